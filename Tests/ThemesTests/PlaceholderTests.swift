import Testing

@testable import Themes

@Test func placeholder() {}
