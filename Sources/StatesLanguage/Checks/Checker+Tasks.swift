import OrderedJSON
import TaskIntegrations

extension Checker {
  mutating func checkTask(_ place: Place, _ language: QueryLanguage) {
    if let heartbeat = place.member("HeartbeatSeconds"), let beat = heartbeat.node.integer,
      let timeout = place.node["TimeoutSeconds"]?.integer, beat >= timeout
    {
      warn(
        "HeartbeatSeconds (\(beat)) should be below TimeoutSeconds (\(timeout))",
        at: heartbeat, atValue: true)
    }
    checkParameters(place, language)
  }

  /// Warns of parameters that the integration needs and that are not there. Without Parameters the
  /// input may hold them.
  private mutating func checkParameters(_ place: Place, _ language: QueryLanguage) {
    guard let text = place.node["Resource"]?.string,
      let parameters = place.member(language == .jsonata ? "Arguments" : "Parameters"),
      parameters.node.isObject
    else { return }
    let missing = TaskResource(text).requiredParameters.filter { name in
      parameters.node.member(name) == nil
        && (language == .jsonata || parameters.node.member(name + ".$") == nil)
    }
    guard !missing.isEmpty else { return }
    warn(
      "\(text.resourceAction) needs these parameters too: [\(missing.joined(separator: ", "))]",
      at: parameters, fix: adding(missing, to: parameters, of: text, language))
  }

  /// What the catalogue fills in for them.
  private func adding(
    _ names: [String], to parameters: Place, of resource: String, _ language: QueryLanguage
  ) -> FindingFix? {
    guard case .integration(_, _, let pattern) = TaskResource(resource),
      let entry = TaskResource(resource).catalogueEntry
    else { return nil }
    let samples =
      language == .jsonata ? entry.arguments(pattern) : entry.parameters(pattern)
    let members = names.compactMap { name in
      samples.object?.members.first { member in
        member.key.isByteEqual(to: name) || member.key.isByteEqual(to: name + ".$")
      }
    }
    guard !members.isEmpty else { return nil }
    return FindingFix(
      "add \(members.map(\.key).joined(separator: ", "))",
      members.map { .insertMember(parameters.pointer, key: $0.key, value: $0.value, index: nil) })
  }
}

extension String {
  /// `sns:publish` of `arn:aws:states:::sns:publish`.
  fileprivate var resourceAction: Substring {
    let parts = split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 ? parts[5] : self[...]
  }
}
