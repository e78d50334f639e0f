# On the screen that can send, a paste with the key in it is refused whole.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
paste SSSS\rS
see A paste was not taken
burst xS
see came in a burst
run reply pending --json => "items":[]
see EMAIL PREVIEW
no mail
