/// Documents by function: specification, code, guide, test method, classification (GB/T 20001.3 to 20001.7).

import Foundation

extension Operator {
    static let kindRules: [Operator] = [
        .clause(
            "spec-verification-per-req|prod-req-has-method", .strict, "a requirement that no method verifies", at: .quality,
            tolerating: ["scope-", "spec-req-sentence", "prod-sentence"],
            [
                "## ⟪照明⟫ {#lint-req}\n\n⟪货架之间的照度应不小于200 lx。⟫", "## ⟪噪声⟫ {#lint-req}\n\n⟪距设备1 m处的噪声应不大于70 dB。⟫", "## ⟪风速⟫ {#lint-req}\n\n⟪出风口的风速应为2 m/s～4 m/s。⟫",
                "## ⟪坡度⟫ {#lint-req}\n\n⟪通道的坡度应不大于3%。⟫",
            ],
            where: { ["规范", "产品", "评价"].contains($0.type) }),
        Operator(
            "spec-verification-order|prod-test-mirror", .strict, "methods in another order than requirements",
            tolerating: renumbered.union(["prod-test-mirror"])
        ) { text in
            guard ["规范", "评价"].contains(text.type), let verify = text.chapters().first(where: { text.sections[$0].title.contains("证实方法") }) else { return [] }
            return text.swapped(below: verify)
        },
        Operator(
            "spec-req-sentence|prod-sentence", .heuristic, "a limit without 应", tolerating: ["tab-mentioned", "core-general-req-shall", "struct-general-kind"]
        ) { text in
            guard ["规范", "产品", "评价"].contains(text.type) else { return [] }
            let pairs = [("应不大于", "⟪不大于⟫"), ("不应大于", "⟪不大于⟫"), ("应不小于", "⟪不小于⟫"), ("不应小于", "⟪不小于⟫"), ("不应少于", "⟪不少于⟫"), ("不应高于", "⟪不高于⟫")]
            let spots = text.hosts(.requirement).flatMap { line -> [(Int, String)] in
                // Alone in its sentence, so that no other 应 governs it.
                text.lines[line].components(separatedBy: "。").filter { $0.components(separatedBy: "应").count == 2 }.compactMap { sentence in
                    guard let pair = pairs.first(where: { sentence.contains($0.0) }) else { return nil }
                    let made = sentence.replacingOccurrences(of: pair.0, with: pair.1)
                    return (line, text.lines[line].replacingOccurrences(of: sentence, with: made))
                }
            }
            return text.picks(spots, 1, "limit-without").map { spot, _ in text.edited(short(spot.1), [.replace(spot.0, spot.1)]) }
        },
        .table("spec-req-table-head|prod-table", .strict, "the column and the chapter of methods are gone", tolerating: ["*"]) { text, table, _ in
            ["规范", "评价"].contains(text.type) ? text.withoutMethods(table) : nil
        },
        .table("prod-table|spec-req-table-head", .strict, "the column and the chapter of methods are gone", tolerating: ["*"]) { text, table, _ in
            text.type == "产品" ? text.withoutMethods(table) : nil
        },
        .blocks(
            "spec-arbitration|prod-method-arbitration", .heuristic, "two methods and no arbitration", at: .method,
            [
                "⟪样品的质量可按下列两种方法之一测定⟫：\n\na) ⟪第一法⟫：天平称量法；\n\nb) ⟪第二法⟫：台秤称量法。", "⟪样品的长度按方法A或者方法B测定⟫：\n\n- ⟪方法A⟫：钢直尺法；\n- ⟪方法B⟫：激光测距法。",
                "⟪样品的温度按第一法或者第二法测定。第一法用探针温度计，第二法用红外温度计。⟫",
                "⟪样品的体积可用量筒法测定，也可用排水法测定。量筒法为方法一，排水法为方法二。⟫",
                // Who cites a test method chooses among its methods.
            ], where: { ["规范", "评价"].contains($0.type) }),
        Operator("spec-name", .strict, "技术条件", tolerating: ["title-", "foreword-contradicts-header", "prod-name-"]) { text in
            guard ["产品", "规范"].contains(text.type) else { return [] }
            let stem = text.stem
            return ["\(stem)　技术条件", "\(stem)技术条件", "\(stem)通用技术条件", "\(stem)　总技术条件"].map { text.edited($0, [text.setting("名称", "⟪\($0)⟫")]) }
        },
        .sentences(
            "spec-service-no-qualification|loc-no-admin", .heuristic, "qualifications of the provider", at: .requirement, tolerating: unverified,
            ["服务机构⟪应具有甲级资质⟫。", "作业单位⟪应取得行业主管部门颁发的资质证书⟫。", "负责人⟪应具有高级职称⟫。", "机构⟪应具有独立法人资格⟫。"], where: { $0.type == "规范" && $0.title.contains("服务") }),
        Operator("code-three-elements|core-type-elements", .heuristic, "no establishment or no tracing", tolerating: ["*"]) { text in
            guard text.type == "规程", text.stage > 0 else { return [] }
            // Both may stand among the instructions (GB/T 20001.6—2017, 6.3.5 and 6.5.2.1): what says so there goes, too.
            let elements: [(title: String, words: [(String, String)])] = [
                ("程序确立", [("组成", "排列"), ("构成", "排列"), ("阶段", "部分")]), ("追溯", [("记录", "登记"), ("追溯", "回查")]),
            ]
            return elements.compactMap { element in
                guard let gone = text.chapters().first(where: { text.sections[$0].title.contains(element.title) }), let first = text.chapters().first else {
                    return nil
                }
                let range = text.sections[gone].line..<text.sections[gone].end
                let others = (text.sections[first].line..<text.lines.count).filter { line in
                    !range.contains(line) && element.words.contains { text.lines[line].contains($0.0) }
                }
                let said = others.map { line in
                    Edit.replace(line, element.words.reduce(text.lines[line]) { $0.replacingOccurrences(of: $1.0, with: $1.1) })
                }
                return text.edited("without “\(element.title)”", [.remove(range)] + said)
            }
        },
        .blocks(
            "code-instruction-imperative|modal-imperative", .heuristic, "操作人员应… in instructions", at: .statement,
            tolerating: unverified.union(["core-type-clauses"]),
            [
                "按下列步骤收尾：\n\na) ⟪操作人员应⟫关闭电源；\n\nb) ⟪操作人员应⟫清点工具。", "按下列步骤清点：\n\na) ⟪清点人员应⟫核对编号；\n\nb) ⟪清点人员应⟫记录数量。",
                "按下列步骤交接：\n\na) ⟪交班人员应⟫说明情况；\n\nb) ⟪接班人员应⟫签字。", "按下列步骤开机：\n\na) ⟪作业人员应⟫检查电源；\n\nb) ⟪作业人员应⟫合上开关。",
            ],
            where: { $0.type == "规程" }),
        Operator("code-list-numbered", .strict, "steps with dashes", tolerating: ["cite-target-exists", "label-mismatch", "list-letter-when-cited"]) { text in
            guard text.type == "规程" else { return [] }
            let lists = text.lists.filter { list in
                list.isLettered && list.items.count == list.outer.count
                    && list.lead.map { text.lines[$0.end - 1].contains("步骤") || text.lines[$0.end - 1].contains("次序") } == true
            }
            return text.picks(lists, 1, "code-list").map { list, _ in
                text.edited(
                    "line \(list.range.lowerBound + 1)",
                    list.outer.map { .replace($0.line, "⟪-⟫ \($0.text)") } + (list.lead.map { [text.mark($0.end - 1)] } ?? []))
            }
        },
        .blocks(
            "code-warning-bold|test-warning-place", .heuristic, "a warning at the end", at: .statement,
            ["⟪警告：叉车能造成挤压伤害，作业时穿防护鞋。⟫", "⟪警告：清洗剂有腐蚀性，使用时佩戴手套。⟫", "⟪危险：配电柜内有高压，打开前切断电源。⟫", "⟪警告：高处的货物有坠落的可能，作业时佩戴安全帽。⟫"], where: { $0.type == "规程" }),
        Operator(
            "code-trace-content", .heuristic, "tracing that does not say who, when, where",
            tolerating: [
                "term-used-twice", "tab-mentioned", "annex-mentioned", "fig-mentioned", "nref-cited-in-text", "abbr-", "cite-target-exists",
                "code-three-elements",
            ]
        ) { text in
            guard text.type == "规程", let trace = text.chapters().first(where: { text.sections[$0].title.contains("追溯") }) else { return [] }
            let one = text.sections[trace]
            return ["查阅记录。", "通过有关资料进行追溯。", "保留必要的证据。", "对过程进行检查。"].map {
                text.edited($0, [.replace((one.line + 1)..<one.end, ["", "⟪\($0)⟫", ""]), text.mark(one.line)])
            }
        },
        .sentences(
            "guide-no-shall|core-type-clauses", .strict, "应 in a guide", at: .chapter, tolerating: unverified,
            ["货架⟪应⟫固定在地面上。", "标签⟪应⟫朝外。", "交接⟪应⟫由两人完成。", "通道内⟪不应⟫堆放货物。", "台账⟪应⟫逐日填写。"], where: { $0.type == "指南" }),
        // Titles of factors (选址, 设施) need not say that they are.
        Operator("guide-sections|core-type-elements", .strict, "no principles", tolerating: ["*"]) { text in
            guard text.type == "指南", text.stage > 0, let one = text.chapters().first(where: { text.sections[$0].title.contains("原则") }) else { return [] }
            let chapter = text.sections[one]
            return [text.edited("gone", [.remove(chapter.line..<chapter.end)])]
                + ["目标", "概况", "背景"].map { text.edited($0, [.replace(chapter.line, "# \($0)\(chapter.tail)")]) }
        },
        Operator("test-name|title-function-word", .heuristic, "the name without the property", tolerating: ["title-", "foreword-contradicts-header"]) { text in
            guard text.type == "试验方法" else { return [] }
            let stem = text.stem
            return [stem, "\(stem)　机械法", "\(stem)　分析", "\(stem)　检查"].map { text.edited($0, [text.setting("名称", "⟪\($0)⟫")]) }
        },
        Operator("test-warning-place|misc-important-notice", .strict, "a warning in the wrong place") { text in
            guard text.type == "试验方法" else { return [] }
            let warning = ["⟪警告：蒸汽能造成烫伤，操作时佩戴隔热手套。⟫"]
            let spots = text.sections.indices.filter { section in
                ["原理", "试验报告", "精密度", "范围"].contains(text.sections[section].title) && text.sections[section].level == 1
            }
            return spots.map { text.edited("in \(text.sections[$0].title)", [.insert(warning, at: text.sections[$0].end)]) }
                + text.sections.indices.filter { text.sections[$0].title.contains("步骤") && text.sections[$0].level == 1 }.map {
                    text.edited("at the end of the steps", [.insert(warning, at: text.sections[$0].end)])
                }
        },
        .chapter("test-core|core-type-elements", .strict, "no steps or no treatment of data", tolerating: ["*"], ["试验方法": ["试验步骤", "试验数据处理"]]),
        Operator("class-core", .strict, "a code twice") { text in
            guard text.type == "分类" else { return [] }
            return text.tables.filter { Table.cells(text.lines[$0.head])[0] == "代码" }.flatMap { table -> [Mutation] in
                let rows = Array(table.rows)
                return [(0, 1), (2, 4), (3, 5), (1, 5)].map { one, two in
                    var cells = Table.cells(text.lines[rows[two]])
                    cells[0] = Table.cells(text.lines[rows[one]])[0]
                    return text.edited("row \(two + 1)", [.replace(rows[two], "⟪" + Table.line(cells) + "⟫"), text.mark(rows[one])])
                }
            }
        },
    ]
}

