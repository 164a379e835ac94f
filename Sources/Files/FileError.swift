/// Why a file could not be read or written. `description` is one line for the user.
package struct FileError: Error, Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    case notFound, isDirectory, permission, readOnly, tooLarge, binary, noSpace, other
  }

  package var code: Code
  package var path: String
  /// What is wrong, without the path: `no such file`.
  package var message: String

  package init(_ code: Code, path: String, message: String) {
    self.code = code
    self.path = path
    self.message = message
  }
}

extension FileError: CustomStringConvertible {
  package var description: String { "\(Self.printable(path)): \(message)" }

  /// A path can hold any byte but NUL; control characters would disturb the terminal.
  private static func printable(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
