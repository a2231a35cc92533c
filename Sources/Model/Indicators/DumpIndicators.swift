/// The indicators as text: `gangmu dump --indicators`, and what the corpus expects.

import Syntax

extension Document {
    /// A line for each: where its limit stands, the clause, the indicator, the limit as it is understood, the method.
    public func dumpIndicators(_ facts: Facts) -> String {
        let lines = LineTable(source.bytes)
        var text = ""
        for indicator in facts.indicators {
            var place = "—"
            if indicator.file == file {
                let position = lines.position(indicator.range.lower, in: source.bytes)
                place = "\(position.line):\(position.column)"
            }
            text += place
            if indicator.section >= 0 { text += " " + reference(indicator.section) }
            text += " " + (indicator.attribute.map { $0 + "／" } ?? "") + indicator.label
            if indicator.name.key != indicator.printedName || !indicator.name.conditions.isEmpty {
                text += " = " + ([indicator.name.key] + indicator.name.conditions).joined(separator: "＋")
            }
            text += "：" + indicator.limit.dump
            if let method = indicator.method { text += " 方法：" + method }
            text += "\n"
        }
        return text
    }
}
