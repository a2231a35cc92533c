/// Chapters, clauses and paragraphs: depth, titles, single children, hanging paragraphs (GB/T 1.1—2020, clause 7 and 10.2).

import Foundation

extension Operator {
    /// A clause more or less changes numbers and what verifies what.
    private static let shifted: Set<String> = [
        "prod-", "spec-verification", "scope-covers-chapters", "core-", "struct-general", "unanchored-reference", "code-", "guide-", "test-core",
        "clause-parallel-structure",
    ]

    static let clauses: [Operator] = [
        Operator(
            "clause-chapter-number|number-mismatch|clause-number-dotted", .strict, "a chapter numbered in words or wrong",
            tolerating: shifted.union(["title-", "struct-element-title-exact", "clause-title-punct"])
        ) { text in
            text.picks(text.chapters().filter { !text.isLinked($0) || text.sections[$0].id != nil }, 4, "chapter-number").map { chapter, index in
                let one = text.sections[chapter]
                let mark = ["第五章", "七", "第\(one.number)章", "99"][index]
                return text.edited("\(mark) \(one.title)", [.replace(one.line, "# ⟪\(mark)⟫ \(one.title)\(one.tail)")])
            }
        },
        Operator("clause-chapter-title", .strict, "a chapter without title", tolerating: shifted.union(["clause-title", "struct-", "heading-"])) { text in
            text.picks(text.chapters().filter { !text.isLinked($0) || text.sections[$0].id != nil }, 1, "chapter-title").map { chapter, _ in
                let one = text.sections[chapter]
                return text.edited("without “\(one.title)”", [.replace(one.line, "⟪#\(one.tail)⟫")])
            }
        },
        Operator(
            "clause-single-child|annex-only-subclauses", .strict, "one clause only",
            tolerating: shifted.union(["clause-hanging-paragraph", "clause-sibling-title-consistent"])
        ) { text in
            let leaves = text.sections.indices.filter {
                [.chapter, .normativeAnnex, .informativeAnnex].contains(text.sections[$0].kind) && text.sections[$0].level < 4 && text.isLeaf($0)
                    && !text.sections[$0].title.isEmpty && text.blocks(in: $0).count > 1
            }
            return text.picks(leaves, 5, "single-child").map { leaf, index in
                let one = text.sections[leaf]
                let title = ["一般内容", "具体做法", "内容", "说明", "通用内容"][index]
                return text.edited(
                    "line \(one.line + 1): \(title)",
                    [
                        .replace(one.line, "⟪\(text.lines[one.line])⟫"),
                        .insert(["⟪" + String(repeating: "#", count: one.level + 1) + " \(title)⟫"], at: one.line + 1),
                    ])
            }
        },
        .clause(
            "clause-max-depth", .strict, "six levels of clauses", tolerating: ["clause-empty"],
            [
                "## 器具的放置\n### 货架\n#### 上层\n##### 左侧\n###### 外排\n⟪####### 箱号⟫\n\n箱号自左向右递增。\n\n⟪####### 箱色⟫\n\n箱体为蓝色。\n###### 内排\n\n内排不编号。\n##### 右侧\n\n右侧为空位。\n#### 下层\n\n下层放置空箱。\n### 地面\n\n地面划有黄线。",
                "## 记录的存放\n### 纸质\n#### 原件\n##### 装订\n###### 左侧\n⟪####### 孔距⟫\n\n孔距为80 mm。\n\n⟪####### 线长⟫\n\n线长为400 mm。\n###### 右侧\n\n右侧不装订。\n##### 封面\n\n封面为牛皮纸。\n#### 复印件\n\n复印件不装订。\n### 电子\n\n电子记录以日期命名。",
                "## 标牌\n### 货位\n#### 正面\n##### 文字\n###### 字号\n⟪####### 高度⟫\n\n字高为50 mm。\n\n⟪####### 间距⟫\n\n字距为10 mm。\n###### 字体\n\n字体为黑体。\n##### 底色\n\n底色为蓝色。\n#### 背面\n\n背面为白色。\n### 通道\n\n通道的标牌为黄色。",
                "## 照明\n### 室内\n#### 货架区\n##### 上层\n###### 灯具\n⟪####### 功率⟫\n\n功率为40 W。\n\n⟪####### 数量⟫\n\n每排6个。\n###### 开关\n\n开关在东侧。\n##### 下层\n\n下层不设灯具。\n#### 通道\n\n通道的灯具常亮。\n### 室外\n\n室外的灯具由光线控制。",
            ]),
        .headingChange("clause-number-dotted", .strict, "a dot after the number", levels: 1...3) { one, index in
            index == 3 && one.level > 1
                ? "⟪\(one.number.replacingOccurrences(of: ".", with: "-"))⟫ \(one.title)"
                : "⟪\(one.number)\([".", "．", "、", "."][index])⟫\(index % 2 == 0 ? " " : "")\(one.title)"
        },
        .headingChange("number-mismatch|term-number-continuous", .strict, "a wrong number", levels: 1...3, tolerating: ["unanchored-reference"]) { one, index in
            let parts = one.number.components(separatedBy: ".")
            let last = (Int(parts.last ?? "") ?? 1) + [1, 2, 5, 10][index]
            return "⟪\((parts.dropLast() + [String(last)]).joined(separator: "."))⟫ \(one.title)"
        },
        Operator(
            "clause-first-level-title", .strict, "clauses of the first level without titles",
            tolerating: shifted.union(["heading-", "clause-lead-bold-consistent"])
        ) { text in
            text.picks(
                text.chapters().filter { text.isLeaf($0) && text.blocks(in: $0).filter { $0.kind == .paragraph }.count > 1 && !text.hasFloats($0) }, 1,
                "first-level"
            ).map { chapter, _ in
                let paragraphs = text.blocks(in: chapter).filter { $0.kind == .paragraph }
                let edits = paragraphs.map { Edit.replace($0.start..<($0.start + 1), ["⟪##⟫", text.lines[$0.start]]) }
                return text.edited("untitled below line \(text.sections[chapter].line + 1)", edits)
            }
                + text.clauseRooms().flatMap { chapter, _ -> [Mutation] in
                    let below = text.children(of: chapter)
                    guard below.allSatisfy({ text.isLeaf($0) && (text.sections[$0].id != nil || !text.isLinked($0)) }) else { return [] }
                    return [
                        text.edited(
                            "no titles below line \(text.sections[chapter].line + 1)",
                            below.map { .replace(text.sections[$0].line, "⟪##\(text.sections[$0].tail)⟫") })
                    ]
                }
        },
        Operator(
            "clause-sibling-title-consistent", .strict, "one of the siblings has no title", tolerating: shifted.union(["heading-", "clause-first-level-title"])
        ) { text in
            let leaves = text.sections.indices.filter { index in
                let one = text.sections[index]
                return one.kind == .chapter && (2...4).contains(one.level) && !one.title.isEmpty && text.isLeaf(index)
                    && (one.id != nil || !text.isLinked(index))
                    && text.children(of: one.above.last ?? 0).count > 2
            }
            return text.picks(leaves, 1, "sibling-title").map { leaf, _ in
                let one = text.sections[leaf]
                let siblings = text.children(of: one.above.last ?? 0).filter { $0 != leaf }
                return text.edited(
                    "line \(one.line + 1) without “\(one.title)”",
                    [.replace(one.line, "⟪" + String(repeating: "#", count: one.level) + one.tail + "⟫")]
                        + siblings.map { .replace(text.sections[$0].line, "⟪\(text.lines[text.sections[$0].line])⟫") })
            }
        },
        .clause(
            "clause-untitled-no-children", .strict, "an untitled clause with clauses below",
            [
                "## 记录和标识\n⟪###⟫\n#### 记录\n\n台账以日期命名。\n#### 标识\n\n标识贴在左上角。\n###\n货位以数字命名。",
                "## 货位\n###\n货位以数字命名。\n⟪###⟫\n#### 上层\n\n上层存放空箱。\n#### 下层\n\n下层存放整箱。",
                "## 交接\n⟪###⟫\n#### 时间\n\n交接在每日8:00进行。\n#### 人员\n\n交接由双方各一人完成。\n###\n交接单一式两份。",
                "## 工具\n###\n工具挂在墙面上。\n###\n工具按编号取用。\n⟪###⟫\n#### 手工\n\n手工工具为蓝色。\n#### 电动\n\n电动工具为黄色。",
            ]),
        .clause(
            "clause-lead-bold-consistent", .strict, "some untitled clauses begin in bold",
            [
                "## 货位\n### \n⟪**编号**：货位自东向西编号。⟫\n### \n⟪货位之间划有黄线。⟫\n### \n⟪**颜色**：标牌为蓝色。⟫",
                "## 交接\n### \n⟪**时间**：交接在每日8:00进行。⟫\n### \n⟪**人员**：交接由两人完成。⟫\n### \n⟪交接单一式两份。⟫",
                "## 台账\n### \n⟪台账以日期命名。⟫\n### \n⟪**期限**：台账保存3年。⟫",
                "## 工具\n### \n⟪**位置**：工具挂在墙面上。⟫\n### \n⟪工具按编号取用。⟫",
            ]),
        Operator(
            "clause-hanging-paragraph", .strict, "a paragraph between a title and the clauses below it",
            tolerating: shifted.union(["test-warning-place"])
        ) { text in
            let parents = text.sections.indices.filter {
                [.chapter, .normativeAnnex, .informativeAnnex].contains(text.sections[$0].kind) && text.children(of: $0).count > 1
                    && !text.sections[$0].title.isEmpty
            }
            let words = [
                "货物的存放分为下面几个方面。", "这些内容由收货方与发货方共同使用。", "各条的内容彼此独立，阅读的先后不影响理解。", "下面分别给出各个环节的内容。", "编号与台账中的栏目一一对应。",
            ]
            return text.picks(parents, words.count, "hanging").map { parent, index in
                text.edited("line \(text.sections[parent].line + 1): \(words[index])", [.insert(["⟪\(words[index])⟫"], at: text.sections[parent].line + 1)])
            }
        },
        .headingChange("clause-title-punct|heading-sentence", .strict, "a mark at the end of a title", levels: 1...4) { one, index in
            one.title + ["⟪。⟫", "⟪：⟫", "⟪；⟫", "⟪，⟫"][index]
        },
        Operator(
            "clause-title-duplicate", .strict, "two siblings of one title",
            tolerating: shifted.union(["cite-target-exists", "clause-parallel-structure", "spec-verification-order"])
        ) { text in
            let rooms = text.clauseRooms().flatMap { room in
                text.children(of: room.chapter).filter { !text.isLinked($0) || text.sections[$0].id != nil }.map { (room, $0) }
            }
            return text.picks(rooms, 1, "duplicate-title").map { spot, _ in
                let one = text.sections[spot.1]
                return text.edited(
                    "second “\(one.title)”",
                    [.insert(["## ⟪\(one.title)⟫", "", "货位自东向西编号。"], at: spot.0.line), .replace(one.line, "⟪\(text.lines[one.line])⟫")])
            }
        },
        .clause("clause-empty", .strict, "a clause without text", ["## ⟪标识⟫", "## ⟪台账的存放⟫", "## ⟪货位的编号⟫", "## ⟪其他⟫"]),
        .blocks(
            "clause-para-unnumbered|list-marker-kind", .strict, "numbered paragraphs", at: .statement,
            tolerating: ["list-", "heading-marks", "input-method-character"],
            [
                "⟪（1）⟫货位自东向西编号。\n\n⟪（2）⟫货位之间划有黄线。", "⟪①⟫台账以日期命名。\n\n⟪②⟫台账由两人保管。", "⟪（一）⟫工具挂在墙面上。\n\n⟪（二）⟫工具按编号取用。", "⟪1、⟫交接在每日8:00进行。\n\n⟪2、⟫交接单一式两份。",
            ]),
        .clause(
            "struct-general-first", .heuristic, "通用要求 at the end of a chapter", at: .requirement, tolerating: unverified.union(["clause-title-duplicate"]),
            ["## ⟪一般要求⟫\n\n货架应固定在地面上。", "## ⟪通用要求⟫\n\n标识应朝外。", "## ⟪通则⟫\n\n作业应由两人完成。", "## ⟪总则⟫\n\n台账应逐日填写。"]),
        Operator(
            "struct-general-kind", .heuristic, "概述 with a requirement, 通用要求 with none",
            tolerating: shifted.union(unverified).union(renumbered).union(["struct-general-first"])
        ) { text in
            text.picks(text.clauseRooms(.requirement), 4, "general-kind").map { room, index in
                let new = [
                    ["## ⟪概述⟫", "", "⟪货架应固定在地面上，标识应朝外。⟫"], ["## ⟪概述⟫", "", "货位自东向西编号。⟪作业应由两人完成。⟫"], ["## ⟪通用要求⟫", "", "⟪货位自东向西编号，货位之间划有黄线。⟫"],
                    ["## ⟪通用要求⟫", "", "⟪台账以日期命名。⟫"],
                ][index]
                return text.edited(new[0], [.insert(new, at: text.sections[text.children(of: room.chapter)[0]].line)])
            }
        },
        Operator(
            "clause-parallel-structure", .heuristic, "one title of a row in another word",
            tolerating: shifted.union(["cite-target-exists", "term-consistency"])
        ) { text in
            let pairs = [("的测定", "⟪的检测⟫"), ("的测定", "⟪测试⟫"), ("检验", "⟪检测⟫"), ("的试验", "⟪的测试⟫")]
            let methods = text.chapters().filter { ["试验方法", "证实方法", "检验方法"].contains(text.sections[$0].title) && text.children(of: $0).count > 2 }
            let bare = methods.flatMap { text.children(of: $0) }.filter {
                text.sections[$0].id != nil && text.children(of: text.sections[$0].above[0]).allSatisfy { !text.sections[$0].title.hasSuffix("测定") }
            }
            let tails = ["⟪的测定⟫", "⟪检测⟫", "⟪试验方法⟫", "⟪的检测方法⟫"]
            let suffixed = text.picks(bare, 4, "parallel-bare").map { section, index in
                text.edited("\(text.sections[section].title)\(tails[index])", [text.retitled(section, text.sections[section].title + tails[index])])
            }
            if !suffixed.isEmpty { return suffixed }
            let rows = text.sections.indices.flatMap { parent -> [(Int, (String, String))] in
                let below = text.children(of: parent)
                return pairs.flatMap { pair -> [(Int, (String, String))] in
                    let alike = below.filter { text.sections[$0].title.hasSuffix(pair.0) && text.sections[$0].id != nil }
                    return alike.count > 2 ? alike.map { ($0, pair) } : []
                }
            }
            return text.picks(rows, 1, "parallel").map { spot, _ in
                let one = text.sections[spot.0]
                let title = one.title.replacingOccurrences(of: spot.1.0, with: spot.1.1)
                return text.edited(title, [.replace(one.line, String(repeating: "#", count: one.level) + " \(title)\(one.tail)")])
            }
        },
    ]

