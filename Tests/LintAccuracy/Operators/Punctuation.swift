/// Characters, punctuation and dashes (GB/T 1.1—2020, 9.4.1 and clause 10; GB/T 15834).

import Foundation

extension Operator {
    static let punctuation: [Operator] = [
        .sentences(
            "punct-std", .heuristic, "traditional characters", at: .statement,
            ["托盘的編號⟪標⟫在側面。", "樣品的⟪標籤⟫朝外。", "⟪產品⟫的批号与台账一致。", "⟪檢驗⟫的日期写在瓶身上。", "货物按⟪種類⟫分开放置。"]),
        .sentences(
            "punct-fullwidth", .strict, "half-width marks between Han", at: .statement,
            ["样品取出后⟪,⟫放入干燥器。", "货物分为三类⟪:⟫整箱、散装和样品。", "空箱先清点⟪;⟫再打包。", "读数记入台账⟪,⟫由两人签字。"]),
        .sentences(
            "punct-paren-en|punct-fullwidth", .strict, "half-width brackets around Han", at: .statement,
            ["托盘⟪(含垫板)⟫放在货架下层。", "空箱⟪(不含破损的)⟫集中存放。", "台账⟪(见附页)⟫由两人保管。", "班次⟪(早班和晚班)⟫由组长安排。"]),
        .sentences(
            "punct-quote", .strict, "straight quotation marks", at: .statement,
            ["箱体上印有⟪\"⟫怕雨⟪\"⟫字样。", "台账的封面写有⟪\"⟫留样⟪\"⟫二字。", "按钮旁标有⟪\"⟫停止⟪\"⟫。", "标牌上写有⟪\"⟫待检⟪\"⟫。"]),
        .sentences(
            "punct-ellipsis", .strict, "dots for an ellipsis", at: .statement,
            ["货位按甲、乙、丙⟪...⟫的次序编号。", "序号为1、2、3⟪...⟫。", "箱号依次为甲、乙⟪...⟫直至排满。", "颜色有红、黄、蓝⟪...⟫多种。"]),
        .sentences(
            "punct-hyphen", .heuristic, "a dash in a model", at: .statement,
            ["所用的托盘为⟪TP—12⟫型。", "温度计的型号为⟪WD—200⟫。", "台秤的型号为⟪TCS—150⟫。", "所用的标签为⟪BQ—07⟫型。"]),
        .sentences(
            "punct-ocr-confusable|docnum-shape", .strict, "O for 0, l for 1 in a number", at: .statement, tolerating: ["num-unit-space"],
            ["按照⟪GB/T 5O89⟫编排的货位从东侧数起。", "托盘的颜色见⟪GB/T 31l5—2008⟫。", "箱体的图示见⟪GB/T l91—2008⟫。", "货架的分类见⟪GB/T 276l4—2O11⟫。"]),
    ]
}
