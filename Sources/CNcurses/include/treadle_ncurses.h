#ifndef TREADLE_NCURSES_H
#define TREADLE_NCURSES_H

// ncurses for Swift: plain structs and functions over the one screen of the process. The types
// and macros of <curses.h> stay behind this header, which Swift cannot read (attributes and keys
// are macros there, the screen's globals are not safe for concurrency).
//
// All functions but treadle_wake must be called from one thread.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Locale

/// Takes the character set of a locale; the environment names it where the name is empty. Where
/// it is not installed but its name says UTF-8, any UTF-8 locale does.
/// Returns whether the character set is UTF-8.
bool treadle_use_locale(const char *name);

/// Columns of a character as libc and so ncurses see it: 0, 1, 2, or -1 for unknown ones.
int treadle_columns(uint32_t character);

// Screen

typedef enum {
  TREADLE_OPENED = 0,
  TREADLE_INPUT_NOT_A_TERMINAL,
  TREADLE_OUTPUT_NOT_A_TERMINAL,
  TREADLE_UNKNOWN_TERMINAL,
  TREADLE_NO_TERMINAL_DATABASE,
  TREADLE_DUMB_TERMINAL,
  TREADLE_NOT_OPENED,
} treadle_open_result;

typedef struct {
  /// File descriptors of the terminal.
  int input;
  int output;
  /// The terminfo entry's name.
  const char *terminal;
  bool mouse;
  /// Whether signals are caught and stderr is held back until the end.
  bool owns_process;
  /// Whether descriptors that are no terminal are taken too, for tests.
  bool accepts_any_file;
} treadle_options;

/// Takes the terminal over: raw keys, alternate screen, mouse, bracketed paste.
treadle_open_result treadle_open(const treadle_options *options);

/// Gives the terminal back as it was, for good. Does nothing where none is open.
void treadle_close(void);

/// Gives the terminal back for a while, and takes it again.
void treadle_leave(void);
void treadle_enter(void);

/// Stops the process as the terminal's stop key does, until it is continued. Between leave and
/// enter.
void treadle_stop(bool whole_group);

/// How many colours the terminal has: 0, 8, 16, 88, 256; 1 << 24 for direct colour.
int treadle_colors(void);

/// Asks the terminal for its size and takes it over.
void treadle_update_size(int *width, int *height);
/// Sets a size that no terminal says, for tests.
void treadle_set_size(int width, int height);

// Cells

enum {
  TREADLE_BOLD = 1,
  TREADLE_DIM = 2,
  TREADLE_ITALIC = 4,
  TREADLE_UNDERLINE = 8,
  TREADLE_REVERSE = 16,
};

/// The most characters of a cell: one that takes columns, and marks on it.
#define TREADLE_CELL_CHARACTERS 5

typedef struct {
  uint32_t characters[TREADLE_CELL_CHARACTERS];
  uint8_t count;
  uint8_t attributes;
  /// -1 for the terminal's own, an index, or 0xRRGGBB with direct colour.
  int32_t foreground;
  int32_t background;
} treadle_cell;

/// Sets a row from its first column on. A wide character is one cell here.
/// Returns false where the terminal has no more colour pairs: see treadle_forget_pairs.
bool treadle_put_row(int y, const treadle_cell *cells, int count);

/// Begins the table of colour pairs anew; every row must then be put again.
void treadle_forget_pairs(void);

/// Sends what has changed, and puts the cursor there; hides it for a negative column.
void treadle_refresh(int cursor_x, int cursor_y);

/// Lets the next refresh send everything.
void treadle_invalidate(void);

/// What ncurses holds of a row, for tests. Returns how many characters it wrote.
int treadle_row_characters(int y, uint32_t *characters, int capacity);

/// Sends bytes to the terminal, past ncurses.
void treadle_send(const uint8_t *bytes, size_t count);

// Input

typedef enum {
  TREADLE_KEY_UP = 1,
  TREADLE_KEY_DOWN,
  TREADLE_KEY_RIGHT,
  TREADLE_KEY_LEFT,
  TREADLE_KEY_HOME,
  TREADLE_KEY_END,
  TREADLE_KEY_INSERT,
  TREADLE_KEY_DELETE,
  TREADLE_KEY_PAGE_UP,
  TREADLE_KEY_PAGE_DOWN,
  TREADLE_KEY_ENTER,
  TREADLE_KEY_BACKSPACE,
  TREADLE_KEY_TAB,
  /// F1; the others follow.
  TREADLE_KEY_FUNCTION = 32,
} treadle_key;

typedef enum {
  TREADLE_NO_INPUT = 0,
  /// A byte of text or a control character.
  TREADLE_BYTE,
  /// A key with a name.
  TREADLE_KEY,
  /// Mouse reports, of which only the first bytes are read.
  TREADLE_MOUSE_SGR,
  TREADLE_MOUSE_X10,
  /// Pasted text follows, until ESC [201~.
  TREADLE_PASTE,
} treadle_input_kind;

enum { TREADLE_SHIFT = 1, TREADLE_ALT = 2, TREADLE_CONTROL = 4 };

typedef struct {
  treadle_input_kind kind;
  /// The byte, or a treadle_key.
  int value;
  int modifiers;
} treadle_input;

/// The next input that is there; does not wait (but for the rest of an escape sequence).
treadle_input treadle_read(void);

/// Reads bytes past ncurses. Waits for the first at most that long.
/// Returns how many; 0 when the time was over or the terminal is gone.
int treadle_read_bytes(uint8_t *bytes, int capacity, int milliseconds);

enum {
  TREADLE_INPUT = 1,
  TREADLE_WOKEN = 2,
  TREADLE_RESIZED = 4,
  TREADLE_TERMINATED = 8,
  TREADLE_STOPPED = 16,
  TREADLE_CONTINUED = 32,
  TREADLE_INTERRUPTED = 64,
  TREADLE_HUNG_UP = 128,
};

/// Waits for input, a signal or a wake; a negative time is for ever.
/// Returns what there is, 0 when the time was over or a signal without meaning came.
int treadle_wait(int milliseconds);

/// Ends a treadle_wait. From any thread.
void treadle_wake(void);

// Tests

/// Opens both ends of a new terminal: the user's and the program's.
bool treadle_open_pseudo_terminal(int *user, int *program);

#endif
