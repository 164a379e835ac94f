/// A part of a script.
struct ScriptNode {
  indirect enum Kind {
    case literal(ScriptValue)
    /// A path that has a value.
    case path(String)
    /// A name that is not a literal: of a function, or of an object with functions.
    case name(String)
    /// Texts, and the substitutions between them.
    case template(texts: [[UInt16]], substitutions: [ScriptNode])
    case array([ScriptNode])
    case object([(key: ScriptNode, value: ScriptNode)])
    case parenthesized(ScriptNode)
    case unary(UnaryOperator, ScriptNode)
    case binary(BinaryOperator, ScriptNode, ScriptNode)
    case conditional(ScriptNode, ScriptNode, ScriptNode)
    case member(ScriptNode, String)
    case element(ScriptNode, ScriptNode)
    case call(ScriptNode, [ScriptNode])
  }

  enum UnaryOperator: String {
    case negate = "-"
    case number = "+"
    case not = "!"
    case complement = "~"
    case typeof
    case void
  }

  enum BinaryOperator: String {
    case coalesce = "??"
    case or = "||"
    case and = "&&"
    case bitOr = "|"
    case bitXor = "^"
    case bitAnd = "&"
    case equal = "=="
    case notEqual = "!="
    case strictlyEqual = "==="
    case notStrictlyEqual = "!=="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case shiftRightUnsigned = ">>>"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case power = "**"

    /// The higher the tighter.
    var precedence: Int {
      switch self {
      case .coalesce: 1
      case .or: 2
      case .and: 3
      case .bitOr: 4
      case .bitXor: 5
      case .bitAnd: 6
      case .equal, .notEqual, .strictlyEqual, .notStrictlyEqual: 7
      case .less, .lessOrEqual, .greater, .greaterOrEqual: 8
      case .shiftLeft, .shiftRight, .shiftRightUnsigned: 9
      case .add, .subtract: 10
      case .multiply, .divide, .remainder: 11
      case .power: 12
      }
    }
  }

  var kind: Kind
  /// Where it begins in the text, or, of a call, member or operator, where that is.
  var position: Int
  /// How many nodes stand in one another.
  let depth: Int

  /// - Throws: where it is deeper than what is evaluated.
  init(_ kind: Kind, at position: Int, children: [ScriptNode] = []) throws(ScriptError) {
    self.kind = kind
    self.position = position
    depth = 1 + (children.lazy.map(\.depth).max() ?? 0)
    guard depth <= Self.depthLimit else {
      throw .unsupported("an expression of more than \(Self.depthLimit) levels", at: position)
    }
  }

  /// Evaluation is recursive; this many levels fit on the stack of any thread.
  static let depthLimit = 128
}
