/// Places for readers that draw whole lines: a range that takes its last line's end along does not mark the line after it.

import Syntax

extension LineTables {
    /// Where a range begins and ends, line ends at its end left out; the end is exclusive, columns count scalars.
    mutating func marked(_ file: FileID, _ range: ByteRange) -> (start: LineTable.Position, end: LineTable.Position) {
        let bytes = sources[Int(file.index)].bytes
        var end = range.upper
        while end > range.lower, Byte.isLineEnd(bytes[end - 1]) { end -= 1 }
        return (position(file, range.lower), position(file, end))
    }
}
