import Model
import Syntax

extension Rule {
    /// A product standard provides for marks of conformity: CCC, certification, organic and green food. What is forbidden is not provided for;
    /// standards of a general are about such marks, and one on certification or evaluation may speak of its own.
    public static let prodMarkingNoConformity = Rule(
        id: "prod-marking-no-conformity", severity: .error, clause: "GB/T 20001.10—2014, 6.9.1.2",
        summary: Phrase("产品标准规定了符合性标志", "a product standard provides for a mark of conformity"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.9.1.2：产品标准的标志不涉及符合性标志，认证标志由认证制度规定",
            "GB/T 20001.10—2014, 6.9.1.2: marking in a product standard leaves out marks of conformity, which schemes of certification provide for"),
        messages: [
            Phrase("“{0}”是符合性标志，不在产品标准中规定", "“{0}” is a mark of conformity and not provided for in a product standard")
        ],
        bad: [
            """
            # 标志

            产品上应加贴⟪CCC标志⟫和⟪认证标志⟫。
            """
        ],
        good: [
            """
            # 标志

            产品上应标注名称。包装上应有永久的标识，不应印有认证标志。
            """
        ],
        check: .words(
            "有机产品认证标志 有机食品认证标志 绿色产品认证标志 强制性产品认证标志 节能认证标志 节水认证标志 认证标志 认证标识 认证证书 符合性标志 合格评定标志 绿色食品标志 有机食品标志 有机产品标志 有机标志 无公害标志 无公害农产品标志 强制性认证 质量安全标志 生产许可标志 标志 标识 认证",
            hiding: "图示标志 储运标志"
        ) { hit, reading in
            guard reading.document.metadata.kind == .product, !reading.hasGeneral, !hit.isQuoted, reading.zone == .body,
                Carriers.provisions.contains(Carriers(reading.carrier)),
                !reading.sentence.force.isDisjoint(with: [.requirement, .recommendation, .permission]),
                reading.modals.last(where: { $0.range.upper <= hit.range.lower })?.isNegative != true
            else { return }
            // A scheme may speak of its own mark.
            if reading.titleSays(["认证", "评价"]), ["认证标志", "认证标识", "认证证书"].contains(where: { reading.bytes.isEqual(hit.range, $0) }) { return }
            var range = hit.range
            if range.count == 6 {
                // CCC标志, 3C认证: letters that name a scheme.
                let schemes: [StaticString] = ["CCC", "3C", "CE", "CQC", "QS", "SC", "UL", "FSC", "GS", "FCC", "RoHS"]
                guard let scheme = schemes.first(where: { reading.bytes.has($0, before: range.lower, floor: reading.sentence.range.lower) }) else { return }
                range.start -= UInt32(scheme.utf8CodeUnitCount)
            }
            guard !reading.isReported("prod-marking-no-conformity", in: range) else { return }
            reading.report("prod-marking-no-conformity", at: range, [reading.quoted(range)])
        })
}
