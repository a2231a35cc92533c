import Model
import Syntax

extension Rule {
    /// 应 stands with 尽量, 通常 or their like.
    public static let modalShallVague = Rule(
        id: "modal-shall-vague", severity: .error, clause: "GB/T 1.1—2020, 9.4.2.2",
        summary: Phrase("“应”与“尽量”“通常”之类的词连用", "应 stands with 尽量, 通常 or their like"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.2.2 和 9.4.2.3：“尽可能、尽量、考虑、避免、慎重”和“通常、一般、原则上”不与“应”“不应”连用，可与“宜”连用",
            "GB/T 1.1—2020, 9.4.2.2 and 9.4.2.3: 尽可能, 尽量, 考虑, 避免, 慎重, 通常, 一般 and 原则上 do not stand with 应; they may with 宜"),
        messages: [
            Phrase("“{0}”不与“{1}”连用；改用“宜”，或写出可证实的要求", "“{0}” does not stand with “{1}”; use 宜, or say what can be verified")
        ],
        bad: [
            """
            # 技术要求

            包装材料应⟪尽量⟫回收，⟪原则上⟫应使用纸箱，水分应⟪尽量⟫低。
            """
        ],
        good: [
            """
            # 技术要求

            包装材料宜尽量回收。一般要求列于表中；贮存温度应不高于25 ℃，避免日光直射的措施应列入记录。
            """
        ],
        check: .words("尽可能 尽量 避免 优先考虑 充分考虑 考虑 慎重 原则上 通常 一般", hiding: "一般要求 一般原则 一般性 一般规定 一般项目 一般不合格 一般检验 一般情况 一般缺陷 考虑因素 一般固体 一般污染 一般工业") { hit, reading in
            guard !hit.isQuoted, Carriers.provisions.contains(Carriers(reading.carrier)), let modal = reading.requirement(beside: hit.range) else { return }
            // 一般 and 通常 are adjectives as often.
            let isLoose = ["一般", "通常", "避免"].contains { reading.bytes.isEqual(hit.range, $0) }
            guard !isLoose || modal.range.lower == hit.range.upper || modal.range.upper == hit.range.lower else { return }
            reading.report("modal-shall-vague", at: hit.range, [reading.quoted(hit.range), reading.quoted(modal.range)])
        })
}
