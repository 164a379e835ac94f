import OrderedJSON
import StatesLanguage
import Terminal

extension StudioState {
  /// What the Problems pane lists: texts kept in the form, then the document's findings.
  var listedFindings: [Finding] { formFindings + shownFindings }

  /// What is wrong with the document; nothing with a new one in which nothing stands yet.
  var shownFindings: [Finding] {
    if file.savedBytes == nil, document.text.bytes.isEmpty { return [] }
    guard let embedding = file.embedding else { return document.findings }
    return document.findings.filter { !embedding.settles($0, in: document) }
  }

  /// Texts that are kept in the form because they are wrong.
  private var formFindings: [Finding] {
    inspector.drafts.compactMap { id, draft in
      let pointer: JSONPointer
      switch id {
      case .member(let place), .name(let place): pointer = place
      default: return nil
      }
      let label: String = if case .name = id { "Name" } else { pointer.lastName }
      let text = JSONValue.string(draft.text).compactText
      var place = pointer
      while document.tree.root?[place] == nil, let parent = place.parent { place = parent }
      let offset = document.tree.root?[place]?.range.lowerBound ?? 0
      return Finding(
        severity: .error, code: "KEPT_IN_FORM",
        message: "\(label) \(text) \(draft.problem.message): kept in the form, not in the file",
        pointer: pointer, position: document.text.position(at: offset))
    }.sorted { $0.position < $1.position }
  }
}
