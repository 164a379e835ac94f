#ifndef TREADLE_NCURSES_H
#define TREADLE_NCURSES_H
int treadle_ncurses_version(void);
#endif
