#!/bin/sh
# Usage: store.sh FOLDER put|get|list|remove [NAME [FILE]]: a store for backups, as a project writes one.
set -eu
folder=$1 what=$2 name=${3:-} file=${4:-}
case $what in
  put) cp "$file" "$folder/$name" ;;
  get) cp "$folder/$name" "$file" ;;
  list) ls "$folder" ;;
  remove) rm "$folder/$name" ;;
esac
