#!/usr/bin/env bash
# Makes reports/passing and reports/blocking with the real tools: first of the code as it is, then of a copy in which a test fails, code is not
# covered, a shell is opened with what the user wrote, and every tenth answer is slow and wrong.
# usage: examples/diettracker/make.sh, where pytest, coverage, flake8, pylint, bandit, radon and locust are on PATH (versions: README.md)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)/diettracker
mkdir -p "$work" && cp -r "$here"/{backend,frontend,locustfile.py} "$work" && cd "$work"
ln -s "$root/node_modules" node_modules
echo '{ "type": "module" }' > package.json

measure() {
  local to=$here/reports/$1 load
  rm -rf "$to" && mkdir -p "$to"
  (cd backend && PYTHONPATH=. python -m pytest -q tests -p no:cacheprovider --junitxml="$to/backend-tests.xml" --cov=diettracker --cov-report=xml:"$to/backend-coverage.xml") || true
  (cd backend && PYTHONPATH=. python -m pytest -q benchmarks -p no:cacheprovider --benchmark-json="$to/benchmarks.json")
  (cd frontend && node --experimental-vm-modules ../node_modules/jest/bin/jest.js --rootDir . --coverage --coverageReporters=lcovonly --json --outputFile="$to/frontend-tests.json") || true
  cp frontend/coverage/lcov.info "$to/frontend-lcov.info"
  flake8 --exit-zero backend/diettracker > "$to/flake8.txt"
  pylint --exit-zero --output-format=json backend/diettracker > "$to/pylint.json"
  (cd frontend && node ../node_modules/eslint/bin/eslint.js --no-config-lookup --rule 'no-eval: error' --rule 'no-unused-vars: warn' -f json -o "$to/eslint.json" src) || true
  bandit --exit-zero -q -r backend/diettracker -f json -o "$to/bandit.json"
  radon cc -j backend/diettracker > "$to/radon.json"
  node frontend/server.js & server=$!
  sleep 1
  node frontend/navigation.js > "$to/navigation.json"
  locust --headless --only-summary --users 20 --spawn-rate 20 --run-time 6s --host http://127.0.0.1:8766 --csv "$to/locust" --exit-code-on-error 0 > /dev/null
  kill $server
  rm -f "$to"/locust_{exceptions,failures,stats_history}.csv
  # the figures of every single round, and the machine, say nothing to the gate
  node -e 'const fs = require("fs"); const all = JSON.parse(fs.readFileSync(process.argv[1])); for (const one of all.benchmarks) delete one.stats.data; fs.writeFileSync(process.argv[1], JSON.stringify({ ...all, machine_info: {}, commit_info: {} }, null, 2) + "\n")' "$to/benchmarks.json"
  sed -i 's/hostname="[^"]*"/hostname="runner"/' "$to/backend-tests.xml"
  sed -i "s#$work#/home/runner/work/diettracker/diettracker#g" "$to"/*
}

measure passing
cat >> backend/diettracker/meals.py <<'PYTHON'


def import_meals(path):
    import subprocess
    if path.endswith(".csv"):
        return subprocess.check_output("cat " + path, shell=True)
    if path.endswith(".json"):
        return subprocess.check_output("jq . " + path, shell=True)
    return None
PYTHON
sed -i 's/return max(0, (goal - today).days)/return (goal - today).days/' backend/diettracker/dates.py
printf '\nexport function calculate(text) {\n  return eval(text)\n}\n' >> frontend/src/goal.js
FAULTY=1 measure blocking
for to in passing blocking; do
  cp "$root/tests/fixtures/reports/security/safety-clean.json" "$here/reports/$to/safety.json"
done
cp "$here/npm-audit-clean.json" "$here/reports/passing/npm-audit.json"
cp "$root/tests/fixtures/reports/security/npm-audit.json" "$here/reports/blocking/npm-audit.json"
