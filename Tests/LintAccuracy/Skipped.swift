/// Rows of the catalogue, and rules of the program, that no operator tries, and why.

import Foundation

struct Skipped: Sendable {
    var rule: String
    var reason: String

    static let all: [Skipped] = groups.flatMap { reason, rules in rules.map { Skipped(rule: $0, reason: reason) } }

    private static let groups: [(String, [String])] = [
        (
            "the compiler prints it from the header or by the fixed rules; a text cannot get it wrong",
            [
                "cover-replaces-one-line", "cover-replaces-prefix", "cover-consistency-mark", "cover-draft-patent-notice", "cover-body-title-match",
                "title-unit-spacing-fullwidth",
                "fore-history-first", "intro-patent-D3", "misc-patent-state", "grp-banner", "grp-patent-disclosure", "toc-order", "toc-no-terms",
                "toc-page-required", "toc-full-title", "toc-include-all-appendices",
                "fn-text-number", "fn-figtab-letter",
            ]
        ),
        (
            "layout and pagination, which are the outputs' and not the text's",
            [
                "list-hanging-between", "annex-new-page", "fig-continued", "tab-number-align", "tab-continued", "tab-borders", "eq-break", "eq-layout",
                "eq-variable-italic", "ex-box", "misc-end-line",
            ]
        ),
        (
            "language.md, section 7 or 4, says otherwise: written numbers are right, blanks mean nothing, notes and footnotes stand in either order, the editor's brackets are free",
            ["clause-manual-number", "punct-space-cjk-latin", "tab-note-order"]
        ),
        (
            "the header has no key that says it: mandatory or recommended, dates of the procedure, votes, filing",
            ["docnum-mandatory-letter", "grp-publicity", "grp-consult-30d", "grp-vote-3-4", "loc-filing-60d", "grp-draft-by-1.1", "grp-self-declaration"]
        ),
        (
            "a permission or a hint: there is no wrong form of it",
            ["prod-name-bare", "prod-sampling-place", "prod-docs", "prod-pack", "joint-number", "cite-norm-verb", "modal-can-be-ref"]
        ),
        (
            "needs a library of standards that are in force",
            [
                "grp-normative-ref-check", "grp-not-below-mandatory", "grp-clone-similarity", "loc-not-below-mandatory", "loc-superseded",
                "loc-city-approved", "abbr-org-name",
            ]
        ),
        (
            "only a person can judge (◇)",
            [
                "title-omit-lead", "title-need-lead", "title-no-restrictive-detail", "scope-part-only", "cite-copy-instead", "term-in-scope-field",
                "term-def-intensional", "term-order", "fig-legend", "fig-length-symbol",
                "num-limit-single", "num-preferred", "spec-process-effect", "code-branch-condition", "test-scope", "mgmt-20001-11", "prod-performance-first",
                "prod-claim-term", "prod-method-order", "prod-nondestructive", "grp-number-running",
            ]
        ),
        ("asked of references.lock, which RegisterTests writes", ["nref-no-withdrawn", "nref-title-registered", "nref-not-yet-valid", "reference-lock-line"]),
        ("needs today's date, which no finding hangs on", ["std-review-5y", "loc-review-5y", "grp-review"]),
        ("a matter of families and workspaces, which FamilyAccuracy tries", ["citation-clause", "prod-marking-gap"]),
    ]
}
