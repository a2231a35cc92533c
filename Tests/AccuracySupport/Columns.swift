/// The columns of the tables that a person reads.

extension String {
    /// Blanks after it up to the width.
    package func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    /// Blanks before it up to the width.
    package func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

extension Double {
    /// `0.984`
    package var thousandths: String {
        let count = Int((self * 1000).rounded())
        return "\(count / 1000).\(String(1000 + count % 1000).dropFirst())"
    }
}
