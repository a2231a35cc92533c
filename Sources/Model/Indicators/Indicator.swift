/// An indicator: what is limited, for which object and grade, by how much, how it is measured, and where the document says so.
/// Indicators stand in tables `{指标}` and in sentences; all comparison of standards is comparison of indicators.

import Syntax

public struct Indicator: Sendable {
    /// As printed, without its unit.
    public var printedName: String
    public var name: IndicatorName
    /// 资源节约 and its like.
    public var attribute: String?
    /// 籼米, 粳米; empty for all that the document is about.
    public var objects: [String]
    public var grade: String?
    public var limit: Limit
    /// The cell of the method, or of the basis, as it prints.
    public var method: String?
    /// The nodes of the method's cell.
    public var methodNode: NodeID?
    /// Of the limit: a cell, or the words of a sentence; byte offsets into `file`.
    public var range: ByteRange
    /// Of the name.
    public var nameRange: ByteRange
    /// The document itself, or the data file that the limit stands in.
    public var file: FileID
    /// The clause it stands in; -1 before the first.
    public var section: AnchorID
    /// The table; nil in running text.
    public var table: AnchorID?
    /// Of running text: the provision, as an index into those of the document.
    public var provision: Int?

    /// `水分（一级，甜荞麦）`: as messages and tables call it.
    public var label: String {
        let details = objects + [grade].compactMap { $0 } + (name.circumstance.isEmpty ? [] : [name.circumstance])
        return details.isEmpty ? printedName : printedName + "（" + details.joined(separator: "，") + "）"
    }
}
