public import StepFunctions

/// Runs a query with Athena.
public struct AthenaStartQueryExecution: StepFunctionsTask {
  /// How results are encrypted.
  public struct EncryptionConfiguration {
    let option: String
    let key: Key?

    public static var s3Managed: EncryptionConfiguration {
      EncryptionConfiguration(option: "SSE_S3", key: nil)
    }

    public static func kms(_ key: Key) -> EncryptionConfiguration {
      EncryptionConfiguration(option: "SSE_KMS", key: key)
    }

    /// Encrypted before they reach S3.
    public static func clientSideKMS(_ key: Key) -> EncryptionConfiguration {
      EncryptionConfiguration(option: "CSE_KMS", key: key)
    }
  }

  private let queryString: TemplateValue
  private let clientRequestToken: TemplateValue?
  private let catalogName: TemplateValue?
  private let databaseName: TemplateValue?
  private let outputLocation: TemplateValue?
  private let encryption: EncryptionConfiguration?
  private let workGroup: TemplateValue?
  private let executionParameters: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - clientRequestToken: a second request with it does not run the query again.
  ///   - outputLocation: `s3://bucket/prefix/`; the work group's by default.
  ///   - workGroup: `primary` by default.
  ///   - executionParameters: values for the query's question marks: an array of texts.
  public init(
    queryString: TemplateValue, clientRequestToken: TemplateValue? = nil,
    catalogName: TemplateValue? = nil, databaseName: TemplateValue? = nil,
    outputLocation: TemplateValue? = nil, encryption: EncryptionConfiguration? = nil,
    workGroup: TemplateValue? = nil, executionParameters: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.queryString = queryString
    self.clientRequestToken = clientRequestToken
    self.catalogName = catalogName
    self.databaseName = databaseName
    self.outputLocation = outputLocation
    self.encryption = encryption
    self.workGroup = workGroup
    self.executionParameters = executionParameters
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "Athena", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    let context = TemplateObject(present: ["Catalog": catalogName, "Database": databaseName])
    let result = TemplateObject(present: [
      "EncryptionConfiguration": encryption.map {
        .present([
          "EncryptionOption": .text($0.option), "KmsKey": ($0.key?.keyARN).map { .string($0) },
        ])
      }, "OutputLocation": outputLocation,
    ])
    return ServiceCall(
      service: "athena", api: "startQueryExecution", pattern: integrationPattern
    ).configuration(
      .present([
        "QueryString": queryString, "ClientRequestToken": clientRequestToken,
        "QueryExecutionContext": .nonEmpty(context), "ResultConfiguration": .nonEmpty(result),
        "WorkGroup": workGroup, "ExecutionParameters": executionParameters,
      ]), statements)
  }

  private var statements: [PolicyStatement] {
    let catalog = catalogName?.nameOrAny ?? "AwsDataCatalog"
    let database = databaseName?.nameOrAny ?? "default"
    let (bucket, objects) = outputResources
    var actions = [
      "athena:GetDataCatalog", "athena:StartQueryExecution", "athena:GetQueryExecution",
    ]
    if integrationPattern == .runJob { actions.append("athena:StopQueryExecution") }
    return [
      PolicyStatement(
        actions: actions,
        resources: [
          .arn("athena", "datacatalog/\(catalog)"),
          .arn("athena", "workgroup/\(workGroup?.nameOrAny ?? "primary")"),
        ]),
      PolicyStatement(
        actions: [
          "s3:CreateBucket", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObject",
        ], resources: ["*"]),
      PolicyStatement(
        actions: [
          "s3:AbortMultipartUpload", "s3:ListBucketMultipartUploads",
          "s3:ListMultipartUploadParts", "s3:PutObject",
        ], resources: bucket == objects ? [bucket] : [bucket, objects]),
      PolicyStatement(actions: ["lakeformation:GetDataAccess"], resources: ["*"]),
      PolicyStatement(
        actions: Self.glueActions,
        resources: [
          .arn("glue", "catalog"), .arn("glue", "database/\(database)"),
          .arn("glue", "table/\(database)/*"), .arn("glue", "userDefinedFunction/\(database)/*"),
        ]),
    ]
  }

  private static let glueActions = [
    "BatchCreatePartition", "BatchDeletePartition", "BatchDeleteTable", "BatchGetPartition",
    "CreateDatabase", "CreatePartition", "CreateTable", "DeleteDatabase", "DeletePartition",
    "DeleteTable", "GetDatabase", "GetDatabases", "GetPartition", "GetPartitions", "GetTable",
    "GetTables", "UpdateDatabase", "UpdatePartition", "UpdateTable",
  ].map { "glue:\($0)" }

  /// The bucket of `s3://bucket/prefix/`, and the objects there; all where it is not known.
  private var outputResources: (TemplateString, TemplateString) {
    guard let location = outputLocation?.string?.literal, location.hasPrefix("s3://") else {
      return ("*", "*")
    }
    let parts = location.dropFirst(5).split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let bucket = String(parts.first ?? "")
    return (
      "arn:\(.partition):s3:::\(bucket)",
      "arn:\(.partition):s3:::\(bucket)/\(parts.count > 1 ? String(parts[1]) : "")*"
    )
  }
}
