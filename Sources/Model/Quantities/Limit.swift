/// A limit of an indicator (GB/T 1.1—2020 9.4.6, GB/T 20001.10—2014 6.5.1): the values that a lot may have, exactly and in the precision
/// of the source, or what a standard writes in place of values.

import Syntax

public struct Limit: Sendable, Equatable {
    /// An end of an interval.
    public struct Bound: Sendable, Equatable {
        /// In the limit's unit.
        public let value: ExactNumber
        /// Whether the value itself lies outside.
        public let isOpen: Bool

        /// Closed unless said otherwise.
        public init(_ value: ExactNumber, isOpen: Bool = false) {
            self.value = value
            self.isOpen = isOpen
        }
    }

    /// `应符合GB 2762—2022 表1的规定`
    public struct Citation: Sendable, Equatable {
        /// With its year where the author gives one.
        public let standard: StandardNumber
        /// What follows the number, without 中, 的规定 and blanks: `表1`, `5.3`; empty for the whole document.
        public let place: String

        /// `place` is empty for the whole document.
        public init(standard: StandardNumber, place: String) {
            self.standard = standard
            self.place = place
        }
    }

    /// What kind of limit it is.
    public enum Form: Sendable, Equatable {
        /// `≤0.2`, `15.0～18.0`, `65±2`, and a bare number, which is its own lower and upper bound. At least one bound is there.
        case interval(lower: Bound?, upper: Bound?)
        /// `5、10、15`; two numbers at least.
        case set([ExactNumber])
        /// `不得检出` without a detection limit.
        case notDetected
        /// `无`, `不允许`
        case absent
        /// `0/25 g`: the count, and the unit `/25 g`.
        case sample(count: Int, per: Unit)
        case plan(SamplingPlan)
        /// Any other text, folded.
        case words(String)
        case citation(Citation)
        /// `—`, `不作要求`
        case unlimited
    }

    /// What it says.
    public let form: Form
    /// The unit of the numbers; nil where there are none, and where nobody names it.
    public let unit: Unit?
    /// As written.
    public let text: String

    /// `text` is what the author wrote.
    public init(form: Form, unit: Unit?, text: String) {
        self.form = form
        self.unit = unit
        self.text = text
    }

    /// A plan whose numbers stand in columns.
    public init(plan: SamplingPlan, unit: Unit?) { self.init(form: .plan(plan), unit: unit, text: plan.printed) }

    /// What a text says.
    public enum Reading: Sendable, Equatable {
        case limit(Limit)
        /// Meant as a number, and none.
        case unreadable(Unreadable)
        case empty
    }

    /// Why a text that begins like a number is none.
    public enum Unreadable: Sendable, Equatable, CaseIterable {
        case twoComparators, noNumber, malformedNumber, tooLong, incompleteRange, reversedRange, differentUnits, unknownEnd, noPlan

        /// For messages.
        public var zh: String {
            switch self {
            case .twoComparators: "比较符号多于一个"
            case .noNumber: "比较符号后没有数值"
            case .malformedNumber: "数值的写法不完整"
            case .tooLong: "数值的位数过多"
            case .incompleteRange: "范围缺少一端"
            case .reversedRange: "范围的下限大于上限"
            case .differentUnits: "范围两端的单位不同"
            case .unknownEnd: "数值后的文字不是单位"
            case .noPlan: "n、c、m、M不是采样方案"
            }
        }

        /// For messages.
        public var en: String {
            switch self {
            case .twoComparators: "more than one sign of comparison"
            case .noNumber: "no number after the sign of comparison"
            case .malformedNumber: "the number is incomplete"
            case .tooLong: "the number has too many digits"
            case .incompleteRange: "the range has one end only"
            case .reversedRange: "the range ends below its beginning"
            case .differentUnits: "the ends of the range have different units"
            case .unknownEnd: "what follows the number is no unit"
            case .noPlan: "n, c, m, M are no sampling plan"
            }
        }
    }

    static let unlimitedWords: Set<String> = [
        "—", "——", "-", "--", "–", "/", "不限", "不限制", "不作要求", "不做要求", "不作规定", "不做规定", "不作限制", "不要求", "无要求", "不作限量要求",
    ]
}
