import Casework
import Testing
import Triage

@Suite struct ComplaintWordsTests {
  private func isFlagged(_ text: String) -> Bool {
    SafeguardingWords.standard.flags(in: ClientText(text)).contains(.complaint)
  }

  @Test(arguments: [
    "I want to make a complaint.", "I'm complaining about my caseworker", "This is unacceptable",
    "What a shambles of a department", "Your staff are incompetent", "I am fed up with waiting", "You have let me down",
    "This is not good enough", "I am not happy with how this was dealt with", "Very disappointed with the service",
    "The woman was rude", "She hung up on me", "Nobody ever rang me back", "I've had no reply to my last two letters",
    "I have been passed from person to person", "I've been waiting for seven weeks", "I want to speak to your manager",
    "I asked three times", "Every time I ring I get another story", "You keep telling me the same thing",
    "It is your mistake", "I want an apology", "I demand compensation", "Nothing has been done",
    "The service is terrible", "You lot couldn't run a bath", "Your delays have cost me", "You lied to me",
    "Hoffwn wneud cwyn.", "Mae'r gwasanaeth yn warthus", "Neb wedi ffonio", "Dw i ddim yn hapus",
  ]) func raises(text: String) { #expect(isFlagged(text), "\(text)") }

  @Test(arguments: [
    "This is not a complaint, only a question.", "I'm not complaining.", "No complaints from me!", "I can't complain.",
    "I'm not happy about the amount.", "Thanks for the quick answer.", "When will it come?", "Where is the form?",
    "My ex lied about his wages.", "He ignored my text.", "No reply needed.", "Diolch am eich help.",
    "I was disappointed with the figure.", "How do I change my bank?",
  ]) func staysSilent(text: String) { #expect(!isFlagged(text), "\(text)") }
}
