/// Which requirement each method proves, for the rules on their order: by an equal title, by `方法`, by a mention in the requirement, or by
/// a mention of the requirement in the method (GB/T 20001.5—2017, 6.4.2; GB/T 20001.10—2014, 6.7.1.1).

import Model
import Syntax

/// A clause right below a chapter of methods, and the first requirement that it proves, as indices into `Reading.sections`.
public struct MethodUse: Sendable {
    public var method: Int
    public var requirement: Int
}

extension Reading {
    /// In order of the methods; those that prove no one requirement are left out.
    public mutating func methodUses() -> [MethodUse] {
        var methods: [Int] = []
        var requirements: [Int] = []
        var methodOf = [Int](repeating: -1, count: sections.count)
        var isRequirement = [Bool](repeating: false, count: sections.count)
        for index in sections.indices {
            if part(of: index) == .method {
                guard sections[index].parent >= 0 else { continue }
                methodOf[index] = method(around: index)
                if methodOf[index] == index { methods.append(index) }
            } else if sections[index].isClause, sections[index].zone == .body {
                isRequirement[index] = true
                requirements.append(index)
            }
        }
        guard methods.count > 1 else { return [] }
        // By method: the first requirement that names it, and the first that it names.
        var naming = [Int](repeating: -1, count: sections.count)
        var named = naming
        func least(_ table: inout [Int], _ method: Int, _ requirement: Int) {
            if table[method] < 0 || requirement < table[method] { table[method] = requirement }
        }
        for (anchor, place) in document.numbering.anchors.enumerated() where !place.attributes.isEmpty {
            guard let targets = document.methods(at: anchor), case let from = section(at: place.node), from >= 0, isRequirement[from] else { continue }
            for target in targets {
                let to = section(at: document[target].node)
                if to >= 0, methodOf[to] >= 0 { least(&naming, methodOf[to], from) }
            }
        }
        for (node, target) in document.bindings.targets {
            guard case .place(let anchor) = target else { continue }
            let (from, to) = (section(at: node), section(at: document[anchor].node))
            guard from >= 0, to >= 0 else { continue }
            if isRequirement[from], methodOf[to] >= 0, part(of: from) == .requirement { least(&naming, methodOf[to], from) }
            if isRequirement[to], methodOf[from] >= 0, part(of: to) == .requirement { least(&named, methodOf[from], to) }
        }
        return methods.compactMap { method in
            if let one = requirements.first(where: { isNamesake(method, of: $0) }) { return MethodUse(method: method, requirement: one) }
            let one = naming[method] >= 0 ? naming[method] : named[method]
            return one < 0 ? nil : MethodUse(method: method, requirement: one)
        }
    }

    /// 水分的测定 tells how 水分 is measured.
    private func isNamesake(_ method: Int, of requirement: Int) -> Bool {
        guard let long = sections[method].title, let short = sections[requirement].title, short.count >= 6, long.count >= short.count else { return false }
        guard bytes.areEqual(ByteRange(long.lower, long.lower + short.count), short) else { return false }
        let rest = ByteRange(long.lower + short.count, long.upper)
        return rest.isEmpty || Reading.measuring.contains { bytes.isEqual(rest, $0) }
    }

    private static let measuring: [StaticString] = [
        "测定", "的测定", "检验", "的检验", "检测", "的检测", "试验", "的试验", "测量", "的测量", "核查", "的核查", "检查", "的检查", "审评", "评价", "的评价", "的证实",
    ]

    /// What stands before or after its turn: as few places as can be left out so that the ranks of the others ascend.
    public func misplaced(_ ranks: [Int]) -> [Int] {
        guard ranks.count > 1 else { return [] }
        let order = Set(ranks).sorted()
        var length = [Int](repeating: 1, count: ranks.count)
        var before = [Int](repeating: -1, count: ranks.count)
        // A tree of the longest rows that end in ranks up to one: of equal rows the earliest (Fenwick 1994).
        var best = [Int](repeating: -1, count: order.count + 1)
        func isBetter(_ one: Int, than other: Int) -> Bool {
            other < 0 || one >= 0 && (length[one] > length[other] || length[one] == length[other] && one < other)
        }
        for at in ranks.indices {
            var (low, high) = (0, order.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if order[middle] <= ranks[at] { low = middle } else { high = middle }
            }
            var slot = low + 1
            while slot > 0 {
                if best[slot] >= 0, isBetter(best[slot], than: before[at]) { before[at] = best[slot] }
                slot -= slot & -slot
            }
            if before[at] >= 0 { length[at] = length[before[at]] + 1 }
            slot = low + 1
            while slot < best.count {
                if isBetter(at, than: best[slot]) { best[slot] = at }
                slot += slot & -slot
            }
        }
        var isKept = [Bool](repeating: false, count: ranks.count)
        var at = length.indices.max { length[$0] < length[$1] } ?? 0
        while at >= 0 {
            isKept[at] = true
            at = before[at]
        }
        return ranks.indices.filter { !isKept[$0] }
    }
}
