# w says what is to be fixed; p refuses until it is done; u brings a line back.
key /
type 20013
key Enter Enter Enter w
see To fix before preview: 1
key Esc p
see Not ready
gone EMAIL PREVIEW
key Esc Tab l
type clearing
key Enter w
see To fix before preview: 2
key Esc x
see NO LINE
key u
see missing-payment-clearing
refused 9 reply check ACT-20013 --json => missing-payment-clearing v1
refused 9 reply check ACT-20013 => collected
