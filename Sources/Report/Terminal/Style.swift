/// Colour and weight in a terminal (ECMA-48, Select Graphic Rendition). They repeat what words and signs already say
/// and carry nothing of their own, so that a finding reads the same without them.

import Syntax

/// How a piece of output is painted.
public enum Style: Sendable {
    case error, warning, style, info
    /// Line numbers, rails, arrows and secondary underlines.
    case rail
    case strong

    public init(_ severity: Severity) {
        self =
            switch severity {
            case .error: .error
            case .warning: .warning
            case .style: .style
            case .info: .info
            }
    }

    private var parameters: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .style: "1;36"
        case .info: "1;32"
        case .rail: "1;34"
        case .strong: "1"
        }
    }

    /// `text` in this style, or `text` alone.
    public func paint(_ text: String, if isColored: Bool = true) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }
}
