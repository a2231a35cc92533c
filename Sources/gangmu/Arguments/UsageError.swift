/// A command line that says nothing we can do: exit status 2, one sentence, and where there is one, the way out.

import Model
import Rules

enum UsageError: Error, Equatable, Sendable {
    /// No word at all; answered by the short help.
    case noVerb
    case unknownVerb(String)
    /// `near`: what may be meant. `owners`: the verbs that do have this option.
    case unknownOption(String, verb: Verb?, near: [String], owners: [Verb])
    case missingValue(String)
    case unwantedValue(String)
    case badValue(option: String, value: String, ValueProblem)
    case missingOperand(Verb)
    /// A task that wants so many operands.
    case tooFewOperands(Verb, task: String, Int)
    case unwantedOperand(String, Verb)
    /// The word behind an operand that must be one of a few.
    case missingWord(Verb, String, [String])
    /// An operand that must be one of a few words.
    case badOperand(String, Verb, [String])
    /// An option that does not go with an operand.
    case optionAgainstOperand(option: String, operand: String, Verb)
    /// An option that says nothing without another.
    case missingCompanion(String, String)
    /// A file to be made whose name does not end so.
    case wrongEnding(String, String)
    /// `dump` without a part to show.
    case nothingToDump
    /// `-` named more than once.
    case repeatedStandardInput

    init(unknown option: String, verb: Verb?, known: [String]) {
        let owners = Verb.allCases.filter { $0 != verb && $0.options.rows.contains { "--" + $0.name == option } }
        self = .unknownOption(option, verb: verb, near: owners.isEmpty ? UsageError.near(option, known) : [], owners: owners)
    }

    /// The sentence, without `gangmu:` before it; one or two lines, each ended.
    func message(_ language: Language) -> String {
        switch self {
        case .noVerb:
            return HelpPage.brief(language)
        case .unwantedOperand, .missingWord, .badOperand, .optionAgainstOperand, .missingCompanion, .wrongEnding, .missingOperand, .tooFewOperands,
            .nothingToDump, .badValue,
            .missingValue,
            .unwantedValue,
            .unknownVerb, .unknownOption,
            .repeatedStandardInput:
            return "gangmu: " + sentence[language] + "\n" + advice[language] + "\n"
        }
    }

    private var sentence: Words {
        switch self {
        case .noVerb: Words("没有给出动词", "no verb given")
        case .unknownVerb(let word): Words("没有动词“\(word)”", "no verb '\(word)'") + UsageError.meant(UsageError.near(word, Verb.names))
        case .unknownOption(let option, let verb, let near, let owners): UsageError.unknown(option, verb, near, owners)
        case .missingValue(let option): Words("选项 \(option) 缺少值", "option \(option) needs a value")
        case .unwantedValue(let option): Words("选项 \(option) 不带值", "option \(option) takes no value")
        case .badValue(let option, let value, let problem): UsageError.refused(option, value, problem)
        case .missingOperand(.explain): Words("没有给出规则", "no rule given")
        case .missingOperand(.family): Words("没有给出任务：\(FamilyTask.names.joined(separator: "、"))", "no task given: \(FamilyTask.names.joined(separator: ", "))")
        case .missingOperand(.references):
            Words("没有给出任务：\(ReferencesTask.names.joined(separator: "、"))", "no task given: \(ReferencesTask.names.joined(separator: ", "))")
        case .missingOperand(.completions): Words("没有给出外壳", "no shell given")
        case .missingOperand: Words("没有给出文件", "no file given")
        case .tooFewOperands(let verb, let task, let count):
            Words("\(verb.rawValue) \(task) 要 \(count) 个操作数", "\(verb.rawValue) \(task) needs \(count) operand\(count == 1 ? "" : "s")")
        case .missingWord(let verb, let word, let names):
            Words(
                "\(verb.rawValue) \(word) 之后要写 \(names.joined(separator: "、")) 之一",
                "\(verb.rawValue) \(word) needs one of \(names.joined(separator: ", "))")
        case .unwantedOperand(let word, let verb): Words("\(verb.rawValue) 不接受“\(word)”", "\(verb.rawValue) does not take '\(word)'")
        case .badOperand(let word, let verb, let names):
            Words(
                "\(verb.rawValue) 不接受“\(word)”，可用 \(names.joined(separator: "、"))",
                "\(verb.rawValue) does not take '\(word)'; use \(names.joined(separator: ", "))") + UsageError.meant(UsageError.near(word, names))
        case .optionAgainstOperand(let option, let operand, let verb):
            operand.hasPrefix("-")
                ? Words("\(option) 与 \(operand) 不能并用", "\(option) does not go with \(operand)")
                : Words("\(verb.rawValue) \(operand) 没有选项 \(option)", "\(verb.rawValue) \(operand) has no option \(option)")
        case .missingCompanion(let option, let other):
            Words("选项 \(option) 要与 \(other) 同用", "option \(option) needs \(other)")
        case .wrongEnding(let path, let ending):
            Words("文件名应以 \(ending) 结尾：“\(path)”", "the file's name must end in \(ending): '\(path)'")
        case .nothingToDump:
            Words(
                "没有说明显示什么：--tree、--numbers、--references、--summary 至少一个",
                "nothing to show: give at least one of --tree, --numbers, --references, --summary")
        case .repeatedStandardInput: Words("标准输入“-”只能给一次", "standard input '-' can be given only once")
        }
    }

