/// The language's own rules: what stands between a text and its being read (language.md, 2 to 4).

import Foundation

extension Operator {
    static let language: [Operator] = [
        .blocks(
            "unclosed-comment", .strict, "<!-- without -->", at: .statement,
            ["货位自东向西编号。⟪<!--⟫ 待核实", "⟪<!--⟫ 台账的格式待定\n\n台账以日期命名。", "工具按编号取用。⟪<!--⟫ 见会议记录 --", "⟪<!--⟫ 以下待补充"]),
        .blocks(
            "unclosed-source|cite-source-form", .strict, "a source without its bracket", at: .definition,
            tolerating: ["cite-informative-to-bib", "bib-required", "term-"],
            ["⟪[来源：GB/T 4122.1—2008，3.2⟫", "⟪[来源：GB/T 18354—2021，4.1，有修改⟫", "⟪[来源：GB/T 4122.1—2008，3.5，有修改⟫", "⟪[来源：GB/T 3358.1—2009，2.1⟫"]),
        .blocks(
            "unclosed-fence", .strict, "``` without its end", at: .statement, tolerating: ["code-outside-example", "cite-no-above-below"],
            [
                "示例：\n\n> ⟪```⟫\n> 01,02\n\n货位按上述格式记录。", "示例：\n\n> ⟪```text⟫\n> A01\n\n编号不重复。", "示例：\n\n> ⟪```json⟫\n> {}\n\n数据每日保存。",
                "示例：\n\n> ⟪```⟫\n> 2026-03-01\n\n日期按上述格式记录。",
            ]),
        .blocks(
            "code-outside-example", .strict, "code that is no example", at: .statement,
            ["⟪```⟫\n01,02\n```", "⟪```json⟫\n{}\n```", "⟪```text⟫\nA01\n```", "⟪```csv⟫\na,b\n```"]),
        .blocks(
            "stray-rule", .strict, "--- in the text", at: .statement, tolerating: ["heading-"],
            ["⟪---⟫\n\n货位自东向西编号。", "⟪-----⟫\n\n台账以日期命名。", "⟪===⟫\n\n工具按编号取用。", "⟪---⟫"]),
        .blocks(
            "quote-without-note", .strict, "> after neither note nor example", at: .statement,
            ["货位自东向西编号。\n\n⟪> 台账以日期命名。⟫", "工具按编号取用。\n\n⟪> 颜色以实物为准。⟫", "班次由组长安排。\n\n⟪>代号由两人核对。⟫", "空箱先清点。\n\n⟪> 整箱放在下层。⟫"]),
        .blocks(
            "nesting-too-deep", .strict, "very deep", at: .statement, tolerating: ["punct-", "list-"],
            ["⟪" + String(repeating: "*一 ", count: 90) + "一⟫", "⟪货位" + String(repeating: "**一 *二 ", count: 60) + "三⟫"]),
        .sentences(
            "unfilled-placeholder", .strict, "【待填：…】", at: .statement,
            ["货位的数量为⟪【待填：货位数】⟫。", "台账的格式为⟪【待填：格式】⟫。", "⟪【待填：交接的内容】⟫", "班次的时间为⟪【待填：时间】⟫。"]),
        .sentences(
            "input-method-character|num-wave-dash", .strict, "~ for ～", at: .statement,
            ["库内的温度为15 ℃⟪~⟫20 ℃。", "静置的时间为2 h⟪~⟫4 h。", "托盘的高度为120 mm⟪~⟫150 mm。", "复核的比例为5%⟪~⟫10%。"]),
        .blocks(
            "input-method-character|list-marker-kind", .strict, "full-width marks", at: .statement, tolerating: ["list-"],
            ["工具包括：\n\n⟪－⟫ 扳手；\n\n⟪－⟫ 钳子。", "注⟪:⟫货位自东向西编号。", "单据包括：\n\n⟪ａ）⟫入库单；\n\n⟪ｂ）⟫出库单。", "⟪　　⟫货位自东向西编号。", "示例⟪:⟫东侧第一个货位为01。"]),
        .clause("input-method-character", .strict, "＃ for #", ["⟪＃＃⟫ 标识\n\n标识贴在左上角。", "⟪＃＃⟫ 台账\n\n台账以日期命名。", "⟪＃＃⟫ 工具\n\n工具按编号取用。", "⟪＃＃⟫ 班次\n\n班次由组长安排。"]),
        .clause("heading-blank", .strict, "no blank after #", ["⟪##标识⟫\n\n标识贴在左上角。", "⟪##台账⟫\n\n台账以日期命名。", "⟪##工具⟫\n\n工具按编号取用。", "⟪##班次⟫\n\n班次由组长安排。"]),
        .clause(
            "heading-skip", .strict, "a level is left out", tolerating: ["clause-"],
            ["## 标识\n\n⟪#### 位置⟫\n\n标识贴在左上角。", "## 台账\n\n⟪##### 格式⟫\n\n台账以日期命名。", "## 工具\n\n⟪#### 取用⟫\n\n工具按编号取用。", "## 班次\n\n⟪###### 早班⟫\n\n班次由组长安排。"]),
        Operator("heading-marks", .strict, "a heading without #", tolerating: ["clause-", "tab-", "cite-"]) { text in
            text.picks(text.clauseRooms(), 4, "heading-marks").map { room, index in
                let count = text.children(of: room.chapter).count + 1
                let number = text.sections[room.chapter].number + "." + String(count)
                let title = ["标识", "台账", "工具", "班次"][index]
                let new: [String] = ["⟪\(number) \(title)⟫", "", title + "的内容由组长安排。"]
                return text.edited("\(number) \(title)", [.insert(new, at: room.line)])
            }
        },
        .clause(
            "heading-sentence|clause-title-punct", .strict, "a sentence after #", tolerating: ["clause-"],
            ["## ⟪标识贴在左上角，字高为5 mm。⟫", "## ⟪台账以日期命名，保存3年。⟫", "## ⟪工具按编号取用，用后放回原处。⟫", "## ⟪班次由组长安排，提前1 d公布。⟫"]),
        .definition(
            "definition-line", .strict, "no —— after a symbol",
            [
                "- $n$——箱数；\n- ⟪$a$ 层数；⟫\n- $b$——每层的箱数。", "- $n$——箱数；\n- ⟪$a$：层数；⟫\n- $b$——每层的箱数。", "⟪$n$——箱数；⟫\n\n⟪$a$——层数；⟫\n\n⟪$b$——每层的箱数。⟫",
                "- $n$——箱数；\n- ⟪$a$是层数；⟫\n- $b$——每层的箱数。",
            ]),
        .made("label-mismatch", .strict, "a label that is not the target's", at: .statement, count: 4) { text, index in
            let places = text.sections.filter { $0.kind == .chapter && $0.level == 2 && $0.id != nil }
            guard let place = places.randomized("\(text.name)\(index)") else { return nil }
            let parts = place.number.components(separatedBy: ".")
            let wrong = [parts[0] + ".99", "\((Int(parts[0]) ?? 1) + 1).\(parts[1])", "第\(parts[0])章", "表9"][index]
            return "货物的交接见[⟪\(wrong)⟫](#\(place.anchor))。"
        },
        .made("unanchored-reference", .strict, "a reference by number", at: .statement, count: 3) { text, index in
            guard
                let number = text.sections.filter({ $0.kind == .chapter && $0.level == (index == 0 ? 1 : 2) }).map(\.number).randomized("\(text.name)\(index)")
            else { return nil }
            return ["货物的交接见⟪第\(number)章⟫。", "货物的交接见⟪\(number)⟫。", "货物的交接按⟪\(number)⟫的规定进行。"][index]
        },
        Operator(
            "empty-link-text|cite-target-exists", .strict, "an empty link to what has no number",
            tolerating: ["clause-", "struct-", "cite-", "misc-important-notice"]
        ) { text in
            text.picks(text.hosts(.statement), 4, "empty-link").map { host, index in
                let name = ["lint-a", "lint-b", "lint-c", "lint-d"][index]
                return text.edited(
                    "line \(host + 1)", [.insert(["货位自东向西编号。{#\(name)}"], at: text.headerEnd + 1), .replace(host, text.lines[host] + "货位的编号见⟪[](#\(name))⟫。")])
            }
        },
        .sentences(
            "link-target", .strict, "an address that is no address", at: .statement, tolerating: ["cite-url"],
            ["登记表见[文件](⟪table/form.std.md⟫)。", "对照表见[网页](⟪www.example.org⟫)。", "记录见[表格](⟪C:\\record.xls⟫)。", "登记表见[附件](⟪./form.pdf⟫)。"]),
        Operator("duplicate-id", .strict, "an id twice", tolerating: ["label-mismatch", "cite-", "clause-", "scope-covers-chapters", "prod-"]) { text in
            let named = text.sections.indices.filter { text.sections[$0].id != nil && text.sections[$0].kind == .chapter }
            let bare = text.sections.indices.filter {
                text.sections[$0].tail.isEmpty && text.sections[$0].kind == .chapter && text.sections[$0].level > 1 && !text.sections[$0].title.isEmpty
            }
            guard let other = bare.randomized(text.name) else { return [] }
            return text.picks(named, 1, "duplicate-id").map { one, _ in
                text.edited(
                    text.sections[one].id ?? "",
                    [
                        .replace(text.sections[other].line, text.lines[text.sections[other].line] + " {⟪#\(text.sections[one].id ?? "")⟫}"),
                        text.mark(text.sections[one].line),
                    ])
            }
        },
        .clause(
            "attribute-unknown", .strict, "an attribute that is unknown", tolerating: ["clause-title-punct"],
            ["## 标识 {⟪颜色=蓝⟫}\n\n标识贴在左上角。", "## 台账 {⟪重要⟫}\n\n台账以日期命名。", "## 工具 {⟪优先级=1⟫}\n\n工具按编号取用。", "## 班次 {⟪关键字=早班⟫}\n\n班次由组长安排。"]),
        .clause(
            "attribute-id", .strict, "an id in another form", tolerating: ["attribute-", "clause-title-punct"],
            ["## 标识 {⟪#1a⟫}\n\n标识贴在左上角。", "## 台账 {⟪#-x⟫}\n\n台账以日期命名。", "## 工具 {⟪#2⟫}\n\n工具按编号取用。", "## 班次 {⟪#9号⟫}\n\n班次由组长安排。"]),
        .clause(
            "attribute-misplaced", .strict, "an attribute of another thing",
            ["## 标识 {⟪指标⟫}\n\n标识贴在左上角。", "## 台账 {⟪表头=2⟫}\n\n台账以日期命名。", "## 工具 {⟪评分⟫}\n\n工具按编号取用。", "## 班次 {⟪单位=毫米⟫}\n\n班次由组长安排。"]),
        .blocks(
            "attribute-value", .strict, "a value without meaning", at: .statement, tolerating: renumbered,
            [
                "班次见[](#lint-tab)。\n\n表 班次 {#lint-tab ⟪表头=二⟫}\n\n| 班次 | 时间 |\n|---|---|\n| 早班 | 6:00 |",
                "颜色见[](#lint-tab)。\n\n表 颜色 {#lint-tab ⟪左表头=9⟫}\n\n| 类别 | 颜色 |\n|---|---|\n| 整箱 | 蓝 |",
                "代号见[](#lint-tab)。\n\n表 代号 {#lint-tab ⟪单位=⟫}\n\n| 单据 | 代号 |\n|---|---|\n| 入库单 | R |",
                "货位见[](#lint-tab)。\n\n表 货位 {#lint-tab ⟪表头=0⟫}\n\n| 区域 | 货位数 |\n|---|---|\n| 东区 | 12 |",
            ]),
        .blocks(
            "attribute-place", .strict, "attributes before the last mark", at: .statement,
            ["货位自东向西编号 ⟪{#lint-a}⟫。", "台账以日期命名 ⟪{#lint-b}⟫。", "工具按编号取用 ⟪{#lint-c}⟫。", "班次由组长安排 ⟪{#lint-d}⟫。"]),
        Operator("text-not-publishable", .strict, "a character that XML forbids") { text in
            text.picks(text.hosts(.statement), 4, "not-publishable").map { host, index in
                text.appending("货位⟪\(["\u{1}", "\u{b}", "\u{8}", "\u{1b}"][index])⟫自东向西编号。", to: host)
            }
        },
    ]

