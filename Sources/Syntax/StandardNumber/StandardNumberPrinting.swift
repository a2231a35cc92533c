/// The right form of a number, whatever the author typed: one blank after the code, `—` or `:` before the year, `（所有部分）` in full width.

extension StandardNumber {
    /// `GB/T 1.1—2020`, `ISO 712:2009`, `GB/T 2423（所有部分）`, `GB/T 19001—2016/ISO 9001:2015`
    public var printed: String {
        var text = code + (isDotted ? "." : code.hasSuffix("）") ? "" : " ") + ownNumber
        if year != nil { text += yearMark.text + edition }
        if let amendment { text += amendment.printed(yearMark) }
        for other in adoptions { text += "/" + other.printed }
        if allParts { text += "（所有部分）" }
        return text
    }

    /// The number without code and year: `1.1`, `MZB01.46`, `712-1`, `001S`.
    public var ownNumber: String {
        var text = series + seriesJoint
        for component in components { text += component.joint + component.digits }
        return text + suffix
    }
}

extension StandardNumber: CustomStringConvertible {
    public var description: String { printed }
}

extension StandardNumber.Amendment {
    fileprivate func printed(_ yearMark: StandardNumber.YearMark) -> String {
        let date = year.map { yearMark.text + String($0) } ?? ""
        return switch mark {
        case "XG": "/XG\(number)" + date
        case "A", "AC": "+\(mark)\(number)" + date
        default: "/\(mark) \(number)" + date
        }
    }
}
