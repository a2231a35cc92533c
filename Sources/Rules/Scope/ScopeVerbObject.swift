import Model
import Syntax

extension Rule {
    /// The verb of a statement does not suit what it states: methods are described, requirements specified, terms defined, procedures and
    /// principles established, guidance provided. Parts that 的要求 at the end has as its own, as in 检测方法和记录的要求, are requirements.
    /// 给出了 may state terms and principles, 确立了 and 规定了 the methods of a classification, 确立了 总体原则和要求.
    public static let scopeVerbObject = Rule(
        id: "scope-verb-object", severity: .warning, clause: "GB/T 1.1—2020, 8.5.3",
        summary: Phrase("范围的动词与宾语不配", "the verb of a scope does not suit its object"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.5.3：规定……的要求，确立……的程序、总体原则，描述……的方法，提供……的指导、指南、建议，给出……的信息，界定……的术语",
            "GB/T 1.1—2020, 8.5.3: 规定了 goes with requirements, 确立了 with procedures and principles, 描述了 with methods, 提供了 with guidance, 给出了 with information, 界定了 with terms"
        ),
        messages: [
            Phrase("“{0}”与“{1}”不配：写作“{2}……{1}”", "“{0}” does not suit “{1}”: write “{2}……{1}”")
        ],
        fixes: [Phrase("改为“{0}”", "change it to “{0}”")],
        fixSafety: .review,
        bad: [
            """
            # 范围

            本文件规定了盟丰大米的技术要求、⟪试验方法⟫和检验规则。

            本文件适用于盟丰大米。
            """,
            """
            # 范围

            本文件⟪确立了⟫盟丰大米的分级和包装的要求。

            本文件适用于盟丰大米。
            """,
        ],
        good: [
            """
            # 范围

            本文件规定了盟丰大米的技术要求和检验规则，描述了试验方法。

            本文件适用于盟丰大米。
            """,
            """
            # 范围

            本文件规定了检验机构、检测方法和记录的要求，给出了检测程序的信息，确立了检验的总体原则和要求。

            本文件适用于盟丰大米的检验。
            """,
        ],
        check: .survey { reading in
            guard let scope = reading.scopeText() else { return }
            let bytes = reading.bytes
            for statement in scope.statements {
                let isGoverned = statement.isGoverned(bytes)
                for (index, item) in statement.items.enumerated() where !isGoverned || index == statement.items.count - 1 {
                    guard let row = scopeObjects.first(where: { bytes.has($0.word, before: item.upper, floor: item.lower) }), row.verb != statement.verb,
                        !(statement.verb == .gives && (row.verb == .defines || row.word.description == "原则")),
                        !(statement.verb != .provides && classMethods.contains { bytes.has($0, before: item.upper, floor: item.lower) }),
                        !(statement.verb == .specifies && row.word.description == "体系"),
                        !(statement.verb == .establishes
                            && (row.word.description == "指标"
                                || row.verb == .specifies && index > 0
                                    && bytes.has("原则", before: statement.items[index - 1].upper, floor: 0)))
                    else { continue }
                    let said = ByteRange(item.upper - row.word.utf8CodeUnitCount, item.upper)
                    // What ends the object is the object: the verb is wrong.
                    let isVerb = index == statement.items.count - 1 && (isGoverned || index == 0)
                    reading.report(
                        "scope-verb-object", at: isVerb ? statement.range : said,
                        [.text(statement.verb.word.description), reading.quoted(said), .text(row.verb.word.description)],
                        fix: isVerb ? reading.replacing(statement.range, by: row.verb.word.description, .review) : nil)
                    break
                }
            }
        })
}

/// What ends a part of the object, and the verb that it wants; the longest first.
private let scopeObjects: [(word: StaticString, verb: ScopeVerb)] = [
    ("试验方法", .describes), ("检验方法", .describes), ("检测方法", .describes), ("测定方法", .describes), ("测试方法", .describes), ("分析方法", .describes),
    ("证实方法", .describes), ("验证方法", .describes), ("追溯方法", .describes), ("评价方法", .describes), ("计算方法", .describes), ("取样方法", .describes),
    ("抽样方法", .describes), ("测量方法", .describes), ("方法", .describes), ("技术要求", .specifies), ("质量要求", .specifies), ("要求", .specifies),
    ("指标", .specifies), ("限量", .specifies), ("指南", .provides), ("指导", .provides), ("建议", .provides), ("指引", .provides), ("缩略语", .defines),
    ("术语", .defines), ("定义", .defines), ("图形符号", .defines), ("符号", .defines), ("程序", .establishes), ("体系", .establishes), ("原则", .establishes),
]

/// What a classification establishes or specifies (GB/T 20001.3).
private let classMethods: [StaticString] = ["分类方法", "编码方法", "命名方法", "划分方法", "分级方法", "编号方法", "标记方法"]
