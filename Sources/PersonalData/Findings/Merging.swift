/// Makes one finding of those that overlap: the surest kind, over all the text that any of them covers.
enum Merging {
  static func merge(_ hits: inout [Hit]) {
    guard hits.count > 1 else { return }
    hits.sort {
      ($0.range.lowerBound, $1.range.upperBound, $0.rank) < ($1.range.lowerBound, $0.range.upperBound, $1.rank)
    }
    var last = 0
    for index in 1..<hits.count {
      let (before, hit) = (hits[last], hits[index])
      guard hit.range.lowerBound < before.range.upperBound else {
        last += 1
        hits[last] = hit
        continue
      }
      hits[last] = hit.rank < before.rank ? hit : before
      hits[last].range = before.range.lowerBound..<max(before.range.upperBound, hit.range.upperBound)
    }
    hits.removeLast(hits.count - last - 1)
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

  /// Adds merged hits as findings in the order of the text that the view was read from.
  static func add(_ hits: [Hit], in view: TextView, to findings: inout [Finding]) {
    let first = findings.count
    for hit in hits {
      var range = view.sourceRange(hit.range)
      // Two letters of the view can come from one character, such as a ligature.
      if findings.count > first, let last = findings.last, range.lowerBound < last.range.upperBound {
        range = last.range.upperBound..<max(range.upperBound, last.range.upperBound)
        if range.isEmpty { continue }
      }
      let level = hit.level == .plain && view.isForeign(hit.range) ? .hard : hit.level
      var finding = Finding(
        kind: hit.kind, range: range, evidence: hit.evidence, level: level, subject: hit.subject)
      finding.isOrdinaryWord = hit.isOrdinaryWord
      findings.append(finding)
    }
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
