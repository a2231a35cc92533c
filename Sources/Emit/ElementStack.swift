/// The elements that are open, innermost last, each as the end tag it will need. The tag is written when the element
/// starts, where its name is a literal and the compiler knows every byte; ending one then copies a slot of fixed size.
/// Like `ByteBuffer`, plain memory with one writer: an array would ask at each tag whether it is shared.

import Syntax

struct ElementStack {
    /// The bytes of a slot that hold an end tag. The longest name, `non-normative-example`, needs 24.
    static let tagRoom = 32
    /// Behind the tag stands how long it is.
    private static let slotSize = tagRoom + MemoryLayout<Int>.size

    private struct State {
        var base: UnsafeMutableRawPointer
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
        state.initialize(to: State(base: ElementStack.memory(64), count: 0, capacity: 64))
        owner = Owner(state)
    }

    private static func memory(_ capacity: Int) -> UnsafeMutableRawPointer {
        .allocate(byteCount: capacity * slotSize, alignment: 16)
    }

    var count: Int { state.pointee.count }

    @inline(__always)
    func push(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        precondition(length + 3 <= ElementStack.tagRoom, "the name of an element is too long for a slot")
        if state.pointee.count == state.pointee.capacity { grow() }
        let slot = state.pointee.base + state.pointee.count &* ElementStack.slotSize
        state.pointee.count &+= 1
        let tag = slot.assumingMemoryBound(to: UInt8.self)
        tag[0] = UInt8(ascii: "<")
        tag[1] = UInt8(ascii: "/")
        name.copy(to: tag + 2)
        tag[length &+ 2] = UInt8(ascii: ">")
        slot.storeBytes(of: length &+ 3, toByteOffset: ElementStack.tagRoom, as: Int.self)
    }

    /// Copies the end tag of the innermost element and returns its length; `tagRoom` bytes of `target` are written.
    /// - Precondition: an element is open.
    @inline(__always)
    func pop(to target: UnsafeMutablePointer<UInt8>) -> Int {
        let slot = drop()
        ByteBlock(slot.assumingMemoryBound(to: UInt8.self)).store(to: target)
        ByteBlock(slot.assumingMemoryBound(to: UInt8.self) + ByteBlock.count).store(to: target + ByteBlock.count)
        return slot.load(fromByteOffset: ElementStack.tagRoom, as: Int.self)
    }

    /// Forgets the innermost element.
    @inline(__always) @discardableResult
    func drop() -> UnsafeMutableRawPointer {
        precondition(state.pointee.count > 0, "an element is ended that was not started")
        state.pointee.count &-= 1
        return state.pointee.base + state.pointee.count &* ElementStack.slotSize
    }

    @inline(never)
    private func grow() {
        let base = ElementStack.memory(state.pointee.capacity * 2)
        base.copyMemory(from: state.pointee.base, byteCount: state.pointee.count * ElementStack.slotSize)
        state.pointee.base.deallocate()
        state.pointee.base = base
        state.pointee.capacity *= 2
    }
}

extension StaticString {
    /// Copies its bytes. Of a literal this is a store or two: its length and bytes are known where it is inlined.
    @inline(__always)
    func copy(to target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).copyMemory(from: utf8Start, byteCount: utf8CodeUnitCount)
    }
}
