import CCurl
import Casework
import Glibc
import Outbox

/// A relay reached by SMTP; one connection is used for message after message.
///
/// Belongs to one thread at a time. `send` blocks for as long as an attempt may take, so it must not run on a thread that
/// others wait for.
public final class SMTPConnection: Transport {
  private let settings: SMTPSettings
  private let handle: CurlHandle
  private let needsAuthentication: Bool
  private var link = Conversation.Link()

  /// Prepares a connection; the first message opens it.
  ///
  /// libcurl keeps a copy of the password for as long as the connection lives; ours is wiped here.
  public init(_ settings: SMTPSettings, credentials: consuming SMTPCredentials? = nil) throws(CurlFault) {
    try CurlLibrary.check()
    let handle = try CurlHandle()
    if let credentials {
      try handle.set(CURLOPT_USERNAME, credentials.username)
      try handle.check(credentials.withPassword { ccurl_set_string(handle.raw, CURLOPT_PASSWORD, $0) })
      // Inside TLS these two are enough, and no other mechanism can be talked into giving something away.
      try handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
      needsAuthentication = true
    } else {
      needsAuthentication = false
    }
    try Self.configure(handle, settings)
    self.settings = settings
    self.handle = handle
  }

  deinit {
    // Says QUIT on the way out, but does not wait for the answer.
    if let socket = handle.socket { shutdown(socket, Int32(SHUT_RD)) }
  }

  private static func configure(_ handle: borrowing CurlHandle, _ settings: SMTPSettings) throws(CurlFault) {
    try handle.check(ccurl_allow_mail_only(handle.raw))
    try handle.set(CURLOPT_URL, settings.url)
    try handle.set(CURLOPT_NOSIGNAL, 1)
    try handle.set(CURLOPT_NETRC, 0)
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_NOPROXY, "*")
    try handle.set(CURLOPT_MAXCONNECTS, 1)
    try handle.set(CURLOPT_TCP_KEEPALIVE, 1)
    try handle.set(CURLOPT_UPLOAD, 1)
    try handle.set(CURLOPT_VERBOSE, 1)
    try handle.set(CURLOPT_NOPROGRESS, 0)
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, Int(settings.connectTimeout.milliseconds))
    try handle.set(CURLOPT_TIMEOUT_MS, Int(settings.attemptTimeout.milliseconds))
    try handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    let isPlain = settings.security == .plainOnLoopback
    try handle.set(CURLOPT_USE_SSL, Int(isPlain ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
    if let file = settings.authorityFile {
      try handle.set(CURLOPT_CAINFO, file)
      // Only that file: the system's folder of authorities would be trusted beside it.
      try handle.set(CURLOPT_CAPATH, nil as UnsafePointer<CChar>?)
    }
    try setCallbacks(handle)
  }

  /// Makes one attempt at one message; a connection that is still open from the last one is used again.
  ///
  /// libcurl is not told how long the message is. It would count the dots that it doubles as bytes of the message, take it for
  /// whole before we have said that it is, and end it before the gate was asked.
  public func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult {
    let raw = handle.raw
    let conversation = Conversation(
      mail, hooks: hooks, security: settings.security, needsAuthentication: needsAuthentication, link: link,
      // libcurl writes MAIL FROM after the server has said what it offers, so the wish can still be added then.
      onOffers: { _ = ccurl_set_string(raw, CURLOPT_MAIL_FROM, Self.sender(of: mail, $0)) })
    conversation.reach(.connect)
    let code = perform(mail, conversation)
    link = conversation.link
    return AttemptResult(
      evidence: conversation.evidence(code), curlCode: Int32(bitPattern: code.rawValue), tls: conversation.link.tls,
      peer: handle.text(CURLINFO_PRIMARY_IP), bytesHandedOver: conversation.handedOver)
  }

  private func perform(_ mail: OutgoingMail, _ conversation: Conversation) -> CURLcode {
    guard let recipients = curl_slist_append(nil, "<\(mail.recipient.wireForm)>") else { return CURLE_OUT_OF_MEMORY }
    defer { curl_slist_free_all(recipients) }
    let context = Unmanaged.passUnretained(conversation).toOpaque()
    return withExtendedLifetime(conversation) {
      do {
        try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(settings.responseTimeout.milliseconds / 1000))
        try handle.set(CURLOPT_MAIL_FROM, Self.sender(of: mail, link))
        try handle.set(CURLOPT_MAIL_RCPT, list: recipients)
        for option in [CURLOPT_READDATA, CURLOPT_HEADERDATA, CURLOPT_DEBUGDATA, CURLOPT_XFERINFODATA] {
          try handle.set(option, context: context)
        }
      } catch {
        return CURLE_FAILED_INIT
      }
      defer { forget() }
      return curl_easy_perform(handle.raw)
    }
  }

  /// The sender with the wish that reports carry the headers only and name the mail (RFC 3461 sections 4.3 and 4.4).
  ///
  /// libcurl before 8.16 ends whatever it is given with an angle bracket. Where we have signed in, `AUTH=<>` (RFC 4954
  /// section 5) says nothing more and ends with one, so the wish can stand before it; elsewhere nothing is asked for. NOTIFY
  /// at the recipient cannot be written that way, so the server's own rule holds there: failures are reported.
  private static func sender(of mail: OutgoingMail, _ link: Conversation.Link) -> String {
    let address = mail.envelopeFrom.wireForm
    guard link.offersReports, let id = mail.envelopeID else { return "<\(address)>" }
    let wish = "<\(address)> RET=HDRS ENVID=\(id)"
    if CurlLibrary.takesParameters { return wish }
    return link.isAuthenticated ? "\(wish) AUTH=<>" : "<\(address)>"
  }

  /// Leaves nothing behind in the handle that points at this attempt.
  private func forget() {
    for option in [CURLOPT_READDATA, CURLOPT_HEADERDATA, CURLOPT_DEBUGDATA, CURLOPT_XFERINFODATA] {
      try? handle.set(option, context: nil)
    }
    try? handle.set(CURLOPT_MAIL_RCPT, list: nil)
  }
}
