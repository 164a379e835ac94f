#define _GNU_SOURCE 1
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

#include "internal.h"

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// The locale's name as setlocale looks it up.
static const char *name_asked_for(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

bool treadle_use_locale(const char *name) {
  // Only the character set: numbers must not get a decimal comma.
  if (setlocale(LC_CTYPE, name)) return is_utf8();
  if (!*name) name = name_asked_for();
  const char *dot = strchr(name, '.');
  if (dot && (strncasecmp(dot, ".UTF-8", 6) == 0 || strncasecmp(dot, ".UTF8", 5) == 0)) {
    const char *others[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
      if (setlocale(LC_CTYPE, others[i]) && is_utf8()) return true;
    }
  }
  return false;
}

int treadle_columns(uint32_t character) { return wcwidth((wchar_t)character); }
