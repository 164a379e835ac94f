import Testing

@testable import Studio

@Test func placeholder() {}
