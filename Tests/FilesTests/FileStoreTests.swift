import Files
import Foundation
import Testing

/// A directory that goes away with its owner.
final class TemporaryDirectory {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "treadle-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func makeFile(_ name: String, _ content: String = "", mode: Int = 0o644) throws -> String {
    let path = self(name)
    try Data(content.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }
}

private let isRoot = getuid() == 0

@Suite struct Reading {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func message(_ read: () throws(FileError) -> [UInt8]) -> String? {
    do throws(FileError) {
      _ = try read()
      return nil
    } catch {
      return error.message
    }
  }

  @Test func bytesComeAsTheyAre() throws {
    let path = directory("a.json")
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 0x0D, 0x0A]
    try Data(bytes).write(to: URL(filePath: path))
    #expect(try FileStore.read(path) == bytes)
  }

  @Test func anEmptyFileHasNoBytes() throws {
    #expect(try FileStore.read(directory.makeFile("empty")).isEmpty)
  }

  @Test func filesThatSayNothingOfTheirSizeAreReadToTheirEnd() throws {
    #expect(try FileStore.read("/dev/null").isEmpty)
    #expect(throws: FileError.self) { try FileStore.read("/dev/zero", limit: 1 << 20) }
  }

  @Test func errorsSayWhatIsWrong() throws {
    #expect(
      message { () throws(FileError) in try FileStore.read(directory("none")) } == "no such file")
    #expect(message { () throws(FileError) in try FileStore.read("") } == "no such file")
    #expect(
      message { () throws(FileError) in try FileStore.read(directory.path) }
        == "is a directory, not a file")
    try Data([0x7B, 0x00]).write(to: URL(filePath: directory("binary")))
    #expect(
      message { () throws(FileError) in try FileStore.readText(directory("binary")) }
        == "is a binary file, not text (byte 2 is NUL)")
  }

  @Test func aPipeThatNothingWritesToIsNotWaitedFor() throws {
    #expect(mkfifo(directory("pipe"), 0o600) == 0)
    #expect(
      message { () throws(FileError) in try FileStore.read(directory("pipe")) }
        == "is a pipe that nothing writes to")
  }

  @Test func aPipeIsReadToItsEnd() throws {
    let path = directory("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    // Opened for both, so that neither end waits for the other.
    let writer = open(path, O_RDWR | O_NONBLOCK)
    try #require(writer >= 0)
    #expect(write(writer, "{}", 2) == 2)
    let ends = Thread {
      usleep(100_000)
      close(writer)
    }
    ends.start()
    #expect(try FileStore.read(path) == Array("{}".utf8))
  }

  @Test func aFileOverTheLimitIsRefusedByItsSize() throws {
    try Data(count: (3 << 20) + 1).write(to: URL(filePath: directory("large")))
    #expect(
      message { () throws(FileError) in try FileStore.read(directory("large"), limit: 3 << 20) }
        == "is too large: 3.1 MB, the limit is 3 MB")
    #expect(try FileStore.read(directory("large"), limit: (3 << 20) + 1).count == (3 << 20) + 1)
  }

  @Test(.disabled(if: isRoot, "the superuser may read everything"))
  func aFileThatMayNotBeReadIsSaidSo() throws {
    let path = try directory.makeFile("secret", mode: 0o200)
    #expect(
      message { () throws(FileError) in try FileStore.read(path) }
        == "cannot be read: permission denied")
  }

  @Test func theLineNamesThePathWithoutDisturbingTheTerminal() {
    let error = FileError(.notFound, path: "a\u{1B}[2J", message: "no such file")
    #expect("\(error)" == "a\\u{1b}[2J: no such file")
  }
}

@Suite struct Writing {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aNewFileIsMadeAndNothingElse() throws {
    try FileStore.writeAtomically(Array("new".utf8), to: directory("new"))
    #expect(try FileStore.read(directory("new")) == Array("new".utf8))
    #expect(FileStore.names(in: directory.path) == ["new"])
  }

