internal import Console
internal import SafeText

/// One of the twelve steps of the tour.
struct TourStep {
  /// What shows that it was done in the full screen.
  enum Sign: Equatable {
    /// A screen of this title is on top.
    case screen(String)
    /// The screen says so.
    case text(String)
    /// A change of the draft was kept.
    case saved
    /// A reply was approved and is on hold.
    case sent
    /// It was taken back.
    case takenBack
  }

  /// What the newcomer learns.
  let lesson: SafeText
  /// What to press in the full screen; names the keys that the person has.
  let press: @Sendable (KeyTable) -> SafeText
  /// What shows that it was pressed.
  let sign: Sign
  /// The command lines that do the same.
  let lines: [String]
  /// What is said where they are typed, in place of the lesson; nil where the lesson fits there too.
  var told: SafeText?
}

extension TourStep {
  /// The steps, on one message: `activity` is its number, `day` a day before today.
  static func all(activity: String, day: String) -> [TourStep] {
    [
      TourStep(
        lesson: "This is the queue: invented clients, most urgent first. Every key is explained where you are.",
        press: { "Press \($0.words(of: "help")) to see them." }, sign: .screen("help"),
        lines: ["queue list"], told: "This is the queue: invented clients, most urgent first."),
      TourStep(
        lesson: "Type part of a word, such as take, and the list narrows. Small letters only look; CAPITALS write.",
        press: { "Press \($0.words(of: "back")) to go back; it always goes back, and nothing is lost." },
        sign: .screen("queue"), lines: ["help reply"],
        told: "Every command is explained by help. These are the commands of a reply."),
      TourStep(
        lesson: "Take the next message that needs you. Nobody else gets the same one.",
        press: { "Press \($0.words(of: "queue next"))." }, sign: .screen("message"), lines: ["queue next"]),
      TourStep(
        lesson: "Read it. Names are an initial and stars; personal data is masked. May an email answer it?",
        press: { "Press \($0.words(of: "eligibility")) for every rule." }, sign: .text("Every rule on email"),
        lines: ["message view \(activity)", "eligibility \(activity)"]),
      TourStep(
        lesson: "An email is allowed. A reply is made of approved words only: there is nowhere to type your own.",
        press: { "Press \($0.words(of: "back")), then \($0.words(of: "reply start")) to begin the reply." },
        sign: .screen("Email to a client: compose"), lines: ["reply start \(activity)"]),
      TourStep(
        lesson: "Paragraphs with + take approved lines. The one that needs a line is selected.",
        press: { "Press \($0.words(of: "reply lines")) to see the lines that fit." }, sign: .text("LINES TO TAKE"),
        lines: ["line search bank days --intent paid-not-yet-received --language en --nation GB"],
        told: "Editable paragraphs take approved lines. Search for one that says how long a payment takes."),
      TourStep(
        lesson: "Search in them by typing, for example: clear. The best line comes first and is shown.",
        press: { "Type clear and press \($0.words(of: "lines insert")) to put the line in." }, sign: .saved,
        lines: ["reply lines \(activity) answer missing-payment-clearing"],
        told: "Put the line into the paragraph that is called answer."),
      TourStep(
        lesson: "The line asks for a day and a number. A value is read by its type; text is refused.",
        press: {
          """
          Press \($0.words(of: "reply fields")), type \(escaping: day), press \($0.words(of: "field accept")), \
          type 5, press \($0.words(of: "field accept")).
          """
        }, sign: .text("Nothing to fix"), lines: ["reply fields \(activity) collected=\(day) wait=5"]),
      TourStep(
        lesson: "Nothing is left to fix. Read the email exactly as the client will get it.",
        press: { "Press \($0.words(of: "reply preview")) for the preview." },
        sign: .screen("Email to a client: preview"),
        lines: ["reply preview \(activity)"]),
      TourStep(
        lesson: "Only this screen can send, once you saw the end. What is sent is held first.",
        press: { "Press \($0.words(of: "last")) for its end, \($0.words(of: "reply send")) to send." }, sign: .sent,
        lines: ["reply send \(activity) --hold 60s"],
        told: "Only what was previewed can be sent. It is held for a minute first."),
      TourStep(
        lesson: "It has not gone yet: the line near the bottom counts down.",
        press: { "Press \($0.words(of: "undo")) to take it back." }, sign: .takenBack,
        lines: ["reply cancel \(activity)"], told: "It has not gone yet. Take it back."),
      TourStep(
        lesson: "It is a draft again, and nothing was sent. Now send it for good.",
        press: {
          """
          Press \($0.words(of: "go")) \($0.words(of: "go drafts")) for your drafts, \($0.words(of: "draft open")), \
          \($0.words(of: "reply preview")), \($0.words(of: "last")), \($0.words(of: "reply send")).
          """
        }, sign: .sent, lines: ["reply preview \(activity)", "reply send \(activity) --hold 0s"]),
    ]
  }
}
