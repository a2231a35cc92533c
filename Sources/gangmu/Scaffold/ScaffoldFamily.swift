/// The family in whose folder a new standard is to stand: what its header may name as 通用标准, and which numbers are taken.
/// What cannot be read is passed over here: `check` tells of it, and what is made compiles without it.

import Model
import Syntax

struct ScaffoldFamily: Equatable, Sendable {
    struct General: Equatable, Sendable {
        var domain: String
        /// Nil where the file is not there, or gives none.
        var number: StandardNumber?
        /// As a header of the family names it.
        var name: String { number?.printed ?? ScaffoldText.headerValue(domain) }
    }

    /// In the order of family.md.
    var generals: [General]
    /// Of all documents, older editions too.
    var numbers: [StandardNumber]

    /// The number of another standard: after that of the general, or the sample where there are several or none.
    func freeNumber(after sample: StandardNumber, year: Int) -> String {
        var number = generals.count == 1 ? generals[0].number?.following ?? sample : sample
        number.year = year
        number.edition = String(year)
        while numbers.contains(where: { $0.samePublication(as: number) }), let next = number.following { number = next }
        return number.printed
    }
}

extension ScaffoldFamily {
    /// The family of a file that is not there yet; nil for one that has none.
    init?(around path: String) {
        guard let folder = Disk.ancestor(of: path, holding: "family.md"), case let main = Path.join(folder, "family.md"), let bytes = try? Disk.read(main)
        else {
            return nil
        }
        let project = try? Project([main], stdinName: "")
        let files = project?.files.filter { file in file.family.map { project?.families[$0].folder == Path.normal(folder) } ?? false } ?? []
        let metadata = files.map { file in (try? Disk.read(file.path)).map { Document(parse(Source(path: file.path, disk: $0)), file: FileID(0)).metadata } }
        var family = Family(parse(Source(path: main, disk: bytes)), file: FileID(files.count))
        family.adopt(files.enumerated().map { (FileID($0.offset), $0.element.pathInFamily) })
        generals = []
        for domain in family.generals.map(\.domain) where !generals.contains(where: { $0.domain == domain }) {
            let members = family.members.filter { $0.role == .general && $0.group == domain }
            generals += members.map { General(domain: domain, number: metadata[Int($0.file.index)]?.number) }
            if members.isEmpty { generals.append(General(domain: domain, number: nil)) }
        }
        numbers = metadata.compactMap { $0 }.filter { !$0.isAmendment }.flatMap { $0.numbers.map(\.value) }
    }
}

extension StandardNumber {
    /// The next running number of the same code and year: of `T/XMB 1—2026` it is `T/XMB 2—2026`, of a part the next document.
    var following: StandardNumber? {
        var next = self
        next.components.removeSubrange(1...)
        next.components[0].value += 1
        let digits = String(next.running.value)
        next.components[0].digits = String(repeating: "0", count: max(0, running.digits.utf8.count - digits.utf8.count)) + digits
        next.adoptions = []
        next.amendment = nil
        next.allParts = false
        return StandardNumber(next.printed)
    }
}
