/// Enumerations of the model in words: those of readers in both languages, and those of programs, which never change.

import Model
import Rules
import Syntax

extension Strictness {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .equal: "equal"
        case .stricter: "stricter"
        case .looser: "looser"
        case .incomparable: "incomparable"
        }
    }

    func text(_ language: Language) -> String {
        switch self {
        case .equal: Phrase("相同", "equal").text(language)
        case .stricter: Phrase("较严", "stricter").text(language)
        case .looser: Phrase("较宽", "looser").text(language)
        case .incomparable(let reason): Phrase("不能比较：{0}", "incomparable: {0}").text(language, [.word(zh: reason.zh, en: reason.en)])
        }
    }

    var mark: ReportTable.Mark {
        switch self {
        case .equal: .none
        case .stricter: .good
        case .looser, .incomparable: .open
        }
    }
}

extension Strictness.Reason {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .oppositeDirections: "opposite-directions"
        case .overlap: "overlap"
        case .disjoint: "disjoint"
        case .differentDimensions: "different-dimensions"
        case .unknownUnit: "unknown-unit"
        case .tooLong: "too-long"
        case .differentForms: "different-forms"
        case .notAdmitted: "not-admitted"
        case .differentSamples: "different-samples"
        case .differentPlans: "different-plans"
        case .differentWords: "different-words"
        case .differentCitations: "different-citations"
        case .differentConditions: "different-conditions"
        }
    }

    func text(_ language: Language) -> String { language == .zh ? zh : en }
}

extension GeneralOutline.Duty {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .direct: "direct"
        case .leftToProducts: "left-to-products"
        case .tailorable: "tailorable"
        }
    }

    func text(_ language: Language) -> String {
        switch self {
        case .direct: Phrase("直接适用", "applies directly").text(language)
        case .leftToProducts: Phrase("由产品规定", "left to products").text(language)
        case .tailorable: Phrase("可剪裁", "may be excluded").text(language)
        }
    }
}

extension Cell.Status {
    func text(_ language: Language) -> String { language == .zh ? name : word }

    /// Whether the row is settled.
    var isAnswered: Bool { self != .missing && self != .contradicted }

    var mark: ReportTable.Mark {
        switch self {
        case .missing, .contradicted: .bad
        case .excluded: .open
        case .adopted, .refined, .supplemented, .tightened, .byDocument: .good
        }
    }
}

extension Claim.Verdict {
    func text(_ language: Language) -> String {
        switch self {
        case .proved: Phrase("成立", "proved").text(language)
        case .refuted: Phrase("不成立", "refuted").text(language)
        case .unchecked: Phrase("未能核对", "unchecked").text(language)
        }
    }

    var mark: ReportTable.Mark {
        switch self {
        case .proved: .good
        case .refuted: .bad
        case .unchecked: .open
        }
    }
}

extension Claim.Obstacle {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .noBaseline: "no-baseline"
        case .noIndicator: "no-indicator"
        case .noReference: "no-reference"
        case .noGrade: "no-grade"
        case .someGrades: "some-grades"
        case .incomparable: "incomparable"
        case .unreadTable: "unread-table"
        }
    }
}

extension Equivalence.Verdict {
    func text(_ language: Language) -> String {
        switch self {
        case .equal: Phrase("等同", "equal").text(language)
        case .firstAtLeastAsStrict: Phrase("前者不低于后者", "the first at least as strict").text(language)
        case .secondAtLeastAsStrict: Phrase("后者不低于前者", "the second at least as strict").text(language)
        case .notComparable: Phrase("不能互认", "not comparable").text(language)
        }
    }

    var mark: ReportTable.Mark {
        switch self {
        case .equal: .good
        case .firstAtLeastAsStrict, .secondAtLeastAsStrict: .open
        case .notComparable: .bad
        }
    }
}

extension Equivalence.Part {
    func text(_ language: Language) -> String {
        switch self {
        case .line: Phrase("同线", "same line").text(language)
        case .standard: Phrase("同标", "same standard").text(language)
        case .quality: Phrase("同质", "same quality").text(language)
        }
    }
}

extension Grading.Verdict {
    func text(_ language: Language) -> String {
        switch self {
        case .grade(let grade): grade
        case .conforming: Phrase("合格", "conforming").text(language)
        case .nonconforming: Phrase("不合格", "nonconforming").text(language)
        case .undecided: Phrase("未能判定", "undecided").text(language)
        }
    }

    var mark: ReportTable.Mark {
        switch self {
        case .grade, .conforming: .good
        case .nonconforming: .bad
        case .undecided: .open
        }
    }
}
