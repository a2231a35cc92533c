/// Units and names of quantities (GB/T 1.1—2020, 9.4.7; GB 3100).

import Foundation

extension Operator {
    static let units: [Operator] = [
        .sentences(
            "unit-legal", .strict, "units that are not legal", at: .statement,
            [
                "溶液中铅的浓度为5 ⟪ppm⟫。", "电动机的转速为1450 ⟪rpm⟫。", "托盘的高度为15⟪公分⟫。", "管路的压力为760 ⟪mmHg⟫。", "一箱的质量为20⟪斤⟫。", "管路的压力为2 ⟪bar⟫。",
                "种植的面积为30⟪亩⟫。", "压紧的力为12 ⟪kgf⟫。", "燃料的热值为4000 ⟪cal⟫/g。",
            ]),
        .sentences(
            "unit-case", .strict, "a unit in the wrong case", at: .statement,
            [
                "管路的压力为0.4 ⟪Mpa⟫。", "一箱的质量为12 ⟪Kg⟫。", "照明的功率为2 ⟪KW⟫。", "管路的压力为15 ⟪Kpa⟫。", "电源的频率为50 ⟪HZ⟫。", "两点的距离为3 ⟪KM⟫。", "噪声为45 ⟪db⟫。",
            ]),
        .sentences(
            "unit-compound", .strict, "two slashes", at: .statement,
            ["日用量为0.2 ⟪mg/kg/d⟫。", "传热系数为25 ⟪W/m²/K⟫。", "比热容为4.2 ⟪kJ/kg/K⟫。", "透湿量为30 ⟪g/m²/d⟫。"]),
        .sentences(
            "unit-mixed-zh", .strict, "a symbol and a Chinese name in one unit", at: .statement,
            ["车辆的速度为30 ⟪km/小时⟫。", "补水的流量为12 ⟪m³/小时⟫。", "日产量为600 ⟪kg/天⟫。", "水泵的流量为5 ⟪L/分钟⟫。", "风速为2 ⟪m/秒⟫。"]),
        .sentences(
            "unit-time-abbrev|unit-case", .strict, "hr, sec, mins", at: .statement,
            ["静置的时间为24 ⟪hr⟫。", "响应的时间为30 ⟪sec⟫。", "两次读数的间隔为20 ⟪mins⟫。", "连续运行72 ⟪hrs⟫。"]),
        .sentences(
            "unit-degree-c", .strict, "°C in two characters", at: .statement,
            ["库内的温度为18 ⟪°C⟫。", "水的温度为25 ⟪° C⟫。", "冷藏的温度为4 ⟪°C⟫。", "烘干的温度为105 ⟪° C⟫。"]),
        .sentences(
            "unit-no-suffix", .strict, "a unit with a suffix", at: .statement,
            ["照明的电压为220 ⟪VAC⟫。", "控制的电压为24 ⟪VDC⟫。", "每日的用气量为10 ⟪Nm³⟫。", "供气的流量为100 ⟪Nm³/h⟫。"]),
        .sentences(
            "qty-names", .strict, "重量, 比重", at: .statement,
            ["一箱的⟪重量⟫为12 kg。", "盐水的⟪比重⟫为1.18。", "样品的⟪重量⟫为250 g。", "空箱的⟪重量⟫为0.8 kg。", "燃油的⟪比重⟫为0.86。"]),
    ]
}
