import Drawing
import Files
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// Makes an edit of the document as one undo step. An edit that cannot be made changes nothing
  /// and says why.
  ///
  /// - Returns: whether it was made.
  @discardableResult
  mutating func edit(
    _ label: String, _ change: (Document) throws(TreeEditError) -> Document
  ) -> Bool {
    guard !settings.isReadOnly else {
      refuseEdit()
      return false
    }
    do {
      let document = try change(file.document)
      guard document.text.bytes != file.document.text.bytes else { return true }
      file.record(document, label: label)
      message = .information(EditLabel.done(label) + ".")
      return true
    } catch {
      message = .error("\(error.message) (\(error.pointer))")
      return false
    }
  }

  mutating func refuseEdit() {
    message = .error("Read-only: :read-only off allows edits.")
  }

  /// After every change of the document, undo and redo included.
  mutating func documentChanged() {
    if case .state(let pointer) = graph.selection, definition.state(at: pointer) == nil {
      graph.selection = definition.scope.states.first.map { .state($0.pointer) } ?? .start(.root)
    }
    if !graph.marked.isEmpty {
      graph.marked.formIntersection(definition.allStates.map(\.pointer))
    }
    problems.clamp(count: listedFindings.count)
    inspectorDocumentChanged()
    sourceDocumentChanged()
  }

  mutating func undo() -> [Effect] {
    if let label = file.undo() {
      message = .information("Undone: \(label).")
    } else {
      message = .information("Nothing to undo.")
    }
    return []
  }

  mutating func redo() -> [Effect] {
    if let label = file.redo() {
      message = .information("Redone: \(label).")
    } else {
      message = .information("Nothing to redo.")
    }
    return []
  }

  mutating func editorFinished(_ request: EditorRequest, text: String) -> [Effect] {
    guard text != request.text else {
      message = .information("Nothing changed in the editor.")
      return []
    }
    if settings.isReadOnly, request.purpose != .runInput {
      refuseEdit()
      return []
    }
    switch request.purpose {
    case .document:
      file.record(Document(Array(text.utf8), format: document.format), label: "edit as text")
      if let finding = document.findings.first(where: { $0.severity == .error }) {
        message = .error(
          "\(finding.position.line):\(finding.position.column): \(finding.message)")
      }
    case .value(let pointer):
      do {
        let value = try JSONSource.value(text)
        edit("edit \(pointer.lastName)") { document throws(TreeEditError) in
          try document.applying([.set(pointer, value)])
        }
      } catch {
        let position = SourceText(text).position(at: error.offset)
        message = .error(
          "The editor's text was not taken: \(position.line):\(position.column): \(error.message)")
      }
    case .runInput:
      return setRunInput(text)
    }
    return []
  }
}

extension JSONPointer {
  var lastName: String {
    switch tokens.last {
    case .key(let key): key
    case .index(let index): "element \(index + 1)"
    case nil: "the document"
    }
  }
}
