/// Whether mail may leave without TLS.
public enum TLSSetting: String, CaseIterable, Sendable {
  /// Always TLS, with the server's certificate and name verified.
  case required
  /// In clear to a server on this machine, TLS to any other.
  case noneOnLoopback = "none-on-loopback"
}

/// When output is coloured.
public enum ColorSetting: String, CaseIterable, Sendable {
  /// On a terminal that can.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}

/// What comes up after a reply was sent.
public enum AfterSendSetting: String, CaseIterable, Sendable {
  /// The next activity that needs this person.
  case next
  /// The same activity.
  case stay
  /// The queue.
  case queue
}

/// Which hours the response target counts (SLA-1).
public enum TargetClockSetting: String, CaseIterable, Sendable {
  case elapsed
  case working
}

/// When the working clock starts.
public enum TargetStartSetting: String, CaseIterable, Sendable {
  case atOnce = "at-once"
  case nextDay = "next-day"
}

/// Whose bank holidays do not count.
public enum TargetNationSetting: String, CaseIterable, Sendable {
  case englandAndWales = "england-and-wales"
  case scotland
  case northernIreland = "northern-ireland"
}

/// How the full screen looks.
public enum ThemeSetting: String, CaseIterable, Sendable {
  case standard = "default"
  case mono
  case contrast
  case light
}

/// Which keys the full screen takes.
public enum KeyLayoutSetting: String, CaseIterable, Sendable {
  case letters
  case alt
  case menu
}
