import PersonalData
import Testing

@Suite struct CountedThingTests {
  @Test(arguments: [
    "The hearing is in courtroom 7, Bradford Combined Court, at ten.", "It is 7, Leeds Crown Court.",
    "Exit 3 Mill Lane is closed.", "Over 30 Station Road parents complained.", "Section 7 Park Lane School report.",
  ]) func isNoAddress(text: String) { MarkedText.expect(text, kind: .address) }

  @Test func leavesACourtBeforeAStreetInTheAddress() {
    MarkedText.expect("send it to «flat 11 scholars court 6 union st», please", kind: .address)
  }
}
