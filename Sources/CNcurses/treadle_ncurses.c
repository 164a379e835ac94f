#include "treadle_ncurses.h"
int treadle_ncurses_version(void) { return 0; }
