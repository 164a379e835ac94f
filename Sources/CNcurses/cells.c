#include <stdlib.h>
#include <string.h>

#include "internal.h"

// Pairs beyond a short came with ncurses 6.1.
#if NCURSES_VERSION_MAJOR > 6 || (NCURSES_VERSION_MAJOR == 6 && NCURSES_VERSION_MINOR >= 1)
#define PAIR_OPTION(pair) (&(pair))
#define INIT_PAIR init_extended_pair
#else
#define PAIR_OPTION(pair) NULL
#define INIT_PAIR(pair, foreground, background) \
  init_pair((short)(pair), (short)(foreground), (short)(background))
#endif

// Colour pairs by their colours, in a table with open addressing.
typedef struct {
  int32_t foreground;
  int32_t background;
  int pair;
} pair_entry;

#define PAIR_SLOTS 8192
#define PAIR_LIMIT 4096

static pair_entry pairs[PAIR_SLOTS];
static int pair_count;

void treadle_forget_pairs(void) {
  memset(pairs, 0, sizeof pairs);
  pair_count = 0;
}

// The pair of two colours; 0 for the terminal's own, -1 where there are no more.
static int pair_of(int32_t foreground, int32_t background) {
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  uint32_t hash = ((uint32_t)foreground * 31u + (uint32_t)background) * 2654435761u;
  uint32_t slot = hash % PAIR_SLOTS;
  while (pairs[slot].pair) {
    if (pairs[slot].foreground == foreground && pairs[slot].background == background) {
      return pairs[slot].pair;
    }
    slot = (slot + 1) % PAIR_SLOTS;
  }
  int limit = COLOR_PAIRS - 1 < PAIR_LIMIT ? COLOR_PAIRS - 1 : PAIR_LIMIT;
  if (pair_count >= limit) return -1;
  if (INIT_PAIR(pair_count + 1, foreground, background) == ERR) return 0;
  pair_count++;
  pairs[slot] = (pair_entry){foreground, background, pair_count};
  return pair_count;
}

static attr_t attributes_of(uint8_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & TREADLE_BOLD) result |= A_BOLD;
  if (attributes & TREADLE_DIM) result |= A_DIM;
  if (attributes & TREADLE_ITALIC) result |= A_ITALIC;
  if (attributes & TREADLE_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & TREADLE_REVERSE) result |= A_REVERSE;
  return result;
}

bool treadle_put_row(int y, const treadle_cell *cells, int count) {
  if (!treadle_screen || y < 0 || y >= getmaxy(stdscr) || count <= 0) return true;
  cchar_t *row = calloc((size_t)count + 1, sizeof *row);
  if (!row) return true;
  bool has_pairs = true;
  for (int i = 0; i < count; i++) {
    const treadle_cell *cell = &cells[i];
    wchar_t text[TREADLE_CELL_CHARACTERS + 1] = {0};
    for (int k = 0; k < cell->count && k < TREADLE_CELL_CHARACTERS; k++) {
      text[k] = (wchar_t)cell->characters[k];
    }
    int pair = pair_of(cell->foreground, cell->background);
    if (pair < 0) {
      has_pairs = false;
      pair = 0;
    }
    setcchar(&row[i], text, attributes_of(cell->attributes), (short)pair, PAIR_OPTION(pair));
  }
  wmove(stdscr, y, 0);
  wadd_wchnstr(stdscr, row, count);
  free(row);
  return has_pairs;
}

void treadle_refresh(int cursor_x, int cursor_y) {
  if (!treadle_screen) return;
  int wanted = cursor_x >= 0 ? 1 : 0;
  // Terminals that cannot hide it get it out of the way.
  bool stays = curs_set(wanted) == ERR && wanted == 0;
  if (wanted) {
    wmove(stdscr, cursor_y, cursor_x);
  } else if (stays) {
    wmove(stdscr, getmaxy(stdscr) - 1, getmaxx(stdscr) - 1);
  }
  wrefresh(stdscr);
}

void treadle_invalidate(void) {
  if (treadle_screen) clearok(stdscr, TRUE);
}

int treadle_row_characters(int y, uint32_t *characters, int capacity) {
  if (!treadle_screen || y < 0 || y >= getmaxy(stdscr)) return 0;
  wchar_t *text = calloc((size_t)capacity + 1, sizeof *text);
  if (!text) return 0;
  wmove(stdscr, y, 0);
  int count = winnwstr(stdscr, text, capacity);
  for (int i = 0; i < count; i++) characters[i] = (uint32_t)text[i];
  free(text);
  return count < 0 ? 0 : count;
}
