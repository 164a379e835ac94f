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

  @exclusivity(unchecked) var kind: Kind
  @exclusivity(unchecked) var position: Int
  /// Name, text or operator.
  @exclusivity(unchecked) var text: String
  @exclusivity(unchecked) var number = 0.0
  /// Number of the variable that it names, binds or declares.
  @exclusivity(unchecked) var variable = -1
  @exclusivity(unchecked) var operation = BinaryOperator.none

  @exclusivity(unchecked) var left: Node?
  @exclusivity(unchecked) var right: Node?
  /// Steps, arguments, elements or expressions in order.
  @exclusivity(unchecked) var children: [Node] = []
  /// Condition, branches, body, pattern, update: whichever the kind has.
  @exclusivity(unchecked) var condition: Node?
  @exclusivity(unchecked) var body: Node?
  @exclusivity(unchecked) var alternative: Node?
  @exclusivity(unchecked) var pairs: [(key: Node, value: Node)] = []
  /// The library's function of that name, which serves where nothing is bound to it.
  @exclusivity(unchecked) var library: Function?
  @exclusivity(unchecked) var details: Details?
  @exclusivity(unchecked) var isTuple = false
  @exclusivity(unchecked) var keepsArray = false
  @exclusivity(unchecked) var keepsSingleton = false
  @exclusivity(unchecked) var isConstructedArray = false
  /// A call whose result is the result of the function around it.
  @exclusivity(unchecked) var isTailCall = false
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

enum BinaryOperator {
  case none, add, subtract, multiply, divide, remainder, equal, notEqual, less, lessOrEqual, greater
  case greaterOrEqual, concatenate, range, contains, and, or
}
