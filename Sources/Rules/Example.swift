/// The examples of rules, which are their tests too. An example is written as briefly as a reader likes it; `files`
/// makes of it the complete documents that the compiler is given, and tells where the findings must stand.

import Syntax

/// A document body, or several whole files, with `⟪…⟫` around each range of a finding. Which it is:
/// - A line `=== path` begins a file. What follows is the whole file if it begins with `---`, or if the path is none of
///   `ExampleFamily`; otherwise the file has the header that `ExampleFamily` gives it, and what follows is its body, in
///   `family.md` more keys.
/// - Without such a line, a text that begins with `---` is a whole document.
/// - Anything else is a body and gets `Example.header`.
/// A line `…` in a header stands for the keys that every document needs (`Example.usualKeys`).
public struct Example: Sendable, ExpressibleByStringLiteral {
    public var text: StaticString

    public init(stringLiteral text: StaticString) { self.text = text }

    /// One file of an example, ready for the compiler.
    public struct File: Sendable {
        public var path: String
        /// Without marks.
        public var text: String
        /// Where findings must stand, in bytes of `text`.
        public var marks: [ByteRange]
    }

    /// The document that has no path of its own.
    public static let path = "example.std.md"

    public static let usualKeys = """
        ICS: 67.060
        CCS: B 22
        发布机构: 示例标准化协会
        归口: 示例标准化协会
        起草单位: [示例单位甲, 示例单位乙]
        起草人: [起草人甲, 起草人乙]
        """

    public static let header = """
        ---
        编号: T/XMB 101—2026
        名称: 示例　产品
        类型: 产品
        阶段: 草案
        \(usualKeys)
        ---


        """

    /// The files that the compiler is given, in the order written.
    public var files: [File] {
        sections.map { section in
            var text = section.lines.map { $0 == "…" ? Example.usualKeys : String($0) }.joined(separator: "\n") + "\n"
            if section.path == Example.path, !text.hasPrefix("---"), !text.hasPrefix("⟪---") { text = Example.header + text }
            return Example.unmarked(path: section.path, text)
        }
    }

    /// For readers: with the headers of a family's files, and with its marks and `…`.
    public var printed: String {
        guard isOfFiles else { return text.description }
        return sections.map { (["=== " + $0.path] + $0.lines).joined(separator: "\n") }.joined(separator: "\n")
    }

    private var isOfFiles: Bool { text.description.hasPrefix("=== ") }

    /// Files as written, each with its header; a single document without a path as it is.
    private var sections: [(path: String, lines: [String])] {
        let lines = text.description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard isOfFiles else { return [(Example.path, lines)] }
        var sections: [(path: String, lines: [String])] = []
        for line in lines {
            if line.hasPrefix("=== ") { sections.append((String(line.dropFirst(4)), [])) } else { sections[sections.count - 1].lines.append(line) }
        }
        let paths = sections.map(\.path)
        return sections.map { path, lines in
            guard lines.first != "---", lines.first != "⟪---", let header = ExampleFamily.header(of: path, among: paths) else { return (path, lines) }
            // What follows in family.md are more keys.
            return (path, path == "family.md" ? ["---"] + header + lines + ["---"] : ["---"] + header + ["---"] + lines)
        }
    }

    /// Takes `⟪` and `⟫` out and remembers where they stood.
    private static func unmarked(path: String, _ text: String) -> File {
        var file = File(path: path, text: "", marks: [])
        var opens: [Int] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟪": opens.append(file.text.utf8.count)
            case "⟫": file.marks.append(ByteRange(opens.popLast() ?? file.text.utf8.count, file.text.utf8.count))
            default: file.text.unicodeScalars.append(scalar)
            }
        }
        file.marks.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        return file
    }
}
