import Model
import Syntax

extension Rule {
    /// All parts of a standard are cited in other words than （所有部分）, or the title of such an entry names one part. 系列 before the name
    /// of things (系列产品) says nothing of parts.
    public static let nrefAllParts = Rule(
        id: "nref-all-parts", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("引用所有部分没有写作“（所有部分）”", "all parts are not cited as （所有部分）"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1 和 9.5.4.1.2：引用所有部分时，编号之后标“（所有部分）”，名称只给出引导元素和主体元素",
            "GB/T 1.1—2020, 8.6.3.1 and 9.5.4.1.2: all parts are cited with （所有部分） behind the number; the title is what they share"),
        messages: [
            Phrase("“{0}”写作“{1}”；如果不是一个文件的各部分，逐一列出", "“{0}” should be written “{1}”; standards that are no parts of one are cited one by one"),
            Phrase("引用所有部分，名称不含“{0}”", "where all parts are cited the title does not name “{0}”"),
            Phrase("“{0}”逐一列出各部分；引用所有部分的，写作“（所有部分）”", "“{0}” is cited part by part, or as （所有部分） where all are meant"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 规范性引用文件

            - ⟪GB/T 2423系列标准⟫　环境试验
            - GB/T 5750（所有部分）　生活饮用水标准检验方法　⟪第1部分⟫：总则

            # 试验方法

            环境适应性按⟪GB/T 2423的各部分⟫试验，水质按GB/T 5750（所有部分）检验。
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 2423（所有部分）　环境试验

            # 试验方法

            环境适应性按GB/T 2423（所有部分）试验。GB/T 2423 系列传感器不适用。
            """
        ],
        check: .several([
            .words("系列标准 系列国家标准 系列行业标准 系列文件 系列规范 系列 各部分 各个部分 全部部分 全部标准 所有部分 全部 所有标准 所有") { hit, reading in
                let bytes = reading.bytes
                guard let mention = reading.mentions.last(where: { $0.kind == .citation && $0.range.upper <= hit.range.lower }) else { return }
                var at = bytes.skipBlanks(mention.range.upper, limit: hit.range.lower)
                let isBracketed = bytes.has("（", at: at, limit: hit.range.lower) || bytes.has("(", at: at, limit: hit.range.lower)
                if isBracketed || bytes.has("的", at: at, limit: hit.range.lower) { at = bytes.skipBlanks(bytes.characterEnd(at), limit: hit.range.lower) }
                guard at == hit.range.lower else { return }
                var end = hit.range.upper
                let limit = reading.sentence.range.upper
                if isBracketed {
                    guard bytes.has("）", at: end, limit: limit) || bytes.has(")", at: end, limit: limit) else { return }
                    end = bytes.characterEnd(end)
                } else if ["系列", "全部", "所有", "各部分"].contains(where: { bytes.isEqual(hit.range, $0) }) {
                    let isWhole =
                        end >= limit
                        || ["的", "规", "要", "中", "、", "，", "。", "；", "）", "和", "或", "及", "与", "试", "进", "执", "　", "测", "检"]
                            .contains { bytes.has($0, at: end, limit: limit) }
                    guard isWhole else { return }
                }
                let range = ByteRange(mention.range.lower, end)
                let right = reading.text(mention.range) + "（所有部分）"
                reading.report("nref-all-parts", at: range, [reading.quoted(range), .text(right)], fix: reading.replacing(range, by: right, .review))
            },
            .sentences(in: .all, .all, of: []) { reading in
                for mention in reading.mentions where mention.kind == .citation {
                    guard let range = reading.partRange(mention.range) else { continue }
                    reading.report("nref-all-parts", at: range, phrase: 2, [reading.quoted(range)])
                }
            },
            .survey { reading in
                for entry in reading.document.entries where entry.number?.allParts == true {
                    guard let last = entry.title.last, let number = entry.numberRange else { continue }
                    let title = ByteRange(number.upper, reading.range(last).upper)
                    guard let start = reading.bytes.find("第", in: title), let end = reading.bytes.find("部分", in: ByteRange(start, title.upper)),
                        end - start <= 9
                    else { continue }
                    let range = ByteRange(start, end + 6)
                    reading.report("nref-all-parts", at: range, phrase: 1, [reading.quoted(range)])
                }
            },
        ]))
}
