import Model
import Syntax

extension Rule {
    /// A measured number is in Chinese numerals.
    public static let numChineseDigits = Rule(
        id: "num-chinese-digits", severity: .warning, clause: "GB/T 1.1—2020, 9.4.4.1",
        summary: Phrase("计量的数用了汉字数字", "a measured number is in Chinese numerals"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.4.1：表示物理量的数值用阿拉伯数字（GB/T 15835）",
            "GB/T 1.1—2020, 9.4.4.1: the value of a quantity is in Arabic numerals (GB/T 15835)"),
        messages: [
            Phrase("“{0}”用阿拉伯数字和单位符号表示", "write “{0}” in Arabic numerals with a unit symbol")
        ],
        bad: [
            """
            # 技术要求

            试样应静置⟪三十分钟⟫，间距应不小于⟪五厘米⟫。
            """
        ],
        good: [
            """
            # 技术要求

            试样应静置30 min，间距应不小于5 cm。两个小时段应分开记录。质量的单位为千克。
            """
        ],
        check: .words("毫米 厘米 千米 毫克 千克 公斤 毫升 小时 分钟 摄氏度 平方米 立方米 公顷 兆帕 千瓦 天 米 克 升 吨 秒", hiding: "天然 天气 天平 天窗 天花 米饭 米粉 米制 克服 升级 升高 秒表 吨位") { hit, reading in
            guard !hit.isQuoted, Zones.text.contains(Zones(reading.zone)) else { return }
            // 千克 and 千米 are units of their own.
            if hit.range.count == 3, reading.bytes.has("千", before: hit.range.lower, floor: reading.sentence.range.lower) { return }
            var start = hit.range.lower
            let floor = reading.sentence.range.lower
            while start - 3 >= floor, reading.bytes.isChineseDigit(start - 3) { start -= 3 }
            guard start < hit.range.lower else { return }
            // A short name counts where nothing goes on behind it, and 一天 is no measured time.
            if hit.range.count == 3 {
                let isOver = ["。", "，", "；", "、", "）", "以", "内", "后", "前"].contains { reading.bytes.has($0, at: hit.range.upper, limit: reading.bytes.count) }
                guard isOver, !reading.bytes.isEqual(ByteRange(start, hit.range.lower), "一") else { return }
            }
            let range = ByteRange(start, hit.range.upper)
            reading.report("num-chinese-digits", at: range, [reading.quoted(range)])
        })
}

extension [UInt8] {
    fileprivate func isChineseDigit(_ at: Int) -> Bool {
        guard self[at] >= 0xE4, self[at] < 0xE8 else { return false }
        switch Unicode.Scalar(scalar(at: at)) {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "两", "半": return true
        default: return false
        }
    }
}
