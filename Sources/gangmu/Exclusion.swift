/// Which files of a folder are left out: those that `--exclude` names, and those that a family says are none of it (排除 in `family.md`).
/// A file that is named itself is always meant.

import Model
import Syntax

struct Exclusion: Sendable {
    /// As `Glob` reads them; the name of a folder means all below it.
    private let patterns: [String]

    init(_ patterns: [String]) {
        self.patterns = patterns.map { pattern in
            var pattern = Substring(pattern)
            while pattern.utf8.last == UInt8(ascii: "/") { pattern = pattern.dropLast() }
            return String(pattern)
        }
    }

    /// What the family in a folder leaves out; nothing where its file cannot be read, which is told elsewhere.
    init(ofFamilyIn folder: String) {
        let path = Path.join(folder, "family.md")
        self.init((try? Disk.read(path)).map { Family(parse(Source(path: path, disk: $0)), file: .own).excluded } ?? [])
    }

    var isEmpty: Bool { patterns.isEmpty }

    func covers(_ path: String) -> Bool { patterns.contains { Glob.matches(path, $0) || Glob.matches(path, $0 + "/**") } }
}
