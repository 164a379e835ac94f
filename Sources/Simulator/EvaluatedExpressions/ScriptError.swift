/// Why a script has no value.
enum ScriptError: Error {
  /// A part that is not evaluated here, or that is no JavaScript; with its place in code points
  /// from 0.
  case unsupported(String, at: Int)
  /// What JavaScript itself throws.
  case thrown(name: String, message: String)

  static func unsupported(name: some StringProtocol, at position: Int) -> ScriptError {
    .unsupported("'\(name)'", at: position)
  }

  static func type(_ message: String) -> ScriptError {
    .thrown(name: "TypeError", message: message)
  }

  static func range(_ message: String) -> ScriptError {
    .thrown(name: "RangeError", message: message)
  }
}
