import Model
import Syntax

extension Rule {
    /// Laws or standards are to be observed, and none is said. What is only to be known or taught of them is named by its subject.
    public static let nrefNoGenericLaw = Rule(
        id: "nref-no-generic-law", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.4.3",
        summary: Phrase("笼统地要求符合法律法规或有关标准", "laws or standards are required without saying which"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.4.3：不规定“应符合国家有关法律法规”之类的普遍性要求",
            "GB/T 1.1—2020, 9.5.4.4.3: a document does not require in general that laws and regulations be observed"),
        messages: [
            Phrase("“{0}”没有指明哪些文件；写出文件，或删去", "“{0}” does not say which documents; name them or leave it out")
        ],
        bad: [
            """
            # 技术要求

            包装应符合⟪国家有关规定⟫。
            """
        ],
        good: [
            """
            # 技术要求

            包装应符合GB/T 191的规定。培训内容应包括相关法律法规。从业人员应熟悉相关法律法规。
            """
        ],
        check: .words(
            "国家有关规定 国家相关规定 的相关法律 的有关法律 有关法律、 相关法律、 相关政策 有关政策 国家有关法律 国家相关法律 国家现行有关 国家现行法律 有关法律法规 相关法律法规 国家法律法规 法律法规的规定 有关国家标准 相关国家标准 国家有关标准 国家相关标准 国家现行标准 国家和地方有关 国家和行业有关 国家和行业相关 国家及地方有关 国家及行业相关 国家及行业有关 现行法律法规 相关标准的规定 有关标准的规定 相关标准的要求 有关标准的要求 国家标准的有关规定 地方有关规定 当地有关规定 有关部门的规定 相关部门的规定",
            hiding: "有关标准化"
        ) { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)),
                reading.sentence.force.contains(.requirement) || reading.isInProcedure, !reading.namesDocument(after: hit.range),
                reading.isObserved(hit.range)
            else { return }
            reading.report("nref-no-generic-law", at: hit.range, [reading.quoted(hit.range)])
        })
}

extension Reading {
    /// Whether a word of observing stands between the verbal form before a word and the word.
    fileprivate func isObserved(_ word: ByteRange) -> Bool {
        let start = modals.last { $0.modality == .requirement && $0.range.upper <= word.lower }?.range.upper ?? sentence.range.lower
        let verbs: [StaticString] = ["符合", "遵守", "执行", "满足", "遵循", "按", "依照", "依据", "根据", "遵照"]
        return verbs.contains { bytes.contains($0, in: ByteRange(start, word.lower)) }
    }
}
