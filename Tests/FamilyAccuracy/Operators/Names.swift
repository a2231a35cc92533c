/// One thing under two names, one sentence in two wordings.

import Foundation

/// An everyday second name of an indicator.
private let aliases = [
    "水分": "含水率", "杂质": "夹杂物", "不完善粒": "残损粒", "互混": "混杂率", "净含量": "净重", "容重": "容积质量", "蛋白质": "粗蛋白", "含砂量": "砂分", "色泽": "颜色", "单位产品取水量": "单位产品新水取水量",
]

private let shared = [
    ("获证产品的批号应在随附文件和销售包装上以同一形式标注，并应能由批号查到检验报告。", "以同一形式标注", "以相同形式标注"),
    ("质量负责人应每季度检查一次计量器具的状态，检查的结果应写入设备台账。", "写入设备台账", "记入设备台账"),
    ("更改后的记录应能看清原来的内容，更改者应在更改处签名并注明日期。", "注明日期", "写明日期"),
    ("库房的温度计和湿度计应放置在货垛之间的通风处，离地高度应为1.5 m。", "通风处", "通风位置"),
    ("召回的产品应与其他产品分开存放，并应在存放处悬挂醒目的标牌。", "悬挂醒目的标牌", "悬挂明显的标牌"),
    ("参观人员进入生产场所前应更换工作服和鞋，并应由专人陪同。", "更换工作服和鞋", "换穿工作服和鞋"),
]

let nameKinds: [Kind] = [
    Kind(
        name: "alias used as a name in one product", rules: ["family-indicator-name-drift"],
        forbidden: ["family-claim-unchecked", "family-looser-than-baseline", "family-alias-conflict"]
    ) { family in
        family.sharedNames().compactMap { prepared, row, twins in
            let alias = prepared.alias(of: row.name) ?? aliases[row.name] ?? row.stem + "（测得值）"
            let declared = prepared.declaring(alias, for: row.name)
            let own = Place(row.path, Set(prepared.indicators(prepared.manuscript(row.path)).filter { $0.name == row.name }.map { $0.line + 1 }))
            return Fault(
                label: "\(row.path):\(row.line + 1) \(row.name) → \(alias)", prepared: declared, broken: declared.renaming(row.name, to: alias, in: row.path),
                expected: [
                    Expectation(
                        ["family-indicator-name-drift"],
                        twins.map { .init(place: own, notes: [Place($0.path, line: $0.line)]) }
                            + twins.map { .init(place: Place($0.path, line: $0.line), notes: [own]) })
                ])
        }
    },
    Kind(name: "shared sentence reworded in one product", rules: ["family-clause-drift"], forbidden: ["family-term-redefined", "family-clause-missing"]) {
        family in
        let products = family.products
        guard products.count > 2 else { return [] }
        return products.flatMap { changed in
            shared.enumerated().compactMap { index, sentence -> Fault? in
                var prepared = family
                var places: [String: Int] = [:]
                for product in products {
                    let clauses = family.roomyClauses(product)
                    guard !clauses.isEmpty else { return nil }
                    // Clauses that products share: one of the same title in each, somewhere.
                    let end = product.clauses[clauses[(index * 3) % clauses.count].above[0]].end
                    prepared = prepared.inserting(["## 现场管理 {#added-clause}", "", sentence.0, ""], in: product.path, at: end)
                    places[product.path] = end + 2
                }
                let line = places[changed.path] ?? 0
                return Fault(
                    label: "\(changed.path):\(line + 1) \(sentence.1) → \(sentence.2)", prepared: prepared,
                    broken: prepared.replacing(changed.path, line: line, with: sentence.0.replacingOccurrences(of: sentence.1, with: sentence.2)),
                    expected: [
                        Expectation(
                            ["family-clause-drift"],
                            products.filter { $0.path != changed.path }.map { other in
                                .init(place: Place(changed.path, line: line), notes: [Place(other.path, line: places[other.path] ?? 0)])
                            })
                    ])
            }
        } + family.ownSharedSentences()
    },
]

extension Family {
    /// Rows that two products have; where there is none, one is inserted in two tables.
    fileprivate func sharedNames() -> [(Family, Indicator, [Indicator])] {
        func pairs(_ family: Family) -> [(Family, Indicator, [Indicator])] {
            family.products.flatMap { product -> [(Family, Indicator, [Indicator])] in
                var seen: Set<String> = []
                return family.indicators(product).filter { !$0.name.isEmpty && seen.insert($0.name).inserted }.compactMap { row in
                    let twins = family.products.filter { $0.path != row.path }.flatMap { family.indicators($0) }.filter { $0.name == row.name }
                    return twins.isEmpty || row.bound == nil ? nil : (family, row, twins)
                }
            }
        }
        let own = pairs(self)
        guard own.isEmpty else { return own }
        var made = self
        for product in products {
            guard let row = indicators(product).first(where: { $0.bound != nil && $0.unitColumn == nil }), let text = texts[row.path]?[row.line] else {
                continue
            }
            var cells = Table.cells(text)
            for column in cells.indices where Bound(cells[column]) != nil { cells[column] = "≤0.02" }
            cells[row.nameColumn] = "含砂量/%"
            made = made.inserting([Table.line(cells)], in: row.path, at: row.line)
        }
        return pairs(made)
    }

    /// The first alias that family.md declares.
    fileprivate func alias(of name: String) -> String? {
        guard let line = main.lines.first(where: { $0.hasPrefix("  \(name): [") }) else { return nil }
        return line.components(separatedBy: "[").last?.components(separatedBy: CharacterSet(charactersIn: ",]")).first
    }

    func declaring(_ alias: String, for name: String) -> Family {
        guard let line = main.lines.firstIndex(of: "指标别名:"), self.alias(of: name) == nil else { return self }
        return inserting(["  \(name): [\(alias)]"], in: "family.md", at: line + 1)
    }

    func renaming(_ name: String, to other: String, in path: String) -> Family {
        var made = self
        for row in indicators(manuscript(path)) where row.name == name {
            guard let text = made.texts[path]?[row.line] else { continue }
            var cells = Table.cells(text)
            cells[row.nameColumn] = row.unitColumn == nil ? Family.nameCell(other, row.unit) : other
            made = made.replacing(path, line: row.line, with: Table.line(cells))
        }
        return made
    }

    /// Sentences that all products have already.
    fileprivate func ownSharedSentences() -> [Fault] {
        guard let first = products.first else { return [] }
        return first.lines.indices.flatMap { line -> [Fault] in
            let sentence = first.lines[line].components(separatedBy: "。")[0]
            guard line > first.headerEnd, sentence.count > 20, sentence.contains("应"), sentence.contains("的规格和") else { return [] }
            let places = products.compactMap { product in product.lines.firstIndex { $0.contains(sentence) }.map { (product, $0) } }
            guard places.count == products.count else { return [] }
            return places.map { product, at in
                let text = product.lines[at].replacingOccurrences(of: "的规格和", with: "的规格与")
                return Fault(
                    label: "\(product.path):\(at + 1) 的规格和 → 的规格与", broken: replacing(product.path, line: at, with: text),
                    expected: [
                        Expectation(
                            ["family-clause-drift"],
                            places.filter { $0.0.path != product.path }.map {
                                .init(place: Place(product.path, line: at), notes: [Place($0.0.path, line: $0.1)])
                            })
                    ])
            }
        }
    }
}
