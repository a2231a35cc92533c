/// One edited document. The edit's text carries its own answer: what stands between ⟪ and ⟫ is where the finding must be, as on the pages
/// of `gangmu explain`; the marks are taken out before the program sees the text.

import AccuracySupport
import Foundation

struct Mutation: Sendable {
    struct Mark: Sendable {
        /// From 1, end exclusive.
        var start: Finding.Place
        var end: Finding.Place
    }

    /// What was done, for a person.
    var label: String
    var lines: [String]
    /// Correct text that the fault was planted in, where the operator had to insert some: it must have no finding of its own.
    var prepared: [String]?
    /// Any of them suffices; empty where the place is a matter of taste (something is missing).
    var marks: [Mark]
    /// Findings that are true of this one text besides the fault.
    var tolerated: Set<String> = []

    var expectedLines: Set<Int> { Set(marks.flatMap { Array($0.start.line...max($0.start.line, $0.end.line)) }) }
}

/// The lines of `range` give way to others.
struct Edit: Sendable {
    var range: Range<Int>
    var lines: [String]

    static func replace(_ line: Int, _ text: String) -> Edit { Edit(range: line..<(line + 1), lines: [text]) }
    static func replace(_ range: Range<Int>, _ lines: [String]) -> Edit { Edit(range: range, lines: lines) }
    static func remove(_ range: Range<Int>) -> Edit { Edit(range: range, lines: []) }
    /// As blocks of their own, before what stands at `line`.
    static func insert(_ lines: [String], at line: Int) -> Edit { Edit(range: line..<line, lines: [""] + lines + [""]) }
    /// Without blank lines around them.
    static func slip(_ lines: [String], at line: Int) -> Edit { Edit(range: line..<line, lines: lines) }
}

extension Manuscript {
    /// The text after the edits, which do not overlap.
    func edited(_ label: String, _ edits: [Edit]) -> Mutation {
        var marks: [Mutation.Mark] = []
        let made = Manuscript.unmarked(applying(edits), &marks)
        return Mutation(label: "\(name): \(label)", lines: made, prepared: isPrepared ? lines : nil, marks: marks)
    }

    /// Correct text with what a fault needs; the fault's own edit comes after.
    func prepared(_ edits: [Edit]) -> Manuscript {
        var marks: [Mutation.Mark] = []
        var made = Manuscript(name: name, ordinal: ordinal, lines: Manuscript.unmarked(applying(edits), &marks))
        made.isPrepared = true
        made.isReserve = isReserve
        return made
    }

    private func applying(_ edits: [Edit]) -> [String] {
        var made = lines
        // From the end; at one place first what gives way, then what is put before it.
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound) }) {
            made.replaceSubrange(edit.range, with: edit.lines)
        }
        return made
    }

    private static func unmarked(_ lines: [String], _ marks: inout [Mutation.Mark]) -> [String] {
        var open: Finding.Place?
        return lines.enumerated().map { index, line in
            guard line.contains("⟪") || line.contains("⟫") else { return line }
            var text = String.UnicodeScalarView()
            for scalar in line.unicodeScalars {
                let here = Finding.Place(line: index + 1, column: text.count + 1)
                if scalar == "⟪" {
                    open = here
                } else if scalar == "⟫" {
                    if let start = open { marks.append(.init(start: start, end: here)) }
                    open = nil
                } else {
                    text.append(scalar)
                }
            }
            return String(text)
        }
    }
}
