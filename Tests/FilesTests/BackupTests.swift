import Foundation
import Testing

@testable import Files

@Suite struct BackupTests {
  @Test func aBackupNeverTakesAnothersPlace() throws {
    let directory = FileManager.default.temporaryDirectory.appending(
      path: "backup-\(UUID().uuidString)"
    ).path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let path = directory + "/w.asl.json"
    try FileStore.writeAtomically(Array("one".utf8), to: path)
    #expect(try FileStore.backUp(path) == path + ".bak")
    try FileStore.writeAtomically(Array("two".utf8), to: path)
    #expect(try FileStore.backUp(path) == path + ".2.bak")
    #expect(try FileStore.read(path + ".bak") == Array("one".utf8))
  }
}
