import Synchronization

/// Where work on other threads leaves its results for the thread that has the screen, which
/// waits for keys and would not come to anything else.
package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  package init(waker: Waker = Waker()) { self.waker = waker }

  /// Leaves a message and wakes the screen.
  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Takes what was left, oldest first.
  package func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
