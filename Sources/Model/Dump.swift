/// What the model knows, as text: `gangmu dump --numbers`, `--references`, `--summary`, and the corpus tests.

import Syntax

extension Document {
    /// Each place with its label, kind, public id and title.
    public func dumpNumbers() -> String {
        var text = ""
        for (index, anchor) in numbering.anchors.enumerated() {
            let label = self.label(index)
            var depth = 0
            var parent = anchor.parent
            while parent >= 0 {
                depth += 1
                parent = numbering.anchors[parent].parent
            }
            text += String(repeating: "  ", count: depth) + (label.isEmpty ? "—" : label) + " " + name(anchor.kind) + " #" + publicIDs.anchors[index]
            let title = self.title(index)
            text += (title.isEmpty ? "" : " " + title) + "\n"
        }
        return text
    }

    private func name(_ kind: Anchor.Kind) -> String {
        switch kind {
        case .element(let element): "\(element)"
        case .annex(let nature): "annex(\(nature))"
        case .item(let marker): "item(\(marker))"
        case .clause, .term, .table, .figure, .formula, .note, .example, .footnote, .block: "\(kind)"
        }
    }

    /// Each thing that points somewhere: where it stands, what is written, and what it means.
    public func dumpReferences(_ index: WorkspaceIndex) -> String {
        let lines = LineTable(source.bytes)
        var text = ""
        for (id, node) in tree.nodes.enumerated() {
            let meaning: String
            switch node.kind {
            case .link, .reference, .termNumber: meaning = describe(bindings.target(of: id), index)
            case .locator: meaning = bindings.target(of: id).map { describe($0, index) } ?? "—"
            case .citation:
                let citation = bindings.citation(at: id)
                let entry = citation?.entry.map { entries[$0].isNormative ? "规范性引用文件" : "参考文献" }
                let document = citation?.file.flatMap { index.document($0)?.number?.printed }.map { "文件 " + $0 }
                meaning = [entry, document].compactMap { $0 }.joined(separator: "；")
            default: continue
            }
            let position = lines.position(node.range.lower, in: source.bytes)
            text += "\(position.line):\(position.column) \(source.text(node.range)) → \(meaning.isEmpty ? "—" : meaning)\n"
        }
        return text
    }

    private func describe(_ target: Target?, _ index: WorkspaceIndex) -> String {
        switch target {
        case nil: return "—"
        case .place(let anchor): return [reference(anchor), title(anchor)].filter { !$0.isEmpty }.joined(separator: " ")
        case .foreign(let file, let anchor):
            guard let other = index.document(file), let place = other.place(anchor) else { return "—" }
            return [other.number?.printed ?? "", place.label, place.title].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}

extension Summary {
    /// Number, title, kind, stage, and the places that others may name.
    public func dump() -> String {
        var text = "编号 \(number?.printed ?? "—")\n名称 \(title)\n类型 \(kind?.rawValue ?? "—")\n阶段 \(stage.rawValue)\n"
        for place in places {
            text += "\(place.label.isEmpty ? "—" : place.label) #\(place.publicID)\(place.title.isEmpty ? "" : " " + place.title)\n"
        }
        return text
    }
}
