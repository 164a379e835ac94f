public import OrderedJSON
import YAMLSource

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
  let variableUses: [VariableUse]

  /// Reads a file's bytes. Never fails: what is wrong is in `findings`.
  public init(_ bytes: [UInt8], format: Format) {
    self.init(SourceText(bytes), format: format)
  }

  public var text: SourceText { tree.text }

  init(_ text: SourceText, format: Format) {
    self.init(tree: Self.parse(text, format), format: format)
  }

  private init(tree: SourceTree, format: Format) {
    self.format = format
    self.tree = tree
    definition = DefinitionDecoder.definition(tree.root)
    let checker = Checker(tree, definition)
    findings = Finding.sorted(SyntaxCheck.findings(tree) + checker.findings)
    variableUses = checker.variableUses
  }

  private static func parse(_ text: SourceText, _ format: Format) -> SourceTree {
    switch format {
    case .json: JSONSource.parse(text)
    case .yaml: YAMLSource.parse(text)
    }
  }

  /// The document after a list of edits, made in order.
  ///
  /// - Throws: `TreeEditError`, with nothing changed.
  public func applying(_ edits: [TreeEdit]) throws(TreeEditError) -> Document {
    guard !edits.isEmpty else { return self }
    var tree = tree
    for edit in edits {
      let text =
        switch format {
        case .json: try JSONSource.applying(edit, to: tree)
        case .yaml: try YAMLSource.applying(edit, to: tree)
        }
      tree = Self.parse(text, format)
    }
    return Document(tree: tree, format: format)
  }
}
