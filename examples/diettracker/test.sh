#!/usr/bin/env bash
# Ce que disent les tests, c'est le contrôle qui le juge : un échec n'arrête pas les autres mesures.
set -euo pipefail
pip install pytest pytest-cov pytest-benchmark flake8 pylint bandit safety radon locust
npm ci --prefix frontend
mkdir -p reports
(cd backend && python -m pytest tests --junitxml=../reports/backend-tests.xml --cov=diettracker --cov-report=xml:../reports/backend-coverage.xml) || true
(cd backend && python -m pytest benchmarks --benchmark-json=../reports/benchmarks.json) || true
(cd frontend && npx jest --json --outputFile=../reports/frontend-tests.json --coverage) || true
cp frontend/coverage/lcov.info reports/frontend-lcov.info
flake8 --exit-zero backend/diettracker > reports/flake8.txt
pylint --exit-zero --output-format=json backend/diettracker > reports/pylint.json
npx --prefix frontend eslint -f json -o reports/eslint.json frontend || true
bandit --exit-zero -q -r backend/diettracker -f json -o reports/bandit.json
safety check --output json --continue-on-error > reports/safety.json
npm audit --prefix frontend --json > reports/npm-audit.json || true
radon cc -j backend/diettracker > reports/radon.json
node frontend/server.js & server=$!
trap 'kill $server' EXIT
sleep 1
node frontend/navigation.js > reports/navigation.json
locust --headless --users 20 --spawn-rate 2 --run-time 120s --host http://127.0.0.1:8766 --csv reports/locust --exit-code-on-error 0
