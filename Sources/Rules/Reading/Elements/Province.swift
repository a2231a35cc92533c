/// The provinces by the first two digits of their codes (GB/T 2260), and by the names that their authorities begin with.

import Syntax

enum Province {
    /// The name of a code; nil for what is none.
    static func named(_ code: String?) -> String? {
        guard let code = code.flatMap({ Int($0) }) else { return nil }
        return all.first { $0.code == code }?.name.description
    }

    /// The province whose name begins in a range.
    static func at(_ range: ByteRange, in bytes: [UInt8]) -> String? {
        all.first { bytes.has($0.name, at: range.lower, limit: range.upper) }?.name.description
    }

    private static let all: [(code: Int, name: StaticString)] = [
        (11, "北京"), (12, "天津"), (13, "河北"), (14, "山西"), (15, "内蒙古"), (21, "辽宁"), (22, "吉林"), (23, "黑龙江"), (31, "上海"), (32, "江苏"), (33, "浙江"),
        (34, "安徽"), (35, "福建"), (36, "江西"), (37, "山东"), (41, "河南"), (42, "湖北"), (43, "湖南"), (44, "广东"), (45, "广西"), (46, "海南"), (50, "重庆"),
        (51, "四川"), (52, "贵州"), (53, "云南"), (54, "西藏"), (61, "陕西"), (62, "甘肃"), (63, "青海"), (64, "宁夏"), (65, "新疆"),
    ]
}
