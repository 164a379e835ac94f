import Drawing
import Foundation
import StatesLanguage
import Terminal
import TestSupport
import Testing

@Suite("Drawings of definitions from elsewhere")
struct SharedDefinitionTests {
  @Test(
    "Every edge of every valid definition can be followed",
    .enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
  func valid() throws {
    let folder = SharedData.url("conformance/definitions/valid")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!files.isEmpty)
    for (index, file) in files.enumerated() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      let definition = Document(bytes, format: Document.format(ofFile: file, bytes: bytes))
        .definition
      var options = DrawingOptions()
      options.density = index % 2 == 0 ? .roomy : .dense
      let report = TraceReport(definition, GraphDrawing(definition, options: options))
      #expect(report.isFaithful, "\(file): \(report)")
    }
  }

  @Test("The Job Poller leaves room for an inspector beside it")
  func jobPollerIsSmall() {
    let size = GraphDrawing(Samples.jobPoller).size
    #expect(size.width <= 41)
    #expect(size.height <= 24)
    var options = DrawingOptions()
    options.density = .dense
    let dense = GraphDrawing(Samples.jobPoller, options: options).size
    #expect(dense.width <= 34)
    #expect(dense.height <= 16)
  }

  @Test(
    "Graphs by which layouts are compared",
    .enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)),
    arguments: [
      ("1-linear5", 0, 20), ("2-jobpoller", 0, 60), ("3-parallel3", 0, 80),
      ("4-mapcatch", 1, 100), ("5-tangled60", 22, 160), ("w100", 0, 160), ("w1000", 0, 160),
    ])
  func benchmark(_ name: String, crossings: Int, width: Int) throws {
    let definition = try BenchmarkGraph.definition(name)
    let report = TraceReport(definition, GraphDrawing(definition))
    #expect(report.isFaithful, "\(name): \(report)")
    #expect(report.crossings <= crossings)
    #expect(report.width <= width)
  }
}
