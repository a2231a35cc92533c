/// Where edited texts are put for the program to read: each run has a folder of its own, so that several can go on at once.

import Foundation

/// Does the work in a new folder, which is gone afterwards.
package func withTemporaryFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gangmu-accuracy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}
