import Foundation
import Testing
import TestSupport

/// The house's own rules (Sources/README.md), asked of the sources as text.
struct TidyTests {
    static let sources = Repository.files("Sources", suffix: ".swift")
    static let all = sources + Repository.files("Tests", suffix: ".swift")

    @Test func sourcesAreThere() { #expect(Self.sources.count > 100) }

    @Test func noFileIsLongerThan700Lines() throws {
        for path in Self.all {
            let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 700, "\(path) has \(lines) lines")
        }
    }

    @Test func theMedianFileIsShort() throws {
        let counts = try Self.sources.map { try Repository.text($0).split(separator: "\n", omittingEmptySubsequences: false).count }.sorted()
        #expect(counts[counts.count / 2] <= 150, "median \(counts[counts.count / 2])")
    }

    /// Syntax ← Model ← {Rules, Emit} ← Report ← gangmu; libxml2 and the profile only in SchemaValidation; no Foundation.
    @Test func importsKeepTheDependencyRule() throws {
        let allowed: [String: Set<String>] = [
            "Syntax": ["Glibc"],
            "Model": ["Syntax", "Synchronization"],
            "Rules": ["Syntax", "Model"],
            "Emit": ["Syntax", "Model", "CTemplates", "Glibc"],
            "Report": ["Syntax", "Model", "Rules", "Emit"],
            "gangmu": ["Syntax", "Model", "Rules", "Emit", "Report", "CLinux", "CTemplates", "Glibc", "Dispatch", "Synchronization"],
            "SchemaValidation": ["CLibXML2", "CProfile", "Glibc", "Synchronization"],
            "gangmu-validate": ["SchemaValidation", "Glibc"],
        ]
        for path in Self.sources {
            let target = path.split(separator: "/")[1]
            let imports = try Repository.text(path).split(separator: "\n").compactMap { line -> String? in
                let words = line.split(separator: " ")
                guard let at = words.firstIndex(of: "import"), at <= 2, !line.hasPrefix("//"), !line.hasPrefix(" ") else { return nil }
                return at + 1 < words.count ? String(words[at + 1]) : nil
            }
            for name in imports { #expect(allowed[String(target)]?.contains(name) == true, "\(path) imports \(name)") }
        }
    }

    /// A new element must make the compiler list these switches.
    @Test func theTablesOfElementsHaveNoDefault() throws {
        for path in [
            "Sources/Syntax/Dump.swift", "Sources/Model/Places/Numbering.swift", "Sources/Emit/STS/STS+Blocks.swift", "Sources/Emit/STS/STS+Inlines.swift",
            "Sources/Emit/HTML/HTML+Blocks.swift", "Sources/Emit/HTML/HTML+Inlines.swift",
        ] {
            let text = try Repository.text(path)
            let switches = text.components(separatedBy: "switch node.kind {").dropFirst() + text.components(separatedBy: "switch tree[id].kind {").dropFirst()
            for body in switches {
                let end = body.range(of: "\n        }\n")?.lowerBound ?? body.endIndex
                #expect(!body[..<end].contains("\n        default:"), "\(path)")
            }
        }
    }

    /// A file says at its head why it exists: a comment before or right after its imports, or on its first declaration.
    @Test func everyFileSaysWhy() throws {
        for path in Self.sources {
            let head = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).prefix(12)
            #expect(head.contains { $0.hasPrefix("///") || $0.hasPrefix("    ///") }, "\(path)")
        }
    }

    @Test func namesAndMarksOfDrawersAreAbsent() throws {
        for path in Self.all {
            let name = path.split(separator: "/").last!.lowercased()
            for word in ["util", "helper", "manager"] { #expect(!name.contains(word), "\(path)") }
            let text = try Repository.text(path)
            // Split, so that this file does not name what it forbids.
            for word in ["TO" + "DO", "FIX" + "ME", "X" + "XX: ", "// MA" + "RK"] { #expect(!text.contains(word), "\(path): \(word)") }
        }
    }

    /// Sample texts say that they are samples.
    @Test(arguments: Repository.files("Examples", suffix: ".std.md"))
    func examplesSayWhatTheyAre(_ path: String) throws {
        #expect(try Repository.text(path).contains("示例文本，非现行标准，数值仅供演示"))
    }
}
