/// One seeded fault: the family before and after, and what an honest judge must say of it.

import AccuracySupport

struct Place {
    var path: String
    /// From 1, any of them; nil where only the file is known.
    var lines: Set<Int>?

    init(_ path: String, _ lines: Set<Int>? = nil) {
        self.path = path
        self.lines = lines
    }

    /// A line counted from 0.
    init(_ path: String, line: Int) { self.init(path, [line + 1]) }

    func holds(_ path: String, _ line: Int) -> Bool { self.path == path && (lines?.contains(line) ?? true) }
}

/// One finding that must come: at one of the places, with notes at all of its notes' places.
struct Expectation {
    struct Sighting {
        var place: Place
        var notes: [Place] = []
    }

    var rules: Set<String>
    /// Any of them suffices.
    var sightings: [Sighting]

    init(_ rule: String, _ place: Place, notes: [Place] = []) { self.init([rule], [Sighting(place: place, notes: notes)]) }

    init(_ rules: Set<String>, _ sightings: [Sighting]) {
        self.rules = rules
        self.sightings = sightings
    }

    func isMet(by finding: Finding) -> Bool { isNear(finding) && sightings.contains { $0.isMet(by: finding) } }

    /// Rule and place are right; the notes are not asked.
    func isNear(_ finding: Finding) -> Bool { rules.contains(finding.rule) && sightings.contains { $0.place.holds(finding.path, finding.line) } }
}

extension Expectation.Sighting {
    func isMet(by finding: Finding) -> Bool {
        place.holds(finding.path, finding.line) && notes.allSatisfy { note in finding.notes.contains { note.holds($0.path, $0.line) } }
    }
}

struct Fault {
    /// What was done, for a person.
    var label: String
    /// The family with correct text inserted, where the operator needs some: a run of it must be clean.
    var prepared: Family?
    var broken: Family
    var expected: [Expectation]
    /// Other findings that are true consequences of the edit.
    var tolerated: Set<String> = []
}

/// A kind of fault, and how it finds its sites in a family.
struct Kind: Sendable {
    var name: String
    /// Asked for; while the compiler has none of them, the kind is pending.
    var rules: Set<String>
    /// Wrong directions: never, even where they are near.
    var forbidden: Set<String> = []
    var faults: @Sendable (Family) -> [Fault]
    /// Closure rules are judged only by kinds that ask for them.
    var isClosure = false

    static let all: [Kind] =
        relationKinds + exclusionKinds + coverageKinds + generalLimitKinds + baselineKinds + unitKinds + termKinds + numberKinds + editionKinds
        + nameKinds + claimKinds + tableKinds + aliasKinds + closureKinds
}

/// An edit that changes nothing that matters: there must be no finding.
struct Control: Sendable {
    var name: String
    var edits: @Sendable (Family) -> [(label: String, family: Family)]
    /// A name or unit that differs between products is a true finding of these.
    var tolerated: Set<String> = []
}
