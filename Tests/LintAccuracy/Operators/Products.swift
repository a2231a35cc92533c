/// Product standards (GB/T 20001.10—2014).

import Foundation

extension Operator {
    private static let gone: Set<String> = ["*"]
    private static let shuffledChapters: Set<String> = renumbered.union([
        "spec-verification-order", "prod-", "struct-", "scope-terms-order", "annex-order-by-mention", "annex-mentioned",
    ])

    static let products: [Operator] = [
        Operator("prod-tech-required|struct-core-missing", .strict, "no chapter of requirements", tolerating: gone) { text in
            guard text.type == "产品", let tech = text.chapter("技术要求"), text.stage > 0 else { return [] }
            let one = text.sections[tech]
            return [text.edited("gone", [.remove(one.line..<one.end)])]
                + ["性能", "质量", "品质指标"].map { text.edited($0, [.replace(one.line, "# ⟪\($0)⟫\(one.tail)")]) }
        },
        Operator("prod-section-order", .strict, "chapters in another order", tolerating: shuffledChapters) { text in
            guard text.type == "产品", let tech = text.chapter("技术要求"), let methods = text.chapter("试验方法"), let rules = text.chapter("检验规则") else { return [] }
            // Those of the typical order; 追溯 and the like have no place in it.
            let after = text.chapters().filter { one in one > rules && ["标志", "标签", "包装", "运输", "贮存"].contains { text.sections[one].title.contains($0) } }
            return [
                text.moved(rules, before: text.sections[methods].line, markingAlso: [methods]),
                text.moved(methods, before: text.sections[tech].line, markingAlso: [tech]),
            ]
                + (after.last.map {
                    [
                        text.moved($0, before: text.sections[rules].line, markingAlso: [rules]),
                        text.moved($0, before: text.sections[tech].line, markingAlso: [tech]),
                    ]
                } ?? [])
        },
        Operator("prod-name-spec", .strict, "requirements and methods alone under a product's name", tolerating: gone) { text in
            guard text.type == "产品", let methods = text.chapter("试验方法"), let last = text.chapters().last, last > methods else { return [] }
            let end = text.sections[last].end
            return [
                text.edited("nothing after the methods", [.remove(text.sections[methods].end..<end)]),
                text.edited("no annexes either", [.remove(text.sections[methods].end..<text.lines.count)]),
            ]
        },
        Operator("prod-name-general|spec-name", .heuristic, "通用技术条件", tolerating: ["title-", "foreword-contradicts-header", "prod-name-", "spec-name"]) {
            text in
            guard text.type == "产品" else { return [] }
            let stem = text.stem
            return ["\(stem)　通用技术条件", "\(stem)通用条件", "\(stem)　总技术条件", "\(stem)　一般规定"].map { text.edited($0, [text.setting("名称", "⟪\($0)⟫")]) }
        },
        Operator("prod-scope-product|scope-applicability", .heuristic, "a scope that names no product", tolerating: ["scope-", "term-used-twice"]) { text in
            guard text.type == "产品", let scope = text.section(.scope) else { return [] }
            let body = (text.sections[scope].line + 1)..<text.sections[scope].bodyEnd
            return ["本文件规定了产品的要求，描述了试验方法。", "本文件规定了相关产品的技术要求、检验规则。", "本文件规定了有关要求。", "本文件规定了通用的要求，描述了通用的方法。"].map {
                text.edited($0, [text.mark(text.sections[scope].line), .replace(body, ["", "⟪\($0)⟫", "", "⟪本文件适用于有关单位。⟫", ""])])
            }
        },
        .sentences(
            "prod-req-has-limit|core-verifiable|prod-verifiable-only", .heuristic, "a property without limit", at: .requirement, tolerating: unverified,
            ["包装箱应有⟪较高的⟫强度。", "产品应有⟪良好的⟫密封性。", "标签应有⟪一定的⟫耐水性。", "缓冲垫应有⟪足够的⟫弹性。"], where: { $0.type == "产品" }),
        .clause(
            "prod-req-has-method|spec-verification-per-req", .strict, "a requirement without method", at: .quality, tolerating: ["scope-", "prod-", "spec-"],
            [
                "## ⟪耐光性⟫ {#lint-req}\n\n⟪经100 h光照后，标签的色差应不大于3。⟫", "## ⟪透湿性⟫ {#lint-req}\n\n⟪内袋的透湿量应不大于5 g/(m²·d)。⟫",
                "## ⟪耐压性⟫ {#lint-req}\n\n⟪纸箱承受的压力应不小于3 kN。⟫", "## ⟪清洁度⟫ {#lint-req}\n\n⟪每件产品表面的灰尘应不大于2 mg。⟫",
            ],
            where: { $0.type == "产品" }),
        .clause(
            "prod-method-orphan", .strict, "a method without requirement", at: .method, tolerating: ["scope-"],
            [
                "## ⟪耐光性⟫ {#lint-method}\n\n⟪将标签放在氙灯下照射100 h，测量色差。⟫", "## ⟪透湿性⟫ {#lint-method}\n\n⟪将内袋封口，放置24 h，称量质量的变化。⟫",
                "## ⟪耐压性⟫ {#lint-method}\n\n⟪将纸箱放在压力机上，以10 mm/min的速度加压。⟫", "## ⟪清洁度⟫ {#lint-method}\n\n⟪用湿布擦拭表面，称量布的质量的变化。⟫",
            ],
            where: { ["产品", "规范", "评价"].contains($0.type) }),
        .sentences(
            "prod-verifiable-only|core-verifiable|prod-req-has-limit", .strict, "what cannot be verified", at: .requirement, tolerating: unverified,
            ["产品的使用寿命应⟪长久⟫。", "包装应⟪足够坚固⟫。", "外观应⟪美观大方⟫。", "口感应⟪优良⟫。", "标签应⟪较为醒目⟫。"], where: { $0.type == "产品" }),
        // 6.5.1 speaks of the technical requirements.
        .clause(
            "prod-no-contract-law|struct-no-contract-law", .heuristic, "contract and law", at: .quality, tolerating: unverified.union(["scope-"]),
            [
                "## ⟪退货⟫\n\n⟪产品不合格的，供方应予退货并赔偿损失。⟫", "## ⟪付款⟫\n\n⟪买方应在收货后7 d内付款。⟫", "## ⟪罚则⟫\n\n⟪违反规定的，应处以罚款。⟫",
                "## ⟪责任⟫\n\n⟪供方应承担违约责任。⟫",
            ], where: { $0.type == "产品" }),
        .clause(
            "prod-material-process", .heuristic, "materials and processes", at: .quality, tolerating: unverified.union(["scope-"]),
            ["## ⟪原材料⟫\n\n⟪外箱应采用304不锈钢。⟫", "## ⟪生产工艺⟫\n\n⟪内袋应采用热合工艺封口。⟫", "## ⟪材料⟫\n\n⟪缓冲垫应采用聚乙烯发泡材料。⟫", "## ⟪加工工艺⟫\n\n⟪标签应采用凹版印刷工艺。⟫"],
            where: { $0.type == "产品" }),
        .sentences(
            "prod-dimension-tolerance", .heuristic, "a dimension without tolerance", at: .requirement, tolerating: unverified,
            ["包装箱的长度应⟪为400 mm⟫。", "标签的宽度应⟪为70 mm⟫。", "接口的内径应⟪为25 mm⟫。", "垫片的厚度应⟪为5 mm⟫。"], where: { $0.type == "产品" }),
        .sentences(
            "prod-safety-values|prod-supplier-value", .heuristic, "safety left to the parties", at: .requirement, tolerating: unverified,
            ["重金属的限量⟪由供需双方商定⟫。", "防火的性能⟪由供方确定⟫。", "漏电流的限值⟪按合同的约定⟫。", "微生物的限量⟪由供需双方协商确定⟫。"], where: { $0.type == "产品" }),
        .sentences(
            "prod-supplier-value|prod-safety-values", .heuristic, "a value left to the supplier", at: .requirement, tolerating: unverified,
            ["颜色的色差⟪由供方确定⟫。", "附加的尺寸⟪由供需双方商定⟫。", "光泽⟪应符合供方的规定⟫。", "图案的位置⟪由供方自定⟫。"], where: { $0.type == "产品" }),
        .clause(
            "prod-method-content", .heuristic, "a method without content", at: .method, tolerating: ["scope-", "prod-method-orphan"],
            ["## ⟪光泽⟫\n\n⟪按常规方法测定。⟫", "## ⟪色差⟫\n\n⟪用仪器测定。⟫", "## ⟪附着力⟫\n\n⟪按通用的方法检验。⟫", "## ⟪气味⟫\n\n⟪由专业人员检验。⟫"], where: { $0.type == "产品" }),
        .blocks(
            "prod-method-hazard", .heuristic, "a dangerous substance without warning", at: .method,
            ["量取⟪浓硫酸⟫10 mL，缓慢倒入水中，冷却后定容。", "用⟪乙醚⟫50 mL萃取，弃去水层。", "加入⟪氢氟酸⟫5 mL，加热至冒白烟。", "加入⟪三氯甲烷⟫20 mL，振摇2 min。"], where: { $0.type == "产品" }),
        .blocks(
            "prod-method-arbitration|spec-arbitration", .heuristic, "two methods and no arbitration", at: .method,
            [
                "⟪包装的高度可按下列两种方法之一测定⟫：\n\na) ⟪第一法⟫：钢直尺法；\n\nb) ⟪第二法⟫：高度尺法。", "⟪标签的厚度按方法A或者方法B测定⟫：\n\n- ⟪方法A⟫：千分尺法；\n- ⟪方法B⟫：显微镜法。",
                "⟪密封性按第一法或者第二法测定。第一法用水检漏，第二法用压力计检漏。⟫",
                "⟪色差可用目视法测定，也可用仪器法测定。目视法为方法一，仪器法为方法二。⟫",
            ], where: { $0.type == "产品" }),
        .listed(
            "prod-no-qms-normative", .strict, "a management system among the references",
            [
                "⟪GB/T 19001　质量管理体系　要求⟫", "⟪GB/T 24001　环境管理体系　要求及使用指南⟫", "⟪GB/T 45001　职业健康安全管理体系　要求及使用指南⟫",
                "⟪ISO 9001　质量管理体系　要求（Quality management systems—Requirements）⟫",
            ], where: { $0.type == "产品" }),
        Operator(
            "prod-inspection-parts", .strict, "no lots, no sampling or no judgement",
            tolerating: renumbered.union([
                "nref-cited-in-text", "term-used-twice", "tab-mentioned", "prod-inspection-", "clause-single-child", "scope-covers-chapters",
            ])
        ) { text in
            guard text.type == "产品", text.stage > 0, let rules = text.chapter("检验规则") else { return [] }
            return text.children(of: rules).filter { section in ["判定", "组批", "抽样", "型式检验"].contains { text.sections[section].title.contains($0) } }.map {
                section in
                text.edited(
                    "without “\(text.sections[section].title)”",
                    [.remove(text.sections[section].line..<text.sections[section].end), text.mark(text.sections[rules].line)])
            }
        },
        .inspection("prod-inspection-cover-all", .strict, "a row of the inspection is gone", tolerating: ["prod-method-orphan"]) { text, table, row in
            // One that a type inspection tests, of a clause that names its method or has one of its title: what a cited standard limits is inspected as that says.
            let cells = Table.cells(text.lines[row])
            guard let type = Table.cells(text.lines[table.head]).firstIndex(where: { $0.contains("型式检验") }), type < cells.count, cells[type].contains("√"),
                text.sections.contains(where: { one in
                    one.id.map { cells[1].contains("](#\($0))") } == true
                        && (one.tail.contains("方法=") || text.sections.contains { $0.line > one.line && $0.title == one.title && !one.title.isEmpty })
                })
            else { return [] }
            return [.remove(row..<(row + 1)), text.mark(table.head)] + (table.caption.map { [text.mark($0)] } ?? [])
        },
        .inspection("prod-inspection-orphan", .strict, "a row of the inspection for nothing", tolerating: ["cite-target-exists", "prod-inspection-cover-all"]) {
            text, table, row in
            let cells = Table.cells(text.lines[row])
            guard cells.count > 3 else { return [] }
            let name = ["耐光性", "透湿性", "清洁度", "附着力"][row % 4]
            return [.slip(["⟪" + Table.line((row % 4 == 0 ? [name, "—", "—"] : [name] + cells[1...2]) + cells.dropFirst(3)) + "⟫"], at: row + 1)]
        },
        .swap("prod-marking-content", .heuristic, "pictorial marks without their standard", [("应符合GB/T 191的规定", "⟪由生产者选定⟫"), ("图示标志应符合", "图示标志⟪由生产者参考⟫")]),
        .sentences(
            "prod-marking-no-conformity", .strict, "marks of conformity", at: .requirement, tolerating: unverified,
            ["产品上应加贴⟪CCC标志⟫。", "包装上应印有⟪认证标志⟫。", "获证产品的标签上应印有⟪绿色食品标志⟫。", "外箱上应有⟪有机产品认证标志⟫。"], where: { $0.type == "产品" }),
        Operator("prod-test-mirror|spec-verification-order", .strict, "methods in another order than requirements", tolerating: renumbered) { text in
            guard text.type == "产品", let methods = text.chapter("试验方法") else { return [] }
            return text.swapped(below: methods)
        },
    ]

