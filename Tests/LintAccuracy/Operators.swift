/// All operators, by subject.

import Foundation

extension Operator {
    static let all: [Operator] =
        modals + numbers + units + punctuation + citations + cover + titles + structure + clauses + lists + foreword + revision + introduction + scope
        + references + terms + symbols + annexes + figures + tables + formulas + notes + bibliography + core + kindRules + products + groupAndLocal + language
        + languageTables + comments + headerForm

    /// What a requirement that an operator adds can cause besides: nothing verifies it, no inspection covers it.
    static let unverified: Set<String> = [
        "prod-req-has-method", "spec-verification-per-req", "prod-inspection-cover-all", "spec-req-sentence", "prod-sentence",
    ]
}
