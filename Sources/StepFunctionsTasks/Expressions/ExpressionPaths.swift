/// The paths in a JavaScript expression, each once, in their order.
struct ExpressionPaths {
  private(set) var paths: [String] = []

  init(_ expression: String) {
    let scalars = Array(expression.unicodeScalars)
    var position = 0
    while position < scalars.count {
      guard scalars[position] == "$", let end = Self.end(of: scalars, from: position) else {
        position += 1
        continue
      }
      let path = String(String.UnicodeScalarView(scalars[position..<end]))
      if !paths.contains(path) { paths.append(path) }
      position = end
    }
  }

  /// Where the path that begins there ends; nil where none does. A name that is called is a method
  /// of the value, and `length` its own as well.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start + 1
    if end < scalars.count, scalars[end] == "$" { end += 1 }
    let first = end
    while end < scalars.count {
      let next: Int
      if scalars[end] == "." {
        next = scalars[(end + 1)...].firstIndex { !isNamePart($0) } ?? scalars.count
        let name = String(String.UnicodeScalarView(scalars[(end + 1)..<next]))
        guard let initial = name.unicodeScalars.first, !("0"..."9").contains(initial),
          name != "length" || end == first, next == scalars.count || scalars[next] != "("
        else { break }
      } else if scalars[end] == "[" {
        let close = scalars[(end + 1)...].firstIndex { !("0"..."9").contains($0) } ?? scalars.count
        guard close > end + 1, close < scalars.count, scalars[close] == "]" else { break }
        next = close + 1
      } else {
        break
      }
      end = next
    }
    return end > first ? end : nil
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
