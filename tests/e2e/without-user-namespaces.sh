#!/usr/bin/env bash
# Usage: without-user-namespaces.sh UID COMMAND…: runs a command as a user who may sudo without a password and may not make user namespaces,
# as on GitHub's own Linux runners: in a user namespace that holds every user, and in which no other may be made.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
mkfifo "$here/mapped"
inner='echo 0 > /proc/sys/user/max_user_namespaces; uid=$1; shift; exec setpriv --reuid "$uid" --regid "$uid" --clear-groups -- "$@"'
# the one that waits has no rights in there: those come with the users, to what is started then
unshare --user bash -c 'read -r < "$1"; shift; exec bash -c "$@"' wait "$here/mapped" "$inner" inner "$@" &
pid=$!
until [ "$(readlink "/proc/$pid/ns/user")" != "$(readlink /proc/self/ns/user)" ]; do sleep 0.02; done
echo '0 0 65536' > "/proc/$pid/uid_map"
echo '0 0 65536' > "/proc/$pid/gid_map"
echo > "$here/mapped"
wait "$pid"
