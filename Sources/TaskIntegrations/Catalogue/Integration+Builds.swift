import OrderedJSON

extension Integration {
  static let builds: [Integration] = [
    Integration(
      "codebuild:startBuild", "CodeBuild: start a build", [.runJob],
      parameters: ["ProjectName": "my-project"]),
    Integration(
      "codebuild:stopBuild", "CodeBuild: stop a build", parameters: ["Id": "my-project:my-build"]),
    Integration(
      "codebuild:batchDeleteBuilds", "CodeBuild: delete builds",
      parameters: ["Ids": ["my-project:my-build"]]),
    Integration(
      "codebuild:batchGetReports", "CodeBuild: get reports",
      parameters: [
        "ReportArns": ["arn:aws:codebuild:us-east-1:123456789012:report/my-group:my-report"]
      ]),
    Integration(
      "codebuild:startBuildBatch", "CodeBuild: start a batch of builds", [.runJob],
      parameters: ["ProjectName": "my-project"]),
    Integration(
      "codebuild:stopBuildBatch", "CodeBuild: stop a batch of builds",
      parameters: ["Id": "my-project:my-batch"]),
    Integration(
      "codebuild:retryBuildBatch", "CodeBuild: retry a batch of builds", [.runJob],
      parameters: ["Id": "my-project:my-batch", "RetryType": "RETRY_FAILED_BUILDS"]),
    Integration(
      "codebuild:deleteBuildBatch", "CodeBuild: delete a batch of builds",
      parameters: ["Id": "my-project:my-batch"]),
  ]
}
