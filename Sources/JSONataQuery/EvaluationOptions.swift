/// What an evaluation may use, and what it is told about the world around.
///
/// An evaluation never reads a clock or a source of randomness of its own: with equal options it
/// has equal results.
public struct EvaluationOptions: Hashable, Sendable {
  /// Levels of evaluation inside one another, at least 1. Beyond that it ends with `U1001`.
  public var maximumDepth: Int
  /// Parts of expressions evaluated and elements made, altogether. Beyond that it ends with
  /// `U1001`.
  public var maximumSteps: Int
  /// Elements of one sequence. Beyond that it ends with `D2014` or `D2015`.
  public var maximumSequenceLength: Int
  /// UTF-8 code units of one string. Beyond that it ends with `U1001`.
  public var maximumStringLength: Int
  /// Bytes of all values made, whether they are still needed or not. Beyond that it ends with
  /// `U1001`.
  public var maximumMemory: Int
  /// The time that `$now` and `$millis` give: milliseconds since 1970 in UTC.
  public var milliseconds: Int
  /// Where `$random`, `$shuffle` and `$uuid` begin.
  public var seed: UInt64

  public init(
    maximumDepth: Int = 400, maximumSteps: Int = 20_000_000,
    maximumSequenceLength: Int = 10_000_000, maximumStringLength: Int = 64 << 20,
    maximumMemory: Int = 1 << 30, milliseconds: Int = 0, seed: UInt64 = 0
  ) {
    self.maximumDepth = maximumDepth
    self.maximumSteps = maximumSteps
    self.maximumSequenceLength = maximumSequenceLength
    self.maximumStringLength = maximumStringLength
    self.maximumMemory = maximumMemory
    self.milliseconds = milliseconds
    self.seed = seed
  }

  /// The limits of the Step Functions service, as measured: depth 100, arrays of 873,782 numbers,
  /// strings of 2^22 characters.
  public static let service = EvaluationOptions(
    maximumDepth: 100, maximumSequenceLength: 873_782, maximumStringLength: 1 << 22)
}
