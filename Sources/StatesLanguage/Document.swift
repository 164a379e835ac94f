public import OrderedJSON

/// A definition's file: its bytes, the tree they say, the definition decoded from it, and what is
/// wrong with it. A value: an edit makes another.
public struct Document: Sendable {
  public enum Format: String, Hashable, Sendable {
    case json, yaml
  }

  public let format: Format
  public let tree: SourceTree
  public let definition: Definition
  /// Errors of syntax, of decoding and of structure, then warnings; each in order of place.
  public let findings: [Finding]

  /// Reads a file's bytes. Never fails: what is wrong is in `findings`.
  public init(_ bytes: [UInt8], format: Format) {
    self.format = format
    tree = JSONSource.parse(SourceText(bytes))
    definition = Definition(scope: Scope(startAt: nil, states: []))
    findings = []
  }

  /// By the file name's extension, else by the first character that is no blank: `{` is JSON.
  public static func format(ofFile name: String, bytes: [UInt8]) -> Format { .json }

  public var text: SourceText { tree.text }

  /// The document after a list of edits, made in order.
  ///
  /// - Throws: `TreeEditError`, with nothing changed.
  public func applying(_ edits: [TreeEdit]) throws(TreeEditError) -> Document { self }
}

/// Something a check found.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error = "ERROR"
    case warning = "WARNING"
  }

  public var severity: Severity
  /// AWS's where it has one: `SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`.
  public var code: String
  public var message: String
  /// The place in the tree; the root for an error of syntax.
  public var pointer: JSONPointer
  public var position: SourcePosition

  public init(
    severity: Severity, code: String, message: String, pointer: JSONPointer,
    position: SourcePosition
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.pointer = pointer
    self.position = position
  }
}

/// What every kind of state leads along: an edge of the graph.
public struct Transition: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// StartAt, from the scope's start.
    case start
    case next
    /// Element of Choices, from 0.
    case choice(Int)
    case defaultTarget
    /// Element of Catch, from 0.
    case catcher(Int)
  }

  public var kind: Kind
  /// Nil for `start`.
  public var source: JSONPointer?
  /// The name written; the state it names in the same scope, if there is one.
  public var targetName: String
  public var target: JSONPointer?

  public init(kind: Kind, source: JSONPointer?, targetName: String, target: JSONPointer?) {
    self.kind = kind
    self.source = source
    self.targetName = targetName
    self.target = target
  }
}

extension Scope {
  /// Every transition of the scope's own states, start first, then in document order: a state's
  /// choices, Default, Next, catchers. O(states + transitions).
  public var transitions: [Transition] { [] }
}
