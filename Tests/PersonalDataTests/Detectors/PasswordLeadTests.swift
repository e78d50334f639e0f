import PersonalData
import Testing

/// A row or two for each state between a word for a password and its value.
@Suite struct PasswordLeadTests {
  @Test(arguments: [
    "password for the attached file is «Liskeard».", "The password for phone calls should be «Rhubarb» so nobody else",
    "The password she made up is «sparklyunicorn»", "my password has always been «periwinkle»",
    "I want my password to be «periwinkle»", "Your colleague set my password to «periwinkle».",
    "Changed password from «Fluffy1» to «Fluffy2»", "change my security word from «hazelnut» to «windmill»",
    "The password is the same as last time: «Plymouth-Hoe»", "My password is three words, «lamp otter bridge»",
    "password is all one word «sparklyunicorn»", "password in capitals «SUNDERLAND»", "| password | «Chutney» |",
    "password=«chutney»&submit=Log+in", "<input name=\"password\" value=\"«chutney»\">",
    "Username\nsal\nPassword\n«chutney»",
    "He guessed my password (it was «tombola») and read it", "Go in with my password «wisteria» and see",
    "Enter the password «badgers» to see my payslips", "password «blue elephant dancing slowly» is what I set",
    "Passwords tried: «dandelion», «Dandelion1»", "New password: «daft as a brush»",
    "memorable word which is «elderberry» was refused", "memorable place: «Y Bala»",
  ]) func followsTheTextToTheValue(marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "password: not known", "Password: emailed separately", "password should be something you will remember",
    "The password will be reset tomorrow", "I changed my password to something easier", "Set password to continue",
    "The password is my daughter's name, you have it on file", "the password you sent is useless",
    "password for the wifi is on the wall", "| Password | Attempts | Status |", "password palaver again",
    "my password, which is right, was refused", "Password-protected files do not open",
    "using the password thing again", "I forgot my password. It was ages ago",
  ]) func leavesTalkAlone(text: String) { MarkedText.expect(text, kind: .password) }
}
