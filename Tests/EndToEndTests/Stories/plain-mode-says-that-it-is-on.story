set TERM dumb
# A terminal that cannot draw gets the prompt, and the first line says why.
row 0 Plain mode is on
never \x1b
burst message take ACT-20032\r
see ACT-20032
run message view ACT-20032 --json => "owner":"a.reid"
burst quit\r
ends
restored
