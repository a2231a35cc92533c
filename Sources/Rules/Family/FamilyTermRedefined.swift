import Syntax

extension Rule {
    /// Stands at the term.
    public static let familyTermRedefined = Rule(
        id: "family-term-redefined", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.2",
        summary: Phrase("同一术语在标准族中有两个定义", "one term has two definitions within the family"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.2：一个术语只指一个概念；定义确需改动时，在来源中写明“有修改”",
            "GB/T 1.1—2020, 8.7.3.2: one term names one concept; where a definition must differ, its source says 有修改"),
        messages: [
            Phrase("术语“{0}”的定义与 {1} 不同", "the definition of “{0}” differs from that of {1}"),
            Phrase("术语“{0}”的定义与 {1} 不同", "the definition of “{0}” differs from that of {1}"),
        ],
        notes: [
            Phrase("另一个定义", "the other definition")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 术语和定义

            ## 盟丰大米 Mengfeng rice

            以盟丰县域内种植的粳稻为原料加工的大米。

            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 术语和定义

            ## ⟪盟丰大米⟫ Mengfeng rice

            盟丰县域内加工的大米。

            # 要求

            大米应符合 DB15/T 1700.1—2024 的规定。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 术语和定义

            ## 盟丰大米 Mengfeng rice

            以盟丰县域内种植的粳稻为原料加工的大米。

            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 术语和定义

            ## 盟丰大米 Mengfeng rice

            以盟丰县域内种植的粳稻为原料加工的大米。

            # 要求

            大米应符合 DB15/T 1700.1—2024 的规定。
            """
        ],
        check: .resolver)
}
