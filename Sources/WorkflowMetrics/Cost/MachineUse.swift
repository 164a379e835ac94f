/// What the executions of a machine used of what is billed.
public struct MachineUse: Equatable, Sendable {
  /// Of STANDARD executions, retries included.
  public var transitions = 0
  /// EXPRESS executions that are over.
  public var requests = 0
  var megabyteMilliseconds: Int64 = 0

  public init() {}

  /// Of EXPRESS executions, as they are billed.
  public var gigabyteSeconds: Double { Double(megabyteMilliseconds) / 1024 / 1000 }

  mutating func add(_ use: ExpressUse) {
    requests += 1
    let (product, isTooLarge) = use.billedMegabytes.multipliedReportingOverflow(
      by: use.billedMilliseconds)
    let (sum, isTooMuch) = megabyteMilliseconds.addingReportingOverflow(product)
    megabyteMilliseconds = isTooLarge || isTooMuch ? .max : sum
  }

  public mutating func add(_ other: MachineUse) {
    transitions += other.transitions
    requests += other.requests
    megabyteMilliseconds += other.megabyteMilliseconds
  }

  public func cost(_ prices: PriceList) -> Double {
    prices.cost(transitions: transitions)
      + prices.cost(requests: requests, gigabyteSeconds: gigabyteSeconds)
  }
}
