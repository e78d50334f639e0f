# The longest hold lasts until L; until then nothing goes, and after it the reply can be taken back once more.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p ] ] ] ]
see held until you let it go
key End S
see takes back the reply
see held until you let it go
run reply pending --json => "state":"held"
key g w
cursor held until you let it go
no mail
key L
cursor on hold
see seconds left
run reply pending --json => "state":"queued"
key H
cursor held until you let it go
key H
see REFUSED
key u
see is a draft again
run reply pending --json => "items":[]
no mail
key g d Enter p ] ] ] End S
see seconds left
key g w L
see Send the reply to A. D***
key y
mail Child Maintenance Service
