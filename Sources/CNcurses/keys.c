#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

// Codes of define_key, beyond those of ncurses: a key with modifiers, and what begins a report.
#define FIRST_CODE 0x1000
#define CODE(key, modifiers) (FIRST_CODE + (key) * 8 + (modifiers))
#define CODE_LIMIT 0x2000
#define MOUSE_SGR_CODE 0x2001
#define MOUSE_X10_CODE 0x2002
#define PASTE_CODE 0x2003

static void define(const char *text, int code) { define_key(text, code); }

// Defines a sequence that terminfo does not know.
static void define_missing(const char *text, int code) {
  if (key_defined(text) == 0) define(text, code);
}

// Modifiers as xterm counts them: 1 + shift, alt, control, and meta, which is alt.
static int modifiers_of(int parameter) {
  int bits = parameter - 1;
  return (bits & 7) | (bits & 8 ? TREADLE_ALT : 0);
}

static void define_modified_keys(void) {
  static const struct {
    char final;
    int key;
  } letters[] = {
      {'A', TREADLE_KEY_UP},         {'B', TREADLE_KEY_DOWN},
      {'C', TREADLE_KEY_RIGHT},      {'D', TREADLE_KEY_LEFT},
      {'H', TREADLE_KEY_HOME},       {'F', TREADLE_KEY_END},
      {'P', TREADLE_KEY_FUNCTION},   {'Q', TREADLE_KEY_FUNCTION + 1},
      {'R', TREADLE_KEY_FUNCTION + 2}, {'S', TREADLE_KEY_FUNCTION + 3},
  };
  static const struct {
    int number;
    int key;
  } numbers[] = {
      {1, TREADLE_KEY_HOME},          {2, TREADLE_KEY_INSERT},
      {3, TREADLE_KEY_DELETE},        {4, TREADLE_KEY_END},
      {5, TREADLE_KEY_PAGE_UP},       {6, TREADLE_KEY_PAGE_DOWN},
      {7, TREADLE_KEY_HOME},          {8, TREADLE_KEY_END},
      {11, TREADLE_KEY_FUNCTION},     {12, TREADLE_KEY_FUNCTION + 1},
      {13, TREADLE_KEY_FUNCTION + 2}, {14, TREADLE_KEY_FUNCTION + 3},
      {15, TREADLE_KEY_FUNCTION + 4}, {17, TREADLE_KEY_FUNCTION + 5},
      {18, TREADLE_KEY_FUNCTION + 6}, {19, TREADLE_KEY_FUNCTION + 7},
      {20, TREADLE_KEY_FUNCTION + 8}, {21, TREADLE_KEY_FUNCTION + 9},
      {23, TREADLE_KEY_FUNCTION + 10}, {24, TREADLE_KEY_FUNCTION + 11},
  };
  char text[24];
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
    for (int parameter = 2; parameter <= 16; parameter++) {
      snprintf(text, sizeof text, "\033[1;%d%c", parameter, letters[i].final);
      define(text, CODE(letters[i].key, modifiers_of(parameter)));
    }
    snprintf(text, sizeof text, "\033O%c", letters[i].final);
    define_missing(text, CODE(letters[i].key, 0));
    if (letters[i].key < TREADLE_KEY_FUNCTION) {
      snprintf(text, sizeof text, "\033[%c", letters[i].final);
      define_missing(text, CODE(letters[i].key, 0));
    }
  }
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    for (int parameter = 2; parameter <= 16; parameter++) {
      snprintf(text, sizeof text, "\033[%d;%d~", numbers[i].number, parameter);
      define(text, CODE(numbers[i].key, modifiers_of(parameter)));
    }
    snprintf(text, sizeof text, "\033[%d~", numbers[i].number);
    define_missing(text, CODE(numbers[i].key, 0));
  }
  define_missing("\033[Z", CODE(TREADLE_KEY_TAB, TREADLE_SHIFT));
}

// Terminals with other sequences name them in terminfo: kUP5 is control and up.
static void define_named_keys(void) {
  static const struct {
    const char *name;
    int key;
  } names[] = {
      {"kUP", TREADLE_KEY_UP},   {"kDN", TREADLE_KEY_DOWN},    {"kRIT", TREADLE_KEY_RIGHT},
      {"kLFT", TREADLE_KEY_LEFT}, {"kHOM", TREADLE_KEY_HOME},   {"kEND", TREADLE_KEY_END},
      {"kIC", TREADLE_KEY_INSERT}, {"kDC", TREADLE_KEY_DELETE},
      {"kPRV", TREADLE_KEY_PAGE_UP}, {"kNXT", TREADLE_KEY_PAGE_DOWN},
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    for (int parameter = 2; parameter <= 8; parameter++) {
      char name[8];
      if (parameter == 2) {
        snprintf(name, sizeof name, "%s", names[i].name);
      } else {
        snprintf(name, sizeof name, "%s%d", names[i].name, parameter);
      }
      const char *text = tigetstr(name);
      if (text && text != (const char *)-1 && *text) {
        define(text, CODE(names[i].key, modifiers_of(parameter)));
      }
    }
  }
}

