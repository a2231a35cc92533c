/// The designation of a standardized item (GB/T 1.1—2020, annex B): `螺栓 GB/T 5782-M10×60-8.8`.

import Model
import Syntax

struct Designation {
    /// Of the standard.
    var number: ByteRange
    /// The characteristics behind it, with the hyphen before them.
    var block: ByteRange
    var isJoined: Bool
}

extension Reading {
    /// Numbers of standards with a block behind them, in the sections that speak of 标记.
    func designations() -> [Designation] {
        var result: [Designation] = []
        // By section: whether it or one around it speaks of them.
        var isOn = [Bool](repeating: false, count: sections.count)
        for index in sections.indices {
            let isWithin = sections[index].parent >= 0 && isOn[sections[index].parent]
            isOn[index] = isWithin || namesDesignation(sections[index])
            guard isOn[index], !isWithin, case let section = sections[index], section.zone == .body || section.zone == .informativeAnnex else { continue }
            for node in section.node..<Int(nodes[section.node].end) where nodes[node].kind == .paragraph {
                guard let text = textRange(of: node) else { continue }
                var at = text.lower
                while at < text.upper {
                    let isStart = Byte.isUpper(bytes[at]) && (at == text.lower || !Byte.isAlphanumeric(bytes[at - 1]))
                    guard isStart, let match = StandardNumber.match(bytes, at: at, limit: text.upper) else {
                        at = bytes.characterEnd(at)
                        continue
                    }
                    if let found = designation(match, limit: text.upper) { result.append(found) }
                    at = match.end
                }
            }
        }
        return result
    }

    private func designation(_ match: StandardNumber.Match, limit: Int) -> Designation? {
        let start = bytes.skipBlanks(match.end, limit: limit)
        let end = bytes.blockEnd(start, limit: limit)
        guard end > start else { return nil }
        let block = ByteRange(start, end)
        let isJoined = (["-", "—", "－", "–"] as [StaticString]).contains { bytes.has($0, at: start, limit: limit) }
        let isBare = start > match.end && bytes.holdsDigit(block) && Byte.isUpper(bytes[start])
        let isMarked = start == match.end && block.count > 1 && "_#*~+=/".utf8.contains(bytes[start])
        guard isJoined && start == match.end || isBare || isMarked else { return nil }
        return Designation(number: match.range, block: block, isJoined: isJoined)
    }

    /// Whether the section, or one around it, speaks of 标记; 标志 and 标签 are something else.
    func isOnDesignation(_ index: Int) -> Bool {
        var at = index
        while at >= 0 {
            if namesDesignation(sections[at]) { return true }
            at = sections[at].parent
        }
        return false
    }

    private func namesDesignation(_ section: Section) -> Bool {
        titleHas(section, anyOf: designationTitles) && !titleHas(section, ["标志", "包装", "标签"])
    }
}

private let designationTitles: TitleWords = ["标记"]

extension [UInt8] {
    /// Where a block of letters, digits and marks ends: before a blank, Han or punctuation of Chinese.
    func blockEnd(_ start: Int, limit: Int) -> Int {
        var at = start
        while at < limit {
            let scalar = scalar(at: at)
            let isDash = scalar == 0x2014 || scalar == 0xFF0D || scalar == 0x2013
            guard scalar > 0x20, scalar < 0x80 || scalar == 0xD7 || scalar == 0xB7 || isDash || scalar &- 0x391 < 0x39 else { break }
            at = characterEnd(at)
        }
        // Punctuation of the sentence.
        while at > start, [",", ".", ";", ":", ")"].contains(where: { (mark: StaticString) in has(mark, before: at, floor: start) }) { at -= 1 }
        return at
    }

    func holdsDigit(_ range: ByteRange) -> Bool { range.indices.contains { Byte.isDigit(self[$0]) } }

    /// The first letter I or O, small letter or mark that a designation does not have. A decimal point is none.
    func wrongCharacter(_ block: ByteRange) -> ByteRange? {
        var at = block.lower
        // A small letter is the lesser fault.
        var small: ByteRange?
        while at < block.upper {
            let next = characterEnd(at)
            let byte = self[at]
            let isFine: Bool
            if byte < 0x80 {
                let isLetter = Byte.isUpper(byte) && byte != UInt8(ascii: "I") && byte != UInt8(ascii: "O")
                isFine = isLetter || Byte.isDigit(byte) || "-+/,.".utf8.contains(byte)
            } else {
                isFine = has("×", at: at, limit: block.upper) || scalar(at: at) &- 0x391 < 0x39
            }
            if !isFine {
                guard Byte.isLetter(byte), !Byte.isUpper(byte) else { return ByteRange(at, next) }
                small = small ?? ByteRange(at, next)
            }
            at = next
        }
        return small
    }
}
