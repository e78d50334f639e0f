public import Casework

extension Settings {
  /// The folder of the store, absolute.
  public var storePath: String { self[SettingTable.storePath] }
  /// The folder into which messages are dropped, absolute.
  public var spoolPath: String { self[SettingTable.spoolPath] }
  /// The folder of templates, absolute.
  public var templatesPath: String { self[SettingTable.templates] }
  /// The folder of lines to take, absolute.
  public var linesPath: String { self[SettingTable.lines] }
  /// The reading age of English wording without a warning: 6 to 18 years.
  public var readingAge: Int { self[SettingTable.readingAge] }
  /// The telephone numbers that wording for a nation may give.
  public func numbers(for nation: Nation) -> [String] {
    self[nation == .greatBritain ? SettingTable.numbersBritain : SettingTable.numbersNorthernIreland]
  }
  /// What links in wording for a nation begin with.
  public func links(for nation: Nation) -> [String] {
    self[nation == .greatBritain ? SettingTable.linksBritain : SettingTable.linksNorthernIreland]
  }
  /// The file of the model that decides unless another one is live, absolute.
  public var triageModelPath: String { self[SettingTable.triageModel] }
  /// Who is told at once of a safeguarding flag, besides the team's leaders; empty where nobody is.
  public var dutyContacts: [EmailAddress] { self[SettingTable.dutyContacts] }
  /// The name under which everything done is recorded.
  public var account: String { self[SettingTable.account] }
  /// The team of this account; nil where none is set.
  public var team: String? { self[SettingTable.team] }
  /// How long an enquiry may wait for its answer: 1 to 720 hours, elapsed or working (SLA-1).
  public var responseTarget: Interval { .hours(Int64(self[SettingTable.targetHours])) }
  /// Which hours the target counts.
  public var targetClock: TargetClockSetting { self[SettingTable.targetClock] }
  /// The opening hours as they are written.
  public var openingHours: String { self[SettingTable.targetOpening] }
  /// Whose bank holidays do not count.
  public var holidayNation: TargetNationSetting { self[SettingTable.targetNation] }
  /// When the working clock starts.
  public var targetStart: TargetStartSetting { self[SettingTable.targetStart] }
  /// The file of bank holidays, absolute.
  public var holidaysPath: String { self[SettingTable.targetHolidays] }
  /// When staff are told of targets, as it is written.
  public var alertHours: String { self[SettingTable.alertsHours] }
  /// How long before the response target staff are told, each length once.
  public var alertsBefore: [Interval] { self[SettingTable.alertsBefore] }
  /// The most levels that a person is told of one by one: 1 to 100.
  public var digestLimit: Int { self[SettingTable.alertsDigest] }
  /// How long a claim lasts without use: one minute to 12 hours.
  public var claimLease: Interval { self[SettingTable.lease] }
  /// How long a sent reply can be taken back: 0 to 120 seconds (EM-8).
  ///
  /// The default gives way to the limits; a hold that somebody set outside of them is refused when it is loaded.
  public var hold: Interval {
    let hold = self[SettingTable.hold]
    guard origin(of: "send.hold") == .builtIn else { return hold }
    return min(max(hold, holdLimits.lowerBound), holdLimits.upperBound)
  }
  /// The holds that a person may choose from.
  public var holdLimits: ClosedRange<Interval> {
    let least = self[SettingTable.holdLeast]
    return least...max(least, self[SettingTable.holdMost])
  }
  /// Where mail goes out; nil where nothing is sent.
  public var transport: TransportSetting? { self[SettingTable.transport] }
  /// Whether TLS may be left out.
  public var tls: TLSSetting { self[SettingTable.tls] }
  /// A PEM file of authorities; nil for the system's.
  public var authoritiesPath: String? { self[SettingTable.authorities] }
  /// The account at the relay; nil where it asks for none.
  public var mailUsername: String? { self[SettingTable.username] }
  /// The file that holds the relay account's password.
  public var passwordPath: String? { self[SettingTable.passwordFile] }
  /// The systemd credential that holds the relay account's password.
  public var passwordCredential: String? { self[SettingTable.passwordCredential] }
  /// The value of `$CREDENTIALS_DIRECTORY`, in which systemd puts credentials; nil outside of a service.
  public var credentialsFolder: String? { surroundings.environment["CREDENTIALS_DIRECTORY"] }
  /// The address in From (EM-1).
  public var sender: EmailAddress { self[SettingTable.sender] }
  /// The name beside the address in From.
  public var senderName: String { self[SettingTable.senderName] }
  /// The subject line of every email (EM-1).
  public var mailSubject: String { self[SettingTable.subject] }
  /// The address to which bounces go: that in From unless set.
  public var returnPath: EmailAddress { self[SettingTable.returnPath] ?? sender }
  /// How many connections to the relay are used side by side: 1 to 10.
  public var connections: Int { self[SettingTable.connections] }
  /// Whether to work line by line.
  public var isPlain: Bool { self[SettingTable.plain] }
  /// When output is coloured.
  public var color: ColorSetting { self[SettingTable.color] }
  /// What comes up after a reply was sent.
  public var afterSend: AfterSendSetting { self[SettingTable.afterSend] }
  /// How the full screen looks.
  public var theme: ThemeSetting { self[SettingTable.theme] }
  /// Whether the full screen draws with ASCII only.
  public var isASCII: Bool { self[SettingTable.ascii] }
  /// How long after the last key the full screen is blanked; nil for never.
  public var blankAfter: Interval? {
    let length = self[SettingTable.blankAfter]
    return length == .zero ? nil : length
  }
  /// Which keys the full screen takes.
  public var keyLayout: KeyLayoutSetting { self[SettingTable.keyStyle] }
}
