import Model
import Syntax

extension Rule {
    /// A law is listed.
    public static let nrefNoLaw = Rule(
        id: "nref-no-law", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.4.3",
        summary: Phrase("清单中列了法律法规", "a law is listed"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.4.3：不应规范性引用法律、行政法规、规章和其他政策性文件",
            "GB/T 1.1—2020, 9.5.4.4.3: laws, regulations and policy documents are not cited normatively"),
        messages: [
            Phrase("“{0}”是法律或政策性文件，不作规范性引用", "“{0}” is a law or policy document and is not cited normatively")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪中华人民共和国食品安全法⟫

            # 技术要求

            甲。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志

            # 技术要求

            标志应符合GB/T 191的规定。
            """
        ],
        check: .survey { reading in
            for entry in reading.document.entries where entry.isNormative && entry.number == nil {
                guard let paragraph = entry.paragraph, let text = reading.textRange(of: paragraph),
                    ["法", "条例", "办法", "规定", "法》", "条例》", "办法》", "规定》", "号令）", "令)", "号）", "号)", "细则", "细则》"].contains(where: { (end: StaticString) in
                        reading.bytes.has(end, before: text.upper, floor: text.lower)
                    }),
                    !reading.bytes.contains("方法", in: text), !reading.children(paragraph).contains(where: { reading.kind($0) == .citation })
                else { continue }
                reading.report("nref-no-law", at: text, [reading.quoted(text)])
            }
        })
}
