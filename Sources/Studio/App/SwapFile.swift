import Files

/// Unsaved edits, kept in the user's state directory against a kill: one file a document, gone
/// once it is saved or left on purpose.
package enum SwapFile {
  /// Where a document's edits are kept; nil where there is no state directory.
  static func path(for document: String?) -> String? {
    guard let directory = BaseDirectories().state else { return nil }
    let name = document.map(FileStore.absolute) ?? "untitled"
    return FileStore.joined(FileStore.joined(directory, "swap"), encoded(name))
  }

  /// A path as one file name. Long ones are cut and told apart by a hash (FNV-1a, 64 bits).
  private static func encoded(_ path: String) -> String {
    var name = ""
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        name += "_"
      }
    }
    return String(name.suffix(120)) + "." + String(hash, radix: 16) + ".swap"
  }

  /// Keeps the bytes, or removes what was kept (nil). That nothing can be kept is no reason to
  /// stop the user's work, so failures are silent.
  static func keep(_ bytes: [UInt8]?, for document: String?) {
    guard let path = path(for: document) else { return }
    if let bytes {
      try? FileStore.makeDirectory(FileStore.directoryName(path))
      try? FileStore.writeAtomically(bytes, to: path, durably: false)
    } else if FileStore.exists(path) {
      try? FileStore.remove(path)
    }
  }

  /// What was kept of a document.
  package static func kept(for document: String?) -> [UInt8]? {
    guard let path = path(for: document) else { return nil }
    return try? FileStore.read(path)
  }
}
