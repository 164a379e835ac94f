import OrderedJSON

extension FieldSchema {
  /// The fields of such an object, in the order in which they are written.
  public static func fields(of owner: FieldOwner) -> [FieldSchema] { tables[owner]?.fields ?? [] }

  /// Those of one query language.
  public static func fields(of owner: FieldOwner, language: QueryLanguage) -> [FieldSchema] {
    fields(of: owner).filter { $0.languages.contains(language) }
  }

  public static func field(_ name: String, of owner: FieldOwner) -> FieldSchema? {
    tables[owner].flatMap { table in table.index(of: name).map { table.fields[$0] } }
  }

  struct Table {
    /// What an object of one query language must have and may not have together.
    struct Rules {
      let required: [String]
      /// Fields with those of the language that they exclude.
      let exclusive: [(field: FieldSchema, others: [String])]

      init(_ fields: [FieldSchema], _ language: QueryLanguage) {
        let fields = fields.filter { $0.languages.contains(language) }
        let names = Set(fields.map(\.name))
        required = fields.filter { $0.requirement == .required }.map(\.name)
        exclusive = fields.filter { !$0.excludes.isEmpty }.map { field in
          (field, field.excludes.filter(names.contains))
        }
      }
    }

    let fields: [FieldSchema]
    private let indexes: [ByteKey: Int]
    private let jsonPathRules: Rules
    private let jsonataRules: Rules

    init(_ fields: [FieldSchema]) {
      self.fields = fields
      indexes = Dictionary(
        uniqueKeysWithValues: fields.enumerated().map { (ByteKey($1.name), $0) })
      jsonPathRules = Rules(fields, .jsonPath)
      jsonataRules = Rules(fields, .jsonata)
    }

    func index(of name: String) -> Int? { indexes[ByteKey(name)] }

    func rules(_ language: QueryLanguage) -> Rules {
      language == .jsonata ? jsonataRules : jsonPathRules
    }
  }

  static let tables: [FieldOwner: Table] = Dictionary(
    uniqueKeysWithValues: FieldOwner.all.map { ($0, Table(table(of: $0))) })

  private static func table(of owner: FieldOwner) -> [FieldSchema] {
    switch owner {
    case .machine: machineFields
    case .state(let type): stateFields(type)
    case .branch: [startAt, states, comment]
    case .itemProcessor: [processorConfig, startAt, states, comment]
    case .processorConfig: processorConfigFields
    case .retrier: retrierFields
    case .catcher: catcherFields
    case .choiceRule: choiceRuleFields
    case .itemReader: itemReaderFields
    case .readerConfig: readerConfigFields
    case .itemBatcher: itemBatcherFields
    case .resultWriter: resultWriterFields
    case .writerConfig: writerConfigFields
    case .credentials: credentialsFields
    }
  }
}
