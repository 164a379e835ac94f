import OrderedJSON

/// Evaluates a call, arguments first.
struct IntrinsicEvaluation {
  let scope: QueryScope
  var random: RandomSource

  mutating func value(of call: IntrinsicCall) throws(QueryError) -> JSONValue {
    var values: [JSONValue] = []
    values.reserveCapacity(call.arguments.count)
    for argument in call.arguments { values.append(try value(of: argument)) }
    let arguments = IntrinsicArguments(function: call.function, values: values)
    switch call.function {
    case .format:
      if case .string(let raw, _) = call.arguments[0] {
        return try arguments.format(raw, isLiteral: true)
      }
      return try arguments.format(try arguments.string(0), isLiteral: false)
    case .array: return .array(values)
    case .arrayContains: return .bool(try arguments.array(0).contains(values[1]))
    case .arrayGetItem: return try arguments.item()
    case .arrayLength: return .number(JSONNumber(try arguments.array(0).count))
    case .arrayPartition: return try arguments.partition()
    case .arrayRange: return try arguments.range()
    case .arrayUnique: return try arguments.unique()
    case .base64Encode: return try arguments.base64Encoded()
    case .base64Decode: return try arguments.base64Decoded()
    case .hash: return try arguments.hash()
    case .jsonMerge: return try arguments.merged()
    case .jsonToString: return .string(values[0].compactText)
    case .stringToJson: return try arguments.parsed()
    case .stringSplit: return try arguments.split()
    case .mathAdd: return try arguments.sum()
    case .mathRandom: return try arguments.random(&random)
    case .uuid: return .string(random.uuid())
    }
  }

  private mutating func value(of argument: IntrinsicCall.Argument) throws(QueryError) -> JSONValue {
    switch argument {
    case .literal(let value): return value
    case .string(_, let value): return .string(value)
    case .call(let call): return try value(of: call)
    case .path(let path):
      do {
        return try path.value(in: scope)
      } catch {
        switch error {
        case .notFound where error.isAboutArrays:
          throw QueryError(code: .notFound, message: error.message)
        case .notFound where !path.isDefinite:
          return .array([])
        case .notFound:
          throw QueryError(
            code: .notFound,
            message: "The JsonPath argument for the field '\(path.text)' could not be found in the "
              + "input '\(scope.input.compactText)'")
        default:
          throw QueryError(code: .evaluation, message: error.message)
        }
      }
    }
  }
}
