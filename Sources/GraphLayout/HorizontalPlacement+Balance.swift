extension HorizontalPlacement {
  mutating func balance() {
    let rounds = positions.count > 20_000 ? 4 : 12
    for round in 0..<rounds {
      var hasMoved = false
      for block in round % 2 == 0 ? order.reversed() : order {
        guard let wanted = wantedPosition(block) else { continue }
        var position = wanted
        if wanted > positions[block] {
          position = max(min(position, rightLimit(of: block)), positions[block])
        } else {
          for index in leftOf[block] {
            position = max(
              position, positions[separations[index].left] + separations[index].distance)
          }
          position = min(position, positions[block])
        }
        if position != positions[block] {
          let isRight = position > positions[block]
          positions[block] = position
          if isRight { pushFree(from: block) }
          hasMoved = true
        }
      }
      pullFree()
      if !hasMoved, round > 0 { return }
    }
  }

  // MARK: - Lines that are nowhere drawn to

  /// Whether nothing draws the block anywhere: a loop's line, which gives way.
  private func isFree(_ block: Int) -> Bool { pulls[block].isEmpty && anchors[block] == nil }

  /// How far right a block may go, past free ones at its right that may go along.
  private func rightLimit(of block: Int) -> Int {
    // Few lanes run side by side; where more do, those beyond stay.
    rightLimit(of: block, depth: 4)
  }

  private func rightLimit(of block: Int, depth: Int) -> Int {
    var limit = Int.max
    for index in rightOf[block] {
      let right = separations[index].right
      let place =
        depth > 0 && isFree(right)
        ? max(positions[right], rightLimit(of: right, depth: depth - 1)) : positions[right]
      limit = min(limit, place == .max ? .max : place - separations[index].distance)
    }
    return limit
  }

  private mutating func pushFree(from first: Int) {
    var waiting = [first]
    while let block = waiting.popLast() {
      for index in rightOf[block] {
        let separation = separations[index]
        let least = positions[block] + separation.distance
        guard positions[separation.right] < least else { continue }
        positions[separation.right] = least
        waiting.append(separation.right)
      }
    }
  }

  /// Puts free blocks back to what stands at their left.
  private mutating func pullFree() {
    for block in order where isFree(block) && !leftOf[block].isEmpty {
      var least = Int.min
      for index in leftOf[block] {
        least = max(least, positions[separations[index].left] + separations[index].distance)
      }
      positions[block] = min(positions[block], least)
    }
  }

  /// The weighted median of where the block's lines lead; the middle where that is a range.
  private func wantedPosition(_ block: Int) -> Int? {
    if let anchor = anchors[block] { return anchor }
    let pulls = pulls[block]
    guard !pulls.isEmpty else { return nil }
    if pulls.count == 1, pulls[0].offsets.count == 1 {
      return positions[pulls[0].block] + pulls[0].offsets.lowerBound
    }
    // The sum of distances to ranges is least at the median of their ends.
    let sorted = pulls.flatMap { pull in
      [pull.offsets.lowerBound, pull.offsets.upperBound].map {
        (positions[pull.block] + $0, pull.weight)
      }
    }.sorted { $0.0 < $1.0 }
    let total = sorted.reduce(0) { $0 + $1.1 }
    var sum = 0
    for (index, entry) in sorted.enumerated() {
      sum += entry.1
      if sum * 2 > total { return entry.0 }
      if sum * 2 == total { return (entry.0 + sorted[index + 1].0) / 2 }
    }
    return sorted.last?.0
  }
}
