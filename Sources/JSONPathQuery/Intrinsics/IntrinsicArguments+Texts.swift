import Digests
import OrderedJSON

extension IntrinsicArguments {
  /// Puts the arguments in the places of `{}`.
  ///
  /// - Parameter isLiteral: whether the template is written in the call, where a backslash only
  ///   stands before characters that need one; elsewhere other backslashes are text.
  func format(_ template: String, isLiteral: Bool) throws(QueryError) -> JSONValue {
    var result: [UInt8] = []
    let bytes = Array(template.utf8)
    var next = 1
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (byte, following) {
      case (.backslash, .openBrace), (.backslash, .closeBrace), (.backslash, .backslash),
        (.backslash, .singleQuote):
        result.append(following)
        index += 2
      case (.backslash, 0):
        throw failure("the template ends with a backslash")
      case (.openBrace, .closeBrace):
        guard next < values.count else { throw wrongCount(template) }
        result += JavaText.text(values[next], arrays: .list).utf8
        next += 1
        index += 2
      default:
        result.append(byte)
        index += 1
      }
    }
    guard next == values.count else { throw wrongCount(template) }
    return .string(String(decoding: result, as: UTF8.self))
  }

  private func wrongCount(_ template: String) -> QueryError {
    failure(
      "the template '\(template)' does not have as many places {} as there are values "
        + "(\(values.count - 1))")
  }

  /// Cuts at every one of the delimiter characters; empty pieces are dropped.
  func split() throws(QueryError) -> JSONValue {
    let text = try string(0)
    let delimiters = Set(try string(1).unicodeScalars)
    return .array(
      text.unicodeScalars.split { delimiters.contains($0) }.map { .string(String($0)) })
  }

  /// Blank text is null, as the service has it.
  func parsed() throws(QueryError) -> JSONValue {
    let text = try string(0)
    if text.utf8.allSatisfy({ $0 <= .blank }) { return .null }
    do throws(SourceProblem) {
      return try JSONSource.value(text)
    } catch {
      throw failure("the text is not JSON: \(error.message) at position \(error.offset)")
    }
  }

  func base64Encoded() throws(QueryError) -> JSONValue {
    .string(Base64.encode(Array(try shortString(0).utf8)))
  }

  func base64Decoded() throws(QueryError) -> JSONValue {
    guard let bytes = Base64.decode(try shortString(0)) else {
      throw failure("the text is not Base64")
    }
    return .string(String(decoding: bytes, as: UTF8.self))
  }

  func hash() throws(QueryError) -> JSONValue {
    let text = try shortString(0)
    let name = try string(1)
    guard let algorithm = DigestAlgorithm(rawValue: name) else {
      let names = DigestAlgorithm.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure("'\(name)' is none of the algorithms \(names)")
    }
    return .string(Hexadecimal.text(algorithm.digest(Array(text.utf8))))
  }
}
