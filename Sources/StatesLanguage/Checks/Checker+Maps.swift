import OrderedJSON

extension Checker {
  mutating func checkMap(_ place: Place) {
    if let label = place.member("Label"), let text = label.node.string {
      let count = text.unicodeScalars.count
      if !(1...40).contains(count) || text.unicodeScalars.contains(where: isForbiddenInLabel) {
        report(
          "The Label must have 1 to 40 characters and no blanks, control characters or any of "
            + "? * < > { } [ ] : ; , \\ | ^ ~ $ # % & ` \" /", at: label, atValue: true)
      }
    }
    if let writer = place.member("ResultWriter"), writer.node["Resource"] == nil,
      writer.node["WriterConfig"]?.members?.isEmpty ?? true
    {
      warn("A ResultWriter needs a Resource, or a WriterConfig that is not empty", at: writer)
    }
    if let configuration = place.member("ItemReader")?.member("ReaderConfig"),
      configuration.node["CSVHeaderLocation"]?.string == "GIVEN",
      configuration.node["CSVHeaders"] == nil
    {
      warn("CSVHeaderLocation GIVEN needs CSVHeaders", at: configuration)
    }
    let processor = place.node["ItemProcessor"] ?? place.node["Iterator"]
    let mode = processor?["ProcessorConfig"]?["Mode"]?.string
    guard mode != ItemProcessor.Mode.distributed.rawValue else { return }
    for name in ["ItemReader", "ItemBatcher", "ResultWriter"] {
      if let member = place.member(name) {
        warn(
          "\(name) counts only in a Map of Mode DISTRIBUTED", at: member,
          fix: processor?.isObject == true ? distributing(place) : nil)
      }
    }
  }

  private func distributing(_ map: Place) -> FindingFix {
    let processor = map.member("ItemProcessor") == nil ? "Iterator" : "ItemProcessor"
    return FindingFix(
      "make the Map distributed",
      [
        .set(
          map.pointer.appending(processor).appending("ProcessorConfig"),
          ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"])
      ])
  }

  private func isForbiddenInLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || "?*<>{}[]:;,\\|^~$#%&`\"/".unicodeScalars.contains(scalar)
  }
}
