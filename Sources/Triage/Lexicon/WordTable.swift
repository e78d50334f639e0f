/// Small numbers by the numbers of words: an open table, because every word of every message is looked up in it.
struct WordTable<Value: Sendable>: Sendable {
  private var places: [(word: UInt64, value: Value)?]
  private var count = 0

  init() { places = Array(repeating: nil, count: 16) }

  /// The value of a word; a later one replaces an earlier.
  subscript(word: UInt64) -> Value? {
    var place = Int(truncatingIfNeeded: word) & (places.count - 1)
    while let found = places[place] {
      if found.word == word { return found.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// Sets the value of a word.
  mutating func set(_ value: Value, for word: UInt64) {
    if count * 4 >= places.count {
      let old = places
      places = Array(repeating: nil, count: places.count * 2)
      for case .some(let entry) in old { put(entry) }
    }
    if put((word, value)) { count += 1 }
  }

  /// Whether the word was not there before.
  @discardableResult
  private mutating func put(_ entry: (word: UInt64, value: Value)) -> Bool {
    var place = Int(truncatingIfNeeded: entry.word) & (places.count - 1)
    while let found = places[place], found.word != entry.word { place = (place + 1) & (places.count - 1) }
    let isNew = places[place] == nil
    places[place] = entry
    return isNew
  }
}
