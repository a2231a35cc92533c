import Model
import Syntax

extension Rule {
    /// A replaced document is named without its title: in the foreword, or in the header that makes its sentence. A title given once
    /// is enough.
    public static let foreReplacesFull = Rule(
        id: "fore-replaces-full", severity: .error, clause: "GB/T 1.1—2020, 8.3 c)",
        summary: Phrase("被代替的文件没有名称", "a replaced document has no title"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 c)：给出被代替、废止的所有文件的编号和名称",
            "GB/T 1.1—2020, 8.3 c): all replaced and withdrawn documents are given with number and title"),
        messages: [
            Phrase("“代替{0}”之后没有名称：写作“{0}《……》”", "no title follows {0}, which is replaced: write “{0}《……》”"),
            Phrase("前言的代替句由此生成，却没有名称：写作“{0}《……》”", "the sentence of the foreword is made from this and lacks the title: write “{0}《……》”"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 草案
            代替: T/XMB 100—2019
            …
            ---
            # 前言
            本文件代替⟪T/XMB 100—2019⟫。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            阶段: 草案
            代替: T/XMB 100—2019
            …
            ---
            # 前言
            本文件代替T/XMB 100—2019《示例》。
            """
        ],
        check: .survey { reading in
            var isOpen = false
            var titled: [ByteRange] = []
            for paragraph in reading.forewordParagraphs {
                let isOfItem = reading.isOfItem(paragraph)
                if !isOfItem { isOpen = false }  // `本文件代替下列文件：` speaks of the items behind it.
                let children = Array(reading.children(paragraph))
                for (index, child) in children.enumerated() {
                    if reading.kind(child) == .text { isOpen = reading.bytes.isReplacing(reading.range(child), isOpen) }
                    guard isOpen, reading.kind(child) == .citation else { continue }
                    let number = reading.range(child + 1)
                    let next = index + 1 < children.count ? children[index + 1] : child
                    let isNamed = reading.kind(next) == .citedTitle || isOfItem && reading.bytes.holdsHan(reading.range(next), but: next == child)
                    if isNamed { titled.append(number) }
                    guard !isNamed, !titled.contains(where: { reading.bytes.areEqual($0, number) }) else { continue }
                    reading.report("fore-replaces-full", at: number, [reading.quoted(number)])
                }
            }
            for one in reading.document.metadata.replaces + reading.document.metadata.partlyReplaces where reading.stage >= .consultation {
                let printed = one.value.printed
                guard reading.isMade({ $0.hasPrefix("本文件") && $0.contains("代替") && $0.contains(printed) && !$0.contains(printed + "《") }) else { continue }
                reading.report("fore-replaces-full", at: one.range, phrase: 1, [.text(printed)])
            }
        })
}

extension [UInt8] {
    /// Whether what follows a text is replaced; `isOpen` tells of what stands before it.
    fileprivate func isReplacing(_ text: ByteRange, _ isOpen: Bool) -> Bool {
        var result = isOpen
        var at = text.lower
        while at < text.upper {
            if has("代替", at: at, limit: text.upper) {
                result = !has("所", before: at, floor: 0) && !has("被", before: at, floor: 0)
            } else if has("。", at: at, limit: text.upper) || has("，", at: at, limit: text.upper) || has("；", at: at, limit: text.upper) {
                result = false
            }
            at = characterEnd(at)
        }
        return result
    }

    fileprivate func holdsHan(_ range: ByteRange, but isNone: Bool) -> Bool {
        !isNone && range.indices.contains { self[$0] >= 0xE4 && self[$0] <= 0xE9 }
    }
}
