import OrderedJSON

extension Integration {
  static let analytics: [Integration] = [
    Integration(
      "athena:startQueryExecution", "Athena: run a query", [.runJob],
      parameters: [
        "QueryString": "SELECT * FROM my_table LIMIT 10", "WorkGroup": "primary",
        "ResultConfiguration": ["OutputLocation": "s3://my-bucket/results/"],
      ],
      errors: athenaErrors),
    Integration(
      "athena:stopQueryExecution", "Athena: stop a query",
      parameters: ["QueryExecutionId": "my-query-execution-id"], errors: athenaErrors),
    Integration(
      "athena:getQueryExecution", "Athena: describe a query",
      parameters: ["QueryExecutionId": "my-query-execution-id"], errors: athenaErrors),
    Integration(
      "athena:getQueryResults", "Athena: get a query's results",
      parameters: ["QueryExecutionId": "my-query-execution-id", "MaxResults": 100],
      errors: athenaErrors),
    Integration(
      "elasticmapreduce:createCluster", "EMR: create a cluster", [.runJob],
      parameters: [
        "Name": "my-cluster", "ReleaseLabel": "emr-7.0.0", "Applications": [["Name": "Spark"]],
        "ServiceRole": "EMR_DefaultRole", "JobFlowRole": "EMR_EC2_DefaultRole",
        "LogUri": "s3://my-bucket/logs/", "VisibleToAllUsers": true,
        "Instances": [
          "KeepJobFlowAliveWhenNoSteps": true,
          "InstanceFleets": [
            [
              "InstanceFleetType": "MASTER", "TargetOnDemandCapacity": 1,
              "InstanceTypeConfigs": [["InstanceType": "m5.xlarge"]],
            ]
          ],
        ],
      ]),
    Integration(
      "elasticmapreduce:terminateCluster", "EMR: terminate a cluster", [.runJob],
      parameters: ["ClusterId": "j-0123456789ABC"]),
    Integration(
      "elasticmapreduce:addStep", "EMR: add a step", [.runJob],
      parameters: [
        "ClusterId": "j-0123456789ABC",
        "Step": [
          "Name": "my-step", "ActionOnFailure": "CONTINUE",
          "HadoopJarStep": [
            "Jar": "command-runner.jar", "Args": ["spark-submit", "s3://my-bucket/my-job.py"],
          ],
        ],
      ]),
    Integration(
      "elasticmapreduce:cancelStep", "EMR: cancel a step",
      parameters: ["ClusterId": "j-0123456789ABC", "StepId": "s-0123456789ABC"]),
    Integration(
      "elasticmapreduce:setClusterTerminationProtection", "EMR: protect a cluster",
      parameters: ["ClusterId": "j-0123456789ABC", "TerminationProtected": true]),
    Integration(
      "elasticmapreduce:modifyInstanceFleetByName", "EMR: resize an instance fleet",
      parameters: [
        "ClusterId": "j-0123456789ABC", "InstanceFleetName": "my-fleet",
        "InstanceFleet": ["TargetOnDemandCapacity": 2, "TargetSpotCapacity": 0],
      ]),
    Integration(
      "elasticmapreduce:modifyInstanceGroupByName", "EMR: resize an instance group",
      parameters: [
        "ClusterId": "j-0123456789ABC", "InstanceGroupName": "my-group",
        "InstanceGroup": ["InstanceCount": 2],
      ]),
    Integration(
      "emr-serverless:createApplication", "EMR Serverless: create an application", [.runJob],
      parameters: ["Name": "my-application", "ReleaseLabel": "emr-7.0.0", "Type": "SPARK"]),
    Integration(
      "emr-serverless:startApplication", "EMR Serverless: start an application", [.runJob],
      parameters: ["ApplicationId": "my-application-id"]),
    Integration(
      "emr-serverless:stopApplication", "EMR Serverless: stop an application", [.runJob],
      parameters: ["ApplicationId": "my-application-id"]),
    Integration(
      "emr-serverless:deleteApplication", "EMR Serverless: delete an application", [.runJob],
      parameters: ["ApplicationId": "my-application-id"]),
    Integration(
      "emr-serverless:startJobRun", "EMR Serverless: run a job", [.runJob],
      parameters: [
        "ApplicationId": "my-application-id", "ExecutionRoleArn": role,
        "JobDriver": ["SparkSubmit": ["EntryPoint": "s3://my-bucket/my-job.py"]],
      ]),
    Integration(
      "emr-serverless:cancelJobRun", "EMR Serverless: cancel a job", [.runJob],
      parameters: ["ApplicationId": "my-application-id", "JobRunId": "my-job-run-id"]),
  ]

  private static let athenaErrors = [
    "Athena.AmazonAthenaException", "Athena.InvalidRequestException",
    "Athena.TooManyRequestsException",
  ]
}
