import StepFunctions
import StepFunctionsTasks

/// A piece of a workflow that can be used more than once.
struct MyJob: StateMachineFragment {
  let node: ConstructNode
  let startState: any WorkflowState
  let endStates: [any Nextable]

  init(_ scope: some Scope, _ id: String, jobFlavor: String) {
    node = ConstructNode(scope, id)
    let worker = Activity(node, "Worker")
    let first = TaskState(
      node, "First", task: InvokeActivity(worker), parameters: ["flavor": .text(jobFlavor)])
    let last = Pass(node, "Last")
    first.next(last)

    startState = first
    endStates = [last]
  }
}

/// Does three variants of a job in parallel.
func allJobs() -> StateMachine {
  let stack = Stack("AllJobs")
  let parallel = Parallel(stack, "All jobs") {
    MyJob(stack, "Quick", jobFlavor: "quick").prefixStates()
    MyJob(stack, "Medium", jobFlavor: "medium").prefixStates()
    MyJob(stack, "Slow", jobFlavor: "slow").prefixStates()
  }
  return StateMachine(stack, "StateMachine", definition: parallel)
}
