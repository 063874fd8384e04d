import type { Expectations } from '../expected.ts'

const lizard = {
  'days:4': 2,
  '__init__:14': 1,
  'total:17': 5,
  'forget:25': 1,
  'unused:1': 1,
  'étiquette:1': 3,
  'nobody:10': 1,
  'messy:7': 4,
  'typed:23': 1,
  'area:28': 6,
}
const byLizard =
  'lizard, whose second column it is: `7      5     54      2       7 total@17-23@shop/ledger.py` `4      6     42      2       4 area@28-31@messy/messy.py`'
const byRadon =
  'radon, without its classes: `M 17:4 Ledger.total - A (5)` `F 7:0 messy - A (5)` `M 28:4 Shape.area - B (6)`'

export const performance: Expectations = {
  'artillery.json': {
    format: 'artillery',
    figures: { '': 'p95 24.8ms, rate 20/s, requests 80, error-rate 5%' },
    by: 'artillery, four of 80: `http.codes.500: ................................................................ 4` `p95: ......................................................................... 24.8` `20/sec`',
  },
  'artillery.v1.json': {
    format: 'artillery',
    figures: { '': 'p50 15ms, p95 25.5ms, p99 26.7ms, rate 18.18/s, requests 80, error-rate 5%' },
    by: 'artillery 1, four of 80: `Requests completed:  80` `Mean response/sec: 18.18` `median: 15` `p95: 25.5` `p99: 26.7` `500: 4`',
  },
  'autocannon.json': {
    format: 'autocannon',
    figures: { '': 'p50 15ms, p99 25ms, rate 150/s, requests 300, error-rate 10%' },
    by: 'autocannon: `270 2xx responses, 30 non 2xx responses`; in the file `"p50":15` `"p99":25` `"average":150`',
  },
  'benchmark-action.json': {
    format: 'benchmark-action',
    figures: { parse: 'mean 12.5ms', throughput: 'rate 70/s', memory: 'value 100' },
    by: 'by hand, as its users write it',
  },
  'hyperfine.json': {
    format: 'hyperfine',
    figures: { 'été | "quoted"': 'p50 0.88ms, failures 0', 'sleep 0.01': 'mean 11.64ms', false: 'failures 10' },
    by: 'hyperfine: `11.6 ms ±   0.2 ms` `Ignoring non-zero exit code.` ten times; in the file `"mean": 0.01164`',
  },
  'k6-summary.json': {
    format: 'k6',
    figures: {
      '': 'p95 24.34ms, p99 25.14ms, rate 253.95/s, requests 400, error-rate 5%, checks 95%, thresholds-failed 2',
    },
    by: 'k6, 20 of 400: `400 requests, 253.95947954730252 a second, p(95) 24.344616599999995 ms, p(99) 25.140763619999998 ms, 20 failed, 380 checks passed`',
  },
  'k6-export.json': {
    format: 'k6',
    figures: {
      '': 'p95 24.01ms, p99 24.95ms, rate 257.08/s, requests 400, error-rate 5%, checks 95%, thresholds-failed 2',
      'http_req_duration{name:pay}': 'mean 15.2ms',
    },
    by: "k6: `p(95)=24.01ms p(99)=24.95ms` `400   257.089482/s` `5.00% 20 out of 400` `95.00% 380 out of 400` `✗ 'avg<1' avg=15.2ms` `✗ 'rate<0.01' rate=5.00%`",
  },
  'k6-machine.json': {
    format: 'k6',
    figures: { '': 'p95 24.03ms, rate 260.9/s, requests 400, error-rate 5%, checks 95%, thresholds-failed missing' },
    by: 'k6: `p(95)=24.03ms` `400   260.904422/s`; two thresholds failed, and this summary does not say so',
  },
  'lhci-manifest.json': {
    format: 'lighthouse',
    figures: { 'http://127.0.0.1:8765/': 'score 100, seo-score 75' },
    by: 'the report of the representative run: `1 0.75 representative`',
  },
  'lighthouse.json': {
    format: 'lighthouse',
    figures: { '': 'score 100, seo-score 75, fcp 639.11ms, cls 0' },
    by: 'the report: `"numericValue": 639.113` `"score": 0.75`',
  },
  'locust_stats.csv': {
    format: 'locust',
    figures: {
      '': 'p95 26ms, requests 161, error-rate 2.48%',
      'POST /pay': 'rate 23.1/s, requests 46, error-rate 8.69%',
      'GET /price, "été" | one': 'requests 115, error-rate 0%',
    },
    by: 'the rows, 4 of 46 and of 161: `POST,/pay,46,4,` `,Aggregated,161,4,`; Locust wrote the file a second before the end that it prints',
  },
  'pytest-benchmark.json': {
    format: 'pytest-benchmark',
    figures: {
      'test_total_speed[1000]': 'p50 0.05ms, max 0.06ms, rate 19471.14/s',
      test_days_speed: 'rate 9053870.29/s',
    },
    by: 'pytest-benchmark, in ns and thousands a second: `50,307.0000 (520.24)` `68,956.9999 (210.56)` `19.4711 (0.00)` `9,053.8703 (1.0)`',
  },
}

