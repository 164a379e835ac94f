import OrderedJSON

/// A value of the tree and where it is.
struct Place {
  var node: SourceNode
  var pointer: JSONPointer
  /// Where a reader looks for it: the byte offset of its key, or of itself where it has none.
  var offset: Int

  init(root: SourceNode) {
    node = root
    pointer = .root
    offset = root.range.lowerBound
  }

  private init(_ node: SourceNode, _ pointer: JSONPointer, _ offset: Int) {
    self.node = node
    self.pointer = pointer
    self.offset = offset
  }

  func member(_ member: SourceMember) -> Place {
    Place(member.value, pointer.appending(member.key), member.keyRange.lowerBound)
  }

  func member(_ name: String) -> Place? { node.member(name).map(member) }

  /// Every member; of repeated keys the last.
  var members: [Place] { (node.members ?? []).map(member) }

  func element(_ index: Int) -> Place? {
    node[index].map { Place($0, pointer.appending(index), $0.range.lowerBound) }
  }

  /// Every element of an array.
  var elements: [Place] {
    (node.elements ?? []).enumerated().map { index, element in
      Place(element, pointer.appending(index), element.range.lowerBound)
    }
  }

  /// The key it stands under.
  var name: String? {
    if case .key(let name) = pointer.tokens.last { name } else { nil }
  }
}
