/// An indicator: what is limited, for which object and grade, by how much, how it is measured, and where the document says so.
/// Indicators stand in tables `{指标}` and in sentences; all comparison of standards is comparison of indicators.

import Syntax

/// One object for each, since reports, matches and findings of a family hold the same indicator many times.
public final class Indicator: Sendable {
    /// As printed, without its unit.
    public let printedName: String
    public let name: IndicatorName
    /// 资源节约 and its like.
    public let attribute: String?
    /// 籼米, 粳米; empty for all that the document is about.
    public let objects: [String]
    public let grade: String?
    public let limit: Limit
    /// The cell of the method, or of the basis, as it prints.
    public let method: String?
    /// The nodes of the method's cell.
    public let methodNode: NodeID?
    /// Of the limit: a cell, or the words of a sentence; byte offsets into `file`.
    public let range: ByteRange
    /// Of the name.
    public let nameRange: ByteRange
    /// The document itself, or the data file that the limit stands in.
    public let file: FileID
    /// The clause it stands in; -1 before the first.
    public let section: AnchorID
    /// The table; nil in running text.
    public let table: AnchorID?
    /// Of running text: the provision, as an index into those of the document.
    public let provision: Int?

    init(
        _ subject: Subject, objects: [String], grade: String?, limit: Limit, range: ByteRange, file: FileID, section: AnchorID, table: AnchorID? = nil,
        provision: Int? = nil
    ) {
        printedName = subject.printedName
        name = subject.name
        attribute = subject.attribute
        method = subject.method
        methodNode = subject.methodNode
        nameRange = subject.range
        self.objects = objects
        self.grade = grade
        self.limit = limit
        self.range = range
        self.file = file
        self.section = section
        self.table = table
        self.provision = provision
    }

    /// What all limits of a row, or a limit of a sentence, are of.
    struct Subject {
        var printedName: String
        var name: IndicatorName
        var attribute: String?
        var method: String?
        var methodNode: NodeID?
        /// Of the name.
        var range: ByteRange
    }

    /// The same, whatever it is said of.
    var ofEveryObject: Indicator {
        let subject = Subject(printedName: printedName, name: name, attribute: attribute, method: method, methodNode: methodNode, range: nameRange)
        return Indicator(subject, objects: [], grade: grade, limit: limit, range: range, file: file, section: section, table: table, provision: provision)
    }

    /// `水分（一级，甜荞麦）`: as messages and tables call it.
    public var label: String {
        let details = objects + [grade].compactMap { $0 } + (name.circumstance.isEmpty ? [] : [name.circumstance])
        return details.isEmpty ? printedName : printedName + "（" + details.joined(separator: "，") + "）"
    }
}
