package import OrderedJSON
import StatesLanguage

/// A state machine of an account.
package struct StateMachine: Hashable, Sendable {
  /// A definition that was published, and what it was published with.
  package struct Version: Hashable, Sendable {
    package var number: Int
    package var revision: Int
    package var definition: String
    package var roleARN: String
    package var description: String?
    /// Seconds since 1970.
    package var creationDate: Double
  }

  package var arn: String
  package var name: String
  /// As it was sent, byte for byte.
  package var definition: String
  package var roleARN: String
  package var type: StateMachineType
  package var logging: LoggingConfiguration?
  package var tracing: JSONValue?
  /// Seconds since 1970.
  package var creationDate: Double
  /// Counts the updates that changed something; 0 for the first.
  package var revision = 0
  package var versions: [Version] = []

  /// Publishes the current revision, once.
  mutating func publish(description: String?, at date: Double) -> Version {
    if let last = versions.last, last.revision == revision { return last }
    let version = Version(
      number: (versions.last?.number ?? 0) + 1, revision: revision, definition: definition,
      roleARN: roleARN, description: description, creationDate: date)
    versions.append(version)
    return version
  }
}

/// The answer of DescribeStateMachine.
package struct StateMachineDescription: Hashable, Sendable {
  /// With the version where one was asked for.
  package var arn: String
  package var name: String
  package var definition: String
  package var roleARN: String
  package var type: StateMachineType
  package var logging: LoggingConfiguration?
  package var tracing: JSONValue?
  /// A version's.
  package var description: String?
  package var creationDate: Double
  /// Which workflow variables each state reads.
  package var variableReferences: [String: [String]] {
    Document(Array(definition.utf8), format: .json).variableReferences
  }
}
