package import OrderedJSON

extension GraphDrawing {
  /// The state whose box stands for a state: another's where it is folded away, else its own.
  package func shownState(for state: JSONPointer) -> JSONPointer { standIns[state] ?? state }
}
