import OrderedJSON

/// A value of the tree and where it is. The pointer is put together only when it is asked for:
/// most places have nothing wrong with them.
struct Place {
  /// The way to a container.
  private final class Way: Sendable {
    let token: JSONPointer.Token
    let container: Way?

    init(_ token: JSONPointer.Token, _ container: Way?) {
      self.token = token
      self.container = container
    }
  }

  let node: SourceNode
  /// Where a reader looks for it: the byte offset of its key, or of itself where it has none.
  let offset: Int
  private let token: JSONPointer.Token?
  private let container: Way?

  init(root: SourceNode) {
    node = root
    offset = root.range.lowerBound
    token = nil
    container = nil
  }

  private init(_ node: SourceNode, _ token: JSONPointer.Token, _ offset: Int, in container: Way?) {
    self.node = node
    self.token = token
    self.offset = offset
    self.container = container
  }

  var pointer: JSONPointer {
    var tokens = token.map { [$0] } ?? []
    var way = container
    while let step = way {
      tokens.append(step.token)
      way = step.container
    }
    return JSONPointer(tokens.reversed())
  }

  private var way: Way? { token.map { Way($0, container) } }

  private static func place(_ member: SourceMember, in way: Way?) -> Place {
    Place(member.value, .key(member.key), member.keyRange.lowerBound, in: way)
  }

  func member(_ name: String) -> Place? {
    node.member(name).map { Self.place($0, in: way) }
  }

  /// Every member; of repeated keys the last.
  var members: [Place] {
    let way = way
    return (node.members ?? []).map { Self.place($0, in: way) }
  }

  func element(_ index: Int) -> Place? {
    node[index].map { Place($0, .index(index), $0.range.lowerBound, in: way) }
  }

  /// Every element of an array.
  var elements: [Place] {
    let way = way
    return (node.elements ?? []).enumerated().map { index, element in
      Place(element, .index(index), element.range.lowerBound, in: way)
    }
  }

  /// The key it stands under.
  var name: String? { if case .key(let name) = token { name } else { nil } }
}
