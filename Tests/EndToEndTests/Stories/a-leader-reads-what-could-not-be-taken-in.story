# What cannot be read may tell of danger: the notice names it, Enter on the notice shows it masked, and a leader decides.
as s.lead
torn {"message_id":"story-3","body":"I cannot go on, I will end my life. Ring 07700 900123"}
see QUARANTINE 17
key m
see QUA-17, which could not be taken in, may tell of danger to somebody
key Enter
see Could not be taken in: QUA-17
see The bytes as they came, masked
see I will end my life
gone 07700 900123
key D
see Discard QUA-17: why?
type rang the client, sent again
key Enter
see QUA-17 is discarded
key Esc Esc
see QUARANTINE 16
key g i
see 16 wait
gone QUA-17
key a
see 17 in all, 16 wait
key End
cursor > QUA-17
see discarded
key Enter
see rang the client, sent again
run intake quarantine view QUA-17 => rang the client, sent again
run notice list --all => may tell of danger
as a.reid
run notice list => s.lead discarded QUA-17: rang the client, sent again
