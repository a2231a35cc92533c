/// The results as text or JSON. Both are whole before the first byte is written, and hold no date and no path but
/// those the user gave, so equal input gives equal output.

import Glibc
import SchemaValidation

/// One file and what is wrong with it.
struct FileResult {
    var file: String
    var errors: [ValidationError]
}

/// `file:line: message`, one error a line.
func text(of results: [FileResult]) -> String {
    var result = ""
    for error in results.lazy.flatMap(\.errors) {
        result += "\(error.file):\(error.line): \(error.message)\n"
    }
    return result
}

/// The count that ends the text format.
func summary(of results: [FileResult]) -> String {
    let files = results.count
    let invalid = results.count { !$0.errors.isEmpty }
    return "\(files) 个文件，\(invalid) 个无效 / \(files) \(files == 1 ? "file" : "files"), \(invalid) invalid\n"
}

/// `{"version":1,"files":[{"file":…,"valid":…,"errors":[{"line":…,"message":…}]}]}`.
func json(of results: [FileResult]) -> String {
    let files = results.map { result in
        let errors = result.errors.map { "{\"line\":\($0.line),\"message\":\(quoted($0.message))}" }
        return "{\"file\":\(quoted(result.file)),\"valid\":\(result.errors.isEmpty),\"errors\":[\(errors.joined(separator: ","))]}"
    }
    return "{\"version\":1,\"files\":[\(files.joined(separator: ","))]}\n"
}

/// A JSON string (RFC 8259, section 7).
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20:
            let hex = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// Writes all of `text`; a reader that went away (`| head`) is no error of ours.
func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            bytes = bytes.dropFirst(count)
        } else if errno != EINTR {
            return
        }
    }
}
