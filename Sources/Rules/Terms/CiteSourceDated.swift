import Model
import Syntax

extension Rule {
    /// A source names an entry without a date.
    public static let citeSourceDated = Rule(
        id: "cite-source-dated", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.1.1",
        summary: Phrase("来源提及具体条目而没有注日期", "a source names an entry without a date"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.1.1：提及其他文件的具体章条编号时，应注日期",
            "GB/T 1.1—2020, 9.5.4.1.1: where a clause of another document is named, the document is dated"),
        messages: [
            Phrase("来源“{0}”提及具体条目，应注日期", "the source “{0}” names an entry and so is dated")
        ],
        bad: [
            """
            # 术语和定义

            ## 糙米 brown rice

            稻谷脱壳后的米。

            [来源：⟪GB/T 1354⟫，3.1]

            # 参考文献

            - GB/T 1354　大米
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
            for use in reading.citations where use.carrier == .source && use.hasLocator && !use.isDated {
                reading.report("cite-source-dated", at: use.range, [reading.quoted(use.range)])
            }
        })
}
