internal import Casework
internal import PersonalData
internal import SafeText
internal import Triage

/// What a caseworker is offered because of what a message says (IN-7): a route, values for typed fields, a language.
enum MessageProposals {
  static func sentences(for activity: Activity, client: Client?, masked body: MaskedText) -> [SafeText] {
    var sentences: [SafeText] = []
    let classified = activity.classified
    if activity.correction == nil, classified.isUnsure, let second = classified.runnerUp {
      sentences.append(
        "Unsure: \(escaping: classified.subject.title) (\(classified.confidence / 10)%) or \(escaping: second.title) (\(classified.runnerUpConfidence / 10)%). Decide with: message subject \(escaping: activity.id.description) --to SUBJECT"
      )
    }
    if !activity.possibleFlags.isEmpty {
      let names = activity.possibleFlags.all.map(\.name).joined(separator: ", ")
      sentences.append(
        "It may speak of: \(escaping: names). Raise each with message flag, or clear it with message clear-flag.")
    }
    if activity.flags.contains(.changeOfCircumstances) {
      sentences.append(
        "It may state a change: if it does, make a change-of-circumstances service request on the record system.")
    }
    if let written = classified.language, let client, written != client.language {
      sentences.append(
        "It is written in \(escaping: written.title); the record says \(escaping: client.language.title). An email goes in the record's language."
      )
    }
    let asked = asked(in: body)
    if !asked.isEmpty {
      // The last may be cut off behind a full stop of its own, such as "6th.".
      let list = asked.joined(separator: ", ")
      let end: SafeText = list.description.hasSuffix(".") ? "" : "."
      sentences.append("Amounts and days in it, for the fields of a line: \(list)\(end)")
    }
    return sentences
  }

  /// Amounts, days and promises in the masked text, so that nothing masked comes back.
  private static func asked(in body: MaskedText) -> [SafeText] {
    let text = body.oneLine.description
    let bytes = Array(text.utf8)
    return AskReader.asks(in: text).prefix(5).map { ask in
      SafeText(escaping: String(decoding: bytes[ask.range], as: UTF8.self))
    }
  }
}
