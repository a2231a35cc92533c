import Model
import Syntax

extension Rule {
    /// A term is made of other terms of the document, one behind the other. A terminology standard defines systems of concepts, and is
    /// spared.
    public static let termNoCompound = Rule(
        id: "term-no-compound", severity: .warning, clause: "GB/T 1.1—2020, 8.7.3.2",
        summary: Phrase("界定了由其他术语组合成的术语", "a term that is composed of others is defined"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.2：术语条目宜界定表示一般概念的术语，不界定表示具体概念的组合术语",
            "GB/T 1.1—2020, 8.7.3.2: terms should be of general concepts; terms composed of them are not defined"),
        messages: [
            Phrase("“{0}”由本文件界定的其他术语组合而成，含义由它们可知，宜不作为条目", "“{0}” is composed of other terms of the document and means what they mean; it should be no entry")
        ],
        bad: [
            """
            # 术语和定义

            ## 自驾游 self-driving tour

            游客驾驶车辆出行的旅游方式。

            ## 基础设施 infrastructure

            提供公共服务的工程和设备。

            ## ⟪自驾游基础设施⟫ infrastructure for tours

            供驾车游客使用的工程和设备。

            # 技术要求

            自驾游的基础设施应标明位置。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 自驾游 self-driving tour

            游客驾驶车辆出行的旅游方式。

            ## 自驾游营地 camp

            为驾车游客提供停车、住宿和补给的场所。

            # 技术要求

            自驾游营地应标明位置。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind != .terminology else { return }
            for (index, name) in reading.names.all.enumerated() where name.anchor >= 0 && name.owner == index && name.range.count >= 12 {
                guard reading.names.composes(name.range, but: index) else { continue }
                reading.report("term-no-compound", at: name.range, [reading.quoted(name.range)])
            }
        })
}
