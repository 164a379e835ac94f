/// A Wait state: waits for some time, or until a time.
///
/// ```swift
/// Wait(stack, "Wait X Seconds", time: .secondsPath("$.wait_time"))
/// ```
public struct Wait: NextableState {
  public let node: ConstructNode

  public init(
    _ scope: some Scope, _ id: String, time: WaitTime, stateName: String? = nil,
    comment: String? = nil, queryLanguage: QueryLanguage? = nil,
    assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(
      at: node, .wait(time),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage, assign: assign,
        output: outputs))
  }

  /// The same, with the label that the CDK's first documentation has.
  public init(
    _ scope: some Scope, _ id: String, duration: WaitTime, stateName: String? = nil,
    comment: String? = nil
  ) {
    self.init(scope, id, time: duration, stateName: stateName, comment: comment)
  }
}

/// How long a Wait state waits.
public struct WaitTime: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case duration(Duration)
    case secondsExpression(String)
    case timestamp(String)
    case secondsPath(String)
    case timestampPath(String)
  }

  let kind: Kind

  /// In whole seconds.
  public static func duration(_ duration: Duration) -> WaitTime {
    WaitTime(kind: .duration(duration))
  }

  public static func seconds(_ seconds: Int) -> WaitTime { duration(.seconds(seconds)) }
  public static func minutes(_ minutes: Int) -> WaitTime { duration(.minutes(minutes)) }
  public static func hours(_ hours: Int) -> WaitTime { duration(.hours(hours)) }
  public static func days(_ days: Int) -> WaitTime { duration(.days(days)) }

  /// By an expression, delimiters included: `{% $delay %}`.
  public static func seconds(_ expression: String) -> WaitTime {
    WaitTime(kind: .secondsExpression(expression))
  }

  /// Until a time in ISO 8601, `2016-03-14T01:59:00Z`, or an expression with its delimiters.
  public static func timestamp(_ timestamp: String) -> WaitTime {
    WaitTime(kind: .timestamp(timestamp))
  }

  /// As many seconds as the input has at that path.
  public static func secondsPath(_ path: String) -> WaitTime {
    WaitTime(kind: .secondsPath(path))
  }

  /// Until the time that the input has at that path.
  public static func timestampPath(_ path: String) -> WaitTime {
    WaitTime(kind: .timestampPath(path))
  }
}

/// The name that the CDK's first documentation has for `WaitTime`.
public typealias WaitDuration = WaitTime
