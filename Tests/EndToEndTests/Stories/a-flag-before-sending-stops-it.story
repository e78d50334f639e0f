# Somebody raises a safeguarding flag while the preview stands: S is refused and nothing goes out.
key /
type 20013
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
as s.lead
run message flag ACT-20013 domestic-abuse => domestic-abuse
as a.reid
key End S
see REFUSED
run reply pending --json => "items":[]
no mail
