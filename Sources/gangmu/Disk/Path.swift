/// Paths as text parted by `/`, as the user gave them: never made absolute behind the user's back, since they stand in
/// findings and reports. All cutting is done on bytes, for a `Character` may swallow a `/` before a combining mark.

enum Path {
    private static let slash = UInt8(ascii: "/")

    static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

    /// `name` as seen from within `folder`. The working folder adds nothing: `.` and `a` are `a`.
    static func join(_ folder: String, _ name: String) -> String {
        if isAbsolute(name) || folder.isEmpty || folder == "." { return name }
        if name.isEmpty || name == "." { return folder }
        return folder.utf8.last == slash ? folder + name : folder + "/" + name
    }

    /// The folder that holds `path`: of `a` it is `.`, of `.` it is `..`, of `/` it is `/`.
    static func parent(_ path: String) -> String {
        let path = normal(path)
        let parts = split(path)
        guard let last = parts.last else { return isAbsolute(path) ? "/" : ".." }
        if last == ".." { return path + "/.." }
        return put(parts.dropLast(), isAbsolute: isAbsolute(path))
    }

    /// The folder, with its `/`, and the last name, without one: cut as the kernel would go, so that `..` after a symbolic
    /// link leads where the kernel says and not where `parent` says.
    static func cut(_ path: String) -> (folder: Substring, name: Substring) {
        var whole = Substring(path).utf8
        while whole.count > 1, whole.last == slash { whole.removeLast() }
        guard let last = whole.lastIndex(of: slash) else { return ("", Substring(whole)) }
        let start = whole.index(after: last)
        return (Substring(whole[..<start]), Substring(whole[start...]))
    }

    /// The last name: of `a/b/` it is `b`; empty for `/`, `.` and `..`, which name nothing.
    static func name(_ path: String) -> String {
        guard let last = split(path).last, last != ".." else { return "" }
        return last
    }

    /// Without `.`, `//`, a `/` at the end, and `..` where a name stands before it: `a/./b/../c/` is `a/c`.
    /// Nothing left is `.`. As in a URL, a symbolic link before `..` is not followed.
    static func normal(_ path: String) -> String {
        var parts: [String] = []
        for part in split(path) {
            if part != ".." {
                parts.append(part)
            } else if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute(path) {
                parts.append(part)
            }
        }
        return put(parts[...], isAbsolute: isAbsolute(path))
    }

    /// How `folder` names `path`: `out/general/x.html` from `out/product` is `../general/x.html`. Nil if that cannot be
    /// known without the disk: one of them absolute, the other not, or a folder above the working one.
    static func relative(_ path: String, from folder: String) -> String? {
        guard isAbsolute(path) == isAbsolute(folder) else { return nil }
        // As nearly always: the path begins with the folder.
        let below = path.utf8.dropFirst(folder.utf8.count)
        if below.first == slash, path.utf8.starts(with: folder.utf8), isNormal(below.dropFirst()) { return String(Substring(below.dropFirst())) }
        let target = split(normal(path))
        let base = split(normal(folder))
        let common = zip(target, base).prefix { $0 == $1 }.count
        if base.dropFirst(common).contains("..") { return nil }
        let parts = base.dropFirst(common).map { _ in ".." } + target.dropFirst(common)
        return put(parts[...], isAbsolute: false)
    }

    /// `path` without `suffix`, or nil if it does not end so.
    static func dropping(_ suffix: String, from path: String) -> String? {
        guard hasSuffix(path.utf8, suffix) else { return nil }
        return String(Substring(path.utf8.dropLast(suffix.utf8.count)))
    }

    static func hasSuffix(_ name: some BidirectionalCollection<UInt8>, _ suffix: String) -> Bool {
        name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    /// How many names stand between the root and `path`.
    static func depth(_ path: String) -> Int { split(normal(path)).count }

    /// The names, without empty ones and `.`.
    private static func split(_ path: String) -> [String] {
        path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { $0 != "." }
    }

    /// Whether every name is one: not empty, `.` or `..`.
    private static func isNormal(_ names: Substring.UTF8View) -> Bool {
        var length = 0
        var dots = 0
        for byte in names {
            if byte == slash {
                if length == 0 || (length == dots && dots <= 2) { return false }
                (length, dots) = (0, 0)
            } else {
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return length > 0 && !(length == dots && dots <= 2)
    }

    private static func put(_ parts: ArraySlice<String>, isAbsolute: Bool) -> String {
        // Not `joined`: the first use of that costs a short run a hundredth.
        var path = isAbsolute ? "/" : ""
        for part in parts {
            if !path.isEmpty, path.utf8.last != slash { path += "/" }
            path += part
        }
        return path.isEmpty ? "." : path
    }
}
