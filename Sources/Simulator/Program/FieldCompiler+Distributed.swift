import OrderedJSON
import StatesLanguage

/// ItemReader, ItemBatcher and ResultWriter.
extension FieldCompiler {
  func itemReader(_ value: JSONValue?) throws(ProgramError) -> CompiledItemReader? {
    guard let value else { return nil }
    let config = value["ReaderConfig"] ?? .null
    let resource = value["Resource"]?.string ?? ""
    let flattens = config["Transformation"] == "LOAD_AND_FLATTEN"
    let source: CompiledItemReader.Source
    if resource.hasSuffix(":s3:getObject") {
      source = .object(try format(config))
    } else if resource.hasSuffix(":s3:listObjectsV2") {
      source = .listing(flatten: flattens ? try format(config) : nil)
    } else {
      throw fail(
        "ItemReader",
        "Resource must be arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2")
    }
    return CompiledItemReader(
      source: source, parameters: try call(of: value, field: "ItemReader"),
      maxItems: try number(
        "MaxItems", in: config, field: "ItemReader", place: "ItemReader/ReaderConfig"))
  }

  func itemBatcher(_ value: JSONValue?) throws(ProgramError) -> CompiledItemBatcher? {
    guard let value else { return nil }
    return CompiledItemBatcher(
      batchInput: try query(
        value["BatchInput"], field: "ItemBatcher", location: "ItemBatcher/BatchInput"),
      maxItems: try number("MaxItemsPerBatch", in: value, field: "ItemBatcher"),
      maxBytes: try number("MaxInputBytesPerBatch", in: value, field: "ItemBatcher"))
  }

  func resultWriter(_ value: JSONValue?) throws(ProgramError) -> CompiledResultWriter? {
    guard let value else { return nil }
    let resource = value["Resource"]?.string
    if let resource, !resource.hasSuffix(":s3:putObject") {
      throw fail("ResultWriter", "Resource must be arn:aws:states:::s3:putObject")
    }
    let config = value["WriterConfig"] ?? .null
    let transformation = config["Transformation"]?.string
      .flatMap(CompiledResultWriter.Transformation.init)
    return CompiledResultWriter(
      exports: resource != nil, parameters: try call(of: value, field: "ResultWriter"),
      transformation: transformation ?? (resource == nil ? .compact : .none),
      outputType: config["OutputType"]?.string.flatMap(CompiledResultWriter.OutputType.init)
        ?? .json)
  }

  /// Parameters, or Arguments.
  private func call(of value: JSONValue, field: String) throws(ProgramError) -> Query? {
    let name = state.queryLanguage == .jsonata ? "Arguments" : "Parameters"
    return try query(value[name], field: field, location: "\(field)/\(name)")
  }

  private func number(
    _ name: String, in value: JSONValue, field: String, place: String? = nil
  ) throws(ProgramError) -> CompiledNumber? {
    if let number = value[name]?.number { return .literal(number.double) }
    if state.queryLanguage == .jsonata, let text = value[name]?.string, text.isJSONataExpression {
      return .expression(
        try expression(text, field: field, location: "\(place ?? field)/\(name)"))
    }
    guard let text = value[name + "Path"]?.string else { return nil }
    return .path(try path(text, field: field))
  }

  private func format(
    _ config: JSONValue
  ) throws(ProgramError) -> CompiledItemReader.Format {
    switch config["ManifestType"]?.string {
    case "S3_INVENTORY": return .inventory
    case "ATHENA_DATA": return .athena(try objectFormat(config))
    default: return try objectFormat(config)
    }
  }

  private func objectFormat(
    _ config: JSONValue
  ) throws(ProgramError) -> CompiledItemReader.Format {
    switch config["InputType"]?.string {
    case "JSON":
      let pointer = config["ItemsPointer"]?.string ?? ""
      guard pointer.isEmpty || pointer.hasPrefix("/") else {
        throw fail("ItemReader", "ItemsPointer must begin with a slash, as in \"/data/items\"")
      }
      return .json(itemsPointer: Self.tokens(pointer))
    case "JSONL": return .jsonLines
    case "CSV": return .csv(try csv(config))
    case "MANIFEST": return .inventory
    case "PARQUET":
      throw fail(
        "ItemReader", "this version cannot read Parquet; convert the object to JSON or CSV to run")
    default:
      throw fail("ItemReader", "ReaderConfig needs InputType: CSV, JSON, JSONL or MANIFEST")
    }
  }

  private func csv(_ config: JSONValue) throws(ProgramError) -> CompiledItemReader.CSV {
    var csv = CompiledItemReader.CSV()
    switch config["CSVDelimiter"]?.string {
    case "PIPE": csv.delimiter = UInt8(ascii: "|")
    case "SEMICOLON": csv.delimiter = UInt8(ascii: ";")
    case "SPACE": csv.delimiter = UInt8(ascii: " ")
    case "TAB": csv.delimiter = UInt8(ascii: "\t")
    default: break
    }
    switch config["CSVHeaderLocation"]?.string {
    case "FIRST_ROW": break
    case "GIVEN":
      guard let headers = config["CSVHeaders"]?.array else {
        throw fail("ItemReader", "CSVHeaderLocation GIVEN needs CSVHeaders, a list of names")
      }
      csv.headers = headers.compactMap(\.string)
    default:
      throw fail("ItemReader", "InputType CSV needs CSVHeaderLocation: FIRST_ROW or GIVEN")
    }
    return csv
  }

  /// The names in a JSON Pointer (RFC 6901).
  private static func tokens(_ pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }
}
