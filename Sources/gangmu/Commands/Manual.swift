/// `gangmu explain`, `rules`, `version`, `help`: what the program says about itself.

import Model
import Report
import Rules
import Syntax

extension ExplainOptions {
    func run(_ console: Console) -> Int32 {
        var status: Int32 = 0
        for (position, name) in rules.enumerated() {
            if let rule = Rule.named(RuleID(name)) {
                console.out.write((position > 0 ? "\n" : "") + rule.explanation(console.language))
            } else {
                let near = Spelling.nearest(to: name, among: Rule.all.map(\.id.name))
                let advice = near.map { Words("，是否为“\($0)”", "; did you mean “\($0)”") } ?? Words("", "")
                console.complain((Words("没有规则“\(name)”", "no rule “\(name)”") + advice)[console.language])
                status = 2
            }
        }
        return status
    }
}

extension RulesOptions {
    func run(_ console: Console) -> Int32 {
        if isJSON {
            console.out.write(RuleList.json)
        } else {
            let language = console.language
            for rule in Rule.all {
                console.out.write("\(rule.id)  \(rule.severity.name)  \(rule.clauseText(language))  \(rule.summary.text(language))\n")
            }
        }
        return 0
    }
}
