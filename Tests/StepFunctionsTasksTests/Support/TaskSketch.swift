import OrderedJSON
import StepFunctions
import StepFunctionsTasks

/// What a task comes to: its resource and parameters, and what the machine's role may do.
func sketch(
  _ style: TemplateStyle = .current, _ make: (Stack) -> any StepFunctionsTask
) throws -> String {
  let stack = Stack("S", style: style)
  let machine = StateMachine(
    stack, "SM", definition: TaskState(stack, "T", task: make(stack)))
  let state = try machine.definition()["States"]?["T"]
  var lines = [
    state?["Resource"]?.string ?? "", state?["Parameters"]?.compactText ?? "no parameters",
  ]
  let resources = try stack.template()["Resources"]?.object ?? [:]
  for member in resources.members where member.key.hasPrefix("SMRoleDefaultPolicy") {
    let document = member.value["Properties"]?["PolicyDocument"]
    for statement in document?["Statement"]?.array ?? [] {
      lines.append("\(texts(statement["Action"])) on \(texts(statement["Resource"]))")
    }
  }
  // The parts that all ARNs have in common.
  return lines.joined(separator: "\n")
    .replacing("arn:${AWS::Partition}", with: "arn")
    .replacing(":${AWS::Region}:${AWS::AccountId}:", with: ":R:A:")
}

private func texts(_ value: JSONValue?) -> String {
  guard let value else { return "" }
  return (value.array ?? [value]).map { (try? placeholderText($0)) ?? $0.compactText }
    .joined(separator: ", ")
}
