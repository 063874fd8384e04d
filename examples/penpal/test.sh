#!/usr/bin/env bash
set -euo pipefail
mkdir -p coverage
node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=coverage/lcov.info \
  --test-reporter=junit --test-reporter-destination=junit.xml
