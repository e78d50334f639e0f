internal import Casework

extension Filter: CustomStringConvertible {
  /// The filter in its canonical form; reading it gives the same filter again. The whole reference of a client, where one
  /// was written, stands in it: not for logs.
  public var description: String {
    (terms.map(\.description) + (sort.map { ["sort:\($0)"] } ?? [])).joined(separator: " ")
  }
}

extension Filter.Term: CustomStringConvertible {
  /// The term in its canonical form, such as `-owner:any`.
  public var description: String {
    (isNegated ? "-" : "") + (criterion.word.map { "\($0.name):" } ?? "")
      + criterion.values.joined(separator: ",")
  }
}

extension Criterion {
  /// The values in their canonical form.
  var values: [String] {
    switch self {
    case .state(let values): values.map(Vocabulary.states.name)
    case .left(let values), .late(let values), .age(let values): values.map { $0.text(\.description) }
    case .received(let values), .due(let values): values.map { $0.text(\.description) }
    case .owner(let values):
      values.map { choice in
        guard case .account(let account) = choice else { return Vocabulary.owners.name(of: choice) }
        return quoted(account.name, besides: Vocabulary.owners.all)
      }
    case .team(let values):
      values.map { choice in
        guard case .named(let name) = choice else { return Vocabulary.teams.name(of: choice) }
        return quoted(name, besides: Vocabulary.teams.all)
      }
    case .subject(let values): values.map(Vocabulary.subjects.name)
    case .flag(let values): values.map(Vocabulary.flags.name)
    case .role(let values): values.map(Vocabulary.roles.name)
    case .preference(let values): values.map(Vocabulary.preferences.name)
    case .email(let values), .unsure(let values): values.map(Vocabulary.answers.name)
    case .language(let values): values.map(Vocabulary.languages.name)
    case .nation(let values): values.map(Vocabulary.nations.name)
    case .caseNumber(let values): values.map(\.text)
    case .client(let values):
      values.map { choice in
        switch choice {
        case .lastThree(let digits): "..\(digits)"
        case .reference(let reference): reference.digits
        }
      }
    case .source(let values): values.map(Vocabulary.sources.name)
    case .number(let values): values.map(\.description)
    }
  }

  /// A name in quotes where it would otherwise be read as something else.
  private func quoted(_ name: String, besides reserved: [String]) -> String {
    let isPlain = !reserved.contains(name) && !name.unicodeScalars.contains { " ,\"\t".unicodeScalars.contains($0) }
    return isPlain ? name : "\"\(name)\""
  }
}
