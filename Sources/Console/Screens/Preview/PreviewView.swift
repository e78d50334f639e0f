public import Casework
public import SafeText

/// An email exactly as it will be sent, with what was checked (EM-8).
public struct PreviewView: Sendable {
  /// The activity that it answers.
  public let activity: ActivityID
  /// Whom it is for, masked: `A. K*** (..482)`.
  public let client: SafeText
  /// The sender that the client sees (EM-1).
  public let from: SafeText
  /// The address, masked.
  public let to: SafeText
  /// What is known of the address, such as `registered 3 May 2024, never bounced`.
  public let addressNote: SafeText
  /// The subject line that the client sees (EM-1).
  public let subject: SafeText
  /// Form, language and nation: `plain text, English, GB`.
  public let form: SafeText
  /// Template and lines: `T-04 v7 with L-118 v3`.
  public let madeOf: SafeText
  /// The text, byte for byte, as it may be shown.
  public let body: SafeText
  /// What else goes with it, such as the head of the message; empty where nothing does.
  public let otherPart: SafeText
  /// What was checked and passed, in a few words each.
  public let checks: [SafeText]
  /// What others did meanwhile: newer messages, who has it open.
  public var others: SafeText
  /// When the enquiry is to be answered at the latest.
  public let dueAt: Instant
  /// How long it is held unless the person says otherwise, and what the deployment allows.
  public let hold: Hold

  /// How long a reply is held in case it is taken back.
  public struct Hold: Hashable, Sendable {
    /// Unless the person says otherwise.
    public let usual: Interval
    /// What the deployment allows.
    public let limits: ClosedRange<Interval>
    /// Whether it is held until it is let go, unless the person chooses a time.
    public let isUntilTold: Bool

    /// A hold; the usual one is brought inside the limits.
    public init(usual: Interval, limits: ClosedRange<Interval>, isUntilTold: Bool = false) {
      self.usual = min(max(usual, limits.lowerBound), limits.upperBound)
      (self.limits, self.isUntilTold) = (limits, isUntilTold)
    }
  }

  /// An email with what was checked.
  public init(
    activity: ActivityID, client: SafeText, from: SafeText, to: SafeText, addressNote: SafeText, subject: SafeText,
    form: SafeText, madeOf: SafeText, body: SafeText, otherPart: SafeText, checks: [SafeText], others: SafeText,
    dueAt: Instant, hold: Hold
  ) {
    (self.activity, self.client, self.from, self.to, self.addressNote) = (activity, client, from, to, addressNote)
    (self.subject, self.form, self.madeOf, self.body, self.otherPart) = (subject, form, madeOf, body, otherPart)
    (self.checks, self.others, self.dueAt, self.hold) = (checks, others, dueAt, hold)
  }
}
