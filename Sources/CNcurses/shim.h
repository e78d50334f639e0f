#pragma once
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <wchar.h>

/* A global that ncurses changes; Swift cannot read it as it is. */
static inline WINDOW *_Nullable cncurses_screen(void) { return stdscr; }

/* A character or the code of a key: get_wch tells them apart by what it returns, which is hard to read from Swift. */
enum cncurses_input { CNCURSES_NONE, CNCURSES_CHARACTER, CNCURSES_KEY };
static inline int cncurses_read(unsigned int *_Nonnull value) {
  wint_t read = 0;
  int kind = wget_wch(stdscr, &read);
  *value = read;
  return kind == ERR ? CNCURSES_NONE : kind == KEY_CODE_YES ? CNCURSES_KEY : CNCURSES_CHARACTER;
}

/* KEY_F, and the attributes, are macros with arguments. */
static inline int cncurses_function_key(int number) { return KEY_F(number); }
static inline int cncurses_set_look(int bold, int underline, int reverse, int pair) {
  attr_t attributes = A_NORMAL;
  if (bold) attributes |= A_BOLD;
  if (underline) attributes |= A_UNDERLINE;
  if (reverse) attributes |= A_REVERSE;
  return wattr_set(stdscr, attributes, (short)pair, NULL);
}

/* Cells that the C library gives a character; -1 for none that it knows. */
static inline int cncurses_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

/* The streams are globals, which Swift does not hand out; newterm, unlike initscr, returns when it fails. */
static inline SCREEN *_Nullable cncurses_start(void) { return newterm(NULL, stdout, stdin); }
