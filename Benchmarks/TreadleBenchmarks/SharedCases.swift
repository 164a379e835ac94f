import Foundation
import OrderedJSON
import TestSupport

/// A file of the shared benchmark data; nil where there is none.
func shared(_ file: String) -> JSONValue? {
  guard SharedData.isAvailable,
    let data = try? Data(contentsOf: SharedData.url("benchmarks/\(file)"))
  else { return nil }
  return try? JSONSource.value(Array(data))
}

/// As the checksums of the shared cases want it: keys in order, no blanks, and numbers rounded to 12 digits as JavaScript writes them.
func canonical(_ value: JSONValue) -> String {
  switch value {
  case .null, .bool, .string: return value.compactText
  case .number(let number):
    let rounded = Double(String(format: "%.12g", number.double)) ?? 0
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  case .array(let elements): return "[" + elements.map(canonical).joined(separator: ",") + "]"
  case .object(let object):
    let members = object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let texts = members.map { JSONValue.string($0.key).compactText + ":" + canonical($0.value) }
    return "{" + texts.joined(separator: ",") + "}"
  }
}
