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
        .punctDashTitleEn,

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
        .figNumber,
        .figSubfigure,
        .figUnitStatement,
        .figOrderBelow,

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
        .eqWhereList,
        .eqNumericValueForm,
        .eqNoWords,
        .eqSymbolUnique,
        .eqInlineOneLine,

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
        .tabNoSubtable,
        .tabNoDiagonal,
        .tabUnitStatement,
        .tabUnitInHeader,
        .tabParagraphNoPeriod,
        .tabQuantitySlashUnit,

        // Notes
        .exLabel,
        .noteLabel,
        .notePosition,
        .fnTextRare,

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
        .abbrFirstUse,
        .abbrUppercaseNodot,
        .abbrShortNameFirst,
        .termNoCompound,
        .termCircularGraph,

        // Index
        .idxLast,
        .idxTargets,
        .idxPinyin,

        // Foreword
        .foreBasisSentence,
        .foreOrder,
        .forewordContradictsHeader,
        .forePatentUnidentified,
        .forePatentExclusive,
        .introRequiredWhen,
        .foreAdoptionStatement,
        .revCount,
        .foreNoFigTabEq,
        .foreNoNumbering,
        .forePartList,
        .foreReplacesFull,
        .foreChangesList,
        .foreChangesVerbs,
        .foreTcCode,
        .foreDraftersForm,
        .foreHistoryLead,

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
        .punctStd,
        .punctDashList,
        .punctHyphen,
        .punctParenEn,
        .punctOCRConfusable,

        // Modal
        .modalNoMust,
        .modalNoBukeBudeJinzhi,
        .modalNonlisted,
        .modalEquivalentRare,
        .modalShallVague,
        .modalShouldNotMixed,
        .modalEtcOpen,
        .modalConditionClear,
        .modalCanMay,
        .coreVerifiable,
        .numApproxWithShall,
        .modalImperative,

        // Symbols
        .symNoNumber,
        .symOrder,
        .symSubclauseTitle,

        // Core
        .coreTypeElements,
        .coreTypeClauses,
        .coreGeneralReqShall,
        .coreClassificationStatement,
        .coreMarkingAnnexB,
        .miscImportantNotice,

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
        .citeExternalShape,
        .citeSourceForm,
        .citeUrl,

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
        .nrefNoIndex,
        .nrefAllParts,
        .nrefGbt7714,

        // Register
        .nrefNoWithdrawn,
        .nrefTitleRegistered,
        .nrefNotYetValid,
        .referenceLockLine,

        // Kinds
        .specVerificationOrder,
        .specReqSentence,
        .specReqTableHead,
        .specArbitration,
        .specName,
        .specServiceNoQualification,
        .codeThreeElements,
        .codeInstructionImperative,
        .codeListNumbered,
        .codeWarningBold,
        .codeTraceContent,
        .guideSections,
        .testName,
        .testWarningPlace,
        .testCore,
        .classCore,

        // Products
        .prodTechRequired,
        .prodSectionOrder,
        .prodNameSpec,
        .prodNameGeneral,
        .prodScopeProduct,
        .prodReqHasLimit,
        .prodVerifiableOnly,
        .prodNoContractLaw,
        .prodMaterialProcess,
        .prodDimensionTolerance,
        .prodTable,
        .prodSafetyValues,
        .prodSupplierValue,
        .prodMethodContent,
        .prodMethodArbitration,
        .prodMethodHazard,
        .prodInspectionParts,
        .prodMarkingContent,
        .prodMarkingNoConformity,
        .prodTestMirror,

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
    public static func index(of id: RuleID) -> Int? {
        var slot = slot(id)
        while places[slot] >= 0 {
            if all[places[slot]].id == id { return places[slot] }
            slot = (slot + 1) & 1023
        }
        return nil
    }

    /// By hash of their ids; a dictionary would cost ten times as much to make.
    private static let places: [Int] = {
        var places = [Int](repeating: -1, count: 1024)
        for place in all.indices {
            var slot = slot(all[place].id)
            while places[slot] >= 0 { slot = (slot + 1) & 1023 }
            places[slot] = place
        }
        return places
    }()

    private static func slot(_ id: RuleID) -> Int {
        var name = id.name
        let hash = name.withUTF8 { ByteHash.mix($0) }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 1023)
    }
}
