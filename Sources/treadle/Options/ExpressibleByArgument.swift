public import ArgumentParser
package import Drawing
public import ExecutionTrace
public import Simulator
package import Terminal

extension ExecutionType: ExpressibleByArgument {}

extension LogLevel: ExpressibleByArgument {}

extension DetailLevel: ExpressibleByArgument {}

extension Density: ExpressibleByArgument {}

extension FlowDirection: ExpressibleByArgument {}

extension DumpFormat: ExpressibleByArgument {}

extension StateTestRequest.InspectionLevel: ExpressibleByArgument {}

extension StateTestRequest.FieldValidationMode: ExpressibleByArgument {}

extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }

  public var defaultValueDescription: String { iso8601 }
}
