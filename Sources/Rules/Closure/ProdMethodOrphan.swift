import Syntax

extension Rule {
    /// Stands at the heading of the method.
    public static let prodMethodOrphan = Rule(
        id: "prod-method-orphan", severity: .warning, clause: "GB/T 20001.10—2014, 6.7.1.1",
        summary: Phrase("试验方法没有对应的要求", "a method serves no requirement"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.7.1.1：试验方法与要求一一对应；没有要求用到的方法，读者不知道为什么测",
            "GB/T 20001.10—2014, 6.7.1.1: methods answer requirements; one that none needs leaves readers asking why"),
        messages: [
            Phrase("没有要求用到“{0}”", "no requirement needs “{0}”"),
            Phrase("{0} 个试验方法没有要求用到", "no requirement needs {0} methods"),
        ],
        notes: [
            Phrase("另一处", "another place")
        ],
        bad: [
            """
            # 要求

            ## 色泽 {方法=look}

            产品应为白色。

            # 试验方法

            ## 目视 {#look}

            目视检查。

            ## ⟪硬度⟫

            用压头压入。
            """
        ],
        good: [
            """
            # 要求

            ## 色泽 {方法=look}

            产品应为白色。

            # 试验方法

            ## 目视 {#look}

            目视检查。
            """
        ],
        check: .resolver)
}
