import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

/// What further tasks come to; these stand without the CDK's cases.
struct JobTaskTests {
  @Test func `Endpoints of models`() throws {
    #expect(
      try sketch { _ in
        SageMakerCreateEndpoint(endpointName: "e", endpointConfigName: .path("$.config"))
      } == """
        arn:states:::sagemaker:createEndpoint
        {"EndpointConfigName.$":"$.config","EndpointName":"e"}
        sagemaker:CreateEndpoint on arn:sagemaker:R:A:endpoint/e, arn:sagemaker:R:A:endpoint-config/*
        sagemaker:ListTags on *
        """)
    #expect(
      try sketch { _ in
        SageMakerCreateEndpointConfig(
          endpointConfigName: "c",
          productionVariants: [.init("v", modelName: "m", instanceType: "m5.large")])
      } == """
        arn:states:::sagemaker:createEndpointConfig
        {"EndpointConfigName":"c","ProductionVariants":[{"InitialInstanceCount":1,"InstanceType":"ml.m5.large","ModelName":"m","VariantName":"v"}]}
        sagemaker:CreateEndpointConfig on arn:sagemaker:R:A:endpoint-config/c
        sagemaker:ListTags on *
        """)
    let model = try sketch { _ in
      SageMakerCreateModel(
        modelName: "m", image: .fromRegistry("registry/image:1"),
        modelData: .fromURI("s3://models/m.tar.gz"))
    }
    #expect(
      model.contains(
        #""PrimaryContainer":{"Image":"registry/image:1","ModelDataUrl":"s3://models/m.tar.gz"}"#))
    #expect(model.contains("iam:PassRole on ${TSagemakerRole"))
  }

  @Test func `Media files`() throws {
    #expect(
      try sketch { _ in
        MediaConvertCreateJob(
          role: "arn:role", createJobRequest: ["Settings": ["Inputs": []]],
          integrationPattern: .runJob)
      } == """
        arn:states:::mediaconvert:createJob.sync
        {"Role":"arn:role","Settings":{"Inputs":[]}}
        mediaconvert:CreateJob on arn:mediaconvert:R:A:queues/*
        iam:PassRole on arn:role
        mediaconvert:GetJob, mediaconvert:CancelJob on arn:mediaconvert:R:A:jobs/*
        events:PutTargets, events:PutRule, events:DescribeRule on arn:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule
        """)
  }

  @Test func `Schedules`() throws {
    #expect(
      try sketch { _ in
        EventBridgeSchedulerCreateSchedule(
          scheduleName: .path("$.name"), scheduleExpression: "rate(1 hour)",
          targetARN: "arn:target", role: "arn:role", flexibleTimeWindow: .minutes(15))
      } == """
        arn:states:::aws-sdk:scheduler:createSchedule
        {"FlexibleTimeWindow":{"Mode":"FLEXIBLE","MaximumWindowInMinutes":15},"GroupName":"default","Name.$":"$.name","ScheduleExpression":"rate(1 hour)","Target":{"Arn":"arn:target","RoleArn":"arn:role"}}
        scheduler:CreateSchedule on arn:scheduler:R:A:schedule/default/*
        iam:PassRole on arn:role
        """)
  }

  @Test func `Jobs of EMR on EKS`() throws {
    #expect(
      try sketch { _ in
        EmrContainersStartJobRun(
          virtualClusterID: "vc", executionRole: "arn:role", releaseLabel: "emr-7.1.0-latest",
          jobDriver: ["SparkSubmitJobDriver": ["EntryPoint": "s3://code/main.py"]])
      } == """
        arn:states:::emr-containers:startJobRun.sync
        {"VirtualClusterId":"vc","ExecutionRoleArn":"arn:role","ReleaseLabel":"emr-7.1.0-latest","JobDriver":{"SparkSubmitJobDriver":{"EntryPoint":"s3://code/main.py"}}}
        emr-containers:StartJobRun on arn:emr-containers:R:A:/virtualclusters/vc
        emr-containers:DescribeJobRun, emr-containers:CancelJobRun on arn:emr-containers:R:A:/virtualclusters/vc/jobruns/*
        """)
  }

  @Test func `In JSONata, paths are expressions and the token has its own`() throws {
    let stack = Stack("S")
    let invoke = TaskState(
      stack, "Ask",
      task: LambdaInvoke(
        Function(stack, "Fn"), payload: ["token": .taskToken, "all": .wholeInput],
        integrationPattern: .waitForTaskToken))
    let start = TaskState(
      stack, "Start",
      task: StepFunctionsStartExecution(
        .fromStateMachineARN(stack, "Child", "arn:child"), associateWithParent: true))
    let compute = TaskState(
      stack, "Compute", task: EvaluateExpression("$.n + $$.State.RetryCount"),
      queryLanguage: .jsonata)
    let machine = StateMachine(
      stack, "SM", definition: invoke.next(start).next(compute), queryLanguage: .jsonata)
    let states = try machine.definition()["States"]
    #expect(
      states?["Ask"]?["Arguments"]?["Payload"]?.compactText
        == #"{"token":"{% $states.context.Task.Token %}","all":"{% $states.input %}"}"#)
    #expect(
      states?["Start"]?["Arguments"]?["Input"]?.compactText
        == #"{"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID":"{% $states.context.Execution.Id %}"}"#)
    #expect(
      states?["Compute"]?["Arguments"]?["expressionAttributeValues"]?.compactText
        == ##"{"$.n":"{% $states.input.n %}","$$.State.RetryCount":"{% $states.context.State.RetryCount %}"}"##
    )
  }
}
