/// Commands that print one character: name, character, name, character … Where two print the same, the first gives the
/// class of the character as typed.

extension FormulaCommand {
    static let characters: [(FormulaClass, StaticString)] = [
        (.letter, letters), (.upright, capitals), (.ordinary, ordinaries), (.solidus, "backslash \\"), (.prefix, prefixes), (.large, largeOperators),
        (.integral, integrals), (.binary, binaries), (.relation, relations), (.arrow, arrows), (.verticalArrow, verticalArrows), (.open, opens),
        (.close, closes), (.bar, bars), (.punctuation, "colon :"), (.dots, dots),
    ]

    private static let letters: StaticString = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
        chi χ psi ψ omega ω digamma ϝ
        varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω
        partial ∂ ell ℓ imath ı jmath ȷ hbar ℏ hslash ℏ
        """

    private static let capitals: StaticString = """
        Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο
        Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω nabla ∇ micro µ ohm Ω
        """

    private static let ordinaries: StaticString = """
        infty ∞ emptyset ∅ varnothing ∅ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ angle ∠ measuredangle ∡ top ⊤ bot ⊥ prime ′
        backprime ‵ degree ° triangle △ square □ Box □ blacksquare ■ Diamond ◊ lozenge ◊ bigstar ★ flat ♭ natural ♮ sharp ♯
        clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ surd √ checkmark ✓ S § P ¶ copyright © pounds £ yen ¥ mho ℧
        % % # # & & _ _ $ $ celsius ℃ permil ‰
        """

    private static let prefixes: StaticString = "forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ complement ∁"

    private static let largeOperators: StaticString = """
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
        """

    private static let integrals: StaticString = "int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ oiiint ∰ smallint ∫"

    private static let binaries: StaticString = """
        pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧
        land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹
        oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † ddagger ‡ amalg ⨿ dotplus ∔ ltimes ⋉ rtimes ⋊
        barwedge ⊼ veebar ⊻ centerdot ⋅ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡
        """

    private static let relations: StaticString = """
        leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ ll ≪ gg ≫ lll ⋘ ggg ⋙ lt < gt > neq ≠ ne ≠ equiv ≡ sim ∼
        simeq ≃ approx ≈ approxeq ≊ cong ≅ propto ∝ varpropto ∝ asymp ≍ doteq ≐ doteqdot ≑ coloneqq ≔ eqqcolon ≕ triangleq ≜
        prec ≺ succ ≻ preceq ⪯ succeq ⪰ lesssim ≲ gtrsim ≳ lessgtr ≶ in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃
        subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
        mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⟂ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ smile ⌣ frown ⌢ bowtie ⋈ between ≬
        therefore ∴ because ∵ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nsim ≁ ncong ≇ backsim ∽ risingdotseq ≓ fallingdotseq ≒ ratio ∶
        """

    private static let arrows: StaticString = """
        to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ longrightarrow ⟶
        longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ implies ⟹ Longleftarrow ⟸ impliedby ⟸ Longleftrightarrow ⟺ iff ⟺
        mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼
        leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ nearrow ↗ searrow ↘
        swarrow ↙ nwarrow ↖ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍ leadsto ⇝ rightrightarrows ⇉ leftleftarrows ⇇
        twoheadrightarrow ↠ circlearrowleft ↺ circlearrowright ↻
        """

    private static let verticalArrows: StaticString = "uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕"

    private static let opens: StaticString = """
        { { lbrace { lbrack [ langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lgroup ⟮ ulcorner ⌜ llcorner ⌞
        """

    private static let closes: StaticString = """
        } } rbrace } rbrack ] rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rgroup ⟯ urcorner ⌝ lrcorner ⌟
        """

    private static let bars: StaticString = "vert | | ‖ Vert ‖"

    private static let dots: StaticString = "ldots … dots … dotsc … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱"
}
