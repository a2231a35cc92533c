import Model
import Syntax

extension Rule {
    /// Laws or standards are required without saying which.
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

            包装应符合GB/T 191的规定。
            """
        ],
        check: .words(
            "国家有关规定 国家相关规定 的相关法律 的有关法律 有关法律、 相关法律、 相关政策 有关政策 国家有关法律 国家相关法律 国家现行有关 国家现行法律 有关法律法规 相关法律法规 国家法律法规 法律法规的规定 有关国家标准 相关国家标准 国家有关标准 国家相关标准 国家现行标准 国家和地方有关 国家和行业有关 国家和行业相关 国家及地方有关 国家及行业相关 国家及行业有关 现行法律法规 相关标准的规定 有关标准的规定 相关标准的要求 有关标准的要求 国家标准的有关规定 地方有关规定 当地有关规定 有关部门的规定 相关部门的规定",
            hiding: "有关标准化"
        ) { hit, reading in
            guard !hit.isQuoted, reading.zone == .body, Carriers.provisions.contains(Carriers(reading.carrier)),
                reading.sentence.force.contains(.requirement) || reading.isInProcedure, !reading.namesDocument(after: hit.range)
            else { return }
            reading.report("nref-no-generic-law", at: hit.range, [reading.quoted(hit.range)])
        })
}