    private static func definition(_ rules: String, _ grade: Grade, _ name: String, _ lists: [String]) -> Operator {
        .blocks(
            rules, grade, name, at: .statement, tolerating: ["eq-where-list", "list-", "eq-symbol-unique"],
            lists.map { "箱数按下列公式计算：\n\n$$\nn = a b\n$$\n\n式中：\n\n" + $0 })
    }

    /// Word to the program within comments.
    static let comments: [Operator] = [
        .blocks(
            "allow-syntax", .strict, "a word that is misspelt", at: .statement, tolerating: ["allow-"],
            [
                "<!-- gangmu: ⟪alow⟫ tab-mentioned 沿用已发布的写法 -->\n货位自东向西编号。", "⟪<!-- gangmu: allow -->⟫\n\n台账以日期命名。",
                "⟪<!-- gangmu allow tab-mentioned 沿用已发布的写法 -->⟫\n\n工具按编号取用。", "<!-- gangmu: ⟪disable⟫ tab-mentioned 沿用 -->\n班次由组长安排。",
            ]),
        .blocks(
            "allow-unknown-rule", .strict, "a rule that is unknown", at: .statement, tolerating: ["allow-unused"],
            [
                "<!-- gangmu: allow ⟪no-such-thing⟫ 沿用已发布的写法 -->\n货位自东向西编号。", "<!-- gangmu: allow ⟪tab-mention⟫ 沿用已发布的写法 -->\n台账以日期命名。",
                "<!-- gangmu: allow ⟪modal-must⟫ 沿用已发布的写法 -->\n工具按编号取用。", "<!-- gangmu: allow ⟪list⟫ 沿用已发布的写法 -->\n班次由组长安排。",
            ]),
        Operator("allow-without-reason", .strict, "no reason", tolerating: ["allow-unused"]) { text in
            text.picks(text.rooms(.statement), 4, "allow-reason").compactMap { room, index in
                guard let number = text.clauseNumbers(2).randomized("\(text.name)\(index)") else { return nil }
                return text.edited(
                    "line \(room + 1)", [.insert(["⟪<!-- gangmu: allow unanchored-reference\(["", " ", "　", ""][index]) -->⟫", "货物的交接见\(number)。"], at: room)])
            }
        },
        .blocks(
            "allow-unused", .strict, "nothing to allow", at: .statement,
            [
                "⟪<!-- gangmu: allow stray-rule 沿用已发布的写法 -->⟫\n货位自东向西编号。", "⟪<!-- gangmu: allow tab-empty-cell 沿用已发布的写法 -->⟫\n台账以日期命名。",
                "⟪<!-- gangmu: allow duplicate-id 沿用已发布的写法 -->⟫\n工具按编号取用。", "⟪<!-- gangmu: allow heading-skip 沿用已发布的写法 -->⟫\n班次由组长安排。",
            ]),
    ]

