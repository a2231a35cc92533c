import Syntax

extension Rule {
    /// Stands at the limit.
    public static let limitUnreadable = Rule(
        id: "limit-unreadable", severity: .error, clause: "GB/T 20001.10—2014, 6.5.1",
        summary: Phrase("限量写得像数值而读不出", "a limit is meant as a number and is none"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.1：能量化的特性给出极限值；读不出的数值无法比较，也无法判定",
            "GB/T 20001.10—2014, 6.5.1: what can be quantified has a limiting value; one that cannot be read can be neither compared nor judged"),
        messages: [
            Phrase("“{0}”的限量“{1}”读不出：{2}", "the limit “{1}” of “{0}” cannot be read: {2}")
        ],
        bad: [
            """
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 限量 |
            |---|---|
            | 水分/% | ⟪≤≥14.5⟫ |
            """
        ],
        good: [
            """
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 限量 |
            |---|---|
            | 水分/% | ≤14.5 |
            | 色泽 | 洁白 |
            """
        ],
        check: .resolver)
}
