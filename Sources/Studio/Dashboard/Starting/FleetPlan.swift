/// How a fleet is started.
package struct FleetPlan: Sendable {
  /// What the account holds back.
  package enum Limits: String, CaseIterable, Sendable {
    case none
    case large = "us-east-1"

    var title: String {
      switch self {
      case .none: "none"
      case .large: "the service's in us-east-1, us-west-2 and eu-west-1"
      }
    }
  }

  package var load = FleetLoad()
  package var tasks: RunPlan.Tasks
  package var limits = Limits.large
  package var isExpress = false
  package var seed: UInt64 = 0

  package init(tasks: RunPlan.Tasks) { self.tasks = tasks }
}
