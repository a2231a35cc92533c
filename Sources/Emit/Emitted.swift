/// Where a reference can point in the outputs: places inside term entries, reference lists and the index have no id of their own
/// there, so the nearest place around them stands for them.

import Model
import Syntax

extension [Anchor] {
    /// The place itself, or the nearest around it that the outputs give an id.
    func emitted(_ anchor: AnchorID) -> AnchorID {
        let isLoose: Bool
        switch self[anchor].kind {
        case .element, .clause, .annex, .term, .table, .figure, .footnote: return anchor
        case .item, .formula: isLoose = false
        case .note, .example, .block: isLoose = true
        }
        var target = anchor
        var at = self[anchor].parent
        while at >= 0 {
            switch self[at].kind {
            // Items and formulas keep their ids within a term entry; notes, examples and paragraphs do not.
            case .term where isLoose: target = at
            case .element(.normativeReferences), .element(.bibliography), .element(.index): target = at
            default: break
            }
            at = self[at].parent
        }
        return target
    }
}
