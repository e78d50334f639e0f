# O lists who there is and what they have; the record, the list and the colleague know.
key /
type 20032
key Enter O
see Give ACT-20032 to whom?
see k.osei 0 open, 0 late
type k.osei
gone s.lead
key Enter
see given to K. Osei
cursor K. Osei
run message view ACT-20032 --json => "owner":"k.osei"
as k.osei
run queue list --mine --json => "id":"ACT-20032"
run notice list => ACT-20032
key g m
see owner:me
see A. D***