export const complexity: Expectations = {
  'lizard.csv': { format: 'lizard-csv', figures: lizard, by: byLizard },
  'lizard.xml': { format: 'lizard-xml', figures: lizard, by: byLizard },
  'radon.json': {
    format: 'radon',
    figures: {
      'days:4': 2,
      'Ledger.__init__:14': 1,
      'Ledger.total:17': 5,
      'Ledger.forget:25': 1,
      'unused:1': 1,
      'étiquette:1': 3,
      'nobody:10': 1,
      'messy:7': 5,
      'typed:23': 1,
      'Shape.area:28': 6,
    },
    by: byRadon,
  },
  'eslint-complexity.json': {
    format: 'eslint',
    figures: { 'messy:1': 7 },
    by: "eslint: `Function 'messy' has a complexity of 7`",
  },
}

export const hygiene: Expectations = {
  'gitleaks.json': { format: 'gitleaks', figures: { secrets: 3 }, by: 'gitleaks: `leaks found: 3`' },
  'gitleaks-clean.json': { format: 'gitleaks', figures: {}, by: 'gitleaks: `no leaks found`' },
  'gitleaks.sarif': { format: 'sarif', figures: { secrets: 3 }, by: 'gitleaks: `leaks found: 3`' },
  'app.log': {
    format: 'log',
    figures: { logs: 3 },
    by: 'written by hand, as services do: `shop:hunter2-of-the-shop@`, `Bearer abcdefgh`, `password=correct-horse`',
  },
  'app-clean.log': { format: 'log', figures: {}, by: 'written by hand: all of it is masked, as `shop:***@`' },
}

export const dependencies: Expectations = {
  'npm-outdated.json': {
    format: 'npm-outdated',
    figures: {
      'isexe 2.0.0': 'major',
      'ms 2.0.0': 'minor',
      'ms 2.1.1': 'patch',
      'picocolors 1.0.0': 'minor',
      'semver 7.5.1': 'minor',
    },
    by: 'npm outdated, which names ms 2.0.0 twice: `isexe         2.0.0   2.0.0   4.0.0` `ms            2.1.1   2.1.1   2.1.3` `picocolors    1.0.0   1.0.0   1.1.1`',
  },
  'pip-outdated.json': {
    format: 'pip-outdated',
    figures: {
      'click 8.1.0': 'minor',
      'idna 3.4': 'minor',
      'packaging 24.0': 'major',
      'pip 23.2.1': 'major',
      'setuptools 65.5.0': 'major',
    },
    by: 'pip: `click      8.1.0   8.5.1` `idna       3.4     3.20` `packaging  24.0    26.3` `pip        23.2.1  26.3` `setuptools 65.5.0  84.2.1`',
  },
}
