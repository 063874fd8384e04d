export const id = 703;
export const ids = [703];
export const modules = {

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitCsv)
/* harmony export */ });
/** The cells of one line of CSV; quotes may hold commas and doubled quotes, not line ends. */
function splitCsv(line) {
    const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
    const cells = [];
    for (let at = 0; at <= line.length; at = cell.lastIndex + 1) {
        cell.lastIndex = at;
        const [, quoted, plain] = cell.exec(line) ?? [];
        cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (line[cell.lastIndex] !== ',')
            break;
    }
    return cells;
}


/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artillery: () => (/* binding */ artillery)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);





const figure = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._nonnegative */ .UI());
const optional = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(figure);
const times = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    min: optional,
    max: optional,
    mean: optional,
    median: optional,
    p50: optional,
    p95: optional,
    p99: optional,
});
/** Artillery 2 */
const current = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    aggregate: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        counters: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), figure),
        rates: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), figure)),
        summaries: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), times),
    }),
});
const old = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    aggregate: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        latency: times,
        rps: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ mean: figure }),
        requestsCompleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        codes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), figure)),
        errors: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), figure)),
    }),
});
/** Artillery's report, version 1 and 2: http response times, requests a second, and the share of answers from 500 and of errors. */
const artillery = {
    name: 'artillery',
    kind: 'performance',
    detect: (head) => /^\s*\{\s*"aggregate"\s*:/.test(head),
    async parse({ chunks }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([current, old]));
        return {
            series: [
                { name: '', values: 'counters' in given.aggregate ? fromCurrent(given.aggregate) : fromOld(given.aggregate) },
            ],
        };
    },
};
function fromCurrent({ counters, rates, summaries }) {
    const time = summaries['http.response_time'];
    if (!time)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$('it has no http.response_time: nothing was answered');
    const requests = counters['http.requests'] ?? 0;
    return {
        ...timesOf(time),
        ...(0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            rate: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(rates?.['http.request_rate'] ?? counters['http.request_rate'] ?? 0, '/s'),
            requests: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(requests),
            'error-rate': (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentageOf */ .s5)(Math.min(requests, sum(counters, /^http\.codes\.5\d\d$|^errors\./)), requests),
        }),
    };
}
function fromOld({ latency, rps, requestsCompleted, codes, errors, }) {
    const asked = requestsCompleted + sum(errors ?? {}, /./);
    return {
        ...timesOf(latency),
        ...(0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            rate: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(rps.mean, '/s'),
            requests: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(requestsCompleted),
            'error-rate': (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentageOf */ .s5)(Math.min(asked, sum(codes ?? {}, /^5\d\d$/) + sum(errors ?? {}, /./)), asked),
        }),
    };
}
function timesOf({ min, max, mean, median, p50, p95, p99 }) {
    const time = (value) => (typeof value === 'number' ? (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(value) : undefined);
    return (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
        min: time(min),
        max: time(max),
        mean: time(mean),
        p50: time(p50 ?? median),
        p95: time(p95),
        p99: time(p99),
    });
}
function sum(counters, names) {
    return Object.entries(counters).reduce((total, [name, value]) => total + (names.test(name) ? value : 0), 0);
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   autocannon: () => (/* binding */ autocannon)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);




const figure = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI());
const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI());
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    latency: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        average: figure,
        min: figure,
        max: figure,
        p50: figure,
        p90: figure,
        p99: figure,
        p97_5: figure,
    }),
    requests: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ average: figure, total: count }),
    errors: count,
    timeouts: count,
    non2xx: count,
});
/** `autocannon --json`. It has no p95: p97.5 is called `p97-5`. */
const autocannon = {
    name: 'autocannon',
    kind: 'performance',
    detect: (head) => /"p97_5"\s*:/.test(head) && /"non2xx"\s*:|"latency"\s*:/.test(head),
    async parse({ chunks }) {
        const { latency, requests, errors, timeouts, non2xx } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        // autocannon counts a timeout among the errors as well; total are the answers
        const asked = requests.total + errors;
        const values = {
            mean: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.average),
            min: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.min),
            max: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.max),
            p50: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.p50),
            p90: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.p90),
            'p97-5': (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.p97_5),
            p99: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(latency.p99),
            rate: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(requests.average, '/s'),
            requests: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(requests.total),
            'error-rate': (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentageOf */ .s5)(Math.min(asked, Math.max(errors, timeouts) + non2xx), asked) ?? (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(100, '%'),
        };
        return { series: [{ name: '', values }] };
    },
};


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkAction: () => (/* binding */ benchmarkAction)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);




