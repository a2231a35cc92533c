/// The commands of the formula language: one table, name → what. Rows stand by group in the files beside this one.

public struct FormulaCommand: Sendable {
    /// The place of a command in `all`.
    public typealias ID = UInt16

    /// Without the backslash.
    public let name: [UInt8]
    public let meaning: Meaning

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
        for (kind, table) in characters {
            for (name, scalar) in pairs(table) { rows.append(FormulaCommand(name: name, meaning: .character(scalar, kind))) }
        }
        for (takesLimits, table) in functions {
            for name in words(table) { rows.append(FormulaCommand(name: name, meaning: .function(takesLimits: takesLimits))) }
        }
        for (name, meaning) in spaces + constructs + alphabets + delimiters {
            rows.append(FormulaCommand(name: Array(name.utf8Bytes), meaning: meaning))
        }
        return rows.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }()

    public static subscript(_ id: ID) -> FormulaCommand { all[Int(id)] }

    /// The command whose name stands at `range`.
    public static func find(_ bytes: [UInt8], _ range: Range<Int>) -> ID? {
        let all = all
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            switch order(all[middle].name, bytes, range) {
            case 0: return ID(middle)
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Negative, zero or positive as `name` stands before, at or behind the bytes of `range`.
    private static func order(_ name: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Int {
        for index in 0..<min(name.count, range.count) {
            let difference = Int(name[index]) - Int(bytes[range.lowerBound + index])
            if difference != 0 { return difference }
        }
        return name.count - range.count
    }

    /// What a character is that an author types instead of its command: the class of the command that prints it.
    static let classes: [Unicode.Scalar: FormulaClass] = {
        var result: [Unicode.Scalar: FormulaClass] = [:]
        for (kind, table) in characters {
            for (_, scalar) in pairs(table) where result[scalar] == nil { result[scalar] = kind }
        }
        return result
    }()

    private static func words(_ table: StaticString) -> [[UInt8]] {
        table.utf8Bytes.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
    }

    private static func pairs(_ table: StaticString) -> [(name: [UInt8], scalar: Unicode.Scalar)] {
        let words = words(table)
        return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], Unicode.Scalar(words[$0 + 1].scalar(at: 0))!) }
    }
}
