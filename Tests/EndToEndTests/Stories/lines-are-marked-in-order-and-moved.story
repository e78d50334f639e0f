# Several lines at once, in the order in which they were marked; ] puts one after the next.
key /
type 20013
key Enter Enter Enter l
type direct
key Tab Tab
see 2 marked
key Enter
see 2 lines
run reply check ACT-20013 --json =~ "missing-payment-direct v1".*"missing-payment-direct-collect v1"
key ]
run reply check ACT-20013 --json =~ "missing-payment-direct-collect v1".*"missing-payment-direct v1"
key [ [
see first line already
