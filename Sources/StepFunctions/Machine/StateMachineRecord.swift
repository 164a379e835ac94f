/// A state machine as the tree keeps it.
struct StateMachineRecord {
  enum Body {
    case graph(Int)
    case text(TemplateString)
  }

  let node: Int
  let resource: Int
  var body: Body
  var timeout: Duration?
  var comment: String?
  var queryLanguage: QueryLanguage?
  var name: String?
  var substitutions: TemplateObject = [:]
}

public enum StateMachineType: String, Hashable, Sendable {
  case standard = "STANDARD"
  case express = "EXPRESS"
}
