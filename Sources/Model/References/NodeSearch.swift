/// Side tables hold their rows by node, ascending: the one search that finds a row.

import Syntax

extension Array {
    /// The index of the first row whose node is `node`; nil when no row is.
    @inline(__always)
    func index(of node: NodeID, by nodeOf: (Element) -> NodeID) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if nodeOf(self[middle]) < node { low = middle + 1 } else { high = middle }
        }
        return low < count && nodeOf(self[low]) == node ? low : nil
    }
}
