config ui plain = yes
row 0 Plain mode is on
never \x1b
burst message note ACT-20032 rang\r
see replydesk>
burst quit\r
ends
restored
run message history ACT-20032 => note.added
