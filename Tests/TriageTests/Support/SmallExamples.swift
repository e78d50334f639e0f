import Casework
import Triage

/// A few dozen plain messages, enough to train on in a test.
enum SmallExamples {
  static let all: [TriageExample] = {
    var examples: [TriageExample] = []
    for (subject, flags, intent, texts) in table {
      for (index, text) in texts.split(separator: "|").enumerated() {
        examples.append(
          TriageExample(
            id: "\(subject.rawValue)-\(index)", group: index % 2 == 0 ? "even" : "odd",
            input: TriageInput(
              declaredSubject: ClientText("general query"), role: .receivingParent, body: ClientText(String(text))),
            language: .english, label: TriageExample.Label(subject: subject, flags: flags, intent: intent)))
      }
    }
    return examples
  }()

  private static let table: [(Subject, Flags, TriageIntent?, String)] = [
    (
      .missingPayment, [], .paymentOverdue,
      """
      my payment has not come|where is the money for this week|he has not paid again|no payment since june|\
      the payment was due on friday and nothing is in my bank|still waiting for my maintenance payment|payment missing|\
      i have not received any payment
      """
    ),
    (
      .calculation, [], .howWorkedOut,
      """
      how was the amount worked out|please explain the calculation|how did you get this figure|\
      how is my calculation done|can i have a breakdown of the calculation|explain how you worked it out|\
      what figures did you use for the calculation|i do not understand the calculation
      """
    ),
    (
      .complaint, Flags([.complaint]), nil,
      """
      i want to complain about your service|this is a formal complaint|i wish to complain about the adviser|\
      complaint about rude staff|your service is a disgrace and i want to complain|i am making a complaint|\
      please log my complaint about the delay|i want an apology for how i was treated
      """
    ),
    (
      .siteProblem, [], nil,
      """
      i cannot log in to the site|the website keeps crashing|my password does not work on the website|\
      the page shows an error|the site will not load|login code never comes|upload does not work on the site|\
      the website says error
      """
    ),
    (
      .generalQuery, Flags([.suicideOrSelfHarm]), nil,
      """
      i want to die|i am going to kill myself|i cannot go on and want to end my life|i have thought of suicide|\
      everyone is better off without me|i took an overdose last night|goodbye i will not be here much longer|\
      i want to end it all
      """
    ),
    (
      .feedback, [], nil,
      """
      thank you the lady was lovely|great website very easy|well done good service|a button for dates would be good|\
      really helpful man thanks|the new page is much better|nice app well done|brilliant help today thank you
      """
    ),
  ]
}
