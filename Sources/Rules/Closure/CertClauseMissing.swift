import Syntax

extension Rule {
    /// Stands at the title in the header.
    public static let certClauseMissing = Rule(
        id: "cert-clause-missing", severity: .warning, clause: "GB/T 27065—2015, 7",
        summary: Phrase("认证或者评价的通用要求缺少必备的条", "a scheme of certification or evaluation lacks a clause"),
        why: Phrase(
            "GB/T 27065—2015 的第 7 章：认证方案规定认证单元、模式、证据、抽样、标志的使用、暂停和撤销；缺一项，机构之间做法就不一",
            "GB/T 27065—2015, clause 7: a scheme settles unit, mode, evidence, sampling, use of the mark, suspension and withdrawal; where one is missing, bodies act differently"
        ),
        messages: [
            Phrase("没有规定“{0}”", "nothing is said of {0}")
        ],
        bad: [
            """
            ---
            编号: DB15/T 1700.1—2024
            名称: ⟪示例　认证通用要求⟫
            类型: 通用要求
            …
            ---
            # 认证程序

            ## 认证单元

            同一工艺的产品为一个认证单元。

            ## 认证模式

            认证模式应为现场核查加产品检验。

            ## 现场核查

            核查应有2种以上证据。

            ## 产品抽样

            样品应随机抽取。

            ## 认证标志的使用

            标志应只用于获证产品。

            ## 撤销

            整改期满未合格的应撤销证书。
            """
        ],
        good: [
            """
            ---
            编号: DB15/T 1700.1—2024
            名称: 示例　认证通用要求
            类型: 通用要求
            …
            ---
            # 认证程序

            ## 认证单元

            同一工艺的产品为一个认证单元。

            ## 认证模式

            认证模式应为现场核查加产品检验。

            ## 现场核查

            核查应有2种以上证据。

            ## 产品抽样

            样品应随机抽取。

            ## 认证标志的使用

            标志应只用于获证产品。

            ## 暂停

            有不合格的应暂停证书。

            ## 撤销

            暂停期满未恢复的应撤销证书。
            """
        ],
        check: .resolver)
}
