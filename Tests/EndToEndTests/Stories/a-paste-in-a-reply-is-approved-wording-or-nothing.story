# Free text is refused with the nearest line beside it; the words of a line are taken (EM-3).
key /
type 20032
key Enter Enter Enter
see NO LINE
paste We know that you count on this money, do not worry.
see Nothing was changed
refused 9 reply check ACT-20032 --json => "name":"answer","kind":"editable","state":"no line"
key Esc
paste We know that you count on this money. When a payment is missed, we get in touch with the paying parent and ask for it. If the money still does not come, the law lets us collect it in other ways.
see approved wording
see missing-payment-overdue-chased-ni
run reply check ACT-20032 --json => "state":"missing-payment-overdue-chased-ni v1"
key Home
paste anything
see Nothing can be pasted here
