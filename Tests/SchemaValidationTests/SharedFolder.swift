/// The schema of NISO STS 1.2 and the samples lie in the folder `shared` beside the repository: their terms are not
/// ours. Where the folder is absent, the tests that need it are skipped and say so.

import Glibc
import SchemaValidation
import Testing

enum SharedFolder {
    /// `<root>/../shared/niso-sts`, from `<root>/Tests/SchemaValidationTests/SharedFolder.swift`.
    static let path: String = {
        let parts = #filePath.split(separator: "/").dropLast(4)
        return "/" + (parts + ["shared", "niso-sts"]).joined(separator: "/")
    }()

    static let dtdPath = path + "/dtd/NISO-STS-interchange-1-mathml3.dtd"
    static let rngPath = path + "/rng/NISO-STS-interchange-1-mathml3.rng"

    static let isPresent = access(dtdPath, R_OK) == 0

    private static let loadedDTD = Result { () throws(SchemaError) in try Schema(path: dtdPath) }
    private static let loadedRNG = Result { () throws(SchemaError) in try Schema(path: rngPath) }

    static func dtd() throws -> Schema { try loadedDTD.get() }
    static func rng() throws -> Schema { try loadedRNG.get() }
    static func both() throws -> [Schema] { [try dtd(), try rng()] }

    static func sample(_ name: String) throws -> [UInt8] { try readFile(path + "/samples/" + name) }
}

extension Trait where Self == ConditionTrait {
    static var needsSharedFolder: Self {
        .enabled(if: SharedFolder.isPresent, "needs the STS 1.2 schema in \(SharedFolder.path), which is absent")
    }
}

/// The root element with the namespaces of STS, around a body of one clause; on line 1 up to `content`.
func standard(_ content: String, doctype: String = "") -> [UInt8] {
    let namespaces = """
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML" \
        xmlns:tbx="urn:iso:std:iso:30042:ed-1"
        """
    let text = "\(doctype)<standard \(namespaces)><front/><body><sec id=\"s1\"><label>1</label>\(content)</sec></body></standard>"
    return Array(text.utf8)
}