    private static func unknown(_ option: String, _ verb: Verb?, _ near: [String], _ owners: [Verb]) -> Words {
        let names = owners.map(\.rawValue)
        guard let verb else {
            let sentence = Words("动词之前没有选项 \(option)", "no option \(option) before the verb")
            if owners.isEmpty { return sentence + meant(near) }
            return sentence
                + Words("；它写在动词（\(names.joined(separator: "、"))）之后", "; it stands after a verb (\(names.joined(separator: ", ")))")
        }
        let sentence = Words("\(verb.rawValue) 没有选项 \(option)", "\(verb.rawValue) has no option \(option)")
        if owners.isEmpty { return sentence + meant(near) }
        return sentence + Words("；有它的是 \(names.joined(separator: "、"))", "; it belongs to \(names.joined(separator: ", "))")
    }

    private static func refused(_ option: String, _ value: String, _ problem: ValueProblem) -> Words {
        switch problem {
        case .empty:
            return Words("选项 \(option) 的值是空的", "the value of \(option) is empty")
        case .notOneOf(let names):
            let sentence = Words(
                "选项 \(option) 的值不能是“\(value)”，可用 \(names.joined(separator: "、"))",
                "\(option) cannot be '\(value)'; use \(names.joined(separator: ", "))")
            return sentence + meant(near(value, names))
        case .notStandardNumber:
            return Words(
                "选项 \(option) 的值不能是“\(value)”，应是标准编号，形如 T/XMB 101—2026",
                "\(option) cannot be '\(value)'; use the number of a standard, such as T/XMB 101—2026")
        case .notDate:
            return Words("选项 \(option) 的值不能是“\(value)”，应是日期，形如 2026-01-31", "\(option) cannot be '\(value)'; use a date such as 2026-01-31")
        case .notRule(let name, let nearest):
            return Words("选项 \(option) 的值不能是“\(value)”：没有规则“\(name)”", "\(option) cannot be '\(value)': there is no rule '\(name)'")
                + meant(nearest.map { [$0] } ?? [])
        case .taken:
            return Words(
                "选项 \(option) 的值不能是“\(value)”：那是源文件，或者已经写了别的", "\(option) cannot be '\(value)': that is a source file, or something else is written there")
        case .standardOutput(let advice):
            return Words("选项 \(option) 的值不能是“\(value)”：", "\(option) cannot be '\(value)': ") + advice
        case .notNumber(let range):
            return Words(
                "选项 \(option) 的值不能是“\(value)”，应是 \(range.lowerBound)～\(range.upperBound) 的整数",
                "\(option) cannot be '\(value)'; use a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
    }

    /// The names that `word` begins, at most three; else the one with the fewest slips.
    private static func near(_ word: String, _ names: [String]) -> [String] {
        let longer = names.filter { $0.hasPrefix(word) }
        if word.drop(while: { $0 == "-" }).count >= 2, !longer.isEmpty { return Array(longer.prefix(3)) }
        return Spelling.nearest(to: word, among: names).map { [$0] } ?? []
    }

    private static func meant(_ names: [String]) -> Words {
        names.isEmpty ? Words("", "") : Words("；是否指 \(names.joined(separator: "、"))？", "; did you mean \(names.joined(separator: ", "))?")
    }

    /// Where to read on. Who forgot the verb but named a file is shown the verb.
    private var advice: Words {
        switch self {
        case .unknownVerb(let word) where word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }):
            Words("检查文件：gangmu check \(word)", "to check a file: gangmu check \(word)")
        case .unknownOption(_, .some(let verb), _, _), .missingOperand(let verb), .missingWord(let verb, _, _), .tooFewOperands(let verb, _, _),
            .unwantedOperand(_, let verb),
            .badOperand(_, let verb, _),
            .optionAgainstOperand(_, _, let verb):
            Words("用法见 gangmu help \(verb.rawValue)", "see gangmu help \(verb.rawValue)")
        case .missingCompanion:
            Words("用法见 gangmu help references", "see gangmu help references")
        case .wrongEnding:
            Words("用法见 gangmu help new", "see gangmu help new")
        case .nothingToDump:
            Words("用法见 gangmu help dump", "see gangmu help dump")
        default:
            Words("用法见 gangmu help", "see gangmu help")
        }
    }
}

extension Words {
    static func + (a: Words, b: Words) -> Words { Words(a.zh + b.zh, a.en + b.en) }
}
