import Model
import Syntax

extension Rule {
    /// The last number of a method differs from that of the requirement that it proves, as 6.4 for 5.3. Practice, which no clause asks for: off
    /// unless asked for.
    public static let prodTestMirror = Rule(
        id: "prod-test-mirror", severity: .style, isDefault: false, clause: "GB/T 20001.10—2014, 6.7.1.1",
        summary: Phrase("试验方法与要求的编号不呼应", "methods do not mirror the numbers of requirements"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.7.1.1 只要求对应关系明确；编号一一呼应（5.3 对 6.3）出自惯例，没有核对到条文，缺省不检查",
            "GB/T 20001.10—2014, 6.7.1.1, only asks that methods answer requirements; that 6.3 answers 5.3 is practice found in no clause, so it is off by default"
        ),
        messages: [
            Phrase("“{0}”的编号与{1}不呼应", "“{0}” does not mirror the number of {1}")
        ],
        notes: [
            Phrase("对应的要求", "the requirement that it proves")
        ],
        bad: [
            """
            # 技术要求

            ## 气味

            大米应无异味。

            ## 色泽

            大米应为白色。

            # 试验方法

            ## ⟪色泽⟫

            目视检查。

            ## ⟪气味⟫

            用鼻嗅。
            """
        ],
        good: [
            """
            # 技术要求

            ## 气味

            大米应无异味。

            ## 色泽

            大米应为白色。

            # 试验方法

            ## 气味

            用鼻嗅。

            ## 色泽

            目视检查。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product else { return }
            let uses = reading.methodUses()
            for use in uses {
                let (method, requirement) = (reading.sections[use.method], reading.sections[use.requirement])
                guard method.level == 2, requirement.level == 2, reading.ordinal(use.method) != reading.ordinal(use.requirement) else { continue }
                reading.report(
                    "prod-test-mirror", at: reading.head(method), [reading.quoted(reading.head(method)), reading.label(requirement)],
                    notes: [Note(range: reading.head(requirement))])
            }
        })
}

extension Reading {
    /// Which of the clauses of its chapter a section is.
    fileprivate func ordinal(_ section: Int) -> Int { children(of: sections[section].parent).firstIndex(of: section) ?? 0 }
}
