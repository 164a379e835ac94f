public enum QueryLanguage: String, Hashable, Sendable, CaseIterable {
  case jsonPath = "JSONPath"
  case jsonata = "JSONata"
}
