import StepFunctions

/// What is trained: an algorithm of the account or the marketplace, or an image.
public struct AlgorithmSpecification {
  /// A value in the training's log.
  public struct MetricDefinition: Hashable, Sendable {
    public var name: String
    /// Its first group is the value.
    public var regex: String

    public init(name: String, regex: String) {
      self.name = name
      self.regex = regex
    }
  }

  public var algorithmName: String?
  public var trainingImage: DockerImage?
  public var trainingInputMode: InputMode
  public var metricDefinitions: [MetricDefinition]

  /// One of name and image.
  public init(
    algorithmName: String? = nil, trainingImage: DockerImage? = nil,
    trainingInputMode: InputMode = .file, metricDefinitions: [MetricDefinition] = []
  ) {
    self.algorithmName = algorithmName
    self.trainingImage = trainingImage
    self.trainingInputMode = trainingInputMode
    self.metricDefinitions = metricDefinitions
  }

  func check() throws(ConstructError) {
    if (algorithmName == nil) == (trainingImage == nil) {
      throw ConstructError(
        "algorithmSpecification needs an algorithmName or a trainingImage, and not both.")
    }
    if metricDefinitions.count > 40 {
      throw ConstructError(
        "algorithmSpecification can have 40 metricDefinitions, not \(metricDefinitions.count).")
    }
  }

  func template(_ role: Role) -> TemplateValue {
    .present([
      "TrainingInputMode": .text(trainingInputMode.rawValue),
      "TrainingImage": trainingImage?.uri(role),
      "AlgorithmName": algorithmName.map { .text($0) },
      "MetricDefinitions": .list(
        metricDefinitions.map { ["Name": .text($0.name), "Regex": .text($0.regex)] }),
    ])
  }
}
