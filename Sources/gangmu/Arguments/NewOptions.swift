/// `gangmu new`: the first state of a standard, of a family of standards, or of what checks them at each commit.

import Syntax

/// What is to be made.
enum ScaffoldShape: String, Choosable {
    case standard, family, ci
}

struct NewOptions: VerbOptions {
    var shape = ScaffoldShape.standard
    /// nil: a product.
    var kind: ScaffoldKind?
    /// Of the standard, or of the family's general one.
    var number: String?
    /// Of the standard or of the family.
    var title: String?
    /// Whose files `ci` writes.
    var service = PipelineService.github
    /// A file, or for a family and for `ci` a folder.
    var path = ""

    var invocation: Invocation { .new(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        guard let first = operands.first else { throw .missingOperand(.new) }
        guard let shape = ScaffoldShape(rawValue: first) else { throw .badOperand(first, .new, ScaffoldShape.names) }
        guard operands.count > 1, !operands[1].isEmpty else {
            if shape == .ci { throw .missingWord(.new, shape.rawValue, PipelineService.names) }
            throw .missingOperand(.new)
        }
        let most = shape == .ci ? 3 : 2
        if operands.count > most { throw .unwantedOperand(operands[most], .new) }
        self.shape = shape
        path = operands[1]
        switch shape {
        case .ci:
            guard let service = PipelineService(rawValue: operands[1]) else { throw .badOperand(operands[1], .new, PipelineService.names) }
            for (name, isGiven) in [("--kind", kind != nil), ("--number", number != nil), ("--title", title != nil)] where isGiven {
                throw .optionAgainstOperand(option: name, operand: "ci", .new)
            }
            self.service = service
            path = operands.count > 2 && !operands[2].isEmpty ? operands[2] : "."
        case .standard where !Path.hasSuffix(path.utf8, Project.ending) || Path.name(path) == Project.ending: throw .wrongEnding(path, Project.ending)
        case .family where kind != nil: throw .optionAgainstOperand(option: "--kind", operand: "family", .new)
        case .standard, .family: break
        }
    }

    static let verb = Verb.new
    static let operands: [Offer] = [.words(ScaffoldShape.names), .files(Project.ending)]
    static let secondOperands = [ScaffoldShape.ci.rawValue: Offer.words(PipelineService.names)]
    static let table: [Option<NewOptions>] = [
        .choice("kind", as: "KIND", \.kind, "文件的类型，缺省 产品", "kind of document, default 产品"),
        .standardNumber(
            "number", \.number, "编号；缺省 T/XXX 1—今年；建族时是通用标准的", "number (of a family: its general); default T/XXX 1"),
        .text("title", "TEXT", "名称；缺省待填", "its title; default: a placeholder") { $0.title = $1 },
    ]

    static let manual = Manual(
        summary: Words("新建标准、标准族或流水线", "begin a standard, a family of standards or a pipeline"),
        usage: Words(
            "standard [选项]… 文件｜family [选项]… 文件夹｜ci 服务 [文件夹]",
            "standard [OPTION]… FILE | family [OPTION]… DIR | ci SERVICE [DIR]"),
        about: Words(
            """
            按 GB/T 1.1—2020 和 GB/T 20001 写出一种文件的框架，说明每章写什么。类型有
            \(ScaffoldKind.names.prefix(7).joined(separator: "、"))、
            \(ScaffoldKind.names.dropFirst(7).joined(separator: "、"))。
            要作者填写的内容写成【待填：…】，check 逐一报告。文件在标准族的文件夹中时，头部
            写上族的通用标准（有几个时列出供选择），编号接着通用标准的往下排。
            family 建一个文件夹，内有 family.md、通用标准、产品标准和基准；产品的编号是通用
            标准编号的下一个。
            ci 把每次提交时检查的配置写到仓库的根（缺省为当前文件夹）。服务有
            \(PipelineService.names.joined(separator: "、"))；
            要改的写在各文件的开头。
            已有的文件从不改动。
            """,
            """
            Writes the frame of a document after GB/T 1.1—2020 and GB/T 20001, and says
            what belongs in each clause. The kinds are
            \(ScaffoldKind.names.prefix(7).joined(separator: ", ")),
            \(ScaffoldKind.names.dropFirst(7).joined(separator: ", ")).
            What the author must fill in stands as 【待填：…】, and check reports each.
            Within the folder of a family the header names its general standard (or lists
            them, where there are several), and the number is the next that is free. A
            family is a folder with family.md, a general standard, a product standard,
            numbered after it, and a baseline. ci writes what checks standards at each
            commit into the root of a repository (default: the working folder); what to
            change stands at the head of each file. The services are
            \(PipelineService.names.joined(separator: ", ")).
            A file that exists is never touched.
            """),
        examples: [
            .init("gangmu new standard rice.std.md", "产品标准", "a product standard"),
            .init("gangmu new standard --kind 规程 --title 采收规程 a.std.md", "有名称的规程", "a code of practice with its title"),
            .init("gangmu new family meng", "标准族", "a family"),
            .init("gangmu new ci gitlab", "GitLab 的流水线", "a pipeline of GitLab"),
        ],
        exits: nil)
}

extension Option {
    /// A standard's number in any form that is in use.
    fileprivate static func standardNumber(_ name: String, _ place: Place<Target, String?>, _ zh: String, _ en: String) -> Option {
        Option(
            row: OptionRow(name: name, placeholder: "NUMBER", summary: Words(zh, en)),
            effect: .value { target, word in
                if word.isEmpty { return .empty }
                guard let number = StandardNumber(word) else { return .notStandardNumber }
                target[keyPath: place] = number.printed
                return nil
            })
    }
}
