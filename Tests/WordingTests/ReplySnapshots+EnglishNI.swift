/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let englishNI: [String: String] = [
    "calculation-reply-ni v1 PP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    Nights change the amount only when there are at least 52 in a year. That is about one night a week. \
    If the number of nights has changed, please tell us how many there are now and since when.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-reply-ni v1 RP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    Nights change the amount only when there are at least 52 in a year. That is about one night a week. \
    If the number of nights has changed, please tell us how many there are now and since when.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-second-reply-ni v1 PP": """
    Dear Amina,

    Thank you for writing to us again about your child maintenance amount. Your new message reached us \
    on 18 November 2026.

    We are sorry that we took so long to answer you.

    We use your income before tax, not your take-home pay. For the amount that you pay now we used \
    £24,500 a year. This comes to £1,026.90 every two weeks.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "calculation-second-reply-ni v1 RP": """
    Dear Amina,

    Thank you for writing to us again about your child maintenance amount. Your new message reached us \
    on 18 November 2026.

    We are sorry that we took so long to answer you.

    The amount changed on 7 November 2026. It was £1,026.90 before and is now £926.90 every two weeks. \
    We changed it because the facts on which it is based have changed.

    Please tell us when something changes, such as your address, your bank or the nights a child stays. \
    You can do this in your online account.

    You can read our letters, tell us about changes and send us documents in your online account, at any \
    time of day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-reply-ni v1 PP": """
    Dear Amina,

    Thank you for your message about a payment. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    You use Direct Pay, so you pay the receiving parent yourself. We keep no record of these payments. \
    Please keep your own proof, such as bank statements.

    Thank you for what you sent us. We have added it to your case and will look at it by 7 December \
    2026.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-reply-ni v1 RP": """
    Dear Amina,

    Thank you for your message about a payment. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    With Collect and Pay we keep a fee of 4% of each payment before we send it to you. This may be why \
    you got less than you expected. The full amount was £1,126.90, and the fee was £1,026.90.

    Thank you for what you sent us. We have added it to your case and will look at it by 7 December \
    2026.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-second-reply-ni v1 PP": """
    Dear Amina,

    Thank you for writing to us again about a payment. Your new message reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    The employer had to pass this money on to us by 7 November 2026. It has not reached us yet. We are \
    asking the employer about it.

    If you cannot pay all of this now, please call us. We will talk with you about how and when you can \
    pay.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
    "missing-payment-second-reply-ni v1 RP": """
    Dear Amina,

    Thank you for writing to us again about a payment. Your new message reached us on 18 November 2026.

    We are sorry that we took so long to answer you.

    We cannot send your money to the bank account that we have for you. Please add your new bank details \
    in your online account. We send the money as soon as we have them.

    If the money has not reached you by 7 December 2026, please send us a new message.

    You can see when payments are due and when they were sent in your online account, at any time of \
    day.

    This is about the case with the reference number that ends in 455. To keep your details safe, we \
    never put the whole number in an email.

    If you would rather talk to us, call 0345 266 8978. To write to us, send a new message in your \
    online account instead of answering this email.

    Yours sincerely

    Child Maintenance Service

    """,
  ]
}
