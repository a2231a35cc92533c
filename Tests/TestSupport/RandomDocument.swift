/// Documents nobody would write, the same ones in every run: blocks in any order, ids and references everywhere, then cut
/// off or with lines taken out. What a hurried author types by accident, this types on purpose.

/// A linear congruential generator (Knuth, MMIX), so that a failure can be told by its seed alone.
package struct Dice {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<4 { _ = next() }
    }

    private mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }

    /// `0..<count`
    package mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
    package mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }
    package mutating func pick<T>(_ list: [T]) -> T { list[roll(list.count)] }
}

package struct RandomDocument {
    private var dice: Dice
    private var lines: [String] = []

    /// The bytes of document number `seed`; every fifth is damaged.
    package static func bytes(seed: Int) -> [UInt8] {
        var document = RandomDocument(dice: Dice(seed: UInt64(seed)))
        document.write()
        return document.damaged(isCut: seed % 5 == 3, losesLines: seed % 5 == 4)
    }

    private init(dice: Dice) { self.dice = dice }

    private mutating func write() {
        if dice.chance(80) { lines += Snippets.header + dice.pick(Snippets.headerEntries) + ["---", ""] }
        for _ in 0..<dice.roll(3) { writeBlock() }
        for _ in 0..<(4 + dice.roll(26)) {
            if dice.chance(35) { writeHeading() } else { writeBlock() }
        }
    }

    private mutating func damaged(isCut: Bool, losesLines: Bool) -> [UInt8] {
        if losesLines { lines = lines.filter { _ in !dice.chance(12) } }
        var bytes = Array(lines.joined(separator: "\n").utf8)
        // In the middle of a character as well.
        if isCut { bytes.removeLast(dice.roll(bytes.count)) }
        return bytes
    }

    // Structure.

    private mutating func writeHeading() {
        let title = dice.chance(35) ? dice.pick(Snippets.fixedTitles) : dice.chance(15) ? "" : dice.chance(20) ? names() : phrase()
        let level = dice.chance(45) ? 1 : 1 + dice.roll(7)
        lines.append(String(repeating: "#", count: level) + (dice.chance(95) ? " " : "") + title + attributes(40))
        if dice.chance(80) { lines.append("") }
    }

    private mutating func writeBlock() {
        switch dice.roll(16) {
        case 0, 1: lines.append(dice.pick(["", "", "", "〈农业〉", "〈a&b〉〈<〉"]) + phrase() + "。" + attributes(25))
        case 15: for _ in 0...dice.roll(3) { lines.append("- " + phrase() + " " + dice.pick(Snippets.indexPlaces) + attributes(15)) }
        case 2: writeList(indent: 0)
        case 3: writeTable()
        case 4: lines.append(dice.pick(Snippets.labels) + (dice.chance(90) ? phrase() : "") + attributes(25))
        case 5:
            lines +=
                dice.pick(Snippets.labels).isEmpty ? [] : [dice.pick(Snippets.labels) + phrase(), "", "> " + phrase(), ">", "> - " + phrase(), "> | a | b |"]
        case 6: lines.append(dice.pick(["[来源：", "[来源：", "［来源：", "【来源:"]) + phrase() + (dice.chance(80) ? dice.pick(["]", "]", "］", "】"]) : ""))
        case 7: lines.append("[^\(dice.pick(Snippets.footnotes))]: " + (dice.chance(90) ? phrase() : "") + attributes(25))
        case 8: writeEntries()
        case 9: lines += dice.pick(Snippets.oddities)
        case 10: writeFormula(indent: 0)
        case 11: writeFigure()
        case 12: writeLegend(indent: 0)
        case 13:
            lines += [
                dice.chance(70) ? "示例：" + phrase() : "", "", "> ```" + dice.pick(["", "xml", "<&>"]), "> <&>", ">", dice.chance(85) ? "> ```" : "> `", "",
            ]
        default: lines.append(phrase() + "\n" + phrase())
        }
        if dice.chance(85) { lines.append("") }
    }

    private mutating func writeList(indent: Int) {
        let marker = dice.pick(Snippets.markers)
        let blank = String(repeating: " ", count: indent)
        for index in 0..<(1 + dice.roll(3)) {
            let label = marker == "a" ? "\(["a", "b", "c"][index])) " : marker == "1" ? "\(index + 1)) " : marker
            lines.append(blank + label + (dice.chance(92) ? phrase() : "") + attributes(25))
            if dice.chance(40) { lines.append("") }
            switch dice.roll(10) {
            case 0 where indent < 8: writeList(indent: indent + 2 + dice.roll(3))
            case 1: lines += [blank + "  " + dice.pick(Snippets.labels) + phrase() + attributes(30)]
            case 2: lines += [blank + "  " + phrase() + attributes(30), ""]
            case 3 where indent == 0: writeTable()
            case 5: writeFormula(indent: indent + 2)
            case 6: writeLegend(indent: indent + 2)
            case 4: lines += [blank + "  [^\(dice.pick(Snippets.footnotes))]: " + phrase() + attributes(50)]
            default: break
            }
        }
    }

    private mutating func writeFormula(indent: Int) {
        let blank = String(repeating: " ", count: indent)
        let end = "$$" + dice.pick(["", " （1）", " (A.1)", " 甲"]) + attributes(50)
        let tex = dice.pick(Snippets.formulas)
        lines += dice.chance(50) ? [blank + "$$ " + tex + " " + end] : [blank + "$$", blank + tex, blank + end]
        if dice.chance(50) { lines.append("") }
        if dice.chance(50) { writeLegend(indent: indent) }
    }

    private mutating func writeLegend(indent: Int) {
        let blank = String(repeating: " ", count: indent)
        lines += [blank + dice.pick(["式中：", "标引序号说明：", "式中"]), ""]
        for _ in 0..<dice.roll(4) {
            lines.append(blank + "- " + phrase() + (dice.chance(90) ? "——" : "") + phrase() + attributes(20))
            if dice.chance(15) { lines += [blank + "  - " + phrase(), blank + "  " + dice.pick(Snippets.labels) + phrase()] }
        }
    }

    private mutating func writeFigure() {
        for _ in 0..<(1 + dice.roll(3)) { lines.append(dice.pick(["![甲](a.svg)", "![](b.png) ![<&>](c.jpg)", "![*x*[^a]](d.svg)"])) }
        if dice.chance(30) { lines.append("") }
        if dice.chance(80) { lines += ["图" + dice.pick([" ", "1 ", "A.1 "]) + phrase() + attributes(60), ""] }
        if dice.chance(40) { writeLegend(indent: 0) }
        if dice.chance(30) { lines += ["注：" + phrase(), ""] }
        if dice.chance(30) { lines += ["[^\(dice.pick(Snippets.footnotes))]: " + phrase(), ""] }
    }

    private mutating func writeEntries() {
        for _ in 0..<(1 + dice.roll(4)) {
            lines.append("- " + dice.pick(Snippets.standards) + (dice.chance(80) ? "　" + phrase() : "") + attributes(20))
            if dice.chance(20) { lines += ["", "  " + phrase() + attributes(40)] }
            if dice.chance(10) { lines += ["", "  [^\(dice.pick(Snippets.footnotes))]: " + phrase() + attributes(60)] }
        }
    }

    private mutating func writeTable() {
        if dice.chance(70) { lines += ["表" + dice.pick([" ", "1 ", "A.1 ", ""]) + phrase() + attributes(60)] + (dice.chance(80) ? [""] : []) }
        let columns = 1 + dice.roll(4)
        let rows = dice.roll(6)
        for row in 0...rows {
            let count = dice.chance(90) ? columns : dice.roll(6)
            lines.append("|" + (0..<count).map { _ in cell() }.joined())
            if row == 0, dice.chance(93) { lines.append("|" + String(repeating: "---|", count: columns)) }
        }
        if dice.chance(50) { lines.append("") }
        if dice.chance(40) { lines += [dice.pick(Snippets.labels) + phrase() + attributes(30), ""] }
        if dice.chance(40) { lines += ["[^\(dice.pick(Snippets.footnotes))]: " + phrase(), ""] }
    }

    private mutating func cell() -> String {
        switch dice.roll(6) {
        case 0: " << |"
        case 1: " ^^ |"
        case 2: " |"
        default: " " + phrase() + " |"
        }
    }

    // Words.

    private mutating func phrase() -> String {
        (0...dice.roll(4)).map { _ in inline(depth: 0) }.joined()
    }

    /// The head of a term, or what looks like one.
    private mutating func names() -> String {
        (0...dice.roll(3)).map { _ in inline(depth: 1) + dice.pick(["", " rice", " a;b", "（一；二）"]) }.joined(separator: dice.pick(["；", "；", ";", " ；"]))
    }

    private mutating func inline(depth: Int) -> String {
        switch dice.roll(15) {
        case 6: return "$" + dice.pick(Snippets.formulas) + "$"
        case 7: return "![甲](e.svg)"
        case 0: return "[" + (dice.chance(60) ? inline(depth: depth + 1) : "") + "](#" + dice.pick(Snippets.ids) + ")"
        case 1 where depth < 4:
            let (open, close) = dice.pick(Snippets.pairs)
            return open + inline(depth: depth + 1) + (dice.chance(30) ? inline(depth: depth + 1) : "") + close
        case 2: return "[^" + dice.pick(Snippets.footnotes) + "]"
        case 3: return dice.pick(Snippets.references)
        case 4: return dice.pick(Snippets.standards)
        case 5: return dice.pick(Snippets.marks)
        default: return dice.pick(Snippets.words)
        }
    }

    private mutating func attributes(_ percent: Int) -> String {
        guard dice.chance(percent) else { return "" }
        return (dice.chance(95) ? " " : "") + (dice.chance(85) ? "{#" + dice.pick(Snippets.ids) + "}" : dice.pick(Snippets.groups))
    }
}

