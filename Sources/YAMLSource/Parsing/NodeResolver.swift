import OrderedJSON

/// Makes the common tree of a document: scalars to values, aliases and merge keys to what they
/// stand for.
///
/// Recursive to the depth that the document allows.
struct NodeResolver {
  private(set) var problems: ProblemList
  private let depthLimit: Int
  /// How many nodes aliases may still add; a few lines of aliases of aliases stand for billions.
  private var budget = 200_000

  init(problems: ProblemList, depthLimit: Int) {
    self.problems = problems
    self.depthLimit = depthLimit
  }

  mutating func resolve(_ root: YAMLNode) -> SourceNode {
    resolve(root, depth: 0, isAliased: false)
  }

  /// - Parameter isAliased: whether this stands by an alias; its problems were reported already.
  private mutating func resolve(_ node: YAMLNode, depth: Int, isAliased: Bool) -> SourceNode {
    if isAliased { budget -= 1 }
    let null = SourceNode(content: .scalar(.null), range: node.fullRange)
    guard budget > 0 else { return null }
    switch node.content {
    case .tooDeep: return null
    case .scalar(let text, let style):
      let value = value(text, style, node, isAliased: isAliased)
      return SourceNode(content: .scalar(value), range: node.fullRange)
    case .alias(_, let target):
      guard let target, depth < depthLimit else { return null }
      var resolved = resolve(target, depth: depth, isAliased: true)
      if budget <= 0 {
        problems.add(
          .unsupported, "the aliases stand for too many values; write them out", at: node.start)
        return null
      }
      resolved.range = node.fullRange
      return resolved
    case .sequence(let elements):
      guard depth < depthLimit else { return tooDeep(node) }
      var nodes: [SourceNode] = []
      for element in elements {
        nodes.append(resolve(element, depth: depth + 1, isAliased: isAliased))
      }
      return SourceNode(content: .array(nodes), range: node.fullRange)
    case .mapping(let pairs):
      guard depth < depthLimit else { return tooDeep(node) }
      let members = members(pairs, depth: depth + 1, isAliased: isAliased)
      return SourceNode(content: .object(members), range: node.fullRange)
    }
  }

  private mutating func tooDeep(_ node: YAMLNode) -> SourceNode {
    problems.add(
      .tooDeep, "sequences and mappings stand more than \(depthLimit) deep", at: node.start)
    return SourceNode(content: .scalar(.null), range: node.fullRange)
  }

  private mutating func members(_ pairs: [YAMLPair], depth: Int, isAliased: Bool)
    -> [SourceMember]
  {
    var own: [SourceMember] = []
    var merged: [(position: Int, members: [SourceMember])] = []
    for pair in pairs {
      if pair.isMerge, let members = mergedMembers(pair.value, depth: depth) {
        merged.append((own.count, members))
        continue
      }
      own.append(
        SourceMember(
          key: key(pair.key, isAliased: isAliased), keyRange: pair.key.fullRange,
          value: resolve(pair.value, depth: depth, isAliased: isAliased)))
    }
    if !isAliased { problems.addRepeatedKeys(of: own) }
    if merged.isEmpty { return own }
    // Own members win over merged ones, and of these the first.
    var known = JSONObject(own.map { JSONMember(key: $0.key, value: nil) })
    var members: [SourceMember] = []
    var next = 0
    for (position, candidates) in merged {
      members += own[next..<position]
      next = position
      for candidate in candidates where known[candidate.key] == nil {
        known[candidate.key] = .some(nil)
        members.append(candidate)
      }
    }
    return members + own[next...]
  }

  /// The members that a merge key brings; nil where its value is no mapping.
  private mutating func mergedMembers(_ value: YAMLNode, depth: Int) -> [SourceMember]? {
    var sources = [value]
    if case .sequence(let elements) = value.content { sources = elements }
    if case .alias(_, let target?) = value.content, case .sequence(let elements) = target.content {
      sources = elements
    }
    var members: [SourceMember] = []
    for source in sources {
      guard case .object(let found) = resolve(source, depth: depth, isAliased: true).content else {
        problems.add(.unsupported, "a merge key needs a mapping", at: value.start)
        return nil
      }
      members += found
    }
    return members
  }

  private mutating func key(_ node: YAMLNode, isAliased: Bool) -> String {
    switch node.content {
    case .scalar(let text, _): return text
    case .alias(_, let target?):
      if case .scalar(let text, _) = target.content { return text }
    default: break
    }
    if !isAliased {
      problems.add(.unsupported, "a key must be a scalar, not a collection", at: node.start)
    }
    return resolve(node, depth: depthLimit - 1, isAliased: isAliased).value.compactText
  }

  private mutating func value(
    _ text: String, _ style: YAMLNode.ScalarStyle, _ node: YAMLNode, isAliased: Bool
  ) -> JSONValue {
    switch node.tag {
    case nil where style != .plain, "!", "tag:yaml.org,2002:str": return .string(text)
    case nil, "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
      "tag:yaml.org,2002:null":
      break
    // Local tags such as !Sub and !Ref are for whoever knows them; here their text counts.
    default: return .string(text)
    }
    if CoreSchema.isInfiniteOrNaN(text), !isAliased {
      problems.add(
        .unsupported, "JSON has no \(text); it is read as a string, quote it to say so",
        at: node.range.lowerBound)
    }
    return CoreSchema.value(text) ?? .string(text)
  }
}
