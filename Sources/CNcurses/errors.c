#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

// While the screen is up, what is written to stderr goes to a file, and from there to the
// terminal once it is given back.
static int real_errors = -1;
static int held_errors = -1;

void treadle_hold_errors(void) {
  // Errors that go to a file or a pipe do not disturb the screen.
  if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
  char path[] = "/tmp/treadle-errors-XXXXXX";
  int file = mkstemp(path);
  if (file < 0) return;
  unlink(path);
  int saved = dup(STDERR_FILENO);
  if (saved < 0) {
    close(file);
    return;
  }
  fcntl(file, F_SETFD, FD_CLOEXEC);
  fcntl(saved, F_SETFD, FD_CLOEXEC);
  fflush(stderr);
  dup2(file, STDERR_FILENO);
  real_errors = saved;
  held_errors = file;
}

void treadle_release_errors(void) {
  if (held_errors < 0) return;
  int file = held_errors;
  int saved = real_errors;
  held_errors = -1;
  real_errors = -1;
  dup2(saved, STDERR_FILENO);
  close(saved);
  char buffer[1024];
  ssize_t count;
  off_t offset = 0;
  while ((count = pread(file, buffer, sizeof buffer, offset)) > 0) {
    treadle_write(STDERR_FILENO, buffer, (size_t)count);
    offset += count;
  }
  close(file);
}
