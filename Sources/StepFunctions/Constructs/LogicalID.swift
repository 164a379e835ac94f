import Digests
import OrderedJSON

/// CloudFormation ids of paths, as the AWS CDK makes them: a readable part, and a digest that
/// keeps apart what reads alike.
enum LogicalID {
  static func make(_ path: [String]) -> String {
    let components = path.filter { !$0.isByteEqual(to: "Default") }
    if components.count == 1, isAlphanumeric(components[0]), components[0].utf8.count <= 255 {
      return components[0]
    }
    let digest = DigestAlgorithm.md5.digest(Array(components.joined(separator: "/").utf8))
    var readable = ""
    var last: String?
    for component in components where !component.isByteEqual(to: "Resource") {
      let word = String(decoding: component.utf8.filter(isAlphanumeric), as: UTF8.self)
      if let last, last.isByteEqual(to: word) { continue }
      readable += word
      last = word
    }
    return String(readable.prefix(240)) + Hexadecimal.text(Array(digest.prefix(4))).uppercased()
  }

  private static func isAlphanumeric(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isAlphanumeric)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
