import Testing

@testable import OrderedJSON

@Test func placeholder() {}
