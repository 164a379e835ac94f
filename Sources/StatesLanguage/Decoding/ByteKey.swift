import OrderedJSON

/// A name in a dictionary, compared by its code units.
struct ByteKey: Hashable {
  let name: String

  init(_ name: String) { self.name = name }

  static func == (a: ByteKey, b: ByteKey) -> Bool { a.name.isByteEqual(to: b.name) }

  func hash(into hasher: inout Hasher) {
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
