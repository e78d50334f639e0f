import Casework
import Testing
import Triage

@Suite struct LegalWordsTests {
  private func isFlagged(_ text: String) -> Bool {
    SafeguardingWords.standard.flags(in: ClientText(text)).contains(.legal)
  }

  @Test(arguments: [
    "My solicitor will write to you.", "I have told my MP.", "I'm going to the Ombudsman", "I will take legal action",
    "I'll go to the papers", "This is going on Facebook", "I've spoken to the Independent Case Examiner",
    "I will take you to court", "My barrister has asked for this", "I've contacted the Information Commissioner",
    "A councillor is helping me", "You will hear from my lawyer", "I am going to sue",
    "Mae fy nghyfreithiwr wedi gofyn.", "Rydw i wedi cysylltu â'm Aelod Seneddol",
  ]) func raises(text: String) { #expect(isFlagged(text), "\(text)") }

  @Test(arguments: [
    "My ex is a solicitor.", "She works as a barrister in town.", "I saw the photos on Facebook.",
    "He posts his holidays on Instagram.", "Please press the button.", "The court order is from 2019.",
    "I pay by 5 mp3 players", "Diolch yn fawr.",
  ]) func staysSilent(text: String) { #expect(!isFlagged(text), "\(text)") }
}
