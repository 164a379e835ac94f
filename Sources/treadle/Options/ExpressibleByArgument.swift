public import ArgumentParser
package import Drawing
public import ExecutionTrace
public import Simulator

extension ExecutionType: ExpressibleByArgument {}

extension DetailLevel: ExpressibleByArgument {}

extension Density: ExpressibleByArgument {}

extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }

  public var defaultValueDescription: String { iso8601 }
}
