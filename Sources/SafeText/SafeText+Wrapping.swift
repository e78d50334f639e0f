extension SafeText {
  /// Lines of at most so many columns, broken at blanks, or inside a word that is wider than a line.
  ///
  /// Line breaks of the text stay, and so do blanks that open a line; a limit below 2 counts as 2, since a wide
  /// character could not be placed otherwise. Linear time, also without a single blank (reliability item 86).
  public func wrapped(toColumns limit: Int) -> [SafeText] {
    lines.flatMap { Self.wrap($0.description, limit: max(2, limit)) }
  }

  private static func wrap(_ line: String, limit: Int) -> [SafeText] {
    var result: [SafeText] = []
    var start = line.startIndex
    var width = 0
    // The last place where the line may end: before a run of blanks; and where the next would begin, after it.
    var breakAt: (end: String.Index, next: String.Index, widthAfter: Int)?
    var (hasWord, followsBlank) = (false, false)
    for cluster in Clusters(line) {
      // Blanks that open the line are part of it: it cannot be broken before them.
      if cluster.isBlank && hasWord {
        let end = followsBlank ? breakAt?.end : nil
        breakAt = (end ?? cluster.range.lowerBound, cluster.range.upperBound, 0)
        followsBlank = true
        width += cluster.columns
        continue
      }
      followsBlank = false
      if !cluster.isBlank { hasWord = true }
      if width + cluster.columns > limit {
        if let place = breakAt {
          result.append(SafeText(escaped: String(line[start..<place.end])))
          start = place.next
          width = place.widthAfter
        }
        if width + cluster.columns > limit && start < cluster.range.lowerBound {
          result.append(SafeText(escaped: String(line[start..<cluster.range.lowerBound])))
          start = cluster.range.lowerBound
          width = 0
        }
        breakAt = nil
      }
      width += cluster.columns
      breakAt?.widthAfter += cluster.columns
    }
    let rest = SafeText(escaped: String(line[start...]))
    if width <= limit || rest.columns <= limit {
      result.append(rest)
    } else {
      // Only blanks at the end can be too wide here.
      result.append(SafeText(escaped: String(line[start..<(breakAt?.end ?? line.endIndex)])))
    }
    return result
  }
}
