/// What is wrong with a list that was handed in, results of a laboratory or standards to register, is told on standard error, line by line.

import Model
import Rules
import Syntax

extension Console {
    /// Says at which lines of a list something is wrong.
    func complain(of problems: [TableProblem], in source: Source) {
        let lines = LineTable(source.bytes)
        for problem in problems {
            let line = lines.position(problem.range.lower, in: source.bytes).line
            complain("\(source.path):\(line): " + Words(problem.zh, problem.en)[language])
        }
    }
}
