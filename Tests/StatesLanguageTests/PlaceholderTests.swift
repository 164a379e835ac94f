import Testing

@testable import StatesLanguage

@Test func placeholder() {}
