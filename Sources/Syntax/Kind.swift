/// Every element of the language, once. A new element is a case here; the compiler then lists each `switch` that must
/// learn it (dump, numbering, STS, HTML). Never write `default:` over `Kind` in those (Tests/TidyTests checks).
/// Payloads are trivial, so that a tree is one flat array; texts are ranges of the source.

/// What a node is. Each case says how it is written and what it becomes in NISO STS and HTML.
public enum Kind: Equatable, Sendable {
    // Structure: contains a heading and blocks, nests by heading level.

    /// The whole file. STS `standard`; HTML `html`.
    case document
    /// The lines between the first two `---`. STS `std-meta`; HTML the cover.
    case header
    /// `# 技术要求`, `## 4.1 产地环境`, `###`: 章 (level 1) and 条 (2–6). STS `sec`; HTML `section`.
    case clause(level: UInt8)
    /// `# 前言`: an element with a fixed title. STS `sec sec-type`, `ref-list`; HTML `section`.
    case element(Element)
    /// `# 附录（规范性） 标题`. STS `app`; HTML `section`.
    case annex(AnnexNature)
    /// `## 盟丰大米 Mengfeng rice`, `## 云片糕；雪片糕 cloud-slice cake` in 术语和定义. STS `term-sec`; HTML `section` with `dfn`.
    case term(level: UInt8)
    /// The line of `#`s that begins a clause, element, annex or term. STS `label`, `title`; HTML `h2`–`h6`.
    case heading
    /// A number the author wrote in a heading, caption or label; checked against the computed one, never printed.
    case number
    /// The words of a heading or caption. STS `title`; HTML within the heading.
    case title
    /// A Latin-script equivalent in a term's heading. STS `tbx:term` of the English `langSet`; HTML `span lang=en`.
    case english
    /// `；雪片糕` in a term's heading: a name beside the preferred one, which is the title. STS `tbx:tig`; HTML `dfn`.
    case admitted
    /// A name of `{拒用=白云糕}`, not to be used. STS `tbx:tig`; HTML `p`.
    case deprecated
    /// `{sym=$S$}` of a term. STS `tbx:tig` with `tbx:termType`; HTML `p`.
    case symbol
    /// `〈糕点〉` before a definition: the field in which it holds. STS `tbx:subjectField`; HTML `span`.
    case domain

    // Blocks.

    /// Running text. STS `p`; HTML `p`.
    case paragraph
    /// 列项: neighbouring items with one kind of marker. STS `list`; HTML `ul` or `ol`.
    case list(Marker)
    /// One item and what is indented below it. `ordinal` is what the marker says, 0 for a dash. STS `list-item`; HTML `li`.
    case item(Marker, ordinal: UInt16)
    /// `注：…`, `注1：…`. `ordinal` is the written one, 0 when none. STS `non-normative-note`; HTML `aside`.
    case note(ordinal: UInt16)
    /// `示例：…`, `示例2：…`. STS `non-normative-example`; HTML `aside`.
    case example(ordinal: UInt16)
    /// `> …` in a 修改单: new text of the document that it amends, nothing of which is numbered here. STS `disp-quote`; HTML
    /// `blockquote`.
    case quotation
    /// `警告：…`. STS `non-normative-note content-type`; HTML `aside role=note`.
    case warning(Warning)
    /// `注1：` itself, or an item's marker; printed anew from the computed label.
    case label
    /// `[来源：GB/T 1354—2018，3.1，有修改]`. STS `tbx:source`; HTML `p`.
    case source
    /// A pipe table with its caption, notes and footnotes. STS `table-wrap`; HTML `figure` with `table`.
    case table
    /// `表 理化指标 {#limits}`. STS `label`, `caption`; HTML `figcaption`.
    case caption
    /// One line of a table. STS `tr`; HTML `tr`.
    case row(isHead: Bool)
    /// One cell. A merged cell is printed by the cell it joins. STS `td`, `th`; HTML `td`, `th`.
    case cell(Merge)
    /// `[^label]: text` below a table. STS `fn`; HTML `p`.
    case footnote
    /// Images on lines of their own, their caption, key, notes and footnotes. STS `fig`, `fig-group`; HTML `figure`.
    case figure
    /// `![alt](file.svg)`: its children are the alt text. STS `graphic`; HTML `img`.
    case image(target: ByteRange)
    /// `$$ … $$ （1） {#id}`. STS `disp-formula`; HTML `div` with `math`.
    case formula(tex: ByteRange)
    /// `式中：`, `标引序号说明：` and its lines, or the lines of 符号和缩略语. STS `legend`, `def-list`; HTML `dl`.
    case legend
    /// `- X——说明` in a legend. STS `def-item`; HTML `dt`, `dd`.
    case definition
    /// What a definition defines. STS `term`; HTML `dt`.
    case defined
    /// A fenced block, the body of an example: a `.text` for each line. STS `preformat`; HTML `pre`.
    case codeBlock(language: ByteRange)
    /// `{#id 键=值}`: `count` entries of `Tree.attributes` from `first`. Never printed.
    case attributes(first: UInt32, count: UInt16)
    /// `<!-- … -->`. Never printed.
    case comment
    /// A line that has no meaning here; its text is printed as a paragraph, so that nothing is lost.
    case error

