# Nothing can be put back after SIGKILL, but the draft is where it was.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter
see saved
signal KILL
end 137
run reply check ACT-20032 --json => missing-payment-overdue-chased-ni
again
key g d
see A. D***
key Enter
see missing-payment-overdue-chased-ni
no mail
