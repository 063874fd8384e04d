#!/usr/bin/env bash
set -euo pipefail
npm ci
npx eslint -f json -o eslint.json . || true
npm audit --json > npm-audit.json || true
mkdir -p coverage
node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=coverage/lcov.info \
  --test-reporter=junit --test-reporter-destination=junit.xml
