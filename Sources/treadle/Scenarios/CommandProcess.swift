import Files
import Simulator

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is run to its end in a process group of its own, never through a shell. It reads
/// and writes files without names: whatever it does with them, nobody waits for it but up to its
/// time limit.
struct CommandProcess {
  private static let errorTailLimit = 2048

  /// - Parameters:
  ///   - arguments: the program first; without a slash it is looked for in `$PATH`, with one it is
  ///     relative to the directory.
  ///   - directory: absolute.
  /// - Throws: where there is no room for its input and output.
  static func run(
    _ arguments: [String], in directory: String, input: String, timeLimitMilliseconds: Int64,
    outputLimit: Int
  ) throws(FileError) -> TaskCommand.Ending {
    let streams = try (
      input: UnnamedFile(Array(input.utf8)), output: UnnamedFile(), errors: UnnamedFile()
    )
    // While it runs, what would end this program ends the other one first.
    let signals = HeldSignals()
    defer { signals.release() }
    var words = arguments
    if words[0].contains("/"), !words[0].hasPrefix("/") {
      words[0] = FileStore.joined(directory, words[0])
    }
    let process: pid_t
    switch start(words, in: directory, streams.input, streams.output, streams.errors) {
    case .success(let number): process = number
    case .failure(let reason): return .notStarted(reason: reason.text)
    }
    let end = wait(
      for: process, until: timeLimitMilliseconds, signals,
      isTooLarge: { streams.output.count > outputLimit })
    let errors = try streams.errors.tail(errorTailLimit)
    switch end {
    case .outOfTime: return .ranOutOfTime(errors: errors)
    case .status(let status):
      if streams.output.count > outputLimit {
        return .wroteTooMuch(limit: outputLimit, errors: errors)
      }
      let signal = status & 0x7F
      if signal != 0 { return .signalled(number: signal, errors: errors) }
      return .exited(
        status: (status >> 8) & 0xFF, output: try streams.output.tail(outputLimit), errors: errors)
    }
  }

  private struct StartFailure: Error { var text: String }

  private static func start(
    _ words: [String], in directory: String, _ input: UnnamedFile, _ output: UnnamedFile,
    _ errors: UnnamedFile
  ) -> Result<pid_t, StartFailure> {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.descriptor, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETPGROUP))
    var vector: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in vector { free(pointer) } }
    var process = pid_t()
    // Not every C library can let the new process alone change its directory; nothing else of
    // this program runs meanwhile.
    let here = open(".", O_RDONLY | O_CLOEXEC)
    defer { close(here) }
    guard here >= 0, chdir(directory) == 0 else {
      return .failure(StartFailure(text: "'\(directory)' cannot be entered"))
    }
    let failure = posix_spawnp(&process, words[0], &actions, &attributes, &vector, environ)
    fchdir(here)
    guard failure == 0 else {
      return .failure(StartFailure(text: String(cString: strerror(failure)).lowercased()))
    }
    return .success(process)
  }

  private enum End {
    case status(Int32)
    case outOfTime
  }

  /// Waits for the process, ends it where it takes too long or too much, and then what it has
  /// started and left behind.
  private static func wait(
    for process: pid_t, until limit: Int64, _ signals: HeldSignals, isTooLarge: () -> Bool
  ) -> End {
    let deadline = ContinuousClock.now + .milliseconds(limit)
    var pause = 500_000
    var status: Int32 = 0
    var isOutOfTime = false
    while true {
      var information = siginfo_t()
      // Until it is waited for, no other group can get its number.
      let failure = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      if failure == 0 ? information.si_signo == SIGCHLD : errno != EINTR {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return isOutOfTime ? .outOfTime : .status(status)
      }
      if ContinuousClock.now >= deadline { isOutOfTime = true }
      if isOutOfTime || isTooLarge() || signals.arePending { kill(-process, SIGKILL) }
      var rest = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&rest, nil)
      pause = min(pause * 2, 20_000_000)
    }
  }
}