const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), unit: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }));
const timeUnits = { ns: 'ns', us: 'us', µs: 'us', ms: 'ms', s: 's', sec: 's', seconds: 's' };
/**
 * github-action-benchmark's customSmallerIsBetter and customBiggerIsBetter JSON, a series a benchmark. A time is its `mean`, a
 * number per second its `rate`, anything else its `value`, which no rule of "worse" applies to.
 */
const benchmarkAction = {
    name: 'benchmark-action',
    kind: 'performance',
    detect: (head) => /^\s*\[\s*\{/.test(head) && /"unit"\s*:/.test(head) && /"value"\s*:/.test(head),
    async parse({ chunks }) {
        const series = (await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema)).map(({ name, unit, value }) => ({
            name,
            values: valueOf(unit, value),
        }));
        return { series };
    },
};
function valueOf(unit, value) {
    const plain = unit.trim().replace(/\/(?:iter|op)$/i, '');
    if (/\/\s*(?:s|sec|second)$/i.test(plain))
        return { rate: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, '/s') };
    const time = Object.hasOwn(timeUnits, plain) ? timeUnits[plain] : undefined;
    if (time)
        return { mean: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(value, time) };
    return { value: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, /^(?:%|percent)/i.test(plain) ? '%' : '') };
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hyperfine: () => (/* binding */ hyperfine)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);




const seconds = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI());
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    results: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        command: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mean: seconds,
        stddev: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(seconds),
        median: seconds,
        min: seconds,
        max: seconds,
        exit_codes: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()))),
    })),
});
/** `hyperfine --export-json`, a series a command; `failures` counts runs that did not exit with 0. */
const hyperfine = {
    name: 'hyperfine',
    kind: 'performance',
    detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/.test(head),
    async parse({ chunks }) {
        const { results } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const series = results.map(({ command, mean, stddev, median, min, max, exit_codes }) => ({
            name: command,
            values: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
                mean: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(mean, 's'),
                stddev: typeof stddev === 'number' ? (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(stddev, 's') : undefined,
                p50: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(median, 's'),
                min: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(min, 's'),
                max: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(max, 's'),
                failures: exit_codes ? (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(exit_codes.filter((code) => code !== 0).length) : undefined,
            }),
        }));
        return { series };
    },
};


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k6: () => (/* binding */ k6)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);




const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI());
const figures = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
const metric = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    contains: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    values: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(figures),
    /** true is good in `{ok: true}`, and bad when it stands alone (`--summary-export`). */
    thresholds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ok: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })]))),
});
const summary = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), metric) });
/** k6 1.x `--new-machine-readable-summary`. */
const machine = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    config: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ duration: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    results: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        checks: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(metric, { name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) })),
        metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(metric, { name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    }),
});
/** The response time that a test is about: the first of these that it has; with what counts its requests and failures. */
const mains = [
    ['http_req_duration', 'http_reqs', 'http_req_failed'],
    ['grpc_req_duration', 'grpc_reqs', ''],
    ['ws_session_duration', 'ws_sessions', ''],
    ['browser_http_req_duration', '', 'browser_http_req_failed'],
    ['iteration_duration', 'iterations', ''],
];
/**
 * k6: what `handleSummary` is given, `--summary-export`, and the machine-readable summary of k6 1.x. The report's own
 * series holds the response time (ms), `rate` (requests a second), `requests`, `error-rate`, `checks` (percent passed) and
 * `thresholds-failed`; each k6 metric is a series of its own as well. The machine-readable summary says nothing about
 * thresholds, so there is no `thresholds-failed` then.
 */
