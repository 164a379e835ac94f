public import OrderedJSON

extension State {
  /// The fields of a new state: valid as soon as its placeholders are replaced, without Next and
  /// End, which `addingState` adds.
  public static func defaultFields(
    _ type: StateType, language: QueryLanguage = .jsonPath
  ) -> JSONObject {
    switch type {
    case .pass, .succeed: ["Type": .string(type.rawValue)]
    case .task:
      [
        "Type": "Task",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:FUNCTION_NAME",
      ]
    case .choice: ["Type": "Choice", "Choices": []]
    case .wait: ["Type": "Wait", "Seconds": 5]
    case .fail: ["Type": "Fail", "Error": "Error", "Cause": ""]
    case .parallel: ["Type": "Parallel", "Branches": [.object(scope(of: "Branch step"))]]
    case .map:
      [
        "Type": "Map",
        "ItemProcessor": .object(
          JSONObject(
            [
              JSONMember(key: "ProcessorConfig", value: ["Mode": "INLINE"])
            ] + scope(of: "Item step").members)),
      ]
    }
  }

  /// A scope of one Pass state.
  static func scope(of name: String) -> JSONObject {
    [
      "StartAt": .string(name),
      "States": .object(
        JSONObject([
          JSONMember(key: name, value: ["Type": "Pass", "End": true])
        ])),
    ]
  }
}
