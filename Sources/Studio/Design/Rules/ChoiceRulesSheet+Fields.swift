import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The fields of the selected rule, under the table.
extension ChoiceRulesSheet {
  func lines(_ studio: StudioState) -> [ChoiceRuleLine] {
    guard let branch = branch(grid.place.row, studio) else { return [] }
    let rule = branch.rule
    var lines = rule.map(ChoiceRuleLine.lines) ?? []
    let isJSONata = language(studio) == .jsonata
    if rule != nil, !isJSONata {
      lines.append(
        ChoiceRuleLine(
          kind: .joining, label: "+ and/or/not", text: "adds a line, indented"))
    }
    for name in isJSONata ? ["Output", "Assign", "Comment"] : ["Assign", "Comment"] {
      let value = value(name, row: grid.place.row, studio)
      lines.append(
        ChoiceRuleLine(
          kind: .member(name), label: name,
          text: FieldText.text(value, FieldSchema.field(name, of: .choiceRule))))
    }
    return lines
  }

  func selectedLine(_ studio: StudioState) -> ChoiceRuleLine? {
    let lines = lines(studio)
    guard let field, !lines.isEmpty else { return nil }
    return lines[max(0, min(field, lines.count - 1))]
  }

  mutating func pasteOwn(_ text: String) -> Bool {
    fieldEditor?.paste(text)
    return field != nil
  }

  /// Nil while the table has the focus.
  mutating func handleFields(_ key: Key, in studio: inout StudioState) -> SheetAnswer? {
    guard let field else { return nil }
    let count = lines(studio).count
    guard count > 0 else {
      self.field = nil
      return nil
    }
    if fieldEditor != nil { return handleFieldEditor(key, in: &studio) }
    switch key {
    case Key(.escape), Key(.tab), Key(.tab, .shift): self.field = nil
    case Key(.enter): openLine(in: &studio)
    case .character("d"), Key(.delete), Key(.backspace): removeLine(in: &studio)
    case .character("u"): return .stay(studio.undo())
    case .control("r"): return .stay(studio.redo())
    default:
      var list = ListState()
      list.selected = field
      guard list.handle(key, count: count) else { return .pass }
      self.field = list.selected
    }
    return .stay
  }

  private mutating func openLine(in studio: inout StudioState) {
    guard let line = selectedLine(studio) else { return }
    let paths = FieldSuggestions(
      items: studio.paths(for: .path).map { PickerList.Item($0) })
    switch line.kind {
    case .variable: fieldEditor = FieldEditor(line.text, paths)
    case .comparison:
      fieldEditor = FieldEditor(
        line.text, .choices(ComparisonOperator.allCases.map(\.rawValue)))
    case .operand: fieldEditor = operandEditor(line, paths, studio)
    case .group, .joining:
      fieldEditor = FieldEditor("", .choices(["and", "or", "not"]))
    case .member(let name):
      let value = value(name, row: grid.place.row, studio)
      if name != "Comment", value == nil || value.isContainer {
        studio.sheets.append(
          TemplateSheet(
            element(grid.place.row).appending(name), language: language(studio),
            title: "\(name) of rule \(grid.place.row + 1)"))
      } else {
        let place = element(grid.place.row).appending(name)
        let isExpression = language(studio) == .jsonata && name != "Comment"
        fieldEditor = FieldEditor(
          line.text,
          isExpression ? studio.suggestions(for: ExpressionField(place: place)) : .none)
        checkField(studio)
      }
    }
  }

  /// Looks at an expression anew after it changed.
  mutating func checkField(_ studio: StudioState) {
    guard var editor = fieldEditor, editor.suggestions.expression != nil else { return }
    editor.problem = ExpressionText(editor.text)?.problem
    editor.outcome = studio.outcome(of: editor)
    fieldEditor = editor
  }

  private func operandEditor(
    _ line: ChoiceRuleLine, _ paths: FieldSuggestions, _ studio: StudioState
  ) -> FieldEditor {
    guard case .comparison(_, let comparison, _)? = rule(at: line, studio) else {
      return FieldEditor(line.text)
    }
    if comparison.isPath { return FieldEditor(line.text, paths) }
    switch comparison.subject {
    case .boolean, .kind: return FieldEditor(line.text, .choices(["true", "false"]))
    default: return FieldEditor(line.text)
    }
  }

  private func rule(at line: ChoiceRuleLine, _ studio: StudioState) -> ChoiceRule? {
    branch(grid.place.row, studio)?.rule?[line.path[...]]
  }

