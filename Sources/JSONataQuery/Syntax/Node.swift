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

  var kind: Kind
  var position: Int
  /// Name, text or operator.
  var text: String
  var number = 0.0
  /// Number of the variable that it names, binds or declares.
  var variable = -1
  var operation = Operation.none

  var left: Node?
  var right: Node?
  /// Steps, arguments, elements or expressions in order.
  var children: [Node] = []
  /// Condition, branches, body, pattern, update: whichever the kind has.
  var condition: Node?
  var body: Node?
  var alternative: Node?
  var pairs: [(key: Node, value: Node)] = []
  var terms: [SortTerm] = []
  var signature: Signature?
  var regularExpression: RegularExpression?

  var predicates: [Node] = []
  var stages: [Stage] = []
  var group: Group?
  var focus: Int?
  var index: Int?
  var isTuple = false
  var keepsArray = false
  var keepsSingleton = false
  var isConstructedArray = false
  /// A call whose result is the result of the function around it.
  var isTailCall = false
  var ancestor: AncestorSlot?
  var slot: AncestorSlot?
  var seekingParent: [AncestorSlot] = []

  init(_ kind: Kind, _ text: String = "", at position: Int) {
    self.kind = kind
    self.text = text
    self.position = position
  }
}

/// Where `%` finds its value: a variable that the step `level` steps before binds.
final class AncestorSlot {
  /// The number of the variable; shared by slots that mean the same ancestor.
  var variable: Int
  var level = 1

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
