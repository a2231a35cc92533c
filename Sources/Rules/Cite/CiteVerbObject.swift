import Model
import Syntax

extension Rule {
    /// People or organisations 符合 instead of 遵守, or things 遵守.
    public static let citeVerbObject = Rule(
        id: "cite-verb-object", severity: .warning, clause: "GB/T 1.1—2020, 9.4.2.1",
        summary: Phrase("人或组织“符合”，或物“遵守”", "people or organisations 符合, or things 遵守"),
        why: Phrase("GB/T 1.1—2020 的 9.4.2.1：人或组织的行动用“遵守”，物或特性用“符合”", "GB/T 1.1—2020, 9.4.2.1: people and organisations 遵守, things and features 符合"),
        messages: [
            Phrase("“{0}”的主语是人或组织，宜用“应遵守”", "the subject of “{0}” acts; write 应遵守"),
            Phrase("“{0}”的主语是物或特性，宜用“应符合”", "the subject of “{0}” is a thing; write 应符合"),
        ],
        bad: [
            """
            # 技术要求

            ⟪操作人员应符合⟫GB/T 191的规定。⟪货架的尺寸应遵守⟫GB/T 191的规定。
            """
        ],
        good: [
            """
            # 技术要求

            操作人员应遵守GB/T 191的规定。人员资质应符合附录的要求，操作人员应符合下列条件。
            """
        ],
        check: .several([
            .words("员应符合 企业应符合 组织应符合 机构应符合 单位应符合 经营者应符合 生产者应符合 使用者应符合 供应商应符合") { hit, reading in reading.reportSubject(hit, 0) },
            .words(
                """
                箱应遵守 袋应遵守 瓶应遵守 盒应遵守 桶应遵守 包装应遵守 标志应遵守 标签应遵守 标识应遵守 尺寸应遵守 规格应遵守 质量应遵守 指标应遵守 含量应遵守 限量应遵守 温度应遵守 \
                湿度应遵守 产品应遵守 原料应遵守 辅料应遵守 材料应遵守 设备应遵守 设施应遵守 仪器应遵守 器具应遵守 用水应遵守 环境应遵守 场地应遵守 车间应遵守 库房应遵守 仓库应遵守 结构应遵守 \
                外观应遵守 性能应遵守 结果应遵守 样品应遵守 试样应遵守 试剂应遵守
                """
            ) { hit, reading in reading.reportSubject(hit, 1) },
        ]))
}

extension Reading {
    fileprivate mutating func reportSubject(_ hit: Hit, _ phrase: Int) {
        guard !hit.isQuoted, zone == .body, Carriers.running.contains(Carriers(carrier)) else { return }
        // Conditions that people meet, and features of theirs, are 符合.
        guard phrase == 1 || mentions.contains(where: { $0.kind != .title && $0.range.lower >= hit.range.upper && $0.range.lower - hit.range.upper <= 4 })
        else { return }
        var start = hit.range.lower
        while start > sentence.range.lower, Characters.isHan(bytes.scalar(at: bytes.characterStart(before: start))), hit.range.lower - start < 18 {
            start = bytes.characterStart(before: start)
        }
        let range = ByteRange(start, hit.range.upper)
        report("cite-verb-object", at: range, phrase: phrase, [quoted(range)])
    }
}
