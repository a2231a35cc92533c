/// The commands of the formula language: one table, name → what. Rows stand by group in the files beside this one.

public struct FormulaCommand: @unchecked Sendable {
    /// The place of a command in `all`.
    public typealias ID = UInt16

    /// The bytes of its name where a literal of the tables holds them: five hundred arrays would cost a short run a tenth.
    private let literal: UnsafeBufferPointer<UInt8>
    public let meaning: Meaning

    /// Without the backslash.
    public var name: [UInt8] { Array(literal) }

    /// What a command is.
    public enum Meaning: Equatable, Sendable {
        case character(Unicode.Scalar, FormulaClass)
        case space(Int8)
        case function(takesLimits: Bool)
        case fraction(FormulaFraction)
        case root
        case accent(Unicode.Scalar, FormulaAccent)
        case brace(Unicode.Scalar, isOver: Bool)
        case stack(isOver: Bool)
        case labelledArrow(Unicode.Scalar)
        case variant(FormulaVariant)
        case boldSymbol
        case words(FormulaVariant)
        case operatorName
        case classed(FormulaClass)
        case negation
        case phantom(FormulaPhantom)
        case style(FormulaStyle)
        case limits(Bool)
        case sized(UInt8, FormulaClass)
        case left, middle, right, begin, end, lineBreak, substack
    }

    /// A row of a table as written: name and meaning.
    typealias Row = (StaticString, Meaning)

    /// All commands, in the order of the tables.
    public static let all: [FormulaCommand] = {
        var rows: [FormulaCommand] = []
        rows.reserveCapacity(640)
        for (kind, table) in characters {
            pairs(table) { name, scalar in rows.append(FormulaCommand(literal: name, meaning: .character(scalar, kind))) }
        }
        for (takesLimits, table) in functions {
            words(table) { name in rows.append(FormulaCommand(literal: name, meaning: .function(takesLimits: takesLimits))) }
        }
        for table in [spaces, constructs, alphabets, delimiters] {
            for (name, meaning) in table { rows.append(FormulaCommand(literal: name.utf8Bytes, meaning: meaning)) }
        }
        return rows
    }()

    public static subscript(_ id: ID) -> FormulaCommand { all[Int(id)] }

    /// By a hash of the name the place of a command and one, or none: a table is built in one pass, which a short run
    /// notices, where the rows would have to be sorted.
    private static let slots: [ID] = {
        var slots = [ID](repeating: 0, count: 2048)
        for (index, row) in all.enumerated() {
            var slot = hash(row.literal)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = ID(index + 1)
        }
        return slots
    }()

    /// The command whose name stands at `range`.
    public static func find(_ bytes: [UInt8], _ range: Range<Int>) -> ID? {
        guard range.upperBound <= bytes.count else { return nil }
        let (all, slots) = (all, slots)
        return bytes.withUnsafeBufferPointer { bytes in
            let name = UnsafeBufferPointer(rebasing: bytes[range])
            var slot = hash(name)
            while slots[slot] != 0 {
                let id = slots[slot] - 1
                if isEqual(all[Int(id)].literal, name) { return id }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 0
        for byte in name { hash = hash &* 31 &+ UInt32(byte) }
        return Int((hash &* 0x9E37_79B9) >> 21)
    }

    private static func isEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        for index in a.indices where a[index] != b[index] { return false }
        return true
    }

    /// What a character is that an author types instead of its command: the class of the command that prints it.
    static let classes: [Unicode.Scalar: FormulaClass] = {
        var result: [Unicode.Scalar: FormulaClass] = [:]
        for (kind, table) in characters {
            pairs(table) { _, scalar in if result[scalar] == nil { result[scalar] = kind } }
        }
        return result
    }()

    /// The words of a table, parted by blanks and line ends.
    private static func words(_ table: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = table.utf8Bytes
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] > 0x20 { at += 1 }
            if at > start { body(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            at += 1
        }
    }

    /// Names, each with the character behind it.
    private static func pairs(_ table: StaticString, _ body: (UnsafeBufferPointer<UInt8>, Unicode.Scalar) -> Void) {
        var name: UnsafeBufferPointer<UInt8>?
        words(table) { word in
            if let known = name {
                body(known, scalar(word))
                name = nil
            } else {
                name = word
            }
        }
    }

    /// The character that a word of a table is.
    private static func scalar(_ word: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
        var decoder = UTF8()
        var bytes = word.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { preconditionFailure("a table holds UTF-8") }
        return scalar
    }
}
