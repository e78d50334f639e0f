# A flag raised while the reply is on hold keeps it from going.
config send hold = 2s
key /
type 20013
key Enter Enter Enter l
type chased
key Enter p End S
see u takes back the reply
as s.lead
run message flag ACT-20013 domestic-abuse => domestic-abuse
until reply pending => held
run reply pending => SG-2 domestic abuse or a child at risk
no mail
