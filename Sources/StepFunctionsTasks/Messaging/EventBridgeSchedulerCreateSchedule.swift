public import StepFunctions

/// Makes a schedule of EventBridge Scheduler.
public struct EventBridgeSchedulerCreateSchedule: StepFunctionsTask {
  private let scheduleName: TemplateValue
  private let scheduleExpression: TemplateValue
  private let groupName: TemplateValue
  private let targetARN: TemplateString
  private let role: TemplateString
  private let targetInput: TemplateValue?
  private let timeZone: TemplateValue?
  private let flexibleTimeWindow: Duration?
  private let deletesAfterCompletion: Bool
  private let description: TemplateValue?

  /// - Parameters:
  ///   - scheduleExpression: `rate(1 hour)`, `cron(0 20 * * ? *)`, `at(2026-01-01T00:00:00)`, or a
  ///     path to one.
  ///   - role: the ARN of the role that the scheduler acts as.
  ///   - targetInput: the text that the target gets.
  ///   - timeZone: `Europe/Berlin`; UTC by default.
  ///   - flexibleTimeWindow: how late the target may be called; whole minutes, up to a day.
  ///   - deletesAfterCompletion: whether a schedule that has run its last time is deleted.
  public init(
    scheduleName: TemplateValue, scheduleExpression: TemplateValue,
    groupName: TemplateValue = "default", targetARN: TemplateString, role: TemplateString,
    targetInput: TemplateValue? = nil, timeZone: TemplateValue? = nil,
    flexibleTimeWindow: Duration? = nil, deletesAfterCompletion: Bool = false,
    description: TemplateValue? = nil
  ) {
    self.scheduleName = scheduleName
    self.scheduleExpression = scheduleExpression
    self.groupName = groupName
    self.targetARN = targetARN
    self.role = role
    self.targetInput = targetInput
    self.timeZone = timeZone
    self.flexibleTimeWindow = flexibleTimeWindow
    self.deletesAfterCompletion = deletesAfterCompletion
    self.description = description
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    if let flexibleTimeWindow, flexibleTimeWindow > .days(1) {
      throw ConstructError(
        "flexibleTimeWindow must be a day at most, not \(flexibleTimeWindow).")
    }
    let minutes = try flexibleTimeWindow?.minutes("flexibleTimeWindow")
    return ServiceCall(service: "aws-sdk:scheduler", api: "createSchedule").configuration(
      .present([
        "ActionAfterCompletion": deletesAfterCompletion ? "DELETE" : nil,
        "Description": description,
        "FlexibleTimeWindow": .present([
          "Mode": minutes == nil ? "OFF" : "FLEXIBLE", "MaximumWindowInMinutes": minutes,
        ]),
        "GroupName": groupName, "Name": scheduleName, "ScheduleExpression": scheduleExpression,
        "ScheduleExpressionTimezone": timeZone,
        "Target": .present([
          "Arn": .string(targetARN), "RoleArn": .string(role), "Input": targetInput,
        ]),
      ]),
      [
        PolicyStatement(
          actions: ["scheduler:CreateSchedule"],
          resources: [
            .arn("scheduler", "schedule/\(groupName.nameOrAny)/\(scheduleName.nameOrAny)")
          ]),
        .passRole([role], to: "scheduler.amazonaws.com"),
      ])
  }
}
