import Model
import Syntax

extension Rule {
    /// One symbol is explained as two quantities, or once as a quantity and once as a number. 的 and what is added behind a mark make no
    /// difference; indices may be used again.
    public static let eqSymbolUnique = Rule(
        id: "eq-symbol-unique", severity: .error, clause: "GB/T 1.1—2020, 9.9.3.2",
        summary: Phrase("同一符号有两种含义", "one symbol has two meanings"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3.1 和 9.9.3.2：同一文件中同一符号不应既表示量又表示其数值，也不宜表示不同的量；用下标区分",
            "GB/T 1.1—2020, 9.9.3.1 and 9.9.3.2: in one document a symbol does not stand for a quantity and for its number, and should not for different quantities; subscripts tell them apart"
        ),
        messages: [
            Phrase("“{0}”在这里表示“{1}”，在别处表示“{2}”，用下标区分", "“{0}” is “{1}” here and “{2}” elsewhere; tell them apart by a subscript"),
            Phrase("“{0}”在这里和别处，一处表示量，一处表示数值", "“{0}” is a quantity in one place and its number in another"),
        ],
        notes: [
            Phrase("另一处的解释", "the other explanation")
        ],
        bad: [
            """
            # 试验方法

            密度按下列公式计算：

            $$
            d = \\frac{m}{V}
            $$

            式中：

            - $d$——密度；
            - $m$——试样的质量；
            - $V$——体积。

            余量按下列公式计算：

            $$
            b = m
            $$

            式中：

            - $b$——余量；
            - ⟪$m$⟫——残渣的质量。
            """
        ],
        good: [
            """
            # 符号和缩略语

            - $m$——试样的质量

            # 试验方法

            密度按下列公式计算：

            $$
            d = \\frac{m}{V_i}
            $$

            式中：

            - $d$——密度；
            - $m$——试样质量；
            - $V_i$——第$i$次的体积；
            - $i$——次数的序号。

            平均值按下列公式计算：

            $$
            a = d_i
            $$

            式中：

            - $a$——平均值；
            - $d_i$——第$i$次的密度；
            - $i$——密度的序号。
            """
        ],
        check: .survey { $0.judgeMeanings() })
}
