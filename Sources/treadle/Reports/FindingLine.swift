import OrderedJSON
import StatesLanguage
import Terminal

/// A finding as a line.
enum FindingLine {
  /// As compilers write it: `file:line:column: error: message [CODE] at /place`.
  static func text(_ finding: Finding, file: String) -> String {
    let position = "\(file):\(finding.position.line):\(finding.position.column)"
    let severity = finding.severity.rawValue.lowercased()
    let place = finding.pointer.tokens.isEmpty ? "" : " at \(finding.pointer)"
    return "\(position): \(severity): \(finding.message) [\(finding.code)]\(place)".printable
  }

  /// A workflow command of GitHub Actions, which annotates the line.
  static func github(_ finding: Finding, file: String) -> String {
    let properties = [
      "file=\(escaped(file, property: true))",
      "line=\(finding.position.line)", "col=\(finding.position.column)",
      "title=\(escaped(finding.code, property: true))",
    ]
    let command =
      "::\(finding.severity.rawValue.lowercased()) \(properties.joined(separator: ","))::"
    return (command + escaped(finding.message, property: false)).printable
  }

  private static func escaped(_ text: String, property: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", "\r", "\n": result += code(scalar)
      case ":" where property, "," where property: result += code(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
