public import OrderedJSON

/// A place where a state ends its scope or leads nowhere.
public struct LooseEnd: Hashable, Sendable {
  public var state: JSONPointer
  public var kind: Transition.Kind
  /// The name of a state that is not there; nil where no target is given.
  public var missingTarget: String?
}

extension Document {
  /// Where the ways end that begin at a state: states that end the scope or have no Next, Choice
  /// states without a Default, and targets that are not there. In document order.
  public func looseEnds(from state: JSONPointer) throws(TreeEditError) -> [LooseEnd] {
    let (_, name, scope) = try stateNode(state)
    let ways = ways(in: scope)
    return looseEnds(of: Self.reachable(from: name, ways), in: scope)
  }

  /// Those of some states of a scope.
  ///
  /// - Parameter names: nil for all of them.
  private func looseEnds(of names: Set<ByteKey>?, in scope: JSONPointer) -> [LooseEnd] {
    let states = scope.appending("States")
    let members = tree.root?[states]?.members ?? []
    let known = Set(members.map { ByteKey($0.key) })
    var result: [LooseEnd] = []
    for member in members where names?.contains(ByteKey(member.key)) ?? true {
      let state = states.appending(member.key)
      func check(_ node: SourceNode, _ field: String, _ kind: Transition.Kind) {
        let target = node[field]?.string
        guard target.map({ !known.contains(ByteKey($0)) }) ?? true else { return }
        result.append(LooseEnd(state: state, kind: kind, missingTarget: target))
      }
      switch type(at: state) {
      case .succeed, .fail: continue
      case .choice:
        for (index, rule) in (member.value["Choices"]?.elements ?? []).enumerated() {
          check(rule, "Next", .choice(index))
        }
        check(member.value, "Default", .defaultTarget)
      default:
        check(member.value, "Next", .next)
        for (index, catcher) in (member.value["Catch"]?.elements ?? []).enumerated() {
          check(catcher, "Next", .catcher(index))
        }
      }
    }
    return result
  }

  /// Leads the loose ends of states on to one state of their scope. What comes after that state
  /// keeps its ends.
  ///
  /// - Parameter states: states of one scope, or one: then of all that it leads to.
  /// - Returns: also how many ends were joined.
  /// - Throws: `TreeEditError` where there is no such target or no loose end.
  public func joiningLooseEnds(of states: [JSONPointer], to target: String)
    throws(TreeEditError) -> (document: Document, count: Int)
  {
    let group = try StateGroup(self, states)
    let scope = group.scope
    guard tree.root?[scope.appending("States").appending(target)] != nil else {
      throw TreeEditError(message: "There is no state \(target) there", pointer: scope)
    }
    let ways = ways(in: scope)
    let after = Self.reachable(from: target, ways)
    let joined =
      group.members.count == 1
      ? Self.reachable(from: group.start, ways) : Set(group.members.map { ByteKey($0.key) })
    let ends = looseEnds(of: joined.subtracting(after), in: scope)
    guard !ends.isEmpty else {
      throw TreeEditError(message: "There are no loose ends before \(target)", pointer: scope)
    }
    var edits: [TreeEdit] = []
    for end in ends { edits += try targetEdits(of: end.state, end.kind, to: target) }
    return (try applying(edits), ends.count)
  }

  /// The names that each state of a scope leads to.
  private func ways(in scope: JSONPointer) -> [ByteKey: [ByteKey]] {
    var ways: [ByteKey: [ByteKey]] = [:]
    let depth = scope.tokens.count + 1
    for target in targets(in: scope) where target.kind != .start {
      guard target.pointer.tokens.count > depth, case .key(let name) = target.pointer.tokens[depth]
      else { continue }
      ways[ByteKey(name), default: []].append(ByteKey(target.name))
    }
    return ways
  }

  /// The state itself and all that can run after it.
  private static func reachable(from name: String, _ ways: [ByteKey: [ByteKey]]) -> Set<ByteKey> {
    var found: Set<ByteKey> = [ByteKey(name)]
    var waiting = [ByteKey(name)]
    while let next = waiting.popLast() {
      for way in ways[next] ?? [] where found.insert(way).inserted { waiting.append(way) }
    }
    return found
  }
}
