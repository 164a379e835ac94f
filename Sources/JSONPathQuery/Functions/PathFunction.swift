import OrderedJSON

/// The functions of a path.
enum PathFunction: String {
  case length, size
  case min, max, avg, stddev, sum
  case first, last, index
  case concat, append, keys

  func result(on value: JSONValue, arguments: [JSONValue]) throws(PathFailure) -> JSONValue {
    switch self {
    case .length, .size:
      return value.array.map { .number(JSONNumber($0.count)) }
        ?? value.object.map { .number(JSONNumber($0.count)) } ?? .null
    case .min, .max, .avg, .stddev, .sum:
      return JavaText.number(try aggregate(value, arguments))
    case .first: return try element(0, of: value)
    case .last: return try element(-1, of: value)
    case .index:
      return try element(Self.numbers(arguments).first.map(JavaText.int) ?? 0, of: value)
    case .concat:
      let own = (value.array ?? []).compactMap(\.string)
      return .string((own + arguments.flatMap(Self.strings)).joined())
    case .append:
      guard let elements = value.array else { return value }
      return .array(elements + arguments)
    case .keys:
      return value.object.map { .array($0.keys.map(JSONValue.string)) } ?? .null
    }
  }

  private func aggregate(_ value: JSONValue, _ arguments: [JSONValue]) throws(PathFailure)
    -> Double
  {
    let numbers = (value.array ?? []).compactMap { $0.number?.double } + Self.numbers(arguments)
    guard !numbers.isEmpty else {
      throw .function("Aggregation function attempted to calculate value using empty array")
    }
    let count = Double(numbers.count)
    let sum = numbers.reduce(0, +)
    switch self {
    case .min: return numbers.min() ?? 0
    case .max: return numbers.max() ?? 0
    case .avg: return sum / count
    case .stddev:
      let squares = numbers.reduce(0) { $0 + $1 * $1 }
      return (squares / count - sum * sum / count / count).squareRoot()
    default: return sum
    }
  }

  private static func numbers(_ arguments: [JSONValue]) -> [Double] {
    arguments.flatMap { argument in
      argument.number.map { [$0.double] } ?? (argument.array ?? []).compactMap { $0.number?.double }
    }
  }

  private static func strings(_ argument: JSONValue) -> [String] {
    switch argument {
    case .string(let text): [text]
    case .array(let elements):
      elements.filter { !$0.isNull }.map { JavaText.text($0, arrays: .json) }
    default: []
    }
  }

  private func element(_ index: Int, of value: JSONValue) throws(PathFailure) -> JSONValue {
    guard let elements = value.array else {
      throw .function("Aggregation function attempted to calculate value using empty array")
    }
    let position = index < 0 ? elements.count + index : index
    guard elements.indices.contains(position) else {
      if index < 0 {
        throw .function("Target index:\(index) larger than object count:\(elements.count)")
      }
      throw .function("Aggregation function attempted to calculate value using empty array")
    }
    return elements[position]
  }
}
