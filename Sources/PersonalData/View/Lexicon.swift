/// The words that the detectors know, found by their folded letters in a table of open addressing.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var words: Words = []
    var month: UInt8 = 0
  }

  /// Up to 16 folded bytes of a word as two numbers.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  struct Slot: Sendable {
    var key = Key()
    var entry = Entry()
  }

  static let longestWord = 16

  private(set) var slots: [Slot]
  let shift: UInt64
  /// For each two first letters, folded to 32 each, the lengths of the words that begin with them, one bit a length.
  private(set) var lengths = [UInt32](repeating: 0, count: 1024)
  /// A bit for the first letters of each word, so that hardly any other word is looked for.
  private(set) var hashes = [UInt64](repeating: 0, count: 1024)

  /// The words that are looked for in the whole text.
  static let marks = Lexicon { !$0.isDisjoint(with: [.marked, .quiet]) }
  /// Every word.
  static let all = Lexicon { _ in true }

  private init(_ isWanted: (Words) -> Bool) {
    var entries: [Key: Entry] = [:]
    for (words, list) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        if let key = Key(word.utf8) { entries[key, default: Entry()].words.formUnion(words) }
      }
    }
    for (index, list) in Self.months.enumerated() {
      for word in list.split(whereSeparator: \.isWhitespace) {
        guard let key = Key(word.utf8) else { continue }
        entries[key, default: Entry()].words.formUnion(.month)
        entries[key, default: Entry()].month = UInt8(index + 1)
      }
    }
    entries = entries.filter { isWanted($0.value.words) }
    var bits: UInt64 = 6
    while 1 << bits < entries.count * 4 { bits += 1 }
    shift = 64 - bits
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (key, entry) in entries {
      var slot = Int(key.hash >> shift)
      while slots[slot].key != Key() { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(key: key, entry: entry)
      let pair = Self.pair(UInt8(key.low & 0xFF), UInt8(key.low >> 8 & 0xFF))
      lengths[pair] |= 1 << UInt32(key.length)
      let screen = Key.screen(key.low)
      hashes[Int(screen >> 54)] |= 1 << (screen >> 48 & 63)
    }
  }

  /// What is known of the word in that part of a view; nil where nothing is.
  func lookUp(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Entry? {
    let second = end - start > 1 ? bytes[start + 1] : 0
    guard end - start <= 16, lengths[Self.pair(bytes[start], second)] & (1 << UInt32(end - start)) != 0 else {
      return nil
    }
    let key = unsafe bytes.withUnsafeBufferPointer { bytes in unsafe Key(bytes, start, end) }
    let screen = Key.screen(key.low)
    guard hashes[Int(screen >> 54)] & (1 << (screen >> 48 & 63)) != 0 else { return nil }
    return find(key)
  }

  @inline(__always) static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  @inline(__always) func find(_ key: Key) -> Entry? {
    var slot = Int(truncatingIfNeeded: key.hash >> shift)
    while true {
      let found = slots[slot].key
      if found == key { return slots[slot].entry }
      if found.low == 0 { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}

/// The table of a lexicon without a count to be kept or a bound to be checked, for the one loop that sees every word.
@unsafe struct LexiconTable {
  let slots: UnsafePointer<Lexicon.Slot>
  let hashes: UnsafePointer<UInt64>
  let masks: UnsafePointer<UInt64>
  let mask: Int
  let shift: UInt64

  /// Those of the words that begin in a block which may be known, by the hash of their first letters alone.
  @inline(__always) func telling(
    _ words: UInt64, in place: UnsafePointer<UInt8>, _ here: BlockBits, _ next: BlockBits
  ) -> UInt64 {
    var (words, ends, found) = (words, BlockBits.ends(here.letters, of: words), UInt64(0))
    while ends != 0 {
      let (bit, end) = (words.trailingZeroBitCount, ends.trailingZeroBitCount)
      found |= unsafe maybe(place + bit, count: end &- bit) &<< UInt64(truncatingIfNeeded: bit)
      words &= words &- 1
      ends &= ends &- 1
    }
    guard words != 0 else { return found }
    let bit = words.trailingZeroBitCount
    let count = BlockBits.length(here.letters, next.letters, from: bit)
    return unsafe found | maybe(place + bit, count: count) &<< UInt64(truncatingIfNeeded: bit)
  }

  /// One where the word of so many bytes at a place may be known, else zero.
  @inline(__always) private func maybe(_ place: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let hash = unsafe Lexicon.Key.screen(Swar.load(place) & masks[2 &* count])
    return unsafe hashes[Int(truncatingIfNeeded: hash &>> 54)] &>> (hash &>> 48) & 1
  }

  /// What is known of the word of so many bytes at a place.
  @inline(never) func search(_ place: UnsafePointer<UInt8>, count: Int) -> Lexicon.Entry? {
    guard count <= Lexicon.longestWord else { return nil }
    let key = unsafe Lexicon.Key(place, masks + 2 &* count)
    var slot = unsafe Int(truncatingIfNeeded: key.hash &>> shift)
    while true {
      let found = unsafe slots[slot].key
      if found == key { return unsafe slots[slot].entry }
      if found.low == 0 { return nil }
      slot = unsafe (slot &+ 1) & mask
    }
  }
}

extension Lexicon {
  /// Hands out the table for as long as a loop takes.
  func withTable(_ body: (LexiconTable) -> Void) {
    unsafe slots.withUnsafeBufferPointer { slots in
      unsafe hashes.withUnsafeBufferPointer { hashes in
        unsafe Key.masks.withUnsafeBufferPointer { masks in
          guard let slot = slots.baseAddress, let hash = hashes.baseAddress, let masks = masks.baseAddress else {
            return
          }
          unsafe body(LexiconTable(slots: slot, hashes: hash, masks: masks, mask: slots.count - 1, shift: shift))
        }
      }
    }
  }
}

extension Lexicon.Key {
  init?(_ word: some Collection<UInt8>) {
    guard word.count <= 16 else { return nil }
    var shift: UInt64 = 0
    for (index, byte) in word.enumerated() {
      if index < 8 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << shift }
      shift = (shift + 8) & 63
    }
  }

  /// The word at a part of 1 to 16 bytes of a buffer.
  @unsafe @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let (last, rest) = (max(0, 64 &- (end &- start) &* 8), min(64, 128 &- (end &- start) &* 8))
    low = unsafe Swar.load(bytes, start) & (~0 &>> UInt64(truncatingIfNeeded: last))
    high = unsafe rest == 64 ? 0 : Swar.load(bytes, start &+ 8) & (~0 &>> UInt64(truncatingIfNeeded: rest))
  }

  /// The word at a place, by the two masks of its length; sixteen bytes must be readable there.
  @unsafe @inline(__always) init(_ bytes: UnsafePointer<UInt8>, _ masks: UnsafePointer<UInt64>) {
    low = unsafe Swar.load(bytes) & masks[0]
    high = unsafe Swar.load(bytes + 8) & masks[1]
  }

  /// For each length up to 64, which bits of 16 bytes a word of it has, the low half first; none where it is too long.
  static let masks: [UInt64] = (0...BlockBits.size).flatMap { count -> [UInt64] in
    if count > Lexicon.longestWord { return [0, 0] }
    return [count < 8 ? 1 << UInt64(count * 8) - 1 : ~0, count > 8 ? ~0 >> UInt64(128 - count * 8) : 0]
  }

  @inline(__always) var hash: UInt64 {
    (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
  }

  /// A hash of the first eight letters alone.
  @inline(__always) static func screen(_ low: UInt64) -> UInt64 { low &* 0xD6E8_FEB8_6659_FD93 }

  var length: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }
}
