import Model
import Syntax

extension Rule {
    /// 下表 or 上图 stands for a number. 应附图说明 asks for a figure.
    public static let citeFigtabForm = Rule(
        id: "cite-figtab-form", severity: .error, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("用“下表”“上图”代替编号", "下表 or 上图 stands for a number"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.3 和 9.5.5.2：提及图、表用编号，写“见表2”，不写“如下表所示”",
            "GB/T 1.1—2020, 9.5.3 and 9.5.5.2: figures and tables are named by their number: 见表2, not 如下表所示"),
        messages: [
            Phrase("“{0}”写作图、表的编号，如“表1”", "for “{0}” write the number, such as 表1")
        ],
        bad: [
            """
            # 技术要求

            指标应符合⟪下表⟫的规定。
            """
        ],
        good: [
            """
            # 技术要求

            指标应符合表1的规定，不应在月下图书馆存放。报告应附图说明采样点。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        check: .words("下表 上表 下图 上图 如表所示 如图所示 附表 附图", hiding: "下表面 上表面 上表现 下表现 上表明 上表示 下图书 上图书 地下图 地上图 线下图 线上图 附表格 水下图 以上表 以下表 以上图 以下图") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)), reading.carrier != .heading, reading.carrier != .caption else { return }
            let floor = reading.sentence.range.lower
            if reading.bytes.has("附", at: hit.range.lower, limit: hit.range.upper),
                ["应", "可", "宜", "并"].contains(where: { reading.bytes.has($0, before: hit.range.lower, floor: floor) })
            {
                return
            }
            // `附表1` is wrong in another way, `附表A` is a name.
            reading.report("cite-figtab-form", at: hit.range, [reading.quoted(hit.range)])
        })
}
