import Casework
import Testing
import Triage

@Suite struct DomesticAbuseWordsTests {
  private func isFlagged(_ text: String) -> Bool {
    SafeguardingWords.standard.flags(in: ClientText(text)).contains(.domesticAbuse)
  }

  @Test(arguments: [
    "He hit me when the letter came.", "She punched me in the hall", "My ex husband is violent.",
    "There was domestic violence for years.", "I am a survivor of domestic abuse", "He has threatened to come round",
    "She keeps threatening me", "I'm scared of him", "I am frightened of what he will do", "I live in fear",
    "He is stalking me", "He's been following me to work", "there is a restraining order against her",
    "I have a non-molestation order", "We moved to a refuge in June", "He strangled me in front of the baby",
    "He grabbed me by the throat", "He broke my jaw", "She threw a plate at me", "He kicked the door in again",
    "he turned up drunk and shouting", "He came to the house with a knife", "He won't let me have a bank card",
    "My partner doesn't let me use the phone", "She controls all my money", "It is coercive control",
    "Please don't tell him where I live", "He must not find out where we live",
    "Can this be done without him finding out?", "Please keep my address private", "He said he would kill me",
    "I know where she works and she will regret this", "I'll make her suffer for it", "He pushed me down the stairs",
    "He has photos of me he will post online", "He tracks my phone", "I'm terrified he will find us",
    "he was arrested for what he did to me", "He smashed my windows",
    "I want a safe number to ring, he reads my messages",
    "Mae e wedi fy mygwth.", "Mae gen i ofn ohono.", "Roedd trais yn y cartref", "Mae hi wedi fy nharo i",
    "Mae o'n stelcian", "Roedd o'n fy rheoli",
  ]) func raises(text: String) { #expect(isFlagged(text), "\(text)") }

  @Test(arguments: [
    "I'm afraid he hasn't paid.", "You sent me a threatening letter about enforcement.",
    "The rise hit me hard this month.", "He is lazy and never pays on time.", "I am cross with my ex.",
    "Could you kick off the review please?", "That beats me, how is it worked out?",
    "I do not know where my payment is.",
    "The bank has control numbers on it.", "I am scared to open the review.", "We split up on good terms.",
    "Her dad follows United so he is away on Saturday.", "He is a pain but he does pay.",
    "Can I have my order reviewed?",
    "My standing order left on Friday.", "You pushed me to the edge of my overdraft.", "Mae fy nghyfeiriad wedi newid.",
  ]) func staysSilent(text: String) { #expect(!isFlagged(text), "\(text)") }
}
