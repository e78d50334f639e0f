/// Whether the text round a value speaks of it at all, for values whose shape is seldom anything else's: "The robot wants my PIN.
/// I was sent one in the post, found it under the microwave. I typed 944 0025".
extension Scan {
  private static let topicBefore = 240
  private static let topicBehind = 90
  /// So many words before a value, and behind it, tell whose number it is.
  private static let ownWords = 5

  /// Whether one of these words stands round a place, and no word near it in its own sentence names another number; words
  /// that mean the number itself name no other one.
  func isTopic(_ words: Words, of range: Range<Int>, meaning: Words = [], rivals: Words = []) -> Bool {
    guard !features.isDisjoint(with: words), !isReading else { return false }
    var index = marks.partition { Int($0.end) + Self.topicBefore > range.lowerBound }
    var isNamed = false
    while index < marks.count, Int(marks[index].start) - range.upperBound < Self.topicBehind {
      if !marks[index].words.isDisjoint(with: words) { isNamed = true }
      index += 1
    }
    return isNamed && !namesOther(before: range.lowerBound, words, meaning, rivals)
      && !namesOther(behind: range.upperBound, words, meaning)
  }

  /// Whether a word shortly before a place, in its sentence, names another number.
  private func namesOther(before place: Int, _ words: Words, _ meaning: Words, _ rivals: Words) -> Bool {
    var (end, seen) = (place, 0)
    while end > 0, seen < Self.ownWords, place - end < Self.reach {
      let byte = view.bytes[end - 1]
      guard Byte.isLetter(byte) else {
        let isStop = byte == Byte.dot || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
        if isStop, Byte.isBlank(view.at(end)), !endsAbbreviation(end - 1) { return false }
        if byte == Byte.blanked { return false }
        end -= 1
        continue
      }
      var start = end
      while start > 0, place - start < Self.reach, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
      let found = Lexicon.all.lookUp(view.bytes, start, end)?.words ?? []
      if !found.isDisjoint(with: words) { return false }
      if found.contains(.otherNumber), found.isDisjoint(with: meaning) { return true }
      if seen < 2, !found.isDisjoint(with: rivals) { return true }
      if !found.contains(.filler) { seen += 1 }
      end = start
    }
    return false
  }

  /// Whether "ref" stands right before a place, and behind another word than one of these: "passport appointment ref 440918273".
  func isReferenced(_ place: Int, otherThan words: Words) -> Bool {
    let before = view.before(place, 40).split { !Byte.isLetter($0) }.suffix(3)
    guard let index = before.lastIndex(where: { $0.count > 2 && find($0).contains(.otherNumber) }),
      before.endIndex - index <= 2, before[index...].allSatisfy({ find($0).isDisjoint(with: words) })
    else { return false }
    return index == before.startIndex || find(before[index - 1]).isDisjoint(with: words)
  }

  private func find(_ word: ArraySlice<UInt8>) -> Words {
    Lexicon.all.lookUp(view.bytes, word.startIndex, word.endIndex)?.words ?? []
  }

  /// "40281933 is the ticket".
  func namesOther(behind place: Int, _ words: Words, _ meaning: Words = []) -> Bool {
    var (index, seen) = (place, 0)
    while index < view.count, seen < 3, index - place < 32 {
      let byte = view.bytes[index]
      if byte == Byte.dot || byte == Byte.lineFeed || byte == UInt8(ascii: ",") || byte == Byte.blanked { return false }
      guard Byte.isLetter(byte) else {
        index += 1
        continue
      }
      let end = view.wordEnd(index)
      let found = Lexicon.all.lookUp(view.bytes, index, end)?.words ?? []
      if !found.isDisjoint(with: words) { return false }
      if found.contains(.otherNumber), found.isDisjoint(with: meaning) { return true }
      if seen == 0, found.isDisjoint(with: [.verb, .filler]) { return false }
      seen += 1
      index = end
    }
    return false
  }
}
