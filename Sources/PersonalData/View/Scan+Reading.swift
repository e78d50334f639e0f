/// Taking a text apart: letters and digits by bitmaps of 64 bytes, then word by word and run by run.
extension Scan {
  mutating func takeApart() {
    runs.empty()
    marks.empty()
    ats.empty()
    starts.empty()
    lookalikes.empty()
    features = []
    signs = []
    digitNameEnd = -8
    hasBirthLetter = false
    hasWideGap = false
    let whole = view.bytes
    unsafe Lexicon.marks.withTable { table in
      unsafe whole.withUnsafeBufferPointer { bytes in
        guard filter.isUsed else { return unsafe readBlocks(bytes, table, nil) }
        let starting = filter
        unsafe starting.withTable { filter in unsafe readBlocks(bytes, table, filter) }
      }
    }
    join()
  }

  /// Reads as many blocks as have another one behind them where they stand, and what is left from a copy with zeros behind.
  @unsafe @inline(__always) private mutating func readBlocks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable, _ filter: StartTable?
  ) {
    guard let base = bytes.baseAddress else { return }
    let rest = bytes.count < 2 * BlockBits.size ? 0 : (bytes.count / BlockBits.size - 1) * BlockBits.size
    let room = 3 * BlockBits.size
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { copy in
      unsafe copy.initialize(repeating: 0)
      guard let last = copy.baseAddress else { return }
      unsafe last.update(from: base + rest, count: bytes.count - rest)
      var before = BlockBits()
      var here = unsafe BlockBits(rest > 0 ? base : UnsafePointer(last))
      var block = 0
      while block < bytes.count {
        let end = block &+ BlockBits.size
        let place = unsafe block < rest ? base + block : UnsafePointer(last) + (block &- rest)
        var next = BlockBits()
        if end < bytes.count { next = unsafe BlockBits(end < rest ? base + end : UnsafePointer(last) + (end &- rest)) }
        unsafe readBlock(place, block, before, here, next, bytes, table, filter)
        (before, here, block) = (here, next, end)
      }
    }
  }

  @unsafe @inline(__always) private mutating func readBlock(
    _ place: UnsafePointer<UInt8>, _ block: Int, _ before: BlockBits, _ here: BlockBits, _ next: BlockBits,
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable, _ filter: StartTable?
  ) {
    if here.hasSigns { noteSigns(unsafe BlockBits.signs(place), from: block) }
    let gaps = here.blanks & (here.blanks &<< 1 | before.blanks &>> 63)
    if gaps != 0, !hasWideGap { noteGaps(gaps, from: block) }
    let words = BlockBits.starts(here.letters, after: before.letters)
    var telling = unsafe table.telling(words, in: place, here, next)
    var long = words & BlockBits.longRows(here.letters, next.letters)
    while long != 0 {
      let bit = long.trailingZeroBitCount
      long &= long &- 1
      if unsafe Self.passwordPlace(place + bit) != nil { telling |= 1 &<< UInt64(truncatingIfNeeded: bit) }
    }
    while telling != 0 {
      let bit = telling.trailingZeroBitCount
      telling &= telling &- 1
      let end = bit &+ BlockBits.length(here.letters, next.letters, from: bit)
      if let entry = unsafe table.search(place + bit, count: end &- bit) {
        note(entry, block &+ bit, block &+ end)
      } else if end &- bit >= BlockBits.longRow, let password = unsafe Self.passwordPlace(place + bit) {
        let start = block &+ bit &+ password
        note(Lexicon.Entry(words: .password), start, start + 8)
      }
    }
    if let filter = unsafe filter {
      var likely = unsafe filter.likely(words, in: place, here, next)
      while likely != 0 {
        let bit = likely.trailingZeroBitCount
        likely &= likely &- 1
        let start = block &+ bit
        var end = start &+ BlockBits.length(here.letters, next.letters, from: bit)
        if end == start &+ BlockBits.size { while unsafe end < bytes.count && Byte.isLetter(bytes[end]) { end &+= 1 } }
        unsafe noteStarts(bytes, start, end, filter)
      }
    }
    var numbers = BlockBits.starts(here.digits, after: before.digits)
    while numbers != 0 {
      let bit = numbers.trailingZeroBitCount
      numbers &= numbers &- 1
      let start = block &+ bit
      var end = start &+ BlockBits.length(here.digits, next.digits, from: bit)
      if end == start &+ BlockBits.size { while unsafe end < bytes.count && Byte.isDigit(bytes[end]) { end &+= 1 } }
      runs.append(Run(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
      if let filter = unsafe filter {
        for index in start..<end where unsafe filter.seconds[Int(bytes[index] & 127)] != 0 {
          starts.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
  }

  /// Where in a word a known value may begin: at its start, and anywhere for those that may be glued to letters.
  @unsafe @inline(never) private mutating func noteStarts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ filter: StartTable
  ) {
    let wanted = unsafe filter.seconds[Int(bytes[start] & 127)]
    if wanted != 0 {
      let second = start &+ 1 < bytes.count ? unsafe bytes[start &+ 1] : Byte.space
      if !Byte.isAlphanumeric(second) || wanted & (1 &<< UInt32(second & 31)) != 0 {
        starts.append(Int32(truncatingIfNeeded: start))
      }
    }
    if end &- start < 32,
      unsafe filter.lengths[Int(bytes[start] & 31)] & (1 &<< UInt32(truncatingIfNeeded: end &- start)) != 0,
      view.isCapital(start)
    {
      lookalikes.append(Int32(truncatingIfNeeded: start))
    }
    let after = end < bytes.count ? unsafe bytes[end] : Byte.space
    let next = end &+ 1 < bytes.count ? unsafe bytes[end &+ 1] : Byte.space
    if unsafe Byte.isDigit(after) || Byte.isDigit(next) || filter.hasForeign {
      unsafe noteGlued(bytes, start, end, filter)
    }
  }

  /// A number that begins with letters can only be glued to the last two of a word; scripts without blanks glue all.
  @unsafe @inline(never) private mutating func noteGlued(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ filter: StartTable
  ) {
    let isForeign = unsafe filter.hasForeign && (bytes[start] >= 0x80 || bytes[end &- 1] >= 0x80)
    guard unsafe isForeign || filter.hasGlued else { return }
    var index = isForeign ? start &+ 1 : max(start &+ 1, end &- 2)
    while index < end {
      if unsafe filter.seconds[Int(bytes[index] & 127)] != 0 { starts.append(Int32(truncatingIfNeeded: index)) }
      index &+= 1
    }
  }

  /// Blanks that stand behind another; two line breaks part paragraphs.
  @inline(never) private mutating func noteGaps(_ places: UInt64, from block: Int) {
    var places = places
    while places != 0 {
      let index = block + places.trailingZeroBitCount
      places &= places &- 1
      hasWideGap = hasWideGap || view.at(index) != Byte.lineFeed || view.at(index - 1) != Byte.lineFeed
    }
  }

  private mutating func noteSigns(_ places: UInt64, from block: Int) {
    var places = places
    while places != 0 {
      let index = block + places.trailingZeroBitCount
      places &= places &- 1
      switch view.bytes[index] {
      case Byte.at:
        ats.append(index)
        if !Byte.isAlphanumeric(view.at(index - 1)) || !Byte.isAlphanumeric(view.at(index + 1)) || !hasDot(index) {
          signs.formUnion(.address)
        }
      case UInt8(ascii: "\\"): signs.formUnion(.angle)
      case UInt8(ascii: "<") where view.at(index + 2) == UInt8(ascii: "+"): signs.formUnion(.angle)
      case UInt8(ascii: "["): signs.formUnion(.bracket)
      case UInt8(ascii: "&"):
        let next = view.at(index + 1)
        if next == UInt8(ascii: "#") || Byte.isASCIILetter(next) { signs.formUnion(.escape) }
      case UInt8(ascii: "%"), UInt8(ascii: "="):
        let (first, second) = (view.at(index + 1), view.at(index + 2))
        if Self.isHexadecimal(first) && Self.isHexadecimal(second)
          || Byte.isBlank(first) && view.at(index + 1) != Byte.space
          || first == Byte.space && second == Byte.lineFeed
        {
          signs.formUnion(.escape)
        }
      default: break
      }
    }
  }

  /// The letters of "password" as one number.
  private static let password: UInt64 = "password".utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }

  /// Where "password" stands in a long word: "passwordisbanana", "mypasswordisbanana".
  @unsafe @inline(__always) private static func passwordPlace(_ word: UnsafePointer<UInt8>) -> Int? {
    let my = unsafe word[0] == UInt8(ascii: "m") ? 2 : 0
    return unsafe Swar.load(word + my) == password ? my : nil
  }

  mutating func note(_ entry: Lexicon.Entry, _ start: Int, _ end: Int) {
    if !entry.words.isDisjoint(with: .quiet) {
      if entry.words.contains(.digitName) {
        if start &- digitNameEnd <= 3 || besideDigits(start, end) || isHouse(start, end) {
          signs.formUnion(.spelled)
        }
        digitNameEnd = end
      }
      if entry.words.contains(.signName) { noteSignName(start, end) }
      if entry.words.contains(.letterName), start > 5, view.text(start - 5, start) == " for " {
        signs.formUnion(.lettered)
      }
      if entry.words.contains(.initial) { noteInitial(start) }
      if entry.words.contains(.newborn) { noteNewborn(start, end) }
      if entry.words.contains(.compound) { noteCompound(start, end) }
      if entry.words.isDisjoint(with: .marked) { return }
    }
    // Pen-blwydd is a birthday; blwydd alone is an age.
    if entry.words == .birth, end - start == 6, view.at(start + 1) == UInt8(ascii: "l"),
      view.at(start - 1) != Byte.hyphen, view.text(start - 3, start) != "en "
    {
      return
    }
    // "The second of February".
    if entry.words.contains(.month), start &- digitNameEnd <= 4 { signs.formUnion(.spelled) }
    features.formUnion(entry.words)
    marks.append(
      Mark(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), words: entry.words,
        month: entry.month))
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { Byte.isDigit(byte) || byte &- 0x61 < 6 }

  /// Whether the word behind an at sign has a dot.
  @inline(never) private func hasDot(_ at: Int) -> Bool {
    var index = at + 1
    while index < view.count, index - at < 64,
      Byte.isAlphanumeric(view.bytes[index]) || view.bytes[index] == Byte.hyphen
    {
      index += 1
    }
    return view.at(index) == Byte.dot && Byte.isAlphanumeric(view.at(index + 1))
  }

  /// "At" before what looks like a host, or in brackets; any "dot".
  private mutating func noteSignName(_ start: Int, _ end: Int) {
    if view.at(start) == UInt8(ascii: "d") { signs.formUnion(.address) }
    let before = view.at(start - 1)
    if before != Byte.space, !Byte.isAlphanumeric(before), start > 0 { signs.formUnion(.address) }
    var index = end + 1
    while index < view.count, index - end < 48,
      Byte.isAlphanumeric(view.bytes[index]) || view.bytes[index] == Byte.hyphen
    {
      index += 1
    }
    if view.at(index) == Byte.dot, Byte.isLetter(view.at(index + 1)) { signs.formUnion(.address) }
  }

  /// "At twelve Acacia Avenue", "pedwar ar ddeg, Heol y Felin": a capital behind, with at most a comma between, and what leads to a place before.
  @inline(never) private func isHouse(_ start: Int, _ end: Int) -> Bool {
    StreetName.follows(view, end)
      && (NamedStreet.isLed(view, before: start) || start > 4 && view.text(start - 4, start) == " ar "
        || HouseLead.isHome(view, start))
  }

  /// "Double 7", or a digit in words behind three in figures.
  private func besideDigits(_ start: Int, _ end: Int) -> Bool {
    let first = view.at(start)
    if Byte.isDigit(view.at(end + 1)), first == UInt8(ascii: "d") || first == UInt8(ascii: "t") { return true }
    return (2...4).allSatisfy { Byte.isDigit(view.at(start - $0)) }
  }

  /// Notes for each run how it joins the next.
  mutating func join() {
    let found = signsOfRuns
    signs.formUnion(found)
    longest = 0
    guard var next = runs.last else { return }
    // Taken out, so that nobody else can hold them while they are changed.
    var joined = runs
    runs = []
    for index in joined.indices.reversed() {
      var run = joined[index]
      run.ahead = UInt8(truncatingIfNeeded: min(run.count, 255))
      if index < joined.count - 1 {
        run.gap = separator(run.end, next.start)
        if run.gap == Byte.space, run.count == 1, next.count == 1 { signs.formUnion(.spaced) }
        if run.gap != 0 { run.ahead = UInt8(truncatingIfNeeded: min(Int(run.ahead) + Int(next.ahead), 255)) }
      }
      longest = max(longest, run.ahead)
      joined[index] = run
      next = run
    }
    runs = joined
  }

  /// What the letters and signs round digits are a sign of.
  private var signsOfRuns: Signs {
    var signs: Signs = []
    for run in runs {
      let (before, after) = (view.at(Int(run.start) - 1), view.at(Int(run.end)))
      if Self.mayBeDigit(before) || Self.mayBeDigit(after) {
        if isInWord(run) { signs.formUnion(.wordWithDigit) }
        if touchesLetters(run) { signs.formUnion(.mixed) }
      }
      let isBehindWord = before == Byte.space && Byte.isAlphanumeric(view.at(Int(run.start) - 2))
      if !isBehindWord, isKeyed(Int(run.start)) { signs.formUnion(.mixed) }
      if run.count <= 4, after == Byte.space ? isPartedWide(run) : before == after && isParted(run, by: after) {
        signs.formUnion(.parted)
      }
    }
    return signs
  }

  /// A letter, or a bar, which looks like one.
  @inline(__always) private static func mayBeDigit(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || byte == UInt8(ascii: "|")
  }

  /// Whether letters stand on both sides of a digit or two, or two before them.
  private func isInWord(_ run: Run) -> Bool {
    let first = Int(run.start) - 1
    return run.count <= 2 && Byte.isASCIILetter(view.at(first))
      && (Byte.isASCIILetter(view.at(Int(run.end))) || Byte.isASCIILetter(view.at(first - 1)))
  }

  /// Whether a letter that looks like a digit touches digits, or a word of two letters or more touches three of them.
  private func touchesLetters(_ run: Run) -> Bool {
    let (first, last) = (Int(run.start) - 1, Int(run.end))
    let (before, after) = (view.at(first), view.at(last))
    if !Byte.isBlank(before), touches(run, first, first - 1) { return true }
    if !Byte.isBlank(after), touches(run, last, last + 1) { return true }
    // Half a postcode, with a letter for the digit of the other half.
    if Byte.isASCIILetter(before), Byte.isSeparator(after), LettersForDigits.digit(view, last + 1) != nil {
      return true
    }
    return Byte.isASCIILetter(after) && Byte.isSeparator(before) && Byte.isASCIILetter(view.at(first - 1))
      && LettersForDigits.digit(view, first - 1) != nil
  }

  /// Whether a sign on both sides of digits parts the characters of a value.
  private func isParted(_ run: Run, by sign: UInt8) -> Bool {
    PartedValues.isOdd(sign)
      || run.count == 1 && Byte.isSeparator(sign) && Byte.isAlphanumeric(view.at(Int(run.end) + 1))
        && Byte.isLetter(view.at(Int(run.start) - 2))
  }

  /// Whether one such sign stands before and behind digits and a blank, or a digit and a letter.
  @inline(__always) private func isPartedWide(_ run: Run) -> Bool {
    let sign = view.at(Int(run.end) + 1)
    return PartedValues.isOdd(sign) && sign == view.at(Int(run.start) - 2)
  }

  /// Whether a key of several words run together stands before a value: `"childDob": "03/05/2014"`, `payeeAccount=`.
  private func isKeyed(_ place: Int) -> Bool {
    var (end, isSigned) = (place, false)
    while end > 0, place - end < 5, !Byte.isAlphanumeric(view.bytes[end - 1]) {
      end -= 1
      let byte = view.bytes[end]
      isSigned = isSigned || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
    }
    guard isSigned, Byte.isASCIILetter(view.at(end - 1)) else { return false }
    var start = end - 1
    while start > 0, end - start < 32, Byte.isASCIILetter(view.bytes[start - 1]) {
      if view.isCapital(start), !view.isCapital(start - 1) { return true }
      start -= 1
    }
    return false
  }

  private func touches(_ run: Run, _ place: Int, _ next: Int) -> Bool {
    let byte = view.at(place)
    guard Byte.isLetter(byte) || byte == UInt8(ascii: "|") else { return false }
    return LettersForDigits.digit(view, place) != nil || run.count >= 3 && Byte.isLetter(view.at(next))
  }

  /// Whether a gap is no wider than others but for the CR of its line breaks.
  private func isFolded(_ start: Int32, _ end: Int32) -> Bool {
    let returns = (Int(start)..<Int(end)).count { view.original($0) == 0x0D }
    return Int(end - start) - returns <= Self.widestGap
  }

  /// The separator in a gap, 0 where it holds anything else or is too wide.
  ///
  /// A gap of several bytes, such as ` - `, is named by its first byte that is not a blank.
  private func separator(_ start: Int32, _ end: Int32) -> UInt8 {
    guard end - start <= Self.widestGap || end - start <= 6 && isFolded(start, end) else { return 0 }
    var name = Byte.space
    for index in Int(start)..<Int(end) {
      let byte = view.bytes[index]
      guard Byte.isSeparator(byte) else { return 0 }
      if !Byte.isBlank(byte) && name == Byte.space { name = byte }
    }
    return name
  }
}