const k6 = {
    name: 'k6',
    kind: 'performance',
    detect: (head) => /^\s*\{/.test(head) && /"(?:iteration_duration|http_req_duration|root_group|vus_max|k6_version)"/.test(head),
    async parse({ chunks }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([summary, machine]));
        const metrics = 'metrics' in given ? given.metrics : metricsOf(given);
        const all = new Map(Object.entries(metrics).map(([name, values]) => [name, readMetric(name, values)]));
        const main = mains.find(([duration]) => all.has(duration));
        if (!main)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('it has no iteration_duration or other duration of k6');
        const [duration, requests, failures] = main;
        const own = {
            name: '',
            values: {
                ...all.get(duration),
                ...renamed(all.get(requests), { rate: 'rate', count: 'requests' }),
                ...renamed(all.get(failures), { share: 'error-rate' }),
                ...renamed(all.get('checks'), { share: 'checks' }),
                ...('metrics' in given ? { 'thresholds-failed': (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(failedThresholds(metrics)) } : {}),
            },
        };
        return { series: [own, ...[...all].map(([name, values]) => ({ name, values }))] };
    },
};
function metricsOf({ config, results }) {
    const all = results.metrics.map((one) => {
        const total = one.values?.count;
        const rate = typeof total === 'number' && config.duration > 0 ? { rate: total / config.duration } : {};
        return [one.name, { ...one, values: { ...one.values, ...rate } }];
    });
    const checks = results.checks?.metrics.find(({ name }) => name === 'checks_succeeded');
    return Object.fromEntries(checks ? [...all, ['checks', checks]] : all);
}
function readMetric(name, metric) {
    const given = metric.values ?? metric;
    const isTime = metric.contains === 'time' ||
        (metric.contains === undefined &&
            'avg' in given &&
            /duration|_(?:blocked|connecting|receiving|sending|waiting|tls_handshaking)$/.test(name));
    const values = {};
    for (const [key, value] of Object.entries(given)) {
        const word = { avg: 'mean', med: 'p50', min: 'min', max: 'max', count: 'count', value: 'value' }[key] ??
            /^p\(?(\d+(?:\.\d+)?)\)?$/.exec(key)?.[1]?.replace(/^/, 'p').replace('.', '-');
        if (word !== undefined)
            values[word] = read(`${name} ${key}`, value, isTime ? 'ms' : '');
        else if (key === 'rate' && !('passes' in given || 'matches' in given))
            values.rate = read(`${name} ${key}`, value, '/s');
    }
    return { ...values, ...shareOf(name, given) };
}
/** A k6 rate counts how often its value was true; for `http_req_failed` that is a failure. */
function shareOf(name, given) {
    const isMachine = 'matches' in given;
    if (!isMachine && !('passes' in given && 'fails' in given))
        return {};
    const matches = whole(name, isMachine ? given.matches : given.passes);
    const share = (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentageOf */ .s5)(matches, isMachine ? whole(name, given.total) : matches + whole(name, given.fails));
    return share ? { share } : {};
}
function whole(name, value) {
    const result = count.safeParse(value);
    if (!result.success)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`${name}: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(String(value))} is no count`);
    return result.data;
}
function read(what, value, unit) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`${what}: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(String(value))} is no figure`);
    return (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit);
}
function renamed(values, names) {
    return Object.fromEntries(Object.entries(values ?? {}).flatMap(([name, value]) => (names[name] === undefined ? [] : [[names[name], value]])));
}
function failedThresholds(metrics) {
    const results = Object.values(metrics).flatMap(({ thresholds }) => Object.values(thresholds ?? {}));
    return results.filter((result) => (typeof result === 'boolean' ? result : !result.ok)).length;
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lighthouse: () => (/* binding */ lighthouse)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4551);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);






