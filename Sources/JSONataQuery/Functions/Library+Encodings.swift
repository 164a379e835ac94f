import Digests

extension Library {
  static let encodings: [Entry] = [
    text("base64encode") { (text) throws(JSONataError) -> String in
      // One byte for every code unit, as a browser's function has it.
      Base64.encode(text.utf16.map { UInt8(truncatingIfNeeded: $0) })
    },
    text("base64decode") { (text) throws(JSONataError) -> String in
      String(String.UnicodeScalarView(Base64.decodeLeniently(text).map { Unicode.Scalar($0) }))
    },
    text("encodeUrlComponent") { (text) throws(JSONataError) -> String in
      try PercentEncoding.encode(text, keeping: "-_.!~*'()", function: "encodeUrlComponent")
    },
    text("encodeUrl") { (text) throws(JSONataError) -> String in
      try PercentEncoding.encode(text, keeping: "-_.!~*'();/?:@&=+$,#", function: "encodeUrl")
    },
    text("decodeUrlComponent") { (text) throws(JSONataError) -> String in
      try PercentEncoding.decode(text, keeping: "", function: "decodeUrlComponent")
    },
    text("decodeUrl") { (text) throws(JSONataError) -> String in
      try PercentEncoding.decode(text, keeping: ";/?:@&=+$,#", function: "decodeUrl")
    },
  ]

  private static func text(
    _ name: String, _ change: @escaping @Sendable (String) throws(JSONataError) -> String
  ) -> Entry {
    Entry(name, "<s-:s>", arity: 1) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      return try evaluator.checked(try change(text))
    }
  }
}
