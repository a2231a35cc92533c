import Testing

@testable import Syntax

/// The table of input-method characters, and the full-width forms of ASCII.
struct InputMethodTests {
    @Test func rowsStandInOrder() {
        #expect(InputMethodCharacter.table.map(\.character) == InputMethodCharacter.allCases)
        for row in InputMethodCharacter.table {
            #expect(row.typed.split(separator: " ").count == row.meant.split(separator: " ").count, "\(row.zh)")
        }
    }

    @Test func foldingLeavesTheRest() {
        #expect(FullWidth.text(Array("Ａ．１甲，　b".utf8)[...]) == "A.1甲,　b")
        #expect(FullWidth.folded(Array("～€".utf8)) == Array("~€".utf8))
    }

    /// Wherever it stands in a block of sixteen bytes, and nothing that ordinary prose has.
    @Test(arguments: ["０", "９", "Ａ", "Ｚ", "ａ", "ｚ", "＄", "＊", "．", "［", "］", "｀", "＾"])
    func theyAreFound(_ character: String) {
        for before in 0..<40 {
            for after in [0, 1, 20] {
                let text = String(repeating: "a", count: before) + character + String(repeating: "甲，：；（）！？％～", count: after)
                #expect(FullWidth.occurs(in: Array(text.utf8)), "\(before) \(after)")
            }
        }
        #expect(!FullWidth.occurs(in: Array("甲，：；（）！？％～ｱ。、“”—…·℃×≤㎡｜｝".utf8)))
    }
}
