import PersonalData
import Testing

@Suite struct PassportDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .passport) }

  static let rows = [
    "passport number «123456789»", "my passport is «123456789»", "passport no. «AB1234567»",
    "«123456789» is my passport",
    "rhif pasbort «123456789»", "passport «123 456 789»", "fy mhasbort: «AB 1234567»", "Passport:\n«123456789»",
    "passport «12345\u{200B}6789»",
    "123456789", "AB1234567", "passport office 0300 222 0000", "passport 12345678", "passport A123456789",
    "passport expired in 2019", "my passport is with you. Ticket 123456789",
    "The passport office sent it back. I'll put it how it's printed, «132519533», issued in March",
    "Fern's passport was lost, and the replacement came as «292606870»",
    "pasport no «409219663»",
    "My passport went off by RM123456785GB",
    "The passport was lost. Insurance policy 292606870 may pay",
    "passport «NN3171506» ok; roll no «ROLL_NUMBER|88/21904-X» ok",
    "passport appointment ref 440918273 at Newport",
    "Passport «532599739» entered as ID. Passport «TX9507650» too",
    "My passport was used as ID, number «509957176»",
    "passport number (mine) …… «np 1213910»", "passport is to 1234567",
    "Pass\nport\nnumber\n«2708\n88228»\nexpires\n11\n2032",
    "Passport no: «151066114», visa grant notice 2024/06/151",
  ]
}
