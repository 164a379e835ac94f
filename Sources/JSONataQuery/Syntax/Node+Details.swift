extension Node {
  /// What few nodes have, apart so that all others are small.
  final class Details {
    @exclusivity(unchecked) var terms: [SortTerm] = []
    @exclusivity(unchecked) var signature: Signature?
    @exclusivity(unchecked) var regularExpression: RegularExpression?
    @exclusivity(unchecked) var predicates: [Node] = []
    @exclusivity(unchecked) var stages: [Stage] = []
    @exclusivity(unchecked) var group: Group?
    /// Numbers of the variables that `@` and `#` bind.
    @exclusivity(unchecked) var focus: Int?
    @exclusivity(unchecked) var index: Int?
    /// What the step binds for a `%`.
    @exclusivity(unchecked) var ancestor: AncestorSlot?
    /// What a `%` reads.
    @exclusivity(unchecked) var slot: AncestorSlot?
    /// Slots of `%` whose step has not been found yet.
    @exclusivity(unchecked) var seekingParent: [AncestorSlot] = []
  }

  private var changed: Details {
    if let details { return details }
    let new = Details()
    details = new
    return new
  }

  var terms: [SortTerm] {
    get { details?.terms ?? [] }
    set { changed.terms = newValue }
  }
  var signature: Signature? {
    get { details?.signature }
    set { changed.signature = newValue }
  }
  var regularExpression: RegularExpression? {
    get { details?.regularExpression }
    set { changed.regularExpression = newValue }
  }
  var predicates: [Node] {
    get { details?.predicates ?? [] }
    set { changed.predicates = newValue }
  }
  var stages: [Stage] {
    get { details?.stages ?? [] }
    set { changed.stages = newValue }
  }
  var group: Group? {
    get { details?.group }
    set { changed.group = newValue }
  }
  var focus: Int? {
    get { details?.focus }
    set { changed.focus = newValue }
  }
  var index: Int? {
    get { details?.index }
    set { changed.index = newValue }
  }
  var ancestor: AncestorSlot? {
    get { details?.ancestor }
    set { changed.ancestor = newValue }
  }
  var slot: AncestorSlot? {
    get { details?.slot }
    set { changed.slot = newValue }
  }
  var seekingParent: [AncestorSlot] {
    get { details?.seekingParent ?? [] }
    set { changed.seekingParent = newValue }
  }
}
