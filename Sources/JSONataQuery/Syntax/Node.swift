/// A part of an expression. Built and linked by the parser, never changed afterwards.
final class Node {
  enum Kind {
    case string, number, bool, null, name, variable, wildcard, descendant, parent
    case regularExpression
    case binary, negation, array, object, condition, coalesce, elvis, block, path, bind, apply
    case transform, lambda, function, partial, placeholder, sort, end, word
  }

  /// A predicate or an index binding after a step.
  enum Stage {
    case filter(Node)
    case index(variable: Int)
  }

  struct Group {
    var pairs: [(key: Node, value: Node)]
    var position: Int
  }

  struct SortTerm {
    var isDescending: Bool
    var expression: Node
  }

  /// What needs no sequences.
  enum Shortcut {
    case literal(Value)
    case variable(Int)
    /// Names one after another, from a variable or the context.
    case members([String], of: Int?)
  }

  @exclusivity(unchecked) var kind: Kind
  @exclusivity(unchecked) var position: Int
  /// Name, text or operator.
  @exclusivity(unchecked) var text: String
  @exclusivity(unchecked) var number = 0.0
  /// Number of the variable that it names, binds or declares.
  @exclusivity(unchecked) var variable = -1
  @exclusivity(unchecked) var operation = Operation.none

  @exclusivity(unchecked) var left: Node?
  @exclusivity(unchecked) var right: Node?
  /// Steps, arguments, elements or expressions in order.
  @exclusivity(unchecked) var children: [Node] = []
  /// Condition, branches, body, pattern, update: whichever the kind has.
  @exclusivity(unchecked) var condition: Node?
  @exclusivity(unchecked) var body: Node?
  @exclusivity(unchecked) var alternative: Node?
  @exclusivity(unchecked) var pairs: [(key: Node, value: Node)] = []
  @exclusivity(unchecked) var terms: [SortTerm] = []
  /// The library's function of that name, which serves where nothing is bound to it.
  @exclusivity(unchecked) var library: Function?
  @exclusivity(unchecked) var signature: Signature?
  @exclusivity(unchecked) var regularExpression: RegularExpression?

  @exclusivity(unchecked) var predicates: [Node] = []
  @exclusivity(unchecked) var stages: [Stage] = []
  @exclusivity(unchecked) var group: Group?
  @exclusivity(unchecked) var focus: Int?
  @exclusivity(unchecked) var index: Int?
  @exclusivity(unchecked) var isTuple = false
  @exclusivity(unchecked) var keepsArray = false
  @exclusivity(unchecked) var keepsSingleton = false
  @exclusivity(unchecked) var isConstructedArray = false
  /// A call whose result is the result of the function around it.
  @exclusivity(unchecked) var isTailCall = false
  @exclusivity(unchecked) var ancestor: AncestorSlot?
  @exclusivity(unchecked) var slot: AncestorSlot?
  @exclusivity(unchecked) var seekingParent: [AncestorSlot] = []

  @exclusivity(unchecked) var shortcut: Shortcut?
  /// The keys of an object that are all literal.
  @exclusivity(unchecked) var literalKeys: [String]?

  /// Whether evaluating it is looking a name up, apart from its stages.
  var isPlainName: Bool {
    kind == .name && predicates.isEmpty && group == nil && !keepsArray
  }

  init(_ kind: Kind, _ text: String = "", at position: Int) {
    self.kind = kind
    self.text = text
    self.position = position
  }
}

/// Where `%` finds its value: a variable that the step `level` steps before binds.
final class AncestorSlot {
  /// The number of the variable; shared by slots that mean the same ancestor.
  @exclusivity(unchecked) var variable: Int
  @exclusivity(unchecked) var level = 1

  init(variable: Int) { self.variable = variable }
}

enum Operation {
  case none, add, subtract, multiply, divide, remainder, equal, notEqual, less, lessOrEqual, greater
  case greaterOrEqual, concatenate, range, contains, and, or

  init(_ text: String) {
    switch text {
    case "+": self = .add
    case "-": self = .subtract
    case "*": self = .multiply
    case "/": self = .divide
    case "%": self = .remainder
    case "=": self = .equal
    case "!=": self = .notEqual
    case "<": self = .less
    case "<=": self = .lessOrEqual
    case ">": self = .greater
    case ">=": self = .greaterOrEqual
    case "&": self = .concatenate
    case "..": self = .range
    case "in": self = .contains
    case "and": self = .and
    case "or": self = .or
    default: self = .none
    }
  }
}
