/// A unit of another size: with the number kept the limit is looser or stricter; with the number converted it is the same limit, and
/// only the difference of units between products may be said.

import Foundation

/// From → to, and what the number is multiplied by where the limit stays the same.
let conversions: [(from: String, to: String, factor: Decimal)] = [
    ("%", "g/kg", 10), ("g/100 g", "g/kg", 10), ("mm", "μm", 1000), ("cm²", "mm²", 100), ("kg/t", "g/kg", 1), ("mg/kg", "μg/kg", 1000),
    ("μg/kg", "ng/kg", 1000),
    ("g/L", "mg/L", 1000), ("h", "min", 60), ("min", "s", 60), ("d", "h", 24), ("m³/t", "L/t", 1000), ("kg/hm²", "g/hm²", 1000), ("mg/m³", "μg/m³", 1000),
    ("N", "mN", 1000),
]

/// A unit ten times larger or more.
private let larger: [String: String] = ["mm": "cm", "cm²": "dm²", "mg/kg": "g/kg", "μg/kg": "mg/kg", "min": "h", "h": "d", "g/kg": "g/100 g"]

extension Family {
    /// The row with another unit and its limits changed so.
    func changing(_ row: Indicator, unit: String, _ change: (Bound) -> Bound) -> Family {
        guard let text = texts[row.path]?[row.line] else { return self }
        var cells = Table.cells(text)
        if let column = row.unitColumn { cells[column] = unit } else { cells[row.nameColumn] = Family.nameCell(row.name, unit) }
        for column in cells.indices where column != row.nameColumn && column != row.unitColumn {
            if let bound = Bound(cells[column]) { cells[column] = change(bound).cell }
        }
        return replacing(row.path, line: row.line, with: Table.line(cells))
    }

    /// Rows whose limits are all numbers without footnotes.
    func plainRows(_ product: Manuscript) -> [Indicator] {
        let all = indicators(product)
        return all.filter { row in
            row.column == all.first { $0.line == row.line }?.column
                && all.filter { $0.line == row.line }.allSatisfy { $0.bound != nil && $0.bound?.suffix == "" || $0.cell == "—" } && row.bound != nil
        }
    }

    /// Whether another product has the indicator.
    func isShared(_ row: Indicator) -> Bool { products.contains { $0.path != row.path && indicators($0).contains { $0.stem == row.stem } } }
}

let unitKinds: [Kind] = [
    Kind(
        name: "unit makes it looser than the baseline", rules: ["family-looser-than-baseline"],
        forbidden: ["family-looser-than-general", "family-clause-missing"]
    ) { family in
        family.comparisons.compactMap { comparison in
            let own = comparison.own
            guard let bound = own.bound, bound.suffix.isEmpty, bound.kind != .interval,
                let unit = bound.kind == .lower ? conversions.first(where: { $0.from == own.unit && $0.factor > 1 })?.to : larger[own.unit]
            else { return nil }
            return Fault(
                label: "\(own.path):\(own.line + 1) \(own.name) \(own.cell) \(own.unit) → \(unit), the baseline \(comparison.loosest.cell)",
                broken: family.changing(own, unit: unit) { $0 },
                expected: [
                    Expectation(
                        ["family-looser-than-baseline"],
                        comparison.others.map { .init(place: Place(own.path, line: own.line), notes: [Place($0.path, line: $0.line)]) })
                ], tolerated: ["family-claim-refuted", "family-indicator-name-drift"])
        }
    },
    Kind(
        name: "unit of another size in one product", rules: ["family-indicator-name-drift"],
        forbidden: ["family-looser-than-baseline", "family-looser-than-general", "family-grade-order", "family-claim-refuted", "family-claim-unchecked"]
    ) { family in
        family.products.flatMap { product in
            family.plainRows(product).compactMap { row in
                guard let conversion = conversions.first(where: { $0.from == row.unit }) else { return nil }
                let twins = family.products.filter { $0.path != row.path }.flatMap { family.indicators($0) }.filter { $0.name == row.name }
                guard twins.contains(where: { $0.unit == row.unit }) else { return nil }
                let own = Place(row.path, line: row.line)
                // It stands in the later product, whichever was changed; within a product the first row speaks.
                return Fault(
                    label: "\(row.path):\(row.line + 1) \(row.name) \(row.unit) → \(conversion.to), converted",
                    broken: family.changing(row, unit: conversion.to) { $0.scaled(by: conversion.factor) },
                    expected: [
                        Expectation(
                            ["family-indicator-name-drift"],
                            twins.map { .init(place: own, notes: [Place($0.path, line: $0.line)]) }
                                + twins.map { .init(place: Place($0.path, line: $0.line), notes: [own]) })
                    ])
            }
        }
    },
]
