import Testing

@testable import JSONPathQuery

@Test func placeholder() {}
