/// The program: reads its words, runs a verb, hands on the exit status.

import Glibc
import Rules

Memory.keepWhatIsFreed()
let words = Array(CommandLine.arguments.dropFirst())
let language = Language(words: words, environment: processEnvironment)

do throws(UsageError) {
    switch try Invocation(words) {
    case .new(let options):
        let console = Console(language)
        exit(console.finish(options.run(console)))
    case .build(let options):
        let console = Console(language, color: options.findings.color, isQuiet: options.findings.isQuiet)
        exit(console.finish(options.run(console)))
    case .check(let options):
        let console = Console(language, color: options.findings.color, isQuiet: options.findings.isQuiet)
        exit(console.finish(options.run(console)))
    case .fmt(let options):
        let console = Console(language, isQuiet: options.isQuiet)
        exit(console.finish(options.run(console)))
    case .family(let options):
        let console = Console(language, color: options.color)
        exit(console.finish(options.run(console)))
    case .references(let options):
        let console = Console(language, color: options.color)
        exit(console.finish(options.run(console)))
    case .dump(let options):
        let console = Console(language)
        exit(console.finish(options.run(console)))
    case .validate(let options):
        let console = Console(language)
        do throws(DiskError) { exit(try Program(beside: "gangmu-validate").run(options.passedOn)) } catch {
            console.complain(error.message(language))
            exit(console.finish(2))
        }
    case .explain(let options):
        let console = Console(language)
        exit(console.finish(options.run(console)))
    case .rules(let options):
        let console = Console(language)
        exit(console.finish(options.run(console)))
    case .completions(let options):
        let console = Console(language)
        console.out.write(options.shell.script(language))
        exit(console.finish(0))
    case .man:
        let console = Console(language)
        console.out.write(ManualPage.text(language))
        exit(console.finish(0))
    case .version:
        let console = Console(language)
        console.out.write("gangmu \(Gangmu.version)\n")
        exit(console.finish(0))
    case .help(let topic):
        let console = Console(language)
        console.out.write(HelpPage.text(topic, language))
        exit(console.finish(0))
    }
} catch {
    let console = Console(language)
    console.error.write(error.message(language))
    exit(console.finish(2))
}
