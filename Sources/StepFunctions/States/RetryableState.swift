/// A state whose errors can be retried and caught.
public protocol RetryableState: WorkflowState {}

extension RetryableState {
  /// Adds a retrier. The first one whose errors match is used; one for all errors is tried last.
  ///
  /// - Parameters:
  ///   - errors: names of errors; all of them by default. `StateErrors.all` stands alone.
  ///   - interval: before the first retry, in whole seconds.
  ///   - maxAttempts: 0 never retries.
  ///   - backoffRate: at least 1.
  @discardableResult
  public func addRetry(
    errors: [String] = [StateErrors.all], interval: Duration? = nil, maxAttempts: Int? = nil,
    backoffRate: Double? = nil, maxDelay: Duration? = nil, jitterStrategy: Retry.Jitter? = nil
  ) -> Self {
    addRetry(
      Retry(
        errors: errors, interval: interval, maxAttempts: maxAttempts, backoffRate: backoffRate,
        maxDelay: maxDelay, jitterStrategy: jitterStrategy))
  }

  @discardableResult
  public func addRetry(_ retry: Retry) -> Self {
    update { $0.retries.append(retry) }
    return self
  }

  /// Handles errors by going on to a target.
  ///
  /// - Parameters:
  ///   - errors: names of errors; all of them by default. `StateErrors.all` stands alone.
  ///   - resultPath: where the error's name and cause go; in place of the input by default.
  ///   - assign: variables.
  ///   - outputs: in JSONata, the handler's input.
  @discardableResult
  public func addCatch(
    _ handler: any Chainable, errors: [String] = [StateErrors.all],
    resultPath: DataPath? = nil, assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) -> Self {
    let tree = node.tree
    guard let target = tree.target(handler.startState, of: self) else { return self }
    update {
      $0.catches.append(
        Catcher(
          errors: errors, resultPath: resultPath, output: outputs, assign: assign,
          target: target))
    }
    tree.states[target].incoming.append(index)
    return self
  }
}
