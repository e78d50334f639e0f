import PersonalData
import Testing

@Suite struct NamedStreetTests {
  @Test(arguments: [
    "I live at «9 Broadgate» now, not at my mum's.", "She moved into «2 Kirkgate» on the 5th.",
    "He has a flat at «12 Castlegate», Grantham.", "Not «14 Thirlmere», Macclesfield, that's my brother.",
    "The respondent, of «6 Copperfields», Rochester, has not replied.", "I dont live at «70 Ennerdale» anymore.",
    "Please write to me at «5 The Hawthorns» from now on.", "They sleep at their nan's, «4 Pantyffordd», all week.",
    "My dad's house is «2 Maes-y-dre», Denbigh «POSTCODE|LL16 3PW».", "ive moved its now «5 the crescent» thornaby",
    "with his mum at «7 knowle park» keynsham", "registered at «3 Bede Tower», Sunderland", "and I'm «61 Springbank».",
    "Dwi'n aros yn «10 Y Gorlan» ar hyn o bryd.",
  ]) func isOneWhereItsSentenceSaysSo(marked: String) { MarkedText.expect(marked, kind: .address) }

  @Test(arguments: [
    "He moved to 3 Nights a week.", "Dwi'n byw 5 Milltir o'r ysgol.", "Staying for 2 Nights at an inn.",
    "Please send letters 1 Monthly statement and 2 Arrears notice.", "My son is at 6 Form college.",
    "Played at 3 Greenfield pitches and lost.", "Of 30 Larkspur class pupils, 4 get meals.",
    "I sent the letter on 2 Broadway tickets' worth.", "Took 4 Woodlands Park Nursery forms.",
    "we live in a 3 bed end terrace, rent 650",
    "On at 6 The Simpsons is.", "We moved to 2 Weekly payments.", "Arsenal won 3 Broadgate lost.",
  ]) func isNoneWhereTooLittleSaysSo(text: String) { MarkedText.expect(text, kind: .address) }
}
