/// The images of a document: which file a path means, whether it may be read, and what the outputs make of it. Nothing
/// outside the family's folder, or the document's own, is read (`Enclosure`); HTML holds the file itself, STS refers to a
/// copy beside it.

import Model
import Syntax

struct Images: Sendable {
    enum Refusal: Sendable {
        /// With the path that was looked at.
        case missing(String)
        case outside, format
    }

    private let enclosure: Enclosure

    init(_ file: ProjectFile, _ project: Project) { enclosure = Enclosure(file, project) }

    /// The media type of a file by its ending: SVG, PNG and JPEG print everywhere.
    private static func mediaType(_ path: String) -> String? {
        let name = path.lowercased()
        for (ending, type) in [(".svg", "image/svg+xml"), (".png", "image/png"), (".jpg", "image/jpeg"), (".jpeg", "image/jpeg")]
        where Path.hasSuffix(name.utf8, ending) {
            return type
        }
        return nil
    }

    /// The file that a path in the document means.
    private func find(_ target: String) -> Result<String, RefusedImage> {
        guard Images.mediaType(target) != nil else { return .failure(RefusedImage(.format)) }
        return switch enclosure.find(target) {
        case .inside(let path): .success(path)
        case .missing(let path): .failure(RefusedImage(.missing(path)))
        case .outside: .failure(RefusedImage(.outside))
        }
    }

    /// What is wrong with the images of a document.
    func findings(_ document: Document) -> [Diagnostic] {
        document.numbering.images.compactMap { node in
            guard case .image(let target) = document.tree[node].kind, case .failure(let refused) = find(document.source.text(target)) else { return nil }
            let written = document.source.text(target)
            let phrase: Int
            var arguments = [Argument.text(written)]
            switch refused.cause {
            case .missing(let path) where path == written: phrase = 0
            case .missing(let path):
                phrase = 3
                arguments.append(.text(path))
            case .outside: phrase = 1
            case .format: phrase = 2
            }
            return Diagnostic("image-file", at: target, phrase: phrase, arguments)
        }
    }

    /// The file as a `data:` address (RFC 2397); nil when it cannot be read.
    func address(_ target: String) -> String? {
        guard let type = Images.mediaType(target), case .success(let path) = find(target), let bytes = try? Disk.read(path) else { return nil }
        return "data:" + type + ";base64," + Base64.text(bytes)
    }

    /// The file, for the copy beside the STS.
    func bytes(_ target: String) -> [UInt8]? {
        guard case .success(let path) = find(target) else { return nil }
        return try? Disk.read(path)
    }

    /// Where the copy lies, relative to the STS: as written, but never above the output folder. `output` is the document's
    /// path below it.
    static func copy(_ target: String, of output: String) -> String {
        let depth = Path.parent(output) == "." ? 0 : Path.depth(Path.parent(output))
        var parts = Path.normal(target).split(separator: "/")
        let steps = parts.prefix { $0 == ".." }.count
        if steps > depth { parts.removeFirst(steps) }
        return parts.joined(separator: "/")
    }
}

private struct RefusedImage: Error {
    let cause: Images.Refusal
    init(_ cause: Images.Refusal) { self.cause = cause }
}
