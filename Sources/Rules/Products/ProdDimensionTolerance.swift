import Model
import Syntax

extension Rule {
    /// A dimension is required to be one value, without tolerance or limit: 长度应为400 mm. Nominal values (公称), ranges, limits and sentences that
    /// speak of deviations or of a figure are right.
    public static let prodDimensionTolerance = Rule(
        id: "prod-dimension-tolerance", severity: .warning, clause: "GB/T 20001.10—2014, 6.5.2.3",
        summary: Phrase("尺寸没有公差", "a dimension has no tolerance"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.2.3：互换和品种控制所需的尺寸给出公差；只有一个值的尺寸无法判定合格与否",
            "GB/T 20001.10—2014, 6.5.2.3: dimensions for interchange and variety have tolerances; against a single value nothing can be judged"),
        messages: [
            Phrase("“{0}”没有公差或者极限偏差", "“{0}” has no tolerance")
        ],
        bad: [
            """
            # 技术要求

            包装箱的⟪长度应为400 mm⟫。
            """
        ],
        good: [
            """
            # 技术要求

            包装箱的长度应为400 mm±2 mm，宽度应为200 mm～210 mm，高度应不大于300 mm，公称直径应为25 mm。
            """
        ],
        check: .words("长度 宽度 高度 厚度 直径 外径 内径 孔径 半径 边长 深度 壁厚 口径 螺距 间距 中心距 周长 管径 线径 尺寸", hiding: "公称直径 公称长度 公称尺寸 公称厚度 公称宽度 公称高度 标称长度 标称直径 标称尺寸 标称厚度 标称宽度") {
            hit, reading in
            guard reading.document.metadata.kind == .product, !hit.isQuoted, reading.zone == .body, Carriers.running.contains(Carriers(reading.carrier)),
                reading.sentence.force.contains(.requirement), reading.part(of: reading.section) != .method, reading.part(of: reading.section) != .sampling
            else { return }
            let (bytes, limit) = (reading.bytes, reading.sentence.range.upper)
            var at = hit.range.upper
            for word in ["均", "都", "应", "等于", "为", "是"] as [StaticString] where bytes.has(word, at: at, limit: limit) { at += word.utf8CodeUnitCount }
            while at < limit, bytes[at] == 0x20 { at += 1 }
            guard at > hit.range.upper, at < limit, Byte.isDigit(bytes[at]) else { return }
            let figure = bytes.figure(at: at, limit: limit)
            guard figure.kind == .symbol, (["mm", "cm", "m", "dm", "µm", "μm"] as [StaticString]).contains(where: { bytes.isEqual(figure.unit, $0) }) else {
                return
            }
            let marks: [StaticString] = ["～", "~", "±", "（", "(", "以上", "以下", "以内", "至", "+", "的", "<", "时"]
            guard !marks.contains(where: { bytes.has($0, at: figure.end, limit: limit) || bytes.has($0, at: figure.end + 1, limit: limit) }) else { return }
            guard !(["公差", "偏差", "允差", "误差"] as [StaticString]).contains(where: { bytes.contains($0, in: reading.sentence.range) }) else { return }
            let range = ByteRange(hit.range.lower, figure.end)
            reading.report("prod-dimension-tolerance", at: range, [reading.quoted(range)])
        })
}
