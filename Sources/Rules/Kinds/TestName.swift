import Model
import Syntax

extension Rule {
    /// The name of a test method says neither what property is determined nor that the document has methods of several: 灰分的测定, 水分测定,
    /// 试验方法 are right, 机械法 and 分析 alone are not. One that names the nature of its method holds one method only.
    public static let testName = Rule(
        id: "test-name", severity: .warning, clause: "GB/T 20001.4—2015, 6.1",
        summary: Phrase("试验方法标准的名称没有特性", "the name of a test method does not say what is determined"),
        why: Phrase(
            "GB/T 20001.4—2015 的 6.1：名称由对象、测定的特性和方法的性质组成；测定多个特性的省去后两项，一个特性有多个方法的省去性质",
            "GB/T 20001.4—2015, 6.1: the name gives the object, the property and the nature of the method; with several properties the last two are left out, with several methods of one property the nature"
        ),
        messages: [
            Phrase("名称“{0}”没有说明测定什么特性", "the name “{0}” does not say which property is determined"),
            Phrase("文件有多个方法，名称中不写方法的性质“{0}”", "the document has several methods, so its name leaves out “{0}”"),
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪秸秆成型燃料　机械法⟫
            类型: 试验方法
            …
            ---

            # 原理

            试样灼烧至恒重。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 秸秆成型燃料　灰分的测定　缓慢灰化法
            类型: 试验方法
            …
            ---

            # 原理

            试样灼烧至恒重。
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 秸秆成型燃料　试验方法
            类型: 试验方法
            …
            ---

            # 原理

            试样灼烧至恒重。
            """,
        ],
        check: .survey { reading in
            let title = reading.document.metadata.title
            guard reading.document.metadata.kind == .testMethod, !title.range.isEmpty else { return }
            guard title.elements.contains(where: { TestName.saysProperty(Array($0.utf8)) }) else {
                reading.report("test-name", at: title.range, [reading.quoted(title.range)])
                return
            }
            guard let last = title.elements.last, last.hasSuffix("法"), !last.hasSuffix("方法"),
                reading.sections.contains(where: { $0.isClause && reading.titleHas($0, ["第二法", "方法二", "方法B", "第2法"]) })
            else { return }
            reading.report("test-name", at: title.range, phrase: 1, [.text(last)])
        })
}

private enum TestName {
    /// `灰分的测定`, `粒度分析`, `试验方法`: a property before the word, or the word for methods of several.
    static func saysProperty(_ element: [UInt8]) -> Bool {
        let whole = ByteRange(0, element.count)
        if methods.contains(where: { element.contains($0, in: whole) }) { return true }
        return actions.contains { action in
            guard let at = element.find(action, in: whole) else { return false }
            return at >= 6 || at == 3 && !element.has("的", at: 0, limit: 3)
        }
    }

    private static let methods: [StaticString] = [
        "试验方法", "测定方法", "检验方法", "检测方法", "分析方法", "测试方法", "测量方法", "鉴定方法", "鉴别方法", "评价方法", "审评方法", "计算方法", "方法通则", "导则", "规则",
    ]
    private static let actions: [StaticString] = [
        "测定", "试验", "检验", "检测", "分析", "测试", "测量", "鉴定", "鉴别", "评定", "评价", "审评", "计算", "识别", "筛查", "定量", "计数", "观测", "监测", "确定", "检查", "测试法", "测定法",
    ]
}
