import Model
import Syntax

extension Rule {
    /// A local standard is a product standard, and neither its title nor introduction nor scope says what is special in the region.
    /// Food safety (DBS) and construction (DBJ) have laws of their own.
    public static let locSpecialNeed = Rule(
        id: "loc-special-need", severity: .warning, clause: "标准化法, 第十三条",
        summary: Phrase("地方标准规定一般的产品要求", "a local standard sets ordinary requirements for a product"),
        why: Phrase(
            "标准化法第十三条：地方标准为满足地方自然条件、风俗习惯等特殊技术要求而制定；一般的产品要求由国家标准、行业标准、团体标准或企业标准规定",
            "标准化法 (Standardization Law), article 13: local standards serve special needs of a region's nature and customs; ordinary requirements for products are matters of national, industry, group or enterprise standards"
        ),
        messages: [
            Phrase(
                "“{0}”是产品标准：在引言或范围中写明当地自然条件、风俗习惯的特殊要求，否则不宜制定地方标准",
                "“{0}” is a product standard: say in the introduction or scope what nature or customs of the region ask for it, or let it be no local standard")
        ],
        bad: [
            """
            ---
            编号: ⟪DB36/T 101—2026⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 范围

            本文件规定了大米的质量要求。
            """
        ],
        good: [
            """
            ---
            编号: DB36/T 101—2026
            名称: 地理标志产品　示例大米
            类型: 产品
            …
            ---

            # 范围

            本文件规定了大米的质量要求。
            """
        ],
        check: .survey { reading in
            let metadata = reading.document.metadata
            guard let number = metadata.numbers.first, number.value.kind == .local, metadata.kind == .product,
                !number.value.base.hasPrefix("DBS"), !number.value.base.hasPrefix("DBJ")
            else { return }
            let (bytes, title) = (reading.bytes, metadata.title.range)
            if specialNeeds.contains(where: { bytes.contains($0, in: title) }) { return }
            for section in reading.sections where section.kind == .element(.introduction) || section.kind == .element(.scope) {
                if specialNeeds.contains(where: { bytes.contains($0, in: reading.range(section.node)) }) { return }
            }
            reading.report("loc-special-need", at: number.range, [.text(number.value.printed)])
        })
}

private let specialNeeds: [StaticString] = ["地理标志", "自然条件", "风俗习惯", "特殊技术要求"]
