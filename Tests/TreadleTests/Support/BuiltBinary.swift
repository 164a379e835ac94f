import Foundation

/// The program as it was built beside the tests, or the one `$TREADLE_BINARY` names.
enum BuiltBinary {
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["TREADLE_BINARY"] { return path }
    #if os(macOS)
      let products = Bundle(for: BundleToken.self).bundleURL.deletingLastPathComponent()
    #else
      let products = Bundle.main.bundleURL
    #endif
    return products.appending(path: "treadle").path
  }()

  /// The root of the checkout.
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func example(_ name: String) -> String {
    checkout.appending(path: "Examples/\(name)").path
  }
}

private final class BundleToken {}
