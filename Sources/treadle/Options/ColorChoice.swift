import ArgumentParser
import Files
import Terminal

/// Whether what is printed has colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  var isUsed: Bool {
    switch self {
    case .always: true
    case .never: false
    // NO_COLOR: https://no-color.org
    case .auto:
      StandardStream.output.isTerminal && (processEnvironment("NO_COLOR") ?? "").isEmpty
        && processEnvironment("TERM") != "dumb"
    }
  }
}
