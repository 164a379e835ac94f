import OrderedJSON

extension Integration {
  static let machineLearning: [Integration] = [
    Integration(
      "bedrock:invokeModel", "Bedrock: invoke a model",
      parameters: [
        "ModelId": "my-model-id", "ContentType": "application/json",
        "Body": ["prompt.$": "$.prompt", "max_tokens": 500],
      ]),
    Integration(
      "bedrock:createModelCustomizationJob", "Bedrock: customize a model", [.runJob],
      parameters: [
        "JobName": "my-job", "CustomModelName": "my-model", "RoleArn": role,
        "BaseModelIdentifier": "my-model-id",
        "TrainingDataConfig": ["S3Uri": "s3://my-bucket/training/"],
        "OutputDataConfig": ["S3Uri": "s3://my-bucket/output/"],
        "HyperParameters": ["epochCount": "1"],
      ]),
    sageMaker(
      "createTrainingJob", "train a model", [.runJob],
      [
        "TrainingJobName": "my-job", "RoleArn": role,
        "AlgorithmSpecification": ["TrainingImage": image, "TrainingInputMode": "File"],
        "OutputDataConfig": ["S3OutputPath": "s3://my-bucket/output/"],
        "ResourceConfig": cluster, "StoppingCondition": ["MaxRuntimeInSeconds": 3600],
      ]),
    sageMaker(
      "createTransformJob", "run a batch transform", [.runJob],
      [
        "TransformJobName": "my-job", "ModelName": "my-model",
        "TransformInput": [
          "DataSource": [
            "S3DataSource": ["S3DataType": "S3Prefix", "S3Uri": "s3://my-bucket/input/"]
          ]
        ],
        "TransformOutput": ["S3OutputPath": "s3://my-bucket/output/"],
        "TransformResources": ["InstanceCount": 1, "InstanceType": "ml.m5.large"],
      ]),
    sageMaker(
      "createProcessingJob", "process data", [.runJob],
      [
        "ProcessingJobName": "my-job", "RoleArn": role, "AppSpecification": ["ImageUri": image],
        "ProcessingResources": ["ClusterConfig": cluster],
      ]),
    sageMaker(
      "createLabelingJob", "label data", [.runJob],
      [
        "LabelingJobName": "my-job", "LabelAttributeName": "label", "RoleArn": role,
        "InputConfig": [
          "DataSource": ["S3DataSource": ["ManifestS3Uri": "s3://my-bucket/input.manifest"]]
        ],
        "OutputConfig": ["S3OutputPath": "s3://my-bucket/output/"],
        "HumanTaskConfig": [
          "WorkteamArn": "arn:aws:sagemaker:us-east-1:123456789012:workteam/private-crowd/my-team",
          "UiConfig": ["UiTemplateS3Uri": "s3://my-bucket/template.html"],
          "PreHumanTaskLambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:my-function",
          "TaskTitle": "Label images", "TaskDescription": "Choose a label",
          "NumberOfHumanWorkersPerDataObject": 1, "TaskTimeLimitInSeconds": 600,
          "AnnotationConsolidationConfig": [
            "AnnotationConsolidationLambdaArn":
              "arn:aws:lambda:us-east-1:123456789012:function:my-function"
          ],
        ],
      ]),
    sageMaker(
      "createHyperParameterTuningJob", "tune hyperparameters", [.runJob],
      [
        "HyperParameterTuningJobName": "my-job",
        "HyperParameterTuningJobConfig": [
          "Strategy": "Bayesian",
          "ResourceLimits": ["MaxNumberOfTrainingJobs": 10, "MaxParallelTrainingJobs": 2],
        ],
        "TrainingJobDefinition": [
          "AlgorithmSpecification": ["TrainingImage": image, "TrainingInputMode": "File"],
          "RoleArn": role, "OutputDataConfig": ["S3OutputPath": "s3://my-bucket/output/"],
          "ResourceConfig": cluster, "StoppingCondition": ["MaxRuntimeInSeconds": 3600],
        ],
      ]),
    sageMaker(
      "createModel", "create a model",
      [],
      [
        "ModelName": "my-model", "ExecutionRoleArn": role,
        "PrimaryContainer": ["Image": image, "ModelDataUrl": "s3://my-bucket/model.tar.gz"],
      ]),
    sageMaker(
      "createEndpointConfig", "create an endpoint configuration", [],
      [
        "EndpointConfigName": "my-configuration",
        "ProductionVariants": [
          [
            "VariantName": "all", "ModelName": "my-model", "InitialInstanceCount": 1,
            "InstanceType": "ml.m5.large",
          ]
        ],
      ]),
    sageMaker(
      "createEndpoint", "create an endpoint", [],
      ["EndpointName": "my-endpoint", "EndpointConfigName": "my-configuration"]),
    sageMaker(
      "updateEndpoint", "update an endpoint", [],
      ["EndpointName": "my-endpoint", "EndpointConfigName": "my-configuration"]),
  ]

  private static let image: JSONValue =
    "123456789012.dkr.ecr.us-east-1.amazonaws.com/my-image:latest"

  private static let cluster: JSONValue = [
    "InstanceCount": 1, "InstanceType": "ml.m5.xlarge", "VolumeSizeInGB": 10,
  ]

  private static func sageMaker(
    _ action: String, _ title: String, _ patterns: [IntegrationPattern], _ parameters: JSONValue
  ) -> Integration {
    Integration(
      "sagemaker:\(action)", "SageMaker: \(title)", patterns, parameters: parameters,
      errors: ["SageMaker.AmazonSageMakerException"])
  }
}
