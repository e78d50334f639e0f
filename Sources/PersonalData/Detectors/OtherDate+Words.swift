/// The words for what happens on a day that is nobody's birth, English and Welsh.
extension OtherDate {
  /// Whether a word names another date, wherever it stands.
  static func isNamed(_ word: String) -> Bool { events.contains(word) }

  /// A document that a birth date is read from, or a wrong one got into: only its own date, right behind it, is another.
  static let sources: Set<String> = [
    "letter", "letters", "card", "claim", "order", "form", "forms", "email", "application", "statement", "llythyr",
    "lythyr", "ffurflen", "gorchymyn", "orchymyn", "cais", "gais",
  ]

  /// What leads to a date without naming it; right before a date they make it another's.
  static let leads: Set<String> = [
    "by", "from", "since", "until", "till", "before", "after", "back", "sent", "gave", "issued", "er", "ers", "tan",
    "hyd",
    "cyn", "rhwng", "between", "effective",
  ]

  /// Behind one of those words, one of these leads to its date: "the letter of 3 May".
  static let dating: Set<String> = ["of", "dated", "on", "date", "the", "was", "at", "in", "is", "ar", "y", "o"]

  /// Verbs in the past that tell how a birth date was noted or changed, or that go with a birth.
  static let recordings: Set<String> = [
    "provided", "displayed", "printed", "quoted", "mentioned", "corrected", "amended", "verified", "used", "attached",
    "supposed", "expected", "named", "raised", "bred", "induced", "adopted", "assigned", "keyed", "inputted",
    "mistyped", "answered", "guessed", "checked", "transposed", "swapped", "mixed", "united", "misspelled", "altered",
    "agreed", "sacred",
    "mohammed", "muhammed", "mohamed", "ahmed", "alfred", "wilfred", "winifred", "mildred", "hundred", "rushed",
    "gofynnwyd", "ofynnwyd", "crybwyllwyd", "grybwyllwyd", "nodir", "cofnodwyd", "gofnodwyd", "nodwyd", "rhoddwyd",
    "roddwyd", "rhoddodd", "roddodd", "dywedodd", "ddywedodd",
    "newidiwyd", "newidiodd", "oeddwn", "roeddwn", "oeddech", "gwelwyd", "defnyddiwyd",
  ]

  private static let events: Set<String> = {
    var events = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    for stem in stems.split(whereSeparator: \.isWhitespace) {
      for ending in ["", "e", "s", "es", "ed", "d", "ing", "ment", "ments", "ation", "al", "als"] {
        events.insert(stem + ending)
      }
    }
    for stem in welshStems.split(whereSeparator: \.isWhitespace) {
      for form in WelshMutation.forms(of: String(stem)) {
        for ending in [
          "", "u", "o", "i", "odd", "ais", "wyd", "on", "asom", "ad", "iad", "as", "io", "iais", "iodd", "iwyd",
        ] {
          events.insert(form + ending)
        }
      }
    }
    return events
  }()

  /// Regular verbs and their nouns without an ending: "mov" for move, moved, moving.
  private static let stems = """
    mov start join finish stop end ceas clos open separat split marry marri divorc christen baptis baptiz
    appl renew expir issu submit submitt receiv post upload updat creat generat print scan scann email phon
    review assess hear appeal arrest sentenc releas convict admitt discharg operat diagnos
    employ hir resign retir dismiss sack promot enrol enroll graduat exclud attend
    pay refund transfer deposit instal overpay bill charg collect
    visit interview appoint book cancel postpon adjourn travel emigrat arriv return depart land
    reject refus declin approv process grant award decid serv backdat order fund
    sign witness notari rent evict lodg log login logon check test bury buri cremat funer
    """

  private static let words = """
    failed failure decree decrees nisi petition probate mediation eviction annulment cohabitation reconciliation
    left leaving leaver leavers leave began begun begins begin commenced commencing commencement payday
    paid payslip separation divorce marriages married wedding weddings honeymoon engagement anniversary
    died dies death deceased passed passing funeral burial
    christening baptism communion confirmation
    court hearing hearings tribunal sentence injunction judgment summons subpoena
    applied applying due deadline expiry expires expire valid validity
    tenancy lease mortgage completion rent
    school nursery college university reception term exam exams admission
    job employment redundancy redundant payroll shift contract probation
    travel flight flew trip holiday entry arrival departure
    ill illness sick accident injury operation surgery diagnosis scan
    review assessment appointment visit meeting met interview check checks done
    call called rang phoned spoke chat text
    invoice receipt instalment instalments arrears debit refund
    went came come comes turned supplied lived met bought sold
    party parties present presents money tea cake meal disco
    login logged effective period submitted
    priodi briodi phriodi priododd briododd priodas briodas phriodas ysgaru ysgariad
    gadael adael gadawodd adawodd gadewais adewais ymadael dechrau ddechrau gorffen orffen
    marw farw marwolaeth farwolaeth bedydd fedydd gwrandawiad wrandawiad apwyntiad taliad daliad ysgol swydd
    salwch adolygiad galwad alwad gwyliau wyliau taith symudon cofrestrais cofrestrwyd gofrestrais gofrestrwyd cytundeb
    gytundeb tenantiaeth denantiaeth cyflog
    """

  /// Welsh verbs without an ending; their mutations are made.
  private static let welshStems = """
    symud gadaw dechreu dechr gorffen ymun gwahan priod ysgar tal anfon derbyn derbyni cyflwyn llofnod arwydd hedfan
    dychwel bedydd adolyg ffon galw cae agor apeli cofrestr
    """
}

/// The initial mutations of a Welsh word.
enum WelshMutation {
  /// The word and its soft, nasal and aspirate forms.
  static func forms(of word: String) -> [String] {
    for (initial, mutated) in initials where word.hasPrefix(initial) {
      return [word] + mutated.map { $0 + word.dropFirst(initial.utf8.count) }
    }
    return [word]
  }

  private static let initials: [(String, [String])] = [
    ("ll", ["l"]), ("rh", ["r"]), ("p", ["b", "mh", "ph"]), ("t", ["d", "nh", "th"]), ("c", ["g", "ngh", "ch"]),
    ("b", ["f", "m"]), ("d", ["dd", "n"]), ("g", ["", "ng"]), ("m", ["f"]),
  ]
}
