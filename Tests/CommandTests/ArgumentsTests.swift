import Model
import Report
import Rules
import Syntax
import Testing

@testable import gangmu

/// What the command line means, and what is said of one that means nothing.
struct ArgumentsTests {
    private func build(_ words: String...) throws -> BuildOptions {
        guard case .build(let options) = try Invocation(["build"] + words) else { throw UsageError.noVerb }
        return options
    }

    private func check(_ words: String...) throws -> CheckOptions {
        guard case .check(let options) = try Invocation(["check"] + words) else { throw UsageError.noVerb }
        return options
    }

    @Test func defaults() throws {
        let options = try build()
        #expect(options.out == "out")
        #expect(options.outputs == [.sts, .html])
        #expect(options.findings == FindingOptions())
        #expect(options.findings.inputs == ["."])
        #expect(options.findings.failOn == .error)
    }

    @Test func everyOptionOfBuild() throws {
        let options = try build(
            "--out", "site", "--to", "html", "--format", "json", "--fail-on", "style", "--strict", "--lang", "en", "--known", "k",
            "--write-known", "w", "--jobs", "3", "--color", "never", "--quiet", "--stdin-filename", "n.std.md", "--ambiguous-width", "2", "a", "-")
        var expected = BuildOptions()
        expected.out = "site"
        expected.askedOutputs = [.html]
        expected.isStrict = true
        expected.findings = FindingOptions(
            inputs: ["a", "-"], format: .json, failOn: .style, known: "k", writeKnown: "w", jobs: 3, color: .never, isQuiet: true,
            stdinName: "n.std.md", ambiguousWidth: 2)
        #expect(options == expected)
    }

