/// Every rule there is, one line each, in the order of the manual. A rule that is not here does not exist.

import Syntax

extension Rule {
    public static let all: [Rule] = [
        // Text
        .textNotPublishable,
        .unclosedComment,
        .unclosedSource,
        .unclosedFence,
        .codeOutsideExample,
        .strayRule,
        .quoteWithoutNote,
        .nestingTooDeep,
        .unfilledPlaceholder,
        .inputMethodCharacter,

        // Allow
        .allowSyntax,
        .allowUnknownRule,
        .allowWithoutReason,
        .allowUnused,

        // Header
        .headerMissing,
        .headerUnclosed,
        .headerSyntax,
        .headerUnknownKey,
        .headerType,
        .headerValue,
        .headerDuplicateKey,
        .coverRequiredFields,
        .adoptionNumber,

        // Structure
        .structElementTitleExact,
        .annexNatureLine,
        .duplicateId,

        // Headings
        .headingBlank,
        .headingSkip,
        .clauseMaxDepth,
        .clauseNumberDotted,
        .numberMismatch,
        .headingMarks,
        .headingSentence,

        // Lists
        .listMarkerKind,
        .listSequence,
        .definitionLine,

        // Figures
        .imageFile,
        .figureCaptionPlace,

        // Formulas
        .unclosedFormula,
        .formulaTrailingText,
        .formulaAlignment,
        .formulaBrace,
        .formulaDoubleScript,
        .formulaEnvironment,
        .formulaLeftRight,
        .formulaMissingArgument,
        .formulaTooDeep,
        .formulaUnknownCommand,

        // Tables
        .tableDelimiter,
        .tableInQuotation,
        .tabNumber,
        .tabColumnCount,
        .tableMerge,
        .tabEmptyCell,
        .csvFile,
        .csvSyntax,
        .indicatorColumns,
        .limitUnreadable,
        .scoreColumns,
        .scoreValue,
        .scoreSum,
        .fnPairing,

        // Attributes
        .attributeUnknown,
        .attributeId,
        .attributeValue,
        .attributeMisplaced,
        .attributePlace,

        // Numbers
        .docnumShape,
        .nrefYearDash,
        .docnumCodeSpace,

        // References
        .labelMismatch,
        .citeTargetExists,
        .unanchoredReference,
        .emptyLinkText,
        .linkTarget,
        .nrefTitlePresent,
        .nrefSeparator,
        .bibNumber,
        .nrefDuplicate,
        .nrefOrderClass,
        .nrefOrderNumber,

        // Terms
        .termXrefNumber,
        .termDuplicate,
        .termEnglishBracket,
        .termNameMissing,
        .termConsistency,

        // Index
        .idxLast,
        .idxTargets,

        // Foreword
        .foreBasisSentence,
        .foreOrder,
        .forewordContradictsHeader,
        .forePatentUnidentified,
        .forePatentExclusive,
        .introRequiredWhen,
        .foreAdoptionStatement,

        // LeadIns
        .nrefLeadSentence,
        .nrefNoneSentence,
        .nrefConflict,
        .nrefListItem,
        .termLeadSentence,
        .termNoneSentence,
        .symLeadSentence,

        // Family
        .familyGeneralMissing,
        .familyUnknownClause,
        .familyAmbiguousClause,
        .familyExclusionNoReason,
        .familyClauseMissing,
        .familyExclusionNotAllowed,
        .familyRelationConflict,
        .familyModalityWeakened,
        .familyLooserThanGeneral,
        .familyLimitIncomparable,
        .familyNotTightened,
        .familyLooserThanBaseline,
        .familyGradeOrder,
        .familyTermRedefined,
        .familyGeneralOutdated,
        .familyGeneralNotGeneral,
        .familyBaselineUnmarked,
        .familyClauseOutdated,
        .familyGeneralEdition,
        .familyUndatedLocator,
        .familyIndicatorNameDrift,
        .familyClauseDrift,
        .familyClaimRefuted,
        .familyClaimUnchecked,
        .familyAliasConflict,
        .citationClause,
        .familyFileMissing,
        .familyDuplicateNumber,
        .familyCycle,
        .workspaceUnreadable,

        // Closure
        .prodReqHasMethod,
        .prodMethodOrphan,
        .prodInspectionCoverAll,
        .prodInspectionOrphan,
        .prodMarkingGap,
        .certClauseMissing,
    ]

    /// The rule with this id.
    public static func named(_ id: RuleID) -> Rule? { byID[id] }

    private static let byID: [RuleID: Rule] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
