/// Finds how a text is indented, from what stands near the place of an edit.
struct YAMLStyleFinder {
  let text: YAMLText
  let root: YAMLNode

  /// - Parameter containers: the containers around the place, from the root.
  func style(near containers: [YAMLNode], item index: Int) -> YAMLStyle {
    var style = YAMLStyle()
    style.lineEnd = text.lineEnd
    var all: [YAMLNode] = []
    if let container = containers.last, text.items(of: container).indices.contains(index) {
      all.append(text.items(of: container)[index].value)
    }
    all += containers.reversed()
    collect(root, into: &all)
    style.indentation = all.lazy.compactMap(indentation(in:)).first ?? style.indentation
    style.indentsSequences =
      all.lazy.compactMap(indentsSequences(in:)).first ?? style.indentsSequences
    style.keepsScalarSequencesInFlow = all.reduce(0) { $0 + balance(of: $1) } > 0
    return style
  }

  /// How many more sequences of scalars stand in brackets than in lines.
  private func balance(of node: YAMLNode) -> Int {
    guard case .mapping(let pairs) = node.content else { return 0 }
    return pairs.reduce(0) { sum, pair in
      guard case .sequence(let elements) = pair.value.content, !elements.isEmpty,
        elements.allSatisfy(\.isPlainScalar)
      else { return sum }
      return sum + (pair.value.isFlow ? 1 : -1)
    }
  }

  /// How much further in than its keys a mapping's inner mappings stand.
  private func indentation(in node: YAMLNode) -> Int? {
    guard case .mapping = node.content, let outer = text.blockColumn(of: node) else { return nil }
    for item in text.items(of: node) {
      guard case .mapping = item.value.content, let inner = text.blockColumn(of: item.value),
        inner > outer
      else { continue }
      return inner - outer
    }
    return nil
  }

  private func indentsSequences(in node: YAMLNode) -> Bool? {
    guard case .mapping = node.content, let outer = text.blockColumn(of: node) else { return nil }
    for item in text.items(of: node) {
      guard case .sequence = item.value.content, let inner = text.blockColumn(of: item.value)
      else { continue }
      return inner > outer
    }
    return nil
  }

  /// The first block collections of the text; enough to tell its style.
  private func collect(_ node: YAMLNode, into nodes: inout [YAMLNode]) {
    guard nodes.count < 500, !node.isFlow else { return }
    switch node.content {
    case .sequence(let elements):
      nodes.append(node)
      for element in elements { collect(element, into: &nodes) }
    case .mapping(let pairs):
      nodes.append(node)
      for pair in pairs { collect(pair.value, into: &nodes) }
    default: break
    }
  }
}
