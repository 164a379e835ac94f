import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// The values that matter to rules, by the places they look at.
struct RuleCandidates {
  /// A place of the input and what is to be tried there; nil for nothing there.
  struct Place {
    var tokens: [JSONPointer.Token]
    var values: [JSONValue?]
  }

  static let longestArray = 1000

  private var paths: [String] = []
  private var values: [ByteKey: [JSONValue?]] = [:]
  /// Paths that are compared with each other.
  private var pairs: [(String, String)] = []

  /// Rules nest no deeper than a program lets them.
  mutating func add(_ rule: ChoiceRule) {
    var waiting = [rule]
    while let rule = waiting.popLast() {
      switch rule {
      case .and(let rules), .or(let rules): waiting += rules.reversed()
      case .not(let rule): waiting.append(rule)
      case .condition: break
      case .comparison(let variable, let comparison, let operand):
        add(variable)
        if comparison.isPath, let other = operand.string {
          add(other)
          pairs.append((variable, other))
          add(Self.examples(comparison.subject), to: variable)
        } else {
          add(Self.values(comparison, operand), to: variable)
        }
      }
    }
  }

  private mutating func add(_ path: String) {
    if !paths.contains(where: { $0.isByteEqual(to: path) }) { paths.append(path) }
  }

  private mutating func add(_ more: [JSONValue?], to path: String) {
    for value in more where values[ByteKey(path)]?.contains(value) != true {
      values[ByteKey(path), default: []].append(value)
    }
  }

  /// Where the values go, in the input before InputPath; nil where a path is no place of it.
  func places(_ inputPath: PathField, base: JSONValue) -> [Place]? {
    var prefix: [JSONPointer.Token] = []
    switch inputPath {
    case .absent: break
    case .null: return nil
    case .path(let path):
      guard let tokens = Self.tokens(path) else { return nil }
      prefix = tokens
    }
    var places: [Place] = []
    for path in paths {
      // What cannot be changed has to do as it is.
      guard let tokens = Self.tokens(path) else { continue }
      var tried = values[ByteKey(path)] ?? []
      for (one, other) in pairs {
        let partner = one.isByteEqual(to: path) ? other : other.isByteEqual(to: path) ? one : nil
        guard let partner else { continue }
        for value in values[ByteKey(partner)] ?? [] where !tried.contains(value) {
          tried.append(value)
        }
      }
      places.append(Place(tokens: prefix + tokens, values: tried.isEmpty ? [.null] : tried))
    }
    // Outer places first: what lies inside is put there afterwards.
    return places.sorted { $0.tokens.count < $1.tokens.count }
  }

  private static func tokens(_ path: String) -> [JSONPointer.Token]? {
    do {
      return try ReferencePath(path).place?.tokens
    } catch { return nil }
  }

  /// At, above and below what is compared with, and something else.
  private static func values(
    _ comparison: ComparisonOperator, _ operand: JSONValue
  ) -> [JSONValue?] {
    switch comparison {
    case .isPresent: return [.string("present"), nil]
    case .isNull: return [.null, .string("not null")]
    case .isNumeric: return [1, .string("one")]
    case .isString: return [.string("text"), 1]
    case .isBoolean: return [true, .string("text")]
    case .isTimestamp: return [.string("2024-01-01T00:00:00Z"), .string("text")]
    case .stringMatches:
      let pattern = operand.string ?? ""
      return [.string(filled(pattern, with: "")), .string(filled(pattern, with: "x")), "other?"]
    default: break
    }
    switch comparison.subject {
    case .string:
      let text = operand.string ?? ""
      return [.string(text), .string(text + "0"), .string(""), .string("other")]
    case .numeric:
      let number = operand.number?.double ?? 0
      return [
        operand, .number(JSONNumber(number + 1)), .number(JSONNumber(number - 1)),
      ]
    case .boolean: return [true, false]
    case .timestamp:
      guard let text = operand.string, let time = Timestamp(iso8601: text) else { return [operand] }
      return [
        operand, .string(time.advanced(byMilliseconds: 1000).iso8601),
        .string(time.advanced(byMilliseconds: -1000).iso8601),
      ]
    default: return [operand]
    }
  }

  /// Two that differ, for places that are compared with each other.
  private static func examples(_ subject: ComparisonOperator.Subject) -> [JSONValue?] {
    switch subject {
    case .string: [.string("a"), .string("b")]
    case .numeric: [1, 2]
    case .boolean: [true, false]
    case .timestamp: [.string("2024-01-01T00:00:00Z"), .string("2024-01-02T00:00:00Z")]
    default: [1]
    }
  }

  /// A text that matches a pattern of StringMatches.
  private static func filled(_ pattern: String, with text: String) -> String {
    var bytes: [UInt8] = []
    for element in WildcardPattern.elements(pattern) {
      switch element {
      case .byte(let byte): bytes.append(byte)
      case .anyText: bytes += text.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
