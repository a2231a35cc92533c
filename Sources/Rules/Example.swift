/// The examples of rules, which are their tests too. An example is written as briefly as a reader likes it; `files`
/// makes of it the complete documents that the compiler is given, and tells where the findings must stand.

import Syntax

/// A document body, or several whole files, with `⟪…⟫` around each range of a finding. Which it is:
/// - A line `=== path` begins a file; what follows is the whole file.
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
        var files: [(path: String, lines: [Substring])] = []
        for line in text.description.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                files.append((String(line.dropFirst(4)), []))
            } else {
                if files.isEmpty { files.append((Example.path, [])) }
                files[files.count - 1].lines.append(line == "…" ? Substring(Example.usualKeys) : line)
            }
        }
        let isWhole = text.description.hasPrefix("=== ")
        return files.map { file in
            var text = file.lines.joined(separator: "\n") + "\n"
            if !isWhole && !text.hasPrefix("---") && !text.hasPrefix("⟪---") { text = Example.header + text }
            return Example.unmarked(path: file.path, text)
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
