import ArgumentParser
import Simulator

/// `10m`, `90s`, `1.5h`, `2d`: a stretch of virtual time.
struct VirtualDuration: ExpressibleByArgument {
  let milliseconds: Int64

  init?(argument: String) {
    guard let time = Scenario.milliseconds(argument), time > 0, time <= 31_536_000_000 else {
      return nil
    }
    milliseconds = Int64(time)
  }
}

/// `200/s`, `30/m`, `5/h`: executions in a time.
struct ArrivalRate: ExpressibleByArgument {
  let perSecond: Double

  init?(argument: String) {
    guard let rate = ArrivalStream.rate(argument) else { return nil }
    perSecond = rate
  }
}
