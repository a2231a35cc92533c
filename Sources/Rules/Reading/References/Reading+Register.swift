/// What the register of a project (`references.lock`) says of the standards that a document cites: looked up once for all rules, and only
/// where there is a register.

import Model
import Syntax

/// A standard that is named, with what the register says of it.
public struct RegisteredUse: Sendable {
    public var use: StandardUse
    public var standing: Standing
}

extension Reading {
    /// Those that the register knows, in order; history and all parts together left out.
    public mutating func registeredUses() -> [RegisteredUse] {
        if let registered { return registered }
        var found: [RegisteredUse] = []
        if let lock, !lock.entries.isEmpty {
            for use in document.standardUses where use.place != .history {
                guard let standing = lock.standing(of: use.number), standing.entry != nil else { continue }
                found.append(RegisteredUse(use: use, standing: standing))
            }
        }
        registered = found
        return found
    }

    /// The cited standards of one kind, each once with all its places: those of 参考文献 left out, where anything may be named. An entry of
    /// 规范性引用文件 comes before the places in the text.
    public mutating func citedUses(_ isAsked: (Standing) -> Bool) -> [[RegisteredUse]] {
        var groups: [[RegisteredUse]] = []
        var byDigits: [Int: [Int]] = [:]
        for one in registeredUses() where one.use.place != .bibliography && isAsked(one.standing) {
            let digits = one.use.number.digits
            if let place = byDigits[digits]?.first(where: { groups[$0][0].use.number == one.use.number }) {
                groups[place].append(one)
            } else {
                byDigits[digits, default: []].append(groups.count)
                groups.append([one])
            }
        }
        for place in groups.indices {
            groups[place] = groups[place].filter { $0.use.place == .list } + groups[place].filter { $0.use.place == .text }
        }
        return groups
    }

    /// The citations with which the text takes over what they name.
    public var normativeCitations: Set<NodeID> { Set(citations.lazy.filter(\.isNormative).map(\.node)) }

    /// The line of the register, as a note.
    public func registerNote(_ entry: ReferenceLock.Entry) -> [Note] {
        guard let lock, !entry.range.isEmpty else { return [] }
        return [Note(file: lock.file, range: entry.range)]
    }

    /// The title of the edition that a number names, where the register has it.
    public func registeredTitle(_ number: StandardNumber) -> String? {
        let entry = number.isDated ? lock?.edition(number) : lock?.editions(of: number).first { $0.status == .inForce }
        return entry.flatMap { $0.title.isEmpty ? nil : $0.title }
    }

    public func titleDifference(of entry: Int) -> TitleDifference? { lock.flatMap { document.titleDifference(of: document.entries[entry], in: $0) } }
}
