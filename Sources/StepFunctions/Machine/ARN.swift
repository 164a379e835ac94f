/// Parts of ARNs, known now or when the stack is deployed.
public enum ARN {
  /// A part between colons, from 0: the sixth is the name of a state machine.
  public static func component(_ index: Int, of arn: TemplateString) -> TemplateString {
    if let literal = arn.literal {
      let parts = literal.split(separator: ":", omittingEmptySubsequences: false)
      if parts.indices.contains(index) { return TemplateString(String(parts[index])) }
    }
    return TemplateString(.select(index, separator: ":", arn))
  }

  /// The ARN of a machine's executions: `arn:aws:states:eu-west-1:1234:execution:name:*`.
  ///
  /// - Parameter suffix: what follows the machine's name.
  public static func executions(
    of machine: TemplateString, suffix: String = ":*"
  ) -> TemplateString {
    if let parts = machine.literal?.split(separator: ":", omittingEmptySubsequences: false),
      parts.count == 7
    {
      return "\(parts[0..<5].joined(separator: ":")):execution:\(String(parts[6]))\(suffix)"
    }
    let name = component(6, of: machine)
    return "arn:\(.partition):states:\(.region):\(.accountID):execution:\(name)\(suffix)"
  }
}

enum ResourceName {
  /// What is wrong with the name of a state machine or activity.
  static func problem(_ name: String, of kind: String) -> String? {
    let others = Set("+!@.()-=_'".unicodeScalars)
    let isAllowed = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        || others.contains($0)
    }
    if !isAllowed {
      return "\(kind) name '\(name)' has characters other than letters, digits and + ! @ . ( ) - = "
        + "_ '. Leave them out."
    }
    if !(1...80).contains(name.utf8.count) {
      return "\(kind) name '\(name)' must have 1 to 80 characters, not \(name.utf8.count)."
    }
    return nil
  }
}
