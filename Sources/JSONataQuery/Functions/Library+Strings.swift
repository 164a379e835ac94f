extension Library {
  static let strings: [Entry] = [
    Entry("string", "<x-b?:s>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      let value = arguments.argument(0)
      if value.isUndefined { return value }
      return try evaluator.checked(
        try value.text(
          indented: try evaluator.isTrue(arguments.argument(1)),
          limit: evaluator.options.maximumStringLength))
    },
    Entry("substring", "<s-nn?:s>", arity: 3) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      return .string(
        substring(text, arguments.argument(1).double ?? 0, arguments.argument(2).double))
    },
    Entry("substringBefore", "<s-s:s>", arity: 2) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      guard let place = find(arguments.argument(1).string ?? "undefined", in: text) else {
        return .string(text)
      }
      return .string(String(text[..<place.lowerBound]))
    },
    Entry("substringAfter", "<s-s:s>", arity: 2) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      guard let place = find(arguments.argument(1).string ?? "undefined", in: text) else {
        return .string(text)
      }
      return .string(String(text[place.upperBound...]))
    },
    changing("lowercase") { $0.lowercased() },
    changing("uppercase") { $0.uppercased() },
    changing("trim", trimmed),
    Entry("length", "<s-:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      return .number(Double(text.scalarCount))
    },
    Entry("pad", "<s-ns?:s>", arity: 3) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      let width = arguments.argument(1).double ?? 0
      let filling = arguments.argument(2).string ?? " "
      // As if every character were as long as the filling's longest: at most four bytes.
      let unit = filling.utf8.contains { $0 >= 0x80 } ? 4.0 : 1.0
      guard unit * width.magnitude <= Double(evaluator.options.maximumStringLength) else {
        throw JSONataError.outOfMemory
      }
      return try evaluator.checked(padded(text, width: Int(width), with: filling))
    },
    Entry("join", "<a<s>s?:s>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      let separator = arguments.argument(1).string ?? ""
      var text = ""
      for index in list.indices {
        if index > 0 { text += separator }
        if case .string(let part) = list[index] { text += part }
        if text.utf8.count > evaluator.options.maximumStringLength {
          throw JSONataError.outOfMemory
        }
      }
      return try evaluator.checked(text)
    },
  ]

  private static func changing(
    _ name: String, _ change: @escaping @Sendable (String) -> String
  ) -> Entry {
    Entry(name, "<s-:s>", arity: 1) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      return try evaluator.checked(change(text))
    }
  }

  /// Counts code points; a negative start counts from the end.
  private static func substring(_ text: String, _ start: Double, _ length: Double?) -> String {
    let scalars = Array(text.unicodeScalars)
    let count = Double(scalars.count)
    var start = start
    if count + start < 0 { start = 0 }
    if let length, length <= 0 { return "" }
    func place(_ number: Double) -> Int {
      let whole = number.isNaN ? 0 : number.rounded(.towardZero)
      return Int(max(0, min(count, whole < 0 ? count + whole : whole)))
    }
    let from = place(start)
    let to: Int
    if let length {
      let end = start >= 0 ? start + length : count + start + length
      to = place(end)
    } else {
      to = scalars.count
    }
    guard from < to else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[from..<to])
    return String(result)
  }

  /// Where the text first holds another, compared by bytes.
  static func find(_ part: String, in text: String) -> Range<String.Index>? {
    if part.utf8.isEmpty { return text.startIndex..<text.startIndex }
    let (needle, hay) = (Array(part.utf8), Array(text.utf8))
    guard let place = firstPlace(of: needle, in: hay, from: 0) else { return nil }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: place)
    return start..<text.utf8.index(start, offsetBy: needle.count)
  }

  static func firstPlace(of needle: [UInt8], in hay: [UInt8], from start: Int) -> Int? {
    guard needle.count <= hay.count - start else { return nil }
    for place in start...(hay.count - needle.count) where hay[place] == needle[0] {
      var count = 1
      while count < needle.count, hay[place + count] == needle[count] { count += 1 }
      if count == needle.count { return place }
    }
    return nil
  }

  /// Blanks inside become one, those around go.
  private static func trimmed(_ text: String) -> String {
    var bytes: [UInt8] = []
    var hasBlank = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        hasBlank = true
        continue
      }
      if hasBlank, !bytes.isEmpty { bytes.append(0x20) }
      hasBlank = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func padded(_ text: String, width: Int, with filling: String) -> String {
    let missing = abs(width) - text.unicodeScalars.count
    guard missing > 0 else { return text }
    let cycle = Array((filling.isEmpty ? " " : filling).unicodeScalars)
    var padding = String.UnicodeScalarView()
    for index in 0..<missing { padding.append(cycle[index % cycle.count]) }
    return width > 0 ? text + String(padding) : String(padding) + text
  }
}
