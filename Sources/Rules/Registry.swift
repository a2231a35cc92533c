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

        // Cover
        .coverEnglishTitle,
        .coverRecordNumber,
        .coverDraftNoticeLeftover,
        .coverDateOrder,
        .docnumPartDot,
        .coverTitleEnCase,

        // Title
        .titleMaxThreeElements,
        .titleNoDocKindWord,
        .titleFunctionWord,
        .titleTypeMismatch,
        .titleEnFunctionWord,
        .titleAspectEnumeration,
        .titlePartForm,

        // Structure
        .structElementTitleExact,
        .annexNatureLine,
        .duplicateId,
        .structRequiredElements,
        .structCoreMissing,
        .structInformativeOrder,
        .structScopeCh1,
        .structNrefCh2,
        .structTermsCh3,
        .structSymbolsCh4,
        .structGeneralFirst,
        .structGeneralKind,
        .structCombinedTermsTitle,
        .structAllowedForms,

        // Headings
        .headingBlank,
        .headingSkip,
        .clauseMaxDepth,
        .clauseNumberDotted,
        .numberMismatch,
        .headingMarks,
        .headingSentence,
        .introNumbering,

        // Lists
        .listMarkerKind,
        .listSequence,
        .definitionLine,
        .listNeedsLead,
        .listLeadPunct,
        .listItemPunctColon,
        .listItemPunctPeriod,
        .listLastPeriod,
        .listMixedSeparator,
        .listDepth,
        .listMarkerLevel,
        .listSingleItem,
        .listLetterWhenCited,
        .listHalfparen,

        // Figures
        .imageFile,
        .figureCaptionPlace,

        // Formulas
        .unclosedFormula,
        .eqNoSubnumber,
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
        .numUnitSymbol,
        .numUnitSpace,
        .numPercentNospace,
        .numRangeBothUnits,
        .numRangePercent,
        .numTolerance,
        .numTolerancePercent,
        .numDimensionProduct,
        .numTimesSign,
        .numDecimalDegree,
        .numWaveDash,
        .numThousandSep,
        .numLeadingZero,
        .numNoUnit,

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
        .termEntryFourParts,
        .termPartOrder,
        .termNoTableNoFootnote,
        .termUsedTwice,
        .termDefSubstitutable,
        .termDefCircular,
        .termEnLowercase,
        .termSourceForm,
        .citeSourceDated,
        .abbrUsed,

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
        .revCount,

        // Scope
        .scopeStatementVerb,
        .scopeVerbObject,
        .scopeApplicability,
        .scopeCoversChapters,
        .scopeTermsOrder,
        .scopeTypeVerb,

        // LeadIns
        .nrefLeadSentence,
        .nrefNoneSentence,
        .nrefConflict,
        .nrefListItem,
        .termLeadSentence,
        .termNoneSentence,
        .symLeadSentence,

        // Units
        .unitLegal,
        .unitCase,
        .unitCompound,
        .unitMixedZh,
        .unitTimeAbbrev,
        .unitDegreeC,
        .unitNoSuffix,

        // Punctuation
        .punctQuote,
        .punctEllipsis,
        .punctFullwidth,

        // Modal
        .modalNoMust,
        .modalNoBukeBudeJinzhi,
        .modalNonlisted,
        .modalEquivalentRare,
        .modalShallVague,
        .modalShouldNotMixed,
        .modalCanBeRef,
        .modalEtcOpen,
        .modalConditionClear,
        .modalCanMay,
        .coreVerifiable,
        .numApproxWithShall,
        .modalImperative,

        // Places
        .foreNoClauseTypes,
        .introNoRequirement,
        .scopeNoClauseTypes,
        .termDefNoRequirement,
        .termNoteNoRequirement,
        .symNoRequirement,
        .noteNoRequirement,
        .modalInAdditionalInfo,
        .fnTextNoRequirement,
        .fnFigtabModal,
        .modalInformativeAnnex,
        .guideNoShall,
        .corePrincipleNoShall,
        .structNoContractLaw,

        // Cite
        .citeSelfName,
        .foreSelfName,
        .citeAllPartsSelf,
        .citeNoAboveBelow,
        .citeFigtabForm,
        .citeFormulaForm,
        .citeAnnexForm,
        .citeNoPage,
        .citeChapterForm,
        .citeInfoVerb,
        .citeShallSee,
        .nrefNoGenericLaw,
        .citeLawExternal,
        .citeVerbObject,

        // Words
        .qtyNames,
        .numChineseDigits,
        .miscTrademark,
        .abbrOrgName,
        .grpNoMarketRestriction,
        .locNoAdmin,
        .tabNoDitto,
        .tabUnitStatementForm,
        .scopeNoBackground,
        .introNoScopeWords,
        .foreNoApprover,
        .prodNoQmsNormative,

        // Management
        .grpNumber,
        .grpBasicDefer,
        .locNumber,
        .locRecommendedOnly,
        .locSpecialNeed,
        .locBannerIssuer,

        // Clauses
        .clauseChapterTitle,
        .clauseSingleChild,
        .clauseFirstLevelTitle,
        .clauseSiblingTitleConsistent,
        .clauseUntitledNoChildren,
        .clauseHangingParagraph,
        .clauseTitlePunct,
        .clauseTitleDuplicate,
        .clauseEmpty,
        .clauseLeadBoldConsistent,
        .clauseParaUnnumbered,
        .clauseParallelStructure,
        .exNoOwnClause,
        .clauseChapterNumber,

        // Annexes
        .annexMentioned,
        .annexNatureConsistent,
        .annexOrderByMention,
        .annexTitle,
        .annexForbiddenSections,
        .annexPosition,
        .annexExamplesMerge,
        .annexLetter,

        // Captions
        .tabMentioned,
        .figMentioned,
        .figMentionBefore,
        .tabMentionBefore,
        .tabTitleConsistent,
        .figTitleConsistent,
        .eqMentioned,

        // Nref
        .nrefListedIfCited,
        .citeInformativeToBib,
        .bibRequired,
        .nrefCitedInText,
        .nrefDatedIfSpecific,
        .nrefDatedMatch,
        .nrefForeignTitle,
        .nrefNoTrailingPunct,
        .nrefNoSubclause,
        .bibNoClause,
        .bibNotBoth,
        .nrefSelf,
        .nrefBasisNotListed,
        .nrefNoLaw,
        .nrefNoUnavailable,
        .nrefAllowedKinds,
        .nrefLocalOnlyOwn,
        .termLeadDocsInNref,

        // Register
        .nrefNoWithdrawn,
        .nrefTitleRegistered,
        .nrefNotYetValid,
        .referenceLockLine,

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
    public static func named(_ id: RuleID) -> Rule? { index(of: id).map { all[$0] } }

    /// The place in `all` of the rule with this id.
    public static func index(of id: RuleID) -> Int? { indexByID[id.name] }

    private static let indexByID: [String: Int] = Dictionary(all.enumerated().map { ($0.element.id.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
}
