/// In which language a state picks and makes data.
public enum QueryLanguage: String, Hashable, Sendable {
  case jsonPath = "JSONPath"
  case jsonata = "JSONata"
}
