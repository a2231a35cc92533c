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

    @inline(__always)
    private init(_ plain: StaticString, _ prefixed: StaticString) {
        self.plain = plain
        self.prefixed = prefixed
    }

    // Computed, so that where one is written its name is known to the compiler.

    static var math: MathElement { MathElement("math", "mml:math") }
    static var mi: MathElement { MathElement("mi", "mml:mi") }
    static var mn: MathElement { MathElement("mn", "mml:mn") }
    static var mo: MathElement { MathElement("mo", "mml:mo") }
    static var mtext: MathElement { MathElement("mtext", "mml:mtext") }
    static var mspace: MathElement { MathElement("mspace", "mml:mspace") }
    static var mrow: MathElement { MathElement("mrow", "mml:mrow") }
    static var mfrac: MathElement { MathElement("mfrac", "mml:mfrac") }
    static var msqrt: MathElement { MathElement("msqrt", "mml:msqrt") }
    static var mroot: MathElement { MathElement("mroot", "mml:mroot") }
    static var msub: MathElement { MathElement("msub", "mml:msub") }
    static var msup: MathElement { MathElement("msup", "mml:msup") }
    static var msubsup: MathElement { MathElement("msubsup", "mml:msubsup") }
    static var munder: MathElement { MathElement("munder", "mml:munder") }
    static var mover: MathElement { MathElement("mover", "mml:mover") }
    static var munderover: MathElement { MathElement("munderover", "mml:munderover") }
    static var mtable: MathElement { MathElement("mtable", "mml:mtable") }
    static var mtr: MathElement { MathElement("mtr", "mml:mtr") }
    static var mtd: MathElement { MathElement("mtd", "mml:mtd") }
    static var mphantom: MathElement { MathElement("mphantom", "mml:mphantom") }
    static var mpadded: MathElement { MathElement("mpadded", "mml:mpadded") }
    static var mstyle: MathElement { MathElement("mstyle", "mml:mstyle") }
    static var merror: MathElement { MathElement("merror", "mml:merror") }
}
