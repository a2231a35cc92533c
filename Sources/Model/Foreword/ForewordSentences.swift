/// The sentences of a foreword that follow from the header (GB/T 1.1—2020, 8.3; for adopted documents GB/T 1.2—2020). The
/// names of replaced and adopted documents are those of the workspace, else as the header gives them: `代替: GB/T 1—2009《甲》`.

import Syntax

struct ForewordSentences {
    private let metadata: Metadata
    /// Whether some clause is marked `{差异}`.
    private let hasDeviations: Bool
    private let title: (StandardNumber) -> String?

    init(_ metadata: Metadata, hasDeviations: Bool, title: @escaping (StandardNumber) -> String?) {
        self.metadata = metadata
        self.hasDeviations = hasDeviations
        self.title = title
    }

    /// What prints in a slot; nothing when the header does not say.
    func pieces(_ slot: Foreword.Slot) -> [Foreword.Piece] {
        func sentence(_ text: String, if isDue: Bool = true) -> [Foreword.Piece] { isDue ? [.sentence(text)] : [] }
        func joined(_ texts: [Placed<String>]) -> String { texts.map(\.value).joined(separator: "、") }
        let isJoint = !metadata.proposers.isEmpty && joined(metadata.proposers) == joined(metadata.administrators)
        switch slot {
        case .basis: return sentence(FixedSentence.basis)
        case .parts:
            guard let part = metadata.title.part, let number = metadata.number else { return [] }
            let whole = metadata.title.withoutPart.joined(separator: "\u{3000}")
            return sentence("本文件是\(number.withoutPart.undated.printed)《\(whole)》的第\(part)部分。")
        case .replaced:
            return sentence("本文件代替\(named(metadata.replaces))。", if: !metadata.replaces.isEmpty)
                + sentence("本文件部分代替\(named(metadata.partlyReplaces))。", if: !metadata.partlyReplaces.isEmpty)
        case .adopted: return metadata.adoptions.flatMap { adopted($0.value) }
        case .patents: return sentence(FixedSentence.patents, if: metadata.patents.isEmpty)
        case .proposed: return sentence("本文件由\(joined(metadata.proposers))提出" + (isJoint ? "并归口。" : "。"), if: !metadata.proposers.isEmpty)
        case .administered: return sentence("本文件由\(joined(metadata.administrators))归口。", if: !metadata.administrators.isEmpty && !isJoint)
        case .drafters: return sentence("本文件起草单位：\(joined(metadata.drafters))。", if: !metadata.drafters.isEmpty)
        case .people: return sentence("本文件主要起草人：\(joined(metadata.people))。", if: !metadata.people.isEmpty)
        case .history:
            if !metadata.history.isEmpty { return [.sentence(FixedSentence.history), .items(EditionHistory.items(metadata.history.map(\.value)))] }
            return sentence(FixedSentence.firstEdition, if: metadata.replaces.isEmpty && metadata.partlyReplaces.isEmpty)
        }
    }

    /// `GB/T 1—2009《甲》、GB/T 2—2009《乙》`
    private func named(_ numbers: [Placed<StandardNumber>]) -> String { numbers.map { named($0.value) }.joined(separator: "、") }

    private func named(_ number: StandardNumber) -> String { number.printed + (title(number).map { "《\($0)》" } ?? "") }

    private func adopted(_ adoption: Adoption) -> [Foreword.Piece] {
        let name = adoption.title.map { adoption.number.printed + "《\($0)》" } ?? named(adoption.number)
        switch adoption.degree {
        case .identical: return [.sentence("本文件等同采用\(name)。")]
        case .modified:
            let marked = "本文件与\(adoption.number.printed)相比存在技术差异，在所涉及的条款的外侧页边空白位置用垂直单线（｜）进行了标示。"
            return [.sentence("本文件修改采用\(name)。")] + (hasDeviations ? [.sentence(marked)] : [])
        case .notEquivalent: return [.sentence("本文件参考\(name)起草，一致性程度为非等效。")]
        }
    }
}