private enum Snippets {
    static let formulas = [
        "x", "\\frac{a}{b}", "a < b & c", "x_1^2", "\\unknown{", "}{", "\\text{甲<&>}", "\\sqrt[3]{x}", "\\begin{cases} a & b \\\\ c & d \\end{cases}", "",
    ]
    /// 类型 stands in some of the entries as well: the first one counts.
    static let header = ["---", "编号: T/XMB 101—2026", "名称: 示例产品　第1部分：大米 <&>\"'", "ICS: 67.060", "CCS: B 22"]
    static let headerEntries: [[String]] = [
        [],
        ["英文名称: \"A & B < C\"", "代替: [GB/T 1354—2018, GB 1]", "部分代替: GB/T 1", "一致性: ISO 7301:2021, MOD", "关键词: [甲, 乙<]"],
        ["发布日期: 2026-01-01", "实施日期: 2026-07-01", "备案号: J1—2026", "版权: 示例", "历次版本: [GB 1—1985, GB 1—1990]", "起草人: [甲, 乙]"],
        ["通用标准: DB15/T 1700.1—2024", "提出: 甲", "归口: 甲", "起草单位: [甲&, 乙]", "专利: [\"ZL1，甲，乙，4.1\"]", "发布机构: 甲"],
        ["修改: GB/T 1—2020", "修改单号: 1", "阶段: 发布稿", "未知: 1"],
        ["编号: [T/XMB 1—2026, T/ABC 2—2026]", "阶段: 草案", "名称: []"],
        ["类型: 修改单", "修改: GB/T 1—2020《甲<&>》", "修改单号: 1", "发布日期: 2026-01-01", "实施日期: 2026-07-01", "一致性: ISO 7301:2021《<&>》, MOD"],
    ]
    static let fixedTitles = [
        "前言", "引言", "范围", "规范性引用文件", "术语和定义", "术语和定义", "符号和缩略语", "符号", "缩略语", "参考文献", "索引", "索引", "附录（规范性） 甲", "附录B（资料性） 乙", "附录", "附录C 丙",
        "参考文献", "规范性引用文件", "术语和定义", "1 范围", "4.1 产地", "总体要求 {术语}", "附件 丁", "*前言*",
    ]
    static let ids = [
        "a", "b", "c", "d", "e", "f", "main", "A.1", "表格", "盟丰大米", "note", "item-1", "xml", "fn1", "x.y", "sec-aaaaaaaa", "第4章", "_", "缺", "5", "toc", "范围",
    ]
    static let groups = [
        "{术语}", "{指标}", "{单位=毫米 表头=2}", "{方法=a #b}", "{未知}", "{}", "{#}", "{#a #b}", "{en=rice sym=r 拒用=\"a b\"}", "{en=\"a；b\" sym=$x_{1}$ 拒用=甲,乙，<丙>}",
        "{表头=0}", "{表头=99}", "{#a单位=<&>}",
        "{单位=\"<&>\"}", "{csv=a.csv}", "{csv=a.csv 表头=2 左表头=1}", "{表单 左表头=2}", "{评分}", "{差异}", "{#a csv=缺.csv}",
    ]
    static let markers = ["- ", "a", "1", "——", "· ", "①", "（1）", "* ", "- "]
    static let indexPlaces = ["5.2", "1", "第1章", "附录A", "表1、图1", "[1.1](#a)", "[](#b)，3.1", "公式（1）", "A.1", "", "9999", "\\1.2", "见5.2"]
    static let labels = ["注：", "注1：", "示例：", "示例2：", "警告：", "注意：", "危险：", "重要提示：", "注 3:", "[来源："]
    static let footnotes = ["a", "b", "c", "脚"]
    static let pairs = [
        ("*", "*"), ("**", "**"), ("<sub>", "</sub>"), ("<sup>", "</sup>"), ("`", "`"), ("[", "](https://example.org/?a=1&b=<2>)"), ("《", "》"), ("（", "）"),
        ("*", ""), ("[", ""),
    ]
    static let references = [
        "见5.2", "见4.1、4.2和4.3", "第4章", "第99章的规定", "附录A", "附录Z", "表1", "表A.1", "图1", "公式（1）", "见A.1.1", "4.1 b)", "列项 a)", "第二段", "1.1.1", "盟丰大米（3.1）",
        "注：", "表2和表3", "２０２０年版的４．２", "2020年版的4.2", "见５．２~５．４", "［甲］（＃a）", "［＾a］", "＊Oryza＊", "＄x＄", "｀x｀", "公式(1)", "HJ 38的规定", "！[甲](a.svg)",
    ]
    static let standards = [
        "GB/T 1354", "GB 2762—2022 表1和表2", "DB15/T 1700.1—2024 中 4.2", "GB 5009.3 第一法", "ISO 7301:2021", "GB/T 1354-2018", "T/XMB 101—2026",
    ]
    static let marks = [
        "<br>", "<br/>", "<!-- 注 -->", "<!--", "-->", "<script>alert(1)</script>", "&amp;", "]]>", "<?xml?>", "\\*", "\\", "\\1.2", "{", "}", "|", "\u{7}",
        "\u{FFFE}", "\u{85}", "\t",
    ]
    static let words = ["水分", "盟丰大米", "rice", "应符合", " 1.2 ", "a<b>c", "“引”", "x&y", "'\"", "𠮷", "é", "　", "10 kg", "维生素C vitamin C", "〈农〉"]
    static let oddities: [[String]] = [
        ["---"], ["==="], [">"], ["> 引"], ["> ## 5.1 甲", "> - 乙", ">   1) 丙", "> 注3：丁", "> $$", "> x", "> $$ {#a}"], ["将5.1.1更改为：", "> 式中：", ">", "> - 甲——乙"],
        ["|"], ["|---|"], ["<!-- 一", "", "二 -->"], ["表"], ["```", "x", "```"], ["$$", "x", "$$"], ["![](a.svg)"],
        ["", "", ""],
        ["<!-- gangmu: allow stray-rule, heading-skip 理由 -->"], ["<!-- gangmu: allow -->", "甲", "<!-- 乙 -->", "x", "<!-- 丙 -->"], ["　　甲", "\u{A0}- 乙"],
        ["＃＃　１．１　甲 ｛＃a　方法＝b，c｝"], ["ａ）甲", "", "　１）乙"], ["表１　甲", "", "｜甲｜乙｜", "｜－｜：－｜", "｜1｜2|"], ["［＾a］：甲", "注１:乙"], ["## 甲 ##"],
        ["示例：", "", "> $$ x", "> > y $$"], ["！［甲］（a.svg）", "图１　乙"],
        ["    缩进", "  更多"], ["注"], ["# "], ["#"], ["{#a}"], ["- {#b}"], ["\r甲\r\n乙"], ["·", "a)", "1)"],
    ]
}
