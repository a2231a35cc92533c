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
        let schemas: [Schema]
        do throws(SchemaError) {
            schemas = try chosenSchemas(arguments.schemas)
        } catch {
            fail(message(for: error))
            return 2
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

    /// Those of the command line, else the one of the environment, else the profile within this program.
    private static func chosenSchemas(_ paths: [String]) throws(SchemaError) -> [Schema] {
        var paths = paths
        if paths.isEmpty, let value = getenv("GANGMU_STS_SCHEMA"), value.pointee != 0 { paths = [String(cString: value)] }
        if paths.isEmpty { return [try Schema.profile()] }
        var schemas: [Schema] = []
        for path in paths { schemas.append(try Schema(path: path)) }
        return schemas
    }

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
