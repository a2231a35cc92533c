import Model
import Syntax

extension Rule {
    /// The source of a term has an old form.
    public static let termSourceForm = Rule(
        id: "term-source-form", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.4",
        summary: Phrase("术语的来源写成了旧的形式", "the source of a term has an old form"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.4 和 9.5.4.3：写作“[来源：GB/T n—YYYY，3.1]”，改写的加“，有修改”",
            "GB/T 1.1—2020, 8.7.3.4 and 9.5.4.3: it is written “[来源：GB/T n—YYYY，3.1]”, with “，有修改” where it was changed"),
        messages: [
            Phrase("来源写作“[来源：文件编号，条目编号]”", "a source is written “[来源：number，entry]”")
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            ⟪[GB/T 1354—2018，定义 3.1]⟫
            """
        ],
        good: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            [来源：GB/T 1354—2018，3.1]

            # 参考文献

            - GB/T 1354—2018　大米
            """
        ],
        check: .survey { reading in
            for section in reading.sections {
                guard case .term = section.kind else { continue }
                for child in reading.children(section.node) where reading.kind(child) == .paragraph {
                    let range = reading.firstLine(reading.range(child))
                    guard range.count > 6,
                        reading.bytes[range.lower] == UInt8(ascii: "[") || reading.bytes.has("［", at: range.lower, limit: range.upper)
                            || reading.bytes.has("（引自", at: range.lower, limit: range.upper) || reading.bytes.has("（来源", at: range.lower, limit: range.upper)
                    else { continue }
                    guard reading.children(child).contains(where: { reading.kind($0) == .citation }) else { continue }
                    reading.report("term-source-form", at: range)
                }
            }
        })
}
