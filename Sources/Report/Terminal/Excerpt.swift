/// A finding as a person reads it in a terminal: what is wrong, the place in the source with the words underlined,
/// further places, and remarks. The shape is rustc's and ruff's, which editors and eyes already know. The place is
/// always also told as `path:line:column`, so a wrong guess of a terminal's widths misleads nobody.

import Syntax

public struct Excerpt: Sendable {
    /// What the terminal is like; found out by the program, never here.
    public struct Options: Sendable {
        /// Columns of the terminal, kept within 32 and 1,000.
        public var columns: Int
        public var width: DisplayWidth
        public var isColored: Bool
        /// Draws only ASCII of its own, for a locale that is not UTF-8; the author's text stays as it is.
        public var isASCII: Bool

        public init(columns: Int = 80, ambiguous: Int = 1, isColored: Bool = false, isASCII: Bool = false) {
            self.columns = min(max(columns, 32), 1_000)
            width = DisplayWidth(ambiguous: ambiguous)
            self.isColored = isColored
            self.isASCII = isASCII
        }
    }

    /// A line of words, already in the language asked: `lead: text`, the lead set off.
    public struct Sentence: Sendable {
        public var lead: String
        public var text: String
        public init(_ lead: String, _ text: String) {
            self.lead = lead
            self.text = text
        }
    }

    /// Where to look, and what to see there.
    public struct Place: Sendable {
        public var source: Source
        public var lines: LineTable
        public var range: ByteRange
        /// Stands after the underline; may be empty.
        public var label: String

        public init(_ source: Source, _ lines: LineTable, _ range: ByteRange, label: String = "") {
            self.source = source
            self.lines = lines
            let lower = min(range.lower, source.bytes.count)
            self.range = ByteRange(lower, min(max(lower, range.upper), source.bytes.count))
            self.label = label
        }

        /// The lines to draw, counted from 0. A line end at the end of the range does not reach into the next line.
        fileprivate var span: (first: Int, last: Int) {
            (lines.lineIndex(range.lower), lines.lineIndex(max(range.lower, range.upper - 1)))
        }
    }

    public var severity: Severity
    /// Such as `错误[number-mismatch]` and the message.
    public var headline: Sentence
    /// Whether the headline tells file, line and column itself, as `path:line:column: error[rule] message` does.
    public var isLocated: Bool
    public var primary: Place
    public var secondary: [Place]
    /// Such as `依据` and the clause; a text of several lines is drawn as such.
    public var remarks: [Sentence]

    public init(
        _ severity: Severity, _ headline: Sentence, at primary: Place,
        secondary: [Place] = [], remarks: [Sentence] = [], isLocated: Bool = false
    ) {
        self.isLocated = isLocated
        self.severity = severity
        self.headline = headline
        self.primary = primary
        self.secondary = secondary
        self.remarks = remarks
    }

    /// The lines to print, without line ends. Source lines, without blanks at their end, and underlines fit the terminal,
    /// whereas headline, places and remarks are left to the terminal to wrap, so that they can be searched and copied.
    public func draw(_ options: Options = Options()) -> [String] {
        let largest = ([primary] + secondary).map { $0.span.last + 1 }.max() ?? 1
        var drawing = Drawing(options: options, gutter: String(largest).utf8.count)
        let lead = options.width.visible(headline.lead) + (isLocated ? "" : ":")
        drawing.rows.append(
            Style(severity).paint(lead, if: options.isColored) + " "
                + Style.strong.paint(options.width.visible(headline.text), if: options.isColored))
        drawing.draw(primary, arrow: isLocated ? nil : "-->", sign: "^", style: Style(severity))
        for place in secondary {
            drawing.rail()
            drawing.draw(place, arrow: ":::", sign: "-", style: .rail)
        }
        if !remarks.isEmpty { drawing.rail() }
        for remark in remarks { drawing.draw(remark) }
        return drawing.rows
    }
}

/// The rows drawn so far.
private struct Drawing {
    let options: Excerpt.Options
    /// Columns of the largest line number.
    let gutter: Int
    var rows: [String] = []

    private var ellipsis: String { options.isASCII ? "..." : "…" }
    private var blank: String { String(repeating: " ", count: gutter) }
    /// What is left for source text beside `41 | `.
    private var columns: Int { options.columns - gutter - 3 }

    init(options: Excerpt.Options, gutter: Int) {
        self.options = options
        self.gutter = gutter
    }

    /// A row of the rail alone.
    mutating func rail() { row("", "") }

    private mutating func row(_ number: String, _ text: String) {
        let padding = String(repeating: " ", count: gutter - number.utf8.count)
        let edge = Style.rail.paint(padding + number + " |", if: options.isColored)
        rows.append(text.isEmpty ? edge : edge + " " + text)
    }

    mutating func draw(_ place: Excerpt.Place, arrow: String?, sign: Character, style: Style) {
        let bytes = place.source.bytes
        if let arrow {
            let position = place.lines.position(place.range.lower, in: bytes)
            let path = options.width.visible(place.source.path)
            rows.append(
                blank + Style.rail.paint(arrow, if: options.isColored) + " \(path):\(position.line):\(position.column)")
        }
        rail()
        let (first, last) = place.span
        for index in first == last ? [first] : [first, last] {
            if index > first + 1 { rows.append(Style.rail.paint(ellipsis, if: options.isColored)) }
            let window = LineWindow(
                bytes, line: place.lines.range(ofLine: index, in: bytes), mark: place.range,
                columns: columns, width: options.width, ellipsis: ellipsis)
            let end = window.text.lastIndex { $0 != " " }
            row(String(index + 1), end.map { String(window.text[...$0]) } ?? "")
            underline(window.marked, sign, style, label: index == last ? place.label : "")
        }
    }

    /// Draws the label after the signs where it fits, else in rows of its own below.
    private mutating func underline(_ marked: Range<Int>, _ sign: Character, _ style: Style, label: String) {
        let indent = String(repeating: " ", count: marked.lowerBound)
        let signs = String(repeating: sign, count: marked.count)
        let width = options.width.columns(of: label)
        if label.isEmpty || marked.upperBound + 1 + width <= columns {
            let text = label.isEmpty ? signs : signs + " " + options.width.visible(label)
            row("", indent + style.paint(text, if: options.isColored))
            return
        }
        row("", indent + style.paint(signs, if: options.isColored))
        let shift = String(repeating: " ", count: max(0, min(marked.lowerBound, columns - width)))
        for part in options.width.wrapped(label, to: columns) {
            row("", shift + style.paint(part, if: options.isColored))
        }
    }

    mutating func draw(_ remark: Excerpt.Sentence) {
        let texts = remark.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let edge = blank + " " + Style.rail.paint("=", if: options.isColored) + " "
        let lead = Style.strong.paint(options.width.visible(remark.lead) + ":", if: options.isColored)
        for (index, text) in texts.enumerated() {
            let text = options.width.visible(String(text))
            if index == 0 {
                rows.append(edge + lead + (text.isEmpty ? "" : " " + text))
            } else {
                rows.append(text.isEmpty ? "" : blank + "     " + text)
            }
        }
    }
}
