// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "gangmu",
    targets: [
        .target(name: "Syntax", swiftSettings: settings),
        .target(name: "Model", dependencies: ["Syntax"], swiftSettings: settings),
        .target(name: "CTemplates"),
        .target(name: "Emit", dependencies: ["Syntax", "Model", "CTemplates"], swiftSettings: settings),
        .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], swiftSettings: settings),
    ]
)
