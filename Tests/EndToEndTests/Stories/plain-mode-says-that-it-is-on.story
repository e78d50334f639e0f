set TERM dumb
# A terminal that cannot draw gets the prompt, and the first line says why.
row 0 Plain mode on (from TERM=dumb)
never \x1b
burst take ACT-20032\r
see yours
run message view ACT-20032 --json => "owner":"a.reid"
burst quit\r
ends
restored
