/// Two hundred replies that give nothing away, put together from approved kinds of sentences.
enum CleanReplies {
  static let bodies: [String] = (0..<200).map { index in
    let paragraphs = [
      openings[index % openings.count], answers[index % answers.count], answers[(index * 7 + 3) % answers.count],
      closings[index % closings.count], index % 3 == 0 ? welsh[index % welsh.count] : "Child Maintenance Service",
    ]
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private static let openings = [
    "Dear Amélie,", "Dear Amélie\n\nThank you for your message of 20 November 2026.", "Annwyl Amélie,", "Hello Amélie,",
    "Dear Amélie,\n\nThis is about the payments for Rhys and Mary-Jane.",
  ]

  private static let answers = [
    "We collected a payment on 7 November 2026. It can take up to 6 working days to reach your account.",
    "Your payment of £123.45 was sent on 01/12/2026 and will be in your bank account within 3 days.",
    "Mark has paid £1,250.00 since 06/04/2026; the next payment is due on 14 December 2026.",
    "The amount for Rhys changed from £42 to £38 a week on 2 March 2026 after the annual review.",
    "You can ring us on 0345 266 8792, Monday to Friday, 8am to 7:30pm. From Northern Ireland call 0345 266 8978.",
    "Write to us at Child Maintenance Service 27, Mail Handling Site A, Wolverhampton WV98 2BU.",
    "You can see your payments online with your reference, PIN and password. We never ask for your PIN by email.",
    "If you have forgotten your password, choose the link on the sign-in page. Your password must have 8 characters.",
    "Please have your National Insurance number, sort code and account number ready when you call.",
    "The calculation uses gross weekly income of £412.37 for the tax year 2025 to 2026, less 12% for one child.",
    "Your reference ends in 455. Please give the date of birth of each child if you write to us.",
    "Nobody has missed a payment in the last 12 months; the last 4 payments came on time, 4 weeks apart.",
    "It is the price of a second class stamp; the price may change on 1 April 2027.",
    "You may mark the letter for our attention. Mark it with the date and post it within 14 days.",
    "Direct Pay means the other parent pays you without us. It takes 5 working days to set up.",
    "We hold £0.00 on the case. Payments of 4 x £25.00 and 1 x £12.50 were sent in 2026.",
    "Help is at www.gov.uk/child-maintenance. The text relay is 18001 0345 266 8792.",
    "In an emergency call 999. To talk to somebody at night call 116 123.",
    "The plan runs from 03/11/2026 to 02/11/2027 and has 52 payments.",
    "Evidence can be uploaded as JPEG, PDF, GIF, PNG or TIFF, at most 5 MB a file and 10 documents a day.",
  ]

  private static let closings = [
    "Thank you for using our service.", "Yours sincerely,", "We will write again by 31 December 2026.",
    "Important information: do not reply to this email.", "If this is wrong, please ring us within 30 days.",
  ]

  private static let welsh = [
    "Bydd y taliad o £123.45 yn cyrraedd eich cyfrif banc erbyn 14 Rhagfyr 2026.",
    "Ffoniwch 0345 266 8792 os gwelwch yn dda.", "Mae eich cyfeirnod yn gorffen gyda 455.",
    "Gwasanaeth Cynhaliaeth Plant", "Peidiwch â rhoi eich cyfrinair i neb.",
  ]
}
