import Foundation
enum Scale { static func run(_ c: Compiler, _ n: [Int]) throws -> Bool { true } }
