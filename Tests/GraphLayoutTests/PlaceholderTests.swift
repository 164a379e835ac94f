import Testing

@testable import GraphLayout

@Test func placeholder() {}
