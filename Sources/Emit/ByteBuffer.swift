/// The bytes of an output while they are written. A plain `[UInt8]` asks at every append whether it is shared, which was
/// a fifth of all instructions of an emitter; this buffer has one writer and asks only for room. Sendable because it is
/// handed on only when nobody writes any more.

public struct ByteBuffer: @unchecked Sendable {
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

    public var count: Int { state.pointee.count }

    @inline(__always)
    func append(_ byte: UInt8) {
        if state.pointee.count == state.pointee.capacity { grow(1) }
        state.pointee.base[state.pointee.count] = byte
        state.pointee.count &+= 1
    }

    @inline(__always)
    func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        if state.pointee.capacity - state.pointee.count < count { grow(count) }
        let target = state.pointee.base + state.pointee.count
        // Names and labels are short: two overlapping words cost a quarter of a call to memcpy.
        if count > 16 {
            target.update(from: bytes, count: count)
        } else if count >= 8 {
            copy(UInt64.self, bytes, target, count)
        } else if count >= 4 {
            copy(UInt32.self, bytes, target, count)
        } else {
            for index in 0..<count { target[index] = bytes[index] }
        }
        state.pointee.count &+= count
    }

    /// Copies between one and two words: the first and, overlapping it, the last.
    @inline(__always)
    private func copy<Word: FixedWidthInteger>(_: Word.Type, _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let rest = count - MemoryLayout<Word>.size
        let first = UnsafeRawPointer(source).loadUnaligned(as: Word.self)
        let last = UnsafeRawPointer(source + rest).loadUnaligned(as: Word.self)
        UnsafeMutableRawPointer(target).storeBytes(of: first, as: Word.self)
        UnsafeMutableRawPointer(target + rest).storeBytes(of: last, as: Word.self)
    }

    /// Where up to `room` bytes may be written, to be counted by `commit`.
    @inline(__always)
    func reserve(_ room: Int) -> UnsafeMutablePointer<UInt8> {
        if state.pointee.capacity - state.pointee.count < room { grow(room) }
        return state.pointee.base + state.pointee.count
    }

    @inline(__always)
    func commit(_ count: Int) { state.pointee.count &+= count }

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
    public var bytes: [UInt8] {
        withExtendedLifetime(owner) {
            [UInt8](unsafeUninitializedCapacity: count) { target, written in
                if count > 0 { target.baseAddress!.update(from: state.pointee.base, count: count) }
                written = count
            }
        }
    }

    /// What was written, in place.
    public func withBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        defer { withExtendedLifetime(owner) {} }
        return try body(UnsafeRawBufferPointer(start: state.pointee.base, count: count))
    }
}
