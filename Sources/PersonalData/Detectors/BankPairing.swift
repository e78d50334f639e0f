/// What sort codes and account numbers say of one another.
extension BankDetector {
  /// Digits that may be a sort code or an account number, and what says so.
  struct Candidate {
    var range: Range<Int>
    var evidence: Evidence?
    /// Whether one of the other kind stands beside it.
    var isPaired = false
  }

  /// A sort code and an account number that stand side by side vouch for one another.
  static func pair(_ sorts: inout [Candidate], _ accounts: inout [Candidate], _ scan: Scan) {
    for index in sorts.indices {
      let sort = sorts[index].range
      let next = accounts.partition { $0.range.lowerBound >= sort.upperBound }
      if next < accounts.count { link(&sorts[index], &accounts[next], sort.upperBound, scan) }
      let before = accounts.partition { $0.range.upperBound > sort.lowerBound } - 1
      if before >= 0 { link(&sorts[index], &accounts[before], accounts[before].range.upperBound, scan) }
    }
  }

  /// Near one that is sure, the other needs no word of its own, only none of another number.
  static func widen(_ sorts: inout [Candidate], _ accounts: inout [Candidate], _ scan: Scan) {
    guard (sorts + accounts).contains(where: { $0.evidence == nil }) else { return }
    let sure = (sorts + accounts).filter { $0.evidence != nil }.map(\.range)
    guard !sure.isEmpty else { return }
    func isNear(_ range: Range<Int>) -> Bool {
      sure.contains {
        $0.upperBound <= range.lowerBound
          ? range.lowerBound - $0.upperBound <= 80 : $0.lowerBound - range.upperBound <= 80
      }
        && scan.isLedUp(range.lowerBound) && scan.label(.reference, before: range.lowerBound, reach: 24) == nil
    }
    chain(&sorts, .sortCodeWord, scan) {
      !DateReader.isCompactDate(scan.view.bytes[$0].filter(Byte.isDigit)[...])
    }
    chain(&accounts, .accountWord, scan) { !isDay(scan, $0) }
    let surest = sorts.contains { $0.evidence != nil }
    for index in sorts.indices
    where sorts[index].evidence == nil && !surest && isNear(sorts[index].range) && !isWrittenDate(scan, sorts[index])
      && !isCalledDate(scan, sorts[index])
    {
      sorts[index].evidence = .besideAccount
    }
    for index in accounts.indices
    where accounts[index].evidence == nil && surest && isNear(accounts[index].range)
      && !isOther(scan.view, accounts[index].range.lowerBound) && !isDay(scan, accounts[index].range)
    {
      accounts[index].evidence = .besideSortCode
    }
  }

  /// What stands behind a sure one of its kind with "not", "previously" or "now" between is one as well.
  private static func chain(
    _ candidates: inout [Candidate], _ evidence: Evidence, _ scan: Scan, _ isLikely: (Range<Int>) -> Bool
  ) {
    func isChained(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
      guard first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 36 else { return false }
      let gap = first.upperBound..<second.lowerBound
      guard !scan.view.bytes[gap].contains(where: Byte.isDigit) else { return false }
      let words = scan.view.bytes[gap].split { !Byte.isLetter($0) }
      let isList = words.allSatisfy { chained.contains(scan.view.text($0.startIndex, $0.endIndex)) }
      return isList && (!words.isEmpty || gap.count <= 3)
    }
    func join(_ index: Int, _ other: Int) {
      guard candidates[index].evidence == nil, candidates[other].evidence != nil, isLikely(candidates[index].range),
        !scan.namesOther(behind: candidates[index].range.upperBound, [.sort, .account]),
        isChained(candidates[min(index, other)].range, candidates[max(index, other)].range)
      else { return }
      candidates[index].evidence = evidence
    }
    for index in candidates.indices.dropFirst() { join(index, index - 1) }
    for index in candidates.indices.dropLast().reversed() { join(index, index + 1) }
  }

  private static let chained: Set<String> = [
    "to", "and", "or", "not", "then", "but", "now", "is", "was", "it", "s", "its", "previously", "formerly", "should",
    "be",
    "correct", "wrong", "right", "old", "new", "instead", "of", "any", "more", "anymore", "the", "one", "mine", "his",
    "hers", "him", "her", "me", "for", "my", "other", "changed", "from", "neu", "ac", "a", "nid", "ond", "cywir",
    "gywir",
    "hen", "newydd", "i", "o", "yn", "lle", "first", "second", "no", "sorry", "that",
  ]

  /// "20260731": a day without a sign, as computers write it.
  private static func isDay(_ scan: Scan, _ range: Range<Int>) -> Bool {
    range.count == 8 && scan.view.bytes[range.lowerBound] == 0x32 && scan.view.bytes[range.lowerBound + 1] == 0x30
      && DateReader.isDate(scan.view.bytes[range].map { $0 &- 0x30 })
  }

  /// Whether a code cannot be read as a day, so that it is hardly anything else.
  private static func isNoDate(_ scan: Scan, _ sort: Candidate) -> Bool {
    scan.view.bytes[sort.range].contains(Byte.hyphen)
      && !DateReader.isCompactDate(scan.view.bytes[sort.range].filter(Byte.isDigit)[...])
  }

  /// "01/09/26", "10.06.11": no sort code where nothing says so.
  private static func isWrittenDate(_ scan: Scan, _ sort: Candidate) -> Bool {
    let code = scan.view.bytes[sort.range]
    return (code.contains(Byte.slash) || code.contains(Byte.dot))
      && DateReader.isCompactDate(code.filter(Byte.isDigit)[...])
  }

  /// "Date: 19-12-24".
  private static func isCalledDate(_ scan: Scan, _ sort: Candidate) -> Bool {
    DateReader.isCompactDate(scan.view.bytes[sort.range].filter(Byte.isDigit)[...])
      && scan.view.hasWord(before: sort.range.lowerBound, most: 1, reach: 12) {
        ["date", "dated", "dyddiad", "ddyddiad"].contains(scan.view.text($0))
      }
  }

  private static func link(_ sort: inout Candidate, _ account: inout Candidate, _ start: Int, _ scan: Scan) {
    let end = start == sort.range.upperBound ? account.range.lowerBound : sort.range.lowerBound
    let isSure =
      sort.evidence != nil || account.evidence != nil || !scan.features.isDisjoint(with: [.bank, .account, .sort])
    let isBeside =
      start <= end && end - start <= 3 && !scan.view.slice(start, end).contains(where: Byte.isAlphanumeric)
      && !scan.view.slice(start, end).contains(Byte.blanked)
    guard end - start <= 28, sort.evidence != nil || !isCalledDate(scan, sort),
      isBeside || scan.isLinked(start, end, unknown: end - start > 4 && (isSure || isNoDate(scan, sort)) ? 1 : 0),
      isBeside || sort.evidence != nil || !isWrittenDate(scan, sort),
      isBeside || sort.evidence != nil || !account.isPaired || isNoDate(scan, sort),
      isBeside || !isOther(scan.view, account.range.lowerBound)
    else {
      return
    }
    (sort.isPaired, account.isPaired) = (true, true)
    // Words between two unlabelled numbers must be those of a bank; side by side nothing need be said.
    if sort.evidence == nil { sort.evidence = .besideAccount }
    if account.evidence == nil { account.evidence = .besideSortCode }
  }
}
