import StepFunctions
import StepFunctionsTasks

/// The fragment of the documentation: work for an activity, then a last step.
struct MyJob: StateMachineFragment {
  let node: ConstructNode
  let startState: any WorkflowState
  let endStates: [any Nextable]

  init(_ scope: some Scope, _ id: String, jobFlavor: String) {
    node = ConstructNode(scope, id)
    let activity = Activity(node, "Act")
    let first = TaskState(node, "First", task: InvokeActivity(activity), comment: jobFlavor)
    let last = Pass(node, "Last")
    first.next(last)
    startState = first
    endStates = [last]
  }
}

/// A fragment that holds another.
struct OuterJob: StateMachineFragment {
  let node: ConstructNode
  let inner: MyJob
  var startState: any WorkflowState { inner.startState }
  var endStates: [any Nextable] { inner.endStates }

  init(_ scope: some Scope, _ id: String) {
    node = ConstructNode(scope, id)
    inner = MyJob(node, "Inner", jobFlavor: "z").prefixStates()
  }
}

/// A fragment with a Parallel.
struct ParallelJob: StateMachineFragment {
  let node: ConstructNode
  let parallel: Parallel
  var startState: any WorkflowState { parallel }
  var endStates: [any Nextable] { [parallel] }

  init(_ scope: some Scope, _ id: String) {
    node = ConstructNode(scope, id)
    parallel = Parallel(node, "Par").branch(Pass(node, "In"))
  }
}
