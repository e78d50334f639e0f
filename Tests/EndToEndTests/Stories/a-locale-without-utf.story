set LC_ALL C
# Without UTF-8 only ASCII is drawn, and the work goes on.
key /
type 20032
key Enter Enter
see Message ACT-20032
key A
see yours
ascii
run message view ACT-20032 --json => "owner":"a.reid"
key q q
end 0
restored
