extension FileStore {
  /// The names of files that look like workflows (`.asl.json`, `.asl.yaml`, `.asl.yml`, `.asl`) in
  /// a directory, sorted; none where it cannot be read.
  package static func workflowFiles(in directory: String) -> [String] {
    names(in: directory).filter { name in
      [".asl.json", ".asl.yaml", ".asl.yml", ".asl"].contains { ending in
        name.hasSuffix(ending) && name.utf8.count > ending.utf8.count
      }
    }
    .sorted()
  }
}
