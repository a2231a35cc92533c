/// 历次版本 (GB/T 1.1—2020, 8.3 h)): `[GB/T 1—1985, GB/T 1—2009]` prints as “1985年首次发布为GB/T 1—1985”, “2009年第一次修订为
/// GB/T 1—2009”, “本次为第二次修订”. What the author says in words stays as it is; items end in ； and the last in 。.

import Syntax

enum EditionHistory {
    static func items(_ values: [String]) -> [String] {
        var items = values.map { value in
            var value = value
            while let last = value.last, "；。;.".contains(last) { value.removeLast() }
            return value
        }
        let numbers = items.map { StandardNumber($0) }
        // The count of revisions is known only where every edition is a number.
        let isCounted = numbers.allSatisfy { $0?.year != nil }
        for (index, number) in numbers.enumerated() {
            guard let number, let year = number.year else { continue }
            let what = index == 0 ? "首次发布" : isCounted ? "第\(ordinal(index))次修订" : "修订"
            items[index] = "\(year)年\(what)为\(number.printed)"
        }
        if isCounted { items.append("本次为第\(ordinal(values.count))次修订") }
        return items.enumerated().map { $0.element + ($0.offset == items.count - 1 ? "。" : "；") }
    }

    /// 一 to 九十九.
    private static func ordinal(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard number < 100 else { return String(number) }
        let (tens, ones) = (number / 10, number % 10)
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
    }
}
