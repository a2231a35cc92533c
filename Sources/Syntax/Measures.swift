/// Words that make the number before them a quantity and not the number of a clause: unit symbols (GB 3100, GB 3101),
/// measure words, and the words of comparison (language, sections 3 and 4).

enum Measures {
    /// Whether a unit or measure word begins at `at`. In prose, words that are far more often something else (`见5.2时`,
    /// `按5.2方法`) count only in headings.
    static func begins(_ bytes: [UInt8], at: Int, limit: Int, inProse: Bool = false) -> Bool {
        guard at < limit else { return false }
        let byte = bytes[at]
        if byte < 0x80 {
            if byte == UInt8(ascii: "%") { return true }
            guard Byte.isLetter(byte) else { return false }
            return unitEnd(bytes, at: at, limit: limit) != nil
        }
        if byte == 0xE3 || bytes.has("，", at: at, limit: limit) { return false }  // 、 and 。, the commonest of all
        if symbols.contains(where: { bytes.has($0, at: at, limit: limit) }) { return true }
        guard
            words.contains(where: { bytes.has($0, at: at, limit: limit) })
                || (!inProse && headingWords.contains { bytes.has($0, at: at, limit: limit) })
        else { return false }
        return !titles.contains { bytes.has($0, at: at, limit: limit) }
    }

    /// Whether a unit symbol begins at `at`: `mL`, `%`, `℃`.
    static func isUnit(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
        guard at < limit else { return false }
        return bytes[at] == UInt8(ascii: "%") || symbols.contains { bytes.has($0, at: at, limit: limit) } || unitEnd(bytes, at: at, limit: limit) != nil
    }

    /// The end of the unit symbol that begins at `at`: Latin letters that are a unit, alone or before `/`, `·` or an
    /// exponent, and not the beginning of a word.
    static func unitEnd(_ bytes: [UInt8], at: Int, limit: Int) -> Int? {
        var end = at
        while end < limit, Byte.isLetter(bytes[end]) { end += 1 }
        let length = end - at
        guard length > 0, length <= 5 else { return nil }
        return units.contains { $0.utf8CodeUnitCount == length && bytes.has($0, at: at, limit: end) } ? end : nil
    }

    /// ‰ ℃ and their like.
    static let symbols: [StaticString] = ["‰", "％", "℃", "°", "′", "″", "µ", "μ", "Ω", "㎡", "㎜", "×", "℉", "Å"]

    static let units: [StaticString] = [
        "m", "mm", "cm", "dm", "km", "nm", "g", "kg", "mg", "ng", "t", "L", "l", "mL", "ml", "dL", "s", "min", "h", "d", "a",
        "ms", "A", "mA", "kA", "V", "kV", "mV", "W", "kW", "MW", "mW", "J", "kJ", "MJ", "Pa", "kPa", "MPa", "GPa", "hPa",
        "N", "kN", "mN", "K", "mol", "mmol", "cd", "lm", "lx", "Hz", "kHz", "MHz", "GHz", "dB", "Bq", "Gy", "Sv", "F", "pF",
        "nF", "H", "mH", "C", "S", "T", "Wb", "hm", "ha", "bar", "r", "rad", "U", "IU", "CFU", "MPN", "kB", "MB", "GB", "bit",
        "VA", "kVA", "Wh", "kWh", "eV", "MeV", "ppm", "ppb", "rpm", "Nm", "Da", "kDa", "M", "pH",
    ]

    static let words: [StaticString] = [
        "倍", "次", "份", "级", "个", "张", "页", "人", "以上", "以下", "以内", "左右", "类", "种", "项", "芯", "档", "组", "台", "件", "只", "支", "瓶", "袋", "盒", "箱", "批", "户", "家",
        "头", "株", "棵", "粒", "片", "块", "根",
        "套", "辆", "座", "年", "月", "日", "天", "周", "小时", "分钟", "秒", "毫", "厘米", "分米", "米", "千", "公", "克", "吨", "升", "亩", "元",
        "万", "亿", "成", "折", "斤", "摄氏度",
    ]

    static let headingWords: [StaticString] = ["时", "条", "位", "点", "两", "度", "比", "方", "号", "型", "相", "极", "层", "段"]

    /// Words of headings that begin with a measure word.
    private static let titles: [StaticString] = [
        "级别", "类别", "类型", "种植", "种子", "种类", "种苗", "种源", "种质", "个体", "项目", "次序", "组成", "组织", "组批", "型式", "型号", "号码", "层次",
        "段落", "台账", "件数", "相关", "极限", "档案", "份额", "倍率", "人员", "人工", "条件", "条款", "片区", "方法", "方式", "方案", "时间", "时效",
        "日常", "年度", "成分", "成品", "位置", "点检", "度量", "批次", "支持", "支撑", "家庭", "头部", "粒度", "块茎", "根系", "根据", "套筒", "座椅",
        "月度", "周期", "公示", "公开", "公差", "公称", "毫米波", "千斤", "米质", "克重", "升级", "比例", "比对", "元件", "元素", "万能", "两端", "折射",
        "时限", "天然", "年限", "张力", "人力", "户外", "张紧", "张拉", "支腿", "支架", "支承", "支座", "片材", "根茬", "粒料", "块根", "条播", "套种", "层压", "段塞", "家具", "箱体", "瓶体", "袋装", "盒装",
        "组件", "组分", "组合", "型材", "级配", "分级", "号牌", "株高",
        "株距", "棵数", "粒径", "片剂", "块状", "条形", "方位", "比重", "批准", "批量", "升降", "公路", "公共", "公众", "公证", "日志", "日期", "时段", "点位",
        "成果", "成型", "成熟", "位移", "度假",
    ]
}
