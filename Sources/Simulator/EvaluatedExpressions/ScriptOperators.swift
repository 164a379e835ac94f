import JSONataQuery

extension ScriptNode.UnaryOperator {
  func apply(to value: ScriptValue) -> ScriptValue {
    switch self {
    case .negate: .number(-value.number)
    case .number: .number(value.number)
    case .not: .bool(!value.isTrue)
    case .complement: .number(Double(Int32(bitPattern: ~value.bits)))
    case .typeof: ScriptValue(value.typeName)
    case .void: .undefined
    }
  }
}

extension ScriptNode.BinaryOperator {
  /// Whether the left operand is the result and the right one is not evaluated.
  func decides(_ left: ScriptValue) -> Bool {
    switch self {
    case .coalesce: !left.isNullish
    case .or: left.isTrue
    case .and: !left.isTrue
    default: false
    }
  }

  func apply(to left: ScriptValue, _ right: ScriptValue) -> ScriptValue {
    switch self {
    case .coalesce, .or, .and: right
    case .add: Self.sum(left.primitive, right.primitive)
    case .subtract: .number(left.number - right.number)
    case .multiply: .number(left.number * right.number)
    case .divide: .number(left.number / right.number)
    case .remainder: .number(JavaScriptNumber.remainder(left.number, right.number))
    case .power: .number(ScriptFunctions.power(left.number, right.number))
    case .bitOr: .number(Double(Int32(bitPattern: left.bits | right.bits)))
    case .bitXor: .number(Double(Int32(bitPattern: left.bits ^ right.bits)))
    case .bitAnd: .number(Double(Int32(bitPattern: left.bits & right.bits)))
    case .shiftLeft: .number(Double(Int32(bitPattern: left.bits << (right.bits & 31))))
    case .shiftRight: .number(Double(Int32(bitPattern: left.bits) >> Int32(right.bits & 31)))
    case .shiftRightUnsigned: .number(Double(left.bits >> (right.bits & 31)))
    case .strictlyEqual: .bool(Self.isSame(left, right))
    case .notStrictlyEqual: .bool(!Self.isSame(left, right))
    case .equal: .bool(Self.isEqual(left, right))
    case .notEqual: .bool(!Self.isEqual(left, right))
    case .less: .bool(Self.isLess(left, right, orEqual: false))
    case .lessOrEqual: .bool(Self.isLess(left, right, orEqual: true))
    case .greater: .bool(Self.isLess(right, left, orEqual: false))
    case .greaterOrEqual: .bool(Self.isLess(right, left, orEqual: true))
    }
  }

  private static func sum(_ left: ScriptValue, _ right: ScriptValue) -> ScriptValue {
    switch (left, right) {
    case (.string(let left), _): .string(left + right.units)
    case (_, .string(let right)): .string(left.units + right)
    default: .number(left.number + right.number)
    }
  }

  /// `===`. Arrays and objects are never the same: each is made anew where it stands.
  static func isSame(_ left: ScriptValue, _ right: ScriptValue) -> Bool {
    switch (left, right) {
    case (.undefined, .undefined), (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    default: false
    }
  }

  /// `==`.
  private static func isEqual(_ left: ScriptValue, _ right: ScriptValue) -> Bool {
    switch (left, right) {
    case (.array, .array), (.array, .object), (.object, .array), (.object, .object): false
    case (_, _) where left.isNullish || right.isNullish: left.isNullish && right.isNullish
    case (.string, .string): isSame(left, right)
    case (.array, _), (.object, _): isEqual(left.primitive, right)
    case (_, .array), (_, .object): isEqual(left, right.primitive)
    default: left.number == right.number
    }
  }

  private static func isLess(
    _ left: ScriptValue, _ right: ScriptValue, orEqual: Bool
  ) -> Bool {
    if case (.string(let left), .string(let right)) = (left.primitive, right.primitive) {
      return orEqual
        ? !right.lexicographicallyPrecedes(left) : left.lexicographicallyPrecedes(right)
    }
    let (left, right) = (left.primitive.number, right.primitive.number)
    return orEqual ? left <= right : left < right
  }
}
