import Model
import Syntax

extension Rule {
    /// An abbreviation has dots, or one of a list of abbreviations alone is in lower case. Initials of persons are names; symbols may
    /// have lower case.
    public static let abbrUppercaseNodot = Rule(
        id: "abbr-uppercase-nodot", severity: .warning, clause: "GB/T 1.1—2020, 9.4.3.3",
        summary: Phrase("缩略语带下脚点或者没有大写", "an abbreviation has dots, or lower case"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.3.3：缩略语宜由大写拉丁字母组成，每个字母后没有下脚点",
            "GB/T 1.1—2020, 9.4.3.3: an abbreviation should be of capital letters without dots"),
        messages: [
            Phrase("“{0}”宜写作“{1}”", "“{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            样品中的⟪D.N.A.⟫应完整。
            """,
            """
            # 缩略语

            下列缩略语适用于本文件。

            - ⟪api⟫：应用程序接口。

            # 技术要求

            系统应公开api。
            """,
        ],
        good: [
            """
            # 缩略语

            下列缩略语适用于本文件。

            - API：应用程序接口。
            - IoT：物联网。

            # 技术要求

            系统应公开API，接入IoT。
            """
        ],
        check: .several([
            .reader,
            .survey { reading in
                for name in reading.names.all where name.anchor < 0 {
                    let bytes = reading.bytes
                    if bytes.isDotted(name.range) {
                        let right = String(decoding: bytes[name.range.indices].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
                        reading.report(
                            "abbr-uppercase-nodot", at: name.range, [reading.quoted(name.range), .text(right)],
                            fix: reading.replacing(name.range, by: right, .review))
                        continue
                    }
                    guard name.range.count >= 2, name.range.indices.allSatisfy({ Byte.isLower(bytes[$0]) }) else { continue }
                    guard reading.isAmongAbbreviations(name.range.lower) else { continue }
                    let right = reading.text(name.range).uppercased()
                    reading.report(
                        "abbr-uppercase-nodot", at: name.range, [reading.quoted(name.range), .text(right)],
                        fix: reading.replacing(name.range, by: right, .review))
                }
            },
        ]))
}

extension Reading {
    /// Whether a place stands in a section of abbreviations alone.
    fileprivate func isAmongAbbreviations(_ at: Int) -> Bool {
        let around = sections.last { $0.node > 0 && range($0.node).lower <= at && range($0.node).upper >= at && $0.zone == .symbols }
        guard let around, let title = around.title else { return false }
        return bytes.contains("缩略语", in: title) && !bytes.contains("符号", in: title)
    }
}

extension [UInt8] {
    fileprivate func isDotted(_ name: ByteRange) -> Bool {
        guard name.count >= 3, indices.contains(name.lower + 1), self[name.lower + 1] == UInt8(ascii: ".") else { return false }
        return name.indices.allSatisfy { Byte.isLetter(self[$0]) || self[$0] == UInt8(ascii: ".") }
    }
}
