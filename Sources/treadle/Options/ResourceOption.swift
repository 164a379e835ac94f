import ArgumentParser

/// Which state machine of a template is meant.
struct ResourceOption: ParsableArguments {
  @Option(
    help: "The state machine of a CloudFormation or SAM template, by its logical ID.")
  var resource: String?
}
