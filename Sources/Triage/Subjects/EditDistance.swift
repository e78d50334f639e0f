/// Insertions, deletions, replacements and swaps of neighbours between two texts; nil where they are more than the limit.
func editDistance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var twoBack: [Int] = []
  var previous = Array(0...second.count)
  for (row, left) in first.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for (column, right) in second.enumerated() {
      var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (left == right ? 0 : 1))
      if row > 0 && column > 0 && left == second[column - 1] && first[row - 1] == right {
        cost = min(cost, twoBack[column - 1] + 1)
      }
      current.append(cost)
    }
    guard let least = current.min(), least <= limit else { return nil }
    (twoBack, previous) = (previous, current)
  }
  guard let distance = previous.last, distance <= limit else { return nil }
  return distance
}
