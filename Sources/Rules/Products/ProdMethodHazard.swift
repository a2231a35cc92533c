import Model
import Syntax

extension Rule {
    /// A method uses a dangerous substance and no warning precedes it, neither in its clause nor at the head of the chapter or the document. Taken are
    /// substances that are added, taken, washed with; not salts, standard solutions, or what is determined. A warning names the substance, or speaks
    /// of reagents or solvents as such.
    public static let prodMethodHazard = Rule(
        id: "prod-method-hazard", severity: .warning, clause: "GB/T 20001.10—2014, 6.7.2.2",
        summary: Phrase("试验方法使用危险物品而没有警示", "a method uses a dangerous substance without a warning"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.7.2.2：使用危险的物品、试剂或者过程的，给出警示和防护的措施",
            "GB/T 20001.10—2014, 6.7.2.2: where substances or processes are dangerous, there is a warning with what to do against it"),
        messages: [
            Phrase("使用“{0}”而没有警示，在本条的开头写“警告：”", "“{0}” is used without a warning; write 警告： where the clause begins")
        ],
        bad: [
            """
            # 试验方法

            ## 灰分的测定

            量取⟪浓硫酸⟫10 mL，缓慢倒入水中。
            """
        ],
        good: [
            """
            # 试验方法

            ## 灰分的测定

            警告：浓硫酸有强腐蚀性，操作时佩戴护目镜。

            量取浓硫酸10 mL，缓慢倒入水中。

            ## 硫酸盐的测定

            加入硫酸钠溶液5 mL。
            """
        ],
        check: .words(
            "浓硫酸 硫酸 发烟硫酸 浓盐酸 浓硝酸 硝酸 高氯酸 氢氟酸 王水 冰乙酸 冰醋酸 乙醚 石油醚 丙酮 甲醇 乙腈 甲苯 二甲苯 三氯甲烷 氯仿 四氯化碳 二氯甲烷 正己烷 环己烷 异辛烷 吡啶 二硫化碳 氰化钾 氰化钠 水银 重铬酸钾 三氧化二砷 叠氮化钠 苯酚 液溴 溴水 液氮 甲醛溶液 金属钠 乙炔 液氨",
            hiding:
                "硫酸盐 硫酸钠 硫酸钾 硫酸铜 硫酸铵 硫酸亚铁 硫酸镁 硫酸钙 硫酸锌 硫酸铝 硫酸钡 硫酸锰 硫酸铁 硫酸根 硫酸肼 硫酸软骨素 硫酸标准 硝酸盐 硝酸银 硝酸钾 硝酸钠 硝酸根 硝酸镁 硝酸铝 硝酸镍 硝酸钙 硝酸标准 亚硝酸 亚硫酸 亚硝酸盐 亚硫酸盐 重铬酸钾标准 聚甲醇 苯酚红 硫代硫酸钠 过硫酸 乙炔黑"
        ) { hit, reading in
            guard reading.document.metadata.kind == .product, !hit.isQuoted, reading.section >= 0, reading.zone == .body,
                Carriers.running.contains(Carriers(reading.carrier)),
                reading.isInProcedure || reading.part(of: reading.section) == .method
            else { return }
            let before = ByteRange(reading.sentence.range.lower, hit.range.lower)
            let uses: [StaticString] = ["加", "用", "取", "滴", "溶", "配", "洗", "注入", "吸", "煮", "消解", "浸", "倒入", "萃"]
            guard uses.contains(where: { reading.bytes.contains($0, in: before) }) else { return }
            var group = reading.method(around: reading.section)
            let chapter = reading.chapter(of: reading.section)
            if group < 0 { group = chapter }
            guard
                !reading.warnings.contains(where: {
                    ($0.section < 0 || $0.section == chapter || reading.isWithin($0.section, group)) && reading.warns($0, of: hit.range)
                }),
                !reading.isReported("prod-method-hazard", in: reading.range(reading.sections[group].node))
            else { return }
            reading.report("prod-method-hazard", at: hit.range, [reading.quoted(hit.range)])
        })
}

extension Reading {
    /// Whether a warning speaks of a substance, told by the last two characters of its name, or of reagents as such.
    fileprivate func warns(_ warning: WarningUse, of substance: ByteRange) -> Bool {
        let text = range(warning.node)
        let tail = ByteRange(max(substance.lower, substance.upper - 6), substance.upper)
        return bytes.holds(tail, in: text) || ["试剂", "溶剂", "强酸", "化学品", "危险品"].contains { bytes.contains($0, in: text) }
    }
}
