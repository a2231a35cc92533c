/// All standards that documents cite, held against the registers of their project: what `gangmu references check` tells.

import Syntax

public struct ReferenceSurvey: Sendable {
    /// What is known of a cited standard; never translated.
    public enum State: String, Sendable {
        case inForce = "in-force"
        case upcoming, superseded, withdrawn
        /// Its line gives no status.
        case open = "unknown"
        case unregistered
        /// A document of the project itself, which needs no line.
        case own = "in-project"
        /// All parts of a standard together: parts have lines.
        case allParts = "all-parts"
    }

    /// What somebody has to look at; never translated.
    public enum Problem: String, Sendable, CaseIterable {
        case superseded, withdrawn
        case title = "wrong-title"
        case unregistered
        case open = "status-unknown"
        /// A newer edition has a line that says it is in force, too: one of the lines is out of date.
        case newer = "newer-in-force"
        /// Checked before the day that was asked for.
        case aged = "checked-long-ago"
        case neverChecked = "never-checked"
    }

    public struct Place: Sendable {
        public var file: FileID
        public var range: ByteRange
    }

    public struct Row: Sendable {
        /// As cited.
        public var number: StandardNumber
        public var state: State
        /// The line that decides, or the newest of its publication.
        public var entry: ReferenceLock.Entry?
        /// What is to be cited in its place.
        public var successors: [StandardNumber] = []
        /// A newer edition that is said to be in force, as that which is cited is.
        public var newer: StandardNumber?
        public var problems: [Problem] = []
        /// In order of documents.
        public var places: [Place] = []
        public var wrongTitles: [(title: TitleDifference, place: Place)] = []
        /// Whether it stands anywhere but in 参考文献, where a replaced edition may.
        var isCited = false
        /// The register that was asked.
        var lock: Int?
    }

    /// In the order of standard numbers.
    public private(set) var rows: [Row] = []

    /// `lockOf`: the place in `locks` of the register of a document. `day`: the first on which a line may have been checked; nil to let
    /// lines grow old.
    public init(_ documents: [Document], _ locks: [ReferenceLock], lockOf: (FileID) -> Int?, since day: CalendarDate? = nil) {
        var places: [String: Int] = [:]
        for document in documents {
            let lock = lockOf(document.file)
            for use in document.standardUses where use.place != .history {
                let key = "\(lock ?? -1) " + use.number.printed
                let place = places[key] ?? rows.count
                if place == rows.count {
                    places[key] = place
                    rows.append(ReferenceSurvey.row(use.number, lock, locks))
                }
                rows[place].places.append(Place(file: document.file, range: use.range))
                if use.place != .bibliography { rows[place].isCited = true }
                if rows[place].state == .unregistered, document.bindings.citation(at: use.node)?.file != nil { rows[place].state = .own }
                if let entry = use.entry, let lock, let wrong = document.titleDifference(of: document.entries[entry], in: locks[lock]) {
                    rows[place].wrongTitles.append((wrong, Place(file: document.file, range: wrong.range)))
                }
            }
        }
        for place in rows.indices { rows[place].judge(since: day) }
        rows.sort { ($0.number, $0.lock ?? -1) < ($1.number, $1.lock ?? -1) }
    }

    private static func row(_ number: StandardNumber, _ lock: Int?, _ locks: [ReferenceLock]) -> Row {
        guard let lock else { return Row(number: number, state: number.allParts ? .allParts : .unregistered) }
        guard let standing = locks[lock].standing(of: number) else { return Row(number: number, state: .allParts, lock: lock) }
        var row = Row(number: number, state: .open, entry: standing.entry, successors: standing.successors, lock: lock)
        switch standing {
        case .inForce(let entry):
            row.state = .inForce
            if let newest = locks[lock].editions(of: number).first(where: { $0.status == .inForce })?.number, number.isDated, newest.year != entry.number.year {
                row.newer = newest
            }
        case .upcoming: row.state = .upcoming
        case .superseded: row.state = .superseded
        case .withdrawn: row.state = .withdrawn
        case .open: row.state = .open
        case .unregistered(let newest):
            row.state = .unregistered
            row.entry = newest
        }
        return row
    }

    public func count(_ problem: Problem) -> Int { rows.count { $0.problems.contains(problem) } }

    /// How many have a line.
    public var registered: Int { rows.count { $0.entry != nil && $0.state != .unregistered } }

    public var hasProblems: Bool { rows.contains { !$0.problems.isEmpty } }
}

extension ReferenceSurvey.Row {
    fileprivate mutating func judge(since day: CalendarDate?) {
        switch state {
        case .superseded where isCited: problems.append(.superseded)
        case .withdrawn where isCited: problems.append(.withdrawn)
        case .unregistered: problems.append(.unregistered)
        case .open: problems.append(.open)
        default: break
        }
        if newer != nil { problems.append(.newer) }
        if !wrongTitles.isEmpty { problems.append(.title) }
        guard let day, let entry, state != .unregistered else { return }
        if let checked = entry.checked {
            if checked < day { problems.append(.aged) }
        } else {
            problems.append(.neverChecked)
        }
    }
}