const score = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._lte */ .Zm(1)));
const report = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    lighthouseVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    requestedUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    finalUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    finalDisplayedUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    runtimeError: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), message: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) })),
    categories: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ score })),
    audits: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ numericValue: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()) })),
});
/** Lighthouse CI's manifest.json. */
const manifest = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ url: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), isRepresentativeRun: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), summary: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), score) }));
const times = {
    'first-contentful-paint': 'fcp',
    'largest-contentful-paint': 'lcp',
    'total-blocking-time': 'tbt',
    'speed-index': 'speed-index',
    interactive: 'tti',
    'server-response-time': 'ttfb',
};
/**
 * Lighthouse's JSON, and the manifest of Lighthouse CI (its representative runs). `score` is the performance category, others
 * are `accessibility-score` and so on, 0 to 100; times in ms. A category without a score failed: an error.
 */
const lighthouse = {
    name: 'lighthouse',
    kind: 'performance',
    detect: (head) => /"lighthouseVersion"\s*:|"isRepresentativeRun"\s*:/.test(head),
    async parse({ chunks }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([report, manifest]));
        if (!Array.isArray(given))
            return {
                series: [
                    { name: '', values: valuesOf(given) },
                    { name: given.finalDisplayedUrl ?? given.finalUrl ?? given.requestedUrl ?? 'page', values: valuesOf(given) },
                ],
            };
        const series = given
            .filter(({ isRepresentativeRun }) => isRepresentativeRun)
            .map(({ url, summary }) => ({ name: url, values: scoresOf(summary) }));
        if (series.length === 0)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$('the manifest has no representative run');
        return { series };
    },
};
function valuesOf({ runtimeError, categories, audits }) {
    if (runtimeError?.code && runtimeError.code !== 'NO_ERROR')
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$(`Lighthouse failed: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(`${runtimeError.code} ${runtimeError.message ?? ''}`, 200)}`);
    const measured = Object.entries(times).map(([audit, name]) => {
        const value = audits[audit]?.numericValue;
        return [name, typeof value === 'number' ? (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(value) : undefined];
    });
    const shift = audits['cumulative-layout-shift']?.numericValue;
    const scores = scoresOf(Object.fromEntries(Object.entries(categories).map(([name, category]) => [name, category.score])));
    return {
        ...scores,
        ...(0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ ...Object.fromEntries(measured), cls: typeof shift === 'number' ? (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(shift) : undefined }),
    };
}
function scoresOf(categories) {
    return Object.fromEntries(Object.entries(categories).map(([name, value]) => {
        if (typeof value !== 'number')
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$(`the category ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(name)} has no score: it could not be measured`);
        return [name === 'performance' ? 'score' : `${name}-score`, (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__/* .multiply */ .lw)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__/* .fromNumber */ .oB)(value), (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__/* .ratio */ .CG)(100)))];
    }));
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locust: () => (/* binding */ locust)
/* harmony export */ });
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);





