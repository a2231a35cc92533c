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

    /// All commands, in order of their bytes.
    public static let all: [FormulaCommand] = {
        var rows: [FormulaCommand] = []
        rows.reserveCapacity(640)
        for (kind, table) in characters {
            for (name, scalar) in pairs(table) { rows.append(FormulaCommand(literal: name, meaning: .character(scalar, kind))) }
        }
        for (takesLimits, table) in functions {
            for name in words(table) { rows.append(FormulaCommand(literal: name, meaning: .function(takesLimits: takesLimits))) }
        }
        for (name, meaning) in spaces + constructs + alphabets + delimiters {
            rows.append(FormulaCommand(literal: name.utf8Bytes, meaning: meaning))
        }
        rows.sort { FormulaCommand.order($0.literal, $1.literal) < 0 }
        return rows
    }()

    public static subscript(_ id: ID) -> FormulaCommand { all[Int(id)] }

    /// The command whose name stands at `range`.
    public static func find(_ bytes: [UInt8], _ range: Range<Int>) -> ID? {
        let all = all
        guard range.upperBound <= bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            find(UnsafeBufferPointer(rebasing: bytes[range]), all)
        }
    }

    private static func find(_ name: UnsafeBufferPointer<UInt8>, _ all: [FormulaCommand]) -> ID? {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            switch order(all[middle].literal, name) {
            case 0: return ID(middle)
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Negative, zero or positive as `a` stands before, at or behind `b`.
    private static func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
        return a.count - b.count
    }

    /// What a character is that an author types instead of its command: the class of the command that prints it.
    static let classes: [Unicode.Scalar: FormulaClass] = {
        var result: [Unicode.Scalar: FormulaClass] = [:]
        for (kind, table) in characters {
            for (_, scalar) in pairs(table) where result[scalar] == nil { result[scalar] = kind }
        }
        return result
    }()

    /// The words of a table, parted by blanks and line ends.
    private static func words(_ table: StaticString) -> [UnsafeBufferPointer<UInt8>] {
        let bytes = table.utf8Bytes
        var words: [UnsafeBufferPointer<UInt8>] = []
        words.reserveCapacity(bytes.count / 4)
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] > 0x20 { at += 1 }
            if at > start { words.append(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            at += 1
        }
        return words
    }

    private static func pairs(_ table: StaticString) -> [(name: UnsafeBufferPointer<UInt8>, scalar: Unicode.Scalar)] {
        let words = words(table)
        return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], Unicode.Scalar(Array(words[$0 + 1]).scalar(at: 0))!) }
    }
}
