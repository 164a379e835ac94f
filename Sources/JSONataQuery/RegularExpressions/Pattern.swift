/// A regular expression as it is written.
indirect enum Pattern {
  case empty
  case unit(UInt16)
  case set(CharacterClass)
  case sequence([Pattern])
  case alternatives([Pattern])
  case group(Pattern, capture: Int?)
  case repeated(Pattern, least: Int, most: Int?, isGreedy: Bool, captures: Range<Int>)
  case start, end, wordBoundary, notWordBoundary
  case look(Pattern, isBehind: Bool, isNegated: Bool, captures: Range<Int>)
  case reference(Int)
  case namedReference(String)
}
