package import OrderedJSON

extension SourceNode {
  /// The place of the innermost value, or member by its key, whose text holds that byte offset.
  package func pointer(at offset: Int) -> JSONPointer {
    var pointer = JSONPointer.root
    var node = self
    descend: while true {
      switch node.content {
      case .scalar: return pointer
      case .array(let elements):
        for (index, element) in elements.enumerated() where element.range.contains(offset) {
          pointer.tokens.append(.index(index))
          node = element
          continue descend
        }
        return pointer
      case .object(let members):
        for member in members
        where member.keyRange.lowerBound <= offset && offset < member.value.range.upperBound {
          pointer.tokens.append(.key(member.key))
          if offset < member.value.range.lowerBound { return pointer }
          node = member.value
          continue descend
        }
        return pointer
      }
    }
  }
}
