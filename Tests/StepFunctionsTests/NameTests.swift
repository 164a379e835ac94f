import Foundation
import StepFunctions
import StepFunctionsTasks
import StepFunctionsTesting
import Testing

/// The import leaves the importer's names alone: this file imports all three modules, and
/// Foundation.
struct NameTests {
  @Test func `Task is Swift's`() async {
    let task = Task { 1 + 1 }
    #expect(await task.value == 2)
  }

  @Test func `Result is Swift's`() throws {
    let result: Result<Int, any Error> = .success(3)
    #expect(try result.get() == 3)
  }

  @Test func `Data is Foundation's`() {
    let data = Data([1, 2, 3])
    #expect(data.count == 3)
  }

  @Test func `Duration keeps its units`() {
    #expect(Duration.minutes(2) == .seconds(120))
    #expect(Duration.days(1) == .hours(24))
  }
}
