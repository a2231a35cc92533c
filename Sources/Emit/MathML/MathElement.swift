/// The elements of MathML that formulas are written with, under both of their names.

/// What MathML is written for.
public enum MathDialect: Sendable {
    /// MathML 3 with the prefix `mml:`, whose namespace the root declares; alphabets by `mathvariant`.
    case sts
    /// MathML Core within HTML; alphabets by Unicode's mathematical letters.
    case html
}

struct MathElement {
    let plain: StaticString
    let prefixed: StaticString

    private init(_ plain: StaticString, _ prefixed: StaticString) {
        self.plain = plain
        self.prefixed = prefixed
    }

    func name(_ dialect: MathDialect) -> StaticString { dialect == .html ? plain : prefixed }

    static let math = MathElement("math", "mml:math")
    static let mi = MathElement("mi", "mml:mi")
    static let mn = MathElement("mn", "mml:mn")
    static let mo = MathElement("mo", "mml:mo")
    static let mtext = MathElement("mtext", "mml:mtext")
    static let mspace = MathElement("mspace", "mml:mspace")
    static let mrow = MathElement("mrow", "mml:mrow")
    static let mfrac = MathElement("mfrac", "mml:mfrac")
    static let msqrt = MathElement("msqrt", "mml:msqrt")
    static let mroot = MathElement("mroot", "mml:mroot")
    static let msub = MathElement("msub", "mml:msub")
    static let msup = MathElement("msup", "mml:msup")
    static let msubsup = MathElement("msubsup", "mml:msubsup")
    static let munder = MathElement("munder", "mml:munder")
    static let mover = MathElement("mover", "mml:mover")
    static let munderover = MathElement("munderover", "mml:munderover")
    static let mtable = MathElement("mtable", "mml:mtable")
    static let mtr = MathElement("mtr", "mml:mtr")
    static let mtd = MathElement("mtd", "mml:mtd")
    static let mphantom = MathElement("mphantom", "mml:mphantom")
    static let mpadded = MathElement("mpadded", "mml:mpadded")
    static let mstyle = MathElement("mstyle", "mml:mstyle")
    static let merror = MathElement("merror", "mml:merror")
}
