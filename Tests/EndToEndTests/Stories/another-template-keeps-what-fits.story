# t shows the templates for the message; one for another question cannot be chosen.
key /
type 20013
key Enter Enter Enter l
type clearing
key Enter t
see missing-payment-reply v1
key F3 Down Down
see answers other subjects
key Enter
see answers other subjects (EM-5, EM-6)
key Up Enter
see missing-payment-second-reply
see missing-payment-clearing
refused 9 reply check ACT-20013 --json => "template":"missing-payment-second-reply v1"
