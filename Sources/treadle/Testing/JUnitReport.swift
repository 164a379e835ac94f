import Simulator

/// Test cases in the XML that continuous integration services read, as JUnit's runners write it.
enum JUnitReport {
  static func text(suite: String, _ cases: [TestCaseResult]) -> String {
    let name = escaped(suite)
    let failed = cases.count { !$0.passed }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<testsuites tests="\#(cases.count)" failures="\#(failed)">"#,
      #"  <testsuite name="\#(name)" tests="\#(cases.count)" failures="\#(failed)">"#,
    ]
    for testCase in cases {
      let start = #"    <testcase classname="\#(name)" name="\#(escaped(testCase.name))""#
      guard let first = testCase.differences.first else {
        lines.append(start + "/>")
        continue
      }
      lines += [
        start + ">",
        #"      <failure message="\#(escaped(first))">"#
          + escaped(testCase.differences.joined(separator: "\n")) + "</failure>",
        "    </testcase>",
      ]
    }
    return (lines + ["  </testsuite>", "</testsuites>", ""]).joined(separator: "\n")
  }

  /// XML has no way to write most control characters; U+FFFD stands for them.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "\n"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default:
        let isControl = scalar.properties.generalCategory == .control
        result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
