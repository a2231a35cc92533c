import Glibc
import Rules
import Testing

@testable import gangmu

/// Reading, listing and writing, and what happens when the disk refuses.
struct DiskTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func at(_ name: String) -> String { folder.path + "/" + name }

    private func inode(_ path: String) -> UInt {
        var status = stat()
        return stat(path, &status) == 0 ? UInt(status.st_ino) : 0
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    // Reading

    @Test(arguments: [0, 1, 5, 65_535, 65_536, 65_537, 300_000])
    func readsAWholeFile(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Disk.writeWhole(at("a"), bytes)
        #expect(try Disk.read(at("a")) == bytes)
    }

    @Test func readsFilesThatTellNoSize() throws {
        #expect(try !Disk.read("/proc/self/status").isEmpty)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let bytes = [UInt8](repeating: 7, count: 5_000)
        #expect(Descriptor(number: ends[1]).writeAll(bytes) == nil)
        close(ends[1])
        #expect(try Descriptor(number: ends[0]).readAll("-", limit: 10_000) == bytes)
        close(ends[0])
    }

    @Test func refusesToRead() throws {
        let file = try folder.write("x", to: "file")
        #expect(throws: DiskError(.read, at("missing"), errno: ENOENT)) { try Disk.read(at("missing")) }
        #expect(throws: DiskError(.read, file + "/below", errno: ENOTDIR)) { try Disk.read(file + "/below") }
        #expect(throws: DiskError(.read, folder.path, .isFolder)) { try Disk.read(folder.path) }
        #expect(throws: DiskError(.read, "/proc/self/mem", errno: EIO)) { try Disk.read("/proc/self/mem") }
    }

    @Test func refusesWhatIsTooLarge() throws {
        let sparse = try folder.write("", to: "sparse")
        try #require(truncate(sparse, Disk.readLimit + 1) == 0)
        #expect(throws: DiskError(.read, sparse, .tooLarge(1 << 30))) { try Disk.read(sparse) }
        // A device tells no size; it is cut off on the way.
        #expect(throws: DiskError(.read, "/dev/zero", .tooLarge(100_000))) { try Disk.read("/dev/zero", limit: 100_000) }
        let exact = try folder.write("12345", to: "exact")
        #expect(try Disk.read(exact, limit: 5).count == 5)
        #expect(throws: DiskError(.read, exact, .tooLarge(4))) { try Disk.read(exact, limit: 4) }
    }

    @Test func messages() {
        #expect(DiskError(.read, "a", errno: ENOENT).message(.zh) == "读不了 a：没有这个文件或文件夹")
        #expect(DiskError(.read, "a", errno: ENOENT).message(.en) == "cannot read a: no such file or folder")
        #expect(DiskError(.write, "a", errno: ENOSPC).message(.zh) == "写不了 a：磁盘已满")
        #expect(DiskError(.write, "a", errno: EISDIR).message(.en) == "cannot write a: is a folder")
        #expect(DiskError(.read, "-", errno: EBADF).message(.en) == "cannot read standard input: system error 9 (Bad file descriptor)")
    }

    // Listing

    @Test func listsInOneOrder() throws {
        let names = [
            "b.std.md", "a/z.std.md", "a-b/x.std.md", "a.std.md", "a/b/c.std.md", "中.std.md", "Z.std.md",
            "a/不.md", "a/x.std.md.bak", ".hidden.std.md", ".git/x.std.md",
        ]
        let expected = ["Z.std.md", "a-b/x.std.md", "a.std.md", "a/b/c.std.md", "a/z.std.md", "b.std.md", "中.std.md"].map(at)
        for order in [names, names.reversed()] {
            let base = try TemporaryFolder()
            for name in order {
                try Disk.makeFolder(Path.parent(base.path + "/" + name))
                try Disk.writeWhole(base.path + "/" + name, [])
            }
            #expect(try Disk.list(base.path, suffix: ".std.md").map { at(String($0.dropFirst(base.path.count + 1))) } == expected)
            #expect(try Disk.list(base.path + "/", suffix: ".std.md").count == expected.count)
        }
    }

    @Test func listsLinksToFilesButEntersNoLinkedFolder() throws {
        try Disk.makeFolder(at("real"))
        try folder.write("", to: "real/a.std.md")
        let links = [
            (folder.path, "real/cycle"), ("real/a.std.md", "b.std.md"), ("nowhere", "c.std.md"), ("real", "d.std.md"), ("e.std.md", "e.std.md"),
        ]
        for (target, name) in links {
            try #require(symlink(target, at(name)) == 0)
        }
        try #require(mkfifo(at("pipe.std.md"), 0o600) == 0)
        #expect(try Disk.list(folder.path, suffix: ".std.md") == ["b.std.md", "c.std.md", "e.std.md", "real/a.std.md"].map(at))
    }

    @Test func listsANameThatIsNotTextOnlyToComplain() throws {
        func make(_ name: [UInt8]) throws {
            let path = (Array((folder.path + "/").utf8) + name).map(CChar.init(bitPattern:)) + [0]
            let number = open(path, O_WRONLY | O_CREAT, 0o600)
            try #require(number >= 0)
            close(number)
        }
        try make([0xB1, 0xEA])
        #expect(try Disk.list(folder.path, suffix: ".std.md") == [])
        try make([0xB1, 0xEA] + Array(".std.md".utf8))
        #expect(throws: DiskError(.read, at("\u{FFFD}\u{FFFD}.std.md"), .nameNotText)) { try Disk.list(folder.path, suffix: ".std.md") }
    }

    @Test func refusesToList() throws {
        let file = try folder.write("", to: "file")
        #expect(throws: DiskError(.list, at("missing"), errno: ENOENT)) { try Disk.list(at("missing"), suffix: "") }
        #expect(throws: DiskError(.list, file, errno: ENOTDIR)) { try Disk.list(file, suffix: "") }
    }

    // Folders

    @Test func makesFolders() throws {
        try Disk.makeFolder(at("a/b/../c//d/"))
        #expect(Disk.kind(at("a/c/d")) == .folder)
        try Disk.makeFolder(at("a/c/d"))
        try Disk.makeFolder(".")
        try Disk.makeFolder("/")
        let file = try folder.write("", to: "file")
        #expect(throws: DiskError(.makeFolder, file, errno: EEXIST)) { try Disk.makeFolder(file) }
        #expect(throws: DiskError(.makeFolder, file + "/x", errno: ENOTDIR)) { try Disk.makeFolder(file + "/x") }
        let deep = at("p/q/r/s")
        let failures = inParallel(16, jobs: 8) { _ in (try? Disk.makeFolder(deep)) == nil }
        #expect(!failures.contains(true))
    }

    @Test func findsTheNearestAncestor() throws {
        try Disk.makeFolder(at("a/b/family.md"))
        try folder.write("", to: "family.md")
        try folder.write("", to: "a/family.md")
        #expect(Disk.ancestor(of: at("a/b/x.std.md"), holding: "family.md") == at("a"))
        #expect(Disk.ancestor(of: at("x.std.md"), holding: "family.md") == folder.path)
        #expect(Disk.ancestor(of: at("a/b/x.std.md"), holding: "no-such-name") == nil)
        // From a relative path up to the root.
        let root = try #require(Disk.ancestor(of: "a/x.std.md", holding: "etc/passwd"))
        #expect(!Path.isAbsolute(root) && Disk.absolute(root) == "/")
    }

    // Writing

    @Test func writesWhole() throws {
        #expect(try Disk.writeWhole(at("a"), Array("one".utf8)))
        let mask = umask(0)
        umask(mask)
        #expect(mode(at("a")) == 0o644 & ~mask)
        let first = inode(at("a"))
        #expect(try !Disk.writeWhole(at("a"), Array("one".utf8)))
        #expect(inode(at("a")) == first)
        #expect(try Disk.writeWhole(at("a"), Array("two".utf8)))
        #expect(try Disk.read(at("a")) == Array("two".utf8))
        #expect(try Disk.writeWhole(at("a"), []))
        #expect(folder.names() == ["a"])
    }

    @Test func keepsPermissionsAndLinks() throws {
        try folder.write("old", to: "a")
        try #require(chmod(at("a"), 0o640) == 0 && symlink("a", at("link")) == 0)
        try Disk.writeWhole(at("link"), Array("new".utf8))
        #expect(try Disk.read(at("a")) == Array("new".utf8))
        #expect(mode(at("a")) == 0o640)
        var status = stat()
        #expect(lstat(at("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(folder.names() == ["a", "link"])
    }

    @Test func leavesNothingBehindAFailure() throws {
        let file = try folder.write("x", to: "file")
        try Disk.makeFolder(at("folder"))
        #expect(throws: DiskError(.write, at("missing/a"), errno: ENOENT)) { try Disk.writeWhole(at("missing/a"), [1]) }
        #expect(throws: DiskError(.write, file + "/a", errno: ENOTDIR)) { try Disk.writeWhole(file + "/a", [1]) }
        #expect(throws: DiskError(.write, at("folder"), .isFolder)) { try Disk.writeWhole(at("folder"), [1]) }
        #expect(throws: DiskError(.write, at("new/"), .isFolder)) { try Disk.writeWhole(at("new/"), [1]) }
        // The temporary file's name is short enough, the last name is not: the rename fails.
        let long = at(String(repeating: "长", count: 86))
        #expect(throws: DiskError(.write, long, errno: ENAMETOOLONG)) { try Disk.writeWhole(long, [1]) }
        #expect(folder.names() == ["file", "folder"])
        #expect(try Disk.read(file) == Array("x".utf8))
    }

    @Test func writesTheLongestName() throws {
        let name = String(repeating: "长", count: 85)
        try Disk.writeWhole(at(name), [1])
        #expect(folder.names() == [name])
    }

    @Test func goesRoundTheTemporaryOfAKilledRun() throws {
        try folder.write("half", to: ".a.\(getpid()).tmp")
        try Disk.writeWhole(at("a"), [1])
        #expect(folder.names() == [".a.\(getpid()).tmp", "a"])
    }

    @Test func writesIntoDevicesAndTellsOfAFullDisk() throws {
        #expect(throws: DiskError(.write, "/dev/full", errno: ENOSPC)) { try Disk.writeWhole("/dev/full", [1]) }
        try Disk.writeWhole("/dev/null", [1])
        #expect(Disk.kind("/dev/full") == .other && Disk.kind("/dev/null") == .other)
    }

    @Test func manyWritersOfOneFile() throws {
        let contents = (0..<32).map { [UInt8](repeating: UInt8($0), count: 100_000 + $0) }
        let path = at("a")
        let failures = inParallel(contents.count, jobs: 8) { index in (try? Disk.writeWhole(path, contents[index])) == nil }
        #expect(!failures.contains(true))
        #expect(contents.contains(try Disk.read(path)))
        #expect(folder.names() == ["a"])
    }
}

