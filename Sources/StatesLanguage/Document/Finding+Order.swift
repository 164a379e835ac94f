extension Finding {
  /// Errors before warnings, each in order of place.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.severity != y.severity { return x.severity == .error }
      if x.position != y.position { return x.position < y.position }
      return a.offset < b.offset
    }.map(\.element)
  }
}
