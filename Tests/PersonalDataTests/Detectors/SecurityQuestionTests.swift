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
    "For the security questions I put: first pet «Biscuit», then nothing",
    "My first pet was called «Rosebud», security answer",
    "Q1 Name of first pet? «Penny Farthing». Q2 I skipped", "Q: name of your first pet A: «Tigger»",
    "Our first pet died and the kids are upset", "favourite teacher? I never had one",
    "The security answer: he has a car",
    "A security guard was his first job, then he left",
  ]) func readsTheAnswerBehindTheQuestion(marked: String) { MarkedText.expect(marked, kind: .password) }
}
