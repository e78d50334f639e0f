print("replydesk")
