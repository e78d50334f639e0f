/// Takes the signs out of a value whose characters or groups are all parted by the same one: "W*P*2*0*8*4*1*9*A",
/// "30 | 18 | 72", "H/D/1/3/T/U".
enum PartedValues {
  private static let longestGroup = 6
  private static let fewest = 3

  /// A sign that no number has between its groups otherwise.
  @inline(__always) static func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: ","), UInt8(ascii: "^"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var index = 0
    while index < view.count {
      guard Byte.isAlphanumeric(view.bytes[index]), !Byte.isAlphanumeric(view.at(index - 1)) else {
        reading.keep(index, of: view)
        index += 1
        continue
      }
      let groups = row(view, index)
      guard isValue(view, groups) else {
        let end = groups.first?.upperBound ?? index + 1
        reading.keep(index..<end, of: view)
        index = end
        continue
      }
      let areSingle = groups.allSatisfy { $0.count == 1 }
      for (group, next) in zip(groups, groups.dropFirst()) {
        reading.keep(group, of: view)
        if !areSingle { reading.write(Byte.hyphen, for: group.upperBound..<next.lowerBound) }
      }
      // The last character is a changed one as well, so that what ends with it counts as read anew.
      let last = groups[groups.count - 1]
      reading.keep(last.lowerBound..<(last.upperBound - 1), of: view)
      let end = last.upperBound - 1
      let byte = view.bytes[end]
      reading.write(byte, cased: view.isCapital(end) ? byte & ~0x20 : byte, for: end..<(end + 1))
      index = last.upperBound
    }
    return reading
  }

  /// The groups from a place on that one sign parts, with at most a blank on either side of it.
  private static func row(_ view: TextView, _ start: Int) -> [Range<Int>] {
    var (groups, index, sign) = ([Range<Int>](), start, UInt8(0))
    while true {
      let first = index
      while index < view.count, Byte.isAlphanumeric(view.bytes[index]) { index += 1 }
      guard index > first, index - first <= longestGroup else {
        if groups.isEmpty { groups.append(first..<max(first + 1, index)) }
        return groups
      }
      groups.append(first..<index)
      var next = index
      if view.at(next) == Byte.space { next += 1 }
      let byte = view.at(next)
      guard next < view.count, isOdd(byte) || byte != Byte.space && Byte.isSeparator(byte), sign == 0 || byte == sign
      else {
        return groups
      }
      sign = byte
      next += 1
      // A comma and a blank part the members of a list.
      if view.at(next) == Byte.space {
        if byte == UInt8(ascii: ",") { return groups }
        next += 1
      }
      index = next
    }
  }

  /// Three groups or more with enough digits, which are no amount, no list and no date.
  private static func isValue(_ view: TextView, _ groups: [Range<Int>]) -> Bool {
    guard groups.count >= fewest, let first = groups.first else { return false }
    let digits = groups.reduce(0) { $0 + view.bytes[$1].count(where: Byte.isDigit) }
    if groups.allSatisfy({ $0.count == 1 }) { return groups.count >= 5 && digits >= 2 }
    var sign = first.upperBound
    while view.at(sign) == Byte.space { sign += 1 }
    guard isOdd(view.at(sign)), digits >= 6 else { return false }
    let isAmount = view.at(sign) == UInt8(ascii: ",") && groups.dropFirst().allSatisfy { $0.count == 3 }
    return !isAmount && groups.allSatisfy { view.bytes[$0].contains(where: Byte.isDigit) || $0.count <= 2 }
  }
}
