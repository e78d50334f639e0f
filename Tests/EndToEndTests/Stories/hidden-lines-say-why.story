# F3 shows the lines that may not be used with the reason; none of them can be taken.
run line withdraw missing-payment-overdue-chased-ni --reason 'it was wrong' => withdrawn
key /
type 20032
key Enter Enter Enter l
type chased
see hidden; F3 shows which and why
key F3
see (hidden: was withdrawn)
see (hidden: is in another language
key Enter
see REFUSED missing-payment-overdue-chased v1 is for another nation
key Down Down Tab
see REFUSED missing-payment-overdue-chased-ni v1 was withdrawn
gone 1 marked
refused 9 reply check ACT-20032 --json => "name":"answer","kind":"editable","state":"no line"
