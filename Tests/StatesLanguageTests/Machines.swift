import OrderedJSON
import StatesLanguage

extension Document {
  /// A document of JSON text written in a test.
  init(json: String) { self.init(Array(json.utf8), format: .json) }

  /// A machine of one state `S`, the first of its States, and a Succeed state `Done`.
  static func state(_ object: String, machine: String = "") -> Document {
    Document(
      json: """
        {\(machine) "StartAt": "S", "States": {"S": \(object), "Done": {"Type": "Succeed"}}}
        """)
  }

  /// The first state.
  var first: State { definition.scope.states[0] }
}
