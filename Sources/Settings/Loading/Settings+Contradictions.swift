internal import Casework

extension Settings {
  /// Values that are right each by itself and wrong together.
  var contradictions: [SettingFault] {
    var faults: [SettingFault] = []
    func refuse(_ name: String, _ reason: String, _ advice: String) {
      faults.append(SettingFault(.contradiction, at: origin(of: name), key: name, reason: reason, advice: advice))
    }
    let (least, most) = (self[SettingTable.holdLeast], self[SettingTable.holdMost])
    if least > most {
      refuse("send.hold-least", "it is longer than send.hold-most", "Set it to at most \(DurationText.show(most)).")
    } else if !(least...most).contains(hold) {
      refuse(
        "send.hold", "\(DurationText.show(hold)) is outside the limits of this deployment",
        "Set it from \(DurationText.show(least)) to \(DurationText.show(most)).")
    }
    if passwordPath != nil, passwordCredential != nil {
      refuse("mail.password-credential", "mail.password-file is set too", "Keep one of the two.")
    }
    if mailUsername != nil, passwordPath == nil, passwordCredential == nil {
      refuse(
        "mail.username", "no password goes with it", "Set mail.password-file or mail.password-credential as well.")
    }
    if mailUsername == nil, passwordPath != nil || passwordCredential != nil {
      let name = passwordPath != nil ? "mail.password-file" : "mail.password-credential"
      refuse(name, "no account goes with it", "Set mail.username as well.")
    }
    if case .smtp(let relay) = transport, tls == .noneOnLoopback, !relay.isLoopback {
      refuse(
        "mail.tls", "none-on-loopback is only for a relay on this machine",
        "Set it to required, or send to localhost.")
    }
    return faults
  }
}
