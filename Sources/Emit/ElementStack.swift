/// The names of the elements that are open, innermost last. Like `ByteBuffer`, plain memory with one writer: an array
/// would ask at each start and end tag whether it is shared.

struct ElementStack {
    private struct State {
        var base: UnsafeMutablePointer<StaticString>
        var count: Int
        var capacity: Int
    }

    private final class Owner {
        let state: UnsafeMutablePointer<State>
        init(_ state: UnsafeMutablePointer<State>) { self.state = state }
        deinit {
            state.pointee.base.deallocate()
            state.deallocate()
        }
    }

    private let owner: Owner
    private let state: UnsafeMutablePointer<State>

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State(base: .allocate(capacity: 64), count: 0, capacity: 64))
        owner = Owner(state)
    }

    var count: Int { state.pointee.count }

    @inline(__always)
    func push(_ name: StaticString) {
        if state.pointee.count == state.pointee.capacity { grow() }
        (state.pointee.base + state.pointee.count).initialize(to: name)
        state.pointee.count &+= 1
    }

    /// - Precondition: an element is open.
    @inline(__always)
    func pop() -> StaticString {
        precondition(state.pointee.count > 0, "an element is ended that was not started")
        state.pointee.count &-= 1
        return state.pointee.base[state.pointee.count]
    }

    @inline(never)
    private func grow() {
        let base = UnsafeMutablePointer<StaticString>.allocate(capacity: state.pointee.capacity * 2)
        base.moveInitialize(from: state.pointee.base, count: state.pointee.count)
        state.pointee.base.deallocate()
        state.pointee.base = base
        state.pointee.capacity *= 2
    }
}
