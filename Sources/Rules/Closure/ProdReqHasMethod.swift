import Syntax

extension Rule {
    /// Stands at the heading of the clause.
    public static let prodReqHasMethod = Rule(
        id: "prod-req-has-method", severity: .error, clause: "GB/T 20001.10—2014, 6.7.1.1",
        summary: Phrase("要求没有对应的试验方法", "a requirement has no method"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.1 c) 和 6.7.1.1：每项要求引用或者规定试验方法，对应关系明确；用 {方法=id}、表中的试验方法列、相同的标题或者“按……测定”对应",
            "GB/T 20001.10—2014, 6.5.1 c), 6.7.1.1: each requirement cites or has a method; they are tied by {方法=id}, a column 试验方法, equal titles, or 按……测定"),
        messages: [
            Phrase("{0} 的要求没有对应的试验方法", "no method serves the requirement of {0}"),
            Phrase("{0} 条要求没有对应的试验方法", "{0} requirements have no method"),
        ],
        notes: [
            Phrase("另一处", "another place")
        ],
        bad: [
            """
            # 要求

            ## ⟪耕层⟫

            土壤有机质含量应不低于20 g/kg。

            ## 色泽 {方法=look}

            产品应为白色。

            # 试验方法

            ## 目视 {#look}

            目视检查。
            """
        ],
        good: [
            """
            # 要求

            ## 耕层 {方法=soil}

            土壤有机质含量应不低于20 g/kg。

            # 试验方法

            ## 土壤 {#soil}

            用重铬酸钾法。
            """
        ],
        check: .resolver)
}
