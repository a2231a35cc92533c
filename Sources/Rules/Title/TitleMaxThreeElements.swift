import Model
import Syntax

extension Rule {
    /// More than three elements. `第N部分：` and its name are one, even with a blank between them; a blank of half width beside Latin
    /// letters or digits parts no elements.
    public static let titleMaxThreeElements = Rule(
        id: "title-max-three-elements", severity: .error, clause: "GB/T 1.1—2020, 6.1.1",
        summary: Phrase("名称多于三种元素", "the title has more than three elements"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.1.1：名称由引导元素、主体元素和补充元素组成，主体元素必备，其余可选，至多三种",
            "GB/T 1.1—2020, 6.1.1: a title has a main element, and may have an introductory and a complementary one: three at most"),
        messages: [
            Phrase("名称有 {0} 个元素，至多三个：引导元素、主体元素、补充元素", "the title has {0} elements; three at most: introductory, main, complementary")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪农业机械和设备　散装物料　机械　技术规范⟫
            类型: 规范
            …
            ---

            # 技术要求

            机械应完好。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101.2—2026
            名称: 农业机械和设备　5G 网络　第2部分： 技术规范
            类型: 规范
            …
            ---

            # 技术要求

            机械应完好。
            """
        ],
        check: .survey { reading in
            let elements = reading.titleElements
            var count = elements.count
            for element in elements.dropLast() {
                let (upper, lower) = (element.upper, element.lower)
                if reading.bytes.has("第", at: lower, limit: upper),
                    (["部分：", "部分:", "部分"] as [StaticString]).contains(where: { reading.bytes.has($0, before: upper, floor: lower) })
                {
                    count -= 1
                }
            }
            if count > 3 { reading.report("title-max-three-elements", at: reading.document.metadata.title.range, [.number(count)]) }
        })
}
