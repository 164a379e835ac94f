/// A node as it stands in YAML text: nothing resolved.
struct YAMLNode {
  enum ScalarStyle { case plain, single, double, literal, folded }

  indirect enum Content {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
    /// The anchor's name; the node it stands for, nil where there is none.
    case alias(String, YAMLNode?)
    /// Deeper than allowed.
    case tooDeep
  }

  var content: Content
  /// Byte offsets, without anchor and tag. A block collection ends where its last item does.
  var range: Range<Int>
  /// Where anchor and tag begin, else where the content begins.
  var start: Int
  var anchor: String?
  /// In full: `tag:yaml.org,2002:str`, `!Sub`.
  var tag: String?
  /// Whether a collection is written in brackets.
  var isFlow = false

  var fullRange: Range<Int> { start..<range.upperBound }
}

/// A member of a mapping as it stands in the text.
struct YAMLPair {
  var key: YAMLNode
  var value: YAMLNode

  /// Whether this merges the members of other mappings.
  var isMerge: Bool {
    if case .scalar("<<", .plain) = key.content, key.tag == nil { true } else { false }
  }
}
