import OrderedJSON

extension Integration {
  static let containers: [Integration] = [
    Integration(
      "eks:createCluster", "EKS: create a cluster", [.runJob],
      parameters: [
        "Name": "my-cluster", "RoleArn": role,
        "ResourcesVpcConfig": [
          "SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
        ],
      ]),
    Integration(
      "eks:deleteCluster", "EKS: delete a cluster", [.runJob], parameters: ["Name": "my-cluster"]),
    Integration(
      "eks:createNodegroup", "EKS: create a node group", [.runJob],
      parameters: [
        "ClusterName": "my-cluster", "NodegroupName": "my-nodes", "NodeRole": role,
        "Subnets": ["subnet-0123456789abcdef0"],
      ]),
    Integration(
      "eks:deleteNodegroup", "EKS: delete a node group", [.runJob],
      parameters: ["ClusterName": "my-cluster", "NodegroupName": "my-nodes"]),
    Integration(
      "eks:createFargateProfile", "EKS: create a Fargate profile", [.runJob],
      parameters: [
        "ClusterName": "my-cluster", "FargateProfileName": "my-profile",
        "PodExecutionRoleArn": role, "Selectors": [["Namespace": "my-namespace"]],
      ]),
    Integration(
      "eks:deleteFargateProfile", "EKS: delete a Fargate profile", [.runJob],
      parameters: ["ClusterName": "my-cluster", "FargateProfileName": "my-profile"]),
    Integration(
      "eks:runJob", "EKS: run a Kubernetes job", [.runJob],
      parameters: cluster([
        "Job": [
          "apiVersion": "batch/v1", "kind": "Job", "metadata": ["name": "my-job"],
          "spec": [
            "template": [
              "spec": [
                "containers": [["name": "my-container", "image": "my-image"]],
                "restartPolicy": "Never",
              ]
            ]
          ],
        ]
      ])),
    Integration(
      "eks:call", "EKS: call the Kubernetes API",
      parameters: cluster(["Method": "GET", "Path": "/api/v1/namespaces/default/pods"])),
    Integration(
      "emr-containers:createVirtualCluster", "EMR on EKS: create a virtual cluster",
      parameters: [
        "Name": "my-virtual-cluster",
        "ContainerProvider": [
          "Id": "my-cluster", "Type": "EKS", "Info": ["EksInfo": ["Namespace": "my-namespace"]],
        ],
      ]),
    Integration(
      "emr-containers:deleteVirtualCluster", "EMR on EKS: delete a virtual cluster", [.runJob],
      parameters: ["Id": "my-virtual-cluster-id"]),
    Integration(
      "emr-containers:startJobRun", "EMR on EKS: run a job", [.runJob],
      parameters: [
        "Name": "my-job", "VirtualClusterId": "my-virtual-cluster-id", "ExecutionRoleArn": role,
        "ReleaseLabel": "emr-7.0.0-latest",
        "JobDriver": ["SparkSubmitJobDriver": ["EntryPoint": "s3://my-bucket/my-job.py"]],
      ]),
  ]

  static let role: JSONValue = "arn:aws:iam::123456789012:role/my-role"

  private static func cluster(_ request: JSONObject) -> JSONValue {
    .object(
      JSONObject(
        [
          JSONMember(key: "ClusterName", value: "my-cluster"),
          JSONMember(key: "CertificateAuthority", value: "my-certificate-authority"),
          JSONMember(
            key: "Endpoint",
            value: "https://0123456789ABCDEF.gr7.us-east-1.eks.amazonaws.com"),
        ] + request.members))
  }
}
