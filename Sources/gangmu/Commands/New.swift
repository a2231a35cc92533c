/// `gangmu new`: writes the scaffold where nothing stands yet, tells what it made and what comes next.

import Rules

extension NewOptions {
    func run(_ console: Console) -> Int32 {
        let family = shape == .standard ? ScaffoldFamily(around: path) : nil
        let files = Scaffold(self, year: Clock.year, family: family).files
        let present = files.map(\.path).filter { Disk.isTaken($0) }
        if !present.isEmpty {
            for path in present { console.complain(Words("\(path) 已存在，什么也没有写", "\(path) exists; nothing was written")[console.language]) }
            return 2
        }
        for file in files {
            do throws(DiskError) {
                try Disk.makeFolder(Path.parent(file.path))
                try Disk.create(file.path, file.bytes)
                console.out.write(Words("建好 \(file.path)\n", "made \(file.path)\n")[console.language])
            } catch {
                console.complain(error.message(console.language))
                return 2
            }
        }
        if shape == .ci {
            let advice = Words("要改的写在各文件的开头，说明见手册的持续集成指南\n", "what to change stands at the head of each file\n")
            console.out.write(advice[console.language])
            return 0
        }
        let next = "gangmu check " + NewOptions.word(path)
        console.out.write(Words("填写【待填：…】，然后：\(next)\n", "fill in every 【待填：…】, then: \(next)\n")[console.language])
        return 0
    }

    /// `path` as a shell reads it as one word.
    private static func word(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { $0.value >= 0x80 || $0.properties.isAlphabetic || "0123456789-_./,+@%".unicodeScalars.contains($0) }
        let path = path.hasPrefix("-") ? "./" + path : path
        return isPlain ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
