# q does not end the console while a reply can still be taken back.
config ui after-send = queue
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p End S
see u takes back the reply
key q q q q
see q ends when nothing is on hold
key u
see is a draft again
key q
end 0
restored
run reply pending --json => "items":[]
no mail
