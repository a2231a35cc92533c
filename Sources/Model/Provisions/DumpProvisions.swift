/// The provisions as text: `gangmu dump --provisions`, and what the corpus expects.

import Syntax

extension Document {
    /// A line for each: where it stands, its id, what it does, its verbal form, and what else is known of it.
    public func dumpProvisions() -> String {
        let provisions = Provisions(self)
        let lines = LineTable(source.bytes)
        var text = ""
        for provision in provisions.all {
            let position = lines.position(provision.range.lower, in: source.bytes)
            let place = provision.section >= 0 ? reference(provision.section) : ""
            text += "\(position.line):\(position.column) \(place.isEmpty ? "—" : place)"
            if provision.modality != .statement { text += " #" + id(of: provision, in: provisions) }
            text += " " + provision.modality.name
            if !provision.word.isEmpty { text += "“" + source.text(provision.word) + "”" }
            if provision.place != .body { text += " \(provision.place)" }
            if let lead = provision.lead { text += " 引自 " + id(of: provisions.all[lead], in: provisions) }
            if !provision.condition.isEmpty { text += " 条件：" + source.text(provision.condition) }
            let methods = provision.modality.binds ? self.methods(of: provision) : []
            if !methods.isEmpty { text += " 方法：" + methods.map(reference).joined(separator: "、") }
            text += "｜" + source.text(provision.range) + "\n"
        }
        return text
    }
}
