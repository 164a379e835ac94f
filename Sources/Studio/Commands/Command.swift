import StatesLanguage
package import Terminal

/// Something the studio can do: the one source for keys, the palette, help and the footer.
package struct Command: Sendable {
  /// Where the command's keys work.
  package enum Place: Hashable, Sendable {
    case everywhere
    case view(StudioView)
    case pane(Pane)
    /// Wherever the graph is shown and focused.
    case graph
    /// The graph of the Design view: what changes the workflow.
    case design
  }

  /// What the palette and scripts call it.
  package let name: String
  /// Other names: `w` for `write`.
  package let aliases: [String]
  package let title: String
  package let keys: [Key]
  package let place: Place
  /// What the palette shows for an argument: `NAME`; empty when it takes none.
  package let argument: String
  /// Works while a text control or a sheet has the keyboard: control and function keys only.
  package let isGlobal: Bool
  package let run: @Sendable (inout StudioState, String) -> [Effect]

  package init(
    _ name: String, aliases: [String] = [], _ title: String, keys: [Key] = [],
    in place: Place = .everywhere, argument: String = "", isGlobal: Bool = false,
    run: @escaping @Sendable (inout StudioState, String) -> [Effect]
  ) {
    self.name = name
    self.aliases = aliases
    self.title = title
    self.keys = keys
    self.place = place
    self.argument = argument
    self.isGlobal = isGlobal
    self.run = run
  }

  package func works(in state: StudioState) -> Bool {
    switch place {
    case .everywhere: true
    case .view(let view): state.view == view
    case .pane(let pane): state.focus == pane
    case .graph: state.focus == .graph
    case .design: state.view == .design && state.focus == .graph
    }
  }
}

package enum CommandTable {
  package static let all: [Command] =
    Command.files + Command.views + Command.graph + Command.design + Command.subgraphs + Command.run
    + Command.dashboard + Command.source

  package static func command(named name: String) -> Command? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command a key stands for now: of the focused pane before the view's before everyone's.
  package static func command(for key: Key, in state: StudioState) -> Command? {
    let map = state.settings.keyMap
    if let command = remapped(key, in: state) { return command }
    let candidates = all.filter {
      $0.keys.contains(key) && $0.works(in: state) && !map.isRemapped($0)
    }
    return candidates.min { rank($0) < rank($1) }
  }

  /// The command that the user gave that key to.
  static func remapped(_ key: Key, in state: StudioState) -> Command? {
    let map = state.settings.keyMap
    guard !map.isEmpty else { return nil }
    return all.filter { map.has(key, for: $0) && $0.works(in: state) }
      .min { rank($0) < rank($1) }
  }

  private static func rank(_ command: Command) -> Int {
    switch command.place {
    case .pane, .design: 0
    case .view: 1
    case .graph: 2
    case .everywhere: 3
    }
  }
}
