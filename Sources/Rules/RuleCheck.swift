/// Who finds a defect, and when it is asked. All but `document` ask nothing of a text that is not read for all rules at once.

import Model
import Syntax

extension Rule {
    public enum Check: Sendable {
        /// Raised by Syntax; the rule gives texts, weight and examples.
        case parser
        /// Raised by Model.
        case resolver
        /// Raised where files are read; its examples are shown, not run.
        case external
        /// Asked of each document once it is bound. For what is no text: the header, and tables that Model has made.
        case document(@Sendable (Document) -> [Diagnostic])
        /// Raised by the reader of numbers, units and marks (Reading/).
        case reader
        /// Asked at the end of the sentence in which one of the words stands. `words` and `hiding` are parted by blanks; those of
        /// `hiding` hold one of `words` and are something else: 不得已. The longest word at a place is the one that stands there.
        case words(_ words: StaticString, hiding: StaticString = "", @Sendable (Hit, inout Reading) -> Void)
        /// Asked of each sentence in these places that has one of these verbal forms; of none: of each that names a place, a standard
        /// or another publication.
        case sentences(in: Zones = .text, Carriers = .provisions, of: Modalities, @Sendable (inout Reading) -> Void)
        /// Asked once, when the text is read, of what was gathered.
        case survey(@Sendable (inout Reading) -> Void)
        case several([Check])

        /// Whether it is asked while the text is read, and at no other time.
        public var isReading: Bool {
            switch self {
            case .parser, .resolver, .external, .document: false
            case .reader, .words, .sentences, .survey: true
            case .several(let checks): checks.allSatisfy(\.isReading)
            }
        }
    }
}
