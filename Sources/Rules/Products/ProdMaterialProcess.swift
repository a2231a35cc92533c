import Model
import Syntax

extension Rule {
    /// A clause of requirements on materials or processes that provides for them itself. One that takes over a standard or an annex, as where safety
    /// leaves no choice, is right; so is packing material. Products of a general have the clauses that it asks for.
    public static let prodMaterialProcess = Rule(
        id: "prod-material-process", severity: .warning, clause: "GB/T 20001.10—2014, 6.5.3.2",
        summary: Phrase("产品标准规定了材料或者工艺", "a product standard provides for materials or processes"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.3.2 和 6.5.3.3：通常不规定材料和工艺，由生产者选择；确有必要的，引用有关标准或者写入附录",
            "GB/T 20001.10—2014, 6.5.3.2 and 6.5.3.3: materials and processes are left to the producer as a rule; where they matter, a standard is cited or an annex written"
        ),
        messages: [
            Phrase("“{0}”通常不作规定；确有必要的，引用标准或者写入附录", "“{0}” is not provided for as a rule; where it matters, cite a standard or write an annex")
        ],
        bad: [
            """
            # 技术要求

            ## ⟪原材料⟫

            外壳应采用不锈钢。
            """
        ],
        good: [
            """
            # 技术要求

            ## 原料

            稻谷应符合GB 1350的规定。

            ## 外观

            外壳应无裂纹。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product, !reading.hasGeneral else { return }
            var end = -1
            for index in reading.sections.indices where reading.sections[index].isClause && reading.sections[index].node > end {
                guard let title = reading.sections[index].title, reading.bytes.isMaterialOrProcess(title), reading.part(of: index) == .requirement else {
                    continue
                }
                let section = reading.sections[index]
                end = Int(reading.document.tree.end(section.node))
                guard reading.weight(of: index).requirements > 0, !reading.citations.contains(where: { $0.isNormative && reading.isWithin($0.section, index) }),
                    !reading.says(index, ["附录"])
                else { continue }
                reading.report("prod-material-process", at: reading.head(section), [reading.quoted(reading.head(section))])
            }
        })
}

extension [UInt8] {
    fileprivate func isMaterialOrProcess(_ title: ByteRange) -> Bool {
        guard materialTitles.stand(in: title, of: self) || materialEndings.end(title, of: self) else { return false }
        return !markingTitles.stand(in: title, of: self)
    }
}

private let markingTitles: TitleWords = ["包装", "标签", "标志"]
private let materialTitles: TitleWords = ["工艺", "原材料", "原辅料", "原辅材料"]
private let materialEndings: TitleWords = [
    "材料", "原料", "辅料", "配料", "配方", "材质", "材料要求", "原料要求", "材质要求", "生产过程", "加工过程", "制造过程",
]
