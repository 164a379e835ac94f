import OrderedJSON

extension Integration {
  static let lambdaErrors = [
    "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException",
    "Lambda.ClientExecutionTimeoutException", "Lambda.TooManyRequestsException",
    "Lambda.ResourceNotFoundException", "Lambda.Unknown", "Sandbox.Timedout",
  ]

  static let compute: [Integration] = [
    Integration(
      "lambda:invoke", "Lambda: invoke a function", [.waitForTaskToken],
      parameters: [
        "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:my-function",
        "Payload.$": "$",
      ],
      callback: [
        "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:my-function",
        "Payload": ["input.$": "$", "taskToken.$": "$$.Task.Token"],
      ],
      errors: lambdaErrors),
    Integration(
      "batch:submitJob", "Batch: submit a job", [.runJob],
      parameters: [
        "JobName": "my-job",
        "JobQueue": "arn:aws:batch:us-east-1:123456789012:job-queue/my-queue",
        "JobDefinition": "arn:aws:batch:us-east-1:123456789012:job-definition/my-definition:1",
        "Parameters": ["name": "value"],
      ],
      errors: ["Batch.AWSBatchException"]),
    Integration(
      "ecs:runTask", "ECS: run a task", [.runJob, .waitForTaskToken],
      parameters: [
        "Cluster": "arn:aws:ecs:us-east-1:123456789012:cluster/my-cluster",
        "TaskDefinition": "arn:aws:ecs:us-east-1:123456789012:task-definition/my-task:1",
        "LaunchType": "FARGATE",
        "NetworkConfiguration": [
          "AwsvpcConfiguration": ["Subnets": ["subnet-0123456789abcdef0"]]
        ],
      ],
      callback: [
        "Cluster": "arn:aws:ecs:us-east-1:123456789012:cluster/my-cluster",
        "TaskDefinition": "arn:aws:ecs:us-east-1:123456789012:task-definition/my-task:1",
        "LaunchType": "FARGATE",
        "NetworkConfiguration": [
          "AwsvpcConfiguration": ["Subnets": ["subnet-0123456789abcdef0"]]
        ],
        "Overrides": [
          "ContainerOverrides": [
            [
              "Name": "my-container",
              "Environment": [["Name": "TASK_TOKEN", "Value.$": "$$.Task.Token"]],
            ]
          ]
        ],
      ],
      errors: ["ECS.AmazonECSException", "ECS.ClusterNotFoundException"]),
  ]
}
