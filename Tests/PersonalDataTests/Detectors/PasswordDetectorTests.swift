import PersonalData
import Testing

@Suite struct PasswordDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .password) }

  static let rows = [
    "my password is «Fluffy123»", "password: «banana»", "Password = «Tr0ub4dor&3»", "password «Fluffy123» please",
    "the password is \"«correct horse battery»\"", "password was «hunter2».", "passcode «abc123», thanks",
    "fy nghyfrinair yw «Draig2020»", "cyfrinair: «draig»", "my password is «banana».", "pwd:«S3cret!x»",
    "password -> «xyz99»", "memorable word: «sunflower»", "password is «Tiger!9»", "Password:\n«banana»",
    "my password is “«purple cow»”",
    "my password is wrong", "password reset", "the password must contain 8 characters", "password not working",
    "password is case sensitive", "password required", "I forgot my password.", "My password is not working",
    "my password has expired", "password: wrong", "the password field is blank again today", "password is ********",
    "I lost my password and my PIN", "password?", "is the password correct?", "cyfrinair yn anghywir",
    "password for the site is «Rover99»",
    "My password is «rover», can you check",
    "The password is the same as before",
    "Mae'r cyfrinair yn «Cymru123»", "password's «Rover_2010!» and login's mine",
    "I tried «Honey&Oats4» for my password and then «Honey&Oats3», no good",
    "p/w: «Marmalade*29»", "£12.50 p/w: lunches", "{\"password\": \"«Treacle77!»\"}",
    "my PIN or password, ref «SCIN|121003957455»",
    "pswd: «Barley93»",
    "my pasward is «Barley95»",
    "p'word: «Barley96»",
    "u/n: jo77 p/w: «Timber47»",
    "passwordis«Bramble77»",
    "mypasswordis«bramble77» ok",
    "passwordissues again",

    "The password is the word «daffodil»",
    "password as requested: «Larch28»",
    "She chose the password, I couldn't think of one. I've still got the post-it. It says «Rhubarb-Crumble7» underlined",
    "Asked me to make a password up. Tried twice. First one was «Wigan1932FC». Second one «Wigan1932FC!!». What more",
    "\"«three wet otters»\" is what I set as the password",
    "\"«bugle»\" is the memorable word",
    "My mother's maiden name, which was the security question, is «Entwistle»",
    "Y gair cofiadwy ydi «eirlys»",
    "password error E1045 came up twice",
    "The password page shows ERR_404",
    "3rd password this week!!",
    "Password: N/A",
    "Password: see separate email",
    "\"Reset\" is what I pressed and the password page closed",
    "My password app updated to version Bitwarden2026",
    "I typed the password on a ThinkPad-X13",
    "Password rules say Min8 chars",
  ]
}