  @Test func anEmptyTextCanBeWritten() throws {
    try FileStore.writeAtomically([1, 2], to: directory("a"))
    try FileStore.writeAtomically([], to: directory("a"))
    #expect(try FileStore.read(directory("a")).isEmpty)
  }

  @Test(arguments: [0o600, 0o644, 0o755]) func theModeStays(_ permissions: Int) throws {
    let path = try directory.makeFile("a", "old", mode: permissions)
    try FileStore.writeAtomically(Array("new".utf8), to: path)
    #expect(try mode(path) == permissions)
    #expect(try FileStore.read(path) == Array("new".utf8))
  }

  @Test func aLinkStaysALinkAndItsTargetIsWritten() throws {
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: directory("real"), withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(filePath: directory("real/file")))
    try manager.createSymbolicLink(atPath: directory("second"), withDestinationPath: "real/file")
    try manager.createSymbolicLink(
      atPath: directory("first"), withDestinationPath: directory("second"))
    try FileStore.writeAtomically(Array("new".utf8), to: directory("first"))
    #expect(
      try manager.destinationOfSymbolicLink(atPath: directory("first")) == directory("second"))
    #expect(try FileStore.read(directory("real/file")) == Array("new".utf8))
    #expect(FileStore.names(in: directory("real")) == ["file"])
  }

  @Test func aLinkToNothingMakesItsTarget() throws {
    try FileManager.default.createSymbolicLink(
      atPath: directory("link"), withDestinationPath: "target")
    try FileStore.writeAtomically([7], to: directory("link"))
    #expect(try FileStore.read(directory("target")) == [7])
  }

  @Test func aCircleOfLinksIsRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: directory("a"), withDestinationPath: "b")
    try FileManager.default.createSymbolicLink(atPath: directory("b"), withDestinationPath: "a")
    #expect(throws: FileError.self) { try FileStore.writeAtomically([], to: directory("a")) }
  }

  @Test func directoriesAndMissingDirectoriesAreRefused() throws {
    #expect(
      throws: FileError(.isDirectory, path: directory.path, message: "is a directory, not a file")
    ) {
      try FileStore.writeAtomically([], to: directory.path)
    }
    #expect(
      throws: FileError(.notFound, path: directory("x/y"), message: "there is no such directory")
    ) {
      try FileStore.writeAtomically([], to: directory("x/y"))
    }
  }

  @Test func aReadOnlyFileStaysAsItIsEvenForTheSuperuser() throws {
    let path = try directory.makeFile("a", "old", mode: 0o444)
    #expect(throws: FileError(.readOnly, path: path, message: "is read-only")) {
      try FileStore.writeAtomically([], to: path)
    }
    #expect(try FileStore.read(path) == Array("old".utf8))
    #expect(!FileStore.isWritable(path))
  }

  @Test func aWrittenFileHasAnotherStamp() throws {
    let path = directory("a")
    #expect(FileStore.modificationStamp(path) == nil)
    try FileStore.writeAtomically([1], to: path)
    let first = FileStore.modificationStamp(path)
    #expect(first == FileStore.modificationStamp(path))
    // Same size, perhaps within one tick of the clock: it is another file all the same.
    try FileStore.writeAtomically([2], to: path)
    #expect(first != nil && first != FileStore.modificationStamp(path))
  }

  @Test func directoriesAreMadeWithTheirParents() throws {
    try FileStore.makeDirectory(directory("a/b/c"))
    try FileStore.makeDirectory(directory("a/b/c"))
    #expect(FileStore.isDirectory(directory("a/b/c")))
    #expect(try mode(directory("a/b/c")) == 0o700)
    try FileStore.writeAtomically([], to: directory("file"))
    #expect(throws: FileError.self) { try FileStore.makeDirectory(directory("file")) }
    #expect(throws: FileError.self) { try FileStore.makeDirectory(directory("file/b")) }
  }

  @Test func removingWhatIsNotThereIsFine() throws {
    try FileStore.writeAtomically([], to: directory("a"))
    try FileStore.remove(directory("a"))
    try FileStore.remove(directory("a"))
    #expect(!FileStore.exists(directory("a")))
  }
}
