import Digests
import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// The items of a distributed Map, and where they come from.
struct Dataset: Sendable {
  private(set) var items: [JSONValue] = []
  /// Ends of the stretches of items that have one source.
  private var sources: [(end: Int, source: String)] = []
  /// More are not read.
  let limit: Int

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { items.count >= limit }

  mutating func append(_ item: JSONValue) {
    if !isFull { items.append(item) }
  }

  /// Names the source of the items added since the last call.
  mutating func endSource(_ source: String) { sources.append((items.count, source)) }

  /// `$$.Map.Item.Source` of an item.
  func source(of item: Int) -> String? { sources.first { item < $0.end }?.source }
}

/// Reads datasets from an object store.
struct DatasetReader {
  let objects: ObjectStore

  /// The `request` is what ItemReader's Parameters came to.
  ///
  /// - Throws: `States.ItemReaderFailed`.
  func dataset(
    _ source: CompiledItemReader.Source, request: JSONValue, limit: Int
  ) throws(StateFailure) -> Dataset {
    guard let bucket = request["Bucket"]?.string else {
      throw .itemReader("The request to Amazon S3 has no Bucket.")
    }
    guard objects.hasBucket(bucket) else {
      throw .itemReader("The specified bucket does not exist: \(bucket)")
    }
    var dataset = Dataset(limit: limit)
    switch source {
    case .object(let format):
      guard let key = request["Key"]?.string else {
        throw .itemReader("The request to Amazon S3 has no Key.")
      }
      try read(bucket, key, format, into: &dataset)
    case .listing(let format):
      let keys = objects.keys(inBucket: bucket, prefix: request["Prefix"]?.string ?? "")
      for key in keys where !dataset.isFull {
        if let format {
          try read(bucket, key, format, into: &dataset)
        } else if let object = objects[bucket, key] {
          dataset.append(Self.listEntry(key, object))
        }
      }
      if format == nil { dataset.endSource("S3://\(bucket)") }
    }
    return dataset
  }

  private func read(
    _ bucket: String, _ key: String, _ format: CompiledItemReader.Format,
    into dataset: inout Dataset
  ) throws(StateFailure) {
    guard let object = objects[bucket, key] else {
      throw .itemReader("The specified key does not exist: \(bucket)/\(key)")
    }
    let bytes = object.bytes
    if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      throw .itemReader(
        "\(bucket)/\(key) is compressed; the simulator reads objects as they are: unpack it first")
    }
    switch format {
    case .json(let pointer):
      for item in try jsonItems(bytes, pointer, key) { dataset.append(item) }
    case .jsonLines: try readLines(bytes, key, into: &dataset)
    case .csv(let csv): try read(CSVRows(bytes, delimiter: csv.delimiter), csv, into: &dataset)
    case .inventory: try readInventory(bytes, key, into: &dataset)
    case .athena(let format):
      for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
        guard let (bucket, key) = Self.location(String(line)) else {
          throw .itemReader("\(key): \"\(line)\" is not an object's URI: s3://bucket/key")
        }
        try read(bucket, key, format, into: &dataset)
      }
      return
    }
    dataset.endSource("S3://\(bucket)/\(key)")
  }
}

extension DatasetReader {
  private func jsonItems(
    _ bytes: [UInt8], _ pointer: [String], _ key: String
  ) throws(StateFailure) -> [JSONValue] {
    var value: JSONValue
    do { value = try JSONSource.value(bytes) } catch {
      throw .itemReader("\(key) is not valid JSON: \(error.message)")
    }
    for token in pointer {
      let part = value.array.flatMap { array in
        Int(token).flatMap { array.indices.contains($0) ? array[$0] : nil }
      }
      guard let part = part ?? value[token] else {
        throw .itemReader(
          "\(key) has nothing at the ItemsPointer /\(pointer.joined(separator: "/"))")
      }
      value = part
    }
    guard let items = value.array else {
      throw .itemReader("Attempting to map over non-iterable node.")
    }
    return items
  }

  private func readLines(
    _ bytes: [UInt8], _ key: String, into dataset: inout Dataset
  ) throws(StateFailure) {
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !dataset.isFull else { return }
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == 0x0D || $0 == 0x09 }) { continue }
      do { dataset.append(try JSONSource.value(Array(line))) } catch {
        throw .itemReader("\(key), line \(number), is not valid JSON: \(error.message)")
      }
    }
  }

  private func read(
    _ rows: CSVRows, _ csv: CompiledItemReader.CSV, into dataset: inout Dataset
  ) throws(StateFailure) {
    var rows = rows
    guard let headers = csv.headers ?? rows.next() else { return }
    guard Set(headers.map(JSONValue.string)).count == headers.count else {
      throw .itemReader("CSV headers cannot contain duplicates.")
    }
    while !dataset.isFull, let row = rows.next() {
      dataset.append(
        .object(
          JSONObject(
            headers.enumerated().map { index, header in
              JSONMember(
                key: header, value: .string(row.indices.contains(index) ? row[index] : ""))
            })))
    }
  }

  /// The rows of an S3 Inventory's files, with the columns its `fileSchema` names.
  private func readInventory(
    _ bytes: [UInt8], _ key: String, into dataset: inout Dataset
  ) throws(StateFailure) {
    let manifest = (try? JSONSource.value(bytes)) ?? .null
    guard let files = manifest["files"]?.array else {
      throw .itemReader("\(key) is not a manifest of an S3 Inventory: it has no list of files")
    }
    guard manifest["fileFormat"]?.string ?? "CSV" == "CSV" else {
      throw .itemReader("\(key): the simulator reads inventories in the format CSV only")
    }
    let bucket =
      (manifest["destinationBucket"]?.string ?? "")
      .split(separator: ":").last.map(String.init) ?? ""
    let columns = (manifest["fileSchema"]?.string ?? "Bucket, Key").split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    let format = CompiledItemReader.Format.csv(CompiledItemReader.CSV(headers: columns))
    for file in files where !dataset.isFull {
      guard let key = file["key"]?.string else { continue }
      try read(bucket, key, format, into: &dataset)
    }
  }

  /// An entry of ListObjectsV2's answer.
  private static func listEntry(_ key: String, _ object: ObjectStore.Object) -> JSONValue {
    let digest = Hexadecimal.text(DigestAlgorithm.md5.digest(object.bytes))
    return [
      "Etag": .string("\"\(digest)\""), "Key": .string(key),
      "LastModified": .number(JSONNumber(Int(object.lastModified.milliseconds / 1000))),
      "Size": .number(JSONNumber(object.bytes.count)), "StorageClass": "STANDARD",
    ]
  }

  private static func location(_ uri: String) -> (bucket: String, key: String)? {
    let parts = uri.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].lowercased() == "s3:", parts[1].isEmpty else { return nil }
    return (String(parts[2]), String(parts[3]))
  }
}

extension StateFailure {
  static func itemReader(_ cause: String) -> StateFailure {
    StateFailure(error: "States.ItemReaderFailed", cause: cause)
  }
}
