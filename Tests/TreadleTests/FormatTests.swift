import Foundation
import OrderedJSON
import Testing

@Suite struct FormatCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func aFileIsLaidOutAndNamed() throws {
    try workspace.write(
      "a.json", #"{"StartAt":"A","States":{"A":{"End":true,"Type":"Pass","Result":[]}}}"#)
    let result = try workspace.treadle("format", "a.json")
    #expect(result.status == 0)
    #expect(result.output == "a.json\n")
    #expect(
      try workspace.read("a.json") == """
        {
          "StartAt": "A",
          "States": {
            "A": {
              "End": true,
              "Type": "Pass",
              "Result": []
            }
          }
        }

        """)
    #expect(try workspace.treadle("format", "a.json").output.isEmpty, "it is laid out by now")
  }

  @Test func stringsNumbersAndLineEndsStay() throws {
    try workspace.write("a.json", "{\"a\\u0062\": 1.10,\r\n\"b\": \"\\/\", \"c\": 1e400}")
    _ = try workspace.treadle("format", "a.json")
    #expect(
      try workspace.read("a.json")
        == "{\r\n  \"a\\u0062\": 1.10,\r\n  \"b\": \"\\/\",\r\n  \"c\": 1e400\r\n}\r\n")
  }

  @Test func checkChangesNothing() throws {
    try workspace.write("a.json", "{}")
    try workspace.write("b.json", "{}\n")
    let result = try workspace.treadle("format", "--check", "a.json", "b.json")
    #expect(result.status == 1)
    #expect(result.output == "a.json: would change\n")
    #expect(try workspace.read("a.json") == "{}")
    #expect(try workspace.treadle("format", "--check", "b.json").status == 0)
  }

  @Test func aReadOnlyFileIsLeftAlone() throws {
    try workspace.write("a.json", "{}")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: workspace.url("a.json").path)
    let result = try workspace.treadle("format", "a.json")
    #expect(result.status == 1)
    #expect(result.errors == "Error: a.json: is read-only\n")
    #expect(try workspace.read("a.json") == "{}")
  }

  @Test func yamlIsLeftToItsAuthor() throws {
    try workspace.write("a.yaml", "StartAt:   A\n")
    let result = try workspace.treadle("format", "a.yaml")
    #expect(result.status == 1)
    #expect(result.errors == "Error: a.yaml: is YAML; only JSON is formatted\n")
  }
}

@Suite struct ConvertCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func thereAndBackAgainIsTheSameValue() throws {
    for name in ["job-poller", "order-fulfilment", "media-processing"] {
      let file = BuiltBinary.example("\(name).asl.json")
      let yaml = try workspace.treadle("convert", file, "--to", "yaml")
      #expect(yaml.status == 0)
      try workspace.write("a.yaml", yaml.output)
      let json = try workspace.treadle("convert", "a.yaml", "--to", "json")
      #expect(json.status == 0, "\(json.errors)")
      #expect(
        try JSONSource.value(json.output)
          == JSONSource.value(String(contentsOfFile: file, encoding: .utf8)))
    }
  }

  @Test func jsonIsLaidOut() throws {
    let result = try workspace.treadle(
      "convert", "-", "--to", "json", input: #"{"StartAt":"A"}"#)
    #expect(result.output == "{\n  \"StartAt\": \"A\"\n}\n")
  }
}
