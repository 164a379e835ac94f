import Foundation

/// cfn-lint, where it is installed.
package enum TemplateLinter {
  private static let program: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/cfn-lint" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  package static var isInstalled: Bool { program != nil }

  /// What it says of templates, all in one run; empty where they are right.
  ///
  /// - Parameter templates: names, and texts.
  package static func complaints(about templates: [(name: String, text: String)]) throws -> String {
    guard let program else { return "" }
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "templates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    var files: [String] = []
    for template in templates {
      let file = directory.appending(path: "\(template.name).template.json")
      try Data(template.text.utf8).write(to: file)
      files.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--non-zero-exit-code", "error", "--format", "parseable", "--"] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : text
  }
}