void treadle_define_keys(void) {
  define_named_keys();
  define_modified_keys();
  // ncurses reads mouse reports only in the form terminfo names, which need not be the one the
  // terminal sends: both are read here.
  define("\033[<", MOUSE_SGR_CODE);
  const char *mouse = tigetstr("kmous");
  if (mouse && mouse != (const char *)-1 && strcmp(mouse, "\033[M") == 0) {
    define(mouse, MOUSE_X10_CODE);
  }
  define("\033[200~", PASTE_CODE);
}

static treadle_input key(int value, int modifiers) {
  return (treadle_input){TREADLE_KEY, value, modifiers};
}

static treadle_input function_key(int number) {
  // terminfo counts on where a modifier is held: F13 is shift-F1.
  static const int modifiers[] = {
      0, TREADLE_SHIFT, TREADLE_CONTROL, TREADLE_CONTROL | TREADLE_SHIFT, TREADLE_ALT,
      TREADLE_ALT | TREADLE_SHIFT};
  int group = (number - 1) / 12;
  if (group > 5) return (treadle_input){TREADLE_NO_INPUT, 0, 0};
  return key(TREADLE_KEY_FUNCTION + (number - 1) % 12, modifiers[group]);
}

static treadle_input named_key(int code) {
  switch (code) {
  case KEY_UP: return key(TREADLE_KEY_UP, 0);
  case KEY_DOWN: return key(TREADLE_KEY_DOWN, 0);
  case KEY_LEFT: return key(TREADLE_KEY_LEFT, 0);
  case KEY_RIGHT: return key(TREADLE_KEY_RIGHT, 0);
  case KEY_HOME: case KEY_A1: case KEY_FIND: return key(TREADLE_KEY_HOME, 0);
  case KEY_END: case KEY_C1: case KEY_LL: case KEY_SELECT: return key(TREADLE_KEY_END, 0);
  case KEY_IC: return key(TREADLE_KEY_INSERT, 0);
  case KEY_DC: return key(TREADLE_KEY_DELETE, 0);
  case KEY_PPAGE: case KEY_A3: return key(TREADLE_KEY_PAGE_UP, 0);
  case KEY_NPAGE: case KEY_C3: return key(TREADLE_KEY_PAGE_DOWN, 0);
  case KEY_ENTER: return key(TREADLE_KEY_ENTER, 0);
  case KEY_BACKSPACE: return key(TREADLE_KEY_BACKSPACE, 0);
  case KEY_BTAB: return key(TREADLE_KEY_TAB, TREADLE_SHIFT);
  case KEY_SR: return key(TREADLE_KEY_UP, TREADLE_SHIFT);
  case KEY_SF: return key(TREADLE_KEY_DOWN, TREADLE_SHIFT);
  case KEY_SLEFT: return key(TREADLE_KEY_LEFT, TREADLE_SHIFT);
  case KEY_SRIGHT: return key(TREADLE_KEY_RIGHT, TREADLE_SHIFT);
  case KEY_SHOME: return key(TREADLE_KEY_HOME, TREADLE_SHIFT);
  case KEY_SEND: return key(TREADLE_KEY_END, TREADLE_SHIFT);
  case KEY_SIC: return key(TREADLE_KEY_INSERT, TREADLE_SHIFT);
  case KEY_SDC: return key(TREADLE_KEY_DELETE, TREADLE_SHIFT);
  case KEY_SPREVIOUS: return key(TREADLE_KEY_PAGE_UP, TREADLE_SHIFT);
  case KEY_SNEXT: return key(TREADLE_KEY_PAGE_DOWN, TREADLE_SHIFT);
  default:
    if (code > KEY_F0 && code <= KEY_F0 + 63) return function_key(code - KEY_F0);
    return (treadle_input){TREADLE_NO_INPUT, 0, 0};
  }
}

treadle_input treadle_read(void) {
  while (treadle_screen) {
    int code = wgetch(stdscr);
    if (code == ERR) break;
    if (code < 0x100) return (treadle_input){TREADLE_BYTE, code, 0};
    if (code == MOUSE_SGR_CODE) return (treadle_input){TREADLE_MOUSE_SGR, 0, 0};
    if (code == MOUSE_X10_CODE) return (treadle_input){TREADLE_MOUSE_X10, 0, 0};
    if (code == PASTE_CODE) return (treadle_input){TREADLE_PASTE, 0, 0};
    if (code >= FIRST_CODE && code < CODE_LIMIT) {
      return key((code - FIRST_CODE) / 8, (code - FIRST_CODE) % 8);
    }
    treadle_input input = named_key(code);
    if (input.kind != TREADLE_NO_INPUT) return input;
    // A key without a meaning here: the next one.
  }
  return (treadle_input){TREADLE_NO_INPUT, 0, 0};
}

int treadle_read_bytes(uint8_t *bytes, int capacity, int milliseconds) {
  struct pollfd file = {treadle_input_file, POLLIN, 0};
  int ready;
  do {
    ready = poll(&file, 1, milliseconds);
  } while (ready < 0 && errno == EINTR);
  if (ready <= 0) return 0;
  ssize_t count = read(treadle_input_file, bytes, (size_t)capacity);
  return count > 0 ? (int)count : 0;
}
