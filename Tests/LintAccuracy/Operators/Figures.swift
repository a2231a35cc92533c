/// Figures: captions, mention, what stands below them (GB/T 1.1—2020, 9.7 and 10.4.2).

import Foundation

extension Operator {
    private static let image = "![货位](\(Corpus.picture))"

    static let figures: [Operator] = [
        .blocks(
            "fig-number|number-mismatch", .strict, "a number by chapters", at: .statement, tolerating: renumbered.union(["fig-"]),
            [
                "货位的排列见[](#lint-fig)。\n\n\(image)\n\n⟪图3-1 货位的排列 {#lint-fig}⟫", "货架的位置见[](#lint-fig)。\n\n\(image)\n\n⟪图5.1 货架的位置 {#lint-fig}⟫",
                "标牌的式样见[](#lint-fig)。\n\n\(image)\n\n⟪图97 标牌的式样 {#lint-fig}⟫", "通道的走向见[](#lint-fig)。\n\n\(image)\n\n⟪图四 通道的走向 {#lint-fig}⟫",
            ]),
        .blocks(
            "fig-title-consistent", .strict, "one figure without title", at: .statement, tolerating: renumbered,
            [
                "货位的排列见[](#lint-fig)，标牌的式样见[](#lint-two)。\n\n\(image)\n\n图 货位的排列 {#lint-fig}\n\n\(image)\n\n⟪图 {#lint-two}⟫",
                "货架的位置见[](#lint-fig)，通道的走向见[](#lint-two)。\n\n\(image)\n\n⟪图 {#lint-fig}⟫\n\n\(image)\n\n图 通道的走向 {#lint-two}",
                "灯具的位置见[](#lint-fig)，开关的位置见[](#lint-two)。\n\n\(image)\n\n⟪图 {#lint-fig}⟫\n\n\(image)\n\n图 开关的位置 {#lint-two}",
                "门的位置见[](#lint-fig)，窗的位置见[](#lint-two)。\n\n\(image)\n\n图 门的位置 {#lint-fig}\n\n\(image)\n\n⟪图 {#lint-two}⟫",
            ]),
        .blocks(
            "fig-mentioned", .strict, "a figure that nothing mentions", at: .statement, tolerating: renumbered,
            ["⟪\(image)⟫\n\n⟪图 货位的排列⟫", "⟪\(image)⟫\n\n⟪图 货架的位置 {#lint-fig}⟫", "⟪\(image)⟫\n\n⟪图 标牌的式样 {#lint-fig}⟫", "⟪\(image)⟫\n\n⟪图 通道的走向⟫"]),
        .blocks(
            "fig-mention-before", .strict, "the figure before its mention", at: .statement, tolerating: renumbered,
            [
                "⟪\(image)⟫\n\n⟪图 货位的排列 {#lint-fig}⟫\n\n货位的排列⟪见[](#lint-fig)⟫。", "⟪\(image)⟫\n\n⟪图 货架的位置 {#lint-fig}⟫\n\n货架的位置⟪见[](#lint-fig)⟫。",
                "⟪\(image)⟫\n\n⟪图 标牌的式样 {#lint-fig}⟫\n\n标牌为蓝色，式样⟪见[](#lint-fig)⟫。",
                "⟪\(image)⟫\n\n⟪图 通道的走向 {#lint-fig}⟫\n\n通道的走向⟪见[](#lint-fig)⟫。",
            ]),
        .blocks(
            "fig-subfigure|fig-number|number-mismatch", .strict, "partial figures numbered 1-1", at: .statement,
            tolerating: renumbered.union(["fig-", "heading-marks"]),
            [
                "货位的排列见[](#lint-fig)。\n\n\(image)\n\n⟪图1-1 货位的排列 {#lint-fig}⟫", "货架的位置见[](#lint-fig)。\n\n\(image)\n\n⟪图2a 货架的位置 {#lint-fig}⟫",
                "标牌的式样见[](#lint-fig)。\n\n\(image)\n\n⟪图1.1 标牌的式样 {#lint-fig}⟫", "通道的走向见[](#lint-fig)。\n\n\(image)\n\n⟪图3-2 通道的走向 {#lint-fig}⟫",
            ]),
        .blocks(
            "fig-unit-statement", .heuristic, "单位：mm beside a figure", at: .statement, tolerating: renumbered.union(["tab-unit-statement-form"]),
            [
                "货位的尺寸见[](#lint-fig)。\n\n⟪单位：mm⟫\n\n\(image)\n\n图 货位的尺寸 {#lint-fig}", "货架的尺寸见[](#lint-fig)。\n\n⟪单位：毫米⟫\n\n\(image)\n\n图 货架的尺寸 {#lint-fig}",
                "标牌的尺寸见[](#lint-fig)。\n\n\(image)\n\n⟪图 标牌的尺寸 {#lint-fig 单位=mm}⟫", "通道的尺寸见[](#lint-fig)。\n\n⟪（单位：m）⟫\n\n\(image)\n\n图 通道的尺寸 {#lint-fig}",
            ]),
        .blocks(
            "fig-order-below|note-position", .strict, "the note before the key", at: .statement, tolerating: renumbered,
            [
                "货位的排列见[](#lint-fig)。\n\n\(image)\n\n图 货位的排列 {#lint-fig}\n\n⟪注：箭头表示方向。⟫\n\n⟪标引序号说明：⟫\n\n- 1——货架；\n- 2——通道。",
                "标牌的式样见[](#lint-fig)。\n\n\(image)\n\n图 标牌的式样 {#lint-fig}\n\n⟪注：比例不作规定。⟫\n\n⟪标引序号说明：⟫\n\n- 1——底板；\n- 2——文字。",
                "灯具的位置见[](#lint-fig)。\n\n\(image)\n\n图 灯具的位置 {#lint-fig}\n\n⟪注1：虚线为电缆。⟫\n\n⟪注2：实线为墙体。⟫\n\n⟪标引序号说明：⟫\n\n- 1——灯具；\n- 2——开关。",
                "通道的走向见[](#lint-fig)。\n\n\(image)\n\n图 通道的走向 {#lint-fig}\n\n⟪注：箭头表示人流。⟫\n\n⟪标引序号说明：⟫\n\n- 1——入口；\n- 2——出口。",
            ]),
        .blocks(
            "fig-caption-below|figure-caption-place", .strict, "the caption above", at: .statement, tolerating: renumbered.union(["fig-", "image-"]),
            [
                "货位的排列见[](#lint-fig)。\n\n⟪图 货位的排列 {#lint-fig}⟫\n\n\(image)", "货架的位置见[](#lint-fig)。\n\n⟪图 货架的位置 {#lint-fig}⟫\n\n\(image)",
                "标牌的式样见[](#lint-fig)。\n\n⟪图 标牌的式样 {#lint-fig}⟫\n\n\(image)", "通道的走向见[](#lint-fig)。\n\n⟪图 通道的走向 {#lint-fig}⟫\n\n\(image)",
            ]),
        .blocks(
            "image-file", .strict, "a picture that is not there or of another kind", at: .statement, tolerating: renumbered,
            [
                "货位的排列见[](#lint-fig)。\n\n![货位](⟪货位.gif⟫)\n\n图 货位的排列 {#lint-fig}", "货架的位置见[](#lint-fig)。\n\n![货架](⟪shelf-97.svg⟫)\n\n图 货架的位置 {#lint-fig}",
                "标牌的式样见[](#lint-fig)。\n\n![标牌](⟪plate.bmp⟫)\n\n图 标牌的式样 {#lint-fig}",
                "通道的走向见[](#lint-fig)。\n\n![通道](⟪../../../aisle.png⟫)\n\n图 通道的走向 {#lint-fig}",
            ]),
    ]
}
