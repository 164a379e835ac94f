import OrderedJSON

/// Finds the places of an edit among the nodes of a text and has it made.
struct YAMLEditSession {
  private let text: YAMLText
  private let root: YAMLNode
  /// The anchors that an alias stands for somewhere.
  private let usedAnchors: Set<String>

  init(text: SourceText, root: YAMLNode) {
    self.text = YAMLText(text)
    self.root = root
    var anchors: Set<String> = []
    Self.collectAliases(root, into: &anchors)
    usedAnchors = anchors
  }

  func splices(for edit: TreeEdit) throws(TreeEditError) -> [Splice] {
    switch edit {
    case .set(let pointer, let value):
      guard let parent = pointer.parent, let token = pointer.tokens.last else {
        return YAMLEditor.replaceRoot(root, in: text, with: value)
      }
      let containers = try containers(to: parent)
      if let index = position(of: token, in: containers[containers.count - 1]) {
        return editor(containers, index).replaceValue(with: value, keeping: usedAnchors)
      }
      let key: String? = if case .key(let key) = token { key } else { nil }
      return try insert(containers, parent, key, value, nil)
    case .insertMember(let pointer, let key, let value, let index):
      return try insert(try containers(to: pointer), pointer, key, value, index)
    case .insertElement(let pointer, let value, let index):
      return try insert(try containers(to: pointer), pointer, nil, value, index)
    case .remove(let pointer):
      let (containers, index) = try place(of: pointer)
      let editor = editor(containers, index)
      if editor.items.count > 1 { return editor.remove() }
      let isMapping = editor.items[0].key != nil
      return try splices(
        for: .set(pointer.parent ?? .root, isMapping ? .object(JSONObject()) : .array([])))
    case .renameKey(let pointer, let key):
      let (containers, index) = try place(of: pointer)
      return editor(containers, index).renameKey(key)
    case .move(let pointer, let index):
      let (containers, from) = try place(of: pointer)
      let seat = seats(of: containers[containers.count - 1])
      return editor(containers, from).move(to: seat.indices.contains(index) ? seat[index] : index)
    }
  }

  private func insert(
    _ containers: [YAMLNode], _ pointer: JSONPointer, _ key: String?, _ value: JSONValue,
    _ index: Int?
  ) throws(TreeEditError) -> [Splice] {
    let container = containers[containers.count - 1]
    if case .alias = container.content { throw pointer.standsByAlias }
    let seats = seats(of: container)
    let editor = editor(
      containers, index.flatMap { $0 < seats.count ? seats[$0] : nil } ?? count(of: container))
    guard editor.items.isEmpty else { return editor.insert(key: key, value) }
    let filled: JSONValue =
      if let key { .object([key: value]) } else { .array([value]) }
    return try splices(for: .set(pointer, filled))
  }

  private func editor(_ containers: [YAMLNode], _ index: Int) -> YAMLEditor {
    YAMLEditor(text, root: root, containers: containers, index: index)
  }

  // MARK: - Places

  private func containers(to pointer: JSONPointer) throws(TreeEditError) -> [YAMLNode] {
    var nodes = [root]
    for token in pointer.tokens {
      let node = nodes[nodes.count - 1]
      if case .alias = node.content { throw pointer.standsByAlias }
      guard let index = position(of: token, in: node) else {
        throw pointer.error("this comes from a merge key (<<); change it at the anchor")
      }
      switch node.content {
      case .sequence(let elements): nodes.append(elements[index])
      case .mapping(let pairs): nodes.append(pairs[index].value)
      default: throw pointer.error("there is nothing at this place")
      }
    }
    return nodes
  }

  private func place(of pointer: JSONPointer) throws(TreeEditError) -> ([YAMLNode], Int) {
    let containers = try containers(to: pointer.parent ?? .root)
    let container = containers[containers.count - 1]
    if case .alias = container.content { throw pointer.standsByAlias }
    guard let token = pointer.tokens.last, let index = position(of: token, in: container) else {
      throw pointer.error("this comes from a merge key (<<); change it at the anchor")
    }
    return (containers, index)
  }

  private func position(of token: JSONPointer.Token, in node: YAMLNode) -> Int? {
    switch (token, node.content) {
    case (.index(let index), .sequence(let elements)):
      elements.indices.contains(index) ? index : nil
    case (.key(let key), .mapping(let pairs)):
      pairs.lastIndex { !$0.isMerge && $0.key.keyText?.isByteEqual(to: key) ?? false }
    default: nil
    }
  }

  private func count(of node: YAMLNode) -> Int {
    switch node.content {
    case .sequence(let elements): elements.count
    case .mapping(let pairs): pairs.count
    default: 0
    }
  }

  /// For every member that the tree shows, its position among the pairs of the text; those of a
  /// merge key have the key's.
  private func seats(of node: YAMLNode) -> [Int] {
    guard case .mapping(let pairs) = node.content, pairs.contains(where: \.isMerge) else {
      return Array(0..<count(of: node))
    }
    var resolver = NodeResolver(problems: ProblemList(), depthLimit: 512)
    guard case .object(let members) = resolver.resolve(node).content else { return [] }
    var seats: [Int] = []
    var next = 0
    for member in members {
      let own = pairs[next...].firstIndex { $0.key.fullRange == member.keyRange }
      let merge = pairs[next...].firstIndex(where: \.isMerge)
      if let own {
        seats.append(own)
        next = own + 1
      } else {
        seats.append(merge ?? max(0, next - 1))
      }
    }
    return seats
  }

  private static func collectAliases(_ node: YAMLNode, into names: inout Set<String>) {
    switch node.content {
    case .alias(let name, _): names.insert(name)
    case .sequence(let elements): for element in elements { collectAliases(element, into: &names) }
    case .mapping(let pairs):
      for pair in pairs {
        collectAliases(pair.key, into: &names)
        collectAliases(pair.value, into: &names)
      }
    default: break
    }
  }
}

extension YAMLNode {
  /// The text of a scalar, also where it stands by its alias.
  fileprivate var keyText: String? {
    switch content {
    case .scalar(let text, _): return text
    case .alias(_, let target?):
      if case .scalar(let text, _) = target.content { return text }
      return nil
    default: return nil
    }
  }
}

extension JSONPointer {
  fileprivate var standsByAlias: TreeEditError {
    error("this stands by an alias (*); change it at the anchor, or write the value out")
  }
}
