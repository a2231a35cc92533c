/// Scripts: beside their base, or as limits above and below it.

import Syntax

extension MathMLWriter {
    /// Where the scripts of an atom stand.
    enum Placement {
        case beside
        /// Above and below.
        case beyond
        /// Above and below in a display, beside it elsewhere.
        case movable
    }

    mutating func write(_ atom: MathAtom, _ place: MathPlace) {
        guard atom.hasScripts else {
            if let base = atom.base { writeBase(base, through: atom.last ?? base, place, .beside) }
            return
        }
        let placement = placement(atom)
        let hasUpper = atom.upper != nil || atom.primes != nil
        switch (atom.lower != nil, hasUpper, placement == .beside) {
        case (true, true, true): start(.msubsup)
        case (true, false, true): start(.msub)
        case (_, _, true): start(.msup)
        case (true, true, false): start(.munderover)
        case (true, false, false): start(.munder)
        case (_, _, false): start(.mover)
        }
        if let base = atom.base {
            writeBase(base, through: atom.last ?? base, place, placement)
        } else {
            start(.mrow)
            out.end()
        }
        asScript { writer in
            if let lower = atom.lower { writer.writeOne(lower + 1) }
            if hasUpper { writer.writeUpper(atom) }
        }
        out.end()
    }

    /// Writes in a script's size.
    mutating func asScript(_ body: (inout MathMLWriter) -> Void) { styled(isDisplay: false, isScript: true, body) }

    mutating func styled(isDisplay: Bool, isScript: Bool, _ body: (inout MathMLWriter) -> Void) {
        let outer = (self.isDisplay, self.isScript)
        (self.isDisplay, self.isScript) = (isDisplay, isScript)
        body(&self)
        (self.isDisplay, self.isScript) = outer
    }

    private mutating func writeUpper(_ atom: MathAtom) {
        guard let primes = atom.primes, case .primes(let count) = nodes[primes].kind else {
            if let upper = atom.upper { writeOne(upper + 1) }
            return
        }
        if atom.upper != nil { start(.mrow) }
        start(.mo)
        switch count {
        case 1: out.text("′")
        case 2: out.text("″")
        case 3: out.text("‴")
        case 4: out.text("⁗")
        default: for _ in 0..<count { out.text("′") }
        }
        out.end()
        guard let upper = atom.upper else { return }
        if nodes[upper + 1].kind == .group { writeRow(upper + 2, tree.end(upper + 1)) } else { writeOne(upper + 1) }
        out.end()
    }

    private func placement(_ atom: MathAtom) -> Placement {
        guard let base = atom.base else { return .beside }
        if let limits = atom.limits { return limits ? .beyond : .beside }
        switch nodes[base].kind {
        case .character(_, .large), .function(_, takesLimits: true), .operatorName(takesLimits: true): return .movable
        case .classed(.large): return isDisplay ? .beyond : .beside
        case .brace: return .beyond
        default: return .beside
        }
    }
}
