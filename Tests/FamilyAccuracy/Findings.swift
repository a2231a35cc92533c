/// What the program says of a family in a temporary folder, and how two findings of two runs are compared.

import AccuracySupport
import Foundation

extension Compiler {
    /// All findings, by the family's own paths.
    func findings(of family: Family) throws -> [Finding] {
        try withTemporaryFolder { folder in
            let place = folder.appendingPathComponent("family")
            try family.write(to: place)
            return try findings(in: place, jobs: 1)
        }
    }
}

extension Finding {
    var line: Int { start.line }
    /// What makes two findings of two runs the same, lines aside.
    var identity: String { rule + "\u{1}" + path + "\u{1}" + message }
}

extension Finding: CustomStringConvertible {
    package var description: String {
        "\(path):\(line) \(rule): \(message)" + (notes.isEmpty ? "" : " → " + notes.map { "\($0.path):\($0.line)" }.joined(separator: ", "))
    }
}
