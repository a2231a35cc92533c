/// The same sites on every machine and in every run: what is chosen is chosen by a generator whose seed is a name.

/// SplitMix64; a name becomes its seed by FNV-1a.
package struct Random: RandomNumberGenerator {
    private var state: UInt64

    /// Equal names give equal numbers.
    package init(_ seed: String) {
        state = seed.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The next number of the sequence.
    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
