import OrderedJSON
import StatesLanguage

/// The checks of a definition as the operations give them.
enum DefinitionCheck {
  /// - Throws: `InvalidDefinition` where there is an error.
  static func validate(
    _ definition: String, _ type: StateMachineType
  ) throws(ServiceError) {
    let errors = diagnostics(definition, type).filter {
      $0.severity == Finding.Severity.error.rawValue
    }
    guard !errors.isEmpty else { return }
    let texts = errors.map { error in
      // A text that is not JSON has its place in the message.
      let place = error.message.hasSuffix(error.location) ? "" : " at \(error.location)"
      return "\(error.code): \(error.message)\(place)"
    }
    throw ServiceError(
      .invalidDefinition,
      "Invalid State Machine Definition: '\(texts.joined(separator: ", "))'")
  }

  static func diagnostics(
    _ definition: String, _ type: StateMachineType
  ) -> [DefinitionValidation.Diagnostic] {
    guard !definition.isBlank else {
      return [invalidJSON("Definition must be a valid JSON object", at: "/")]
    }
    if let error = JSONSyntaxCheck.error(in: definition) {
      return [invalidJSON(error.message, at: error.location)]
    }
    let document = Document(Array(definition.utf8), format: .json)
    let findings = type == .express ? document.expressFindings : document.findings
    return findings.map {
      DefinitionValidation.Diagnostic(
        severity: $0.severity.rawValue, code: $0.code, message: $0.message,
        location: $0.location)
    }
  }

  private static func invalidJSON(
    _ message: String, at location: String
  ) -> DefinitionValidation.Diagnostic {
    DefinitionValidation.Diagnostic(
      severity: Finding.Severity.error.rawValue, code: "INVALID_JSON_DESCRIPTION",
      message: message, location: location)
  }
}

extension String {
  /// Whether there is nothing in it but blanks.
  var isBlank: Bool { utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }
}
