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
    static let operands: [Offer] = [.files(".xml")]
    static let table: [Option<ValidateOptions>] = [
        .text(
            "schema", "FILE", "另一模式 .dtd 或 .rng，可重复",
            "another schema, .dtd or .rng, repeatable"
        ) { $0.schemas.append($1) },
        .choice("format", \.format, "结果的形式，缺省 text", "form of results, default text"),
    ]

    static let manual = Manual(
        summary: Words("校验 NISO STS 的 XML", "validate XML of NISO STS"),
        usage: Words("[--schema 文件]… 文件.xml|-…", "[--schema FILE]… FILE.xml|-…"),
        about: Words(
            """
            缺省按内置的 NISO STS 1.2 子集校验：只有 gangmu 输出所用的元素和属性，
            凡有效的也合于官方 RELAX NG。不展开实体，不读取其他文件，不访问网络。
            环境变量 GANGMU_STS_SCHEMA 可另定缺省模式。
            由与 gangmu 同在一个文件夹的 gangmu-validate 校验。
            """,
            """
            By default against the built-in profile of NISO STS 1.2: the elements and
            attributes that gangmu writes. What it accepts the official RELAX NG accepts,
            too. No entity is expanded, no other file read, nothing fetched.
            The environment variable GANGMU_STS_SCHEMA names another default.
            Done by gangmu-validate, which stands in the same folder as gangmu.
            """),
        examples: [
            .init("gangmu validate out/a.xml", "按内置子集校验", "validate against the built-in profile"),
            .init("gangmu validate --schema sts.rng out/a.xml", "按另一模式校验", "validate against another schema"),
        ],
        exits: (zero: Words("全部有效", "all valid"), one: Words("有无效文件", "some invalid")))
}
