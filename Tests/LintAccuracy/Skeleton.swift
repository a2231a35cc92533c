/// Made documents for rules of one kind of document, where prose has too few of that kind. Each template is filled with several subjects.

import Foundation

struct Skeleton: Sendable {
    var name: String
    var text: String

    static let all: [Skeleton] = products + specifications + codes + guides + methods + classifications

    /// `{a}` … `{z}` of the template give way to the subject's words, in order; `{#}` to its number.
    static func filled(_ kind: String, code: String = "T/XMB", issuer: String = "示例标准化协会", _ template: String, _ subjects: [[String]]) -> [Skeleton] {
        subjects.enumerated().map { index, words in
            var text = header + template
            for (place, word) in words.enumerated() { text = text.replacingOccurrences(of: "{\(UnicodeScalar(UInt8(97 + place)))}", with: word) }
            text = text.replacingOccurrences(of: "{code}", with: code).replacingOccurrences(of: "{issuer}", with: issuer)
            return Skeleton(name: "made-\(kind)-\(index + 1)", text: text.replacingOccurrences(of: "{#}", with: String(400 + index)) + "\n")
        }
    }

    private static let header = """
        ---
        编号: {code} {#}—2026
        名称: {a}
        英文名称: "{b}"
        ICS: 55.020
        CCS: A 80
        类型: {c}
        阶段: 报批稿
        发布机构: {issuer}
        提出: 示例单位甲
        归口: 示例标准化协会
        起草单位: [示例单位甲, 示例单位乙]
        起草人: [起草人甲, 起草人乙]
        ---

        # 前言

        # 引言

        仓储的现场条件差别较大，各家的做法不尽相同。统一的内容便于各方沟通，也便于培训新的人员。


        """
}
