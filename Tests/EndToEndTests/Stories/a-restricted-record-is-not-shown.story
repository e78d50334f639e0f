# A special client record is not there for somebody without clearance; its team sees it.
as k.osei
key /
type left:24h..25h
key Enter
see Row 1 of
gone H. M***
gone ..039
refused 4 message view ACT-20030 => ACT-20030
as a.reid
key /
type left:24h..25h
key Enter
see H. M***
run message view ACT-20030 --json => "client":"H. M***
