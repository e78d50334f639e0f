/// Which features a model knows, and the row of each: an open table of numbers.
struct Vocabulary: Sendable {
  /// The features in the order of their rows.
  let keys: [UInt32]
  private var places: [UInt32]
  private var rows: [Int32]
  private let mask: Int

  /// A vocabulary of the given features, which are in rising order and differ.
  init(keys: [UInt32]) {
    self.keys = keys
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    mask = size - 1
    places = Array(repeating: 0, count: size)
    rows = Array(repeating: 0, count: size)
    for (row, key) in keys.enumerated() {
      var place = Int(key) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = key
      rows[place] = Int32(row)
    }
  }

  /// The features that at least so many of the messages have.
  init(of messages: some Sequence<Features>, wordsAtLeast: Int, piecesAtLeast: Int) {
    var counts: [UInt32: Int] = [:]
    var needed: [UInt32: Int] = [:]
    for message in messages {
      for key in Set(message.words) { counts[key, default: 0] += 1 }
      for key in Set(message.clues + message.topics + message.facts) { counts[key, default: 0] += 1 }
      for key in Set(message.pieces) {
        counts[key, default: 0] += 1
        needed[key] = piecesAtLeast
      }
    }
    self.init(keys: counts.filter { $0.value >= needed[$0.key] ?? wordsAtLeast }.map(\.key).sorted())
  }

  /// The row of a feature; nil where it is not known.
  @inline(__always) func row(of key: UInt32) -> Int32? {
    var place = Int(key) & mask
    while true {
      let found = places[place]
      if found == key { return rows[place] }
      if found == 0 { return nil }
      place = (place + 1) & mask
    }
  }
}
