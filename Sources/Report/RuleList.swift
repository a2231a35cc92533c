/// The catalogue as JSON (contracts, `rules --json`).

import Rules
import Syntax

public enum RuleList {
    public static var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("version")
            writer.number(1)
            writer.key("rules")
            writer.array { writer in
                for rule in Rule.all {
                    writer.object { writer in
                        writer.key("id")
                        writer.string(rule.id.name)
                        writer.key("default")
                        writer.bool(rule.isDefault)
                        writer.key("severity")
                        writer.string(rule.severity.name)
                        writer.key("clause")
                        writer.string(rule.clause.description)
                        writer.key("summary")
                        writer.object { writer in
                            writer.key("zh")
                            writer.string(rule.summary.text(.zh))
                            writer.key("en")
                            writer.string(rule.summary.text(.en))
                        }
                        writer.key("fix")
                        writer.string(rule.fixSafety?.name ?? "none")
                    }
                }
            }
        }
        writer.lineEnd()
        return writer.bytes
    }
}
