import CNcurses

/// The character set that LC_ALL, LC_CTYPE or LANG ask for.
package enum TerminalLocale {
  /// Whether text other than ASCII can be shown. Looked up once.
  package static let isUTF8 = treadle_use_locale("")
}
