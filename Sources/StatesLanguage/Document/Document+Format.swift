extension Document {
  /// By the file name's extension, else by the first character that is no blank: `{` is JSON.
  /// An empty file is JSON.
  public static func format(ofFile name: String, bytes: [UInt8]) -> Format {
    let name = name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    func ends(_ suffix: String) -> Bool {
      name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    if ends(".json") { return .json }
    if ends(".yaml") || ends(".yml") { return .yaml }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == nil || first == UInt8(ascii: "{") ? .json : .yaml
  }
}
