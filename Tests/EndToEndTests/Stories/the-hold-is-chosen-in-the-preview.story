# [ and ] change how long the reply can be taken back, within what the service allows.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
see held 20 seconds
key ]
see held 30 seconds
key ] ]
see held 2 minutes
key ]
see held until you let it go
key ]
see held until you let it go
key [
see held 2 minutes
key e
see EMAIL to client
run reply pending --json => "items":[]
key p
see held 20 seconds
key [ End S
see u takes back
run reply pending --json => ACT-20032
key u
see is a draft again
no mail
