import OrderedJSON

extension Integration {
  static let dataProcessing: [Integration] = [
    Integration(
      "glue:startJobRun", "Glue: run a job", [.runJob],
      parameters: ["JobName": "my-job", "Arguments": ["--input": "s3://my-bucket/input/"]],
      errors: ["Glue.ConcurrentRunsExceededException", "Glue.EntityNotFoundException"]),
    Integration(
      "databrew:startJobRun", "Glue DataBrew: run a job", [.runJob],
      parameters: ["Name": "my-job"]),
    Integration(
      "mediaconvert:createJob", "MediaConvert: create a job", [.runJob],
      parameters: [
        "Role": role,
        "Settings": [
          "Inputs": [["FileInput": "s3://my-bucket/input.mp4"]],
          "OutputGroups": [
            [
              "OutputGroupSettings": [
                "Type": "FILE_GROUP_SETTINGS",
                "FileGroupSettings": ["Destination": "s3://my-bucket/output/"],
              ],
              "Outputs": [["Preset": "System-Generic_Hd_Mp4_Avc_Aac_16x9_1280x720p_24Hz_4.5Mbps"]],
            ]
          ],
        ],
      ]),
  ]
}
