#ifndef TREADLE_INTERNAL_H
#define TREADLE_INTERNAL_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <term.h>
#include <termios.h>

#include "treadle_ncurses.h"

// The screen's state, one per process.
extern SCREEN *treadle_screen;
extern int treadle_input_file;
extern int treadle_output_file;
extern struct termios treadle_saved_modes;
extern bool treadle_has_saved_modes;
extern bool treadle_owns_process;

void treadle_define_keys(void);

void treadle_make_pipe(void);
// Before newterm, which installs handlers of its own.
void treadle_save_signals(void);
void treadle_catch_signals(void);
void treadle_release_signals(void);

// Must be set while the terminal is taken, for the handlers.
void treadle_set_active(bool active);
// What a handler sends to give the terminal back.
void treadle_set_restore_text(const char *text, size_t count);

void treadle_hold_errors(void);
// Safe in a signal handler.
void treadle_release_errors(void);

// Writes all of it; safe in a signal handler.
void treadle_write(int file, const char *bytes, size_t count);

#endif
