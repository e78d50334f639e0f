#!/bin/sh
# Runs a Postfix of its own on loopback, every file of it under one folder, until its input ends: FOLDER PORT.
# It delivers whatever it accepts into FOLDER/mail/all. Postfix only starts as root.
set -eu
folder=$1 port=$2
mkdir -p "$folder/etc" "$folder/spool" "$folder/data" "$folder/mail"
chmod 755 "$folder"
cat >"$folder/etc/main.cf" <<END
compatibility_level = 3.6
queue_directory = $folder/spool
data_directory = $folder/data
command_directory = $(postconf -h command_directory)
daemon_directory = $(postconf -h daemon_directory)
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.example.org
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = example.org
virtual_mailbox_base = $folder/mail
virtual_mailbox_maps = regexp:$folder/etc/boxes
virtual_minimum_uid = 100
virtual_uid_maps = static:$(id -u postfix)
virtual_gid_maps = static:$(id -g postfix)
maillog_file = $folder/log
maillog_file_prefixes = $folder
smtpd_recipient_restrictions = permit_mynetworks, reject
END
echo '/./ all/' >"$folder/etc/boxes"
cat >"$folder/etc/master.cf" <<END
127.0.0.1:$port inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
END
chown postfix "$folder/data" "$folder/mail"
postfix -c "$folder/etc" start >/dev/null 2>&1
trap 'postfix -c "$folder/etc" stop >/dev/null 2>&1' EXIT
echo "started"
# One line asks for the state: what is in the queue, and what is in the mailbox.
while read -r _; do
  echo "queued $(find "$folder/spool/incoming" "$folder/spool/active" "$folder/spool/deferred" -type f | wc -l)"
  echo "kept $(find "$folder/mail" -type f | wc -l)"
  echo "different $(find "$folder/mail" -type f -exec grep -ih '^message-id:' {} + | sort -u | wc -l)"
done
