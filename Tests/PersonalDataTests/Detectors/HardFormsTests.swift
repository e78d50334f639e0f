import PersonalData
import Testing

/// The forms of rule 18 and of the other rules that a determined reader could still make out; each row is hard.
@Suite struct HardFormsTests {
  @Test(arguments: Self.rows) func row(_ row: String) throws {
    MarkedText.expect(row, kind: .nino, known: try SampleCase.known())
    let marked = MarkedText(row, kind: .nino)
    for span in PersonalData.findings(in: marked.text, known: try SampleCase.known()) {
      #expect(span.level == .hard, "\(row): \(span)")
    }
  }

  static let rows = [
    "my number is «JA I86O85 C» sorry", "ring «PHONE|O77OO 9OO l23» please",
    "ring me on «PHONE|oh seven seven double oh nine double oh one two four» after tea",
    "«EMAIL|karen dot whitby at example dot com» all small", "write to «EMAIL|karen (at) example (dot) com»",
    "He was born in «DOB|March 1984» I think", "was born «DOB|12 June» so he is 16",
    "My pin for the service is «PIN|4471» but it wants more", "security answer is «PASSWORD|Biscuit» , I know",
    "«PASSWORD|Pumpkin44» was the password I was given", "Postcode «POSTCODE|BL9 OTB» on the sticker",
    "IBAN: «IBAN|GB10 LOYD 1581 0862 0191 3» looks short", "NI «JA18=36085C» in the mail",
    "tel «PHONE|%30%37700900124»",
    "tel «PHONE|&#48;7700900124»", "call«PHONE|07700900124»now", "mynumberis«JA186085C»thanks",
    "tel «PHONE|٠٧٧٠٠٩٠٠١٢٤»", "tel «PHONE|0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣4️⃣»",
    "asked «NAME|Kowalskka» to pay", "I saw «NAME|K0walska» there", "our house is called «ADDRESS|Tŷ Gwyn»",
    "in «POSTCODE|LSI2 3BD» now", "in «POSTCODE|SO14 OAA» now", "in «POSTCODE|BD23 lRZ» now",
    "soz postcode«POSTCODE|B297QE»its the top flat", "Cod post «POSTCODE|SA un naw, chwech EJ».",
    "postcode «POSTCODE|L S one two three B D»",
    "e-bost: «EMAIL|mari malwoden fferm-y-foel dot example»",
    "mail me, «EMAIL|joanna dot kowalska at example dot com»",
    "we are at «ADDRESS|five Mill Lane»", "Nawr: «ADDRESS|pedwar ar ddeg, Heol y Felin», Llandeilo.",
    "I live at «ADDRESS|twelve Acacia Avenue» now", "Our address is «ADDRESS|Ivy Bank», Kirkby Lonsdale",
    "Cyfeiriad: «ADDRESS|Bryn Hyfryd», Llanfair",
    "Address for letters is «ADDRESS|nb Kingfisher's Rest, Lower Tarn Marina», Skipton",
    "Tŷ o'r enw «ADDRESS|Gwel y Mynydd» ydi o.",
    "write to «EMAIL|tbegum@ example.com»", "write to «EMAIL|tbegum@example .com»",
    "e-bost «EMAIL|tbegum _at_ example _dot_ com»",
    "ring «PHONE|o seven seven double o, nine double o, seven double two»",
    "I live at «ADDRESS|Rose Cottage, Mill Lane», Leeds",
  ]

  /// What looks like one of these and is none.
  @Test(arguments: [
    "I have two or three things to say", "one two buckle my shoe", "look at example.com for help",
    "50% off and 20%30 more", "x=20 and y=31", "Model O7 and S5", "the 1st of the month",
    "we meet at the Town Hall, Leeds",
    "happy birthday on 19/06/2026", "born to run", "security question", "the answer is no", "ACT-123-X",
    "Mum & Dad; me",
    "We live at the B2 1ST floor end", "the sofa was from the HD4 2ND range", "a laptop, HP15 8GB, £329",
    "The app says user@ is wrong and so is @example.com on its own.", "five Lanes in all",
    "three bed end terrace, rent 650",
    "Address: Child Maintenance Service, PO Box", "The address is Not Known to me.", "Address: Leeds, West Yorkshire",
    "Your address is Companies House or something", "Gas meter M12 3RD reading",
    "a cafe in Front Street. A lad called Marcus works there",
    "ticket A07700900124", "version 4.12.0.118", "Direct Pay is fine",
  ]) func isNone(_ text: String) throws {
    #expect(PersonalData.findings(in: text, known: try SampleCase.known()).isEmpty, "\(text)")
  }
}
