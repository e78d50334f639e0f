public import Casework
public import SafeText

extension Form {
  /// Records how the work goes on where neither an email nor a call is right (CH-2, SS-1, SS-2).
  public static func outcome(of activity: ActivityID, heading: SafeText, today: CivilDate) -> Form {
    let isSupport = FormItem.Condition("outcome", OtherOutcome.siteSupport.rawValue)
    return Form(
      .outcome, [activity], heading: heading, today: today,
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
      .note, [activity], heading: heading, today: today, items: [FormItem("note", "Note for the record", .text)])
  }

  /// Corrects the subject; the client's and the console's stay beside it (IN-7), and the clock runs on (SLA-6).
  public static func subject(
    of activity: ActivityID, heading: SafeText, declared: SafeText, classified: SafeText, current: Subject,
    today: CivilDate
  ) -> Form {
    var form = Form(
      .subject, [activity], heading: heading,
      remarks: [
        "The client chose: \(declared)", "The console read: \(classified)", "Both are kept. The clock runs on (SLA-6).",
      ], today: today,
      items: [
        FormItem(
          "subject", "Subject", .choice,
          options: Subject.allCases.map { subject in
            FormOption(
              subject.rawValue, SafeText(escaping: subject.title),
              effect: subject.isAnswerableByEmail ? "email may be allowed (CH-1)" : "no email (CH-1)")
          })
      ])
    form.preset("subject", [current.rawValue])
    return form
  }

  /// Asks why one masked item is to be shown; the reason is recorded with who and when.
  public static func reveal(_ item: SafeText, of activity: ActivityID, heading: SafeText, today: CivilDate) -> Form {
    Form(
      .reveal(item), [activity], heading: heading,
      remarks: ["\(item) is shown once, to you. That you looked, and why, is recorded."], today: today,
      items: [FormItem("reason", "Why", .text, limit: 200)])
  }

  /// Asks why the whole address is to be shown; the reason is recorded with who and when.
  static func revealAddress(of activity: ActivityID, heading: SafeText, today: CivilDate) -> Form {
    Form(
      .revealAddress, [activity], heading: heading,
      remarks: ["The whole address is shown once, to you. That you looked, and why, is recorded."], today: today,
      items: [FormItem("reason", "Why", .text, limit: 200)])
  }

  /// Raises one of the flags that the messages do not all have yet.
  public static func raiseFlag(on activities: [ActivityID], heading: SafeText, flags: Flags, today: CivilDate) -> Form {
    Form(
      .raiseFlag, activities, heading: heading, today: today,
      items: [FormItem("flag", "Flag", .choice, options: Flag.allCases.filter { !flags.contains($0) }.map(\.option))])
  }

  /// Clears one of the flags that the message has; a safeguarding one only a team leader may clear (SG-3).
  public static func clearFlag(
    on activity: ActivityID, heading: SafeText, flags: Flags, isLeader: Bool, today: CivilDate
  ) -> Form {
    let clearable = flags.all.filter { isLeader || !$0.isSafeguarding }
    let others = flags.all.count - clearable.count
    return Form(
      .clearFlag, [activity], heading: heading,
      remarks: others == 0 ? [] : ["Only a team leader clears a safeguarding flag (SG-3): \(others) not shown here."],
      today: today,
      items: [
        FormItem(
          "flag", "Flag", .choice,
          options: clearable.map { flag in
            FormOption(
              flag.name, "\(escaping: flag.name)", effect: flag.isSafeguarding ? "email may be allowed again" : "")
          }),
        FormItem("reason", "Why", .text, limit: 200),
      ])
  }

  /// Gives the work to somebody else, or back to the queue; the clock runs on (SLA-6).
  public static func owner(
    of activities: [ActivityID], heading: SafeText, people: [OwnerChoice], today: CivilDate
  ) -> Form {
    Form(
      .owner, activities, heading: heading, remarks: ["The clock runs on (SLA-6)."], today: today,
      items: [
        FormItem(
          "owner", "Give to", .choice,
          options: people.map { person in
            FormOption(
              person.account.name, person.name,
              effect: "\(person.open) open, \(person.late) late, \(person.presence)")
          } + [FormOption("", "nobody: back to the queue")])
      ])
  }

  /// Answers a question beforehand, with options that it has.
  mutating func preset(_ id: String, _ chosen: Set<String>) {
    answer(id) { item in
      item.chosen = chosen.intersection(item.options.map(\.id))
      item.cursor = item.options.firstIndex { item.chosen.contains($0.id) } ?? 0
    }
  }
}

/// Somebody who can be given work.
public struct OwnerChoice: Hashable, Sendable {
  /// Who.
  public let account: Account
  /// The name as lists show it.
  public let name: SafeText
  /// How much they have open.
  public let open: Int
  /// How much of that is past the target.
  public let late: Int
  /// `present`, or `away until Thu 20`.
  public let presence: SafeText

  /// A person with what they have in hand.
  public init(account: Account, name: SafeText, open: Int, late: Int, presence: SafeText) {
    self.account = account
    self.name = name
    self.open = open
    self.late = late
    self.presence = presence
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

/// Something that the client must have to hand before a transfer (SS-2); whether they had it is kept, never the value.
public enum Credential: String, CaseIterable, Sendable {
  case reference
  case pin
  case nationalInsurance = "national-insurance"
  case birth

  var option: FormOption {
    switch self {
    case .reference: FormOption(rawValue, "customer reference")
    case .pin: FormOption(rawValue, "PIN")
    case .nationalInsurance: FormOption(rawValue, "National Insurance number")
    case .birth: FormOption(rawValue, "date of birth")
    }
  }
}

extension Flag {
  fileprivate var option: FormOption {
    FormOption(name, "\(escaping: name)", effect: isSafeguarding ? "to the team leader at once; no email (SG-1)" : "")
  }
}
