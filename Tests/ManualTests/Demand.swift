/// What the standards ask for and no rule of its own says: told by a rule of another name, made by the compiler so that no text gets
/// it wrong, or for people alone to judge. Together with the rules these are the rows of the manual's table of demands.

struct Demand: Sendable {
    enum Means: Sendable {
        /// Rules that say it, whatever their names.
        case rules([String])
        /// Where a test shows it: a function of a suite, or a case of the corpus.
        case construction(String, shownBy: [Evidence])
        /// Why no tool decides it.
        case advice(String)
    }

    enum Evidence: Sendable {
        case test(String)
        /// A file below Tests/Corpus and the title of a case.
        case corpus(String, String)

        var printed: String {
            switch self {
            case .test(let name): "`\(name)`"
            case .corpus(let file, let title): "`\(file)`“\(title)”"
            }
        }
    }

    var id: String
    var clause: String
    var means: Means

    var printed: String {
        switch means {
        case .rules(let names): "规则 " + names.map { "`\($0)`" }.joined(separator: "、")
        case .construction(let how, let evidence): "由程序保证：\(how)（\(evidence.map(\.printed).joined(separator: "、"))）"
        case .advice(let reason): "由人判断：\(reason)"
        }
    }

    static let all: [Demand] = saidElsewhere + made + layout + procedure + judged

    private static func rows(_ means: Means, _ rows: [(String, String)]) -> [Demand] { rows.map { Demand(id: $0.0, clause: $0.1, means: means) } }

    private static let saidElsewhere: [Demand] = [
        ("cover-ics-format", "GB/T 1.1—2020, 8.1", ["header-value"]), ("cover-ccs-format", "GB/T 1.1—2020, 8.1", ["header-value"]),
        ("core-marking-annexB", "GB/T 1.1—2020, 附录B", ["core-marking-annex-b"]),
        ("toc-title-word", "GB/T 1.1—2020, 8.2", ["struct-element-title-exact"]),
        ("fore-change-xref-valid", "GB/T 1.1—2020, 8.3", ["cite-target-exists"]),
        ("fore-under-jurisdiction", "GB/T 1.1—2020, 8.3", ["cover-required-fields"]),
        ("scope-self-ref", "GB/T 1.1—2020, 9.5.2", ["cite-self-name"]),
        ("nref-undated-whole-only", "GB/T 1.1—2020, 9.5.4.1.2", ["nref-dated-if-specific"]),
        ("term-number-continuous", "GB/T 1.1—2020, 8.7.3.1", ["number-mismatch"]),
        ("annex-numbering", "GB/T 1.1—2020, 9.6.3.1", ["number-mismatch"]),
        ("annex-only-subclauses", "GB/T 1.1—2020, 9.6.3.1", ["clause-single-child"]),
        ("fig-caption-below", "GB/T 1.1—2020, 10.4.2.1", ["figure-caption-place"]),
        ("tab-caption-above", "GB/T 1.1—2020, 10.4.2.1", ["tab-number"]),
        ("tab-header-required", "GB/T 1.1—2020, 9.8.4", ["table-delimiter"]),
        ("eq-number-if-cited", "GB/T 1.1—2020, 9.9.2", ["cite-target-exists", "empty-link-text"]),
        ("fn-figtab-modal", "GB/T 1.1—2020, 9.12.2", ["modal-no-must", "modal-no-buke-bude-jinzhi", "modal-nonlisted"]),
        ("fn-not-in-terms", "GB/T 1.1—2020, 8.7.3.1", ["term-no-table-no-footnote"]),
        ("punct-dash-year", "GB/T 1.1—2020, 8.1", ["nref-year-dash"]), ("punct-bookmark", "GB/T 15834—2011", ["nref-separator"]),
        ("bib-position", "GB/T 1.1—2020, 8.13", ["struct-informative-order"]),
        ("bib-order", "GB/T 1.1—2020, 8.13", ["nref-order-class", "nref-order-number"]),
        ("spec-verification-per-req", "GB/T 20001.5—2017, 6.4.2.1", ["prod-req-has-method"]),
        ("prod-sentence", "GB/T 20001.10—2014, 6.5.4.2", ["spec-req-sentence"]),
        ("loc-ref-own-region", "GB/T 1.1—2020, 8.6.3.2", ["nref-local-only-own"]), ("ent-number", "GB/T 1.1—2020, 8.1", ["docnum-shape"]),
        ("grp-normative-ref-check", "GB/T 1.1—2020, 9.5.4.4.2", ["nref-no-withdrawn", "prod-req-has-method"]),
    ].map { Demand(id: $0.0, clause: $0.1, means: .rules($0.2)) }

