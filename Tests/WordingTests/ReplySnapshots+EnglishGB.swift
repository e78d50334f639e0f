/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let englishGB: [String: String] = [
    "calculation-reply v1 PP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    We start with the paying parent's income for a year, before tax. HM Revenue and Customs (HMRC) gives \
    us this figure for the latest tax year. Then we look at how many children there are and how many \
    nights they stay with the paying parent. We also look at other children in the paying parent's home.

    You do not need to do anything now. We will write to you again by 7 November 2026.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-reply v1 RP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    We start with the paying parent's income for a year, before tax. HM Revenue and Customs (HMRC) gives \
    us this figure for the latest tax year. Then we look at how many children there are and how many \
    nights they stay with the paying parent. We also look at other children in the paying parent's home.

    You do not need to do anything now. We will write to you again by 7 November 2026.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-second-reply v1 PP": """
    Dear Amina,

    Thank you for writing to us again about your child maintenance amount. Your new message reached us \
    on 18 November 2026.

    We are sorry that you had to ask us more than once.

    The income figure comes from HMRC. It is the income before tax in the latest tax year for which they \
    have one. We do not take it from what either parent says.

    If you think that the amount is wrong, please tell us why. Send us what shows it, such as pay slips, \
    in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-second-reply v1 RP": """
    Dear Amina,

    Thank you for writing to us again about your child maintenance amount. Your new message reached us \
    on 18 November 2026.

    We are sorry that you had to ask us more than once.

    The income figure comes from HMRC. It is the income before tax in the latest tax year for which they \
    have one. We do not take it from what either parent says.

    If you think that the amount is wrong, please tell us why. Send us what shows it, such as pay slips, \
    in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-reply v1 PP": """
    Dear Amina,

    Thank you for your message about a payment. It reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    The employer had to pass this money on to us by 7 November 2026. It has not reached us yet. We are \
    asking the employer about it.

    We will look at this again within 2 days and tell you what we find.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-reply v1 RP": """
    Dear Amina,

    Thank you for your message about a payment. It reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    We know that you count on this money. When a payment is missed, we get in touch with the paying \
    parent and ask for it. If the money still does not come, the law lets us collect it in other ways.

    We will look at this again within 2 days and tell you what we find.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-second-reply v1 PP": """
    Dear Amina,

    Thank you for writing to us again about a payment. Your new message reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    We received £1,126.90 from you on 8 November 2026. The amount due was £926.90. Please pay the other \
    £826.90 by 11 November 2026.

    You do not need to do anything now. We will write to you again by 7 November 2026.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-second-reply v1 RP": """
    Dear Amina,

    Thank you for writing to us again about a payment. Your new message reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    You use Direct Pay. This means that the money comes to you straight from the paying parent. We do \
    not handle it, so your online account shows no payments.

    You do not need to do anything now. We will write to you again by 7 November 2026.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day. Sign in at www.gov.uk/manage-child-maintenance-case.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8792. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
  ]
}
