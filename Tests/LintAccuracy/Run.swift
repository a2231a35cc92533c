/// Plants every fault, has the program check them a few hundred files at a time, and collects the verdicts.

import AccuracySupport
import Foundation

struct Run {
    static let filesPerBatch = 400
    /// Reserves are used where prose gives a rule fewer sites or documents.
    static let leastSites = 20
    static let leastDocuments = 5

    struct Case {
        var kind: Int
        var document: String
        var isReserve: Bool
        var mutation: Mutation
        var verdict = Verdict()
    }

    struct Clean {
        var name: String
        var findings: [Finding]
    }

    let corpus: Corpus
    let rules: [String: Bool]
    let kinds: [Operator]
    var cases: [Case] = []
    /// Faults of rules that the program does not have were planted as well.
    let isTrial: Bool
    var prose: [Clean] = []
    var examples: [Clean] = []
    var reserves: [Clean] = []
    /// What the program says of the documents as they are, reserves included.
    private var known: [String: [Finding]] = [:]

    init(_ compiler: Compiler, _ corpus: Corpus, wanted: String?, trying isTrial: Bool) throws {
        self.corpus = corpus
        self.isTrial = isTrial
        rules = try compiler.rules()
        kinds = Operator.all.filter { wanted == nil || $0.rules.contains(wanted ?? "") }
        for text in corpus.prose + corpus.reserves {
            known[text.name] = []
        }
        for (name, findings) in try check(compiler, (corpus.prose + corpus.reserves).map { ($0.name, $0.name, $0.lines) }) { known[name] = findings }
        prose = corpus.prose.map { Clean(name: $0.name, findings: (known[$0.name] ?? []).filter { !Operator.isAside($0.rule) }) }
        reserves = corpus.reserves.filter { $0.name.hasPrefix("made-") }.map { text in
            Clean(name: text.name, findings: (known[text.name] ?? []).filter { !Operator.isAside($0.rule) })
        }
        if wanted == nil {
            for (path, findings) in try compiler.findings(in: corpus.examples).sorted(by: { $0.key < $1.key }) {
                examples.append(Clean(name: path, findings: findings))
            }
        }
        for (index, kind) in kinds.enumerated() {
            guard kind.rules.contains(where: { rules[$0] == true }) else {
                if isTrial { plant(kind, index) }
                continue
            }
            plant(kind, index)
        }
        FileHandle.standardError.write(Data("\(cases.count) faults\n".utf8))
        try judge(compiler)
    }

    private mutating func plant(_ kind: Operator, _ index: Int) {
        var sites = 0
        var documents = 0
        for text in corpus.prose + corpus.reserves {
            if text.isReserve, sites >= Run.leastSites, documents >= Run.leastDocuments { break }
            let found = kind.sites(text).prefix(Operator.sitesPerDocument)
            guard !found.isEmpty else { continue }
            sites += found.count
            documents += 1
            for mutation in found { cases.append(Case(kind: index, document: text.name, isReserve: text.isReserve, mutation: mutation)) }
        }
    }

    private mutating func judge(_ compiler: Compiler) throws {
        for start in stride(from: 0, to: cases.count, by: Run.filesPerBatch / 2) {
            let part = start..<min(start + Run.filesPerBatch / 2, cases.count)
            var files: [(String, String, [String])] = []
            for index in part {
                let one = cases[index]
                files.append(("\(index)/after", one.document, one.mutation.lines))
                if let prepared = one.mutation.prepared { files.append(("\(index)/before", one.document, prepared)) }
            }
            let found = Dictionary(try check(compiler, files), uniquingKeysWith: { one, _ in one })
            for index in part {
                let original = known[cases[index].document] ?? []
                let before = cases[index].mutation.prepared == nil ? original : found["\(index)/before"] ?? []
                cases[index].verdict = Judge.judge(
                    cases[index].mutation, of: kinds[cases[index].kind], found["\(index)/after"] ?? [], before: before, original: original)
            }
        }
    }

    /// Writes each text into a folder of its own, with the pictures beside it, and asks about all of them at once.
    private func check(_ compiler: Compiler, _ files: [(key: String, name: String, lines: [String])]) throws -> [(String, [Finding])] {
        let found = try withTemporaryFolder { root in
            for file in files { try write(file.lines, named: file.name, to: root.appendingPathComponent(file.key)) }
            return try compiler.findings(in: root)
        }
        return files.map { ($0.key, found["\($0.key)/\($0.name).std.md"] ?? []) }
    }

    private func write(_ lines: [String], named name: String, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try lines.joined(separator: "\n").write(to: folder.appendingPathComponent(name + ".std.md"), atomically: false, encoding: .utf8)
        for asset in corpus.assets where lines.contains(where: { $0.contains("](\(asset.path))") }) {
            let place = folder.appendingPathComponent(asset.path)
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try asset.data.write(to: place)
        }
    }

    /// Writes the documents of failed cases as rule/number/NAME.std.md, to be looked at.
    func keep(in folder: URL) throws {
        func isPending(_ one: Case) -> Bool { !kinds[one.kind].rules.contains { rules[$0] == true } }
        for (index, one) in cases.enumerated() where isPending(one) || !one.verdict.isFound || !one.verdict.wrong.isEmpty || !one.verdict.unclean.isEmpty {
            try write(one.mutation.lines, named: one.document, to: folder.appendingPathComponent("\(kinds[one.kind].rules[0])/\(index)"))
        }
    }
}
