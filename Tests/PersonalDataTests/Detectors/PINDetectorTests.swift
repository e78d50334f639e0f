import PersonalData
import Testing

@Suite struct PINDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .pin) }

  static let rows = [
    "I've only got a short pin, it's «5193», is that the one?",
    "my PIN is «1234567»", "PIN: «1234567»", "PIN «123 4567»", "pin number «123-4567»", "«1234567» is my PIN",
    "fy PIN yw «7654321»", "rhif PIN: «7654321»", "PIN\n«1234567»", "PIN «12345\u{200B}67»", "PIN «１２３４５６７»",
    "my pin no. is «1234567»", "PIN «1 2 3 4 5 6 7»", "pin is «4821»", "PIN: «4821»",
    "I forgot my PIN", "PIN reset please", "1234567", "PIN in 2024", "I asked for a PIN. Order 1234567",
    "PIN 123456", "PIN 12345678", "my PIN since 2024", "pinned 1234567", "PIN *******",
    "P.I.N. is «5520184»", "the four digit pin, «6630», is wrong", "Fy mhin ydy «551 2093»",
    "It wanted my PIN. I was sent one in the post, found it in a drawer. I typed «944 0025» like it says",
    "The line wants my pin. I've read it out a dozen times, «812 4886», and it can't hear me",
    "My PIN never came. The crime number is 4471882",
    "My PIN never came, so I gave up. Ring 555 0199",
    "the phone line asked for a PIN and I put «4471» like I always do",
    "What is your client reference? «SCIN|4231 1541 3351»\nWhat is your PIN? «049 1515»",
    "The four digit PIN that I set up for the phone payments is «7306» and I want it gone",
    "My PIN letter says the year is 2019",
    "letter says use the memorable PIN i was given in 2022. found the text, «991-5365». does not work",
  ]
}
