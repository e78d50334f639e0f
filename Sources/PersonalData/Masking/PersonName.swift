public import Casework
public import SafeText

/// How a person is named in lists: enough to tell two apart, too little to tell who it is.
public enum PersonName {
  /// The first letter of the first name, and the first letter of the surname with stars: `A. K***`.
  ///
  /// A firm is named in full, since it is no person. Names are escaped; an empty one gives `?`.
  public static func initials(_ client: Client) -> SafeText {
    if client.role == .employer {
      let name = SafeText(escaping: client.surname.unmasked)
      return name.isEmpty ? "?" : name
    }
    return "\(initial(client.firstName)). \(initial(client.surname))***"
  }

  /// The first letter or digit with what belongs to it, in upper case.
  private static func initial(_ name: ClientText) -> SafeText {
    guard let first = name.unmasked.first(where: { $0.isLetter || $0.isNumber }) else { return "?" }
    return SafeText(escaping: String(String(first).uppercased().prefix(1)))
  }
}
