import PersonalData
import Testing

@Suite struct SecurityQuestionTests {
  @Test(arguments: [
    "security question: first pet = «Biscuit»", "Security question - what was your first school? «St Bede's»",
    "My security question is not working", "security question: I can't remember what I set it to",
    "The answer to the secret question is «Blackpool».", "security word «pebbledash»",
    "I can't remember my memorable word or the answer to the security question.",
    "Identity check please. Favourite teacher = «Mrs Dunwoody», first car = «a yellow Metro». And the password is lost",
    "Answers to the security bits. First pet: «Mr Biscuits». Place of birth you have.",
    "A security guard was his first job, then he left",
  ]) func readsTheAnswerBehindTheQuestion(marked: String) { MarkedText.expect(marked, kind: .password) }
}
