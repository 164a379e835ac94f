package import Files
package import OrderedJSON
package import Terminal

/// Something that happened; `update` answers it.
package enum Action: Sendable {
  case event(InputEvent)
  /// Runs a command of the table by name.
  case command(String, argument: String)
  case focus(Pane)
  /// Time went on, to that reading of the driver's clock.
  case tick(milliseconds: Int64)
  case saved(path: String, bytes: [UInt8], stamp: ModificationStamp?, thenQuit: Bool)
  case saveFailed(String)
  /// The file on disk is not the one that was read.
  case saveRefused(path: String)
  case fileRead(
    path: String, bytes: [UInt8], stamp: ModificationStamp?, companions: CompanionFiles,
    resource: String? = nil)
  /// The history of an execution that ran elsewhere.
  case historyRead(path: String, bytes: [UInt8])
  /// The open file on disk is another than the one that was read.
  case changedOnDisk
  /// A file was read to be compared with the document.
  case compared(path: String, bytes: [UInt8])
  case editorFinished(EditorRequest, text: String)
  case message(Message)
}

/// Something `update` wants done outside.
package enum Effect: Hashable, Sendable {
  case quit
  /// Ends as the signal that asked would: unsaved edits stay in the swap file.
  case terminate
  case save(path: String, bytes: [UInt8], over: Expected, thenQuit: Bool)
  /// - Parameter resource: the state machine that is meant, of a template.
  case open(path: String, resource: String? = nil)
  case openHistory(path: String)
  /// Keeps how the Dashboard is arranged for the next start.
  case keepArrangement(DashboardArrangement)
  /// Writes what is no workflow, such as a history; a file that is there stays unless told.
  case export(path: String, bytes: [UInt8], overwrites: Bool)
  /// Reads a file to compare the document with it.
  case compare(path: String)
  /// Keeps a copy beside the file, under a name that is free.
  case backup(path: String)
  /// Keeps unsaved edits against a kill; nil removes what was kept.
  case swap(path: String?, bytes: [UInt8]?)
  case copy(String)
  case suspend
  case edit(EditorRequest)
  case redraw

  /// What must be on disk for a save to go ahead.
  package enum Expected: Hashable, Sendable {
    case anything
    /// The file as it was read; nil: no file.
    case stamp(ModificationStamp?)
  }
}

/// A text for the user's editor.
package struct EditorRequest: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// The whole document.
    case document
    /// The value at that place.
    case value(JSONPointer)
    /// The run's input.
    case runInput
  }

  package var purpose: Purpose
  package var text: String
  /// From 1.
  package var line: Int
  package var fileExtension: String

  package init(purpose: Purpose, text: String, line: Int = 1, fileExtension: String = "json") {
    self.purpose = purpose
    self.text = text
    self.line = line
    self.fileExtension = fileExtension
  }
}
