/// The replacement of a match: text with `$0`, `$1` and `$$` in it.
enum ReplacementTemplate {
  /// Adds the template to a result with its groups filled in. Of several digits as many count as
  /// name a group.
  ///
  /// - Parameter append: adds what a group holds.
  @inline(__always)
  static func substitute<Unit: CodeUnit>(
    _ template: [Unit], groupCount: Int, into result: inout [Unit],
    append: (_ group: Int, _ result: inout [Unit]) -> Void
  ) {
    let dollar = Unit(truncatingIfNeeded: UInt8(ascii: "$"))
    var index = 0
    while index < template.count {
      let unit = template[index]
      index += 1
      guard unit == dollar else {
        result.append(unit)
        continue
      }
      if index < template.count, template[index] == dollar {
        result.append(dollar)
        index += 1
        continue
      }
      var group: Int?
      var digits = 0
      var most = groupCount
      while index + digits < template.count, UInt16(template[index + digits]).isDigit,
        digits == 0 || most >= 10
      {
        let number = 10 * (group ?? 0) + Int(UInt16(template[index + digits]) - 0x30)
        if digits > 0 {
          if number > groupCount { break }
          most /= 10
        }
        group = number
        digits += 1
      }
      guard let group else {
        result.append(dollar)
        continue
      }
      if group <= groupCount { append(group, &result) }
      index += digits
    }
  }
}
