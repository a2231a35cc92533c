/// The bytes of an output while they are written. A plain `[UInt8]` asks at every append whether it is shared, which was
/// a fifth of all instructions of an emitter; this buffer has one owner and asks only for room.

struct ByteBuffer {
    private struct State {
        var base: UnsafeMutablePointer<UInt8>
        var count: Int
        var capacity: Int
    }

    /// Frees the memory when the last copy of the buffer goes.
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

    init(capacity: Int) {
        state = .allocate(capacity: 1)
        let capacity = max(64, capacity)
        state.initialize(to: State(base: .allocate(capacity: capacity), count: 0, capacity: capacity))
        owner = Owner(state)
    }

    var count: Int { state.pointee.count }

    @inline(__always)
    func append(_ byte: UInt8) {
        if state.pointee.count == state.pointee.capacity { grow(1) }
        state.pointee.base[state.pointee.count] = byte
        state.pointee.count &+= 1
    }

    @inline(__always)
    func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        if state.pointee.capacity - state.pointee.count < count { grow(count) }
        (state.pointee.base + state.pointee.count).update(from: bytes, count: count)
        state.pointee.count &+= count
    }

    @inline(never)
    private func grow(_ room: Int) {
        let capacity = max(state.pointee.capacity * 2, state.pointee.count + room)
        let base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        base.update(from: state.pointee.base, count: state.pointee.count)
        state.pointee.base.deallocate()
        state.pointee.base = base
        state.pointee.capacity = capacity
    }

    /// A copy of all that was written.
    var bytes: [UInt8] {
        withExtendedLifetime(owner) {
            [UInt8](unsafeUninitializedCapacity: count) { target, written in
                if count > 0 { target.baseAddress!.update(from: state.pointee.base, count: count) }
                written = count
            }
        }
    }
}
