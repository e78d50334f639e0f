# A reply on hold is taken back from the figures; the draft is there again and nothing goes out.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
key End S
see u takes back the reply
run reply pending --json => "activity":"ACT-20032"
key g s
see In target
see u takes back the reply
key u
see is a draft again
see Nothing waiting to go
run reply pending --json => "items":[]
key g d
see A. D***
see ready
key Enter
see EMAIL to client A. D***
see missing-payment-overdue-chased-ni
run reply check ACT-20032 --json => missing-payment-overdue-chased-ni
no mail
