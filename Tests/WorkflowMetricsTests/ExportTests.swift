import ExecutionTrace
import OrderedJSON
import Testing
import WorkflowMetrics

@Suite struct ExportTests {
  private var store: MetricStore {
    var store = MetricStore()
    let machine = MetricDimension(.stateMachineArn, "arn:a,\"b\"")
    let time = Timestamp(milliseconds: 1_577_836_800_000)
    store.record(1, of: MetricIdentity(.executionsFailed, [machine]), at: time)
    store.record(0, of: MetricIdentity(.executionsFailed, [machine]), at: time)
    store.record(1500, of: MetricIdentity(.executionTime, [machine]), at: time)
    store.record(7, of: MetricIdentity(.openExecutionCount), at: time)
    return store
  }

  @Test func csvHasALineForEachDatapoint() {
    #expect(
      store.csv().split(separator: "\r\n").map(String.init) == [
        "Timestamp,MetricName,Dimensions,Unit,SampleCount,Sum,Average,Minimum,Maximum,p50,p90,p99",
        "2020-01-01T00:00:00.000Z,ExecutionsFailed,\"StateMachineArn=arn:a,\"\"b\"\"\",Count,"
          + "2,1,0.5,0,1,,,",
        "2020-01-01T00:00:00.000Z,ExecutionTime,\"StateMachineArn=arn:a,\"\"b\"\"\",Milliseconds,"
          + "1,1500,1500,1500,1500,1500,1500,1500",
        "2020-01-01T00:00:00.000Z,OpenExecutionCount,,Count,1,7,7,7,7,,,",
      ])
  }

  @Test func jsonUsesCloudWatchsWords() {
    #expect(
      store.json().array?.first
        == [
          "metric": "ExecutionsFailed", "unit": "Count",
          "dimensions": ["StateMachineArn": "arn:a,\"b\""],
          "datapoints": [
            [
              "timestamp": "2020-01-01T00:00:00.000Z", "SampleCount": 2, "Sum": 1, "Average": 0.5,
              "Minimum": 0, "Maximum": 1,
            ]
          ],
        ])
  }

  @Test func prometheusTakesBaseUnits() {
    let alarm = Alarm(name: "a", metric: MetricIdentity(.executionsFailed), threshold: 1)
    let arn = #"state_machine_arn="arn:a,\"b\"""#
    #expect(
      PrometheusText.text(store, alarms: AlarmMonitor([alarm])) == """
        # HELP aws_states_executions_failed_total ExecutionsFailed of AWS/States
        # TYPE aws_states_executions_failed_total counter
        aws_states_executions_failed_total{\(arn)} 1
        # HELP aws_states_execution_time_seconds ExecutionTime of AWS/States
        # TYPE aws_states_execution_time_seconds summary
        aws_states_execution_time_seconds{\(arn),quantile="0.5"} 1.5
        aws_states_execution_time_seconds{\(arn),quantile="0.9"} 1.5
        aws_states_execution_time_seconds{\(arn),quantile="0.99"} 1.5
        aws_states_execution_time_seconds_sum{\(arn)} 1.5
        aws_states_execution_time_seconds_count{\(arn)} 1
        # HELP aws_states_open_executions OpenExecutionCount of AWS/States
        # TYPE aws_states_open_executions gauge
        aws_states_open_executions 7
        # HELP aws_cloudwatch_alarm_state Whether a CloudWatch alarm is in the state
        # TYPE aws_cloudwatch_alarm_state gauge
        aws_cloudwatch_alarm_state{alarm_name="a",metric_name="ExecutionsFailed",state="OK"} 0
        aws_cloudwatch_alarm_state{alarm_name="a",metric_name="ExecutionsFailed",state="ALARM"} 0
        aws_cloudwatch_alarm_state{alarm_name="a",metric_name="ExecutionsFailed",state="INSUFFICIENT_DATA"} 1

        """)
  }
}
