#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "treadle_ncurses.h"

bool treadle_open_pseudo_terminal(int *user, int *program) {
  *user = posix_openpt(O_RDWR | O_NOCTTY);
  if (*user < 0) return false;
  const char *name = NULL;
  if (grantpt(*user) == 0 && unlockpt(*user) == 0) name = ptsname(*user);
  *program = name ? open(name, O_RDWR | O_NOCTTY) : -1;
  if (*program >= 0) return true;
  close(*user);
  return false;
}
