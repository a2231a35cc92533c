/// The program as the manual's reader calls it.

import Foundation
import TestSupport

@testable import gangmu

enum ManualProgram {
    static let path = Repository.url(".build/debug/gangmu").path

    static func run(_ words: [String], in folder: URL) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "zh_CN.UTF-8"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// What gangmu would say of these words; nil when it understands them.
    static func problem(_ words: [String]) -> String? {
        do {
            _ = try Invocation(words)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
