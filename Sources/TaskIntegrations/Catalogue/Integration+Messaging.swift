import OrderedJSON

extension Integration {
  static let messaging: [Integration] = [
    Integration(
      "sqs:sendMessage", "SQS: send a message", [.waitForTaskToken],
      parameters: [
        "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue",
        "MessageBody.$": "$",
      ],
      callback: [
        "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue",
        "MessageBody": ["input.$": "$", "taskToken.$": "$$.Task.Token"],
      ],
      errors: ["SQS.AmazonSQSException", "SQS.SdkClientException"]),
    Integration(
      "sns:publish", "SNS: publish a message", [.waitForTaskToken],
      parameters: [
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:my-topic", "Message.$": "$",
      ],
      callback: [
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:my-topic",
        "Message": ["input.$": "$", "taskToken.$": "$$.Task.Token"],
      ],
      errors: ["SNS.NotFoundException", "SNS.InvalidParameterException"]),
    Integration(
      "events:putEvents", "EventBridge: put events", [.waitForTaskToken],
      parameters: [
        "Entries": [
          [
            "EventBusName": "default", "Source": "my.application",
            "DetailType": "MyDetailType", "Detail.$": "$",
          ]
        ]
      ],
      callback: [
        "Entries": [
          [
            "EventBusName": "default", "Source": "my.application",
            "DetailType": "MyDetailType",
            "Detail": ["input.$": "$", "taskToken.$": "$$.Task.Token"],
          ]
        ]
      ],
      errors: ["EventBridge.FailedEntry"]),
    Integration(
      "apigateway:invoke", "API Gateway: call an API", [.waitForTaskToken],
      parameters: [
        "ApiEndpoint": "abcdefghij.execute-api.us-east-1.amazonaws.com", "Method": "POST",
        "Stage": "prod", "Path": "/orders", "RequestBody.$": "$", "AuthType": "IAM_ROLE",
      ],
      callback: [
        "ApiEndpoint": "abcdefghij.execute-api.us-east-1.amazonaws.com", "Method": "POST",
        "Stage": "prod", "Path": "/orders",
        "Headers": ["TaskToken.$": "States.Array($$.Task.Token)"], "RequestBody.$": "$",
        "AuthType": "IAM_ROLE",
      ],
      errors: ["ApiGateway.403", "ApiGateway.404", "ApiGateway.429", "ApiGateway.500"]),
    Integration(
      "http:invoke", "HTTP: call an endpoint",
      parameters: [
        "ApiEndpoint": "https://api.example.com/orders", "Method": "POST",
        "InvocationConfig": [
          "ConnectionArn":
            "arn:aws:events:us-east-1:123456789012:connection/my-connection/0123abcd"
        ],
        "RequestBody.$": "$",
      ],
      errors: [
        "States.Http.Socket", "States.Http.StatusCode.400", "States.Http.StatusCode.404",
        "States.Http.StatusCode.429", "States.Http.StatusCode.500", "States.Http.StatusCode.503",
      ]),
  ]
}
