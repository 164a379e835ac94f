import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How fast virtual time passes for who is watching.
enum Pace: ExpressibleByArgument, CustomStringConvertible {
  case instant
  /// Virtual seconds for each real one.
  case times(Double)

  init?(argument: String) {
    switch argument {
    case "instant": self = .instant
    case "real": self = .times(1)
    default:
      guard argument.hasSuffix("x"), let factor = Double(argument.dropLast()), factor > 0,
        factor.isFinite
      else { return nil }
      self = .times(factor)
    }
  }

  var description: String {
    switch self {
    case .instant: "instant"
    case .times(1): "real"
    case .times(let factor): "\(factor)x"
    }
  }

  static let allValueStrings = ["instant", "real", "Nx"]

  /// Lets the real time pass that a stretch of virtual time takes.
  func sleep(virtualMilliseconds: Int64) {
    guard case .times(let factor) = self, virtualMilliseconds > 0 else { return }
    let seconds = min(Double(virtualMilliseconds) / 1000 / factor, 1e9)
    var rest = timespec(
      tv_sec: Int(seconds),
      tv_nsec: Int(seconds.truncatingRemainder(dividingBy: 1) * 1e9))
    var left = timespec()
    while nanosleep(&rest, &left) != 0, errno == EINTR { rest = left }
  }
}
