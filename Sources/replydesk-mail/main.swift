print("replydesk-mail")
