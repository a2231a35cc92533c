/// What is wrong in a formula, as a trivial value; Model makes findings of it (FormulaDiagnostics).

public struct FormulaError: Equatable, Sendable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// `\foo`
        case unknownCommand
        /// `\text{…\frac…}`: a command that means nothing among words.
        case commandInWords
        /// A command, `_` or `^` without what it needs.
        case missingArgument
        /// `\limits` that follows no operator.
        case missingOperator
        /// `{`, `}`, `[` without partner.
        case unclosedBrace, strayBrace, unclosedBracket
        /// `\left`, `\right`, `\middle` without partner; a size without delimiter.
        case unclosedLeft, strayRight, strayMiddle, missingDelimiter
        /// `\begin` without `\end`, `\end` without `\begin`; the name in `\end` is another than in `\begin`.
        case unclosedEnvironment, strayEnd, otherEnd
        /// The name in `\begin`; the columns of an array.
        case unknownEnvironment, columns
        /// The second `_` or `^` of an atom.
        case doubleSubscript, doubleSuperscript
        /// `&`, `\\` outside an environment.
        case strayAlignment, strayLineBreak
        /// Opens the 65th level.
        case tooDeep
    }

    public var kind: Kind
    public var range: ByteRange
    /// For `unclosedEnvironment` and `otherEnd` the name in `\begin`; else empty.
    public var other: ByteRange
}
