internal import SafeText

/// Lines of a message that stay together above its text, or go below it together.
struct MessageBlock {
  /// How soon it goes below the text where there is no room for both: the last first.
  enum Yielding: Int {
    case never, reason, client, subject, passes, space
  }

  let lines: [MessageLines.Line]
  var yields = Yielding.never

  /// What stands above the text, in so many lines where it can be, and what goes below it, each in its order.
  ///
  /// - Parameter more: what stands for so many reasons that went below.
  static func parted(
    _ blocks: [MessageBlock], room: Int, more: (Int) -> [MessageLines.Line]
  ) -> (above: [MessageLines.Line], below: [MessageLines.Line]) {
    var isBelow = [Bool](repeating: false, count: blocks.count)
    func lines(below: Bool) -> [MessageLines.Line] {
      zip(blocks, isBelow).filter { $0.1 == below }.flatMap(\.0.lines)
    }
    func above() -> [MessageLines.Line] {
      let moved = zip(blocks, isBelow).count { $0.1 && $0.0.yields == .reason }
      return lines(below: false) + (moved > 0 ? more(moved) : [])
    }
    while above().count > room {
      let movable = blocks.indices.filter { !isBelow[$0] && blocks[$0].yields != .never }
      guard let next = movable.max(by: { blocks[$0].yields.rawValue <= blocks[$1].yields.rawValue }) else { break }
      isBelow[next] = true
    }
    let space = blocks.first { $0.yields == .space }?.lines ?? []
    return (above(), lines(below: true).filter { !space.contains($0) })
  }
}
