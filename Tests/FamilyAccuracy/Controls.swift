/// Edits after which a family is as right as before.

import Foundation

extension Control {
    static let all: [Control] = [
        Control(name: "tightened limits in tables") { family in
            family.products.flatMap { product in
                family.indicators(product).compactMap { row -> (String, Family)? in
                    guard let bound = row.bound, !product.introduction.contains(where: { $0.contains(row.stem) }) else { return nil }
                    // A lower grade made stricter than a higher one would be a fault.
                    guard
                        row.grades.isEmpty
                            || row.grades.contains(
                                family.grades.first { grade in
                                    family.indicators(product).contains { $0.line == row.line && $0.objects == row.objects && $0.grades.contains(grade) }
                                } ?? "")
                    else { return nil }
                    let tighter = bound.moved(by: -0.05)
                    guard bound.kind != .interval || tighter.numbers[0] < tighter.numbers[1], tighter.numbers[0] > 0 else { return nil }
                    return ("\(row.path):\(row.line + 1) \(row.name) \(row.cell) → \(tighter.cell)", family.replacing(row, with: tighter.cell))
                }
            }
        },
        Control(name: "clauses in another order") { family in
            family.products.flatMap { product in
                zip(product.clauses, product.clauses.dropFirst()).compactMap { first, second -> (String, Family)? in
                    guard first.isLeaf, second.isLeaf, first.level == 2, second.level == 2, first.attributes.id != nil, second.attributes.id != nil,
                        first.end == second.line, second.end < product.lines.count, product.lines[second.end - 1].isEmpty,
                        !first.above.contains(where: { product.clauses[$0].title == "术语和定义" }), first.number.first?.isNumber == true,
                        // The end of a range 6.1～6.4 takes the range with it.
                        ![first, second].contains(where: { clause in
                            product.lines.contains { line in
                                line.contains("(#\(clause.attributes.id ?? ""))～")
                                    || line.contains(#/～\[[^\]]*\]\(#/#) && line.contains("(#\(clause.attributes.id ?? ""))")
                            }
                        })
                    else { return nil }
                    var lines = product.lines
                    lines.replaceSubrange(first.line..<second.end, with: product.lines[second.lines] + product.lines[first.lines])
                    var edited = family
                    edited.texts[product.path] = lines
                    return ("\(product.path): \(first.named) behind \(second.named)", edited)
                }
            }
        },
        Control(
            name: "product added",
            edits: { family in
                family.products.compactMap { product in
                    guard let line = product.headerLine("编号") else { return nil }
                    var lines = product.lines
                    let code = product.number.components(separatedBy: " ")[0]
                    lines[line] = "编号: \(code) 7777—2026"
                    lines.removeAll { $0.hasPrefix("代替: ") }
                    var edited = family
                    let name = "product-added.std.md"
                    let path = product.path.contains("/") ? "products/" + name : name
                    edited.texts[path] = lines
                    if let list = family.main.headerLine("产品"), family.main.lines[list].contains("[") {
                        edited = edited.replacing("family.md", line: list, with: family.main.lines[list].replacingOccurrences(of: "]", with: ", \(name)]"))
                    }
                    return ("a copy of \(product.path) as \(code) 7777—2026", edited)
                }
                // A copy makes every sentence of its original a shared one.
            }, tolerated: ["family-clause-drift"]),
        Control(name: "comments added") { family in
            (family.products + [family.general] + family.baselines).map { manuscript in
                let lines = manuscript.clauses.filter { $0.level == 2 }.map(\.line)
                var edited = family
                for line in lines.reversed() { edited = edited.inserting(["<!-- 核对：限量应不大于99%，见5.2。 -->", ""], in: manuscript.path, at: line) }
                return ("\(manuscript.path), \(lines.count) comments", edited)
            }
        },
        Control(name: "CRLF") { family in
            var edited = family
            edited.lineEnd = "\r\n"
            return [("all texts", edited)]
        },
        Control(name: "limit in words") { family in
            family.products.flatMap { product in
                family.indicators(product).compactMap { row -> (String, Family)? in
                    guard let bound = row.bound, bound.kind != .interval else { return nil }
                    return ("\(row.path):\(row.line + 1) \(row.cell) → \(bound.words)", family.replacing(row, with: bound.words))
                }
            }
        },
        Control(name: "interval as value and tolerance") { family in
            family.products.flatMap { product in
                family.indicators(product).compactMap { row -> (String, Family)? in
                    guard let bound = row.bound, bound.kind == .interval, bound.suffix.isEmpty else { return nil }
                    let places = bound.places + 1
                    let middle = (bound.numbers[0] + bound.numbers[1]) / 2
                    let half = (bound.numbers[1] - bound.numbers[0]) / 2
                    let cell = Bound.print(middle, places) + "±" + Bound.print(half, places)
                    return ("\(row.path):\(row.line + 1) \(row.cell) → \(cell)", family.replacing(row, with: cell))
                }
            }
        },
        Control(name: "alias declared and used everywhere") { family in
            var seen: Set<String> = []
            return family.products.flatMap { product in
                family.indicators(product).filter { $0.bound != nil && seen.insert($0.name).inserted }.map { row in
                    let alias = row.stem + "（实测值）"
                    var edited = family.declaring(alias, for: row.name)
                    for other in family.products { edited = edited.renaming(row.name, to: alias, in: other.path) }
                    return ("\(row.name) → \(alias)", edited)
                }
            }.filter { label, edited in edited.texts["family.md"] != family.texts["family.md"] }
        },
        Control(name: "unit converted, one product alone has it") { family in
            family.products.flatMap { product in
                family.plainRows(product).compactMap { row -> (String, Family)? in
                    guard !family.isShared(row), family.indicators(product).filter({ $0.stem == row.stem }).map(\.line).allSatisfy({ $0 == row.line }),
                        let conversion = conversions.first(where: { $0.from == row.unit })
                    else { return nil }
                    let edited = family.changing(row, unit: conversion.to) { $0.scaled(by: conversion.factor) }
                    return ("\(row.path):\(row.line + 1) \(row.name) \(row.unit) → \(conversion.to)", edited)
                }
            }
        },
        Control(
            name: "smaller unit, number kept: stricter",
            edits: { family in
                family.products.flatMap { product in
                    family.plainRows(product).compactMap { row -> (String, Family)? in
                        guard row.bound?.kind == .upper, let conversion = conversions.first(where: { $0.from == row.unit && $0.factor > 1 }) else { return nil }
                        return ("\(row.path):\(row.line + 1) \(row.name) \(row.unit) → \(conversion.to)", family.changing(row, unit: conversion.to) { $0 })
                    }
                }
            }, tolerated: ["family-indicator-name-drift", "family-claim-refuted"]),
        Control(name: "stricter than the general in a sentence") { family in
            family.products.flatMap { product in
                family.relations(product).filter { $0.key != "不适用" && $0.clause.isLeaf && $0.row.isLeaf }.enumerated().map { index, relation in
                    let pairs = [("不大于5.0%", "不大于49 g/kg"), ("不小于1.2 m", "不小于1200 mm"), ("为10 ℃～30 ℃", "为(20±10) ℃"), ("不大于2 h", "不大于90 min")]
                    let pair = pairs[index % pairs.count]
                    let half = family.adding("检测偏差应\(pair.0)。", to: relation.row, of: family.general).family
                    let edited = half.adding("检测偏差应\(pair.1)。", to: relation.clause, of: product).family
                    return ("\(product.path):\(relation.clause.line + 3) \(pair.1), the general (\(relation.row.named)) \(pair.0)", edited)
                }
            }
        },
        Control(name: "another condition than the general's") { family in
            family.products.flatMap { product in
                family.relations(product).filter { $0.key != "不适用" && $0.clause.isLeaf && $0.row.isLeaf }.prefix(4).map { relation in
                    let half = family.adding("残留率（干基）应不大于5.0%。", to: relation.row, of: family.general).family
                    let edited = half.adding("残留率（湿基）应不大于9.0%。", to: relation.clause, of: product).family
                    return ("\(product.path):\(relation.clause.line + 3) 湿基 beside 干基", edited)
                }
            }
        },
        Control(name: "true claim added") { family in
            family.comparisons.compactMap { comparison in
                let own = comparison.own
                let rows = family.indicators(comparison.product).filter { $0.stem == own.stem }
                let isStrict = rows.allSatisfy { row in
                    family.comparisons.contains {
                        $0.own.path == row.path && $0.own.line == row.line && $0.own.column == row.column
                            && $0.own.bound?.isStricter(than: $0.strictest) == true
                    }
                }
                guard isStrict, let introduction = comparison.product.chapter("引言") else { return nil }
                let sentence = "\(own.stem)的限量严于\(comparison.baseline.number)的规定。"
                return ("\(own.path): “\(sentence)”", family.inserting(["", sentence], in: own.path, at: introduction.line + 1))
            }
        },
    ]
}
