import StepFunctions
import StepFunctionsTasks
import Testing

/// What tasks come to; these stand without the CDK's cases.
struct TaskTests {
  @Test func `Functions and their permissions`() throws {
    #expect(
      try sketch { LambdaInvoke(Function($0, "Fn"), payload: ["k": .path("$.v")]) } == """
        arn:states:::lambda:invoke
        {"FunctionName":"${Fn9270CBC0.Arn}","Payload":{"k.$":"$.v"}}
        lambda:InvokeFunction on ${Fn9270CBC0.Arn}, ${Fn9270CBC0.Arn}:*
        """)
    #expect(
      try sketch { RunLambdaTask(Function($0, "Fn"), qualifier: "1") } == """
        arn:states:::lambda:invoke
        {"FunctionName":"${Fn9270CBC0}","Qualifier":"1"}
        lambda:InvokeFunction on ${Fn9270CBC0.Arn}
        """)
    #expect(
      try sketch {
        InvokeFunction(
          .fromFunctionARN($0, "Fn", "arn:aws:lambda:eu-west-1:123456789012:function:f"))
      } == """
        arn:aws:lambda:eu-west-1:123456789012:function:f
        no parameters
        lambda:InvokeFunction on arn:aws:lambda:eu-west-1:123456789012:function:f
        """)
  }

  @Test func `Messages and their permissions`() throws {
    #expect(
      try sketch { SnsPublish(Topic($0, "Topic"), message: .path("$.m"), subject: "S") } == """
        arn:states:::sns:publish
        {"TopicArn":"${TopicBFC7AF6E}","Message.$":"$.m","Subject":"S"}
        sns:Publish on ${TopicBFC7AF6E}
        """)
    #expect(
      try sketch {
        SqsSendMessage(
          Queue($0, "Queue", encryptionKey: Key($0, "Key")), messageBody: "x", delay: .seconds(5))
      } == """
        arn:states:::sqs:sendMessage
        {"QueueUrl":"${Queue4A7E3555}","MessageBody":"x","DelaySeconds":5}
        sqs:SendMessage on ${Queue4A7E3555.Arn}
        kms:Decrypt, kms:GenerateDataKey* on ${Key961B73FD.Arn}
        """)
    #expect(
      try sketch { stack in
        let arn: TemplateString = "arn:aws:sqs:eu-west-1:123456789012:orders"
        return SendToQueue(.fromQueueARN(stack, "Q", arn), messageBody: .wholeInput)
      } == """
        arn:states:::sqs:sendMessage
        {"QueueUrl":"https://sqs.eu-west-1.${AWS::URLSuffix}/123456789012/orders","MessageBody.$":"$"}
        sqs:SendMessage on arn:aws:sqs:eu-west-1:123456789012:orders
        """)
    #expect(
      try sketch { _ in
        EventBridgePutEvents(entries: [.init(detail: ["a": 1], detailType: "T", source: "s")])
      } == """
        arn:states:::events:putEvents
        {"Entries":[{"Detail":{"a":1},"DetailType":"T","Source":"s"}]}
        events:PutEvents on arn:events:R:A:event-bus/default
        """)
  }

  @Test func `Items of a table`() throws {
    #expect(
      try sketch { stack in
        DynamoUpdateItem(
          .fromTableName(stack, "Table", "orders"), key: ["id": "x"],
          updateExpression: "SET n = :n", conditionExpression: "n < :n",
          expressionAttributeValues: [":n": 3], returnValues: .allNew)
      } == """
        arn:states:::dynamodb:updateItem
        {"Key":{"id":{"S":"x"}},"TableName":"orders","ConditionExpression":"n < :n","ExpressionAttributeValues":{":n":{"N":"3"}},"ReturnValues":"ALL_NEW","UpdateExpression":"SET n = :n"}
        dynamodb:UpdateItem on arn:dynamodb:R:A:table/orders
        """)
    expectProblem("key must have an attribute") { stack in
      sm(stack, "T", DynamoGetItem(.fromTableName(stack, "Table", "orders"), key: [:]))
    }
  }

  @Test func `Executions and their permissions`() throws {
    #expect(
      try sketch { stack in
        let arn: TemplateString = "arn:aws:states:eu-west-1:123456789012:stateMachine:child"
        return StepFunctionsStartExecution(
          .fromStateMachineARN(stack, "Child", arn), integrationPattern: .runJob)
      } == """
        arn:states:::states:startExecution.sync:2
        {"Input.$":"$","StateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:child"}
        states:StartExecution on arn:aws:states:eu-west-1:123456789012:stateMachine:child
        states:DescribeExecution, states:StopExecution on arn:aws:states:eu-west-1:123456789012:execution:child*
        events:PutTargets, events:PutRule, events:DescribeRule on arn:events:R:A:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
        """)
  }

  @Test func `Containers and their permissions`() throws {
    #expect(
      try sketch { stack in
        EcsRunTask(
          cluster: Cluster(clusterARN: "arn:cluster"),
          taskDefinition: .fromTaskDefinitionARN(
            stack, "TD", "arn:aws:ecs:eu-west-1:123456789012:task-definition/work:7",
            networkMode: .bridge, roleARNs: ["arn:role"]),
          launchTarget: .ec2(
            placementConstraints: [.distinctInstances], placementStrategies: [.packedByCPU]),
          integrationPattern: .runJob,
          containerOverrides: [
            ContainerOverride(containerName: "c", command: .path("$.command"), cpu: 256)
          ])
      } == """
        arn:states:::ecs:runTask.sync
        {"Cluster":"arn:cluster","TaskDefinition":"work","Overrides":{"ContainerOverrides":[{"Name":"c","Command.$":"$.command","Cpu":256}]},"LaunchType":"EC2","PlacementConstraints":[{"Type":"distinctInstance"}],"PlacementStrategy":[{"Type":"binpack","Field":"CPU"}]}
        ecs:RunTask on arn:aws:ecs:eu-west-1:123456789012:task-definition/work:*
        ecs:StopTask, ecs:DescribeTasks on *
        iam:PassRole on arn:role
        events:PutTargets, events:PutRule, events:DescribeRule on arn:events:R:A:rule/StepFunctionsGetEventsForECSTaskRule
        """)
    #expect(
      try sketch { _ in
        BatchSubmitJob(
          jobDefinitionARN: "arn:definition", jobName: "j", jobQueueARN: "arn:queue",
          containerOverrides: .init(command: ["run"], memory: "2048"), attempts: 3,
          attemptDuration: .minutes(5))
      } == """
        arn:states:::batch:submitJob.sync
        {"JobDefinition":"arn:definition","JobName":"j","JobQueue":"arn:queue","ContainerOverrides":{"Command":["run"],"ResourceRequirements":[{"Type":"MEMORY","Value":"2048"}]},"RetryStrategy":{"Attempts":3},"Timeout":{"AttemptDurationSeconds":300}}
        batch:SubmitJob on arn:batch:R:A:job-definition/*, arn:queue
        batch:DescribeJobs, batch:TerminateJob on *
        events:PutTargets, events:PutRule, events:DescribeRule on arn:events:R:A:rule/StepFunctionsGetEventsForBatchJobsRule
        """)
  }

  @Test func `Requests and their permissions`() throws {
    #expect(
      try sketch { _ in
        CallAwsService(
          service: "sfn", action: "listExecutions", parameters: ["MaxResults": 5],
          iamResources: ["*"])
      } == """
        arn:states:::aws-sdk:sfn:listExecutions
        {"MaxResults":5}
        states:listExecutions on *
        """)
    #expect(
      try sketch { _ in
        HttpInvoke(
          apiRoot: "https://api.example.com", apiEndpoint: "v1/orders", method: "POST",
          connectionARN: "arn:connection", body: .path("$.order"), urlEncodingFormat: .brackets)
      } == """
        arn:states:::http:invoke
        {"ApiEndpoint":"https://api.example.com/v1/orders","Authentication":{"ConnectionArn":"arn:connection"},"Method":"POST","Headers":{"Content-Type":"application/x-www-form-urlencoded"},"RequestBody.$":"$.order","Transform":{"RequestBodyEncoding":"URL_ENCODED","RequestEncodingOptions":{"ArrayFormat":"BRACKETS"}}}
        states:InvokeHTTPEndpoint on *
        events:RetrieveConnectionCredentials on arn:connection
        secretsmanager:GetSecretValue, secretsmanager:DescribeSecret on arn:secretsmanager:*:*:secret:events!connection/*
        """)
    #expect(
      try sketch { _ in
        CallApiGateway.restAPI(
          apiID: "a1", stageName: "prod", method: .get, apiPath: "/orders", authType: .iamRole)
      } == """
        arn:states:::apigateway:invoke
        {"ApiEndpoint":"a1.execute-api.${AWS::Region}.${AWS::URLSuffix}","Method":"GET","Stage":"prod","Path":"/orders","AuthType":"IAM_ROLE"}
        execute-api:Invoke on arn:execute-api:R:A:a1/prod/GET/orders
        """)
    #expect(
      try sketch { _ in
        EksCall(
          clusterName: "c", certificateAuthority: "Q0E=", endpoint: "https://eks", httpMethod: .get,
          httpPath: "/api/v1/pods", queryParameters: ["labelSelector": ["a=b"]])
      } == """
        arn:states:::eks:call
        {"ClusterName":"c","CertificateAuthority":"Q0E=","Endpoint":"https://eks","Method":"GET","Path":"/api/v1/pods","QueryParameters":{"labelSelector":["a=b"]}}
        """)
  }

  @Test func `Data processing`() throws {
    #expect(
      try sketch { _ in
        GlueStartJobRun(
          jobName: "etl", arguments: ["--day": .path("$.day")], runTimeout: .hours(1),
          integrationPattern: .runJob)
      } == """
        arn:states:::glue:startJobRun.sync
        {"JobName":"etl","Arguments":{"--day.$":"$.day"},"Timeout":60}
        glue:StartJobRun, glue:GetJobRun, glue:GetJobRuns, glue:BatchStopJobRun on arn:glue:R:A:job/etl
        """)
    #expect(
      try sketch { _ in GlueStartCrawlerRun(crawlerName: .path("$.crawler")) } == """
        arn:states:::aws-sdk:glue:startCrawler
        {"Name.$":"$.crawler"}
        glue:StartCrawler on arn:glue:R:A:crawler/*
        """)
    #expect(
      try sketch { _ in AthenaGetQueryResults(queryExecutionID: .path("$.id"), maxResults: 5) }
        == """
        arn:states:::athena:getQueryResults
        {"QueryExecutionId.$":"$.id","MaxResults":5}
        athena:GetQueryResults on arn:athena:R:A:workgroup/*
        s3:GetObject on *
        """)
    #expect(
      try sketch { _ in
        CodeBuildStartBuild(
          projectName: "p", environmentVariablesOverride: ["STAGE": "test"],
          integrationPattern: .runJob)
      } == """
        arn:states:::codebuild:startBuild.sync
        {"ProjectName":"p","EnvironmentVariablesOverride":[{"Name":"STAGE","Type":"PLAINTEXT","Value":"test"}]}
        codebuild:StartBuild, codebuild:StopBuild, codebuild:BatchGetBuilds, codebuild:BatchGetReports on arn:codebuild:R:A:project/p
        events:PutTargets, events:PutRule, events:DescribeRule on arn:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule
        """)
  }

  @Test func `A query's data and results`() throws {
    let text = try sketch { _ in
      AthenaStartQueryExecution(
        queryString: "select 1", databaseName: "sales", outputLocation: "s3://results/daily/",
        encryption: .s3Managed, integrationPattern: .runJob)
    }
    #expect(
      text.hasPrefix(
        """
        arn:states:::athena:startQueryExecution.sync
        {"QueryString":"select 1","QueryExecutionContext":{"Database":"sales"},"ResultConfiguration":{"EncryptionConfiguration":{"EncryptionOption":"SSE_S3"},"OutputLocation":"s3://results/daily/"}}
        athena:GetDataCatalog, athena:StartQueryExecution, athena:GetQueryExecution, athena:StopQueryExecution on arn:athena:R:A:datacatalog/AwsDataCatalog, arn:athena:R:A:workgroup/primary
        """))
    #expect(text.contains("s3:PutObject on arn:s3:::results, arn:s3:::results/daily/*"))
    #expect(text.contains("arn:glue:R:A:table/sales/*"))
  }

  @Test func `Models and their permissions`() throws {
    #expect(
      try sketch { _ in
        BedrockInvokeModel(
          modelARN: BedrockInvokeModel.foundationModelARN("m-1"), body: ["prompt": .path("$.q")],
          outputS3URI: "s3://answers/a.json")
      } == """
        arn:states:::bedrock:invokeModel
        {"ModelId":"arn:bedrock:${AWS::Region}::foundation-model/m-1","Body":{"prompt.$":"$.q"},"Output":{"S3Uri":"s3://answers/a.json"}}
        bedrock:InvokeModel on arn:bedrock:${AWS::Region}::foundation-model/m-1
        s3:PutObject on arn:s3:::answers/a.json
        """)
    let customization = try sketch { stack in
      let bucket = Bucket(stack, "B")
      return BedrockCreateModelCustomizationJob(
        baseModelARN: "arn:base", customModelName: "mine", jobName: .path("$.job"),
        trainingData: .fromBucket(bucket, "in"), outputData: .fromBucket(bucket, "out"),
        integrationPattern: .runJob)
    }
    #expect(customization.hasPrefix("arn:states:::bedrock:createModelCustomizationJob.sync\n"))
    #expect(customization.contains("iam:PassRole on ${TBedrockRole"))
  }

  @Test func `A cluster with its roles`() throws {
    let text = try sketch { _ in
      EmrCreateCluster(
        name: "c", instances: ["KeepJobFlowAliveWhenNoSteps": true], releaseLabel: "emr-7.1.0",
        applications: ["Spark"])
    }
    #expect(
      text.hasPrefix(
        """
        arn:states:::elasticmapreduce:createCluster.sync
        {"Instances":{"KeepJobFlowAliveWhenNoSteps":true},"JobFlowRole":"${TInstanceRole
        """))
    #expect(text.contains("\"Applications\":[{\"Name\":\"Spark\"}],\"ReleaseLabel\":\"emr-7.1.0\""))
    #expect(
      text.contains(
        "elasticmapreduce:RunJobFlow, elasticmapreduce:DescribeCluster, "
          + "elasticmapreduce:TerminateJobFlows on *"))
  }
}
