import ArgumentParser
import Terminal

/// `120x36`: columns and rows.
struct ScreenSize: ExpressibleByArgument, CustomStringConvertible {
  let size: Size

  init(width: Int, height: Int) { size = Size(width: width, height: height) }

  /// Up to a thousand either way, more than any terminal has.
  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1],
      (1...1000).contains(width), (1...1000).contains(height)
    else { return nil }
    self.init(width: width, height: height)
  }

  var description: String { "\(size.width)x\(size.height)" }
}
