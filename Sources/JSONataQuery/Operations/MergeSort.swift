/// A stable sort that compares what the reference compares, in its order.
enum MergeSort {
  /// Merges from single items up, as the reference does.
  ///
  /// - Parameter isAfter: whether the first argument, which stands before, belongs after.
  static func sorted<Item>(
    _ items: [Item], isAfter: (Item, Item) throws(JSONataError) -> Bool
  ) throws(JSONataError) -> [Item] {
    var source = items
    var target = items
    var width = 1
    while width < source.count {
      var start = 0
      while start < source.count {
        let middle = min(start + width, source.count)
        let end = min(start + 2 * width, source.count)
        var (left, right, place) = (start, middle, start)
        while place < end {
          var takesLeft = left < middle
          if takesLeft, right < end { takesLeft = try !isAfter(source[left], source[right]) }
          if takesLeft {
            target[place] = source[left]
            left += 1
          } else {
            target[place] = source[right]
            right += 1
          }
          place += 1
        }
        start = end
      }
      swap(&source, &target)
      width *= 2
    }
    return source
  }
}
