/// Whether a measured value satisfies a limit (GB/T 8170—2008, 4: the value is compared as it was determined, nothing is rounded to
/// fit). A laboratory's words are taken at their value only; what they do not decide stays undecided, with the reason.

public enum Admission: Sendable, Equatable {
    case admitted, refused
    case undecided(Obstacle)

    /// Why a result decides nothing.
    public enum Obstacle: Sendable, Equatable {
        /// Nothing, or `—`.
        case noResult
        case unreadable(Limit.Unreadable)
        /// Words where a number is wanted.
        case noNumber
        /// The limit is words: 合格 or 不合格 is wanted.
        case noVerdict
        /// More than one result for a limit that is no sampling plan.
        case severalValues
        /// Results of one indicator in different units.
        case severalUnits
        /// A sampling plan wants so many values.
        case wrongCount(wanted: Int, given: Int)
        case differentDimensions
        /// The result has a unit, the limit has none.
        case unknownUnit
        case tooLong
        /// `<0.5` beside ≤0.2: the value may lie on either side.
        case aroundLimit
        /// A value that says only how much is not there, where 未检出 is wanted.
        case detectionUnsaid
        /// A count in another sample than the limit's.
        case differentSamples

        /// Never translated; JSON and CSV.
        public var word: String {
            switch self {
            case .noResult: "no-result"
            case .unreadable: "unreadable"
            case .noNumber: "no-number"
            case .noVerdict: "no-verdict"
            case .severalValues: "several-values"
            case .severalUnits: "several-units"
            case .wrongCount: "wrong-count"
            case .differentDimensions: "different-dimensions"
            case .unknownUnit: "unknown-unit"
            case .tooLong: "too-long"
            case .aroundLimit: "around-limit"
            case .detectionUnsaid: "detection-unsaid"
            case .differentSamples: "different-samples"
            }
        }

        /// For messages and tables.
        public var zh: String {
            switch self {
            case .noResult: "没有结果"
            case .unreadable(let reason): "结果读不了：\(reason.zh)"
            case .noNumber: "结果不是数值"
            case .noVerdict: "限量是文字，结果应写合格或者不合格"
            case .severalValues: "结果不止一个，而限量不是采样方案"
            case .severalUnits: "几个结果的单位不同"
            case .wrongCount(let wanted, let given): "采样方案要\(wanted)个结果，给出\(given)个"
            case .differentDimensions: "结果与限量的单位量纲不同"
            case .unknownUnit: "结果有单位，而限量没有"
            case .tooLong: "数值的位数过多"
            case .aroundLimit: "结果的范围跨过限量"
            case .detectionUnsaid: "限量是不得检出，结果没有说是否检出"
            case .differentSamples: "结果与限量的样品量不同"
            }
        }

        /// For messages and tables.
        public var en: String {
            switch self {
            case .noResult: "no result"
            case .unreadable(let reason): "unreadable: \(reason.en)"
            case .noNumber: "the result is no number"
            case .noVerdict: "the limit is words; the result should be 合格 or 不合格"
            case .severalValues: "more than one result, and the limit is no sampling plan"
            case .severalUnits: "the results have different units"
            case .wrongCount(let wanted, let given): "the sampling plan wants \(wanted) results, \(given) given"
            case .differentDimensions: "result and limit have units of different dimensions"
            case .unknownUnit: "the result has a unit, the limit has none"
            case .tooLong: "a number has too many digits"
            case .aroundLimit: "the result's range lies on both sides of the limit"
            case .detectionUnsaid: "the limit is 不得检出; the result does not say whether anything was detected"
            case .differentSamples: "result and limit are of different sample sizes"
            }
        }
    }
}
