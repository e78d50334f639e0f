import Casework
import Testing
import Triage

@Suite struct SuicideWordsTests {
  private func isFlagged(_ text: String) -> Bool {
    SafeguardingWords.standard.flags(in: ClientText(text)).contains(.suicideOrSelfHarm)
  }

  @Test(arguments: [
    "I feel suicidal.", "My ex says he will commit suicide if this goes on.", "I tried to kill myself in spring.",
    "She has harmed herself twice since your letter.", "I've thought about ending my life.",
    "I keep thinking about taking my own life", "I just want to end it all", "I dont want to be alive anymore",
    "I don't want to live like this", "I do not want to wake up tomorrow", "I would rather be dead than owe this",
    "i might as well be dead", "I wish I was dead", "Some days I wish I'd never been born",
    "They would all be better off without me.", "My girls would be happier if I was gone",
    "It would be easier for everybody if I wasn't here", "There is no point in living.", "what's the point in anything",
    "I have nothing left to live for", "I can't go on.", "I cannot carry on like this", "I can't do this any more",
    "I'm not going to be around much longer", "I won't be here by Christmas so do what you like",
    "When I'm gone the house goes to Ffion", "By the time you read this it will be done",
    "I have written a note for my sister", "He text me goodbye and turned his phone off",
    "I've got enough tablets saved up", "He took all his pills last night and is in hospital",
    "She has been cutting her arms again", "He slit his wrists last year",
    "I was going to jump off the bridge on Sunday",
    "I nearly drove into a wall on the way home", "nobody would miss me", "I'm tired of living",
    "I've had enough of life",
    "I see no way out of this", "Tell my children I love them and I'm sorry", "all my affairs are in order now",
    "I've been having dark thoughts", "My son is self harming", "He took an overdose in March",
    "If anything happens to me you will know why", "You have pushed me over the edge",
    "I\u{2019}ve lost all hope", "K I L L me no. I want to DIE!!!", "I want to d\u{200B}ie",
    "Dw i eisiau marw.", "Dwi ddim isio byw dim mwy", "Rydw i wedi meddwl am ladd fy hun",
    "Mae o wedi sôn am hunanladdiad",
    "Byddai'r plant yn well hebddo i", "Does dim pwynt byw", "Alla i ddim cario ymlaen",
  ]) func raises(text: String) { #expect(isFlagged(text), "\(text)") }

  @Test(arguments: [
    "This form will be the death of me.", "I could have died of shame at the till.", "The site is dead slow today.",
    "I can't go on the website with my phone.", "My father died in May and I am late with my post.",
    "Over my dead body will I pay that.", "My battery died so I lost the form.", "I am stressed and low about money.",
    "I have depression and see my doctor about it.", "Please call before I go on holiday.",
    "I am dying to know when it will come.", "We had a plan to pay weekly.", "You could hang the phone on the wall.",
    "I left a note on the account.", "When will he be gone from the case?", "It kills me to see the queue length.",
    "There is no point in ringing, no one picks up.", "I live with my mother and my son.",
    "The last payment was in March.", "Could you end the direct debit?", "I cut my hours at work.",
    "Mae'r wefan wedi marw eto.", "Dwi eisiau newid fy nghyfeiriad.",
  ]) func staysSilent(text: String) { #expect(!isFlagged(text), "\(text)") }

  @Test(arguments: ["I am not suicidal but I am very low", "I'm not going to kill myself over this"])
  func aDenialIsForAPersonToJudge(text: String) { #expect(isFlagged(text)) }
}
