/// A 修改单 speaks of places of the document that it amends: `第5章`, `表1`, `见5.2` lead there when the workspace has it. What is
/// not there proves nothing, since an instruction may add it.

import Syntax

extension Binder {
    mutating func bindAmended(_ id: NodeID, _ form: ReferenceForm, _ number: PlaceNumber) {
        guard let amended, let anchor = amended.anchor(form, number) else { return }
        bindings.targets.append((id, .foreign(amended.file, anchor)))
    }
}
