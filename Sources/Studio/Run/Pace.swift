/// How fast a playing run goes, in the driver's time.
package enum Pace: Hashable, Sendable {
  /// Every state is lit for a moment; waits are cut to `longestWait` seconds at 1 state a second.
  case states(perSecond: Double)
  /// Virtual time that many times as fast as the driver's.
  case realTime(Double)
  /// As fast as it goes.
  case instant

  /// From slow to fast, as `<` and `>` go.
  package static let all: [Pace] = [
    .states(perSecond: 0.5), .states(perSecond: 1), .states(perSecond: 2), .states(perSecond: 5),
    .states(perSecond: 20), .realTime(1), .realTime(10), .realTime(100), .realTime(1000), .instant,
  ]

  static let standard = Pace.states(perSecond: 1)
  private static let longestWait = 2000.0

  package var title: String {
    switch self {
    case .states(0.5): "1 state in 2s"
    case .states(1): "1 state/s"
    case .states(let rate): "\(Int(rate)) states/s"
    case .realTime(1): "real time"
    case .realTime(let factor): "\(Int(factor))x"
    case .instant: "instant"
    }
  }

  /// Milliseconds of the driver's time before something happens.
  ///
  /// - Parameters:
  ///   - gap: virtual milliseconds until then.
  ///   - entersState: whether a state is entered by it.
  func cost(gap: Int64, entersState: Bool) -> Double {
    switch self {
    case .states(let rate):
      (min(Double(gap), Pace.longestWait) + (entersState ? 1000 : 0)) / rate
    case .realTime(let factor): Double(gap) / factor
    case .instant: 0
    }
  }

  func stepped(by amount: Int) -> Pace {
    let index = (Pace.all.firstIndex(of: self) ?? 1) + amount
    return Pace.all[max(0, min(Pace.all.count - 1, index))]
  }
}
