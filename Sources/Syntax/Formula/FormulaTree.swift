/// The formulas of a document as one flat array in preorder, like `Tree`: trivial nodes, ranges of the source, no text
/// copied. A node's scripts are not its children but the siblings that follow it (`x`, `_{i}`, `^{2}`), because TeX writes
/// them there: the parser never moves a node.

/// The index of a node among all formulas of a document.
public typealias FormulaID = Int

/// One element of a formula: what it is, the bytes it covers, and where its subtree ends.
public struct FormulaNode: Equatable, Sendable {
    public var kind: FormulaKind
    public var range: ByteRange
    /// The index after the last node of this subtree.
    public var end: UInt32
}

/// All formulas of a document, and what is wrong in them.
public struct FormulaTree: Equatable, Sendable {
    /// In preorder; each formula begins with a node of kind `.formula`.
    public internal(set) var nodes: [FormulaNode] = []
    /// In the order met, at most `FormulaParser.errorLimit` of a formula.
    public internal(set) var errors: [FormulaError] = []

    public init() {}

    @inlinable @inline(__always)
    public subscript(_ id: FormulaID) -> FormulaNode { nodes[id] }

    /// The index after the last node of the subtree at `id`.
    @inlinable @inline(__always)
    public func end(_ id: FormulaID) -> FormulaID { Int(nodes[id].end) }

    /// The roots, in order.
    public var formulas: [FormulaID] {
        var result: [FormulaID] = []
        var at = 0
        while at < nodes.count {
            result.append(at)
            at = end(at)
        }
        return result
    }
}

/// What a node of a formula is. "A row" stands for any number of atoms with their scripts.
public enum FormulaKind: Equatable, Sendable {
    /// The whole formula: a row.
    case formula(isDisplay: Bool)
    /// `{…}`, or the empty place of an argument that is missing: a row.
    case group
    /// `0.003`, `10\,000`: digits, a decimal point, groups parted by `\,` or `{,}`.
    case number
    /// A character, typed or by command.
    case character(Unicode.Scalar, FormulaClass)
    /// Bytes printed as they stand: Han within a formula, a piece of `\text{…}`.
    case text
    /// A blank of so many eighteenths of an em.
    case space(Int8)
    /// `\sin`, `\lim`; the word is that of the command.
    case function(FormulaCommand.ID, takesLimits: Bool)
    /// `_` and its argument, the only child.
    case `subscript`
    /// `^` and its argument, the only child.
    case superscript
    /// `'`, `''` …
    case primes(UInt8)
    /// `\limits` (true) or `\nolimits` behind an operator.
    case limits(Bool)
    /// Numerator and denominator.
    case fraction(FormulaFraction)
    /// The index, where there is one, and the radicand.
    case root(hasIndex: Bool)
    /// What carries the accent.
    case accent(Unicode.Scalar, FormulaAccent)
    /// `\overbrace`, `\underbrace`: what stands below or above the brace. Its scripts stand beyond the brace.
    case brace(Unicode.Scalar, isOver: Bool)
    /// `\overset`, `\underset`, `\stackrel`: what is set there, and what it is set on.
    case stack(isOver: Bool)
    /// `\xrightarrow[…]{…}`: what stands below, where there is something, and above.
    case labelledArrow(Unicode.Scalar, hasLower: Bool)
    /// `\mathrm{…}` and its like: an argument.
    case variant(FormulaVariant)
    /// `\boldsymbol{…}`: an argument.
    case boldSymbol
    /// `\text{…}`: `.text` and `.character` leaves.
    case words(FormulaVariant)
    /// `\operatorname{…}`: an argument.
    case operatorName(takesLimits: Bool)
    /// `\mathop{…}`, `\mathrel{…}`: an argument.
    case classed(FormulaClass)
    /// `\not`: what is negated.
    case negation
    /// `\phantom{…}`: an argument.
    case phantom(FormulaPhantom)
    /// `\displaystyle`: the rest of its row.
    case style(FormulaStyle)
    /// `\left( … \right)`: a row that begins and ends with a `.delimiter`.
    case fence
    /// A delimiter that has a size; nil for `.`, which prints nothing.
    case delimiter(Unicode.Scalar?, FormulaDelimiter)
    /// `\begin{…} … \end{…}`: `.row`s, in an array after `.columns`.
    case environment(FormulaEnvironment)
    /// `{lcr}`, braces included.
    case columns
    /// A row of an environment: `.cell`s.
    case row
    /// A cell of an environment: a row of atoms.
    case cell
    /// Bytes that mean nothing here; printed as they stand, so that nothing is lost.
    case error
}

/// How a character behaves among others; TeX's classes, and within them what prints differently.
public enum FormulaClass: UInt8, Sendable {
    /// Italic: Latin letters, lower-case Greek.
    case letter
    /// Upright: capital Greek, ∇, Ω.
    case upright
    /// `\infty`, `%`, `℃`
    case ordinary
    /// `/`, `\backslash`
    case solidus
    /// `\forall`, `\neg`
    case prefix
    /// `!`
    case postfix
    /// `\sum`: limits stand above and below in a display.
    case large
    /// `\int`: limits stand beside.
    case integral
    case binary, relation
    /// Relations that are arrows; the vertical ones are delimiters too.
    case arrow, verticalArrow
    case open, close
    /// `|`, `\|`: opens and closes alike.
    case bar
    case punctuation
    case dots
}

/// How a fraction prints.
public enum FormulaFraction: UInt8, Sendable { case plain, display, text, continued, binomial, displayBinomial, textBinomial }

/// Where an accent stands, and whether it grows with what it covers.
public enum FormulaAccent: UInt8, Sendable { case over, wideOver, wideUnder }

/// An alphabet.
public enum FormulaVariant: UInt8, Sendable { case roman, bold, italic, doubleStruck, script, fraktur, sansSerif, monospace }

/// What of its argument a phantom keeps: all room, only the width, only the height.
public enum FormulaPhantom: UInt8, Sendable { case full, horizontal, vertical }

/// The size of what follows.
public enum FormulaStyle: UInt8, Sendable { case display, text, script, scriptscript }

/// What gives a delimiter its size.
public enum FormulaDelimiter: Equatable, Sendable {
    case left, middle, right
    /// `\big` (1) to `\Bigg` (4); `\bigl` opens, `\bigr` closes, `\bigm` relates.
    case sized(UInt8, FormulaClass)
}

/// Environments. A name that is not known is read as a matrix.
public enum FormulaEnvironment: String, Sendable, CaseIterable {
    case matrix, pmatrix, bmatrix, Bmatrix, vmatrix, Vmatrix, smallmatrix, cases, rcases, aligned, gathered, split, array
    /// `\substack{… \\ …}`
    case substack
}
