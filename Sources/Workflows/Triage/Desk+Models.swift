public import Casework
public import Cryptography
internal import OperatingSystem
internal import PersonalData
internal import Settings
internal import Storage
public import Triage

/// Which model decides, and the ones that could.
public struct ModelList: Sendable {
  /// A model and what is known of it.
  public struct Entry: Sendable {
    /// Its name, which every classification of it carries.
    public let name: String
    /// The hash of its file; nil for the one that came with the program.
    public let digest: Digest?
    /// How many examples it learned from.
    public let examples: Int
    /// Whether it decides now.
    public let isLive: Bool
    /// Who put it into the store, and when; nil for the one that came with the program.
    public let kept: (account: Account, at: Instant)?
  }

  /// The models, the program's own first.
  public let entries: [Entry]
  /// Why the model that should decide cannot be used; nil where it can.
  public let fault: String?
}

/// What two models make of one message, where they differ.
public struct ModelDifference: Sendable {
  /// The activity.
  public let activity: ActivityID
  /// What the live model makes of it.
  public let live: TriageDecision
  /// What the other one makes of it.
  public let other: TriageDecision
}

extension Desk {
  /// The models of this store and the one that came with the program.
  public func models() throws -> ModelList {
    let deciding = try decidingModel()
    let (kept, live) = try store.read { session in
      (try session.triageModels(), try session.liveModels(limit: 1).first?.digest)
    }
    let own = try? ownModel()
    var entries = [
      ModelList.Entry(
        name: own?.name ?? "(cannot be read)", digest: nil, examples: own?.origin.exampleCount ?? 0,
        isLive: live == nil,
        kept: nil)
    ]
    entries += kept.map { model in
      ModelList.Entry(
        name: model.name, digest: model.digest, examples: model.examples, isLive: live == model.digest,
        kept: (model.account, model.at))
    }
    return ModelList(entries: entries, fault: deciding.fault)
  }

  /// Why the model that should decide cannot be used; nil where it can.
  public func modelFault() throws -> String? { try decidingModel().fault }

  /// The model that decides now.
  ///
  /// - Throws: `failed` where it cannot be read.
  public func liveModel() throws -> TriageModel {
    let digest = try store.read { session in try session.liveModels(limit: 1).first?.digest }
    guard let digest else { return try ownModel() }
    let bytes = try store.read { session in try session.triageModelBytes(digest) }
    return try model(bytes ?? [], named: "the live model")
  }

  /// The model of a file.
  public func model(at path: String) throws -> TriageModel {
    try model(try FileReader.read(path, limit: TriageModel.largestFile), named: path)
  }

  /// Makes the model of a file the one that decides about messages that come from now on; only an administrator may.
  public func makeLive(modelAt path: String, reason: String) throws -> String {
    let bytes = try FileReader.read(path, limit: TriageModel.largestFile)
    let model = try model(bytes, named: path)
    try write(at: now) { session in
      try requireAdministrator(in: session)
      let digest = SHA256.hash(bytes)
      try session.keepModel(
        bytes, digest: digest, name: model.name, seed: Int64(bitPattern: model.origin.seed),
        examples: model.origin.exampleCount)
      try session.makeLive(digest, reason: ClientText(reason))
    }
    return model.name
  }

  /// Makes the model that was live before this one decide again; only an administrator may.
  public func rollBackModel(reason: String) throws -> String {
    try write(at: now) { session in
      try requireAdministrator(in: session)
      let history = try session.liveModels(limit: 1000)
      guard let present = history.first else {
        throw DeskError(
          .conflict, "triage.no-earlier", "No other model was live before this one.", advice: "Nothing is to be done.")
      }
      // What was live before the present one; the program's own where nothing was.
      let earlier = history.dropFirst().first { $0.digest != present.digest }?.digest
      try session.makeLive(earlier, reason: ClientText(reason))
    }
    return try liveModel().name
  }

  /// What another model would make of the last messages, where it differs from the live one.
  public func compare(with other: TriageModel, last count: Int) throws -> (looked: Int, differences: [ModelDifference])
  {
    let live = try liveModel()
    return try store.read { session in
      try requireKnown(in: session)
      let viewer = try viewer(in: session)
      let ids = try session.latestActivities(limit: count).filter { id in
        guard let activity = try session.activity(id) else { return false }
        return try !viewer.hides(activity, of: activity.scin.flatMap { try session.client($0) })
      }
      var differences: [ModelDifference] = []
      for id in ids {
        guard let message = try session.message(of: id) else { continue }
        let input = TriageInput(message)
        let (first, second) = (live.decide(input), other.decide(input))
        let isSame =
          first.subject == second.subject && first.isUnsure == second.isUnsure && first.flags == second.flags
          && first.possibleFlags == second.possibleFlags && first.isEmailEligible == second.isEmailEligible
        if !isSame { differences.append(ModelDifference(activity: id, live: first, other: second)) }
      }
      return (ids.count, differences)
    }
  }

  /// The messages that people decided about, as labelled examples with personal data masked, newest first: those of the own
  /// queue of the person at the desk; that they were taken out is recorded.
  public func correctedExamples(limit: Int = 100_000) throws -> [CorrectedExample] {
    _ = try store.read { session in try requireWorker(in: session) }
    try write(at: recordClock()) { session in try session.noteExport(of: "replydesk triage examples") }
    return try store.read { session in
      let viewer = try requireWorker(in: session)
      return try session.correctedActivities(limit: limit).compactMap { id in
        guard let activity = try session.activity(id), let message = try session.message(of: id) else { return nil }
        let parties = try Parties(of: activity, in: session)
        guard !viewer.hides(activity, of: parties.client),
          viewer.standing(on: activity, isRestricted: parties.client?.isSpecialRecord == true) != .outside
        else { return nil }
        let known = try parties.concerned(by: activity, in: session)
        return CorrectedExample(
          activity: activity, declared: PersonalData.masked(message.subject.unmasked, known: known),
          body: PersonalData.masked(message.body.unmasked, known: known))
      }
    }
  }

  private func ownModel() throws -> TriageModel { try model(at: settings.triageModelPath) }

  private func model(_ bytes: [UInt8], named name: String) throws -> TriageModel {
    do throws(TriageModelFault) {
      return try TriageModel(bytes: bytes)
    } catch {
      throw DeskError(
        .faults, "triage.model", "\(name) is no model that can be used: \(error)",
        advice: "Train one with: replydesk triage train")
    }
  }

  private func requireAdministrator(in session: ReadSession) throws {
    guard try session.person(account)?.roles.contains(.administrator) == true else {
      throw DeskError(
        .notAllowed, "triage.administrator-only", "Only an administrator decides which model is live.",
        advice: "Ask an administrator of this store.")
    }
  }
}

/// A message that a person decided about, with personal data masked.
public struct CorrectedExample: Sendable {
  /// The activity as it stands: its subject and flags are the labels.
  public let activity: Activity
  /// What was picked on the site, masked.
  public let declared: String
  /// The message, masked.
  public let body: String
}
