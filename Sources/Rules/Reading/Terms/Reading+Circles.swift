/// Circles of definitions: terms each of which is used in the definition of the one before.

import Model
import Syntax

extension Reading {
    struct Step {
        /// A term, as an index into `OwnNames.all`.
        var from: Int
        /// Where its definition uses the next.
        var use: ByteRange
    }

    /// Shortest circles, of which no two share a term, in the order of the text.
    func circles() -> [[Step]] {
        guard termLinks.count > 1 else { return [] }
        var ownerOf: [Int: Int] = [:]
        for (index, name) in names.all.enumerated() where name.anchor >= 0 && name.owner == index { ownerOf[name.entry] = index }
        var links: [Int: [(to: Int, use: ByteRange)]] = [:]
        for link in termLinks {
            guard let from = ownerOf[sections[link.section].node] else { continue }
            let to = names.all[link.name].owner
            if from != to { links[from, default: []].append((to, link.range)) }
        }
        prune(&links)
        var result: [[Step]] = []
        var used: Set<Int> = []
        for start in links.keys.sorted() where !used.contains(start) {
            guard let circle = circle(from: start, links) else { continue }
            if circle.contains(where: { used.contains($0.from) }) { continue }
            used.formUnion(circle.map(\.from))
            result.append(circle)
        }
        return result
    }

    /// Takes out terms that lead to none that is left, or to which none leads.
    private func prune(_ links: inout [Int: [(to: Int, use: ByteRange)]]) {
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            let led = Set(links.values.joined().map(\.to))
            for term in Array(links.keys) {
                let left = led.contains(term) ? links[term]!.filter { links[$0.to] != nil } : []
                if left.count == links[term]!.count { continue }
                hasChanged = true
                links[term] = left.isEmpty ? nil : left
            }
        }
    }

    /// The shortest way from a term back to it.
    private func circle(from start: Int, _ links: [Int: [(to: Int, use: ByteRange)]]) -> [Step]? {
        var before: [Int: Step] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let term = queue[next]
            next += 1
            for link in links[term] ?? [] where before[link.to] == nil {
                before[link.to] = Step(from: term, use: link.use)
                if link.to == start {
                    var steps: [Step] = []
                    var at = start
                    repeat {
                        steps.append(before[at]!)
                        at = before[at]!.from
                    } while at != start
                    return steps.reversed()
                }
                queue.append(link.to)
            }
        }
        return nil
    }
}
