import StatesLanguage

extension CheckExample {
  private static func call(_ resource: String, _ parameters: String = "{}") -> String {
    #""Type": "Task", "Resource": "\#(resource)", "Parameters": \#(parameters), "End": true"#
  }

  private static let publish = "arn:aws:states:::sns:publish"

  static let tasks: [CheckExample] = [
    .state(127, good: task(""), bad: #""Type": "Task", "End": true"#),
    .state(128, good: task(""), bad: #""Type": "Task", "Resource": "f", "End": true"#),
    .state(129, good: task(""), bad: #""Type": "Task", "Resource": "http://f", "End": true"#),
    .state(
      130, good: call(publish, #"{"TopicArn": "t", "Message": "m"}"#),
      bad: call("arn:aws:states:::sns:publishAll", #"{"TopicArn": "t", "Message": "m"}"#)),
    .state(
      131, good: call(publish, #"{"TopicArn": "t", "Message": "m"}"#),
      bad: call(publish, #"{"TopicArn": "t"}"#), .warning),
    .state(132, good: task(#""TimeoutSeconds": 1"#), bad: task(#""TimeoutSeconds": 0"#)),
    .state(133, good: task(#""TimeoutSeconds": 2"#), bad: task(#""TimeoutSeconds": 2.5"#)),
    .state(
      134, good: task(#""TimeoutSecondsPath": "$.t""#),
      bad: task(#""TimeoutSeconds": 1, "TimeoutSecondsPath": "$.t""#)),
    .state(135, good: task(#""HeartbeatSeconds": 1"#), bad: task(#""HeartbeatSeconds": 0"#)),
    .state(
      136, good: task(#""HeartbeatSecondsPath": "$.t""#),
      bad: task(#""HeartbeatSeconds": 1, "HeartbeatSecondsPath": "$.t""#)),
    .state(
      137, good: task(#""HeartbeatSeconds": 4, "TimeoutSeconds": 5"#),
      bad: task(#""HeartbeatSeconds": 5, "TimeoutSeconds": 5"#), .warning),
    .state(
      138, good: task(#""Credentials": {"RoleArn": "r"}"#), bad: task(#""Credentials": "r""#)),
    .state(
      139, good: task(#""Credentials": {"RoleArn": "r"}"#), bad: task(#""Credentials": {}"#)),
  ]

  private static func wait(_ members: String) -> String {
    #""Type": "Wait", \#(members)"End": true"#
  }

  static let waits: [CheckExample] = [
    .state(140, good: wait(#""Seconds": 1, "#), bad: wait("")),
    .state(
      141, good: wait(#""Seconds": 1, "#),
      bad: wait(#""Seconds": 1, "Timestamp": "2024-02-29T12:00:00Z", "#)),
    .state(142, good: wait(#""Seconds": 0, "#), bad: wait(#""Seconds": -1, "#)),
    .state(143, good: wait(#""Seconds": 1, "#), bad: wait(#""Seconds": 1.5, "#)),
    .state(
      144, good: wait(#""Seconds": 99999999, "#), bad: wait(#""Seconds": 100000000, "#)),
    .state(
      145, good: wait(#""Timestamp": "2024-02-29T12:00:00Z", "#),
      bad: wait(#""Timestamp": "tomorrow", "#)),
  ]

  static let express: [CheckExample] = [
    .state(
      186,
      good: call("arn:aws:states:::sqs:sendMessage", #"{"QueueUrl": "q", "MessageBody": "b"}"#),
      bad: call(
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        #"{"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}"#)),
    .state(
      187, good: task(""),
      bad:
        #""Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "End": true"#
    ),
    .state(188, good: map(processor), bad: distributed(#""ItemsPath": "$.a""#)),
  ]
}