    // Inlines.

    /// Bytes printed as they stand.
    case text
    /// The end of a line within a paragraph. `isBlank`: printed as a blank (between two non-Han characters).
    case softBreak(isBlank: Bool)
    /// `<br>`. STS `break`; HTML `br`.
    case lineBreak
    /// `*Oryza sativa*`. STS `italic`; HTML `i`.
    case emphasis
    /// `**黑体**`. STS `bold`; HTML `b`.
    case strong
    /// `` `代码` ``. STS `monospace`; HTML `code`.
    case code
    /// `<sub>2</sub>`. STS `sub`; HTML `sub`.
    case `subscript`
    /// `<sup>2</sup>`. STS `sup`; HTML `sup`.
    case superscript
    /// `[5.2](#id)`, `[](#id)`: children are the written label. STS `xref`; HTML `a`.
    case link(target: ByteRange)
    /// `[文字](https://…)`. STS `ext-link`; HTML `a`.
    case webLink(target: ByteRange)
    /// `见5.2`, `第4章`, `表1`: a place by its printed number. `isCertain`: a missing target is an error, not a number.
    /// STS `xref`; HTML `a`.
    case reference(ReferenceForm, isCertain: Bool)
    /// `GB 2762—2022 表1和表2`: a standard and places in it. STS `std` or `xref`; HTML `a` or `span`.
    case citation
    /// The number itself within a citation.
    case standardNumber
    /// `表1` within a citation: a place in the cited document, not in this one.
    case locator(ReferenceForm)
    /// `（3.1）` after a term: the number of its entry. STS `xref`; HTML `a`.
    case termNumber
    /// `《标准化法》`. Nothing within is recognised.
    case citedTitle
    /// `$…$`. STS `inline-formula`; HTML `math`.
    case inlineFormula(tex: ByteRange)
    /// `[^label]`: the place a footnote belongs to. STS `xref ref-type=table-fn`; HTML `sup`.
    case footnoteMark(label: ByteRange)
}

/// The elements whose titles GB/T 1.1—2020 fixes (6.2.2.3, table 3).
public enum Element: UInt8, Sendable, CaseIterable {
    case foreword, introduction, scope, normativeReferences, terms, symbols, bibliography, index
}

/// 规范性 or 资料性 (GB/T 1.1—2020, 9.6.1); `unstated` when the heading does not say.
public enum AnnexNature: UInt8, Sendable { case normative, informative, unstated }

/// How items of a 列项 are marked (GB/T 1.1—2020, 7.5.3); the last are read and reported.
public enum Marker: UInt8, Sendable {
    /// `- `, printed —— or · by depth.
    case dash
    /// `a) `
    case letter
    /// `1) `
    case digit

    public var isOrdered: Bool { self != .dash }
}

/// The words that open a safety statement (GB/T 1.1—2020, 9.13.3).
public enum Warning: UInt8, Sendable, CaseIterable { case important, warning, caution, danger }

/// How a table cell joins its neighbours: `<<` the cell to the left, `^^` the cell above.
public enum Merge: UInt8, Sendable { case none, left, up }

/// The printed form of a place (GB/T 1.1—2020, 9.5.3).
public enum ReferenceForm: UInt8, Sendable {
    /// `第4章`
    case chapter
    /// `5.2`, `5.2.1`, `A.1`
    case clause
    /// `附录A`
    case annex
    /// `表1`, `表A.1`
    case table
    /// `图2`
    case figure
    /// `公式（3）`
    case formula
    /// ` b)`, `列项 a)`: an item of the place just named
    case item
    /// `第二段`: a paragraph of the place just named
    case paragraph
    /// `第一法`: a method of a cited standard
    case method
}