extension Manuscript {
    /// Neighbouring clauses below a chapter change places; both are marked.
    func swapped(below chapter: Int) -> [Mutation] {
        let below = children(of: chapter)
        guard below.count > 2 else { return [] }
        return zip(below, below.dropFirst()).map { one, two in
            let (first, second) = (sections[one], sections[two])
            return edited(
                "“\(second.title)” before “\(first.title)”",
                [
                    .replace(
                        first.line..<second.end,
                        ["⟪\(lines[second.line])⟫"] + lines[(second.line + 1)..<second.end] + ["", "⟪\(lines[first.line])⟫"]
                            + lines[(first.line + 1)..<first.end])
                ])
        }.shuffled(name)
    }

    /// The column of methods goes, and so do the chapters of methods: a table need not name them where a chapter does.
    func withoutMethods(_ table: Table) -> [Edit]? {
        guard let caption = table.caption, lines[caption].contains("指标"), !lines[table.head].contains("<<") else { return nil }
        let head = Table.cells(lines[table.head])
        guard let column = head.firstIndex(where: { $0.hasSuffix("方法") }), head.count > 2, column == head.count - 1 else { return nil }
        let whole = table.head..<table.rows.upperBound
        guard !whole.contains(where: { lines[$0].hasSuffix("<< |") }) else { return nil }
        let chapters = chapters().filter { one in
            ["方法", "试验", "测定", "证实", "验证", "检测"].contains { sections[one].title.contains($0) } && !(sections[one].line..<sections[one].end).contains(caption)
        }
        return [mark(caption)] + chapters.map { .remove(sections[$0].line..<sections[$0].end) }
            + whole.map { line in
                let made = Table.line(Array(Table.cells(lines[line]).dropLast()))
                return .replace(line, line == table.head ? "⟪\(made)⟫" : made)
            }
    }
}
