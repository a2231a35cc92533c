/// Technical elements and what a document must not regulate (GB/T 1.1—2020, 5.5.3, 8.9 to 8.12; annex B).

import Foundation

extension Operator {
    private static let missing: Set<String> = ["*"]

    static let core: [Operator] = [
        .sentences(
            "struct-no-contract-law|prod-no-contract-law|loc-no-admin", .heuristic, "contract, liability, penalty", at: .requirement, tolerating: unverified,
            ["⟪造成货物损失的，承运方应赔偿⟫。", "⟪违反规定的，应处以罚款⟫。", "⟪交货后30 d内，采购方应付清货款⟫。", "⟪逾期交货的，供方应支付违约金⟫。", "⟪情节严重的，应追究责任人的法律责任⟫。"]),
        .chapter(
            "core-type-elements|spec-verification-per-req|code-three-elements|test-core|guide-sections", .heuristic, "the core element of the type is gone",
            tolerating: missing,
            [
                "规范": ["证实方法", "试验方法", "检验方法", "评价方法"], "试验方法": ["试验步骤", "试验数据处理", "步骤", "结果计算"],
                // A code may trace among its instructions, and factors of a guide need no title that says so: see kindRules.
                "指南": ["总则", "原则"], "分类": ["编码", "分类"],
            ]),
        Operator("core-type-clauses|guide-no-shall", .heuristic, "应 in a guide, 宜 in a requirement", tolerating: unverified) { text in
            if text.type == "指南" {
                return text.picks(text.hosts(.chapter), 4, "type-clauses").map { host, index in
                    text.appending(["标签⟪应⟫朝外，空箱⟪应⟫放在下层，台账⟪应⟫逐日填写。", "货架⟪应⟫固定在地面上。", "交接⟪应⟫由两人完成。", "工具⟪不应⟫放在通道内。"][index], to: host)
                }
            }
            guard text.type == "试验方法" || text.type == "规程" || text.type == "规范" else { return [] }
            // Steps of a test may require (table 4), so 应 is no fault there; methods of verification instruct and state.
            let wordings = text.type == "试验方法" ? 1 : 2
            return text.picks(text.rooms(.method), wordings, "type-clauses").map { room, pick in
                let index = wordings == 1 ? 1 : pick
                return text.edited("line \(room + 1)", [.insert([["⟪样品应放在下层，应密封，应避光，应编号，应由两人核对。⟫", "⟪仪器宜放在上层，宜加盖，宜避光，宜由一人操作。⟫"][index]], at: room)])
            }
        },
        .firstChapter(
            "core-principle-no-shall", .strict, "应 in principles", ["原则", "总则"],
            ["# 总体原则\n\n作业⟪应⟫坚持安全第一。", "# 基本原则\n\n编号⟪应⟫唯一，⟪不应⟫重复使用。", "# 原则\n\n各方⟪应⟫如实登记。", "# 总体原则\n\n选址⟪应⟫比较运输距离。"]),
        .firstChapter(
            "core-general-req-shall", .strict, "总体要求 without 应", ["总体要求"],
            [
                "# ⟪总体要求⟫\n\n⟪坚持先进先出，做到账物相符。⟫", "# ⟪总体要求⟫\n\n⟪作业由两人完成，台账以日期命名。⟫", "# ⟪总体要求⟫\n\n⟪各方积极配合，共同维护现场的秩序。⟫", "# ⟪总体要求⟫\n\n⟪货位自东向西编号。⟫",
            ]),
        .clause(
            "core-classification-statement", .heuristic, "应 in a classification", at: .statement, tolerating: unverified,
            ["## 分类\n\n货物⟪应⟫分为整箱、散装和样品。", "## 货物的分类\n\n货物按包装⟪应⟫分为两类。", "## 分类和编码\n\n整箱的代号⟪应⟫为Z，散装的代号⟪应⟫为S。", "## 分类\n\n货位⟪应⟫按温度分为常温区和低温区。"]),
        .sentences(
            "core-verifiable|prod-verifiable-only|prod-req-has-limit", .strict, "a quality that nobody can verify", at: .requirement, tolerating: unverified,
            ["货架应⟪足够坚固⟫。", "包装箱应有⟪适当的⟫强度。", "标牌应⟪美观⟫大方。", "通道应⟪较为便捷⟫。", "管理应⟪科学合理⟫。", "培训应⟪充分⟫。", "台账应⟪相对完善⟫。", "供货应⟪及时⟫。"]),
        .clause(
            "core-marking-annex-b", .strict, "a designation against annex B", at: .statement,
            [
                "## 标记\n\n托盘的标记由编号和尺寸组成。\n\n示例：长1200 mm、宽1000 mm的托盘标记为：托盘 ⟪GB/T 2934-O2⟫。", "## 标记\n\n周转箱的标记由编号和型式组成。\n\n示例：⟪周转箱 GB/T 5737_A*I⟫。",
                "## 产品标记\n\n货架的标记由编号、层数和载荷组成。\n\n示例：货架 ⟪GB/T 28576-I5-O300⟫。",
                "## 标记\n\n标签的标记由编号和大小组成。\n\n示例：⟪标签 GB/T 18127#100@70⟫。",
            ]),
    ]

    /// A chapter before the technical ones, of documents that have none such.
    private static func firstChapter(_ rules: String, _ grade: Grade, _ name: String, _ titles: [String], _ wordings: [String]) -> Operator {
        Operator(
            rules, grade, name,
            tolerating: renumbered.union(unverified).union(["scope-covers-chapters", "guide-no-shall", "struct-", "code-", "prod-section-order", "test-core"])
        ) { text in
            guard text.type != "指南", text.type != "术语", let first = text.chapters().first, !text.hasChapter(titles) else { return [] }
            return text.picks([text.sections[first].line], wordings.count, rules).map { line, index in
                text.edited(short(wordings[index]), [.insert(wordings[index].components(separatedBy: "\n"), at: line)])
            }
        }
    }

    /// Deletes one whole chapter (or clause) whose title has one of the words for the type.
    static func chapter(_ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String>, _ words: [String: [String]]) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard text.stage > 0 else { return [] }
            return (words[text.type] ?? []).compactMap { word -> Int? in
                text.sections.indices.first { text.sections[$0].kind == .chapter && text.sections[$0].level == 1 && text.sections[$0].title.contains(word) }
            }.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.map {
                text.edited("without “\(text.sections[$0].title)”", [.remove(text.sections[$0].line..<text.sections[$0].end)])
            }
        }
    }
}
