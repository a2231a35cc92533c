/// Base 64 (RFC 4648, section 4), for images within pages.

enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var at = 0
        while at < bytes.count {
            let count = min(3, bytes.count - at)
            var word = UInt32(bytes[at]) << 16
            if count > 1 { word |= UInt32(bytes[at + 1]) << 8 }
            if count > 2 { word |= UInt32(bytes[at + 2]) }
            for place in 0..<4 {
                output.append(place <= count ? digits[Int(word >> UInt32(18 - place * 6) & 0x3F)] : UInt8(ascii: "="))
            }
            at += 3
        }
        return String(decoding: output, as: UTF8.self)
    }
}
