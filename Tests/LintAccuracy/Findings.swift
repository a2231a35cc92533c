/// What the program says of folders of single documents, and how two findings of two texts are compared.

import AccuracySupport
import Foundation

extension Compiler {
    /// The findings of each file below a folder, by its path there.
    func findings(in folder: URL) throws -> [String: [Finding]] { Dictionary(grouping: try findings(in: folder, jobs: 2), by: \.path) }
}

extension Finding {
    /// What makes two findings of two texts the same, lines aside.
    var identity: String { rule + "\u{1}" + message }
}

extension Finding: CustomStringConvertible {
    package var description: String { "\(start.line):\(start.column) \(severity) \(rule): \(message)" }
}
