# Words in any order, exact words in quotation marks, words left out; Ctrl-O shows all of a line.
key /
type 20013
key Enter Enter Enter l
type wages
see missing-payment-wages
key Ctrl-U
type "bank holiday"
see missing-payment-bank-holiday v1
gone missing-payment-bank-details
key Ctrl-U
type bank -holiday
gone missing-payment-bank-holiday
see missing-payment-bank-details v1
key Ctrl-O
see We cannot send your money to the bank account that we have for you
key Esc Ctrl-U
type nosuchword
see No line has these words
key Enter
see No line is found
key Esc
refused 9 reply check ACT-20013 --json => "name":"answer","kind":"editable","state":"no line"
