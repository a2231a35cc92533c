import Model
import Syntax

extension Rule {
    /// A national committee that proposes or administers the document has no code. Committees of provinces and groups have none.
    public static let foreTcCode = Rule(
        id: "fore-tc-code", severity: .error, clause: "GB/T 1.1—2020, 8.3 f)",
        summary: Phrase("全国专业标准化技术委员会没有给出代号", "a national technical committee has no code"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.3 f)：归口或提出的全国专业标准化技术委员会，名称之后给出国内代号，如“（SAC/TC 286）”",
            "GB/T 1.1—2020, 8.3 f): the name of a national technical committee that administers or proposes is followed by its code, such as “（SAC/TC 286）”"),
        messages: [
            Phrase("“{0}”之后没有代号，如“（SAC/TC 286）”", "no code such as “（SAC/TC 286）” follows “{0}”")
        ],
        bad: [
            """
            # 前言

            本文件由⟪全国粮油标准化技术委员会⟫提出，由示例标准化协会归口。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            ICS: 67.060
            CCS: B 22
            发布机构: 示例标准化协会
            归口: ⟪全国粮油标准化技术委员会⟫
            起草单位: 示例单位甲
            起草人: 起草人甲
            ---

            # 前言
            """,
        ],
        good: [
            """
            # 前言

            本文件由全国粮油标准化技术委员会原粮及制品分技术委员会（SAC/TC 270/SC 1）提出，由示例标准化协会归口。
            """
        ],
        check: .several([
            .words("标准化技术委员会 标准化工作组") { hit, reading in
                let bytes = reading.bytes
                let sentence = reading.sentence.range
                guard reading.zone == .foreword, bytes.contains("提出", in: sentence) || bytes.contains("归口", in: sentence) else { return }
                guard let name = bytes.committee(hit.range, in: sentence), !bytes.hasCode(after: name.upper, limit: sentence.upper) else { return }
                reading.report("fore-tc-code", at: name, [reading.quoted(name)])
            },
            .survey { reading in
                let metadata = reading.document.metadata
                for name in metadata.proposers + metadata.administrators
                where name.value.hasPrefix("全国") && !name.value.contains("SAC/")
                    && (name.value.hasSuffix("技术委员会") || name.value.hasSuffix("标准化工作组"))
                {
                    if reading.isMade({ $0.contains(name.value) }) { reading.report("fore-tc-code", at: name.range, [.text(name.value)]) }
                }
            },
        ]))
}

extension [UInt8] {
    /// From 全国 to the end of the name around a word, that of a subcommittee included; nil for one of no nation, and for any.
    fileprivate func committee(_ word: ByteRange, in sentence: ByteRange) -> ByteRange? {
        var start = word.lower
        while start > sentence.lower, !has("全国", at: start, limit: word.lower) {
            start = characterStart(before: start)
            if ["、", "，", "；", "：", "。", "）", "由", "和"].contains(where: { has($0, at: start, limit: word.lower) }) { return nil }
        }
        guard has("全国", at: start, limit: word.lower), start + 6 < word.lower, !has("专业", at: start + 6, limit: word.lower) || start + 12 < word.lower
        else { return nil }
        var end = word.upper
        var at = word.upper
        while at < sentence.upper, Characters.isHan(scalar(at: at)), at - word.upper < 60 {
            if has("分技术委员会", at: at, limit: sentence.upper) { end = at + 18 }
            at = characterEnd(at)
        }
        return ByteRange(start, end)
    }

    /// Whether `（SAC/TC 286）` stands here.
    fileprivate func hasCode(after start: Int, limit: Int) -> Bool {
        let at = skipBlanks(start, limit: limit)
        guard has("（", at: at, limit: limit) || has("(", at: at, limit: limit) else { return false }
        return has("SAC/", at: skipBlanks(characterEnd(at), limit: limit), limit: limit)
    }
}
