/// 符号和缩略语: lead, entries, order, use in the text (GB/T 1.1—2020, 8.8 and 9.4.3).

import Foundation

extension Operator {
    /// Another chapter or figure moves the numbers of those after it.
    static let renumbered: Set<String> = [
        "label-mismatch", "term-xref-number", "number-mismatch", "unanchored-reference", "cite-target-exists", "foreword-contradicts-header", "citation-clause",
    ]
    private static let listed = renumbered.union(["abbr-used", "struct-symbols-ch4", "scope-covers-chapters", "cite-self-name", "eq-symbol-unique"])

    static let symbols: [Operator] = [
        .chapter(
            "sym-lead-sentence", .strict, "a lead that does not fit", tolerating: listed,
            [
                "# 缩略语\n\n⟪下列符号和缩略语适用于本文件。⟫\n\n- CFU：菌落形成单位（colony-forming unit）\n- PVC：聚氯乙烯（polyvinyl chloride）",
                "# 符号\n\n⟪本文件使用下列符号。⟫\n\n- $h$——托盘的高度\n- $l$——托盘的长度",
                "# 缩略语\n\n⟪下列缩略语适用于本标准。⟫\n\n- LED：发光二极管（light-emitting diode）\n- PVC：聚氯乙烯（polyvinyl chloride）",
                "# 符号\n\n⟪下列缩略语适用于本文件。⟫\n\n- $h$——托盘的高度\n- $l$——托盘的长度",
            ]),
        .chapter(
            "sym-no-number|list-marker-kind", .strict, "numbered entries", tolerating: listed.union(["list-", "definition-line", "sym-lead-sentence"]),
            [
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪1) CFU：菌落形成单位（colony-forming unit）⟫\n\n2) PVC：聚氯乙烯（polyvinyl chloride）",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪a) LED：发光二极管（light-emitting diode）⟫\n\nb) PVC：聚氯乙烯（polyvinyl chloride）",
                "# 符号\n\n下列符号适用于本文件。\n\n⟪a) $h$——托盘的高度⟫\n\nb) $l$——托盘的长度", "# 符号\n\n下列符号适用于本文件。\n\n⟪1) $h$——托盘的高度⟫\n\n2) $l$——托盘的长度",
            ]),
        .chapter(
            "sym-order", .strict, "entries in the wrong order", tolerating: listed,
            [
                "# 符号\n\n下列符号适用于本文件。\n\n⟪- $L$——托盘的长度⟫\n⟪- $B$——托盘的宽度⟫", "# 符号\n\n下列符号适用于本文件。\n\n⟪- $b$——托盘的宽度⟫\n⟪- $B$——货架的宽度⟫",
                "# 符号\n\n下列符号适用于本文件。\n\n⟪- $\\alpha$——倾角⟫\n⟪- $B$——托盘的宽度⟫",
                "# 符号\n\n下列符号适用于本文件。\n\n⟪- $h_1$——上层的高度⟫\n⟪- $h$——货架的高度⟫",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- PVC：聚氯乙烯（polyvinyl chloride）⟫\n⟪- LED：发光二极管（light-emitting diode）⟫",
            ]),
        .chapter(
            "sym-no-requirement", .heuristic, "a provision in an entry", tolerating: listed,
            [
                "# 符号\n\n下列符号适用于本文件。\n\n⟪- $h$——托盘的高度，应不大于150 mm⟫\n- $l$——托盘的长度",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n- LED：发光二极管（light-emitting diode）\n⟪- PVC：聚氯乙烯（polyvinyl chloride），不应与食品接触⟫",
                "# 符号\n\n下列符号适用于本文件。\n\n⟪- $t$——静置的时间，宜取30 min⟫\n- $v$——输送的速度", "# 符号\n\n下列符号适用于本文件。\n\n⟪- $m$——一箱的质量，应取3次的平均值⟫\n- $n$——箱数",
            ]),
        .chapter(
            "sym-subclause-title", .strict, "clauses without titles", tolerating: listed.union(["clause-", "sym-lead-sentence"]),
            [
                "# 符号和缩略语\n\n⟪##⟫\n下列符号适用于本文件。\n\n- $h$——托盘的高度\n- $l$——托盘的长度\n\n⟪##⟫\n下列缩略语适用于本文件。\n\n- LED：发光二极管（light-emitting diode）",
                "# 符号和缩略语\n\n## 符号\n\n下列符号适用于本文件。\n\n- $h$——托盘的高度\n\n⟪##⟫\n下列缩略语适用于本文件。\n\n- LED：发光二极管（light-emitting diode）",
                "# 符号和缩略语\n\n⟪##⟫\n下列符号适用于本文件。\n\n- $t$——静置的时间\n\n## 缩略语\n\n下列缩略语适用于本文件。\n\n- PVC：聚氯乙烯（polyvinyl chloride）",
                "# 符号\n\n⟪##⟫\n下列符号适用于本文件。\n\n- $B$——货架的宽度\n\n⟪##⟫\n下列符号适用于本文件。\n\n- $b$——托盘的宽度",
            ]),
        .chapter(
            "abbr-used", .strict, "an abbreviation that is not used", tolerating: renumbered.union(["struct-symbols-ch4", "scope-covers-chapters"]),
            [
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- LED：发光二极管（light-emitting diode）⟫", "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- PVC：聚氯乙烯（polyvinyl chloride）⟫",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- RFID：射频识别（radio frequency identification）⟫",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- WMS：仓库管理系统（warehouse management system）⟫",
            ]),
        .made("abbr-first-use", .strict, "an abbreviation that nobody explains", at: .statement, count: 4) { text, index in
            let uses = [("SCADA", "数据由⟪SCADA⟫系统汇总。"), ("WMS", "货位由⟪WMS⟫分配。"), ("RFID", "标签采用⟪RFID⟫芯片。"), ("CCTV", "画面由⟪CCTV⟫保存。"), ("PLC", "程序由⟪PLC⟫执行。")]
            let unknown = uses.filter { use in !text.lines.contains { $0.contains(use.0) } }
            return unknown[(text.ordinal + index) % unknown.count].1
        },
        .chapter(
            "abbr-uppercase-nodot", .strict, "dots or small letters in an abbreviation", tolerating: listed,
            [
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- L.E.D.：发光二极管（light-emitting diode）⟫", "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- pvc：聚氯乙烯（polyvinyl chloride）⟫",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- R.F.I.D：射频识别（radio frequency identification）⟫",
                "# 缩略语\n\n下列缩略语适用于本文件。\n\n⟪- wms：仓库管理系统（warehouse management system）⟫",
            ]),
        Operator("abbr-short-name-first", .strict, "the full name after the short one was given") { text in
            let hosts = text.hosts(.statement)
            guard hosts.count > 3 else { return [] }
            let names = [("示例县物流服务中心", "中心"), ("自动分拣输送系统", "分拣系统"), ("货物交接登记台账", "台账"), ("温度湿度自动记录仪", "记录仪")]
            return names.enumerated().map { index, name in
                let first = hosts[index % (hosts.count / 2)]
                let later = hosts[hosts.count / 2 + index % (hosts.count / 2)]
                return text.edited(
                    name.0, [.replace(first, text.lines[first] + "\(name.0)（以下简称“\(name.1)”）设在一层。"), .replace(later, text.lines[later] + "⟪\(name.0)⟫每日检查1次。")])
            }
        },
    ]

    /// A chapter after 术语和定义, of documents that have none such.
    private static func chapter(_ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String>, _ wordings: [String]) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard text.section(.symbols) == nil, let terms = text.section(.terms) else { return [] }
            return text.picks([text.sections[terms].end], wordings.count, rules).map { line, index in
                text.edited(short(wordings[index]), [.insert(wordings[index].components(separatedBy: "\n"), at: line)])
            }
        }
    }
}
