/// Commands that do more than print a character: functions, blanks, what takes arguments, alphabets and delimiters.

extension FormulaCommand {
    /// Words printed upright; those of the second row take their limits below.
    static let functions: [(takesLimits: Bool, table: StaticString)] = [
        (
            false,
            """
            sin cos tan cot sec csc arcsin arccos arctan arccot sinh cosh tanh coth exp log ln lg lb arg deg dim hom ker
            tg ctg cosec arctg arcctg sh ch th
            """
        ),
        (true, "lim max min sup inf det gcd Pr limsup liminf argmax argmin"),
    ]

    static let spaces: [Row] = [
        (",", .space(3)), ("thinspace", .space(3)), (":", .space(4)), (">", .space(4)), ("medspace", .space(4)), (";", .space(5)),
        ("thickspace", .space(5)), ("!", .space(-3)), ("negthinspace", .space(-3)), ("enspace", .space(9)), ("quad", .space(18)),
        ("qquad", .space(36)), (" ", .space(6)), ("\n", .space(6)), ("space", .space(6)), ("nobreakspace", .space(6)),
    ]

    static let constructs: [Row] = [
        ("frac", .fraction(.plain)), ("dfrac", .fraction(.display)), ("tfrac", .fraction(.text)), ("cfrac", .fraction(.continued)),
        ("binom", .fraction(.binomial)), ("dbinom", .fraction(.displayBinomial)), ("tbinom", .fraction(.textBinomial)), ("sqrt", .root),

        ("bar", .accent("ˉ", .over)), ("hat", .accent("^", .over)), ("tilde", .accent("~", .over)), ("vec", .accent("→", .over)),
        ("dot", .accent("˙", .over)), ("ddot", .accent("¨", .over)), ("dddot", .accent("\u{20DB}", .over)), ("check", .accent("ˇ", .over)),
        ("breve", .accent("˘", .over)), ("acute", .accent("´", .over)), ("grave", .accent("`", .over)), ("mathring", .accent("˚", .over)),
        ("overline", .accent("‾", .wideOver)), ("widehat", .accent("^", .wideOver)), ("widetilde", .accent("~", .wideOver)),
        ("overrightarrow", .accent("→", .wideOver)), ("overleftarrow", .accent("←", .wideOver)),
        ("overleftrightarrow", .accent("↔", .wideOver)), ("underline", .accent("_", .wideUnder)),
        ("underrightarrow", .accent("→", .wideUnder)), ("underleftarrow", .accent("←", .wideUnder)),

        ("overbrace", .brace("⏞", isOver: true)), ("underbrace", .brace("⏟", isOver: false)), ("overbracket", .brace("⎴", isOver: true)),
        ("underbracket", .brace("⎵", isOver: false)), ("overset", .stack(isOver: true)), ("underset", .stack(isOver: false)),
        ("stackrel", .stack(isOver: true)), ("xrightarrow", .labelledArrow("→")), ("xleftarrow", .labelledArrow("←")),
        ("xleftrightarrow", .labelledArrow("↔")), ("xRightarrow", .labelledArrow("⇒")), ("xrightleftharpoons", .labelledArrow("⇌")),

        ("mathop", .classed(.large)), ("mathrel", .classed(.relation)), ("mathbin", .classed(.binary)), ("mathord", .classed(.ordinary)),
        ("mathopen", .classed(.open)), ("mathclose", .classed(.close)), ("mathpunct", .classed(.punctuation)), ("mathinner", .classed(.ordinary)),
        ("operatorname", .operatorName), ("not", .negation), ("phantom", .phantom(.full)), ("hphantom", .phantom(.horizontal)),
        ("vphantom", .phantom(.vertical)), ("limits", .limits(true)), ("nolimits", .limits(false)), ("displaystyle", .style(.display)),
        ("textstyle", .style(.text)), ("scriptstyle", .style(.script)), ("scriptscriptstyle", .style(.scriptscript)),
        ("begin", .begin), ("end", .end), ("\\", .lineBreak), ("cr", .lineBreak), ("substack", .substack),
    ]

    static let alphabets: [Row] = [
        ("mathrm", .variant(.roman)), ("mathup", .variant(.roman)), ("mathbf", .variant(.bold)),
        ("mathit", .variant(.italic)), ("mathbb", .variant(.doubleStruck)), ("mathcal", .variant(.script)), ("mathscr", .variant(.script)),
        ("mathfrak", .variant(.fraktur)), ("mathsf", .variant(.sansSerif)), ("mathtt", .variant(.monospace)), ("boldsymbol", .boldSymbol),
        ("bm", .boldSymbol), ("text", .words(.roman)), ("textrm", .words(.roman)), ("textup", .words(.roman)), ("textnormal", .words(.roman)),
        ("mbox", .words(.roman)), ("textbf", .words(.bold)), ("textit", .words(.italic)), ("textsf", .words(.sansSerif)),
        ("texttt", .words(.monospace)),
    ]

    static let delimiters: [Row] = [
        ("left", .left), ("middle", .middle), ("right", .right),
        ("big", .sized(1, .ordinary)), ("Big", .sized(2, .ordinary)), ("bigg", .sized(3, .ordinary)), ("Bigg", .sized(4, .ordinary)),
        ("bigl", .sized(1, .open)), ("Bigl", .sized(2, .open)), ("biggl", .sized(3, .open)), ("Biggl", .sized(4, .open)),
        ("bigr", .sized(1, .close)), ("Bigr", .sized(2, .close)), ("biggr", .sized(3, .close)), ("Biggr", .sized(4, .close)),
        ("bigm", .sized(1, .relation)), ("Bigm", .sized(2, .relation)), ("biggm", .sized(3, .relation)), ("Biggm", .sized(4, .relation)),
    ]
}
