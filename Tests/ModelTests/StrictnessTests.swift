import Testing
import TestSupport

@testable import Model

/// The laws of the order of limits, over random limits of all forms and units, and the verdicts of Tests/Corpus/limits.txt.
struct StrictnessTests {
    static let seeds: [UInt64] = Array(1...10)
    static let count = 3000

    private static func isAtLeastAsStrict(_ order: Strictness) -> Bool { order == .equal || order == .stricter }

    /// Reflexive; a stricter than b as b is looser than a; transitive.
    @Test(arguments: seeds)
    func isAPartialOrder(_ seed: UInt64) {
        var random = RandomLimit(seed: seed)
        var chains = 0
        var verdicts: [String: Int] = [:]
        for _ in 0..<Self.count {
            let (a, b, c) = (random.limit(), random.limit(), random.limit())
            #expect(a.strictness(than: a) == .equal, "\(a.dump)")
            let (ab, bc, ac) = (a.strictness(than: b), b.strictness(than: c), a.strictness(than: c))
            verdicts["\(ab)", default: 0] += 1
            #expect(b.strictness(than: a) == ab.reversed, "\(a.dump) | \(b.dump)")
            guard Self.isAtLeastAsStrict(ab), Self.isAtLeastAsStrict(bc) else { continue }
            chains += 1
            let wanted: Strictness = ab == .equal && bc == .equal ? .equal : .stricter
            #expect(ac == wanted, "\(a.dump) | \(b.dump) | \(c.dump)")
        }
        // The generator reaches what is asked.
        #expect(chains > 10 && verdicts["equal", default: 0] > 10 && verdicts["stricter", default: 0] > 150 && verdicts.count >= 10, "\(chains) \(verdicts)")
    }

    /// Chains are rare among random triples; among limits sorted by verdict they are not.
    @Test(arguments: seeds)
    func chainsAreTransitive(_ seed: UInt64) {
        var random = RandomLimit(seed: seed &+ 1000)
        let limits = (0..<80).map { _ in random.limit() }
        let order = limits.map { a in limits.map { a.strictness(than: $0) } }
        var chains = 0
        for a in limits.indices {
            for b in limits.indices where Self.isAtLeastAsStrict(order[a][b]) {
                for c in limits.indices where Self.isAtLeastAsStrict(order[b][c]) {
                    chains += 1
                    let wanted: Strictness = order[a][b] == .equal && order[b][c] == .equal ? .equal : .stricter
                    if order[a][c] != wanted { Issue.record("\(limits[a].dump) | \(limits[b].dump) | \(limits[c].dump): \(order[a][c])") }
                }
            }
        }
        #expect(chains > 1000)
    }

    /// A limit is equal to itself in another unit, and lies to all others as before.
    @Test(arguments: seeds)
    func unitsChangeNothing(_ seed: UInt64) {
        var random = RandomLimit(seed: seed &+ 2000)
        var changed = 0
        for _ in 0..<Self.count {
            let (a, b) = (random.limit(), random.limit())
            guard let unit = a.unit, let family = RandomLimit.units.first(where: { $0.contains(unit) }), let other = random.pick(family), other != unit,
                let same = a.converted(to: other)
            else { continue }
            // A number may fit in one unit and not in the other.
            guard AdmittedValues(a) != nil, AdmittedValues(same) != nil else { continue }
            changed += 1
            #expect(same.strictness(than: a) == .equal, "\(a.dump) | \(same.dump)")
            #expect(same.strictness(than: b) == a.strictness(than: b), "\(a.dump) | \(same.dump) | \(b.dump)")
        }
        #expect(changed > 250, "\(changed)")
    }

