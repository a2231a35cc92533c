import Model
import Syntax

extension Rule {
    /// A local standard's number has no /T. Food safety (DBS), construction (DBJ), guides (/Z) and standards on emission and the
    /// environment, which may be mandatory by law, are left alone.
    public static let locRecommendedOnly = Rule(
        id: "loc-recommended-only", severity: .error, clause: "标准化法, 第二条",
        summary: Phrase("地方标准编号没有 /T", "a local standard is numbered as a mandatory one"),
        why: Phrase(
            "标准化法第二条：行业标准、地方标准是推荐性标准，编号带 /T；法律另有规定的（食品安全、工程建设、污染物排放）除外",
            "标准化法 (Standardization Law), article 2: industry and local standards are recommended ones and bear /T; food safety, construction and emissions have laws of their own"
        ),
        messages: [
            Phrase("地方标准是推荐性标准：“{0}”应写作“{1}”", "local standards are recommended ones: “{0}” should be “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: ⟪DB36/ 101—2026⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: DB36/ 101—2026
            名称: 制浆造纸工业水污染物排放标准
            类型: 规范
            …
            ---

            # 技术要求

            排放应达标。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            let isByLaw = mandatoryMatters.contains { reading.bytes.contains($0, in: metadata.title.range) }
            for number in metadata.numbers where number.value.kind == .local && number.value.nature == .mandatory && !isByLaw {
                let value = number.value
                guard value.base.hasPrefix("DB"), !value.region.isEmpty, !value.base.hasPrefix("DBS"), !value.base.hasPrefix("DBJ") else { continue }
                let printed = value.printed
                guard let slash = printed.firstIndex(where: { $0 == "/" || $0 == " " }) else { continue }
                let right = printed[..<slash] + "/T " + printed[slash...].drop { $0 == "/" || $0 == " " }
                reading.report(
                    "loc-recommended-only", at: number.range, [.text(printed), .text(String(right))],
                    fix: reading.replacing(number.range, by: String(right), .review))
            }
        })
}

private let mandatoryMatters: [StaticString] = [
    "排放", "污染", "环境质量", "环境保护", "食品安全", "大气", "废水", "噪声控制", "机动车排气", "温室气体", "清洁生产", "土壤", "生态环境", "恶臭", "VOCs", "挥发性有机物", "固体废物", "危险废物",
]
