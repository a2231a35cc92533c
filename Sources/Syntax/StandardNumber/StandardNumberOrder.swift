/// The order of 规范性引用文件 (GB/T 1.1—2020 8.6.3.2; rules `nref-order-class`, `nref-order-number`).
/// Where the clause is silent, the choices are: GBZ, GBJ, GJB and GSB count for themselves and so follow the numbers of GB; `/T` and `/Z`
/// make no difference before the number, in industries as in GB; JJF and JJG follow the industries (language.md 7);
/// ISO precedes ISO/IEC and IEC, which share one row of numbers; a whole precedes its parts, undated precedes dated; enterprise standards come last.

extension StandardNumber: Comparable {
    public static func < (a: StandardNumber, b: StandardNumber) -> Bool { precedes(a, b) }

    /// A strict total order: of two numbers neither of which precedes the other, both print alike.
    public static func precedes(_ a: StandardNumber, _ b: StandardNumber) -> Bool {
        if a.orderClass != b.orderClass { return a.orderClass < b.orderClass }
        if !a.isOrderedByNumberAlone, a.base != b.base { return isBefore(a.base, b.base) }
        if a.series != b.series { return isBefore(a.series, b.series) }
        if let isBefore = decide(a.components.lazy.map(\.value), b.components.lazy.map(\.value)) { return isBefore }
        if a.suffix != b.suffix { return isBefore(a.suffix, b.suffix) }
        if a.base != b.base { return isBefore(a.base, b.base) }
        if a.nature != b.nature { return a.nature.rawValue < b.nature.rawValue }
        if a.allParts != b.allParts { return b.allParts }
        if a.year != b.year { return (a.year ?? 0) < (b.year ?? 0) }
        if let isBefore = decide(a.amendment.order, b.amendment.order) { return isBefore }
        return isBefore(a.printed, b.printed)
    }

    /// 8.6.3.2 a) to g), enterprise standards after them.
    public var orderClass: Int {
        switch kind {
        case .national: base == "GB" ? 0 : 1
        case .industry: 2
        case .metrology: 3
        case .local: 4
        case .group: 5
        case .iso: 6
        case .isoIEC, .iec: 7
        case .otherInternational: 8
        case .foreign: 9
        case .enterprise: 10
        }
    }

    /// 国家标准, ISO and IEC go by number; all others by code first.
    private var isOrderedByNumberAlone: Bool { base == "GB" || kind == .iso || kind == .isoIEC || kind == .iec }

    /// By bytes, digits before letters, so that DB15 precedes DB1501 and DBS15.
    private static func isBefore(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

    /// Nil where both are equal. A shorter number precedes its continuation.
    private static func decide(_ a: some Collection<Int>, _ b: some Collection<Int>) -> Bool? {
        if a.lexicographicallyPrecedes(b) { return true }
        return b.lexicographicallyPrecedes(a) ? false : nil
    }
}

extension StandardNumber.Amendment? {
    fileprivate var order: [Int] { map { [$0.number, $0.year ?? 0] } ?? [] }
}
