import ArgumentParser
import Terminal

/// The keys of `--script`, read.
struct KeyScriptArgument {
  let steps: [ScriptStep]

  init(_ text: String) throws {
    do {
      steps = try KeyScript.parse(text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
