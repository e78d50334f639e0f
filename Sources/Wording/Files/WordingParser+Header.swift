internal import Casework

enum HeaderKey: String, CaseIterable {
  case id, version, subject, intents, roles, language, nation
  case validFrom = "valid-from"
  case validUntil = "valid-until"
  case owner, replaces, title

  init?(_ text: String) {
    switch text {
    case "subjects": self = .subject
    case "topic": self = .title
    default: self.init(rawValue: text)
    }
  }

  static func required(for kind: WordingKind) -> [HeaderKey] {
    let both: [HeaderKey] = [.id, .version, .subject, .language, .nation, .validFrom, .validUntil]
    return kind == .line ? both + [.intents] : both
  }
}

extension WordingParser {
  private typealias Entries = [HeaderKey: (value: String, line: Int)]

  mutating func readHeader(_ lines: ArraySlice<WordingLines.Line>) -> WordingHeader? {
    let before = faults.count
    let entries = readEntries(lines)
    for key in HeaderKey.required(for: source.kind) where entries[key] == nil {
      report(1, .missingHeader, "the header has no \(key.rawValue)", "add a line \"\(key.rawValue): …\"")
    }
    if source.kind == .template, let intents = entries[.intents] {
      report(intents.line, .unknownHeader, "a template has no intents", "list them in its editable paragraphs")
    }
    let header = makeHeader(entries)
    return faults.count == before ? header : nil
  }

  private mutating func readEntries(_ lines: ArraySlice<WordingLines.Line>) -> Entries {
    var entries: Entries = [:]
    for line in lines {
      guard let colon = line.text.firstIndex(of: ":"), line.text[colon...].hasPrefix(": ") else {
        report(line.number, .notAHeader, "the line is not \"name: value\"", "write it so, or leave it out")
        continue
      }
      let value = String(line.text[colon...].dropFirst(2))
      guard let key = HeaderKey(String(line.text[..<colon])) else {
        report(
          line.number, .unknownHeader, "no header has this name",
          "use one of \(HeaderKey.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      if let first = entries[key] {
        report(
          line.number, .duplicateHeader, "\(key.rawValue) already stands on line \(first.line)", "keep one of them")
      } else {
        entries[key] = (value, line.number)
      }
    }
    return entries
  }

  private mutating func makeHeader(_ entries: Entries) -> WordingHeader? {
    let id = value(entries, .id, "1 to 64 small letters, digits and hyphens") { WordingID($0) }
    let version = value(entries, .version, "a whole number from 1 to 9999") { Self.number($0, in: 1...9999) }
    let subjects = list(entries, .subject, "subjects such as missing-payment or calculation") { Subject(rawValue: $0) }
    let intents = list(entries, .intents, "names such as payment-overdue") { Intent($0) }
    let roles = list(entries, .roles, "receiving-parent, paying-parent or both") { text in
      [Role.receivingParent, .payingParent].first { $0.rawValue.map { $0 == "_" ? "-" : $0 } == Array(text) }
    }
    let language = value(entries, .language, "en or cy") { Language(rawValue: $0) }
    let nation = value(entries, .nation, "GB or NI") { Nation(rawValue: $0) }
    let from = value(entries, .validFrom, "a date such as 2026-01-01") { CivilDate(isoText: $0) }
    let until = value(entries, .validUntil, "a date such as 2035-12-31") { CivilDate(isoText: $0) }
    let owner = value(entries, .owner, "an account name") { Account($0) }
    let replaces = value(entries, .replaces, "a name and version such as \"some-line v1\"") { Self.reference($0) }
    let title = value(entries, .title, "1 to 60 characters") { text -> String? in
      (1...60).contains(text.unicodeScalars.count) && text.first != " " ? text : nil
    }
    guard let id, let version, let subjects, let language, let nation, let from, let until else { return nil }
    check(id: id, language: language, nation: nation, line: entries[.id]?.line ?? 1)
    if until < from {
      report(
        entries[.validUntil]?.line ?? 1, .badValue, "valid-until is before valid-from", "give the last day of use")
    }
    let reference = WordingReference(id: id, version: version)
    if let replaces, replaces == reference {
      report(entries[.replaces]?.line ?? 1, .badValue, "it replaces itself", "name the version before it")
    }
    return WordingHeader(
      reference: reference, subjects: subjects, intents: intents ?? [],
      roles: roles ?? [.receivingParent, .payingParent], language: language, nation: nation, validFrom: from,
      validUntil: until, owner: owner, replaces: replaces,
      title: title ?? String(id.text.map { $0 == "-" ? " " : $0 }))
  }

  /// The id says its language and nation, so that nobody can take one version for another (EM-6).
  private mutating func check(id: WordingID, language: Language, nation: Nation, line: Int) {
    let wanted = WordingHeader.suffix(language: language, nation: nation)
    let actual = ["-ni-cy", "-cy", "-ni"].first { id.text.hasSuffix($0) } ?? ""
    guard wanted != actual else { return }
    report(
      line, .idSuffix, "the id does not end as \(language.title) for \(nation.title) must",
      wanted.isEmpty ? "take \(actual) off" : "end it with \(wanted)")
  }

  private mutating func value<Value>(
    _ entries: Entries, _ key: HeaderKey, _ form: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let entry = entries[key] else { return nil }
    guard let value = read(entry.value) else {
      report(entry.line, .badValue, "the value of \(key.rawValue) cannot be read", "write \(form)")
      return nil
    }
    return value
  }

  private mutating func list<Value: Hashable>(
    _ entries: Entries, _ key: HeaderKey, _ form: String, _ read: (String) -> Value?
  ) -> [Value]? {
    value(entries, key, "\(form), each once, separated by a comma and a blank") { text -> [Value]? in
      let values = text.separated(by: ", ").map(read)
      let known = values.compactMap(\.self)
      return known.count == values.count && Set(known).count == known.count ? known : nil
    }
  }

  static func number(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.utf8.count == 1 || text.utf8.first != 0x30, let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }

  private static func reference(_ text: String) -> WordingReference? { WordingReference(text) }
}
