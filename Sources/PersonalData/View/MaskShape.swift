/// What our own masks look like, so that they are never found, widened or masked again.
enum MaskShape {
  /// The bytes of every mask word, folded.
  private static let words: Set<[UInt8]> = Set(
    (DataKind.allCases.map(\.maskWord) + [DataKind.childMaskWord]).map { Array($0.lowercased().utf8) })
  private static let longest = 16

  /// Takes every mask out of a view; whether there was any.
  static func blank(_ view: inout TextView) -> Bool {
    var (index, isAny) = (0, false)
    while let start = view.firstIndex(of: UInt8(ascii: "["), from: index) {
      index = start + 1
      guard let end = end(in: view.bytes, from: start) else { continue }
      view.blank(start..<end)
      (index, isAny) = (end, true)
    }
    return isAny
  }

  /// Where the mask that begins at an opening bracket ends; nil where it is no mask.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, index - start <= longest, Byte.isASCIILetter(bytes[index]) || bytes[index] == Byte.space
    {
      index += 1
    }
    guard index < bytes.count, index - start > 2, Byte.isDigit(bytes[index]), bytes[index - 1] == Byte.space,
      words.contains(Array(bytes[(start + 1)..<(index - 1)]))
    else { return nil }
    let digits = index
    while index < bytes.count, index - digits < 4, Byte.isDigit(bytes[index]) { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: "]") ? index + 1 : nil
  }
}
