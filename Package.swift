// swift-tools-version: 6.2
import PackageDescription

// Syntax ← Model ← {Rules, Emit} ← Report ← gangmu; see Sources/README.md.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "gangmu",
    products: [
        .executable(name: "gangmu", targets: ["gangmu"]),
        .executable(name: "gangmu-validate", targets: ["gangmu-validate"]),
    ],
    targets: [
        library("Syntax"),
        library("Model", "Syntax"),
        library("Rules", "Syntax", "Model"),
        library("Emit", "Syntax", "Model", "CTemplates"),
        library("Report", "Syntax", "Model", "Rules", "Emit"),
        .executableTarget(
            name: "gangmu", dependencies: ["Syntax", "Model", "Rules", "Emit", "Report", "CLinux", "CTemplates"], swiftSettings: settings,
            // Fully static: starts in a third of the time, and runs where there is no Swift.
            linkerSettings: [.unsafeFlags(["-static-executable"], .when(configuration: .release))]),
        .target(name: "CTemplates"),
        .target(name: "CLinux"),

        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CProfile"),
        library("SchemaValidation", "CLibXML2", "CProfile"),
        .executableTarget(
            name: "gangmu-validate", dependencies: ["SchemaValidation"], swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),

        tests("SyntaxTests", "Syntax"),
        .target(name: "TestSupport", dependencies: ["Syntax", "Model", "Rules", "Emit", "Report"], path: "Tests/TestSupport", swiftSettings: settings),
        tests("ModelTests", "Model", "Syntax", "TestSupport"),
        tests("CorpusTests", "Syntax", "Model", "Rules", "Emit", "TestSupport"),
        tests("RulesTests", "Rules", "Syntax", "Model", "TestSupport"),
        tests("EmitTests", "Syntax", "Model", "Rules", "Emit", "SchemaValidation", "TestSupport"),
        tests("ReportTests", "Report", "Model", "Rules", "Syntax", "TestSupport"),
        tests("SchemaValidationTests", "SchemaValidation", "gangmu-validate", "TestSupport"),
        tests("CommandTests", "gangmu", "gangmu-validate", "SchemaValidation", "Report", "Emit", "Rules", "Model", "Syntax", "TestSupport"),
        tests("ManualTests", "gangmu", "Rules", "Emit", "Model", "Syntax", "TestSupport"),
        tests("TidyTests", "TestSupport"),

        // Nothing of Sources: they ask the program as a user does.
        .target(name: "AccuracySupport", path: "Tests/AccuracySupport", swiftSettings: settings),
        .executableTarget(name: "FamilyAccuracy", dependencies: ["AccuracySupport"], path: "Tests/FamilyAccuracy", swiftSettings: settings),
        .executableTarget(
            name: "LintAccuracy", dependencies: ["AccuracySupport"], path: "Tests/LintAccuracy", exclude: ["Prose"], swiftSettings: settings),
    ]
)
