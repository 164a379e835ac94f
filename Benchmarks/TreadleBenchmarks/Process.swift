#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs a program to its end, its output thrown away.
func runProcess(_ path: String, _ arguments: [String]) {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  var vector = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for pointer in vector { free(pointer) } }
  var process = pid_t()
  guard posix_spawn(&process, path, &actions, nil, &vector, environ) == 0 else {
    preconditionFailure("cannot run \(path)")
  }
  var status: Int32 = 0
  waitpid(process, &status, 0)
}

/// The most memory this process has had resident so far.
func peakResidentBytes() -> Int {
  var usage = rusage()
  // RUSAGE_SELF, whose type is another on each system.
  getrusage(0, &usage)
  #if canImport(Darwin)
    return usage.ru_maxrss
  #else
    return usage.ru_maxrss * 1024
  #endif
}

/// The CPU time that this process has taken so far.
func processNanoseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
}