const times = {
    '50%': 'p50',
    '90%': 'p90',
    '95%': 'p95',
    '99%': 'p99',
    'Average Response Time': 'mean',
    'Min Response Time': 'min',
    'Max Response Time': 'max',
};
/** Locust's `_stats.csv`: a series a request (`GET /users`), and the aggregated line as the report's own. */
const locust = {
    name: 'locust',
    kind: 'performance',
    detect: (head) => /^"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/.test(head),
    async parse({ chunks }) {
        let header;
        const series = [];
        for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .textLines */ .Fy)(chunks)) {
            const cells = (0,_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .splitCsv */ .F)(line);
            if (!header)
                header = cells;
            else
                series.push(seriesOf(new Map(header.map((name, index) => [name, cells[index] ?? '']))));
        }
        if (!series.some(({ name }) => name === ''))
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$('it has no line "Aggregated": cut short');
        return { series };
    },
};
function seriesOf(row) {
    const read = (column) => {
        const text = row.get(column) ?? '';
        const value = Number(text || NaN);
        if (!Number.isFinite(value) || value < 0)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$(`${column} is ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(text)}, which is no figure`);
        return value;
    };
    const [requests, failures] = [read('Request Count'), read('Failure Count')];
    // without a request Locust writes N/A
    const measured = requests === 0 ? [] : Object.entries(times).map(([column, name]) => [name, (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(read(column))]);
    const share = (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentageOf */ .s5)(failures, requests);
    const isAll = row.get('Name') === 'Aggregated' && row.get('Type') === '';
    return {
        name: isAll ? '' : `${row.get('Type') ?? ''} ${row.get('Name') ?? ''}`.trim(),
        values: {
            ...Object.fromEntries(measured),
            rate: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(read('Requests/s'), '/s'),
            requests: (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(requests),
            ...(share ? { 'error-rate': share } : {}),
        },
    };
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pytestBenchmark: () => (/* binding */ pytestBenchmark)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);




const seconds = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI());
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    benchmarks: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        stats: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            min: seconds,
            max: seconds,
            mean: seconds,
            median: seconds,
            stddev: seconds,
            ops: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(seconds),
            rounds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()),
        }),
    })),
});
/** pytest-benchmark's JSON, a series a benchmark: `performance[test_days].mean`. */
const pytestBenchmark = {
    name: 'pytest-benchmark',
    kind: 'performance',
    detect: (head) => /"machine_info"\s*:/.test(head) || (/"benchmarks"\s*:\s*\[/.test(head) && /"stddev"\s*:/.test(head)),
    async parse({ chunks }) {
        const { benchmarks } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const series = benchmarks.map(({ name, stats: { min, max, mean, median, stddev, ops } }) => ({
            name,
            values: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
                min: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(min, 's'),
                max: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(max, 's'),
                mean: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(mean, 's'),
                p50: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(median, 's'),
                stddev: (0,_performance_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(stddev, 's'),
                rate: typeof ops === 'number' ? (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(ops, '/s') : undefined,
            }),
        }));
        return { series };
    },
};


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   oe: () => (/* binding */ decoderFor),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export largestJson */
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);

const newline = 10;
/** A line that is longer than this is no line of a report. */
const longestLine = 4 * 1024 * 1024;
/** JSON is read as a whole. */
const largestJson = 128 * 1024 * 1024;
/** Cuts a stream into pieces that end with a newline, also where the stream does not. A piece is valid until the next is asked for. */
async function* wholeLines(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const start = rest.length === 0 ? 0 : bytes.indexOf(newline) + 1;
        const end = bytes.lastIndexOf(newline) + 1;
        if (start > 0)
            yield Buffer.concat([rest, bytes.subarray(0, start)]);
        if (end > start)
            yield bytes.subarray(start, end);
        rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([rest, bytes]);
        refuseLong(rest.length);
    }
    if (rest.length > 0)
        yield Buffer.concat([rest, Buffer.of(newline)]);
}
/** The lines of a text, without their ends, blank ones left out. */
async function* textLines(chunks) {
    let decode;
    let rest = '';
    for await (const chunk of chunks) {
        decode ??= decoderFor(chunk);
        const lines = (rest + decode(chunk)).split('\n');
        rest = lines.pop() ?? '';
        refuseLong(rest.length);
        for (const line of lines)
            if (line.trim() !== '')
                yield line.trimEnd();
    }
    if (rest.trim() !== '')
        yield rest.trimEnd();
}
function refuseLong(length) {
    if (length > longestLine)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`a line is longer than ${longestLine} bytes: this is no text report`);
}
/**
 * Decodes bytes to text, piece by piece.
 *
 * @param start  the first bytes: a byte order mark or an XML declaration decides, else UTF-8
 * @throws ReportError when an encoding is declared that nobody knows
 */
