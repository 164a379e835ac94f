import StepFunctions
import Testing

/// Ids as the AWS CDK makes them, known from its own templates.
struct LogicalIDTests {
  @Test func `A readable part and a digest of the path`() {
    let stack = Stack("S")
    #expect(ConstructNode(ConstructNode(stack, "SM"), "Resource").logicalID == "SM934E715A")
    #expect(ConstructNode(ConstructNode(stack, "Fn"), "Resource").logicalID == "Fn9270CBC0")
    #expect(ConstructNode(stack, "Plain").logicalID == "Plain")
    #expect(ConstructNode(stack, "Act").uniqueID == "SAct82A7FF9D")
  }
}
