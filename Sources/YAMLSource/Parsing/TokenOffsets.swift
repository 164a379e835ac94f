import CYAML
import OrderedJSON

/// Where the indicators of a text stand that libyaml's events leave out. Byte offsets, ascending.
struct TokenOffsets {
  /// The dashes of block sequences.
  private(set) var dashes: [Int] = []
  /// The beginnings of keys: the key, or the `?` before it.
  private(set) var keys: [Int] = []
  /// The colons behind keys.
  private(set) var colons: [Int] = []

  init(_ text: SourceText) {
    var problems = ProblemList()
    let offsets = CharacterOffsets(text.bytes, problems: &problems)
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    offsets.text.withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      var isDone = false
      while !isDone {
        var token = yaml_token_t()
        guard yaml_parser_scan(parser, &token) == 1 else { return }
        let offset = offsets.offset(token.start_mark.index)
        switch token.type {
        case YAML_BLOCK_ENTRY_TOKEN: dashes.append(offset)
        case YAML_KEY_TOKEN: keys.append(offset)
        case YAML_VALUE_TOKEN: colons.append(offset)
        case YAML_STREAM_END_TOKEN: isDone = true
        default: break
        }
        yaml_token_delete(&token)
      }
    }
  }

  /// The last of the offsets that is not above that one.
  static func last(of offsets: [Int], upTo offset: Int) -> Int? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? offsets[low - 1] : nil
  }
}
