import ArgumentParser

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the studio (the default).")

  @Argument(
    help: "The workflow; it is created at the first save if it is not there.",
    completion: .file())
  var file: String?

  func run() throws {}
}
