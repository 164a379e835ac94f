import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct MachineLearningGoldenTests {
  private func train(
    _ stack: Stack, _ pattern: ServiceIntegrationPattern = .requestResponse
  ) -> SagemakerTrainTask {
    SagemakerTrainTask(
      trainingJobName: "MyTrainJob",
      algorithmSpecification: AlgorithmSpecification(algorithmName: "BlazingText"),
      inputDataConfig: [
        Channel(
          "train", S3DataSource(.fromBucket(Bucket(stack, "InputBucket"), "mytrainpath")))
      ],
      outputDataConfig: OutputDataConfig(
        .fromBucket(Bucket(stack, "OutputBucket"), "myoutputpath")),
      integrationPattern: pattern)
  }

  private func transform(
    role: Role? = nil, _ pattern: ServiceIntegrationPattern = .requestResponse
  ) -> SagemakerTransformTask {
    SagemakerTransformTask(
      transformJobName: "MyTransformJob", modelName: "MyModelName",
      transformInput: TransformInput(
        s3URI: "s3://inputbucket/train", s3DataType: .s3Prefix),
      transformOutput: TransformOutput(s3OutputPath: "s3://outputbucket/TransformJobOutputPath"),
      role: role, integrationPattern: pattern)
  }

  @Test func `SagemakerTrainTask as the CDK has it`() throws {
    try expectGolden("v1_sagemaker_train_sync") { stack in
      sm(stack, "TrainSagemaker", train(stack, .sync))
    }
  }

  /// Two faults of the original are not copied: the misspelt key AtttributeNames, and a
  /// ShuffleConfig that is taken and not written.
  @Test func `SagemakerTrainTask with everything`() throws {
    let golden = try GoldenConstruct("v1_sagemaker_train_full")
    let stack = Stack("S", style: .original)
    let bucket = Bucket(stack, "B")
    let key = Key(stack, "Key")
    let role = Role(stack, "Role", assumedBy: "sagemaker.amazonaws.com")
    // Made by the helper of the snippet, and not used here.
    _ = (Bucket(stack, "InputBucket"), Bucket(stack, "OutputBucket"))
    let repository = Repository.fromRepositoryName(stack, "Repo", "name")
    let channel = Channel(
      "train",
      S3DataSource(
        .fromJSONExpression("$.S3Uri"), s3DataDistributionType: .fullyReplicated,
        attributeNames: ["a"]),
      compressionType: CompressionType.none, contentType: "image/jpeg", inputMode: .pipe,
      recordWrapperType: .recordIO, shuffleSeed: 42)
    let task = SagemakerTrainTask(
      trainingJobName: .path("$.JobName"),
      algorithmSpecification: AlgorithmSpecification(
        trainingImage: .fromECRRepository(repository),
        metricDefinitions: [.init(name: "mymetric", regex: "regex_pattern")]),
      inputDataConfig: [channel],
      outputDataConfig: OutputDataConfig(.fromBucket(bucket, "out"), encryptionKey: key),
      hyperparameters: ["lr": "0.1"], tags: ["Project": "MyProject"],
      resourceConfig: ResourceConfig(
        instanceType: "p3.2xlarge", volumeSizeInGB: 50, volumeEncryptionKey: key),
      maxRuntime: .hours(2), vpcConfig: VPCConfig(vpc), role: role, integrationPattern: .sync)
    sm(stack, "TrainSagemaker", task)
    let machine = "AWS::StepFunctions::StateMachine"
    #expect(golden.differences(from: try stack.template(), ignoring: [machine]) == [])
    let text = try #require(try definition(stack))
    let expected = try #require(golden.definitionString)
      .replacing("AtttributeNames", with: "AttributeNames")
      .replacing("\"RecordIO\"}", with: "\"RecordIO\",\"ShuffleConfig\":{\"Seed\":42}}")
    #expect(text == expected)
  }

  @Test func `SagemakerTransformTask as the CDK has it`() throws {
    try expectGolden("v1_readme_sagemaker_transform") { stack in
      let role = Role(stack, "Role", assumedBy: "sagemaker.amazonaws.com")
      sm(stack, "Batch Inference", transform(role: role))
    }
    try expectGolden("v1_sagemaker_transform_sync_full") { stack in
      let key = Key(stack, "Key")
      sm(
        stack, "TransformTask",
        SagemakerTransformTask(
          transformJobName: "MyTransformJob", modelName: "MyModelName",
          transformInput: TransformInput(
            s3URI: "s3://inputbucket/prefix", compressionType: .gzip, contentType: "text/csv",
            splitType: .line),
          transformOutput: TransformOutput(
            s3OutputPath: "s3://outputbucket/prefix", accept: "text/csv", assembleWith: .line,
            encryptionKey: key),
          transformResources: TransformResources(
            instanceCount: 2, instanceType: "p3.2xlarge", volumeEncryptionKey: key),
          batchStrategy: .multiRecord, environment: ["SOMEVAR": "myvalue"],
          maxConcurrentTransforms: 3, maxPayloadInMB: 100, tags: ["Project": "MyProject"],
          integrationPattern: .sync))
    }
  }

  @Test func `SageMakerCreateTrainingJob as the CDK has it`() throws {
    try expectGolden("v2_sagemaker_train") { stack in
      sm(
        stack, "Train",
        SageMakerCreateTrainingJob(
          trainingJobName: "MyTrainJob",
          algorithmSpecification: AlgorithmSpecification(algorithmName: "BlazingText"),
          inputDataConfig: [
            Channel(
              "train",
              S3DataSource(.fromBucket(Bucket(stack, "In"), "in"), attributeNames: ["a"]))
          ],
          outputDataConfig: OutputDataConfig(.fromBucket(Bucket(stack, "Out"), "out")),
          integrationPattern: .runJob))
    }
  }

  @Test func `SageMakerCreateTransformJob as the CDK has it`() throws {
    try expectGolden("v2_sagemaker_transform") { stack in
      sm(
        stack, "Batch Inference",
        SageMakerCreateTransformJob(
          transformJobName: "MyTransformJob", modelName: "MyModelName",
          transformInput: TransformInput(s3URI: "s3://inputbucket/train"),
          transformOutput: TransformOutput(
            s3OutputPath: "s3://outputbucket/TransformJobOutputPath"),
          modelClientOptions: ModelClientOptions(
            invocationsMaxRetries: 3, invocationsTimeout: .minutes(5))))
    }
  }

  @Test func `What cannot be trained`() throws {
    try expectRefusal(
      "v1_error_sagemaker_token",
      "SageMaker does not support the integration pattern WAIT_FOR_TASK_TOKEN"
    ) {
      sm($0, "T", train($0, .waitForTaskToken))
    }
    try expectRefusal(
      "v1_error_sagemaker_transform_token",
      "SageMaker does not support the integration pattern WAIT_FOR_TASK_TOKEN"
    ) {
      sm($0, "T", transform(.waitForTaskToken))
    }
    expectProblem("instanceType is written as m4.xlarge") {
      sm(
        $0, "T",
        SagemakerTransformTask(
          transformJobName: "j", modelName: "m", transformInput: TransformInput(s3URI: "s3://i"),
          transformOutput: TransformOutput(s3OutputPath: "s3://o"),
          transformResources: TransformResources(instanceType: "ml.m4.xlarge")))
    }
  }

  /// Case v1_error_sagemaker_role_before_bind.
  @Test func `The role is known once the task is in a state`() throws {
    let stack = Stack("S", style: .original)
    let task = train(stack)
    // The original throws: role not available yet.
    #expect(task.role == nil)
    sm(stack, "T", task)
    #expect(task.role?.roleARN.description == "${TSagemakerRole3ACB41FF.Arn}")
  }

  private func definition(_ stack: Stack) throws -> String? {
    let resources = try stack.template()["Resources"]?.object
    let machine = resources?.members.first {
      $0.value["Type"] == "AWS::StepFunctions::StateMachine"
    }
    return try machine?.value["Properties"]?["DefinitionString"].map(placeholderText)
  }
}
