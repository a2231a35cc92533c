/// The manual page: says all that help says, and no formatter has a complaint.

import Foundation
import Rules
import Testing

@testable import gangmu

struct ManualPageTests {
    @Test(arguments: Language.allCases)
    func namesEveryVerbAndOption(_ language: Language) {
        let page = ManualPage.text(language)
        for verb in Verb.allCases {
            #expect(page.contains(".SS \(verb.rawValue)\n"))
            for row in verb.options.rows { #expect(page.contains("\\-\\-" + Roff.escaped(row.name))) }
        }
        #expect(page.contains(".TH GANGMU 1 \(Gangmu.date) \"gangmu \(Gangmu.version)\"\n"))
        for (name, _) in HelpPage.variables { #expect(page.contains(name)) }
    }

    @Test func whatRoffWouldReadIsEscaped() {
        #expect(Roff.escaped(".TH a\\b -x ~^'`") == "\\&.TH a\\eb \\-x \\(ti\\(ha\\(aq\\(ga")
        #expect(Roff.argument("a \"b\"") == "\"a \\(dqb\\(dq\"")
        var roff = Roff()
        roff.paragraph("甲，\n乙 a\nb\n'c")
        #expect(roff.text == "甲，乙 a\nb\n\\(aqc\n" || roff.text == "甲，乙 a\nb\n\\&\\(aqc\n")
    }

    @Test(.needsProgram, .needs("/usr/bin/mandoc"), arguments: Language.allCases)
    func mandocHasNoComplaint(_ language: Language) throws {
        let place = try Workplace()
        try place.write(ManualPage.text(language), to: "gangmu.1")
        let run = try place.run(["-T", "lint", "-W", "warning", "gangmu.1"], environment: ["LANG": "C.UTF-8"], program: "/usr/bin/mandoc")
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty, "\(run.out)\(run.error)")
    }

    /// Chinese it breaks into lines only with macros that not every version has, so that one is left to mandoc.
    @Test(.needsProgram, .needs("/usr/bin/groff"))
    func groffHasNoComplaint() throws {
        let place = try Workplace()
        try place.write(ManualPage.text(.en), to: "gangmu.1")
        let run = try place.run(["-man", "-ww", "-k", "-Tutf8", "gangmu.1"], environment: ["LANG": "C.UTF-8"], program: "/usr/bin/groff")
        #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
        for verb in Verb.names { #expect(run.out.contains(verb)) }
    }
}
