/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let englishGB: [String: String] = [
    "calculation-reply v1 PP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    For now we use £24,500 a year. We can use what you earn today if it differs from that by at least \
    25%, up or down. Please send us proof of it, such as your latest pay slips.

    If the amount changes, we will send you a letter. It will show the new amount and how we worked it \
    out.

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

    We change the amount during the year when income goes up or down by at least 25%. This change is \
    smaller, so the amount stays the same. We look at income again at the yearly review.

    If the amount changes, we will send you a letter. It will show the new amount and how we worked it \
    out.

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

    The new amount counts from 7 November 2026. Payments that were due before that day stay as they \
    were.

    If the amount changes, we will send you a letter. It will show the new amount and how we worked it \
    out.

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

    The new amount counts from 7 November 2026. Payments that were due before that day stay as they \
    were.

    If the amount changes, we will send you a letter. It will show the new amount and how we worked it \
    out.

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

    The job that the payments came from has ended. We are asking the new employer to take the payments \
    instead. There can be a gap until they start.

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

    We cannot see the payment of £1,126.90 that you made on 8 November 2026 yet. Please ask your bank \
    whether the money has left your account. If it has, tell us, and we will look for it.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

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

    The employer had to pass this money on to us by 7 November 2026. It has not reached us yet. We are \
    asking the employer about it.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

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
