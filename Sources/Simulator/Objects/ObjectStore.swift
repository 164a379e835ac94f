public import ExecutionTrace

/// Objects that stand for those of Amazon S3: what an ItemReader reads and a ResultWriter writes.
///
/// A value; a run writes into its own copy.
public struct ObjectStore: Sendable {
  public struct Object: Hashable, Sendable {
    public var bytes: [UInt8]
    /// As a listing of objects shows it.
    public var lastModified: Timestamp

    public init(_ bytes: [UInt8], lastModified: Timestamp = Timestamp(milliseconds: 0)) {
      self.bytes = bytes
      self.lastModified = lastModified
    }
  }

  /// Where an object is; names are compared by their bytes.
  public struct Location: Sendable {
    public var bucket: String
    public var key: String

    public init(bucket: String, key: String) {
      self.bucket = bucket
      self.key = key
    }
  }

  private var objects: [Location: Object] = [:]

  public init() {}

  public subscript(bucket: String, key: String) -> Object? {
    get { objects[Location(bucket: bucket, key: key)] }
    set { objects[Location(bucket: bucket, key: key)] = newValue }
  }

  public var isEmpty: Bool { objects.isEmpty }

  /// All locations, by bucket, then by key, in the order of their bytes.
  public var locations: [Location] { objects.keys.sorted() }

  /// Whether a bucket of that name holds an object.
  public func hasBucket(_ bucket: String) -> Bool {
    objects.keys.contains { $0.bucket.utf8.elementsEqual(bucket.utf8) }
  }

  /// Keys of a bucket that begin with a prefix, in the order of their bytes.
  public func keys(inBucket bucket: String, prefix: String = "") -> [String] {
    objects.keys
      .filter {
        $0.bucket.utf8.elementsEqual(bucket.utf8) && $0.key.utf8.starts(with: prefix.utf8)
      }
      .sorted().map(\.key)
  }
}

extension ObjectStore.Location: Hashable, Comparable {
  public static func == (a: Self, b: Self) -> Bool {
    a.key.utf8.elementsEqual(b.key.utf8) && a.bucket.utf8.elementsEqual(b.bucket.utf8)
  }

  public static func < (a: Self, b: Self) -> Bool {
    a.bucket.utf8.elementsEqual(b.bucket.utf8)
      ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
      : a.bucket.utf8.lexicographicallyPrecedes(b.bucket.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for text in [bucket, key] {
      hasher.combine(text.utf8.count)
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}

extension ObjectStore: Hashable {}
