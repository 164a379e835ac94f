import Testing

@testable import WorkflowMetrics

@Test func placeholder() {}
