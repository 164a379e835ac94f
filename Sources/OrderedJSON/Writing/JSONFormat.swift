/// How JSON text is laid out.
struct JSONFormat {
  /// What one level puts before a line; nil writes everything on one line.
  var indentation: [UInt8]?
  var lineEnd: [UInt8] = [.lineFeed]
  /// Between a key and its value, with the blanks around.
  var colon: [UInt8] = [.colon, .space]
  /// Between two items on one line.
  var comma: [UInt8] = [.comma, .space]
  /// Inside the braces of an object on one line.
  var padding: [UInt8] = []
  /// Arrays of scalars stay on one line while they fit.
  var keepsScalarArraysOnOneLine = false

  static let compact = JSONFormat(indentation: nil, colon: [.colon], comma: [.comma])

  var onOneLine: JSONFormat {
    var copy = self
    copy.indentation = nil
    return copy
  }

  /// The width within which text stays on one line.
  static let width = 80
}
