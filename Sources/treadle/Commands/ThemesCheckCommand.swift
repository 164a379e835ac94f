import ArgumentParser
import Files
import OrderedJSON
import Terminal
import Themes

struct ThemesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check theme files: keys, colours, contrast.",
    discussion: "Exit status 1 where a file has an error; warnings leave it 0.")

  @Argument(help: "The theme files.", completion: .file(extensions: ["yaml"]))
  var files: [String]

  func run() throws {
    var failed = false
    for file in files {
      do {
        for problem in try Theme.check(path: file, userDirectory: ThemeDirectory.path) {
          failed = failed || problem.severity == .error
          try StandardStream.output.write(line(problem))
        }
      } catch {
        failed = true
        try StandardStream.error.write("Error: \(error)".printable + "\n")
      }
    }
    if failed { throw ExitCode.failure }
  }

  private func line(_ problem: ThemeProblem) -> String {
    let place = "\(problem.path):\(problem.position.line):\(problem.position.column)"
    return "\(place): \(problem.severity.rawValue.lowercased()): \(problem.message)".printable
      + "\n"
  }
}
