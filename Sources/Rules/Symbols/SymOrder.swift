import Model
import Syntax

extension Rule {
    /// A symbol or abbreviation stands behind one that it ought to precede; each list is judged by itself, symbols and words in it
    /// apart. What has no letter is not ordered. One finding a list.
    public static let symOrder = Rule(
        id: "sym-order", severity: .warning, clause: "GB/T 1.1—2020, 8.8.3",
        summary: Phrase("符号和缩略语没有按字母次序排列", "symbols and abbreviations are not in order"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.3：宜按字母次序，大写在小写前，无角标的在有角标的前，字母角标在数字角标前，希腊字母在拉丁字母后",
            "GB/T 1.1—2020, 8.8.3: by letter, capitals before small ones, without subscript before with, letters as subscripts before digits, Greek behind Latin"
        ),
        messages: [
            Phrase("“{0}”宜列在“{1}”之前", "“{0}” should stand before “{1}”")
        ],
        notes: [Phrase("“{0}”在这里", "“{0}” stands here")],
        bad: [
            """
            # 符号

            下列符号适用于本文件。

            - $m$——质量；
            - $m_1$——试样的质量；
            - ⟪$m_\\mathrm{s}$⟫——水的质量。

            # 试验方法

            按$m = m_1 + m_\\mathrm{s}$计算。
            """,
            """
            # 缩略语

            下列缩略语适用于本文件。

            - TDM：时分复用。
            - ⟪API⟫：应用程序接口。

            # 技术要求

            系统应公开API和TDM接口。
            """,
        ],
        good: [
            """
            # 符号

            下列符号适用于本文件。

            - $A$——面积；
            - $a$——边长；
            - $a_\\mathrm{m}$——边长的平均值；
            - $a_1$——第一条边长；
            - $b$——宽度；
            - $\\alpha$——角度；
            - $\\beta$——倾角。

            # 试验方法

            按$A = ab$计算，$a_1$、$a_\\mathrm{m}$、$\\alpha$和$\\beta$由图读出。
            """
        ],
        check: .survey { reading in
            for list in reading.symbolLists {
                var before: [(node: NodeID, key: SymbolKey)] = []
                for line in reading.children(list) {
                    guard let defined = reading.children(line).first(where: { reading.kind($0) == .defined }), let key = SymbolKey(reading, defined) else {
                        continue
                    }
                    if let next = before.first(where: { key.precedes($0.key) }) {
                        let (mine, other) = (reading.range(defined), reading.range(next.node))
                        reading.report(
                            "sym-order", at: mine, [reading.quoted(mine), reading.quoted(other)],
                            notes: [Note(range: other, arguments: [reading.quoted(other)])])
                        break
                    }
                    before.append((defined, key))
                }
            }
        })
}
