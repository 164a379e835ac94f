#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_active;
static volatile sig_atomic_t is_caught;
static char restore_text[512];
static volatile sig_atomic_t restore_count;

void treadle_write(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) return;
      struct pollfd ready = {file, POLLOUT, 0};
      if (poll(&ready, 1, 1000) <= 0) return;
      continue;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

static void post(char message) {
  int saved = errno;
  // A full pipe wakes as well.
  ssize_t ignored = write(wake_pipe[1], &message, 1);
  (void)ignored;
  errno = saved;
}

void treadle_wake(void) {
  if (wake_pipe[1] >= 0) post('K');
}

void treadle_make_pipe(void) {
  if (wake_pipe[0] >= 0 || pipe(wake_pipe) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
  }
}

void treadle_set_active(bool active) { is_active = active; }

void treadle_set_restore_text(const char *text, size_t count) {
  restore_count = 0;
  memcpy(restore_text, text, count);
  restore_count = (sig_atomic_t)count;
}

// Gives the terminal back from wherever the program is. Safe in a signal handler.
static void restore_terminal(void) {
  if (!is_active) return;
  is_active = 0;
  treadle_write(treadle_output_file, restore_text, (size_t)restore_count);
  if (treadle_has_saved_modes) tcsetattr(treadle_input_file, TCSANOW, &treadle_saved_modes);
  treadle_release_errors();
}

// Signals

static const int asking_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT};
static const int crash_signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
#define ASKING_COUNT (sizeof asking_signals / sizeof *asking_signals)
#define CRASH_COUNT (sizeof crash_signals / sizeof *crash_signals)

static struct sigaction old_asking[ASKING_COUNT];
static struct sigaction old_crash[CRASH_COUNT];
static bool wants_backtrace;

static void handle_asking(int signal) {
  switch (signal) {
  case SIGWINCH: post('W'); break;
  case SIGTERM: case SIGHUP: case SIGQUIT:
    // The editor that has the terminal now gets its own quit key.
    if (is_active || signal != SIGQUIT) post('T');
    break;
  case SIGINT:
    if (is_active) post('I');
    break;
  case SIGTSTP:
    if (is_active) {
      post('Z');
    } else {
      raise(SIGSTOP);
    }
    break;
  case SIGCONT:
    if (is_active) post('C');
    break;
  }
}

static void handle_crash(int signal, siginfo_t *information, void *context) {
  (void)context;
  restore_terminal();
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  for (size_t i = 0; i < CRASH_COUNT; i++) {
    if (crash_signals[i] != signal) continue;
    // Swift's own handler shows a backtrace and waits for a key: for who asked for it.
    sigaction(signal, wants_backtrace ? &old_crash[i] : &standard, NULL);
  }
  // What the kernel raised comes again when this returns; what a program sent does not.
  if (information->si_code <= 0 || signal == SIGABRT) raise(signal);
}

static void catch_asking(size_t index) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handle_asking;
  action.sa_flags = SA_RESTART;
  sigaction(asking_signals[index], &action, NULL);
}

void treadle_catch_signals(void) {
  static bool is_registered;
  if (is_caught) return;
  is_caught = 1;
  if (!is_registered) {
    is_registered = true;
    atexit(restore_terminal);
  }
  for (size_t i = 0; i < ASKING_COUNT; i++) catch_asking(i);

  // A stack that has overflown has no room for the handler.
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
    sigaltstack(&own, NULL);
  }
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  struct sigaction crash;
  memset(&crash, 0, sizeof crash);
  sigemptyset(&crash.sa_mask);
  crash.sa_sigaction = handle_crash;
  crash.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (size_t i = 0; i < CRASH_COUNT; i++) sigaction(crash_signals[i], &crash, &old_crash[i]);
}

void treadle_save_signals(void) {
  for (size_t i = 0; i < ASKING_COUNT; i++) sigaction(asking_signals[i], NULL, &old_asking[i]);
}

void treadle_release_signals(void) {
  if (!is_caught) return;
  is_caught = 0;
  for (size_t i = 0; i < ASKING_COUNT; i++) sigaction(asking_signals[i], &old_asking[i], NULL);
  for (size_t i = 0; i < CRASH_COUNT; i++) sigaction(crash_signals[i], &old_crash[i], NULL);
}

void treadle_stop(bool whole_group) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, NULL);
  // Stops here, until continued.
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  for (size_t i = 0; i < ASKING_COUNT; i++) {
    if (asking_signals[i] == SIGTSTP && is_caught) catch_asking(i);
  }
}

int treadle_wait(int milliseconds) {
  struct pollfd files[2] = {{treadle_input_file, POLLIN, 0}, {wake_pipe[0], POLLIN, 0}};
  int result = 0;
  if (poll(files, 2, milliseconds) > 0) {
    if (files[0].revents & POLLIN) {
      // At the end of a file there is something to read, of no bytes.
      int available = 1;
      bool is_end = ioctl(treadle_input_file, FIONREAD, &available) == 0 && available == 0;
      result |= is_end ? TREADLE_HUNG_UP : TREADLE_INPUT;
    }
    if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= TREADLE_HUNG_UP;
  }
  char messages[64];
  ssize_t count;
  while ((count = read(wake_pipe[0], messages, sizeof messages)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      switch (messages[i]) {
      case 'K': result |= TREADLE_WOKEN; break;
      case 'W': result |= TREADLE_RESIZED; break;
      case 'T': result |= TREADLE_TERMINATED; break;
      case 'Z': result |= TREADLE_STOPPED; break;
      case 'C': result |= TREADLE_CONTINUED; break;
      case 'I': result |= TREADLE_INTERRUPTED; break;
      }
    }
  }
  return result;
}
