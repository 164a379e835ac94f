/// The objects of the States Language that have fields of their own.
public enum FieldOwner: Hashable, Sendable {
  case machine
  case state(StateType)
  case branch
  case itemProcessor
  case processorConfig
  case retrier
  case catcher
  /// An element of Choices.
  case choiceRule
  case itemReader
  case readerConfig
  case itemBatcher
  case resultWriter
  case writerConfig
  case credentials

  static let all: [FieldOwner] =
    StateType.allCases.map(FieldOwner.state) + [
      .machine, .branch, .itemProcessor, .processorConfig, .retrier, .catcher, .choiceRule,
      .itemReader, .readerConfig, .itemBatcher, .resultWriter, .writerConfig, .credentials,
    ]
}
