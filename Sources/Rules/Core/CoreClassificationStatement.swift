import Model
import Syntax

extension Rule {
    /// A chapter that classifies, codes or tells what a system consists of requires something. Chapters on sorting as an activity
    /// (垃圾分类) have other titles. The chapters of a standard for classification state and require (table 4).
    public static let coreClassificationStatement = Rule(
        id: "core-classification-statement", severity: .warning, clause: "GB/T 1.1—2020, 8.9.3",
        summary: Phrase("分类、编码或系统构成中有要求", "a classification requires something"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.9.3：分类和编码、系统构成通常使用陈述型条款",
            "GB/T 1.1—2020, 8.9.3: classification, coding and the make-up of a system are usually stated"),
        messages: [
            Phrase("“{0}”通常用陈述型条款，不用“{1}”", "“{0}” usually states, without “{1}”")
        ],
        bad: [
            """
            # 分类

            大米⟪应⟫按品种分为粳米和籼米。
            """
        ],
        good: [
            """
            # 分类

            大米按品种分为粳米和籼米。

            # 要求

            大米应无异味。
            """
        ],
        check: .sentences(in: .body, .provisions, of: .requirement) { reading in
            guard reading.document.metadata.kind != .classification else { return }
            let at = reading.classification
            guard at >= 0, let title = reading.sections[at].title, !reading.namesLaw,
                let word = reading.modals.first(where: { $0.modality == .requirement })
            else { return }
            reading.report("core-classification-statement", at: word.range, [reading.quoted(title), reading.quoted(word.range)])
        })
}

extension Reading {
    /// The section around the sentence that classifies; -1 where none does. Asked once a section.
    fileprivate var classification: Int {
        mutating get {
            if knownClassification.section == section { return knownClassification.at }
            knownClassification = (section, findClassification())
            return knownClassification.at
        }
    }

    private func findClassification() -> Int {
        var at = section
        while at >= 0 {
            if let title = sections[at].title {
                let isOne = classificationTitles.equal(title, of: bytes) || classificationEndings.end(title, of: bytes)
                // 检验的分类 tells when which inspection is made.
                if isOne, !titleHas(sections[at], ["检验", "试验", "垃圾", "废"]) { return at }
                // 分类要求, 编码要求 below it say what they are.
                if bytes.has("要求", before: title.upper, floor: title.lower) { return -1 }
            }
            at = sections[at].parent
        }
        return -1
    }
}

private let classificationTitles: TitleWords = [
    "分类", "产品分类", "分级", "分类分级", "分类与分级", "分类和分级", "编码", "分类与编码", "分类和编码", "分类编码", "分类、编码", "分类与命名", "分类和命名", "分类与代号", "分类和代号", "分类与标记", "分类和标记",
    "命名", "分类原则", "分类方法", "编码方法", "编码原则", "编码规则", "编码结构", "代码结构", "分类依据", "型号", "型号命名", "型号编制", "分类及型号", "分类与型号", "分类、型号", "系统构成", "系统组成", "体系构成", "体系架构",
    "系统架构",
    "系统结构", "构成", "组成", "总体架构", "分类及编码", "分类及代号", "分类及命名", "产品分类与命名", "产品分类与编码", "分类体系",
]

/// 货物的分类 classifies; 垃圾分类 is an activity.
private let classificationEndings: TitleWords = [
    "的分类", "的分级", "的编码", "的命名", "的型号", "产品型号", "分类和编码", "分类与编码", "分类与代号", "分类和代号", "系统构成", "系统组成",
]
