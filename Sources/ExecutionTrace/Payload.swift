package import OrderedJSON

/// A value and its JSON text, which histories and size limits need.
///
/// Made once and shared by all that passes it on: a state that leaves its data alone, the next
/// one, and their events in the trace.
package final class Payload: Sendable {
  package let value: JSONValue
  package let text: String

  package convenience init(_ value: JSONValue) {
    self.init(value: value, text: value.compactText)
  }

  package init(value: JSONValue, text: String) {
    self.value = value
    self.text = text
  }

  package static let empty = Payload(value: .object([:]), text: "{}")
}
