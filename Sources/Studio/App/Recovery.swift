import OrderedJSON
import StatesLanguage

extension StudioState {
  /// Asks whether edits that an earlier studio could not save are wanted, if there are any.
  package mutating func offerRecovery() {
    guard let kept = SwapFile.kept(for: file.swapName), kept != file.document.text.bytes else {
      return
    }
    recovered = kept
    sheets.append(
      ChoiceSheet(
        title: "Unsaved edits",
        text: "An earlier studio ended before its edits to \(file.name) were saved.",
        choices: [
          .init(key: "r", title: "recover them, as one undo step", command: "recover"),
          .init(key: "d", title: "drop them", command: "drop-recovered"),
          .init(key: "l", title: "later: kept until the next edit", command: nil),
        ]))
  }
}
