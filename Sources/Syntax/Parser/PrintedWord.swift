/// The words beside a printed number that decide what it is (language, section 4), in tables: what may stand before a
/// clause number, what makes it certain, what joins two numbers, what makes it a quantity.

enum PrintedWord {
    /// Words before a clause number of two components.
    static let triggers: [StaticString] = [
        "见", "按", "按照", "依据", "根据", "符合", "满足", "遵守", "执行", "中", "年版的", "年版", "本文件", "本标准", "本部分",
    ]

    static func isTrigger(_ bytes: [UInt8], before at: Int, floor: Int) -> Bool {
        guard at > floor, bytes[at - 1] >= 0x80 else { return false }
        return triggers.contains { bytes.has($0, before: at, floor: floor) }
    }

    /// The same in the instructions of a 修改单, which speak of places all the time.
    static let instructions: [StaticString] = ["将", "把", "在", "删除", "增加", "修改", "更改", "废止"]

    static func isInstruction(_ bytes: [UInt8], before at: Int, floor: Int) -> Bool {
        at > floor && bytes[at - 1] >= 0x80 && instructions.contains { bytes.has($0, before: at, floor: floor) }
    }

    /// What follows a place and no quantity.
    static let anchors: [StaticString] = [
        "的", "规定", "要求", "中", "测定", "检验", "试验", "检测", "进行", "执行", "确定", "计算", "操作", "描述", "给出", "列出", "所示",
        "、", "和", "与", "及", "以及", "）", ")", "，", "。", "；", "！", "？", "”", "】", "]", ",", ".", ";",
    ]

    /// What joins two places: the offset after it. Blanks around it are allowed.
    static func joint(_ bytes: [UInt8], at: Int, limit: Int) -> Int? {
        let start = bytes.skipBlanks(at, limit: limit)
        guard start < limit, bytes[start] >= 0x80 || bytes[start] == UInt8(ascii: "~") else { return nil }
        for word in joints where bytes.has(word, at: start, limit: limit) { return start + word.utf8CodeUnitCount }
        return nil
    }

    static let joints: [StaticString] = ["、", "和", "与", "以及", "及", "或", "～", "~", "〜"]

    /// Whether 表 or 图 may follow the character before `at`: a Han character makes it part of a word, but for these.
    static func mayPrecedeTable(_ bytes: [UInt8], before at: Int, floor: Int) -> Bool {
        guard at > floor, bytes[at - 1] >= 0x80 else { return true }
        let start = bytes.characterStart(before: at)
        guard start >= floor, Characters.isHan(bytes.scalar(at: start)) else { return true }
        return leftNeighbours.contains { bytes.has($0, before: at, floor: floor) }
    }

    /// The language's list, and 足 守 行 于 中, the ends of 满足 遵守 执行, of 列于, and of 附录A中.
    static let leftNeighbours: [StaticString] = [
        "见", "按", "照", "如", "在", "由", "与", "和", "及", "或", "合", "据", "从", "到", "至", "对", "用", "的", "以", "则", "将", "应",
        "足", "守", "行", "于", "中", "年版", "本文件", "本标准", "本部分",
    ]

    /// Whether a word follows that counts sheets, things or people: 表1份.
    static func countsThings(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
        counters.contains { bytes.has($0, at: at, limit: limit) }
    }

    static let counters: [StaticString] = ["份", "张", "个", "页", "人", "幅", "台", "只", "名", "篇", "套", "块", "本"]

    /// Whether a unit, `%`, `×`, 倍次份级个 or a word of comparison follows, or the number goes on as a ratio or exponent.
    static func measures(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
        guard at < limit else { return false }
        if Measures.begins(bytes, at: at, limit: limit, inProse: true) { return true }
        if bytes[at] == UInt8(ascii: ":") || bytes.has("：", at: at, limit: limit) {
            let next = bytes.characterEnd(at)
            return next < limit && Byte.isDigit(bytes[next])
        }
        return bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "^") || bytes[at] == UInt8(ascii: "*")
            || bytes.has("±", at: at, limit: limit)
    }

    /// `第二段`, `第一法`: Chinese or Arabic numeral between 第 and the unit.
    static func ordinal(_ bytes: [UInt8], at: Int, limit: Int, unit: StaticString) -> (start: Int, end: Int)? {
        guard bytes.has("第", at: at, limit: limit) else { return nil }
        var end = at + 3
        var count = 0
        while end < limit, count < 3 {
            if Byte.isDigit(bytes[end]) { end += 1 } else if numerals.contains(where: { bytes.has($0, at: end, limit: limit) }) { end += 3 } else { break }
            count += 1
        }
        guard count > 0, bytes.has(unit, at: end, limit: limit) else { return nil }
        return (at, end + unit.utf8CodeUnitCount)
    }

    static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}

extension [UInt8] {
    /// Whether only 、和与及或～ and blanks stand between two places. After a comma another sentence may begin.
    public func isJoint(from start: Int, to end: Int) -> Bool {
        PrintedWord.joint(self, at: start, limit: end).map { skipBlanks($0, limit: end) == end } ?? false
    }
}