function decoderFor(start) {
    const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
    const label = wideEncoding(start) ?? declared ?? 'utf-8';
    try {
        const decoder = new TextDecoder(label);
        return (bytes) => decoder.decode(bytes, { stream: true });
    }
    catch (cause) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`the encoding ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(label)} is not known`, { cause });
    }
}
/** UTF-16 by its byte order mark, or by the zero beside an ASCII character. */
function wideEncoding([a, b]) {
    if ((a === 0xff && b === 0xfe) || (a !== 0 && a !== undefined && b === 0))
        return 'utf-16le';
    return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? 'utf-16be' : undefined;
}
/** The whole text. @throws ReportError when it is larger than `limit` bytes */
async function readText(chunks, limit = largestJson) {
    let decode;
    let text = '';
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
        decode ??= decoderFor(chunk);
        text += decode(chunk);
    }
    return text;
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ readJsonValues),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   wz: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);


/** Reads a whole JSON file and checks what is needed of it. @throws ReportError */
async function readJson(chunks, schema) {
    return validate(parse(await (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(chunks)), schema);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`no JSON: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(cause instanceof Error ? cause.message : '')}`, { cause });
    }
}
/** @param where  put before the place of what is wrong, for example `line 7` */
function validate(value, schema, where = '') {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrong = result.error.issues
        .slice(0, 3)
        .map(({ path, message }) => `${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(path.join('.') || 'the whole')}: ${message}`);
    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$([where, wrong.join('; ')].filter(Boolean).join(': '));
}
/** One JSON value a line. @throws ReportError with the line */
function parseJsonLine(line, number, schema) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`line ${number}: no JSON: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(line)}`, { cause });
    }
    return validate(value, schema, `line ${number}`);
}
/**
 * Reads several JSON values that follow each other, on lines of their own or not, or one list of them.
 *
 * @throws ReportError
 */
async function readJsonValues(chunks, schema) {
    const text = await (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(chunks);
    if (/^\s*\[/.test(text)) {
        const list = parse(text);
        return list.map((value, index) => validate(value, schema, `item ${index + 1}`));
    }
    const values = splitValues(text);
    if (values.length === 0)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it holds no JSON value');
    return values.map((value, index) => validate(parse(value), schema, `value ${index + 1}`));
}
/** Cuts `{…} {…}` where an object of the outermost level ends. */
function splitValues(text) {
    const values = [];
    let [start, depth, inString] = [0, 0, false];
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (inString) {
            if (letter === '\\')
                at++;
            else if (letter === '"')
                inString = false;
        }
        else if (letter === '"')
            inString = true;
        else if (letter === '{' || letter === '[')
            depth++;
        else if ((letter === '}' || letter === ']') && --depth === 0) {
            values.push(text.slice(start, at + 1));
            start = at + 1;
        }
    }
    const rest = text.slice(start);
    return rest.trim() === '' ? values : [...values, rest];
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   pZ: () => (/* binding */ mergePerformance)
/* harmony export */ });
/* harmony import */ var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);


function mergePerformance(reports) {
    return { series: reports.flatMap(({ series }) => series) };
}
/** Figures that a tool gives in seconds, nanoseconds…: all times are kept in milliseconds. */
function milliseconds(value, unit = 'ms') {
    const scale = { ns: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1, 1_000_000), us: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1, 1_000), ms: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1), s: (0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(1_000) }[unit];
    return (0,_rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)(value), scale), 'ms');
}
/** Leaves out what a tool does not give. */
function known(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);

/** A report that cannot be understood: broken, cut short, empty, of another kind, or the tool's own error message. */
class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'ReportError';
    /** @param what  for example `line 12: "DA:x,1" is no line count`; the reader puts the file's name before it */
    constructor(what, options = {}) {
        super('REPORT_UNREADABLE', what, options);
    }
}
/** A piece of a foreign text that is fit for an error message: one line, short, without control characters. */
function excerpt(text, length = 60) {
    const flat = text
        .slice(0, length * 2)
        .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ')
        .trim();
    return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}…` : flat);
}


/***/ })

};
