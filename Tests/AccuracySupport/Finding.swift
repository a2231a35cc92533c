/// A finding as `check --format json` gives it, without what no judge asks for.

import Foundation

/// One finding of the program.
package struct Finding: Sendable {
    /// A place in a text.
    package struct Place: Sendable, Comparable {
        /// From 1.
        package var line: Int
        /// From 1, in Unicode scalars.
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        package static func < (one: Place, other: Place) -> Bool { (one.line, one.column) < (other.line, other.column) }
    }

    /// Another place that the finding speaks of.
    package struct Note: Sendable {
        /// Below the folder that was asked about.
        package var path: String
        /// From 1.
        package var line: Int
    }

    /// The rule's id.
    package var rule: String
    /// The word of the program for it.
    package var severity: String
    /// Below the folder that was asked about.
    package var path: String
    /// Where its range begins.
    package var start: Place
    /// Where its range ends, exclusive.
    package var end: Place
    /// In English.
    package var message: String
    /// Those that name a place.
    package var notes: [Note]
}

extension Finding {
    /// The findings of a page, paths without the folder they lie in.
    static func read(_ text: Data, below root: String) throws -> [Finding] {
        struct Page: Decodable {
            struct Position: Decodable { var line, column: Int }
            struct Words: Decodable { var en: String }
            struct Note: Decodable {
                var file: String?
                var start: Position?
            }
            struct Finding: Decodable {
                var rule, severity, file: String
                var start, end: Position
                var message: Words
                var notes: [Note]?
            }
            var findings: [Finding]
        }
        func path(_ file: String) -> String { file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file }
        return try JSONDecoder().decode(Page.self, from: text).findings.map { one in
            Finding(
                rule: one.rule, severity: one.severity, path: path(one.file), start: Place(line: one.start.line, column: one.start.column),
                end: Place(line: one.end.line, column: one.end.column), message: one.message.en,
                notes: (one.notes ?? []).compactMap { note in
                    guard let file = note.file, let start = note.start else { return nil }
                    return Note(path: path(file), line: start.line)
                })
        }
    }
}
