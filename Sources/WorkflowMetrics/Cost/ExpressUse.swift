/// What an EXPRESS execution used, and what of it is billed.
public struct ExpressUse: Hashable, Sendable {
  public var durationMilliseconds: Int64
  public var memoryBytes: Int64

  public init(durationMilliseconds: Int64, memoryBytes: Int64) {
    self.durationMilliseconds = durationMilliseconds
    self.memoryBytes = memoryBytes
  }

  /// Up to the next 100 ms; one of no time counts as one of 100.
  public var billedMilliseconds: Int64 { max(1, (durationMilliseconds + 99) / 100) * 100 }

  /// Up to the next 64 MB.
  public var billedMegabytes: Int64 { max(1, (memoryBytes + (64 << 20) - 1) / (64 << 20)) * 64 }
}
