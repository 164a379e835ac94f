/// How a task waits for the service it calls. The raw value is the end of the resource.
public enum IntegrationPattern: String, Hashable, Sendable, CaseIterable {
  /// Goes on with the service's response.
  case requestResponse = ""
  /// Goes on when the job is done; what the job says is JSON text.
  case runJob = ".sync"
  /// Goes on when the job is done; what the job says is JSON.
  case runJob2 = ".sync:2"
  /// Goes on when somebody sends the task's token back.
  case waitForTaskToken = ".waitForTaskToken"
}
