/// Documents that cannot be told apart or found: numbers, files, circles.

import Foundation

let numberKinds: [Kind] = [
    Kind(name: "two documents with one number", rules: ["family-duplicate-number"], forbidden: ["family-general-missing", "family-cycle"]) { family in
        let products = family.products
        return products.indices.flatMap { first in
            products.indices.filter { $0 > first }.flatMap { second -> [Fault] in
                let (one, two) = (products[first], products[second])
                guard let firstLine = one.headerLine("编号"), let secondLine = two.headerLine("编号") else { return [] }
                let places = (Place(one.path, line: firstLine), Place(two.path, line: secondLine))
                let expected = [Expectation("family-duplicate-number", places.1, notes: [Place(one.path)])]
                return [
                    Fault(
                        label: "\(two.path) has the number of \(one.path)", broken: family.replacing(two.path, line: secondLine, with: "编号: " + one.number),
                        expected: expected),
                    Fault(
                        label: "\(one.path) has the number of \(two.path)", broken: family.replacing(one.path, line: firstLine, with: "编号: " + two.number),
                        expected: expected),
                ]
            }
        }
    },
    Kind(name: "the general's number is another", rules: ["family-general-missing"], forbidden: ["family-general-outdated", "family-cycle"]) { family in
        let general = family.general
        guard let line = general.headerLine("编号") else { return [] }
        let parts = general.number.components(separatedBy: "—")
        return [parts[0] + "9—" + parts[1], parts[0].replacingOccurrences(of: " ", with: " 9") + "—" + parts[1]].map { number in
            Fault(
                label: "\(general.path) is \(number)", broken: family.replacing(general.path, line: line, with: "编号: " + number),
                expected: family.products.map { Expectation("family-general-missing", family.headerPlace($0)) }, tolerated: family.lostByOld)
        }
    },
    Kind(name: "the general's year is another", rules: ["family-general-missing"], forbidden: ["family-cycle"]) { family in
        let general = family.general
        guard let line = general.headerLine("编号") else { return [] }
        let parts = general.number.components(separatedBy: "—")
        return ["2018", "2019"].map { year in
            Fault(
                label: "\(general.path) is \(parts[0])—\(year)", broken: family.replacing(general.path, line: line, with: "编号: \(parts[0])—\(year)"),
                expected: family.products.map {
                    Expectation("family-general-missing", family.headerPlace($0), notes: [Place(general.path)])
                }, tolerated: family.lostByOld)
        }
    },
    Kind(name: "the general among old editions only", rules: ["family-general-missing"], forbidden: ["family-cycle", "family-general-outdated"]) { family in
        let general = family.general
        var broken = family
        broken.texts["old/moved.std.md"] = general.lines
        broken.texts[general.path] = nil
        guard let line = family.main.lines.firstIndex(of: "通用标准:") else { return [] }
        broken = broken.removing("family.md", lines: line..<(line + 2))
        return [
            Fault(
                label: "\(general.path) moved to 旧版", broken: broken,
                expected: family.products.map { Expectation("family-general-missing", family.headerPlace($0)) })
        ]
    },
    Kind(name: "file that is not there", rules: ["family-file-missing"], forbidden: ["family-general-missing"]) { family in
        ["产品", "基准", "旧版"].compactMap { key in
            guard let line = family.main.headerLine(key), let value = family.main.header(key) else { return nil }
            let files = value.trimmingCharacters(in: ["[", "]"])
            return Fault(
                label: "family.md names lost.std.md as \(key)", broken: family.replacing("family.md", line: line, with: "\(key): [\(files), lost.std.md]"),
                expected: [Expectation("family-file-missing", Place("family.md", line: line))])
        }
    },
    Kind(name: "circle of generals", rules: ["family-cycle"], forbidden: ["family-general-missing", "family-duplicate-number"]) { family in
        let general = family.general
        guard let line = general.headerLine("类型"), let map = family.main.lines.firstIndex(of: "通用标准:") else { return [] }
        let head = "通用标准: "
        func second(_ letter: String, of other: String) -> [String] {
            [
                "---", "编号: \(family.code) 88\(letter)—2024", "名称: 中间层通用要求　\(letter)", "类型: 通用要求", "阶段: 草案", head + other, "---", "",
                "# 总则", "", "本文件给出共同的说明。",
            ]
        }
        func number(_ letter: String) -> String { "\(family.code) 88\(letter)—2024" }
        let alone = family.inserting([head + family.generalNumber], in: general.path, at: line + 1)
        var two = family.inserting([head + number("1")], in: general.path, at: line + 1).inserting(["  中间: middle1.std.md"], in: "family.md", at: map + 2)
        two.texts["middle1.std.md"] = second("1", of: family.generalNumber)
        var three = family.inserting([head + number("1")], in: general.path, at: line + 1)
            .inserting(["  中间: middle1.std.md", "  中间二: middle2.std.md"], in: "family.md", at: map + 2)
        three.texts["middle1.std.md"] = second("1", of: number("2"))
        three.texts["middle2.std.md"] = second("2", of: family.generalNumber)
        let own = Place(general.path, line: line + 1)
        // It stands in the first file by path.
        let rest = [Expectation.Sighting(place: own), .init(place: Place("middle1.std.md", line: 5))]
        return [
            Fault(label: "the general is its own general", broken: alone, expected: [Expectation("family-cycle", own)]),
            Fault(label: "two generals of each other", broken: two, expected: [Expectation(["family-cycle"], rest)]),
            // Each member of a circle says so.
            Fault(label: "three generals in a circle", broken: three, expected: [Expectation(["family-cycle"], rest)], tolerated: ["family-cycle"]),
        ]
    },
    Kind(name: "clause that two generals have", rules: ["family-ambiguous-clause"], forbidden: ["family-cycle", "family-unknown-clause"]) { family in
        guard let map = family.main.lines.firstIndex(of: "通用标准:") else { return [] }
        let code = family.code
        return family.products.flatMap { product -> [Fault] in
            guard let header = product.headerLine("通用标准"), let clause = family.roomyClauses(product).first else { return [] }
            return family.relations(product).filter { $0.clause.attributes.targets($0.key).count == 1 }.prefix(6).map { relation in
                func with(_ id: String) -> Family {
                    let sentence = "现场管理还应符合 \(code) 889—2024 的规定。"
                    var made = family.adding(sentence, to: clause, of: product).family
                    made = made.replacing(product.path, line: header, with: "通用标准: [\(family.generalNumber), \(code) 889—2024]")
                    made = made.inserting(["  另一领域: second.std.md"], in: "family.md", at: map + 2)
                    made.texts["second.std.md"] = [
                        "---", "编号: \(code) 889—2024", "名称: 现场管理通用要求", "类型: 通用要求", "阶段: 草案", "---", "", "# 现场", "", "## 标牌 {#\(id)}", "", "现场应有标牌。", "",
                        "## 巡查 {#patrol}", "", "现场应每日巡查。",
                    ]
                    return made
                }
                let shift = clause.line < relation.clause.line ? 3 : 0
                let all = family.relations(product).filter { $0.target == relation.target }.map { $0.clause.line + (clause.line < $0.clause.line ? 3 : 0) + 1 }
                return Fault(
                    label: "\(product.path):\(relation.clause.line + shift + 1) \(relation.target) stands in both", prepared: with("signboard"),
                    broken: with(relation.target), expected: [Expectation("family-ambiguous-clause", Place(product.path, Set(all)))],
                    tolerated: ["family-clause-missing"])
            }
        }
    },
]

extension Family {
    /// `DB15/T`, `T/XJX`.
    fileprivate var code: String { generalName.components(separatedBy: " ")[0] }

    /// Old editions that name the general lose it, too: that may be said, or not.
    fileprivate var lostByOld: Set<String> {
        let old = texts.keys.filter { $0.hasPrefix("old/") && $0.hasSuffix(".std.md") }
        return old.contains { manuscript($0).header("通用标准") == generalNumber } ? ["family-general-missing"] : []
    }
}
