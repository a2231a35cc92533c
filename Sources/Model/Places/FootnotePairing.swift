/// Which footnote each mark means, and its letter or number (GB/T 1.1—2020, 9.12): footnotes of a table or figure are a, b, c in
/// it, those of the text 1) 2) 3) through the document, in the order of their first marks. A footnote written below a table
/// is the table's where the table marks it, and the text's where only the text does.

import Syntax

struct FootnotePairing {
    /// The marks and footnotes of a table or figure, or of the text.
    struct Unit {
        var marks: [NodeID] = []
        var footnotes: [AnchorID] = []

        var isEmpty: Bool { marks.isEmpty && footnotes.isEmpty }
    }

    /// Of tables and figures, in order.
    var captioned: [Unit] = []
    var text = Unit()

    /// Gives the footnotes their numbers and the marks their footnotes; tells what does not pair.
    func apply(_ parse: Parse, to result: inout Numbering) {
        guard !text.isEmpty || !captioned.isEmpty else { return }
        // Handed over and back: a copy would be of every anchor.
        var run = Run(source: parse.source, tree: parse.tree, result: Numbering())
        swap(&run.result, &result)
        run.pair(self)
        swap(&run.result, &result)
        result.footnoteOf.sort { $0.mark < $1.mark }
    }

    private struct Run {
        let source: Source
        let tree: Tree
        var result: Numbering
        /// Footnotes that a table or figure marks, with the mark, by label.
        var claimed: [String: (footnote: AnchorID, mark: ByteRange, isTold: Bool)] = [:]

        mutating func pair(_ pairing: FootnotePairing) {
            var left: [(footnotes: [AnchorID], count: Int)] = []
            for unit in pairing.captioned {
                let byLabel = labelled(unit.footnotes)
                var count = 0
                for mark in unit.marks {
                    guard let label = label(ofMark: mark) else { continue }
                    guard let footnote = byLabel[label] else {
                        report(0, at: tree[mark].range, label)
                        continue
                    }
                    if number(footnote, PlaceNumber(letter: 1, count + 1)) { count += 1 }
                    result.footnoteOf.append((mark, footnote))
                    if claimed[label] == nil { claimed[label] = (footnote, tree[mark].range, false) }
                }
                let rest = unit.footnotes.filter { result.anchors[$0].number.isEmpty }
                if !rest.isEmpty { left.append((rest, count)) }
            }
            pairText(pairing.text, with: left)
        }

        private mutating func pairText(_ unit: Unit, with left: [(footnotes: [AnchorID], count: Int)]) {
            // Of two with one label below a table, the first is the table's; the second was told.
            let byLabel = labelled(unit.footnotes + left.flatMap(\.footnotes).filter { claimed[label(of: $0)] == nil })
            var count = 0
            for mark in unit.marks {
                guard let label = label(ofMark: mark) else { continue }
                if let footnote = byLabel[label] {
                    if number(footnote, PlaceNumber(count + 1)) { count += 1 }
                    result.footnoteOf.append((mark, footnote))
                } else if let other = claimed[label] {
                    result.footnoteOf.append((mark, other.footnote))
                    if other.isTold { continue }
                    claimed[label]?.isTold = true
                    result.diagnostics.append(Diagnostic("fn-pairing", at: tree[mark].range, phrase: 3, [.text(label)], notes: [Note(range: other.mark)]))
                } else {
                    report(0, at: tree[mark].range, label)
                }
            }
            // What nothing marks prints where it stands.
            for unit in left {
                var count = unit.count
                for footnote in unit.footnotes where number(footnote, PlaceNumber(letter: 1, count + 1)) {
                    count += 1
                    reportUnmarked(footnote, byLabel)
                }
            }
            for footnote in unit.footnotes where number(footnote, PlaceNumber(count + 1)) {
                count += 1
                reportUnmarked(footnote, byLabel)
            }
        }

        /// The first of each label.
        private func labelled(_ footnotes: [AnchorID]) -> [String: AnchorID] {
            var byLabel: [String: AnchorID] = [:]
            for footnote in footnotes where byLabel[label(of: footnote)] == nil { byLabel[label(of: footnote)] = footnote }
            return byLabel
        }

        private func label(of footnote: AnchorID) -> String { source.text(range(of: footnote)) }

        private func range(of footnote: AnchorID) -> ByteRange { result.anchors[footnote].written ?? tree[result.anchors[footnote].node].range }

        private func label(ofMark mark: NodeID) -> String? {
            if case .footnoteMark(let range) = tree[mark].kind { source.text(range) } else { nil }
        }

        /// False where it has one.
        private mutating func number(_ footnote: AnchorID, _ number: PlaceNumber) -> Bool {
            guard result.anchors[footnote].number.isEmpty else { return false }
            result.anchors[footnote].number = number
            return true
        }

        private mutating func report(_ phrase: Int, at range: ByteRange, _ label: String) {
            result.diagnostics.append(Diagnostic("fn-pairing", at: range, phrase: phrase, [.text(label)]))
        }

        private mutating func reportUnmarked(_ footnote: AnchorID, _ byLabel: [String: AnchorID]) {
            // One given twice is told as that.
            let label = label(of: footnote)
            if byLabel[label] == footnote, claimed[label] == nil { report(1, at: range(of: footnote), label) }
        }
    }
}
