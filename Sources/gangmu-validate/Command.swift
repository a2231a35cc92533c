/// `gangmu-validate`: XML against DTD or RELAX NG. A program of its own, since libxml2 brings ICU along and would cost
/// every start of `gangmu` a millisecond; `gangmu validate` runs it.

import Glibc
import SchemaValidation

@main
enum Command {
    static func main() {
        // A closed pipe is told by `write`, not by a signal that would hide the exit status.
        signal(SIGPIPE, SIG_IGN)
        do throws(UsageError) {
            exit(run(try Arguments(CommandLine.arguments.dropFirst())))
        } catch {
            fail(error.message)
            write(Arguments.usage, to: STDERR_FILENO)
            exit(2)
        }
    }

    /// The exit status: 0 all valid, 1 something invalid, 2 something could not be read.
    static func run(_ arguments: Arguments) -> Int32 {
        if arguments.wantsHelp {
            write(Arguments.usage, to: STDOUT_FILENO)
            return 0
        }
        let paths = arguments.schemas.isEmpty ? defaultSchema().map { [$0] } ?? [] : arguments.schemas
        guard !paths.isEmpty else {
            fail(noSchema)
            return 2
        }
        var schemas: [Schema] = []
        for path in paths {
            do throws(SchemaError) {
                schemas.append(try Schema(path: path))
            } catch {
                fail(message(for: error))
                return 2
            }
        }
        var results: [FileResult] = []
        var isComplete = true
        for file in arguments.files {
            do throws(FileError) {
                let bytes = try file == "-" ? readFile(descriptor: STDIN_FILENO, path: file) : readFile(file)
                results.append(FileResult(file: file, errors: errors(bytes, file, schemas)))
            } catch {
                fail(message(for: error))
                isComplete = false
            }
        }
        switch arguments.format {
        case .text:
            write(text(of: results), to: STDOUT_FILENO)
            write(summary(of: results), to: STDERR_FILENO)
        case .json:
            write(json(of: results), to: STDOUT_FILENO)
        }
        return !isComplete ? 2 : results.allSatisfy(\.errors.isEmpty) ? 0 : 1
    }

    /// Of several schemas each adds its own errors; those of well-formedness, alike for all, are told once.
    private static func errors(_ bytes: [UInt8], _ file: String, _ schemas: [Schema]) -> [ValidationError] {
        var result: [ValidationError] = []
        for schema in schemas {
            let found = validate(bytes, name: file, against: schema)
            result += found.filter { !result.contains($0) }
        }
        return result
    }

    private static func defaultSchema() -> String? {
        if let value = getenv("GANGMU_STS_SCHEMA"), value.pointee != 0 { return String(cString: value) }
        return Schema.catalogued()
    }

    private static let noSchema = """
        没有找到 NISO STS 1.2 的模式文件。请从 https://www.niso-sts.org 下载 NISO STS 1.2 Interchange（MathML 3）的 DTD，\
        再用 --schema FILE.dtd 或环境变量 GANGMU_STS_SCHEMA 指明。 / \
        no schema for NISO STS 1.2 found. Get the DTD of NISO STS 1.2 Interchange (MathML 3) from https://www.niso-sts.org \
        and name it with --schema FILE.dtd or in the environment variable GANGMU_STS_SCHEMA
        """

    private static func message(for error: FileError) -> String {
        "无法读取 \(error.path)：\(error.reason) / cannot read \(error.path): \(error.reason)"
    }

    private static func message(for error: SchemaError) -> String {
        switch error {
        case .unknownKind(let path):
            return "模式文件须以 .dtd 或 .rng 结尾：\(path) / a schema must end in .dtd or .rng: \(path)"
        case .unreadable(let error):
            return message(for: error)
        case .defective(let path, let error):
            let place = error.line > 0 ? "\(error.file):\(error.line): " : ""
            return "模式文件不可用 / schema cannot be used: \(path): \(place)\(error.message)"
        }
    }

    private static func fail(_ message: String) {
        write("gangmu-validate: \(message)\n", to: STDERR_FILENO)
    }
}