    /// The header's own form.
    static let headerForm: [Operator] = [
        Operator("header-missing", .strict, "no header", tolerating: ["*"]) { text in
            [
                text.edited("without header", [.remove(0..<(text.headerEnd + 1))]),
                text.edited("one line only", [.replace(0..<(text.headerEnd + 1), [text.lines[2]])]),
            ]
        },
        Operator("header-unclosed", .strict, "no second ---", tolerating: ["*"]) { text in
            [text.edited("without ---", [.remove(text.headerEnd..<(text.headerEnd + 1))]), text.edited("*** for ---", [.replace(text.headerEnd, "***")])]
        },
        Operator("header-syntax", .strict, "a line that cannot be read") { text in
            ["供讨论用", "起草单位 示例单位甲", "[甲, 乙", "= 2026"].map { text.edited($0, [.slip(["⟪\($0)⟫"], at: text.headerEnd)]) }
        },
        Operator("header-unknown-key", .strict, "an unknown key") { text in
            ["颜色: 红", "备注: 供讨论用", "主编: 起草人甲", "适用地区: 示例县"].map { text.edited($0, [.slip(["⟪\($0)⟫"], at: text.headerEnd)]) }
        },
        Operator(
            "header-type", .strict, "a value of another form",
            tolerating: [
                "nref-cited-in-text", "annex-nature-consistent", "cover-", "title-", "foreword-contradicts-header", "header-value", "core-", "scope-",
                "struct-", "punct-",
            ]
        ) { text in
            [("名称", "[\(text.title), 示例]"), ("英文名称", "[Example, Sample]"), ("阶段", "[草案, 发布稿]"), ("类型", "[产品, 规范]")].map {
                text.edited($0.0, [text.setting($0.0, "⟪\($0.1)⟫")])
            }
        },
        Operator(
            "header-value", .strict, "a value that is not allowed",
            tolerating: ["cover-", "title-", "core-", "struct-", "nref-cited-in-text", "annex-nature-consistent"]
        ) { text in
            [("类型", "要求"), ("阶段", "初稿"), ("阶段", "终稿"), ("类型", "办法"), ("发布日期", "2026年5月"), ("一致性", "ISO 7301:2021, 等效")].shuffled(text.name).map {
                text.edited("\($0.0): \($0.1)", [text.setting($0.0, "⟪\($0.1)⟫")])
            }
        },
        Operator("header-duplicate-key", .strict, "a key twice", tolerating: ["foreword-contradicts-header"]) { text in
            ["名称", "ICS", "阶段", "归口"].compactMap { key in
                text.headerLine(key).map { text.edited(key, [.slip(["⟪\(text.lines[$0])⟫"], at: text.headerEnd), text.marking(key)]) }
            }
        },
    ]
}
