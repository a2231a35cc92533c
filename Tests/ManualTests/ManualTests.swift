import Foundation
import Testing
import TestSupport

/// The manual is true: every example does what the page shows, every table is the compiler's, every link leads somewhere.
struct ManualTests {
    static let pages = Repository.files("Sources/Manual", suffix: ".md")

    @Test func manualIsThere() { #expect(Self.pages.count >= 6) }

    /// `make bless` rewrites what comes of the examples, and the tables.
    @Test(arguments: pages)
    func saysWhatIsTrue(_ path: String) throws {
        let run = try ManualRun(path)
        for complaint in run.complaints { Issue.record("\(complaint)") }
        if let difference = try Repository.matches(run.page.text, golden: path) { Issue.record("\(difference)") }
    }

    /// Links to pages and files of the repository, and to headings of pages; what stands in `code` is none.
    @Test(arguments: pages + ["README.md", "Sources/README.md"])
    func linksLeadSomewhere(_ path: String) throws {
        let folder = path.contains("/") ? String(path[..<path.lastIndex(of: "/")!]) + "/" : ""
        for match in try ManualPage(path).prose.replacing(/`[^`\n]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/) {
            let target = String(match.1)
            if target.hasPrefix("http") { continue }
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = parts[0].isEmpty ? path : (folder + parts[0])
            let url = Repository.url(file).standardizedFileURL
            #expect(FileManager.default.fileExists(atPath: url.path), "\(path): \(target)")
            guard parts.count == 2, file.hasSuffix(".md") else { continue }
            let headings = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("#") }.map { Self.anchor($0) }
            #expect(headings.contains(String(parts[1])), "\(path): \(target)")
        }
    }

    /// As GitHub makes it: lower case, blanks to hyphens, letters and digits kept.
    static func anchor(_ heading: Substring) -> String {
        String(
            heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                .map { $0 == " " ? "-" : $0 }.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
}
