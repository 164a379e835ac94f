import ExecutionTrace
import Files
import Simulator

/// A folder that stands for Amazon S3: a folder in it for each bucket, and the keys as paths.
struct ObjectFolder {
  let path: String

  init(_ path: String) throws {
    guard FileStore.isDirectory(path) else {
      throw CommandError("\(path): is not a folder; make one with a folder for each bucket")
    }
    self.path = path
  }

  /// Large enough for a dataset on a desk; the service takes 10 GB.
  private static let sizeLimit = 1 << 30
  private static let depthLimit = 32

  func load() throws -> ObjectStore {
    var store = ObjectStore()
    for bucket in FileStore.names(in: path) {
      let root = FileStore.joined(path, bucket)
      guard FileStore.isDirectory(root) else { continue }
      var waiting: [(key: String, depth: Int)] = [("", 0)]
      while let (key, depth) = waiting.popLast() {
        let place = key.isEmpty ? root : FileStore.joined(root, key)
        guard FileStore.isDirectory(place) else {
          store[bucket, key] = try object(place)
          continue
        }
        guard depth < Self.depthLimit else {
          throw CommandError("\(place): folders nest deeper than \(Self.depthLimit)")
        }
        waiting += FileStore.names(in: place).map { (FileStore.joined(key, $0), depth + 1) }
      }
    }
    return store
  }

  private func object(_ path: String) throws -> ObjectStore.Object {
    let seconds = FileStore.modificationStamp(path)?.seconds ?? 0
    return ObjectStore.Object(
      try FileStore.read(path, limit: Self.sizeLimit),
      lastModified: Timestamp(milliseconds: Int64(seconds) * 1000))
  }

  /// Writes the objects that are new or changed.
  func save(_ store: ObjectStore, since before: ObjectStore) throws {
    for location in store.locations {
      guard let object = store[location.bucket, location.key],
        object != before[location.bucket, location.key]
      else { continue }
      let steps = [location.bucket] + location.key.split(separator: "/").map(String.init)
      guard !location.bucket.contains("/"), steps.allSatisfy({ $0 != ".." && $0 != "." }),
        !location.key.hasPrefix("/"), !location.key.hasSuffix("/")
      else {
        throw CommandError(
          "\(path): the object s3://\(location.bucket)/\(location.key) has a name that no file "
            + "can have; change Bucket or Prefix of the ResultWriter")
      }
      let file = FileStore.joined(FileStore.joined(path, location.bucket), location.key)
      try FileStore.makeDirectory(FileStore.directoryName(file))
      try FileStore.writeAtomically(object.bytes, to: file, durably: false)
    }
  }
}
