/// A value that is made when it is first asked for: what only some outputs need costs the others nothing. Whichever thread asks first
/// makes it, and the others wait for it.

import Synchronization

final class Lazily<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        known.withLock { known in
            if let known { return known }
            let made = make()
            known = made
            return made
        }
    }
}
