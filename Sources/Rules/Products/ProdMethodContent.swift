import Model
import Syntax

extension Rule {
    /// A method says only that something is tested by the usual method, an instrument or a specialist. Taken are methods of one short paragraph that
    /// cite nothing and hold no number.
    public static let prodMethodContent = Rule(
        id: "prod-method-content", severity: .warning, clause: "GB/T 20001.10—2014, 6.7.2.1",
        summary: Phrase("试验方法没有内容", "a method has no content"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.7.2.1：试验方法写明试样的制备和保存、步骤、结果的表述；现成的方法直接引用",
            "GB/T 20001.10—2014, 6.7.2.1: a method gives preparation, steps and expression of results, or cites a standard that does"),
        messages: [
            Phrase("“{0}”没有写明怎样试验，写出步骤和结果，或者引用方法标准", "“{0}” does not say how to test; give steps and results, or cite a standard")
        ],
        bad: [
            """
            # 试验方法

            ## 光泽

            ⟪按常规方法测定。⟫
            """
        ],
        good: [
            """
            # 试验方法

            ## 光泽

            按GB/T 9754测定。

            ## 外观

            目视检查。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .product else { return }
            for (index, section) in reading.sections.enumerated() where section.isClause && section.clauses == 0 && section.blocks == 1 {
                guard reading.part(of: index) == .method, reading.kind(section.firstBlock) == .paragraph, let text = reading.textRange(of: section.firstBlock),
                    text.count <= 120, !reading.bytes[text.indices].contains(where: { Byte.isAlphanumeric($0) }),
                    !VagueMethod.senses.contains(where: { reading.bytes.contains($0, in: text) })
                else { continue }
                guard
                    VagueMethod.words.contains(where: { reading.bytes.contains($0, in: text) })
                        || VagueMethod.starts.contains(where: { reading.bytes.has($0, at: text.lower, limit: text.upper) })
                else { continue }
                reading.report("prod-method-content", at: text, [reading.quoted(text)])
            }
        })
}

private enum VagueMethod {
    static let words: [StaticString] = [
        "常规", "通用的方法", "通用方法", "通常的方法", "通常方法", "一般方法", "常用", "适当的", "适宜的", "合适的", "相应的", "相关标准", "有关标准", "相关方法", "有关方法", "现行", "专业人员", "专业机构", "专业技术人员",
        "有经验的人", "有资质", "公认的", "标准方法", "规定的方法", "规定方法", "专门的方法", "专用方法", "国家标准", "行业标准",
    ]
    /// What a person does, and needs no more words.
    static let senses: [StaticString] = ["目视", "目测", "肉眼", "嗅", "品尝", "触摸", "手感", "观察", "称量", "核对", "查阅"]
    /// With no word more than what for.
    static let starts: [StaticString] = ["用仪器", "使用仪器", "采用仪器", "用设备", "用专用仪器", "用专用设备", "采用专用仪器", "由检验人员", "由检测人员", "由检验员", "由专人", "送检", "委托"]
}
