/// The order of the listed documents (GB/T 1.1—2020, 8.6.3.2, 8.13): one finding for each entry that stands after one it
/// must precede, by class or within its class.

import Model
import Syntax

enum ReferenceOrder {
    static func findings(_ document: Document, rule: RuleID) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for isNormative in [true, false] {
            var last: StandardNumber?
            for entry in document.entries where entry.isNormative == isNormative {
                guard let number = entry.number, let range = entry.numberRange else { continue }
                guard let before = last, StandardNumber.precedes(number, before) else {
                    last = number
                    continue
                }
                // The first entry that this one must precede is what the author looks for.
                let first = document.entries.first { other in
                    other.isNormative == isNormative && other.number.map { StandardNumber.precedes(number, $0) } == true
                }
                let found: RuleID = number.orderClass == before.orderClass ? "nref-order-number" : "nref-order-class"
                guard found == rule else { continue }
                result.append(Diagnostic(rule, at: range, [.text(number.printed), .text(first?.number?.printed ?? before.printed)]))
            }
        }
        return result
    }
}