    /// Edits of the table of inspection items.
    private static func inspection(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [], _ edits: @escaping @Sendable (Manuscript, Table, Int) -> [Edit]
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard text.type == "产品" else { return [] }
            return text.tables.filter { text.lines[$0.head].contains("型式检验") }.flatMap { table in
                table.rows.filter { row in !text.lines[row].contains("^^") && !(row + 1 < table.rows.upperBound && text.lines[row + 1].contains("^^")) }
                    .shuffled(text.name).compactMap { row in
                        let made = edits(text, table, row)
                        return made.isEmpty ? nil : text.edited("line \(row + 1)", made)
                    }
            }
        }
    }

    /// Words anywhere in the chapters give way to others.
    private static func swap(_ rules: String, _ grade: Grade, _ name: String, _ pairs: [(String, String)]) -> Operator {
        Operator(rules, grade, name, tolerating: ["nref-cited-in-text", "annex-mentioned"]) { text in
            guard text.type == "产品" else { return [] }
            return text.lines.indices.flatMap { line -> [Mutation] in
                guard line > text.headerEnd, text.lines[line].contains("图示标志") else { return [] }
                return pairs.compactMap { pair in
                    text.lines[line].range(of: pair.0).map {
                        text.edited("line \(line + 1)", [.replace(line, text.lines[line].replacingCharacters(in: $0, with: pair.1))])
                    }
                }
            }
        }
    }
}

extension Manuscript {
    func chapter(_ word: String) -> Int? { chapters().first { sections[$0].title.contains(word) } }
}
