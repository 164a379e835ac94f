import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct GoldenGraphTests {
  @Test func `States are in the order in which they are reached`() throws {
    try expectGolden("v1_definition_order") { stack in
      let handler = Pass(stack, "Handler")
      let task = TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn"))).addCatch(handler)
      let choice = Choice(stack, "Ch")
        .when(.stringEquals("$.a", "1"), Pass(stack, "W1"))
        .when(.stringEquals("$.a", "2"), Pass(stack, "W2"))
        .otherwise(Pass(stack, "Dflt"))
      handler.next(Pass(stack, "AfterHandler"))
      _ = machine(stack, Chain.start(task).next(choice))
    }
  }

  /// The CDK takes states that lead into the graph with it (`v1_incoming_states_join_graph`,
  /// `v1_start_in_middle`), and so does this library; the service then refuses the machine for the
  /// state that cannot be reached, so it is told here.
  @Test func `States that lead into the graph belong to it, and cannot be reached`() {
    expectProblem("[S/Orphan] State 'Orphan': State \"Orphan\" is not reachable.") { stack in
      let states = passes(stack, "A", "B", "Orphan")
      states[0].next(states[1])
      states[2].next(states[1])
      _ = machine(stack, states[0])
    }
    expectProblem("[S/A] State 'A': State \"A\" is not reachable.") { stack in
      let states = passes(stack, "A", "B", "C")
      states[0].next(states[1]).next(states[2])
      _ = machine(stack, states[1])
    }
  }

  /// The CDK makes a machine of a loop without an end (`v1_chain_loop`); the service refuses it.
  @Test func `A loop needs a way out`() throws {
    expectProblem("[S/SM] The definition: No state ends the run") { stack in
      let states = passes(stack, "A", "B")
      _ = machine(stack, states[0].next(states[1]).next(states[0]))
    }
    let stack = Stack("S")
    let states = passes(stack, "A", "B")
    let choice = Choice(stack, "C").when("$.again is present", states[0])
      .otherwise(Succeed(stack, "Done"))
    let definition = try machine(stack, states[0].next(states[1]).next(choice)).definition()
    #expect(definition["States"]?.object?.keys == ["A", "C", "B", "Done"])
  }

  @Test func `Nothing is left of a choice that only leads in by otherwise`() throws {
    try expectGolden("v1_incoming_default_edge_not_followed") { stack in
      let state = Pass(stack, "A")
      Choice(stack, "OrphanChoice").otherwise(state)
      _ = machine(stack, state)
    }
  }

  @Test func `Afterwards can include otherwise, and leaves ends alone`() throws {
    try expectGolden("v1_choice_afterwards_include_otherwise") { stack in
      let states = passes(stack, "One", "Finally")
      let choice = Choice(stack, "Choice").when(.stringEquals("$.foo", "bar"), states[0])
      _ = machine(stack, choice.afterwards(includeOtherwise: true).next(states[1]))
    }
    try expectGolden("v1_choice_afterwards_skips_fail_and_succeed") { stack in
      let choice = Choice(stack, "Choice")
        .when(.stringEquals("$.a", "x"), Succeed(stack, "Ok"))
        .when(.stringEquals("$.a", "y"), Fail(stack, "No"))
        .otherwise(Pass(stack, "Go"))
      _ = machine(stack, choice.afterwards().next(Pass(stack, "Join")))
    }
  }

  @Test func `A choice without otherwise`() throws {
    try expectGolden("v1_choice_without_otherwise") { stack in
      _ = machine(
        stack,
        Choice(stack, "Choice", comment: "why", inputPath: "$.in", outputPath: "$.out")
          .when(.booleanEquals("$.b", true), Succeed(stack, "Ok")))
    }
  }

  @Test func `Prefixes of fragments`() throws {
    try expectGolden("v1_fragment_next_and_custom_prefix") { stack in
      let one = MyJob(stack, "One", jobFlavor: "a").prefixStates("X-")
      let two = MyJob(stack, "Two", jobFlavor: "b").prefixStates("in:").prefixStates("out:")
      _ = machine(stack, one.next(two))
    }
    try expectGolden("v1_fragment_nested") { stack in
      let parallel = Parallel(stack, "P") {
        OuterJob(stack, "Outer1").prefixStates()
        OuterJob(stack, "Outer2").prefixStates()
      }
      _ = machine(stack, parallel)
    }
  }

  /// The first CDK refused it (`v1_error_fragment_with_parallel_prefixed_twice`): its branches took
  /// names as they were when they were added.
  @Test func `A fragment with a parallel is used twice`() throws {
    try expectGolden("v2_fragment_with_parallel") { stack in
      let one = ParallelJob(stack, "F1").prefixStates()
      let two = ParallelJob(stack, "F2").prefixStates()
      _ = machine(stack, Chain.start(one).next(two))
    }
  }
}
