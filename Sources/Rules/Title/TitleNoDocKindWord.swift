import Model
import Syntax

extension Rule {
    /// An element ends in 标准 or is the name of a kind of document, in brackets or not. What is a measurement standard, and what only
    /// begins with such words (国家标准外文版, 团体标准化), names an object; the national and local standards of food safety bear their kind
    /// by law, and mandatory ones on emission, quality and hygiene their usual names.
    public static let titleNoDocKindWord = Rule(
        id: "title-no-doc-kind-word", severity: .error, clause: "GB/T 1.1—2020, 6.1.4.1",
        summary: Phrase("名称中写了文件的种类", "the title names the kind of document"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.4.1：名称不必描述文件的类型，不应含“……标准”“国家标准”“行业标准”“标准化指导性技术文件”",
            "GB/T 1.1—2020, 6.1.4.1: a title does not say what kind of document it is: no “… standard”, “national standard”, “industry standard”, “technical guidance document”"
        ),
        messages: [
            Phrase("名称中的“{0}”说的是文件的种类，删去", "“{0}” in the title names the kind of document: leave it out")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 盟丰绿茶⟪团体标准⟫
            类型: 产品
            …
            ---

            # 技术要求

            绿茶应无异味。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 数据分类⟪标准⟫　第1部分：农产品
            类型: 分类
            …
            ---

            # 分类

            数据分为两类。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 团体标准制定　电能计量标准
            类型: 产品
            …
            ---

            # 技术要求

            标准应完好。
            """
        ],
        check: .survey { reading in
            let bytes = reading.bytes
            let number = reading.document.metadata.number
            let isMandatory = number?.nature == .mandatory || number?.base.hasPrefix("DBS") == true
            for element in reading.titleElements {
                var (lower, upper) = (element.lower, element.upper)
                if bytes.has("）", before: upper, floor: lower) || bytes.has("》", before: upper, floor: lower) { upper -= 3 }
                if bytes.has(")", before: upper, floor: lower) { upper -= 1 }
                if let colon = bytes.find("部分：", in: ByteRange(lower, upper)) { lower = colon + 9 }
                guard let word = titleKindWords.first(where: { bytes.has($0, before: upper, floor: lower) }) else { continue }
                let before = upper - word.utf8CodeUnitCount
                if bytes.has("食品安全", before: before, floor: lower) { continue }
                if word.utf8CodeUnitCount == 6 {
                    let objects = isMandatory ? mandatoryKinds + measurementStandards : measurementStandards
                    if objects.contains(where: { bytes.has($0, before: before, floor: lower) }) { continue }
                }
                let range = ByteRange(before, upper)
                reading.report("title-no-doc-kind-word", at: range, [reading.quoted(range)])
            }
        })
}

/// The longest first.
private let titleKindWords: [StaticString] = [
    "标准化指导性技术文件", "指导性技术文件", "国家标准", "行业标准", "地方标准", "团体标准", "企业标准", "国家推荐性标准", "推荐性标准", "强制性标准", "标准",
]
private let measurementStandards: [StaticString] = ["计量", "参考", "传递", "工作基", "副", "次级", "量值", "频率", "时间", "电压", "电阻", "压力", "长度"]
private let mandatoryKinds: [StaticString] = ["排放", "质量", "卫生", "控制", "安全", "限量"]
