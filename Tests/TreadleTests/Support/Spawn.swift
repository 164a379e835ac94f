import Foundation

/// Starts a program and waits for its end.
///
/// Foundation's `Process` waits until nobody holds a socket that it hands to the child: a server
/// that the child leaves behind, as tmux does, would make it wait for ever. This waits for the
/// child alone, and hands on only the three standard files.
///
/// - Returns: its exit status; 128 and the signal's number where a signal ended it.
func spawn(
  _ path: String, _ arguments: [String], environment: [String: String], directory: String,
  input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
) throws -> Int32 {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  // The threads that tests run on have signals blocked, which a child would inherit.
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  let script = #"cd "$0" && exec "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-"#
  var vector =
    (["/bin/sh", "-c", script, directory, path] + arguments).map { strdup($0) } + [nil]
  defer { for pointer in vector { free(pointer) } }
  var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer { for pointer in variables { free(pointer) } }
  var process = pid_t()
  let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, &vector, &variables)
  guard failure == 0 else { throw SpawnError(message: String(cString: strerror(failure))) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
}

struct SpawnError: Error {
  var message: String
}