/// Paths as text.
struct PathTests {
    @Test(arguments: [
        ("a/./b/../c", "a/c"), ("", "."), (".", "."), ("./a", "a"), ("a//b/", "a/b"), ("../a", "../a"), ("a/../..", ".."), ("../../x/..", "../.."),
        ("/", "/"), ("/..", "/"), ("/a/../../b", "/b"), ("//a", "/a"), ("a/\u{301}b/..", "a"),
    ])
    func normal(path: String, expected: String) { #expect(Path.normal(path) == expected) }

    @Test(arguments: [("a/b", "a"), ("a", "."), (".", ".."), ("..", "../.."), ("/a", "/"), ("/", "/"), ("a/b/", "a"), ("../a", "..")])
    func parent(path: String, expected: String) { #expect(Path.parent(path) == expected) }

    @Test(arguments: [("a/b.md", "b.md"), ("b/", "b"), ("/", ""), ("..", ""), (".", ""), ("中/文.std.md", "文.std.md")])
    func name(path: String, expected: String) { #expect(Path.name(path) == expected) }

    @Test(arguments: [("a/b", "a/", "b"), ("a", "", "a"), ("a//b//", "a//", "b"), ("/", "/", ""), ("/a", "/", "a"), ("a/..", "a/", "..")])
    func cut(path: String, folder: String, name: String) { #expect(Path.cut(path) == (folder[...], name[...])) }

    @Test(arguments: [(".", "a", "a"), ("", "a", "a"), ("a", "b/c", "a/b/c"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("/", "a", "/a"), ("a", ".", "a")])
    func join(folder: String, name: String, expected: String) { #expect(Path.join(folder, name) == expected) }

    @Test(arguments: [
        ("out/general/x.html", "out/product", "../general/x.html"), ("out/x.html", "out", "x.html"), ("out", "out", "."), ("a", ".", "a"),
        ("../a", ".", "../a"), ("a", "../b", nil), ("/a/b", "/a/c/d", "../../b"), ("/a", "b", nil), ("../x", "../y", "../x"),
    ])
    func relative(path: String, folder: String, expected: String?) { #expect(Path.relative(path, from: folder) == expected) }

    @Test func suffixesAreBytes() {
        #expect(Path.dropping(".std.md", from: "a/b.std.md") == "a/b")
        #expect(Path.dropping(".std.md", from: "a/b.md") == nil)
        #expect(Path.dropping(".std.md", from: "md") == nil)
    }
}
