internal import Casework
internal import Cryptography
internal import OperatingSystem
internal import Settings
internal import Storage
internal import Wording

/// What wording answers which audience, noted beside the store so that a list need not read every wording file.
///
/// It stands for exactly one state of the files, the approvals and the day; any other state makes it worthless, and it is
/// worked out anew. It only fills a column of lists: whoever opens, checks or sends a reply has the wording read.
struct AvailabilityNote {
  private static let name = "wording-availability"
  private static let limit = 64 * 1024

  /// The day that it stands for.
  let day: CivilDate
  private let answers: [Audience: EmailFacts.Wording]

  /// The answer for an audience; nil for one that no note is made of.
  subscript(audience: Audience) -> EmailFacts.Wording? { answers[audience] }

  /// The note of today's state: the one beside the store where it still holds, else a new one from `wording`.
  init(settings: Settings, store: Store, today: CivilDate, wording: () throws -> UsableWording) throws {
    day = today
    let state = try WordingState.digest(settings: settings, store: store, today: today)
    let path = "\(settings.storePath)/\(Self.name)"
    if let bytes = try? FileReader.read(path, limit: Self.limit), let known = Self.answers(in: bytes, of: state) {
      answers = known
      return
    }
    let usable = try wording()
    answers = Dictionary(uniqueKeysWithValues: Self.audiences.map { ($0, usable.availability(for: $0)) })
    let lines = [state.description] + Self.audiences.map { answers[$0]?.rawValue ?? "" }
    // Where it cannot be kept, the next list works it out again.
    try? AtomicFile.write(path, Array((lines.joined(separator: "\n") + "\n").utf8), mode: .ownerOnly)
  }

  /// Every audience, in the order of the note's lines.
  private static let audiences: [Audience] = Subject.allCases.flatMap { subject in
    Role.allCases.flatMap { role in
      Language.allCases.flatMap { language in
        Nation.allCases.map { Audience(subject: subject, role: role, language: language, nation: $0) }
      }
    }
  }

  private static func answers(in bytes: [UInt8], of state: Digest) -> [Audience: EmailFacts.Wording]? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == audiences.count + 1, lines[0] == state.description else { return nil }
    let words = lines.dropFirst().compactMap { EmailFacts.Wording(rawValue: String($0)) }
    guard words.count == audiences.count else { return nil }
    return Dictionary(uniqueKeysWithValues: zip(audiences, words))
  }
}
