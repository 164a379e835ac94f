extension FileStore {
  /// Copies a file beside itself as `NAME.bak`, or `NAME.2.bak` and so on where that is taken.
  ///
  /// - Returns: the copy's path.
  package static func backUp(_ path: String) throws(FileError) -> String {
    let bytes = try read(path)
    var number = 1
    while true {
      let copy = path + (number == 1 ? ".bak" : ".\(number).bak")
      if !exists(copy) {
        try writeAtomically(bytes, to: copy)
        return copy
      }
      number += 1
    }
  }
}
