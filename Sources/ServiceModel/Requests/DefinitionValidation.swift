package import OrderedJSON
import StatesLanguage

/// What ValidateStateMachineDefinition is asked.
package struct ValidateStateMachineDefinitionRequest: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    case error = "ERROR"
    case warning = "WARNING"
  }

  package var definition: String
  package var type: StateMachineType
  /// The least severity of a diagnostic.
  package var severity: Severity
  /// From 1 to 100.
  package var maxResults: Int

  /// - Throws: `ValidationException` or `SerializationException`.
  package init(_ request: JSONValue) throws(ServiceError) {
    var reader = try RequestReader(request)
    definition = reader.requiredText("definition")
    type = reader.choice("type", StateMachineType.self) ?? .standard
    severity = reader.choice("severity", Severity.self) ?? .error
    let count = reader.integer("maxResults", upTo: 100) ?? 0
    maxResults = count == 0 ? 100 : count
    try reader.finish()
  }
}

/// The answer of ValidateStateMachineDefinition.
package struct DefinitionValidation: Hashable, Sendable {
  package struct Diagnostic: Hashable, Sendable {
    package var severity: String
    package var code: String
    package var message: String
    package var location: String
  }

  package var isOK: Bool
  package var diagnostics: [Diagnostic]
  /// Whether there were more than asked for.
  package var isTruncated: Bool

  package init(_ request: ValidateStateMachineDefinitionRequest) {
    let findings = DefinitionCheck.diagnostics(request.definition, request.type)
    let wanted = findings.filter {
      request.severity == .warning || $0.severity == Finding.Severity.error.rawValue
    }
    isOK = !findings.contains { $0.severity == Finding.Severity.error.rawValue }
    diagnostics = Array(wanted.prefix(request.maxResults))
    isTruncated = wanted.count > request.maxResults
  }

  /// As the service writes it.
  package var json: JSONValue {
    [
      "result": .string(isOK ? "OK" : "FAIL"),
      "diagnostics": .array(
        diagnostics.map {
          [
            "severity": .string($0.severity), "code": .string($0.code),
            "message": .string($0.message), "location": .string($0.location),
          ]
        }),
      "truncated": .bool(isTruncated),
    ]
  }
}
