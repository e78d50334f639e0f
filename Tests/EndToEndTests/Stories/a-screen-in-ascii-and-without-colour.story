config ui ascii = yes
config ui theme = mono
# Nothing but ASCII and no colour is written.
key /
type 20032
key Enter Enter
see Message ACT-20032
colourless
never \u2500
key A
see yours
run message view ACT-20032 --json => "owner":"a.reid"
