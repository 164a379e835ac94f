public enum StateType: String, Hashable, Sendable, CaseIterable {
  case pass = "Pass"
  case task = "Task"
  case choice = "Choice"
  case wait = "Wait"
  case succeed = "Succeed"
  case fail = "Fail"
  case parallel = "Parallel"
  case map = "Map"
}
