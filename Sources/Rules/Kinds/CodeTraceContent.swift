import Model
import Syntax

extension Rule {
    /// A chapter on tracing that leaves out who records, when or how often, where, or what. Each is told by the words that stand in it; a table
    /// or an annex that it names may say the rest, so a chapter that names an annex or another standard is left alone. Asked from
    /// 征求意见稿 on.
    public static let codeTraceContent = Rule(
        id: "code-trace-content", severity: .warning, clause: "GB/T 20001.6—2017, 6.5.3.2",
        summary: Phrase("追溯方法没有写明主体、时间、地点或者内容", "tracing does not say who, when, where or what"),
        why: Phrase(
            "GB/T 20001.6—2017 的 6.5.3.2：追溯方法写明由谁、在什么时间或者按什么频率、在什么地点、记录什么内容",
            "GB/T 20001.6—2017, 6.5.3.2: tracing says who records what, where, and when or how often"),
        messages: [
            Phrase("追溯方法没有写明{0}", "tracing does not say {0}")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            阶段: 征求意见稿
            …
            ---

            # ⟪追溯方法⟫

            对作业的情况进行检查。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 仓储作业规程
            类型: 规程
            阶段: 征求意见稿
            …
            ---

            # 追溯方法

            仓管员在每次入库后2 h内，在收货室记录货物的名称和数量。
            """
        ],
        check: .survey { reading in
            guard reading.document.metadata.kind == .code, reading.stage >= .consultation else { return }
            for (index, section) in reading.sections.enumerated() where section.isClause && section.level == 1 && section.zone == .body {
                guard reading.titleHas(section, ["追溯"]) || section.title.map({ reading.bytes.isEqual($0, "记录") }) == true else { continue }
                guard reading.citations.allSatisfy({ !$0.isNormative || !reading.isWithin($0.section, index) }) else { continue }
                let range = reading.range(section.node)
                let text = ByteRange(section.title?.upper ?? range.lower, range.upper)
                guard text.count > 3, !reading.bytes.contains("附录", in: text), !reading.isUnfilled(text) else { continue }
                let missing = TraceContent.all.filter { part in !part.words.contains { reading.bytes.contains($0, in: text) } }
                guard !missing.isEmpty else { continue }
                let zh = missing.map(\.zh).joined(separator: "、")
                let en = missing.map(\.en).joined(separator: ", ")
                reading.report("code-trace-content", at: reading.head(section), [.word(zh: zh, en: en)])
            }
        })
}

/// What tracing has to say, and words that say it.
private struct TraceContent: Sendable {
    var zh: String
    var en: String
    var words: [StaticString]

    static let all = [
        TraceContent(zh: "主体", en: "who", words: ["员", "者", "方", "单位", "部门", "机构", "企业", "班长", "机手", "经理", "负责人", "主体", "操作人", "责任人", "专人", "组长"]),
        TraceContent(
            zh: "时间或者频率", en: "when or how often",
            words: ["每", "时间", "频率", "日期", " h", " d", " min", "小时", "次", "之前", "之后", "后", "当日", "当天", "及时", "时，", "个月", "随时", "同时"]),
        TraceContent(
            zh: "地点", en: "where",
            words: ["地点", "位置", "场所", "场", "室", "车间", "库", "站", "平台", "处", "现场", "岗位", "区", "系统", "地块", "台账", "标签", "柜", "点"]),
        TraceContent(zh: "内容", en: "what", words: ["内容", "记录", "数据", "信息", "名称", "数量", "编号", "批号", "结果", "时间", "参数", "温度", "登记"]),
    ]
}
