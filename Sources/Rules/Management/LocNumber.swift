import Model
import Syntax

extension Rule {
    /// The digits behind DB are no region's: none of the provinces of GB/T 2260, a county's six digits, or a city's that end in 00; or they
    /// are missing where the issuer is a region's. 99 is no region and stands for one in samples.
    public static let locNumber = Rule(
        id: "loc-number", severity: .error, clause: "地方标准管理办法, 编号",
        summary: Phrase("地方标准代号中的行政区划代码不对", "the region in the number of a local standard is wrong"),
        why: Phrase(
            "地方标准管理办法规定的编号：省级地方标准为 DB 加行政区划代码前两位，设区的市为前四位，如 DB11/T、DB5101/T；代码见 GB/T 2260",
            "地方标准管理办法 on numbers: DB and the first two digits of a province's code, or the first four of a city's, as in DB11/T and DB5101/T; the codes are those of GB/T 2260"
        ),
        messages: [
            Phrase("“{0}”不是省、自治区、直辖市的行政区划代码", "“{0}” is the code of no province"),
            Phrase("“{0}”不是设区的市的行政区划代码：只写省的前两位或市的前四位", "“{0}” is the code of no city: it has the first two digits of a province or four of a city"),
            Phrase("“{0}”是地震行业的代号，地方标准的 DB 之后有行政区划代码", "“{0}” is the code of the seismic industry; a local standard has the digits of its region behind DB"),
        ],
        bad: [
            """
            ---
            编号: ⟪DB38/T 101—2026⟫
            名称: 示例　大米
            类型: 规范
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: DB5101/T 105—2026
            名称: 示例　大米
            类型: 规范
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .survey { reading in
            for number in reading.document.metadata.numbers {
                let value = number.value
                let rule: RuleID = "loc-number"
                if value.kind == .industry, value.base == "DB", reading.isIssuedByRegion {
                    reading.report(rule, at: number.range, phrase: 2, [.text(value.code)])
                }
                guard value.kind == .local, !value.region.isEmpty, value.province != "99" else { continue }
                if !value.hasKnownProvince {
                    reading.report(rule, at: number.range, [.text(value.region)])
                } else if value.region.utf8.count > 4 || value.region.utf8.count == 4 && value.region.hasSuffix("00") {
                    reading.report(rule, at: number.range, phrase: 1, [.text(value.region)])
                }
            }
        })
}

extension Reading {
    fileprivate var isIssuedByRegion: Bool {
        document.metadata.issuers.contains { issuer in
            (["省", "市", "自治区", "自治州"] as [StaticString]).contains {
                bytes.contains($0, in: ByteRange(issuer.range.lower, max(issuer.range.lower, issuer.range.upper - 24)))
            }
        }
    }
}
