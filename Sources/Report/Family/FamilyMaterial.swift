/// What reports on families are made from: the documents of a workspace, what was proved of them, and which of them the user asked for.

import Model
import Syntax

public struct FamilyMaterial: Sendable {
    /// By `FileID`; nil where a file could not be read.
    public let documents: [Document?]
    public let families: [Family]
    public let proof: FamilyProof
    /// By `FileID`.
    public let examined: [Examination?]
    /// Weighed.
    public let diagnostics: [Diagnostic]
    /// By `FileID`.
    public let sources: [Source]
    /// Reports on whole families keep to these documents; empty for all.
    public let asked: Set<FileID>

    public init(
        documents: [Document?], families: [Family], proof: FamilyProof, examined: [Examination?], diagnostics: [Diagnostic], sources: [Source],
        asked: Set<FileID> = []
    ) {
        self.documents = documents
        self.families = families
        self.proof = proof
        self.examined = examined
        self.diagnostics = diagnostics
        self.sources = sources
        self.asked = asked
    }

    func path(_ file: FileID) -> String { sources[Int(file.index)].path }

    /// What a document is called in the heads of tables: its number, or that of the standard whose limits it records, or its title.
    func name(_ file: FileID) -> String {
        guard let document = proof.document(file) else { return path(file) }
        let metadata = document.metadata
        let number = metadata.printedNumber.isEmpty ? metadata.baseline.map(\.value.printed).joined(separator: "、") : metadata.printedNumber
        if !number.isEmpty { return number }
        return metadata.title.full.isEmpty ? path(file) : metadata.title.full
    }

    func title(_ file: FileID) -> String { proof.document(file)?.metadata.title.full ?? "" }

    func coverage(_ file: FileID) -> DocumentCoverage? { examined[Int(file.index)]?.coverage }

    /// The documents of a family that owe answers to a general: its products, and others of it that name one.
    func products(of family: Family) -> [FileID] {
        let all = family.members.filter { member in
            guard let document = proof.document(member.file), !document.metadata.isAmendment, examined[Int(member.file.index)] != nil else { return false }
            return member.role == .product || member.role == .plain && document.metadata.kind != .general && coverage(member.file) != nil
        }.map(\.file)
        let named = all.filter(asked.contains)
        if !named.isEmpty || asked.isEmpty { return named.isEmpty ? all : named }
        // Who asks for a general asks for what is made of it.
        return all.filter { product in proof.index.lineage(of: product).contains { asked.contains($0.file) } }
    }

    /// The families that hold something of what was asked for.
    var askedFamilies: [Family] { families.filter { family in asked.isEmpty || family.members.contains { asked.contains($0.file) } } }

    /// The generals above a product, as they print.
    func generals(of product: FileID) -> String {
        guard let document = proof.document(product) else { return "" }
        return proof.index.printedGenerals(of: document).map(\.number).joined(separator: "、")
    }
}
