public import StepFunctions

/// Stops a query of Athena.
public struct AthenaStopQueryExecution: StepFunctionsTask {
  private let queryExecutionID: TemplateValue

  public init(queryExecutionID: TemplateValue) { self.queryExecutionID = queryExecutionID }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "athena", api: "stopQueryExecution").configuration(
      ["QueryExecutionId": queryExecutionID], [.athena("StopQueryExecution")])
  }
}

/// Asks how a query of Athena is going.
public struct AthenaGetQueryExecution: StepFunctionsTask {
  private let queryExecutionID: TemplateValue

  public init(queryExecutionID: TemplateValue) { self.queryExecutionID = queryExecutionID }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "athena", api: "getQueryExecution").configuration(
      ["QueryExecutionId": queryExecutionID], [.athena("GetQueryExecution")])
  }
}

/// Reads the results of a query of Athena, by pages.
public struct AthenaGetQueryResults: StepFunctionsTask {
  private let queryExecutionID: TemplateValue
  private let maxResults: Int?
  private let nextToken: TemplateValue?

  /// - Parameters:
  ///   - maxResults: rows of a page, 1 to 1,000.
  ///   - nextToken: of the page before.
  public init(
    queryExecutionID: TemplateValue, maxResults: Int? = nil, nextToken: TemplateValue? = nil
  ) {
    self.queryExecutionID = queryExecutionID
    self.maxResults = maxResults
    self.nextToken = nextToken
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    if let maxResults, !(1...1000).contains(maxResults) {
      throw ConstructError("maxResults must be from 1 to 1000, not \(maxResults).")
    }
    return ServiceCall(service: "athena", api: "getQueryResults").configuration(
      .present([
        "QueryExecutionId": queryExecutionID, "NextToken": nextToken,
        "MaxResults": maxResults.map { .integer($0) },
      ]),
      [
        .athena("GetQueryResults"),
        PolicyStatement(actions: ["s3:GetObject"], resources: ["*"]),
      ])
  }
}

extension PolicyStatement {
  fileprivate static func athena(_ action: String) -> PolicyStatement {
    PolicyStatement(actions: ["athena:\(action)"], resources: [.arn("athena", "workgroup/*")])
  }
}
