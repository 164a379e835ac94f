#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal.h"

SCREEN *treadle_screen;
int treadle_input_file = -1;
int treadle_output_file = -1;
struct termios treadle_saved_modes;
bool treadle_has_saved_modes;
bool treadle_owns_process;

static FILE *input_stream;
static FILE *output_stream;
static bool uses_mouse;
static bool uses_paste;
static bool is_away;

// Presses, releases and drags (1000, 1002), coordinates as numbers (1006).
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text && text != (const char *)-1 ? text : NULL;
}

static void send_text(const char *text) { treadle_write(treadle_output_file, text, strlen(text)); }

// Appends a capability without its padding ($<5>).
static size_t append(char *text, size_t count, size_t capacity, const char *part) {
  while (part && *part && count < capacity) {
    if (part[0] == '$' && part[1] == '<') {
      const char *end = strchr(part, '>');
      if (end) {
        part = end + 1;
        continue;
      }
    }
    text[count++] = *part++;
  }
  return count;
}

static void make_restore_text(void) {
  char text[512];
  size_t count = 0;
  if (uses_mouse) count = append(text, count, sizeof text, mouse_off);
  if (uses_paste) count = append(text, count, sizeof text, paste_off);
  const char *names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    count = append(text, count, sizeof text, capability(names[i]));
  }
  treadle_set_restore_text(text, count);
}

static treadle_open_result check(const treadle_options *options) {
  if (!options->accepts_any_file) {
    if (!isatty(options->input)) return TREADLE_INPUT_NOT_A_TERMINAL;
    if (!isatty(options->output)) return TREADLE_OUTPUT_NOT_A_TERMINAL;
  }
  int error = 1;
  if (setupterm(options->terminal, options->output, &error) == ERR) {
    return error == -1 ? TREADLE_NO_TERMINAL_DATABASE : TREADLE_UNKNOWN_TERMINAL;
  }
  bool moves = capability("cup") != NULL;
  bool clears = capability("clear") != NULL || capability("ed") != NULL;
  del_curterm(cur_term);
  return moves && clears ? TREADLE_OPENED : TREADLE_DUMB_TERMINAL;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  // 25 ms tell the Escape key from the sequence of another.
  set_escdelay(25);
}

treadle_open_result treadle_open(const treadle_options *options) {
  if (treadle_screen) return TREADLE_NOT_OPENED;
  treadle_open_result result = check(options);
  if (result != TREADLE_OPENED) return result;

  treadle_has_saved_modes = tcgetattr(options->input, &treadle_saved_modes) == 0;
  treadle_owns_process = options->owns_process;
  treadle_make_pipe();
  int input = dup(options->input);
  int output = dup(options->output);
  input_stream = input < 0 ? NULL : fdopen(input, "r");
  output_stream = output < 0 ? NULL : fdopen(output, "w");
  if (input_stream && output_stream) {
    if (treadle_owns_process) {
      treadle_hold_errors();
      treadle_save_signals();
    }
    treadle_screen = newterm(options->terminal, output_stream, input_stream);
  }
  if (!treadle_screen) {
    if (input_stream) fclose(input_stream);
    if (output_stream) fclose(output_stream);
    if (treadle_owns_process) treadle_release_errors();
    return TREADLE_NOT_OPENED;
  }
  treadle_input_file = input;
  treadle_output_file = output;
  set_term(treadle_screen);
  set_modes();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  treadle_forget_pairs();
  // Only terminals like xterm know these modes; they are the ones with a mouse.
  bool is_like_xterm = capability("kmous") != NULL;
  uses_mouse = options->mouse && is_like_xterm;
  uses_paste = is_like_xterm;
  treadle_define_keys();
  make_restore_text();
  is_away = false;
  if (treadle_owns_process) {
    treadle_catch_signals();
    treadle_set_active(true);
  }
  if (uses_mouse) send_text(mouse_on);
  if (uses_paste) send_text(paste_on);
  return TREADLE_OPENED;
}

void treadle_leave(void) {
  if (!treadle_screen || is_away) return;
  is_away = true;
  if (uses_mouse) send_text(mouse_off);
  if (uses_paste) send_text(paste_off);
  curs_set(1);
  endwin();
  if (treadle_has_saved_modes) tcsetattr(treadle_input_file, TCSADRAIN, &treadle_saved_modes);
  if (treadle_owns_process) {
    treadle_set_active(false);
    treadle_release_errors();
  }
}

void treadle_enter(void) {
  if (!treadle_screen) return;
  if (is_away && treadle_owns_process) treadle_hold_errors();
  is_away = false;
  reset_prog_mode();
  set_modes();
  if (treadle_owns_process) treadle_set_active(true);
  if (uses_mouse) send_text(mouse_on);
  if (uses_paste) send_text(paste_on);
  treadle_invalidate();
}

void treadle_close(void) {
  if (!treadle_screen) return;
  treadle_leave();
  if (treadle_owns_process) treadle_release_signals();
  delscreen(treadle_screen);
  treadle_screen = NULL;
  fclose(input_stream);
  fclose(output_stream);
  treadle_input_file = -1;
  treadle_output_file = -1;
}

int treadle_colors(void) { return has_colors() && COLORS > 0 ? COLORS : 0; }

void treadle_update_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(treadle_output_file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    treadle_set_size(size.ws_col, size.ws_row);
  }
  *width = getmaxx(stdscr);
  *height = getmaxy(stdscr);
}

void treadle_set_size(int width, int height) {
  if (width == getmaxx(stdscr) && height == getmaxy(stdscr)) return;
  resize_term(height, width);
  treadle_invalidate();
}

void treadle_send(const uint8_t *bytes, size_t count) {
  treadle_write(treadle_output_file, (const char *)bytes, count);
}
