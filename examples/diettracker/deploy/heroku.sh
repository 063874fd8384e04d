#!/usr/bin/env bash
# Déploie le commit DEPLOY_REVISION sur l'application DEPLOY_RESOURCE, ou dit où en est son déploiement DEPLOY_ID.
set -euo pipefail
api() {
  curl --silent --show-error --fail --header "authorization: Bearer $DEPLOY_TOKEN" --header 'content-type: application/json' \
    --header 'accept: application/vnd.heroku+json; version=3' "https://api.heroku.com/apps/$DEPLOY_RESOURCE/$1" "${@:2}"
}
field() { node -p "JSON.parse(require('fs').readFileSync(0))['$1']"; }

case $1 in
  deploy)
    source="https://github.com/diettracker/diettracker/archive/$DEPLOY_REVISION.tar.gz"
    body="{\"source_blob\":{\"url\":\"$source\",\"version\":\"$DEPLOY_REVISION\"}}"
    echo "id=$(api builds --data "$body" | field id)"
    ;;
  status) # pending, succeeded, failed
    api "builds/$DEPLOY_ID" | field status
    ;;
esac