    @Test(arguments: [["--out", "d", "f"], ["--out=d", "f"], ["-o", "d", "f"], ["-od", "f"], ["f", "-qo", "d"], ["f", "--out=d"], ["-qod", "f"]])
    func spellingsOfOneOption(words: [String]) throws {
        guard case .build(let options) = try Invocation(["build"] + words) else { return #expect(Bool(false)) }
        #expect(options.out == "d")
        #expect(options.findings.inputs == ["f"])
    }

    @Test func valuesMayHoldEqualsAndDashes() throws {
        #expect(try build("--out=a=b").out == "a=b")
        #expect(try build("--out", "--strict").out == "--strict")
        #expect(try build("--out", "-").out == "-")
    }

    @Test func twoDashesEndOptions() throws {
        #expect(try check("--", "--quiet", "-", "--").findings.inputs == ["--quiet", "-", "--"])
        #expect(try check("a", "--", "-q").findings.isQuiet == false)
    }

    @Test func outputsAddUpInTheirOwnOrder() throws {
        #expect(try build("--to", "html,sts").outputs == [.sts, .html])
        #expect(try build("--to", "html", "--to", "sts").outputs == [.sts, .html])
        #expect(try build("--to=sts,sts").outputs == [.sts])
    }

    @Test func theLastOfTwoValuesCounts() throws { #expect(try check("--jobs=2", "--jobs=5").findings.jobs == 5) }

    @Test func otherVerbs() throws {
        #expect(try Invocation(["dump", "--tree", "--numbers", "a", "b"]) == .dump(DumpOptions(showsTree: true, showsNumbers: true, files: ["a", "b"])))
        let validate = try Invocation(["validate", "--schema", "a.dtd", "x.xml", "--schema=b.rng", "--format=json"])
        #expect(validate == .validate(ValidateOptions(schemas: ["a.dtd", "b.rng"], format: .json, files: ["x.xml"])))
        if case .validate(let options) = validate {
            #expect(options.passedOn == ["--schema", "a.dtd", "--schema", "b.rng", "--format", "json", "--", "x.xml"])
        }
        #expect(try Invocation(["explain", "a-rule"]) == .explain(ExplainOptions(rules: ["a-rule"])))
        let new = try Invocation(["new", "--kind", "规程", "standard", "--number=T/XMB 1—2026", "--title", "甲 乙", "a.std.md"])
        #expect(new == .new(NewOptions(shape: .standard, kind: ScaffoldKind(.code), number: "T/XMB 1—2026", title: "甲 乙", path: "a.std.md")))
        #expect(try Invocation(["new", "family", "a"]) == .new(NewOptions(shape: .family, path: "a")))
        #expect(try Invocation(["new", "ci", "pre-commit"]) == .new(NewOptions(shape: .ci, service: .preCommit, path: ".")))
        #expect(try Invocation(["new", "ci", "gitlab", "a"]) == .new(NewOptions(shape: .ci, service: .gitlab, path: "a")))
        #expect(try Invocation(["completions", "fish"]) == .completions(CompletionsOptions(shell: .fish)))
        #expect(try Invocation(["man"]) == .man)
        #expect(try Invocation(["rules", "--json"]) == .rules(RulesOptions(isJSON: true)))
        #expect(try Invocation(["version"]) == .version)
        #expect(try Invocation(["--version"]) == .version)
        #expect(try Invocation(["--lang", "en", "version"]) == .version)
    }

    @Test func servicesOfPipelines() throws {
        let mistakes: [([String], UsageError)] = [
            (["ci"], .missingWord(.new, "ci", PipelineService.names)), (["ci", "gitlba"], .badOperand("gitlba", .new, PipelineService.names)),
            (["ci", "gitlab", "a", "b"], .unwantedOperand("b", .new)), (["standard"], .missingOperand(.new)),
            (["ci", "gitlab", "--title", "甲"], .optionAgainstOperand(option: "--title", operand: "ci", .new)),
        ]
        for (words, error) in mistakes { #expect(throws: error) { try Invocation(["new"] + words) } }
    }

    @Test func tasksOfFamily() throws {
        func family(_ words: String...) throws -> Invocation { try Invocation(["family"] + words) }
        #expect(try family("status") == .family(FamilyOptions(task: .status, operands: ["."])))
        #expect(
            try family("coverage", "a", "--general", "GB/T 1", "-o", "x")
                == .family(FamilyOptions(task: .coverage, operands: ["a"], out: "x", general: "GB/T 1")))
        #expect(try family("compare", "--in", "d", "A", "B", "C") == .family(FamilyOptions(task: .compare, operands: ["A", "B", "C"], folder: "d")))
        #expect(try family("grade", "a", "-", "--format=csv") == .family(FamilyOptions(task: .grade, operands: ["a", "-"], format: .csv)))
        let mistakes: [([String], UsageError)] = [
            ([], .missingOperand(.family)), (["statsu"], .badOperand("statsu", .family, FamilyTask.names)),
            (["compare", "a"], .tooFewOperands(.family, task: "compare", 2)), (["equivalence", "a", "b", "c"], .unwantedOperand("c", .family)),
            (["grade", "a"], .tooFewOperands(.family, task: "grade", 2)), (["schema", "a"], .unwantedOperand("a", .family)),
            (["status", "--general", "GB/T 1"], .optionAgainstOperand(option: "--general", operand: "status", .family)),
            (["claims", "--in", "d"], .optionAgainstOperand(option: "--in", operand: "claims", .family)), (["status", "-"], .unwantedOperand("-", .family)),
        ]
        for (words, error) in mistakes { #expect(throws: error) { try Invocation(["family"] + words) } }
    }

    @Test(arguments: [
        (["--help"], nil), (["-h"], nil), (["help"], nil), (["--lang=en", "-h"], nil), (["help", "build"], Verb.build), (["build", "--help"], .build),
        (["check", "x", "-qh"], .check), (["explain", "-h"], .explain), (["dump", "--help"], .dump), (["help", "--help"], .help),
    ])
    func help(words: [String], topic: Verb?) throws { #expect(try Invocation(words) == .help(topic)) }

    @Test func helpAfterTwoDashesIsAFile() throws { #expect(try check("--", "--help").findings.inputs == ["--help"]) }

    @Test(
        arguments: [
            ([], .noVerb),
            (["--lang", "en"], .noVerb),
            (["biuld"], .unknownVerb("biuld")),
            (["help", "chek"], .unknownVerb("chek")),
            (["check", "--outt"], .unknownOption("--outt", verb: .check, near: ["--output"], owners: [])),
            (["build", "--fail"], .unknownOption("--fail", verb: .build, near: ["--fail-on"], owners: [])),
            (["build", "--stirct=1"], .unknownOption("--stirct", verb: .build, near: ["--strict"], owners: [])),
            (["check", "--out", "x"], .unknownOption("--out", verb: .check, near: [], owners: [.build, .family])),
            (["--helpp"], .unknownOption("--helpp", verb: nil, near: ["--help"], owners: [])),
            (["--jobs", "2", "check"], .unknownOption("--jobs", verb: nil, near: [], owners: [.build, .check, .fmt])),
            (["check", "-x"], .unknownOption("-x", verb: .check, near: [], owners: [])),
            (["check", "-qxh"], .unknownOption("-x", verb: .check, near: [], owners: [])),
            (["build", "--out"], .missingValue("--out")),
            (["build", "-qo"], .missingValue("-o")),
            (["build", "--out="], .badValue(option: "--out", value: "", .empty)),
            (["build", "--strict=yes"], .unwantedValue("--strict")),
            (["check", "--jobs", "0"], .badValue(option: "--jobs", value: "0", .notNumber(1...1024))),
            (["check", "--jobs=many"], .badValue(option: "--jobs", value: "many", .notNumber(1...1024))),
            (["check", "--format=jsn"], .badValue(option: "--format", value: "jsn", .notOneOf(FindingForm.allCases.map(\.rawValue)))),
            (["build", "--to=sts,"], .badValue(option: "--to", value: "sts,", .notOneOf(["sts", "html"]))),
            (["check", "--lang", "de"], .badValue(option: "--lang", value: "de", .notOneOf(["zh", "en"]))),
            (["--lang=de"], .badValue(option: "--lang", value: "de", .notOneOf(["zh", "en"]))),
            (["check", "-", "a", "-"], .repeatedStandardInput),
            (["check", "--severity", "modal-shuld=error"], .badValue(option: "--severity", value: "modal-shuld=error", .notRule("modal-shuld", near: nil))),
            (
                ["check", "--severity", "num-unit-spase=error"],
                .badValue(option: "--severity", value: "num-unit-spase=error", .notRule("num-unit-spase", near: "num-unit-space"))
            ),
            (
                ["check", "--severity", "num-unit-space=loud"],
                .badValue(option: "--severity", value: "num-unit-space=loud", .notOneOf(["RULE=error", "RULE=warning", "RULE=style", "RULE=info"]))
            ),
            (
                ["check", "--output", "sarif=-"],
                .badValue(
                    option: "--output", value: "sarif=-", .standardOutput(Words("写到标准输出用 --format sarif", "for standard output use --format sarif")))
            ),
            (["check", "--output", "json=rice.std.md"], .badValue(option: "--output", value: "json=rice.std.md", .taken)),
            (["check", "--output", "json=a", "--output", "sarif=a"], .badValue(option: "--output", value: "sarif=a", .taken)),
            (["check", "--write-known", "a/family.md"], .badValue(option: "--write-known", value: "a/family.md", .taken)),
            (["check", "--ignore", "num-unit-spase"], .badValue(option: "--ignore", value: "num-unit-spase", .notRule("num-unit-spase", near: "num-unit-space"))),
            (["build", "--write-known", "-"], .badValue(option: "--write-known", value: "-", .standardOutput(Words("清单要写进文件", "the list goes to a file")))),
            (["check", "--statistics", "--format", "sarif"], .optionAgainstOperand(option: "--statistics", operand: "--format sarif", .check)),
            (["check", "--diff", "--statistics"], .optionAgainstOperand(option: "--diff", operand: "--statistics", .check)),
            (["dump", "a"], .nothingToDump),
            (["dump", "--tree"], .missingOperand(.dump)),
            (["validate"], .missingOperand(.validate)),
            (["explain"], .missingOperand(.explain)),
            (["new"], .missingOperand(.new)),
            (["new", "standard"], .missingOperand(.new)),
            (["new", "standrad", "a.std.md"], .badOperand("standrad", .new, ["standard", "family", "ci"])),
            (["new", "standard", "a.md"], .wrongEnding("a.md", ".std.md")),
            (["new", "standard", "a/.std.md"], .wrongEnding("a/.std.md", ".std.md")),
            (["new", "standard", "a.std.md", "b"], .unwantedOperand("b", .new)),
            (["new", "family", "a", "--kind=产品"], .optionAgainstOperand(option: "--kind", operand: "family", .new)),
            (["new", "standard", "--kind", "合同", "a.std.md"], .badValue(option: "--kind", value: "合同", .notOneOf(ScaffoldKind.names))),
            (["new", "standard", "--number", "one", "a.std.md"], .badValue(option: "--number", value: "one", .notStandardNumber)),
            (["completions"], .missingOperand(.completions)),
            (["completions", "csh"], .badOperand("csh", .completions, ["bash", "zsh", "fish"])),
            (["man", "x"], .unwantedOperand("x", .man)),
            (["rules", "x"], .unwantedOperand("x", .rules)),
            (["version", "x"], .unwantedOperand("x", .version)),
            (["help", "build", "x"], .unwantedOperand("x", .help)),
        ] as [([String], UsageError)])
    func mistakes(words: [String], error: UsageError) { #expect(throws: error) { try Invocation(words) } }

    @Test func didYouMean() throws {
        func say(_ language: Language, _ words: String...) -> String {
            do throws(UsageError) { _ = try Invocation(words) } catch { return error.message(language) }
            return ""
        }
        #expect(say(.en, "biuld") == "gangmu: no verb 'biuld'; did you mean build?\nsee gangmu help\n")
        #expect(say(.zh, "biuld") == "gangmu: 没有动词“biuld”；是否指 build？\n用法见 gangmu help\n")
        #expect(say(.zh, "a.std.md") == "gangmu: 没有动词“a.std.md”\n检查文件：gangmu check a.std.md\n")
        #expect(say(.en, "check", "--qiet") == "gangmu: check has no option --qiet; did you mean --quiet?\nsee gangmu help check\n")
        #expect(say(.en, "check", "--strict") == "gangmu: check has no option --strict; it belongs to build\nsee gangmu help check\n")
        #expect(
            say(.en, "check", "--format", "jsn").hasPrefix(
                "gangmu: --format cannot be 'jsn'; use text, concise, json, json-lines, sarif, github, gitlab, junit, rdjson, rdjsonl, checkstyle; did you mean json?\n"
            ))
        #expect(say(.zh).hasPrefix("用法：gangmu 动词"))
        #expect(
            say(.en, "check", "--severity", "num-unit-spase=error")
                == "gangmu: --severity cannot be 'num-unit-spase=error': there is no rule 'num-unit-spase'; did you mean num-unit-space?\nsee gangmu help\n")
        #expect(say(.en, "references", "add").hasPrefix("gangmu: references add needs 1 operand\n"))
        #expect(say(.en, "family", "compare", "a").hasPrefix("gangmu: family compare needs 2 operands\n"))
    }

    @Test(
        arguments: [
            ([:], .zh), (["LANG": "en_US.UTF-8"], .en), (["LANG": "C.UTF-8"], .zh), (["LC_ALL": "POSIX", "LANG": "en_GB"], .zh),
            (["LC_MESSAGES": "zh_TW", "LANG": "en_GB"], .zh), (["LANG": "ja_JP.UTF-8"], .zh), (["LANG": "eng"], .zh),
            (["GANGMU_LANG": "en", "LC_ALL": "zh_CN.UTF-8"], .en), (["GANGMU_LANG": "xx", "LANG": "en"], .en), (["LC_ALL": "en@quot"], .en),
        ] as [([String: String], Language)])
    func languageOfTheEnvironment(variables: [String: String], language: Language) {
        #expect(Language(words: [], environment: { variables[$0] }) == language)
    }

    @Test func languageOfTheCommandLine() {
        let english: Environment = { $0 == "LANG" ? "en_US" : nil }
        #expect(Language(words: ["check", "--lang", "zh"], environment: english) == .zh)
        #expect(Language(words: ["check", "--lang=zh", "--nonsense"], environment: english) == .zh)
        #expect(Language(words: ["check", "--", "--lang=zh"], environment: english) == .en)
        #expect(Language(words: ["check", "--lang"], environment: english) == .en)
        #expect(Language(words: ["--lang", "de"], environment: english) == .en)
    }

    @Test func thresholds() {
        #expect(Threshold.error.isReached(by: .error))
        #expect(!Threshold.error.isReached(by: .warning))
        #expect(Threshold.style.isReached(by: .warning))
        #expect(Threshold.info.isReached(by: .info))
        #expect(!Threshold.never.isReached(by: .error))
    }

    @Test(arguments: Verb.allCases, Language.allCases)
    func helpNamesEveryOptionAndFitsTheScreen(verb: Verb, language: Language) {
        let page = HelpPage.text(verb, language)
        for row in verb.options.rows { #expect(page.contains("--" + row.name)) }
        #expect(HelpPage.text(nil, language).contains("  \(verb.rawValue) "))
        for line in (page + HelpPage.text(nil, language)).split(separator: "\n") {
            let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
            #expect(columns <= 80, "\(line)")
        }
    }

    /// An option means the same wherever it stands, and no two of a verb share a name or a letter.
    @Test(arguments: Verb.allCases)
    func optionsOfAVerbAreDistinct(verb: Verb) {
        let rows = verb.options.rows
        #expect(Set(rows.map(\.name)).count == rows.count)
        let letters = rows.compactMap(\.short)
        #expect(Set(letters).count == letters.count)
        #expect(verb.options.verb == verb)
    }

    @Test(arguments: Verb.allCases)
    func examplesOfHelpCanBeSaid(verb: Verb) throws {
        for example in verb.options.manual.examples {
            let words = example.command.split(separator: " ").map(String.init).prefix { $0 != "<" && $0 != ">" }
            #expect(words.first == "gangmu")
            _ = try Invocation(Array(words.dropFirst()))
        }
    }
}
