/// The tables of the manual, each from the table that the compiler itself reads; so a row cannot be forgotten or stale.

import Rules

@testable import Model
@testable import Syntax
@testable import gangmu

enum GeneratedTable {
    /// The lines of a table, for `<!-- table NAME -->`; nil when there is none of that name.
    static func named(_ name: String) -> String? {
        let words = name.split(separator: " ").map(String.init)
        switch words[0] {
        case "header-keys": return headerKeys
        case "kinds": return markdown(["类型"], DocumentKind.allCases.map { [$0.rawValue] })
        case "stages": return markdown(["阶段", "STS 中的阶段代码"], Stage.allCases.map { [$0.rawValue, $0.code] })
        case "family-keys": return markdown(["键", "别名", "值", "含义"], FamilyKey.table.map { [$0.name, $0.alias, form($0.form), $0.meaning] })
        case "attributes": return attributes
        case "recognition": return recognition
        case "measures": return measures
        case "typed-characters": return typedCharacters
        case "formula-commands": return formulaCommands
        case "rules": return rules
        case "demands": return demands
        case "verbs": return markdown(["动词", "做什么"], Verb.allCases.map { ["`gangmu \($0)`", $0.options.manual.summary.zh] })
        case "options": return words.count == 2 ? Verb(rawValue: words[1]).map(options) : nil
        case "variables": return markdown(["环境变量", "含义"], HelpPage.variables.map { ["`\($0.name)`", $0.meaning.zh] })
        default: return nil
        }
    }

    static func markdown(_ head: [String], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n" }
        return line(head) + line(head.map { _ in "---" }) + rows.map(line).joined()
    }

    private static func code(_ words: [StaticString]) -> String { words.map { "`\($0)`" }.joined(separator: " ") }

    /// Every demand of the standards once: what its own rule says, or how else it is met.
    private static var demands: String {
        let own = Rule.all.map { ($0.id.name, $0.clause.description, $0.isDefault ? "规则" : "规则，缺省关闭") }
        let others = Demand.all.map { ($0.id, $0.clause, $0.printed) }
        return markdown(["要求", "条款", "怎样做到"], (own + others).sorted { $0.0 < $1.0 }.map { ["`\($0.0)`", $0.1, $0.2] })
    }

    // Headers.

    private static var headerKeys: String {
        markdown(
            ["键", "别名", "值", "自何阶段起必备", "依据（GB/T 1.1—2020）", "STS", "页面上"],
            HeaderKey.table.map { [$0.name, $0.alias, form($0.form), $0.required?.rawValue ?? "", $0.clause, $0.sts, $0.place] })
    }

    private static func form(_ form: HeaderKey.Form) -> String {
        switch form {
        case .text: "文字"
        case .texts: "一个或多个文字"
        case .numbers: "一个或多个标准编号"
        case .date: "日期 `2026-01-31`"
        case .ics: "ICS 分类号"
        case .ccs: "CCS 分类号"
        case .kind: "类型"
        case .stage: "阶段"
        }
    }

    private static func form(_ form: FamilyKey.Form) -> String {
        switch form {
        case .text: "文字"
        case .texts: "一个或多个文字"
        case .map: "键 → 值"
        case .listMap: "键 → 一个或多个值"
        }
    }

    // Attributes.

    private static var attributes: String {
        let hosts: [(AttributeKey.Hosts, String)] = [(.clause, "条"), (.term, "术语"), (.table, "表"), (.figure, "图"), (.block, "段")]
        return markdown(
            ["属性", "别名", "带值", "写在"],
            AttributeKey.table.map { row in
                [
                    "`\(row.name)`", "`\(row.alias)`", row.takesValue ? "是" : "",
                    hosts.filter { row.hosts.contains($0.0) }.map(\.1).joined(separator: "、"),
                ]
            })
    }

    // Recognition.

    private static var recognition: String {
        markdown(
            ["词", "起什么作用"],
            [
                [code(PrintedWord.triggers), "写在两级编号（`5.2`）之前，编号才是引用"],
                [code(PrintedWord.instructions), "在修改单的指令中也是这样：`将4.2`、`删除2.2`"],
                [code(PrintedWord.joints), "把一个编号接到它前面的引用上：`5.2和5.3`"],
                [code(PrintedWord.anchors), "跟在编号之后，编号必是引用：没有这一条就是错误"],
                [code(PrintedWord.leftNeighbours), "可以写在`表1`、`图2`之前；别的汉字在前就不是引用（登记`表1`）"],
                [code(PrintedWord.counters), "跟在`表1`之后，就是在数东西：表1份"],
            ])
    }

    private static var measures: String {
        markdown(
            ["编号之后跟着", "就是数量，不是编号"],
            [
                ["单位符号", code(Measures.units + Measures.symbols)],
                ["量词和比较词", code(Measures.words)],
                ["只在标题中", code(Measures.headingWords)],
            ])
    }

    private static var typedCharacters: String {
        func codes(_ characters: String) -> String { characters.split(separator: " ").map { $0 == "`" ? "`` ` ``" : "`\($0)`" }.joined(separator: " ") }
        return markdown(["处", "写作", "应为"], InputMethodCharacter.table.map { [$0.zh, codes($0.typed), codes($0.meant)] })
    }

    // Formulas.

    private static var formulaCommands: String {
        let groups = Dictionary(grouping: FormulaCommand.all.sorted { $0.name.lexicographicallyPrecedes($1.name) }) { group($0.meaning) }
        return markdown(
            ["类别", "命令"],
            groups.keys.sorted().map { key in
                [
                    String(key.dropFirst(2)),
                    groups[key]!.filter { $0.name != [0x0A] }.map { "`\\\(String(decoding: $0.name, as: UTF8.self))`" }.joined(separator: " "),
                ]
            })
    }

    /// Numbered, so that the groups sort as a reader wants them.
    private static func group(_ meaning: FormulaCommand.Meaning) -> String {
        switch meaning {
        case .fraction, .root, .stack, .substack: "1 分式、根式、上下叠放"
        case .function, .operatorName, .limits: "2 函数和上下限"
        case .character(_, .letter), .character(_, .upright): "3 字母"
        case .character: "4 符号"
        case .accent, .brace, .labelledArrow: "5 上下加注"
        case .left, .middle, .right, .sized: "6 定界符"
        case .begin, .end, .lineBreak: "7 矩阵、分段、对齐"
        case .variant, .boldSymbol, .words: "8 字体和文字"
        case .space, .phantom, .style, .classed, .negation: "9 间距和样式"
        }
    }

    // Rules and verbs.

    private static var rules: String {
        markdown(["规则", "级别", "依据", "说的是"], Rule.all.map { ["`\($0.id)`", $0.severity.name, "\($0.clause)", $0.summary.text(.zh, [])] })
    }

    private static func options(_ verb: Verb) -> String {
        markdown(
            ["选项", "含义"],
            verb.options.rows.map { row in
                let short = row.short.map { "-\($0), " } ?? ""
                return ["`\(short)--\(row.name)\(row.placeholder.map { " " + $0 } ?? "")`", row.summary.zh]
            })
    }
}
