import Files
import Testing

@Suite struct Paths {
  @Test(arguments: [
    ("a/b.json", "a", "b.json"), ("b.json", "", "b.json"), ("/b", "/", "b"), ("a/", "a", ""),
  ])
  func pathsSplitAtTheLastSlash(path: String, directory: String, name: String) {
    #expect(FileStore.directoryName(path) == directory)
    #expect(FileStore.baseName(path) == name)
    #expect(FileStore.joined(directory, name) == path)
  }

  @Test(arguments: [
    ("Examples/job-poller.asl.json", "job-poller"), ("order.json", "order"),
    ("etl.asl.yaml", "etl"), ("etl.YML", "etl"), ("plain", "plain"), ("v1.2.json", "v1.2"),
    (".json", ".json"),
  ])
  func aWorkflowIsNamedByItsFile(path: String, name: String) {
    #expect(FileStore.workflowName(path) == name)
  }

  @Test func filesBesideAWorkflowShareItsName() {
    #expect(
      FileStore.sibling(of: "dir/job-poller.asl.json", ending: "mock.json")
        == "dir/job-poller.mock.json")
  }
}

@Suite struct Directories {
  @Test func theSpecificationsDefaultsAreBelowHome() {
    let directories = BaseDirectories { ["HOME": "/home/ada"][$0] }
    #expect(directories.configuration == "/home/ada/.config/treadle")
    #expect(directories.state == "/home/ada/.local/state/treadle")
    #expect(directories.cache == "/home/ada/.cache/treadle")
  }

  @Test func theEnvironmentGoesFirstUnlessItIsRelative() {
    let directories = BaseDirectories {
      ["HOME": "/home/ada", "XDG_CONFIG_HOME": "/etc/ada", "XDG_STATE_HOME": "state"][$0]
    }
    #expect(directories.configuration == "/etc/ada/treadle")
    #expect(directories.state == "/home/ada/.local/state/treadle")
  }

  @Test func withoutHomeThereAreNone() {
    #expect(BaseDirectories { _ in nil }.configuration == nil)
  }
}