  private mutating func handleFieldEditor(_ key: Key, in studio: inout StudioState) -> SheetAnswer {
    guard var editor = fieldEditor else { return .stay }
    let before = editor.text
    let answer = editor.handle(key)
    fieldEditor = editor
    if editor.text != before { checkField(studio) }
    switch answer {
    case .stay, .external: break
    case .pass: return .pass
    case .accept:
      if commitLine(in: &studio) { field = (field ?? 0) + 1 }
      clampField(studio)
    case .acceptAndGo(let step):
      guard commitLine(in: &studio) else { break }
      field = (field ?? 0) + step
      clampField(studio)
    case .cancel: fieldEditor = nil
    case .fix:
      guard let fix = editor.problem?.fix else { break }
      fieldEditor?.replace(fix.text)
      _ = commitLine(in: &studio)
    }
    return .stay
  }

  private mutating func clampField(_ studio: StudioState) {
    field = max(0, min(field ?? 0, lines(studio).count - 1))
  }

  /// - Returns: whether the text was taken; else the field stays open and says why.
  mutating func commitLine(in studio: inout StudioState) -> Bool {
    guard let editor = fieldEditor, let line = selectedLine(studio) else {
      fieldEditor = nil
      return true
    }
    do {
      if !editor.text.isByteEqual(to: editor.original) {
        try commit(editor.text, line, in: &studio)
      }
      fieldEditor = nil
      return true
    } catch {
      fieldEditor?.problem = error
      studio.message = .error("\(line.label) \(error.message)")
      return false
    }
  }

  private func commit(
    _ text: String, _ line: ChoiceRuleLine, in studio: inout StudioState
  ) throws(FieldProblem) {
    let row = grid.place.row
    if case .member(let name) = line.kind {
      let value = try fieldReader(name, studio).value(text)
      return try studio.set(value, at: element(row).appending(name))
    }
    guard let whole = branch(row, studio)?.rule, let part = whole[line.path[...]] else { return }
    var changed = part
    switch (line.kind, part) {
    case (.variable, .comparison(_, let comparison, let operand)):
      guard text.hasPrefix("$") else {
        throw FieldProblem("must begin with $", fix: .use("$." + text))
      }
      changed = .comparison(variable: text, comparison, operand)
    case (.comparison, .comparison):
      guard let comparison = ComparisonOperator(rawValue: text) else {
        throw FieldProblem("no operator '\(text)'")
      }
      changed = part.with(comparison)
    case (.operand, .comparison(let variable, let comparison, _)):
      changed = .comparison(variable: variable, comparison, try comparison.operand(text))
    case (.group, _): changed = part.regrouped(text)
    case (.joining, _): changed = part.joined(text)
    default: return
    }
    guard let rule = whole.replacing(line.path[...], with: changed) else { return }
    try setRule(rule, row: row, in: &studio)
  }

  /// Takes a part of the rule, or a member, out.
  private mutating func removeLine(in studio: inout StudioState) {
    guard let line = selectedLine(studio) else { return }
    do {
      if case .member(let name) = line.kind {
        return try studio.set(nil, at: element(grid.place.row).appending(name))
      }
      guard line.kind != .joining, let whole = branch(grid.place.row, studio)?.rule else { return }
      guard let rule = whole.replacing(line.path[...], with: nil) else {
        studio.message = .information("The last test stays: d in the table deletes the rule.")
        return
      }
      try setRule(rule, row: grid.place.row, in: &studio)
      clampField(studio)
    } catch {
      studio.message = .error(error.message)
    }
  }

  var fieldsFooter: [FooterItem] {
    func item(_ name: String, _ title: String, _ key: Key) -> FooterItem {
      FooterItem(name, title, .event(.key(key)))
    }
    if fieldEditor != nil {
      return [
        item("Enter", "accept", Key(.enter)), item("Esc", "restore", Key(.escape)),
        item("Ctrl-Space", "suggest", .control(" ")),
      ]
    }
    return [
      item("Enter", "edit", Key(.enter)), item("d", "take out", .character("d")),
      item("Tab", "rules", Key(.tab)), item("u", "undo", .character("u")),
      item("Esc", "rules", Key(.escape)),
    ]
  }
}

extension ChoiceRule {
  /// And becomes Or and the other way round; `not` negates the group.
  fileprivate func regrouped(_ word: String) -> ChoiceRule {
    switch (word, self) {
    case ("and", .or(let rules)): .and(rules)
    case ("or", .and(let rules)): .or(rules)
    case ("not", .not(let rule)): rule
    case ("not", _): .not(self)
    case ("and", .not), ("or", .not): joined(word)
    default: self
    }
  }
}
