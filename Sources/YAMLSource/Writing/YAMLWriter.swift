import OrderedJSON

/// Writes values as YAML text in block style.
///
/// Recursive to `YAMLStyle.blockDepth`; what is deeper is written in brackets.
struct YAMLWriter {
  let style: YAMLStyle

  init(_ style: YAMLStyle) { self.style = style }

  /// A whole text, with a line end.
  func document(_ value: JSONValue) -> String {
    var lines = block(value, column: 0, depth: 0)
    if let literal = literal(value, column: style.indentation) { lines = literal }
    return lines.map { $0 + style.lineEnd }.joined()
  }

  /// What follows a key's colon: the rest of its line and the lines below.
  ///
  /// - Parameter column: where the key stands.
  func afterColon(_ value: JSONValue, column: Int, depth: Int = 0) -> [String] {
    if let literal = literal(value, column: column + style.indentation) {
      return [" " + literal[0]] + literal.dropFirst()
    }
    guard value.isFilledContainer, depth < YAMLStyle.blockDepth, !staysInFlow(value, column) else {
      return [" " + flow(value)]
    }
    let isIndented = value.object != nil || style.indentsSequences
    let inner = column + (isIndented ? style.indentation : 0)
    return [""] + block(value, column: inner, depth: depth + 1)
  }

  private func staysInFlow(_ value: JSONValue, _ column: Int) -> Bool {
    guard style.keepsScalarSequencesInFlow, let elements = value.array,
      !elements.contains(where: \.isFilledContainer)
    else { return false }
    return column + flow(value).unicodeScalars.count + 20 <= YAMLStyle.width
  }

  /// What follows a sequence's dash: the rest of its line and the lines below.
  ///
  /// - Parameter column: where the dash stands.
  func afterDash(_ value: JSONValue, column: Int, depth: Int = 0) -> [String] {
    if let literal = literal(value, column: column + 2) {
      return [" " + literal[0]] + literal.dropFirst()
    }
    guard value.isFilledContainer, depth < YAMLStyle.blockDepth else {
      return [" " + flow(value)]
    }
    var lines = block(value, column: column + 2, depth: depth + 1)
    lines[0] = " " + lines[0].dropFirst(column + 2)
    return lines
  }

  func member(_ key: String, _ value: JSONValue, column: Int, depth: Int = 0) -> [String] {
    var lines = afterColon(value, column: column, depth: depth)
    lines[0] = blanks(column) + ScalarText.text(key, inFlow: false) + ":" + lines[0]
    return lines
  }

  func element(_ value: JSONValue, column: Int, depth: Int = 0) -> [String] {
    var lines = afterDash(value, column: column, depth: depth)
    lines[0] = blanks(column) + "-" + lines[0]
    return lines
  }

  /// The lines of a value that begins a line at that column.
  func block(_ value: JSONValue, column: Int, depth: Int) -> [String] {
    switch value {
    case .object(let object) where !object.isEmpty:
      object.members.flatMap { member($0.key, $0.value, column: column, depth: depth) }
    case .array(let elements) where !elements.isEmpty:
      elements.flatMap { element($0, column: column, depth: depth) }
    default: [blanks(column) + flow(value)]
    }
  }

  /// The value on one line.
  func flow(_ value: JSONValue, depth: Int = 0) -> String {
    switch value {
    case .object(let object) where !object.isEmpty && depth < YAMLStyle.blockDepth:
      let members = object.members.map {
        ScalarText.text($0.key, inFlow: true) + ": " + flow($0.value, depth: depth + 1)
      }
      return "{" + members.joined(separator: ", ") + "}"
    case .array(let elements) where !elements.isEmpty && depth < YAMLStyle.blockDepth:
      return "[" + elements.map { flow($0, depth: depth + 1) }.joined(separator: ", ") + "]"
    case .object, .array:
      return jsonText(value)
    default:
      return ScalarText.text(value, inFlow: depth > 0)
    }
  }

  /// JSON text, which is YAML but for some characters that YAML wants escaped.
  private func jsonText(_ value: JSONValue) -> String {
    var result = "".unicodeScalars
    for scalar in value.compactText.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The header and the lines of a text of several lines as a literal block.
  private func literal(_ value: JSONValue, column: Int) -> [String]? {
    guard let text = value.string, let literal = ScalarText.literalLines(text) else { return nil }
    return [literal.header] + literal.lines.map { $0.isEmpty ? "" : blanks(column) + $0 }
  }

  func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
