// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let heaps = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let deques = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let histograms = Target.Dependency.product(name: "Histogram", package: "hdrhistogram-swift")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A module and its tests; it imports only from floors below its own.
func module(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let themeNames = [
  "terminal", "dark", "light", "high-contrast", "deuteranopia", "tritanopia", "mono",
]

let package = Package(
  name: "treadle",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "treadle", targets: ["treadle"]),
    .library(name: "StatesLanguage", targets: ["StatesLanguage"]),
    .library(name: "Simulator", targets: ["Simulator"]),
    .library(name: "JSONataQuery", targets: ["JSONataQuery", "OrderedJSON"]),
    .library(name: "StepFunctions", targets: ["StepFunctions", "StepFunctionsTasks"]),
    .library(name: "StepFunctionsTesting", targets: ["StepFunctionsTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
  ],
  targets: [
    // 0
    module("OrderedJSON"),
    module("Digests"),
    module("GraphLayout"),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // 1
    module("YAMLSource", ["OrderedJSON", "CYAML"]),
    module("JSONPathQuery", ["OrderedJSON", "Digests"]),
    module("JSONataQuery", ["OrderedJSON", "Digests"]),
    module("Terminal", ["CNcurses", "Digests"]),
    module("Files"),
    // 2
    module("TaskIntegrations", ["OrderedJSON"]),
    module("ExecutionTrace", ["OrderedJSON"]),
    .target(
      name: "Themes", dependencies: ["OrderedJSON", "Files", "YAMLSource", "Terminal"],
      path: "themes", resources: themeNames.map { .embedInCode("\($0).yaml") },
      swiftSettings: settings),
    // 3
    module(
      "StatesLanguage",
      ["OrderedJSON", "YAMLSource", "JSONPathQuery", "JSONataQuery", "TaskIntegrations"]),
    .target(
      name: "WorkflowMetrics", dependencies: ["OrderedJSON", "ExecutionTrace", histograms],
      resources: [.embedInCode("Cost/prices.json")], swiftSettings: settings),
    // 4
    module(
      "Simulator",
      [
        "OrderedJSON", "Digests", "JSONPathQuery", "JSONataQuery", "TaskIntegrations",
        "ExecutionTrace", "StatesLanguage", "WorkflowMetrics", heaps, deques,
      ]),
    module("Drawing", ["GraphLayout", "OrderedJSON", "Terminal", "Themes", "StatesLanguage"]),
    module(
      "StepFunctions", ["OrderedJSON", "Digests", "Files", "YAMLSource", "StatesLanguage"]),
    // 5
    module("StepFunctionsTasks", ["OrderedJSON", "StepFunctions"]),
    module(
      "StepFunctionsTesting",
      [
        "OrderedJSON", "ExecutionTrace", "WorkflowMetrics", "StatesLanguage", "Simulator",
        "StepFunctions",
      ]),
    module("ServiceModel", ["OrderedJSON", "Digests", "StatesLanguage"]),
    // 6
    module(
      "Studio",
      [
        "OrderedJSON", "YAMLSource", "JSONataQuery", "Files", "Terminal", "Themes",
        "StatesLanguage", "TaskIntegrations", "ExecutionTrace", "WorkflowMetrics", "Simulator",
        "Drawing",
      ]),
    // 7
    .executableTarget(
      name: "treadle",
      dependencies: [
        "OrderedJSON", "YAMLSource", "JSONPathQuery", "JSONataQuery", "Files", "Terminal", "Themes",
        "StatesLanguage", "ExecutionTrace", "WorkflowMetrics", "Simulator", "Drawing", "Studio",
        arguments,
      ],
      swiftSettings: settings),
    // examples
    module(
      "WorkflowExamples", path: "Examples/WorkflowExamples",
      ["StepFunctions", "StepFunctionsTasks"]),
    .executableTarget(
      name: "example", dependencies: ["StepFunctions", "WorkflowExamples"],
      path: "Examples/example", swiftSettings: settings),
    // tests
    .target(
      name: "TestSupport", dependencies: ["OrderedJSON"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("OrderedJSON"),
    tests("GraphLayout"),
    tests("YAMLSource", ["OrderedJSON"]),
    tests(
      "JSONPathQuery", ["OrderedJSON", "Digests"], exclude: ["KnownDifferences.md"]),
    tests("JSONataQuery", ["OrderedJSON"], exclude: ["KnownDifferences.md"]),
    tests("TaskIntegrations", ["OrderedJSON", "JSONPathQuery"]),
    tests("Terminal", ["CNcurses"]),
    tests("Files"),
    tests("Themes", ["OrderedJSON", "Terminal"]),
    tests("StatesLanguage", ["OrderedJSON"], exclude: ["KnownDifferences.md"]),
    tests("ExecutionTrace", ["OrderedJSON"]),
    tests("WorkflowMetrics", ["OrderedJSON", "ExecutionTrace"]),
    tests(
      "Simulator", ["OrderedJSON", "StatesLanguage", "ExecutionTrace", "WorkflowMetrics"],
      exclude: ["KnownDifferences.md"]),
    tests(
      "Drawing", ["OrderedJSON", "Terminal", "Themes", "StatesLanguage"], exclude: ["Goldens"]),
    tests(
      "Studio",
      [
        "OrderedJSON", "Terminal", "Themes", "ExecutionTrace", "StatesLanguage", "Simulator",
        "Drawing", "WorkflowMetrics",
      ], exclude: ["Goldens"]),
    tests(
      "ServiceModel", ["OrderedJSON", "StatesLanguage"], exclude: ["KnownDifferences.md"]),
    tests(
      "StepFunctions", ["OrderedJSON", "StepFunctionsTasks", "StepFunctionsTesting"]),
    tests("StepFunctionsTasks", ["OrderedJSON", "StepFunctions"]),
    tests("StepFunctionsTesting", ["OrderedJSON", "StepFunctions", "StepFunctionsTasks"]),
    tests("WorkflowExamples", ["StepFunctions", "StepFunctionsTesting"]),
    // End to end: runs the built program.
    .testTarget(
      name: "TreadleTests", dependencies: ["treadle", "OrderedJSON"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// What only benchmarks and documentation need is left out of every other build.

if Context.environment["TREADLE_BENCHMARKS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "TreadleBenchmarks",
      dependencies: [
        "OrderedJSON", "Digests", "JSONPathQuery", "JSONataQuery", "Terminal", "Themes",
        "ExecutionTrace", "StatesLanguage", "WorkflowMetrics", "Simulator", "Drawing", "Studio",
        "TestSupport",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/TreadleBenchmarks", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}

if Context.environment["TREADLE_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}
