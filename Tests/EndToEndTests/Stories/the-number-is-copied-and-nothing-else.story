# y hands the number of the message to the clipboard, never a name or an address.
key /
type 20032
key Enter Enter y
see ACT-20032
wrote \x1b]52;c;QUNULTIwMDMy\x07
run message history ACT-20032 !> copied
