extension RegularExpressionCompiler {
  mutating func escape() throws(PathFailure) -> [Instruction] {
    let ignoresCase = options.ignoresCase
    guard let scalar = current else { throw failure("A pattern must not end with '\\'") }
    if let digit = Int(String(scalar)), digit > 0 {
      position += 1
      return [.backReference(digit, ignoresCase: ignoresCase)]
    }
    switch scalar {
    case "b", "B":
      position += 1
      return [.assert(scalar == "b" ? .wordBoundary : .noWordBoundary)]
    case "A", "G", "Z", "z":
      position += 1
      return [.assert(scalar == "z" ? .absoluteEnd : scalar == "Z" ? .end : .start)]
    case "Q":
      position += 1
      var literal: [Instruction] = []
      while let next = current {
        position += 1
        if next == "\\", read("E") { break }
        literal.append(.scalar(next, ignoresCase: ignoresCase))
      }
      return literal
    default:
      return switch try member() {
      case .range(let low, let high) where low == high:
        [.scalar(UnicodeScalar(low) ?? " ", ignoresCase: ignoresCase)]
      case let member:
        [.set(ScalarSet(members: [member]), ignoresCase: ignoresCase)]
      }
    }
  }

  /// Reads what follows a backslash, where it stands for one scalar or a class of them.
  private mutating func member() throws(PathFailure) -> ScalarSet.Member {
    guard let scalar = current else { throw failure("A pattern must not end with '\\'") }
    position += 1
    switch scalar {
    case "d": return .digit
    case "D": return .not(.digit)
    case "w": return .word
    case "W": return .not(.word)
    case "s": return .space
    case "S": return .not(.space)
    case "h": return .horizontalSpace
    case "H": return .not(.horizontalSpace)
    case "p", "P":
      guard let member = ScalarSet.named(propertyName()) else {
        throw failure("Unknown character property name")
      }
      return scalar == "p" ? member : .not(member)
    case "t": return .range(9, 9)
    case "n": return .range(10, 10)
    case "f": return .range(12, 12)
    case "r": return .range(13, 13)
    case "a": return .range(7, 7)
    case "e": return .range(27, 27)
    case "x": return try hexadecimal(2)
    case "u": return try hexadecimal(4)
    default:
      guard !scalar.properties.isAlphabetic || !scalar.isASCII else {
        throw failure("Illegal/unsupported escape sequence")
      }
      return .range(scalar.value, scalar.value)
    }
  }

  private mutating func propertyName() -> String {
    guard read("{") else {
      guard let scalar = current else { return "" }
      position += 1
      return String(scalar)
    }
    var name = ""
    while let scalar = current, !read("}") {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    return name
  }

  private mutating func hexadecimal(_ digits: Int) throws(PathFailure) -> ScalarSet.Member {
    let text = String(String.UnicodeScalarView(pattern[position...].prefix(digits)))
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16) else {
      throw failure("Illegal hexadecimal escape sequence")
    }
    position += digits
    return .range(value, value)
  }

  /// Reads from behind `[` to behind `]`.
  mutating func set(depth: Int = 0) throws(PathFailure) -> ScalarSet {
    guard depth <= Limits.nesting else { throw failure("Classes are nested too deep") }
    var set = ScalarSet()
    set.isNegated = read("^")
    var isFirst = true
    while let scalar = current {
      position += 1
      if scalar == "]", !isFirst { return set }
      isFirst = false
      if scalar == "[" {
        set.members.append(.set(try self.set(depth: depth + 1)))
        continue
      }
      if scalar == "&", current == "&" { throw failure("Class intersection is not supported") }
      let low =
        scalar == "\\" ? try member() : ScalarSet.Member.range(scalar.value, scalar.value)
      guard case .range(let first, _) = low, current == "-", position + 1 < pattern.count,
        pattern[position + 1] != "]"
      else {
        set.members.append(low)
        continue
      }
      position += 1
      guard let end = current else { break }
      position += 1
      let high = end == "\\" ? try member() : ScalarSet.Member.range(end.value, end.value)
      guard case .range(let last, _) = high, last >= first else {
        throw failure("Illegal character range")
      }
      set.members.append(.range(first, last))
    }
    throw failure("Unclosed character class")
  }
}
