/// The hash of texts in the program's own tables: FNV-1a over 64 bits. The standard library's hash of a `String` normalises it first,
/// which costs text in Chinese ten times as much, and differs from run to run.

public enum ByteHash {
    /// Of nothing.
    public static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Goes on from `hash` with some bytes; the hash of a text is that of its parts in a row.
    @inlinable
    public static func mix(_ bytes: some Sequence<UInt8>, _ hash: UInt64 = seed) -> UInt64 {
        var hash = hash
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
