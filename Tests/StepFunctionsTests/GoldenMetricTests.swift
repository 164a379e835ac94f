import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct GoldenMetricTests {
  /// Makes an alarm of each metric, as the cases do.
  private func alarms(_ stack: Stack, _ metrics: [(String, Metric)]) {
    for (id, metric) in metrics {
      Alarm(stack, "Alarm\(id)", metric: metric, threshold: 1, evaluationPeriods: 1)
    }
  }

  private func taskMetrics(_ owner: String, _ task: some TaskMetrics) -> [(String, Metric)] {
    [
      ("RunTime", task.metricRunTime()), ("ScheduleTime", task.metricScheduleTime()),
      ("Time", task.metricTime()), ("Scheduled", task.metricScheduled()),
      ("TimedOut", task.metricTimedOut()), ("Started", task.metricStarted()),
      ("Succeeded", task.metricSucceeded()), ("Failed", task.metricFailed()),
      ("HeartbeatTimedOut", task.metricHeartbeatTimedOut()),
    ].map { ("\(owner)metric\($0.0)", $0.1) }
  }

  @Test func `Metrics of tasks and activities`() throws {
    try expectGolden("v1_metrics_task_lambda") { stack in
      let task = TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn")))
      _ = machine(stack, task)
      alarms(stack, taskMetrics("Task", task))
    }
    try expectGolden("v1_metrics_task_activity") { stack in
      let task = TaskState(stack, "T", task: InvokeActivity(Activity(stack, "Act")))
      _ = machine(stack, task)
      alarms(stack, taskMetrics("Task", task))
    }
    try expectGolden("v1_metrics_activity") { stack in
      alarms(stack, taskMetrics("Activity", Activity(stack, "Act")))
    }
  }

  @Test func `Metrics of a machine`() throws {
    try expectGolden("v1_metrics_state_machine") { stack in
      let machine = machine(stack, Pass(stack, "P"))
      alarms(
        stack,
        [
          ("Failed", machine.metricFailed()), ("Throttled", machine.metricThrottled()),
          ("Aborted", machine.metricAborted()), ("Succeeded", machine.metricSucceeded()),
          ("TimedOut", machine.metricTimedOut()), ("Started", machine.metricStarted()),
          ("Time", machine.metricTime()),
        ].map { ("StateMachinemetric\($0.0)", $0.1) })
    }
  }

  @Test func `Metrics of state transitions`() throws {
    try expectGolden("v1_metrics_state_transition") { stack in
      alarms(
        stack,
        [
          ("ProvisionedBucketSize", StateTransitionMetric.metricProvisionedBucketSize()),
          ("ProvisionedRefillRate", StateTransitionMetric.metricProvisionedRefillRate()),
          ("ConsumedCapacity", StateTransitionMetric.metricConsumedCapacity()),
          ("ThrottledEvents", StateTransitionMetric.metricThrottledEvents()),
        ].map { ("StateTransitionMetricmetric\($0.0)", $0.1) })
    }
  }

  @Test func `What a caller sets goes before`() throws {
    try expectGolden("v1_metrics_overrides") { stack in
      let machine = machine(stack, Pass(stack, "P"))
      let failed = machine.metricFailed(
        MetricOptions(statistic: "Average", period: .minutes(1)))
      alarms(
        stack,
        [
          ("metricFailedperiod", failed),
          ("metriccustom", machine.metric("Whatever", MetricOptions(statistic: "p99"))),
          (
            "ST",
            StateTransitionMetric.metric(
              "Custom", MetricOptions(statistic: "max", period: .hours(1)))
          ),
        ])
    }
  }
}
