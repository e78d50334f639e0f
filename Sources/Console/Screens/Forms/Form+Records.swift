public import Casework
public import SafeText

extension Form {
  /// Records how the work goes on where neither an email nor a call is right (CH-2, SS-1, SS-2).
  public static func outcome(of activity: ActivityID, heading: SafeText, today: CivilDate) -> Form {
    let isSupport = FormItem.Condition("outcome", OtherOutcome.siteSupport.rawValue)
    return Form(
      .outcome, activity, heading: heading, today: today,
      items: [
        FormItem("outcome", "Outcome", .choice, options: OtherOutcome.allCases.map(\.option)),
        FormItem(
          "had", "The client has to hand (had or not, never the value)", .ticks,
          options: Credential.allCases.map(\.option), when: isSupport),
        FormItem("transfer", "Warm transfer", .choice, options: WarmTransfer.allCases.map(\.option), when: isSupport),
        FormItem("day", "Call back on", .date, when: FormItem.Condition("transfer", "call-back"), limit: 40),
        FormItem("time", "Call back at", .time, when: FormItem.Condition("transfer", "call-back"), limit: 8),
        FormItem(
          "back-day", "Call back on", .date,
          when: FormItem.Condition("outcome", OtherOutcome.callBack.rawValue), limit: 40),
        FormItem(
          "back-time", "Call back at", .time,
          when: FormItem.Condition("outcome", OtherOutcome.callBack.rawValue), limit: 8),
        FormItem("reason", "Why", .text),
      ])
  }

  /// Adds a note to the record.
  public static func note(on activity: ActivityID, heading: SafeText, today: CivilDate) -> Form {
    Form(
      .note, activity, heading: heading, today: today, items: [FormItem("note", "Note for the record", .text)])
  }

  /// Answers a question beforehand, with options that it has.
  mutating func preset(_ id: String, _ chosen: Set<String>) {
    answer(id) { item in
      item.chosen = chosen.intersection(item.options.map(\.id))
      item.cursor = item.options.firstIndex { item.chosen.contains($0.id) } ?? 0
    }
  }
}

/// How the work goes on where neither an email nor a call is right.
public enum OtherOutcome: String, CaseIterable, Sendable {
  case siteSupport = "site-support"
  case complaint
  case subjectAccess = "subject-access"
  case letter
  case callBack = "call-back"

  var option: FormOption {
    switch self {
    case .siteSupport:
      FormOption(rawValue, "Site problem: transfer to the Self Service Support Team", effect: "see below (SS-1)")
    case .complaint:
      FormOption(rawValue, "Complaint: to the complaint log", effect: "clock keeps running; call the client")
    case .subjectAccess:
      FormOption(rawValue, "Subject access request: to the SAR team", effect: "40 calendar days from a written request")
    case .letter: FormOption(rawValue, "Answered by letter", effect: "stops the clock when issued (SLA-3)")
    case .callBack: FormOption(rawValue, "Client wants a call back at", effect: "clock keeps running")
    }
  }
}

/// What came of a transfer to the people who help with the site (SS-2).
public enum WarmTransfer: String, CaseIterable, Sendable {
  case support
  case general
  case callBack = "call-back"

  var option: FormOption {
    switch self {
    case .support: FormOption(rawValue, "Taken by the Self Service Support Team", effect: "stops the clock (SLA-3)")
    case .general:
      FormOption(rawValue, "Support team busy; taken by a general agent", effect: "stops the clock (SLA-3)")
    case .callBack: FormOption(rawValue, "Nobody free; call back agreed", effect: "clock keeps running")
    }
  }
}

extension Credential {
  var option: FormOption { FormOption(rawValue, SafeText(escaping: title)) }
}
