/// The number of a standards document, in every form that real documents print (GB/T 1.1—2020 8.1 note 1, 7.1.2, 10.3.1.4).
/// One value type reads, orders (8.6.3.2) and prints numbers everywhere, so that no rule carries a regular expression of its own.

public struct StandardNumber: Equatable, Hashable, Sendable {
    /// Whose document it is. The order of the cases is that of GB/T 1.1—2020 8.6.3.2, see `StandardNumberOrder.swift`.
    public enum Kind: UInt8, Equatable, Hashable, Sendable, CaseIterable {
        /// GB, GB/T, GB/Z; also GBZ, GBJ, GJB, GSB.
        case national
        case industry
        /// JJF and JJG, technical and verification regulations of metrology.
        case metrology
        /// DB, DBS (food safety) and DBJ (construction) with a region.
        case local
        case group
        case iso
        case isoIEC
        case iec
        /// ITU, OIML, Codex Alimentarius, IDF.
        case otherInternational
        /// Regional and national bodies abroad: EN, DIN, BS, JIS, ASTM.
        case foreign
        case enterprise

        /// What a Chinese document may adopt.
        public var isInternational: Bool {
            switch self {
            case .iso, .isoIEC, .iec, .otherInternational: true
            default: false
            }
        }
    }

    /// What the letter after the slash says of a Chinese document.
    public enum Nature: UInt8, Equatable, Hashable, Sendable {
        case mandatory
        /// `/T`
        case recommended
        /// `/Z`, 指导性技术文件.
        case guide
        /// Group, enterprise, metrology and all foreign numbers have none.
        case none
    }

    /// What stands between number and year: `—` in China, `:` for ISO and most others, `-` for Codex and ASTM.
    public enum YearMark: UInt8, Equatable, Hashable, Sendable {
        case dash, colon, hyphen
        public var text: String {
            switch self {
            case .dash: "—"
            case .colon: ":"
            case .hyphen: "-"
            }
        }
    }

    /// One run of digits of the number, with what parts it from the one before.
    public struct Component: Equatable, Hashable, Sendable {
        /// As printed, leading zeros kept.
        public var digits: String
        public var value: Int
        /// `.`, `-` or `/`; empty for the first.
        public var joint: String
    }

    /// 修改单 (`/XG1—2016`), or an amendment or corrigendum abroad (`/Amd 1:2020`, `+A1:2021`).
    public struct Amendment: Equatable, Hashable, Sendable {
        /// `XG`, `Amd`, `Cor`, `A` or `AC`.
        public var mark: String
        public var number: Int
        public var year: Int?
    }

    public var kind: Kind
    public var nature: Nature
    /// As printed before the number, such as `GB/T`, `DB11/`, `T/NMSP`, `ISO/IEC Guide`, `OIML R`.
    public var code: String
    /// The code without `/T`, `/Z` and without `T/`, `Q/`: `GB`, `DB15`, `NMSP`. Documents are ordered by it.
    public var base: String
    /// Digits of the region of a local standard: `15`, `5101`; else empty.
    public var region: String
    /// A series within the code that numbers its documents anew: `MZB01` of `T/NMSP MZB01.1`, `X` of `ITU-T X.509`, `D` of `ASTM D1238`.
    public var series: String
    /// What parts series and number: `.`, `-`, a blank or nothing.
    public var seriesJoint: String
    /// Whether a dot stands between code and series, as some groups print it: `T/NMSP.MZB01.46`.
    public var isDotted: Bool
    /// Running number, then parts; never empty.
    public var components: [Component]
    /// The same for equal components, and seldom for others: the key of tables that look numbers up.
    public var digits: Int { components.reduce(0) { $0 &* 1_000_003 &+ $1.value } }
    /// What follows the digits: `S` of `Q/XX 001S`, `A` of `GJB 150A`, `/E96M` of `ASTM E96/E96M`.
    public var suffix: String
    public var yearMark: YearMark
    public var year: Int?
    /// The year as it is printed, with a month (`2002-02`) or in the short form of ASTM (`20a`); empty if undated.
    public var edition: String
    /// `（所有部分）`
    public var allParts: Bool
    public var amendment: Amendment?
    /// The international document that this one adopts identically, as in `GB/T 19001—2016/ISO 9001:2015`; at most one.
    public var adoptions: [StandardNumber]
}

extension StandardNumber {
    public var isDated: Bool { year != nil }
    public var adopted: StandardNumber? { adoptions.first }
    public var running: Component { components[0] }
    /// Empty for a document that is no part. The number within a series is a running number, not a part (language.md 7).
    public var parts: ArraySlice<Component> { components.dropFirst() }
    /// The last component, which `第N部分` of the title must repeat; nil for a document that is no part.
    public var part: Int? { components.count > 1 ? components.last?.value : nil }

    /// The first two digits of a local standard's region; nil for all others.
    public var province: String? { region.count >= 2 ? String(region.prefix(2)) : nil }

    /// Whether the region begins with one of the codes of GB/T 2260 for provinces.
    public var hasKnownProvince: Bool {
        guard let province, let code = Int(province) else { return false }
        return switch code {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81, 82: true
        default: false
        }
    }

    /// The number cited without date. It stands for the newest edition with all its amendments (8.6.2), so an amendment falls away with the year.
    public var undated: StandardNumber {
        var result = self
        result.year = nil
        result.edition = ""
        result.amendment = nil
        result.adoptions = adoptions.map(\.undated)
        return result
    }

    /// The undated number that all parts share: `GB/T 2423` for `GB/T 2423.1—2008` and for `GB/T 2423（所有部分）`.
    public var withoutPart: StandardNumber {
        var result = undated
        result.components.removeSubrange(1...)
        result.suffix = ""
        result.allParts = false
        result.adoptions = []
        return result
    }

    /// Whether both name the same document in some edition. Leading zeros, a dot for the blank and an adopted number make no difference;
    /// the code does: `GB 1354` and `GB/T 1354` are two numbers, though one replaced the other.
    public func samePublication(as other: StandardNumber) -> Bool {
        kind == other.kind && code == other.code && series == other.series && suffix == other.suffix && allParts == other.allParts
            && components.elementsEqual(other.components) { $0.value == $1.value }
    }
}
