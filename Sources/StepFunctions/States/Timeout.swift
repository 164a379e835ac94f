/// How long a task may take, or be silent: fixed, or taken from the data when the state runs.
public struct Timeout: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case duration(Duration)
    case path(String)
    case jsonata(String)
  }

  let kind: Kind

  public static func duration(_ duration: Duration) -> Timeout {
    Timeout(kind: .duration(duration))
  }

  public static func seconds(_ seconds: Int) -> Timeout { duration(.seconds(seconds)) }
  public static func minutes(_ minutes: Int) -> Timeout { duration(.minutes(minutes)) }
  public static func hours(_ hours: Int) -> Timeout { duration(.hours(hours)) }
  public static func days(_ days: Int) -> Timeout { duration(.days(days)) }

  /// Seconds at that path: `TimeoutSecondsPath`.
  public static func at(_ path: String) -> Timeout { Timeout(kind: .path(path)) }

  /// Seconds by an expression, delimiters included: `{% $timeout %}`.
  public static func jsonata(_ expression: String) -> Timeout {
    Timeout(kind: .jsonata(expression))
  }
}
