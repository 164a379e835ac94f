/// A Pass state: hands its input on, or a result of its own.
///
/// ```swift
/// Pass(stack, "Add Hello World", result: ["hello": "world"], resultPath: "$.subObject")
/// ```
public struct Pass: NextableState {
  public let node: ConstructNode

  /// - Parameters:
  ///   - result: what the state puts out in place of its input.
  ///   - parameters: an object made of the input; its paths are evaluated.
  ///   - outputs: in JSONata, what the state puts out.
  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    parameters: TemplateValue? = nil, result: TemplateValue? = nil, resultPath: DataPath? = nil,
    outputPath: DataPath? = nil, assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(
      at: node, .pass(result: result),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, parameters: parameters, resultPath: resultPath,
        outputPath: outputPath, assign: assign, output: outputs))
  }
}
