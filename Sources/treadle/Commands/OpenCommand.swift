import ArgumentParser
import Files
import StatesLanguage
import Studio
import Terminal
import Themes

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the studio (the default).",
    usage: """
      treadle [FILE] [--history PATH] [--theme NAME] [--ascii] [--no-mouse]
      COMMAND | treadle [-]
      treadle [FILE] --script KEYS [--size 120x36] [--dump text|ansi]
      """,
    discussion: """
      With --script the studio runs without a terminal, in virtual time, and the last screen is \
      printed; saves do reach the disk. KEYS are plain characters and <enter> <esc> <tab> \
      <space> <lt> <up> <ctrl-s> <f5> <click X,Y> <resize 80x24> <wait>, and so on.
      """)

  @Argument(
    help: "The workflow, or - for one piped in; it is created at the first save if not there.",
    completion: .file())
  var file: String?

  @OptionGroup var template: ResourceOption

  @Option(help: "The theme to begin with; 'treadle themes' lists them.")
  var theme: String?

  @Option(
    help: "An execution that ran elsewhere: what 'aws stepfunctions get-execution-history' prints.",
    completion: .file())
  var history: String?

  @Flag(help: "Draw with ASCII characters alone, as in a locale that is not UTF-8.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "Refuse edits and saves.")
  var readOnly = false

  @Option(
    parsing: .unconditional, help: "Keys to press instead of a user's.",
    transform: KeyScriptArgument.init)
  var script: KeyScriptArgument?

  @Option(help: "The size of the screen of a script.")
  var size = ScreenSize(width: 120, height: 36)

  @Option(help: "How the last screen of a script is printed.")
  var dump = DumpFormat.text

  func validate() throws {
    if history != nil, file == nil {
      throw ValidationError("--history needs FILE, the workflow that ran.")
    }
  }

  func run() throws {
    let isPiped = file == "-" || file == nil && script == nil && !StandardInput.isTerminal
    let opening = try StudioOpening(
      path: isPiped ? "-" : file, resource: template.resource, history: history,
      themeName: theme, drawsASCII: ascii)
    if let script {
      let screen = MemoryScreen(size: size.size, steps: script.steps)
      var state = try opening.state(size: screen.size, depth: .colors256)
      state.settings.isReadOnly = readOnly
      StudioApp(
        state: state, screen: screen, clock: VirtualClock(), editor: .none,
        keepsUnsavedEdits: false
      ).run()
      try StandardStream.output.write(screen.frame.dump(dump))
    } else {
      if isPiped { try StandardInput.reopenOnTerminal() }
      var options = NcursesScreen.Options()
      options.usesMouse = !noMouse
      options.isASCII = ascii
      let screen = try NcursesScreen(options: options)
      defer { screen.close() }
      var state = try opening.state(size: screen.size, depth: screen.colorDepth)
      state.settings.isReadOnly = readOnly
      state.settings.recentFiles = RecentFiles.load()
      if file == nil, !isPiped, state.sheets.isEmpty { state.offerFiles() }
      state.offerRecovery()
      if let kept = KeptArrangement.read() { state.dashboard.arrangement = kept }
      StudioApp(state: state, screen: screen).run()
    }
  }
}