    /// Clauses put at the end of a chapter, lines parted by `\n`.
    static func clause(
        _ rules: String, _ grade: Grade, _ name: String, at place: Place = .statement, tolerating tolerated: Set<String> = [], _ wordings: [String],
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated.union(shifted)) { text in
            guard suits(text) else { return [] }
            return text.picks(text.clauseRooms(place), wordings.count, rules + name).map { room, index in
                text.edited("line \(room.line + 1): \(short(wordings[index]))", [.insert(wordings[index].components(separatedBy: "\n"), at: room.line)])
            }
        }
    }

    /// The title of an ordinary clause becomes another.
    private static func headingChange(
        _ rules: String, _ grade: Grade, _ name: String, levels: ClosedRange<Int>, tolerating tolerated: Set<String> = [],
        _ title: @escaping @Sendable (Section, Int) -> String
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated.union(shifted)) { text in
            let spots = text.sections.indices.filter {
                let one = text.sections[$0]
                return one.kind == .chapter && levels.contains(one.level) && !one.title.isEmpty && (one.id != nil || !text.isLinked($0))
            }
            return text.picks(spots, 4, rules + name).map { section, index in
                let one = text.sections[section]
                let made = title(one, index)
                return text.edited("line \(one.line + 1): \(made)", [.replace(one.line, String(repeating: "#", count: one.level) + " \(made)\(one.tail)")])
            }
        }
    }
}

extension Manuscript {
    /// Lists, tables, figures or formulas stand in the section.
    func hasFloats(_ section: Int) -> Bool { blocks(in: section).contains { $0.kind != .paragraph && $0.kind != .note } }
}
