/// Editions of the general: replaced, mixed, undated.

import Foundation

let editionKinds: [Kind] = [
    Kind(name: "newer edition of the general", rules: ["family-general-outdated"], forbidden: ["family-general-missing", "family-duplicate-number"]) { family in
        let general = family.general
        guard let numberLine = general.headerLine("编号"), let typeLine = general.headerLine("类型") else { return [] }
        return ["2027", "2031"].map { year in
            var broken = family
            broken.texts["old/moved.std.md"] = general.lines
            let number = "\(family.generalName)—\(year)"
            broken = broken.replacing(general.path, line: numberLine, with: "编号: " + number)
            for (key, date) in [("发布日期", "\(year)-06-28"), ("实施日期", "\(year)-07-28")] {
                if let line = general.headerLine(key) { broken = broken.replacing(general.path, line: line, with: "\(key): \(date)") }
            }
            if let line = general.headerLine("代替") {
                broken = broken.replacing(general.path, line: line, with: "代替: " + family.generalNumber)
            } else {
                broken = broken.inserting(["代替: " + family.generalNumber], in: general.path, at: typeLine + 1)
            }
            // A product with a date before the new edition was right when it was issued.
            let late = family.products.filter { $0.header("发布日期") == nil }
            return Fault(
                label: "\(number) in the place of \(family.generalNumber), which is in 旧版", broken: broken,
                expected: late.map { product in
                    Expectation("family-general-outdated", family.headerPlace(product), notes: [Place(general.path)])
                })
        }
    },
    Kind(name: "text cites another year of the general", rules: ["family-general-edition"], forbidden: ["family-general-missing", "family-general-outdated"]) {
        family in
        family.products.flatMap { product -> [Fault] in
            product.lines.indices.filter { line in
                let text = product.lines[line]
                guard line > product.headerEnd, text.contains(family.generalNumber), !text.hasPrefix("- "), !text.hasPrefix("["), !text.contains("注：") else {
                    return false
                }
                return product.clause(at: line)?.title != "前言"
            }.map { line in
                let text = product.lines[line]
                let other = "\(family.generalName)—2019"
                var range = text.range(of: family.generalNumber)
                if line % 2 == 1 { range = text.range(of: family.generalNumber, options: .backwards) }
                return Fault(
                    label: "\(product.path):\(line + 1) \(other)",
                    broken: family.replacing(product.path, line: line, with: range.map { text.replacingCharacters(in: $0, with: other) } ?? text),
                    expected: [Expectation("family-general-edition", Place(product.path, line: line), notes: [family.headerPlace(product)])],
                    tolerated: text.contains("应") ? ["family-clause-missing"] : [])
            }
        }
    },
    Kind(
        name: "undated general, clauses by number", rules: ["family-undated-locator"],
        forbidden: ["family-general-missing", "family-general-edition", "family-clause-missing", "family-unknown-clause"]
    ) { family in
        family.products.compactMap { product in
            // A source names its entry's number, too.
            let located = product.lines.indices.filter { line in
                let text = product.lines[line]
                return line > product.headerEnd && (!family.citedClauses(text).isEmpty || text.hasPrefix("[来源：\(family.generalNumber)，"))
            }
            guard !located.isEmpty else { return nil }
            var broken = family
            broken.texts[product.path] = product.lines.map { $0.replacingOccurrences(of: family.generalNumber, with: family.generalName) }
            return Fault(
                label: "\(product.path) cites \(family.generalName) without its year, \(located.count) lines with numbers", broken: broken,
                expected: [Expectation("family-undated-locator", Place(product.path, Set(located.map { $0 + 1 })), notes: [family.headerPlace(product)])],
                // A sentence that the others share has lost its year.
                tolerated: ["family-clause-drift"])
        }
    },
]
