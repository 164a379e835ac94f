extension Duration {
  public static func minutes(_ minutes: some BinaryInteger) -> Duration { .seconds(minutes * 60) }

  public static func hours(_ hours: some BinaryInteger) -> Duration { .seconds(hours * 3600) }

  public static func days(_ days: some BinaryInteger) -> Duration { .seconds(days * 86_400) }

  /// Nil where it is no whole number of seconds.
  var wholeSeconds: Int? {
    components.attoseconds == 0 ? Int(exactly: components.seconds) : nil
  }
}
