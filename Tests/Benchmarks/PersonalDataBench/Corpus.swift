import Glibc
import PersonalData

/// The processor time of this process.
enum Clock {
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Messages as clients send them: mostly talk, dates and amounts; a value of somebody in one of five.
enum Corpus {
  static func typical(bytes: Int) -> [String] {
    var random: UInt64 = 7
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(count))
    }
    var (messages, size) = ([String](), 0)
    while size < bytes {
      var parts = [openings[next(openings.count)]]
      for _ in 0...(next(5)) { parts.append(sentences[next(sentences.count)]) }
      if next(5) == 0 { parts.append(values[next(values.count)]) }
      if next(3) == 0 { parts.append(closings[next(closings.count)]) }
      let message = parts.joined(separator: next(6) == 0 ? "\n" : " ")
      messages.append(message)
      size += message.utf8.count
    }
    return messages
  }

  static func known() -> KnownValues {
    var fields = KnownFields()
    (fields.name, fields.otherParent, fields.dateOfBirth) = ("Amélie Kowalska", "Mark O'Hara-Price", "1990-04-03")
    (fields.nino, fields.postcode) = ("AB123456C", "CF10 3AT")
    (fields.address, fields.phone) = ("Flat 2, 12 Example Street, Townsville", "07700 900123")
    (fields.email, fields.childNames) = ("amelie.kowalska@example.org", ["Rhys", "Mary-Jane"])
    return KnownValues(fields: fields)
  }

  static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      content += buffer[..<count]
    }
    return String(decoding: content, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  static let openings = [
    "Hello,", "Hi there", "Dear Sir or Madam,", "To whom it may concern,", "Hi", "Helo,", "",
  ]
  static let closings = [
    "Thank you for your help.", "Please get back to me as soon as you can.", "Thanks",
    "I look forward to hearing from you",
    "Diolch yn fawr", "This is really stressing me out now.",
  ]
  static let sentences = [
    "I've not had a payment since the 3rd of August and nobody can tell me why it has stopped again.",
    "He says he has paid you £142.50 on the 28th but it hasn't come into my bank yet.",
    "i rang on monday and was on hold for 52 minutes then got cut off before i could speak to anyone about it",
    "My wages have gone down to about £1,400 a month since my overtime stopped in February and I can't afford this.",
    "The kids stay with me 3 nights a week and every other weekend, plus half of the school holidays.",
    "Please can you send me a letter showing how much I get, it's for my council tax reduction.",
    "I reported the change of circumstances on 12 September and you said it would take 28 days to look at it.",
    "You took 20% collection fees from a payment that was late because of your own mistake, which isn't right.",
    "My son turned 16 in June and he's staying on at college to do a level 3 course until 2027.",
    "The letter dated 04/06/2026 says one amount and the website says another, so which of them is correct?",
    "Dw i ddim wedi cael taliad ers mis Mehefin ac mae'r biliau yn dod i mewn bob wythnos.",
    "I want to make a complaint about the way my case has been handled since it was moved to a different office.",
    "He is self employed and always has been, the figure from HMRC is nothing like what he really earns each year.",
    "When is the annual review due and what will you use to work it out this time round?",
    "Could you please explain to me in plain words how you got to this figure because it makes no sense at all.",
    "The app keeps crashing when I try to upload my payslips, I've tried on two phones and a laptop.",
  ]
  static let values = [
    "My NI number is JA186085C if you need it.", "You can ring me on 07700 900418 after 4.",
    "New account is sort code 20-45-77 account number 31926819.", "My date of birth is 17/03/1988.",
    "I've moved to 14 Larch Grove, Wakefield WF1 4QR.", "My reference is 2219 4003 8871.",
    "Email me at k.walsh71@example.org please.", "PIN 4829103 doesn't work on the phone line.",
  ]
}

/// Texts made to take a careless scanner forever.
enum Hostile {
  static let families = [
    ("digits", "7"), ("single digits", "1 "), ("pairs", "12-"), ("fours", "4111 "), ("phones", "07700 900123 "),
    ("at signs", "a@a@"), ("hosts", "a@b."), ("blanks", " "), ("line breaks", "\n"), ("labels", "pin dob account "),
    ("labelled digits", "pin 1 dob 2 "), ("brackets", "[account "), ("zero-width", "1\u{200B}"),
    ("accents", "e\u{301}"),
    ("letters of a name", "k o w a l s "), ("look-alikes", "O7l0S "), ("digit names", "oh seven double "),
    ("escapes", "=30%31&#50;"), ("streets", "1 a street "), ("quotes", "password \"a "),
  ]
}