    private static let made: [Demand] =
        rows(
            .construction("封面由头部生成", shownBy: [.test("valuesReachTheOutputs"), .test("outputsAreAsCommitted")]),
            [
                ("cover-replaces-one-line", "GB/T 1.1—2020, 8.1"), ("cover-replaces-prefix", "GB/T 1.1—2020, 10.3.1.4"),
                ("cover-consistency-mark", "GB/T 1.1—2020, 10.3.1.3"), ("cover-body-title-match", "GB/T 1.1—2020, 6.1.1"),
                ("title-unit-spacing-fullwidth", "GB/T 1.1—2020, 10.3.1.2"), ("grp-banner", "GB/T 1.1—2020, 10.3.1.1"),
            ])
        + rows(.construction("草案的封面写明征集专利", shownBy: [.test("draftsAskForPatents")]), [("cover-draft-patent-notice", "GB/T 1.1—2020, D.1")])
        + rows(
            .construction("前言中作者没有写的各项由头部生成", shownBy: [.corpus("model/foreword.txt", "提出并归口、首次发布")]), [("fore-history-first", "GB/T 1.1—2020, 8.3")])
        + rows(
            .construction("专利的说明由头部的“专利”生成", shownBy: [.corpus("model/adoption-patents.txt", "专利写进引言")]),
            [("intro-patent-D3", "GB/T 1.1—2020, D.3"), ("misc-patent-state", "GB/T 1.1—2020, 附录D")])
        + rows(
            .construction("目次由标题生成，附录带性质，术语不列入", shownBy: [.test("outputsAreAsCommitted"), .test("tourIsAsCommitted")]),
            [
                ("toc-order", "GB/T 1.1—2020, 8.2"), ("toc-no-terms", "GB/T 1.1—2020, 8.2"), ("toc-full-title", "GB/T 1.1—2020, 10.3.2"),
                ("toc-include-all-appendices", "GB/T 1.1—2020, 8.2"),
            ])
        + rows(.construction("条文脚注从前言起连号", shownBy: [.corpus("syntax/footnotes.txt", "条文脚注")]), [("fn-text-number", "GB/T 1.1—2020, 9.12.1")])
        + rows(.construction("图表脚注用小写字母，各自编号", shownBy: [.corpus("syntax/footnotes.txt", "表的脚注")]), [("fn-figtab-letter", "GB/T 1.1—2020, 9.12.2")])
        + rows(
            .construction("注和脚注以任何次序写，按规定的次序印", shownBy: [.corpus("format.txt", "表的注在脚注之前")]), [("tab-note-order", "GB/T 1.1—2020, 9.8.5")])
        + rows(
            .construction("编号由程序计算；写出的编号照样核对", shownBy: [.corpus("model/references-written-numbers.txt", "编号与引用一致")]),
            [("clause-manual-number", "GB/T 1.1—2020, 7.3.2")])
        + rows(
            .construction("汉字与西文之间手打的空格不起作用", shownBy: [.corpus("format.txt", "汉字与西文之间的空格")]), [("punct-space-cjk-latin", "GB/T 1.1—2020, 10.1")])
        + rows(.construction("公式编成 MathML，变量斜体，函数名和单位正体", shownBy: [.test("everyCaseIsWrittenAsExpected")]), [("eq-variable-italic", "GB/T 1.1—2020, 10.4.6")])
        + rows(
            .construction("几个编号印在各行", shownBy: [.corpus("model/adoption-patents.txt", "几个团体联合发布")]), [("joint-number", "GB/T 1.1—2020, 8.1")])

    private static let layout = rows(
        .advice("是版面而不是文字，源文件中没有可查的东西"),
        [
            ("list-hanging-between", "GB/T 1.1—2020, 10.2.2"), ("toc-page-required", "GB/T 1.1—2020, 8.2"), ("annex-new-page", "GB/T 1.1—2020, 10.4.1"),
            ("fig-continued", "GB/T 1.1—2020, 9.7.3"), ("tab-continued", "GB/T 1.1—2020, 9.8.3"), ("tab-number-align", "GB/T 1.1—2020, 10.4.2.2"),
            ("tab-borders", "GB/T 1.1—2020, 10.4.2.2"), ("eq-break", "GB/T 1.1—2020, 10.4.3"), ("eq-layout", "GB/T 1.1—2020, 10.4.3"),
            ("ex-box", "GB/T 1.1—2020, 9.10.4"), ("misc-end-line", "GB/T 1.1—2020, 10.1.5"),
        ])

    private static let procedure =
        rows(
            .advice("是制定程序中的事，文件本身不记载"),
            [
                ("docnum-mandatory-letter", "GB/T 1.1—2020, 附录E"), ("grp-patent-disclosure", "团体标准管理规定"), ("grp-publicity", "团体标准管理规定"),
                ("grp-consult-30d", "团体标准管理规定"), ("grp-vote-3-4", "团体标准管理规定"), ("loc-filing-60d", "地方标准管理办法"),
            ])
        + rows(
            .advice("要知道今天的日期；检查的结果只取决于文件，程序不看钟"),
            [("std-review-5y", "标准化法, 第二十九条"), ("loc-review-5y", "标准化法, 第二十九条"), ("grp-review", "团体标准管理规定")])

    private static let judged =
        rows(
            .advice("是允许的做法，没有错误的写法"),
            [
                ("cite-norm-verb", "GB/T 1.1—2020, 9.5.5.1"), ("prod-name-bare", "GB/T 20001.10—2014, 6.2.1"),
                ("prod-sampling-place", "GB/T 20001.10—2014, 6.6"),
                ("prod-docs", "GB/T 20001.10—2014, 6.9.3"), ("prod-pack", "GB/T 20001.10—2014, 6.10"),
            ])
        + rows(
            .advice("GB/T 1.1—2020 自己的范围写有“参照使用”，没有条款不准许这样的说法；界限是否写清由人判断"), [("modal-can-be-ref", "团体标准管理规定")])
}