    /// Two limits and the verdict on the first.
    static let verdicts: [(String, String, String)] = [
        ("≤0.2 mg/kg", "≤0.5 mg/kg", "stricter"), ("≤0.2 mg/kg", "≤0.20 mg/kg", "equal"), ("<10 mm", "≤10 mm", "stricter"), (">5 mm", "≥5 mm", "stricter"),
        ("≤60 min", "≤1 h", "equal"), ("≥90%", "≥85%", "stricter"),
        ("≥90%", "≤85%", "oppositeDirections"), ("(65±2)%", "60%～70%", "stricter"), ("60%～70%", "65%～75%", "overlap"), ("1 mm～2 mm", "3 mm～4 mm", "disjoint"),
        ("1 mm～2 mm", "2 mm～4 mm", "overlap"), ("5、10 mm", "5、10、15 mm", "stricter"), ("5 mm", "5、10 mm", "stricter"), ("5、10 mm", "0 mm～10 mm", "stricter"),
        ("5、10 mm", "10、15 mm", "overlap"), ("≤0.5 g/kg", "≤0.05%", "equal"), ("≤500 mg/kg", "≤0.05 g/100 g", "equal"), ("≤1 h", "≤61 min", "stricter"),
        ("≤1 d", "≤24 h", "equal"), ("≤12个月", "≤1 a", "equal"), ("≤1 a", "≤366 d", "differentDimensions"), ("≤5 mm", "≤5", "unknownUnit"),
        ("≤5", "≤6", "stricter"),
        ("不得检出", "≤0.01 mg/kg", "stricter"), ("不得检出", "≥0.01 mg/kg", "notAdmitted"), ("不得检出", "无", "differentForms"), ("无", "≤5个", "stricter"),
        ("不得检出", "未检出（<0.01）", "stricter"), ("未检出（<0.01 mg/kg）", "≤0.01 mg/kg", "stricter"), ("0/25 g", "0/10 g", "stricter"), ("0/25 g", "1/25 g", "stricter"),
        ("0/25 g", "1/10 g", "stricter"), ("0/10 g", "1/25 g", "differentSamples"), ("0/25 g", "0/0.025 kg", "equal"),
        ("0/25 g", "0/25 mL", "differentDimensions"),
        ("不得检出/25 g", "0/25 g", "equal"), ("n=5,c=2,m=10,M=100 CFU/g", "n=5,c=2,m=20,M=100 CFU/g", "stricter"),
        ("n=5,c=2,m=10,M=100 CFU/g", "n=10,c=2,m=20,M=100 CFU/g", "differentPlans"), ("n=5,c=0,m=10 CFU/g", "n=5,c=0,m=10,M=10 CFU/g", "equal"),
        ("n=5,c=1,m=10,M=100 CFU/g", "n=5,c=1,m=10 CFU/g", "stricter"), ("n=5,c=0,m=0/25 g", "n=5,c=0,m=0/10 g", "stricter"),
        ("洁白", " 洁白", "equal"), ("洁白", "乳白", "differentWords"), ("应符合GB 2762的规定", "GB 2762", "equal"), ("GB 2762—2022", "GB 2762", "differentCitations"),
        ("符合GB 2762 表1的规定", "GB 2762", "differentCitations"), ("—", "≤5", "looser"), ("洁白", "不作要求", "stricter"), ("—", "不限", "equal"),
        ("洁白", "≤5", "differentForms"),
        ("≤1:6", "≤1:5", "stricter"), ("15:1～20:1", "14:1～21:1", "stricter"), ("≤1:5", "≤0.2", "equal"),
        ("≤0.00000000000000001 mg/kg", "≤1 mg/kg", "tooLong"), ("≤0.00000000000000001 mg/kg", "≤0.00000000000000001 mg/kg", "equal"),
        ("≤5 μg/kg", "≤5 µg/kg", "equal"), ("≤2 垛", "≤3 垛", "stricter"), ("0", "≤5", "stricter"), ("≤38 kgce/万元", "≤0.0038 kgce/元", "equal"),
    ]

    @Test(arguments: verdicts)
    func compares(_ first: String, _ second: String, _ verdict: String) {
        let (a, b) = (Limit.read(first, unit: nil, comparator: nil).known, Limit.read(second, unit: nil, comparator: nil).known)
        #expect(
            "\(a.strictness(than: b))".replacing("incomparable(", with: "").replacing(")", with: "").split(separator: ".").last.map(String.init) == verdict,
            "\(a.dump) | \(b.dump)")
        #expect(b.strictness(than: a) == a.strictness(than: b).reversed)
    }
}
