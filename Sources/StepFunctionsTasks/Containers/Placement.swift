import StepFunctions

/// On which instances of a cluster a task may be placed.
public struct PlacementConstraint: Hashable, Sendable {
  let type: String
  let expression: String?

  /// Each task on an instance of its own.
  public static let distinctInstances = PlacementConstraint(
    type: "distinctInstance", expression: nil)

  /// Instances that an expression of the cluster query language fits.
  public static func memberOf(_ expression: String) -> PlacementConstraint {
    PlacementConstraint(type: "memberOf", expression: expression)
  }
}

/// Which of the possible instances is taken.
public struct PlacementStrategy: Hashable, Sendable {
  let type: String
  let field: String?

  public static let randomly = PlacementStrategy(type: "random", field: nil)

  /// - Parameter field: `instanceId`, `attribute:ecs.availability-zone`
  public static func spreadAcross(_ field: String) -> PlacementStrategy {
    PlacementStrategy(type: "spread", field: field)
  }

  public static let packedByCPU = PlacementStrategy(type: "binpack", field: "CPU")
  public static let packedByMemory = PlacementStrategy(type: "binpack", field: "MEMORY")
}

struct ECSPlacement {
  let constraints: [PlacementConstraint]
  let strategies: [PlacementStrategy]

  var template: TemplateObject {
    TemplateObject(present: [
      "PlacementConstraints": .list(
        constraints.map {
          .present(["Type": .text($0.type), "Expression": $0.expression.map { .text($0) }])
        }),
      "PlacementStrategy": .list(
        strategies.map { .present(["Type": .text($0.type), "Field": $0.field.map { .text($0) }]) }),
    ])
  }
}
