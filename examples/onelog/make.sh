#!/usr/bin/env bash
# Makes reports/passing and reports/blocking with the real tools: first of the code as it is, then of a copy that is slow, fails in places, and
# whose tests are fewer than its code. Semgrep's and npm's reports are those of tests/fixtures.
# usage: examples/onelog/make.sh, where k6 is on PATH
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
fixtures=$root/tests/fixtures/reports/security
work=$(mktemp -d)/onelog
mkdir -p "$work" && cp -r "$here"/{app,test,load.js} "$work" && cd "$work"
ln -s "$root/node_modules" node_modules
echo '{ "type": "module" }' > package.json

measure() {
  local to=$here/reports/$1 jest="node --experimental-vm-modules node_modules/jest/bin/jest.js --rootDir ."
  rm -rf "$to" && mkdir -p "$to"
  $jest --json --outputFile="$to/unit.json" --coverage --coverageReporters=lcovonly || true
  cp coverage/lcov.info "$to"
  node app/server.js & server=$!
  sleep 1
  $jest --testMatch '**/*.e2e.js' --json --outputFile="$to/e2e.json" || true
  K6_NO_USAGE_REPORT=true k6 run --quiet --summary-export "$to/k6.json" load.js
  kill $server
  # npm is outside of the copy: what it runs shows where that lies
  sed -i -e "s#$work#/home/runner/work/onelog/onelog#g" -e "s#$root/node_modules#/home/runner/work/onelog/onelog/node_modules#g" "$to"/*
}

measure passing
cp "$fixtures/semgrep-clean.json" "$here/reports/passing/semgrep.json"
cp "$here/../diettracker/npm-audit-clean.json" "$here/reports/passing/npm-audit.json"
printf '\nexport function order(stock, days) {\n  if (stock < 0) throw new Error("no stock")\n  if (days > 30) return "soon"\n  return "now"\n}\n' >> app/stock.js
sed -i 's/toBe(12)/toBe(13)/' test/stock.test.js
FAULTY=1 measure blocking
cp "$fixtures/semgrep.json" "$here/reports/blocking/semgrep.json"
cp "$fixtures/npm-audit.json" "$here/reports/blocking/npm-audit.json"
