# Between the preview and S a line is withdrawn: S is refused, the person is told, and nothing goes out.
config send hold = 1s
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
run line withdraw missing-payment-overdue-chased-ni --reason 'it was wrong' => withdrawn
key End S
see is not ready
run notice list => ACT-20032
no mail
