/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let englishNI: [String: String] = [
    "calculation-reply-ni v1 PP": """
    Dear Amina,

    Thank you for your message about your child maintenance amount. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    The amount changed on 7 November 2026. It was £1,026.90 before and is now £926.90 every two weeks. \
    We changed it because the facts on which it is based have changed.

    If you are not happy with how we have dealt with this, you can complain. Send us a message in your \
    online account and pick "make a complaint", or call us.

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

    These fees are only for Collect and Pay, where we collect the money and pass it on. With Direct Pay \
    there are no collection fees, because one parent pays the other without us.

    If you are not happy with how we have dealt with this, you can complain. Send us a message in your \
    online account and pick "make a complaint", or call us.

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

    We count the nights in a year that a child stays with the paying parent. The amount goes down from \
    52 nights a year. It goes down further from 104, from 156 and from 175 nights.

    We will look at this again within 2 days and tell you what we find.

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

    We count the nights in a year that a child stays with the paying parent. The amount goes down from \
    52 nights a year. It goes down further from 104, from 156 and from 175 nights.

    We will look at this again within 2 days and tell you what we find.

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

    Your first payment of £1,126.90 is due on 8 November 2026. After that you pay £926.90 every two \
    weeks.

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
    "missing-payment-reply-ni v1 RP": """
    Dear Amina,

    Thank you for your message about a payment. It reached us on 18 November 2026.

    We are sorry that you had to ask us more than once.

    On 7 November 2026 we received £1,026.90. The amount due was £926.90. We are taking steps to collect \
    the rest.

    If the money has not reached you by 7 November 2026, please send us a new message.

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

    You use Direct Pay, so you pay the receiving parent yourself. We keep no record of these payments. \
    Please keep your own proof, such as bank statements.

    We will look at this again within 2 days and tell you what we find.

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

    Your new payment plan starts on 7 November 2026. From then on you should get about £24,500 every two \
    weeks. The letter about the plan gives the exact amount.

    We will look at this again within 2 days and tell you what we find.

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
