/// Where a reference can point in the outputs: places inside term entries and reference lists have no id of their own
/// there, so the nearest place around them stands for them.

import Model
import Syntax

extension Document {
    /// The place itself, or the nearest around it that the outputs give an id.
    func emitted(_ anchor: AnchorID) -> AnchorID {
        var target = anchor
        var at = anchor
        while at >= 0 {
            switch self[at].kind {
            case .term where at != anchor && !hasOwnID(self[anchor].kind): target = at
            case .element(.normativeReferences) where !self[anchor].isSection, .element(.bibliography) where !self[anchor].isSection: target = at
            default: break
            }
            at = self[at].parent
        }
        return target
    }

    /// Items and tables keep their ids within a term entry; notes, examples and paragraphs do not.
    private func hasOwnID(_ kind: Anchor.Kind) -> Bool {
        switch kind {
        case .item, .table, .footnote, .element, .clause, .annex, .term: true
        case .note, .example, .block: false
        }
    }
}
