/// What the disk refused, with the path and the system's reason: a fault of the machine, so it is thrown and the run
/// ends with exit status 2. Reasons that people meet have words in both languages, others the system's.

import Glibc
import Rules

struct DiskError: Error, Equatable, Sendable {
    enum Task: Equatable, Sendable {
        case read, write, list, makeFolder, run
    }

    enum Cause: Equatable, Sendable {
        /// An `errno`.
        case system(Int32)
        case isFolder
        /// More than so many bytes.
        case tooLarge(Int)
        /// The name is not UTF-8, so that no finding could tell it.
        case nameNotText
    }

    var task: Task
    var path: String
    var cause: Cause

    init(_ task: Task, _ path: String, _ cause: Cause) {
        self.task = task
        self.path = path
        self.cause = cause == .system(EISDIR) ? .isFolder : cause
    }

    /// `errno` is read by the caller, at once, before anything else can change it.
    init(_ task: Task, _ path: String, errno code: Int32) { self.init(task, path, .system(code)) }

    /// One sentence without line end.
    func message(_ language: Language) -> String {
        let path = path == "-" ? Words("标准输入", "standard input")[language] : path
        let failed =
            switch task {
            case .read: Words("读不了 \(path)", "cannot read \(path)")
            case .write: Words("写不了 \(path)", "cannot write \(path)")
            case .list: Words("列不出文件夹 \(path)", "cannot list folder \(path)")
            case .makeFolder: Words("建不了文件夹 \(path)", "cannot make folder \(path)")
            case .run: Words("运行不了 \(path)", "cannot run \(path)")
            }
        return (failed + Words("：", ": ") + reason)[language]
    }

    private var reason: Words {
        switch cause {
        case .isFolder: return Words("是文件夹", "is a folder")
        case .tooLarge(let limit): return Words("超过 \(limit) 字节", "more than \(limit) bytes")
        case .nameNotText: return Words("文件名不是 UTF-8", "its name is not UTF-8")
        case .system(let code):
            switch code {
            case ENOENT where task == .write: return Words("没有这个文件夹", "no such folder")
            case ENOENT where task == .run:
                return Words("没有这个程序；它应与 gangmu 在同一个文件夹", "no such program; it belongs in the same folder as gangmu")
            case ENOENT: return Words("没有这个文件或文件夹", "no such file or folder")
            case EACCES, EPERM: return Words("没有权限", "no permission")
            case ENOTDIR: return Words("路径中有一段不是文件夹", "a part of the path is not a folder")
            case EEXIST: return Words("已有同名的文件", "a file of that name exists")
            case ENOSPC: return Words("磁盘已满", "the disk is full")
            case EDQUOT: return Words("超出磁盘配额", "the disk quota is used up")
            case EROFS: return Words("磁盘是只读的", "the disk is read-only")
            case ENAMETOOLONG: return Words("路径太长", "the path is too long")
            case ELOOP: return Words("符号链接太多或成环", "too many symbolic links, or a cycle of them")
            case EMFILE, ENFILE: return Words("打开的文件太多", "too many open files")
            case EIO: return Words("磁盘读写出错", "input or output error")
            default:
                let text = strerror(code).map { String(cString: $0) } ?? "?"
                return Words("系统错误 \(code)（\(text)）", "system error \(code) (\(text))")
            }
        }
    }
}
