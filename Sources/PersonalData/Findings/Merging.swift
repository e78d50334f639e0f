/// Makes one finding of those that overlap: the surest kind, over all the text that any of them covers.
enum Merging {
  static func merged(_ hits: [Hit]) -> [Hit] {
    guard !hits.isEmpty else { return [] }
    let sorted = hits.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.rank) < ($1.range.lowerBound, $0.range.upperBound, $1.rank)
    }
    var merged: [Hit] = []
    for hit in sorted {
      guard let last = merged.last, hit.range.lowerBound < last.range.upperBound else {
        merged.append(hit)
        continue
      }
      var winner = hit.rank < last.rank ? hit : last
      winner.range = last.range.lowerBound..<max(last.range.upperBound, hit.range.upperBound)
      merged[merged.count - 1] = winner
    }
    return merged
  }

  /// Puts findings in the order of the text; where two share a character, such as a ligature, the second begins behind it.
  static func order(_ findings: inout [Finding], from first: Int) {
    findings[first...].sort { $0.range.lowerBound < $1.range.lowerBound }
    var index = first + 1
    while index < findings.count {
      let (end, range) = (findings[index - 1].range.upperBound, findings[index].range)
      if range.lowerBound < end {
        guard range.upperBound > end else {
          findings.remove(at: index)
          continue
        }
        findings[index] = findings[index].moved(to: end..<range.upperBound)
      }
      index += 1
    }
  }

  /// Hits that do not overlap, as findings in the order of the text that the view was read from.
  static func findings(_ hits: [Hit], in view: TextView) -> [Finding] {
    var findings: [Finding] = []
    for hit in hits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      var range = view.sourceRange(hit.range)
      // Two letters of the view can come from one character, such as a ligature.
      if let last = findings.last, range.lowerBound < last.range.upperBound {
        range = last.range.upperBound..<max(range.upperBound, last.range.upperBound)
        if range.isEmpty { continue }
      }
      let level = hit.level == .plain && view.isForeign(hit.range) ? .hard : hit.level
      var finding = Finding(
        kind: hit.kind, range: range, evidence: hit.evidence, level: level, subject: hit.subject)
      finding.isOrdinaryWord = hit.isOrdinaryWord
      findings.append(finding)
    }
    return findings
  }
}

extension Hit {
  /// How sure the kind is, the surest first: the record, then check digits, then words, then shapes.
  fileprivate var rank: Int {
    switch evidence {
    case .knownValue: kind == .name ? 40 : 0
    case .ibanCheck: 1
    case .emailShape: 2
    case .passwordWord: 3
    case .licenceShape: 4
    case .ninoShape: 5
    case .luhnCheck: 6
    case .nhsCheck: 8
    case .pinWord: 9
    case .passportWord, .gatewayWord, .referenceWord: 10
    case .rollWord: 11
    case .sortCodeWord, .accountWord: 12
    case .birthWord: 13
    case .phonePlan: 15
    case .twelveDigits: 16
    case .besideAccount, .besideSortCode: 17
    case .securityCodeWord, .expiryByCard: 18
    case .streetWord: 20
    case .postcodeShape: 21
    case .ibanWord: 1
    case .cardWord: 7
    case .partialBirthDate: 14
    case .houseName: 22
    case .knownName, .likeKnownName: 40
    }
  }
}
