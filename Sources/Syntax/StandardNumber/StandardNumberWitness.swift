/// Words beside a bare, undated number of an industry standard, such as `HJ 38` and `SL 190`, that tell it from a product model,
/// an alloy or a quantity (`GC 7890`, `LY 12`, `16 GB 2`): a verb of compliance or a joint before it, and after it what is
/// said of documents.

enum StandardNumberWitness {
    private static let before: [StaticString] = ["按", "按照", "见", "依据", "根据", "符合", "满足", "遵守", "执行", "依照", "《"]
    private static let joints: [StaticString] = ["、", "和", "与", "及", "或"]

    private static let after: [StaticString] = [
        "的规定", "的要求", "的方法", "的相关规定", "的有关规定", "规定", "要求", "中", "测定", "检验", "试验", "检测", "进行", "执行", "确定", "给出", "描述", "、", "和", "与", "及", "或",
        "第", "附录", "。", "；", "，",
    ]

    static func precedes(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let end = backOverBlanks(bytes, at)
        if before.contains(where: { ends(bytes, $0, end) }) { return true }
        return joints.contains { ends(bytes, $0, end) && endsInNumber(bytes, backOverBlanks(bytes, end - 3)) }
    }

    static func follows(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, limit: Int) -> Bool {
        var start = at
        while start < limit, Byte.isBlank(bytes[start]) { start += 1 }
        return start == limit || after.contains { has(bytes, $0, at: start, limit: limit) }
    }

    /// Whether another number of a known code ends there, as in 按HJ 38、HJ 75的规定.
    private static func endsInNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        var at = end
        // Digits, dots, a year after its dash.
        while at > 0, Byte.isDigit(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: ".") || (at > 2 && bytes[at - 3] == 0xE2 && bytes[at - 1] == 0x94) {
            at -= bytes[at - 1] == 0x94 ? 3 : 1
        }
        guard at < end else { return false }
        at = backOverBlanks(bytes, at)
        if at > 1, bytes[at - 2] == UInt8(ascii: "/"), Byte.isUpper(bytes[at - 1]) { at -= 2 }
        let letters = at
        while at > 0, Byte.isUpper(bytes[at - 1]), letters - at < 8 { at -= 1 }
        return StandardCode.find(StandardCode.word(bytes[at..<letters])) != nil
    }

    private static func backOverBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
        var at = from
        while at > 0, Byte.isBlank(bytes[at - 1]) { at -= 1 }
        return at
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString, _ end: Int) -> Bool {
        has(bytes, word, at: end - word.utf8CodeUnitCount, limit: end)
    }

    private static func has(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString, at: Int, limit: Int) -> Bool {
        guard at >= 0, at + word.utf8CodeUnitCount <= limit else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == word.utf8Start[$0] }
    }
}
