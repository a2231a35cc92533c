/// `gangmu validate`: XML against the schema of NISO STS, by the program `gangmu-validate` that stands beside this one.

enum ValidationFormat: String, Choosable {
    case text, json
}

struct ValidateOptions: VerbOptions {
    /// Empty: the helper's default.
    var schemas: [String] = []
    var format = ValidationFormat.text
    var files: [String] = []

    var invocation: Invocation { .validate(self) }

    /// The words for `gangmu-validate`.
    var passedOn: [String] {
        schemas.flatMap { ["--schema", $0] } + ["--format", format.rawValue, "--"] + files
    }

    mutating func take(_ operands: [String]) throws(UsageError) {
        if operands.isEmpty { throw .missingOperand(.validate) }
        if operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
        files = operands
    }

    static let verb = Verb.validate
    static let table: [Option<ValidateOptions>] = [
        .text(
            "schema", "FILE", "模式 .dtd 或 .rng，可重复；缺省 $GANGMU_STS_SCHEMA",
            ".dtd or .rng, repeatable; default $GANGMU_STS_SCHEMA"
        ) { $0.schemas.append($1) },
        .choice("format", \.format, "结果的形式，缺省 text", "form of results, default text"),
    ]

    static let manual = Manual(
        summary: Words("按 NISO STS 的模式校验 XML", "validate XML against the schema of NISO STS"),
        usage: Words("[--schema 文件]… 文件.xml|-…", "[--schema FILE]… FILE.xml|-…"),
        about: Words(
            "由与 gangmu 同在一个文件夹的 gangmu-validate 校验。",
            "Done by gangmu-validate, which stands in the same folder as gangmu."),
        examples: [
            .init("gangmu validate out/a.xml", "按缺省模式校验", "validate against the default schema"),
            .init("gangmu validate --schema sts.rng out/a.xml", "按指定的模式校验", "validate against a schema of your choice"),
        ],
        exits: (zero: Words("全部有效", "all valid"), one: Words("有无效文件", "some invalid")))
}
