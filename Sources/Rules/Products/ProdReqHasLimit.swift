import Model
import Syntax

extension Rule {
    /// A property that can be measured is required to be high, low or of a certain degree, and no value is given: 较高的强度, 水分应低. A
    /// sentence with a value, and what compares two things (取较大者), are right. Words that no value could replace are told as core-verifiable.
    public static let prodReqHasLimit = Rule(
        id: "prod-req-has-limit", severity: .error, clause: "GB/T 20001.10—2014, 6.5.1",
        summary: Phrase("可以量化的特性没有给出限值", "a property that can be measured has no limit"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.1 b)：可以量化的特性以极限值规定，“较高”“一定的”没有说明多少",
            "GB/T 20001.10—2014, 6.5.1 b): properties that can be measured have limits; 较高 and 一定的 do not say how much"),
        messages: [
            Phrase("“{0}”没有给出限值", "“{0}” gives no limit")
        ],
        bad: [
            """
            # 技术要求

            包装箱应有⟪较高⟫的强度，水分⟪应低⟫。
            """
        ],
        good: [
            """
            # 技术要求

            包装箱的抗压强度应不小于3 kN，两次测定的结果应取较大者，水分应低于14%。包装箱宜有较高的强度。
            """
        ],
        check: .several([
            .words(
                "较高 较低 较强 较大 较小 较长 较短 较厚 较薄 较多 较少 较轻 较重 很高 很低 很强 很小 极高 极低 极小 过高 过低 过大 过小 过多 过少 过厚 过薄 偏高 偏低 一定的 一定程度",
                hiding: "较高者 较低者 较大者 较小者 较长者 较短者 较多者 较少者 较大值 较小值 较高值 较低值 较高级 较高等级 较低等级 比较高 比较低 比较大 一定的条件 一定的时间 一定的情况 一定的比例"
            ) { hit, reading in
                guard reading.lacksLimit(hit), !reading.describes(hit.range) else { return }
                reading.report("prod-req-has-limit", at: hit.range, [reading.quoted(hit.range)])
            },
            .words("应高 应低 应大 应小 应强 应长 应短 应厚 应薄 应轻 应多 应少") { hit, reading in
                // What follows ends the words: 应低于 and 应大致 go on.
                guard
                    hit.range.upper >= reading.sentence.range.upper
                        || ["，", "。", "；", "、", "且", "而", "并"].contains(where: {
                            reading.bytes.has($0, at: hit.range.upper, limit: reading.sentence.range.upper)
                        }),
                    reading.lacksLimit(hit)
                else { return }
                reading.report("prod-req-has-limit", at: hit.range, [reading.quoted(hit.range)])
            },
        ]))
}

extension Reading {
    /// What the senses judge has degrees in words.
    private var isSensory: Bool { section >= 0 && titleHas(sections[section], ["感官", "外观", "色泽", "香气", "滋味", "口感", "气味"]) }

    /// `含水率较高的物料` tells which material is meant; `具有较高的强度` requires.
    fileprivate func describes(_ word: ByteRange) -> Bool {
        guard bytes.has("的", at: word.upper, limit: sentence.range.upper) else { return false }
        return !["有", "具备", "保持", "达到", "应"].contains { bytes.has($0, before: word.lower, floor: sentence.range.lower) }
    }

    /// Whether a word of degree stands in a requirement of a product that measures nothing.
    fileprivate func lacksLimit(_ hit: Hit) -> Bool {
        document.metadata.kind == .product && !hit.isQuoted && zone == .body && Carriers.provisions.contains(Carriers(carrier)) && quantities == 0
            && requirement(beside: hit.range) != nil && !isSensory
    }
}
