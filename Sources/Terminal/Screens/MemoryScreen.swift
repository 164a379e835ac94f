/// A screen without a terminal: shows into memory and takes its events from a script.
package final class MemoryScreen: Screen {
  package private(set) var size: Size
  /// What is shown now.
  package private(set) var frame: CellBuffer
  /// The last frames, oldest first, `frame` among them; at most `frameLimit`.
  package private(set) var frames: [CellBuffer] = []
  /// How often something was shown.
  package private(set) var frameCount = 0
  /// What was put on the clipboard.
  package private(set) var copiedTexts: [String] = []
  /// How often the terminal was given back for a while.
  package private(set) var suspensionCount = 0

  private let frameLimit: Int
  private var steps: [ScriptStep]
  private var nextStep = 0

  /// - Parameter frameLimit: how many frames are kept for a look back.
  package init(size: Size, steps: [ScriptStep] = [], frameLimit: Int = 16) {
    self.size = size
    self.steps = steps
    self.frameLimit = max(1, frameLimit)
    frame = CellBuffer(size: size)
  }

  /// Adds events at the end of the script.
  package func feed(_ steps: [ScriptStep]) { self.steps += steps }
  package func feed(_ events: [InputEvent]) { steps += events.map(ScriptStep.event) }

  /// Whether the script is over.
  package var isExhausted: Bool { nextStep >= steps.count }

  package func show(_ frame: CellBuffer) {
    self.frame = frame
    frameCount += 1
    if frames.count >= frameLimit { frames.removeFirst() }
    frames.append(frame)
  }

  /// The script's next event. While it waits, nil: the time given is over at once. Without a
  /// timeout there is nothing to wait for, so the script goes on. Nil when the script is over.
  package func nextEvent(timeoutMilliseconds milliseconds: Int?) -> InputEvent? {
    while nextStep < steps.count {
      switch steps[nextStep] {
      case .wait:
        if milliseconds != nil { return nil }
        nextStep += 1
      case .event(let event):
        nextStep += 1
        if case .resize(let size) = event { self.size = size }
        return event
      }
    }
    return nil
  }

  package func copy(_ text: String) { copiedTexts.append(text) }

  package func suspended(while body: () -> Void) {
    suspensionCount += 1
    body()
  }

  package func redraw() {}
  package func stop() { suspensionCount += 1 }
}
