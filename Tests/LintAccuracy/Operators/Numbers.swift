/// Numbers, ranges and tolerances (GB/T 1.1—2020, 9.4.4 to 9.4.6).

import Foundation

extension Operator {
    static let numbers: [Operator] = [
        .sentences(
            "num-unit-symbol", .strict, "a unit written in Chinese", at: .statement,
            [
                "托盘的长度为⟪600毫米⟫。", "样品瓶的容积为⟪2升⟫。", "放置的时间为⟪4小时⟫。", "一箱的质量为⟪12千克⟫。", "库内的温度为⟪18摄氏度⟫。", "通道的宽度为⟪3米⟫。",
                "两次读数的间隔为⟪20分钟⟫。",
            ]),
        .sentences(
            "num-unit-space", .strict, "no blank before the unit", at: .statement,
            ["托盘的长度为⟪600mm⟫。", "一箱的质量为⟪12kg⟫。", "库内的温度为⟪18℃⟫。", "照明的功率为⟪40W⟫。", "斜面的倾角为⟪15 °⟫。", "样品瓶的容积为⟪250mL⟫。"]),
        .sentences(
            "num-percent-nospace", .strict, "a blank before %", at: .statement,
            ["库内的相对湿度为⟪55 %⟫。", "废品的比例为⟪0.3 %⟫。", "纸浆的水分为⟪12.5 %⟫。", "复核的比例为⟪10 %⟫。"]),
        .sentences(
            "num-range-both-units", .strict, "a range with one unit", at: .statement,
            [
                "管路的压力为⟪10～12 kPa⟫。", "库内的温度为⟪15～20 ℃⟫。", "托盘的高度为⟪120～150 mm⟫。", "静置的时间为⟪2～4 h⟫。", "一箱的质量为⟪8～10 kg⟫。", "风速为⟪0.5～1.0 m/s⟫。",
            ]),
        .sentences(
            "num-range-percent", .strict, "a range with one %", at: .statement,
            ["库内的相对湿度为⟪45～55%⟫。", "复核的比例为⟪5～10%⟫。", "纸浆的水分为⟪10.5～12.5%⟫。", "装载率为⟪80～95%⟫。"]),
        .sentences(
            "num-tolerance", .strict, "a tolerance without brackets", at: .statement,
            ["托盘的宽度为⟪400±2 mm⟫。", "库内的温度为⟪20±2 ℃⟫。", "电容器的电容为⟪80±2 μF⟫。", "静置的时间为⟪30±1 min⟫。", "一箱的质量为⟪10±0.2 kg⟫。"]),
        .sentences(
            "num-tolerance-percent", .strict, "a tolerance of a percentage", at: .statement,
            ["库内的相对湿度为⟪65±2%⟫。", "库内的相对湿度为⟪65%±2%⟫。", "装载率为⟪90±5%⟫。", "溶液的质量分数为⟪10%±0.5%⟫。"]),
        .sentences(
            "num-dimension-product", .strict, "a product of lengths with one unit", at: .statement,
            ["托盘的外形尺寸为⟪600×400×150 mm⟫。", "样品盒的内部尺寸为⟪80×25×50 mm⟫。", "标签的大小为⟪100×70 mm⟫。", "库房的地面为⟪12×8 m⟫。"]),
        .sentences(
            "num-times-sign", .strict, "* or x for ×", at: .statement,
            ["计数的上限为⟪2.5*10³⟫。", "稀释的倍数为⟪1.2x10⁴⟫。", "两台设备的转速之比为⟪3*4⟫。", "货位的总数为⟪12x8⟫。", "网格的划分为⟪10X10⟫。"]),
        .sentences(
            "num-decimal-degree", .strict, "degrees and minutes", at: .statement,
            ["斜面的倾角为⟪17°15′⟫。", "刀口的夹角为⟪60°30′⟫。", "导轨的倾角为⟪2°45′⟫。", "锥角为⟪118°20′⟫。"]),
        .sentences(
            "num-wave-dash", .strict, "a hyphen or dash in a range", at: .statement,
            ["库内的温度为15 ℃⟪-⟫20 ℃。", "托盘的高度为120 mm⟪—⟫150 mm。", "复核的比例为5%⟪-⟫10%。", "静置的时间为2 h⟪–⟫4 h。", "一箱的质量为8 kg⟪-⟫10 kg。"]),
        .sentences(
            "num-thousand-sep", .strict, "a comma between thousands", at: .statement,
            ["库房的容量为⟪12,000⟫箱。", "车辆的总质量为⟪18,500⟫ kg。", "一次可处理⟪25,000⟫件。", "年产量为⟪1,200,000⟫件。"]),
        .sentences(
            "num-leading-zero", .strict, "no 0 before the decimal point", at: .statement,
            ["滤膜的孔径为⟪.45⟫ μm。", "垫片的厚度为⟪.5⟫ mm。", "分度值为⟪.02⟫ mm。", "风速为⟪.3⟫ m/s。"]),
        .sentences(
            "num-chinese-digits", .strict, "Chinese numerals with a unit", at: .statement,
            ["留样的期限为⟪三十天⟫。", "托盘的高度为⟪十五厘米⟫。", "一箱的质量为⟪十二千克⟫。", "静置的时间为⟪二十分钟⟫。", "通道的宽度为⟪三米⟫。"]),
        .sentences(
            "num-approx-with-shall", .strict, "应 with 约 or 左右", at: .requirement, tolerating: unverified,
            ["托盘的高度应为⟪约⟫150 mm。", "静置的时间应为30 min⟪左右⟫。", "垛距应为⟪大约⟫500 mm。", "一箱的质量应在10 kg⟪左右⟫。"]),
        .sentences(
            "num-no-unit", .heuristic, "a limit without unit", at: .requirement, tolerating: unverified,
            ["托盘的高度应不大于⟪150⟫。", "库内的温度应不高于⟪25⟫。", "一箱的质量应不大于⟪20⟫。", "照明的电压应不大于⟪220⟫。", "通道的宽度应不小于⟪3⟫。"]),
    ]
}
