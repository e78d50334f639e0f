import Casework
import PersonalData
import Testing

/// Names that are ordinary words too, with one person of each on the record.
@Suite struct NameMatchTests {
  @Test(arguments: [
    ("Poppy", "«Poppy» and I split up."), ("Poppy", "Children: «Poppy» (9)"), ("Grace", "«Grace» hasn't been to his."),
    ("Summer", "«Summer» goes every other weekend."), ("Summer", "Summer goes by and he owes me."),
    ("Chase", "«Chase» is lying."), ("Chase", "please chase him. Chase up the file."), ("Ai", "«Ai» is what she says."),
    ("Ai", "AI chatbots won't fix that."), ("Tyler", "«tyler» says he lost his job"), ("Paul", "«paul» hasnt paid"),
    ("Saffron", "«Saffron» is at her nan's."), ("Summer", "«Summer» needs a coat."), ("Eira", "Tad a «Eira» am 40."),
    ("Zion", "so i put «zion» and it goes wrong"), ("Seren", "«Seren» is under the hospital."),
    ("Eira", "Mae 'na eira ar y lôn."), ("Matt", "«matt» hasnt paid"), ("Hope", "«Hope» has moved to her mum's."),
    ("Hope", "Hope has gone."), ("Roman", "«roman» stays with me"), ("Christian", "The christian thing to do."),
    ("O'Neill", "«O`Neill» here."), ("Stephen", "His letter says «Steven»."), ("Hope", "Hope and pray."),
    ("Doors", "She lives six doors down."), ("Doors", "Ms «Doors» lives down the road."),
    ("Will", "Will you and your manager ring."),
  ]) func tellsThemFromTheWord(name: String, marked: String) {
    let person = KnownPerson(.client, firstName: ClientText(name), surname: ClientText("Zbrozek"))
    MarkedText.expect(marked, kind: .name, known: KnownValues(people: [person]))
  }

  @Test func partsTwoSentencesOfOrdinaryWords() {
    let person = KnownPerson(.client, firstName: ClientText("Joy"), surname: ClientText("Sky"))
    MarkedText.expect("What a joy. Sky went up by £4.", kind: .name, known: KnownValues(people: [person]))
    MarkedText.expect("This is «Joy Sky».", kind: .name, known: KnownValues(people: [person]))
  }

  @Test func tellsAnArticleFromAnInitial() {
    let person = KnownPerson(.client, firstName: ClientText("Anais"), surname: ClientText("Finch"))
    MarkedText.expect("A finch is a bird, and «A Finch» is me.", kind: .name, known: KnownValues(people: [person]))
  }

  @Test func takesNobodyElseForAMisspeltOne() {
    let person = KnownPerson(.client, firstName: ClientText("Paula"), surname: ClientText("Zbrozek"))
    MarkedText.expect("Paul has paid, «Paula» has not.", kind: .name, known: KnownValues(people: [person]))
  }
}
