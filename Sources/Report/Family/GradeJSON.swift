/// Grades as JSON: by lot its verdict, its items with the limits they were held to, and what is missing or unknown.

import Model
import Rules
import Syntax

extension GradeReport {
    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.member("product", grading.file, material)
        writer.member("results", material.path(grading.results.file))
        writer.member("grades", grading.grades)
        writer.key("lots")
        writer.array { writer in for lot in grading.lots { write(lot, &writer, &lines) } }
    }

    private func write(_ lot: Grading.Lot, _ writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.object { writer in
            writer.member("lot", lot.name)
            writer.member("object", lot.object)
            writer.key("objectProblem")
            if let problem = lot.objectProblem { writer.words(problem.word, problem.text(.zh), problem.text(.en)) } else { writer.null() }
            writer.member("verdict", lot.verdict.word)
            writer.member("grade", lot.verdict.grade)
            writer.key("atBest")
            if let best = lot.atBest {
                writer.object { writer in
                    writer.member("verdict", best.word)
                    writer.member("grade", best.grade)
                }
            } else {
                writer.null()
            }
            writer.member("decidedBy", lot.decisive.map { lot.items[$0].name })
            writer.key("items")
            writer.array { writer in for item in lot.items { write(item, &writer, &lines) } }
            writer.key("missing")
            writer.array { writer in
                for indicator in lot.missing {
                    writer.object { writer in
                        writer.indicator(indicator.printedName, indicator.objects, indicator.grade)
                        writer.limit(indicator, &lines)
                    }
                }
            }
            writer.key("unknown")
            writer.array { writer in
                for unknown in lot.unknown {
                    writer.object { writer in
                        writer.member("item", unknown.entry.item)
                        writer.member("near", unknown.near)
                        writer.member("place", grading.results.file, unknown.entry.itemRange, &lines)
                    }
                }
            }
        }
    }

    private func write(_ item: Grading.Item, _ writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.object { writer in
            writer.member("name", item.name)
            writer.member("verdict", item.verdict.word)
            writer.member("grade", item.verdict.grade)
            obstacle(item.obstacle, &writer)
            writer.key("results")
            writer.array { writer in
                for entry in item.entries {
                    writer.object { writer in
                        writer.member("result", entry.result)
                        writer.member("unit", entry.unit)
                        writer.member("place", grading.results.file, entry.resultRange, &lines)
                    }
                }
            }
            writer.key("limits")
            writer.array { writer in
                for judgement in item.judgements {
                    writer.object { writer in
                        writer.member("grade", judgement.indicator.grade)
                        writer.limit(judgement.indicator, &lines)
                        switch judgement.admission {
                        case .admitted: writer.member("admission", "admitted")
                        case .refused: writer.member("admission", "refused")
                        case .undecided: writer.member("admission", "undecided")
                        }
                    }
                }
            }
        }
    }

    private func obstacle(_ obstacle: Admission.Obstacle?, _ writer: inout JSONWriter) {
        writer.key("obstacle")
        if let obstacle { writer.words(obstacle.word, obstacle.zh, obstacle.en) } else { writer.null() }
    }
}
