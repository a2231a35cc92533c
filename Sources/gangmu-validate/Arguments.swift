/// The command line, read without a library: few options, each with one meaning.

/// What the user asked for.
struct Arguments: Equatable {
    enum Format: String {
        case text
        case json
    }

    var schemas: [String] = []
    var format = Format.text
    var files: [String] = []
    var wantsHelp = false

    static let usage = """
        用法 / usage: gangmu-validate [--schema FILE.dtd|FILE.rng]… [--format text|json] FILE…

        按内置的 NISO STS 1.2 子集（gangmu 输出所用的元素和属性）或另外的 DTD、RELAX NG 校验 XML 文件；“-” 为标准输入。
        Validate XML files against the built-in profile of NISO STS 1.2 (the elements and attributes that gangmu writes)
        or against another DTD or RELAX NG grammar; "-" is standard input.

          --schema FILE   模式文件，可重复；缺省取环境变量 GANGMU_STS_SCHEMA，再取内置子集
                          schema, repeatable; default: $GANGMU_STS_SCHEMA, then the built-in profile
          --format FORMAT text（缺省）或 json / text (default) or json
          --help          显示本说明 / print this text

        退出码 / exit status: 0 全部有效 / all valid; 1 有无效文件 / some invalid; 2 无法运行 / could not run

        """

    init(_ words: some Sequence<String>) throws(UsageError) {
        var words = words.makeIterator()
        var isPastOptions = false
        while let word = words.next() {
            if isPastOptions || word == "-" || !word.hasPrefix("-") {
                files.append(word)
                continue
            }
            if word == "--" {
                isPastOptions = true
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let attached = parts.count > 1 ? parts[1] : nil
            switch parts[0] {
            case "--help", "-h":
                wantsHelp = true
            case "--schema":
                guard let path = attached ?? words.next() else { throw .missingValue(parts[0]) }
                schemas.append(path)
            case "--format":
                guard let name = attached ?? words.next() else { throw .missingValue(parts[0]) }
                guard let known = Format(rawValue: name) else { throw .unknownFormat(name) }
                format = known
            default:
                throw .unknownOption(word)
            }
        }
        if files.isEmpty && !wantsHelp { throw .noFile }
    }
}

/// A command line that says nothing we can do.
enum UsageError: Error, Equatable {
    case missingValue(String)
    case noFile
    case unknownFormat(String)
    case unknownOption(String)

    var message: String {
        switch self {
        case .missingValue(let option): "选项 \(option) 缺少值 / option \(option) needs a value"
        case .noFile: "没有给出文件 / no file given"
        case .unknownFormat(let name): "未知格式“\(name)”，可用 text、json / unknown format '\(name)', use text or json"
        case .unknownOption(let option): "未知选项 \(option) / unknown option \(option)"
        }
    }
}
