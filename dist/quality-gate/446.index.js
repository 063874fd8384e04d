export const id = 446;
export const ids = [
    446
];
export const modules = {
    5289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            artillery: ()=>artillery
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const figure = zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.UI());
        const optional = zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(figure);
        const latencies = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            min: optional,
            max: optional,
            mean: optional,
            median: optional,
            p50: optional,
            p95: optional,
            p99: optional
        });
        const current = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            aggregate: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                counters: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), figure),
                rates: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), figure)),
                summaries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), latencies)
            })
        });
        const old = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            aggregate: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                latency: latencies,
                rps: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                    mean: optional
                }),
                requestsCompleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr(),
                codes: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), figure)),
                errors: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), figure))
            })
        });
        const artillery = {
            name: 'artillery',
            kind: 'performance',
            detect: (head)=>/^\s*\{\s*"aggregate"\s*:/.test(head),
            async parse ({ chunks }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
                    current,
                    old
                ]));
                return {
                    series: [
                        {
                            name: '',
                            values: 'counters' in given.aggregate ? fromCurrent(given.aggregate) : fromOld(given.aggregate)
                        }
                    ]
                };
            }
        };
        function fromCurrent({ counters, rates, summaries }) {
            const time = summaries['http.response_time'];
            if (!time) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no http.response_time: nothing was answered');
            const requests = counters['http.requests'] ?? 0;
            return {
                ...timesOf(time),
                ...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                    rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(rates?.['http.request_rate'] ?? counters['http.request_rate'] ?? 0, '/s'),
                    requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests),
                    'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(requests, sum(counters, /^http\.codes\.5\d\d$|^errors\./)), requests)
                })
            };
        }
        function fromOld({ latency, rps, requestsCompleted, codes, errors }) {
            const times = timesOf(latency);
            if (0 === Object.keys(times).length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no latency: nothing was answered');
            const asked = requestsCompleted + sum(errors ?? {}, /./);
            return {
                ...times,
                ...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                    rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(rps.mean ?? 0, '/s'),
                    requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requestsCompleted),
                    'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(asked, sum(codes ?? {}, /^5\d\d$/) + sum(errors ?? {}, /./)), asked)
                })
            };
        }
        function timesOf({ min, max, mean, median, p50, p95, p99 }) {
            const time = (value)=>'number' == typeof value ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value) : void 0;
            return (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                min: time(min),
                max: time(max),
                mean: time(mean),
                p50: time(p50 ?? median),
                p95: time(p95),
                p99: time(p99)
            });
        }
        function sum(counters, names) {
            return Object.entries(counters).reduce((total, [name, value])=>total + (names.test(name) ? value : 0), 0);
        }
    },
    9381: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            autocannon: ()=>autocannon
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        const figure = zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            latency: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                average: figure,
                min: figure,
                max: figure,
                p50: figure,
                p90: figure,
                p99: figure,
                p97_5: figure
            }),
            requests: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                average: figure,
                total: count
            }),
            errors: count,
            timeouts: count,
            non2xx: count
        });
        const autocannon = {
            name: 'autocannon',
            kind: 'performance',
            detect: (head)=>/"p97_5"\s*:/.test(head) && /"non2xx"\s*:|"latency"\s*:/.test(head),
            async parse ({ chunks }) {
                const { latency, requests, errors, timeouts, non2xx } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const asked = requests.total + errors;
                const times = {
                    mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.average),
                    min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.min),
                    max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.max),
                    p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p50),
                    p90: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p90),
                    'p97-5': (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p97_5),
                    p99: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p99)
                };
                const values = {
                    ...requests.total > 0 ? times : {},
                    rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests.average, '/s'),
                    requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests.total),
                    'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(asked, Math.max(errors, timeouts) + non2xx), asked) ?? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(100, '%')
                };
                return {
                    series: [
                        {
                            name: '',
                            values
                        }
                    ]
                };
            }
        };
    },
    6315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            benchmarkAction: ()=>benchmarkAction
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            unit: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            value: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()
        }));
        const [micro, mu] = [
            '\u00b5s',
            '\u03bcs'
        ];
        const timeUnits = {
            ns: 'ns',
            nanoseconds: 'ns',
            us: 'us',
            [micro]: 'us',
            [mu]: 'us',
            microseconds: 'us',
            ms: 'ms',
            msec: 'ms',
            milliseconds: 'ms',
            s: 's',
            sec: 's',
            seconds: 's'
        };
        const benchmarkAction = {
            name: 'benchmark-action',
            kind: 'performance',
            detect: (head)=>/^\s*\[\s*\{/.test(head) && /"unit"\s*:/.test(head) && /"value"\s*:/.test(head),
            async parse ({ chunks }) {
                const series = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ name, unit, value })=>({
                        name,
                        values: valueOf(unit, value)
                    }));
                return {
                    series
                };
            }
        };
        function valueOf(unit, value) {
            const plain = unit.trim().replace(/\/(?:iter|op)$/i, '');
            if (/\/\s*(?:s|sec|second)$/i.test(plain)) return {
                rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(value, '/s')
            };
            const time = Object.hasOwn(timeUnits, plain) ? timeUnits[plain] : void 0;
            if (time) return {
                mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value, time)
            };
            return {
                value: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(value, /^(?:%|percent)/i.test(plain) ? '%' : '')
            };
        }
    },
    1629: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            hyperfine: ()=>hyperfine
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        const seconds = zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            results: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                command: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                mean: seconds,
                stddev: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(seconds),
                median: seconds,
                min: seconds,
                max: seconds,
                exit_codes: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())))
            }))
        });
        const hyperfine = {
            name: 'hyperfine',
            kind: 'performance',
            detect: (head)=>/^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/.test(head),
            async parse ({ chunks }) {
                const { results } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const series = results.map(({ command, mean, stddev, median, min, max, exit_codes })=>({
                        name: command,
                        values: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                            mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(mean, 's'),
                            stddev: 'number' == typeof stddev ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(stddev, 's') : void 0,
                            p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(median, 's'),
                            min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(min, 's'),
                            max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(max, 's'),
                            failures: exit_codes ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(exit_codes.filter((code)=>0 !== code).length) : void 0
                        })
                    }));
                return {
                    series
                };
            }
        };
    },
    5406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            k6: ()=>k6
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const figures = zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J());
        const metric = zod_mini__WEBPACK_IMPORTED_MODULE_3__._H3({
            contains: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            values: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(figures),
            thresholds: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY(),
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                    ok: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()
                })
            ])))
        });
        const summary = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), metric)
        });
        const machine = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            config: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                duration: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()
            }),
            results: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                checks: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                    metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.X$i(metric, {
                        name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    }))
                })),
                metrics: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.X$i(metric, {
                    name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
                }))
            })
        });
        const mains = [
            [
                'http_req_duration',
                'http_reqs',
                'http_req_failed'
            ],
            [
                'grpc_req_duration',
                'grpc_reqs',
                ''
            ],
            [
                'ws_session_duration',
                'ws_sessions',
                ''
            ],
            [
                'browser_http_req_duration',
                '',
                'browser_http_req_failed'
            ],
            [
                'iteration_duration',
                'iterations',
                ''
            ]
        ];
        const k6 = {
            name: 'k6',
            kind: 'performance',
            detect: (head)=>/^\s*\{/.test(head) && /"(?:iteration_duration|http_req_duration|root_group|vus_max|k6_version)"/.test(head),
            async parse ({ chunks }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                    summary,
                    machine
                ]));
                const metrics = 'metrics' in given ? given.metrics : metricsOf(given);
                const all = new Map(Object.entries(metrics).map(([name, values])=>[
                        name,
                        readMetric(name, values)
                    ]).filter(([name, values])=>isMeasured(name, values)));
                const main = mains.find(([duration])=>duration in metrics);
                if (!main) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no iteration_duration or other duration of k6');
                const [duration, requests, failures] = main;
                const own = {
                    name: '',
                    values: {
                        ...all.get(duration),
                        ...renamed(all.get(requests), {
                            rate: 'rate',
                            count: 'requests'
                        }),
                        ...renamed(all.get(failures), {
                            share: 'error-rate'
                        }),
                        ...renamed(all.get('checks'), {
                            share: 'checks'
                        }),
                        ...'metrics' in given ? {
                            'thresholds-failed': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(failedThresholds(metrics))
                        } : {}
                    }
                };
                return {
                    series: [
                        own,
                        ...[
                            ...all
                        ].map(([name, values])=>({
                                name,
                                values
                            }))
                    ]
                };
            }
        };
        function metricsOf({ config, results }) {
            const all = results.metrics.map((one)=>{
                const total = one.values?.count;
                const rate = 'number' == typeof total && config.duration > 0 ? {
                    rate: total / config.duration
                } : {};
                return [
                    one.name,
                    {
                        ...one,
                        values: {
                            ...one.values,
                            ...rate
                        }
                    }
                ];
            });
            const checks = results.checks?.metrics.find(({ name })=>'checks_succeeded' === name);
            return Object.fromEntries(checks ? [
                ...all,
                [
                    'checks',
                    checks
                ]
            ] : all);
        }
        function readMetric(name, metric) {
            const given = metric.values ?? metric;
            const isTime = 'time' === metric.contains || void 0 === metric.contains && 'avg' in given && /duration|_(?:blocked|connecting|receiving|sending|waiting|tls_handshaking)$/.test(name);
            const values = {};
            for (const [key, value] of Object.entries(given)){
                const word = {
                    avg: 'mean',
                    med: 'p50',
                    min: 'min',
                    max: 'max',
                    count: 'count',
                    value: 'value'
                }[key] ?? /^p\(?(\d+(?:\.\d+)?)\)?$/.exec(key)?.[1]?.replace(/^/, 'p').replace('.', '-');
                if (void 0 !== word) values[word] = read(`${name} ${key}`, value, isTime ? 'ms' : '');
                else if ('rate' === key && !('passes' in given || 'matches' in given)) values.rate = read(`${name} ${key}`, value, '/s');
            }
            return {
                ...values,
                ...shareOf(name, given)
            };
        }
        function isMeasured(name, values) {
            const isResponseTime = mains.some(([duration])=>name === duration || name.startsWith(`${duration}{`));
            return !isResponseTime || Object.values(values).some(({ value, unit })=>'ms' === unit && 0n !== value.numerator);
        }
        function shareOf(name, given) {
            const isMachine = 'matches' in given;
            if (!isMachine && !('passes' in given && 'fails' in given)) return {};
            const matches = whole(name, isMachine ? given.matches : given.passes);
            const share = (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(matches, isMachine ? whole(name, given.total) : matches + whole(name, given.fails));
            return share ? {
                share
            } : {};
        }
        function whole(name, value) {
            const result = count.safeParse(value);
            if (!result.success) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${name}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(value))} is no count`);
            return result.data;
        }
        function read(what, value, unit) {
            if ('number' != typeof value || !Number.isFinite(value)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${what}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(value))} is no figure`);
            return (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(value, unit);
        }
        function renamed(values, names) {
            return Object.fromEntries(Object.entries(values ?? {}).flatMap(([name, value])=>void 0 === names[name] ? [] : [
                    [
                        names[name],
                        value
                    ]
                ]));
        }
        function failedThresholds(metrics) {
            const results = Object.values(metrics).flatMap(({ thresholds })=>Object.values(thresholds ?? {}));
            return results.filter((result)=>'boolean' == typeof result ? result : !result.ok).length;
        }
    },
    7799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lighthouse: ()=>lighthouse
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4551);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const score = zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(1)));
        const report = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            lighthouseVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            requestedUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
            finalUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
            finalDisplayedUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
            runtimeError: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                code: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
                message: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
            })),
            categories: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                score
            })),
            audits: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                numericValue: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig())
            }))
        });
        const manifest = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            url: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            isRepresentativeRun: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
            summary: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), score)
        }));
        const times = {
            'first-contentful-paint': 'fcp',
            'largest-contentful-paint': 'lcp',
            'total-blocking-time': 'tbt',
            'speed-index': 'speed-index',
            interactive: 'tti',
            'server-response-time': 'ttfb'
        };
        const lighthouse = {
            name: 'lighthouse',
            kind: 'performance',
            detect: (head)=>/"lighthouseVersion"\s*:|"isRepresentativeRun"\s*:/.test(head),
            async parse ({ chunks }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
                    report,
                    manifest
                ]));
                if (!Array.isArray(given)) return {
                    series: [
                        {
                            name: '',
                            values: valuesOf(given)
                        },
                        {
                            name: given.finalDisplayedUrl ?? given.finalUrl ?? given.requestedUrl ?? 'page',
                            values: valuesOf(given)
                        }
                    ]
                };
                const series = given.filter(({ isRepresentativeRun })=>isRepresentativeRun).map(({ url, summary })=>({
                        name: url,
                        values: scoresOf(summary)
                    }));
                if (0 === series.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('the manifest has no representative run');
                return {
                    series
                };
            }
        };
        function valuesOf({ runtimeError, categories, audits }) {
            if (runtimeError?.code && 'NO_ERROR' !== runtimeError.code) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`Lighthouse failed: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(`${runtimeError.code} ${runtimeError.message ?? ''}`, 200)}`);
            const measured = Object.entries(times).map(([audit, name])=>{
                const value = audits[audit]?.numericValue;
                return [
                    name,
                    'number' == typeof value ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value) : void 0
                ];
            });
            const shift = audits['cumulative-layout-shift']?.numericValue;
            const scores = scoresOf(Object.fromEntries(Object.entries(categories).map(([name, category])=>[
                    name,
                    category.score
                ])));
            return {
                ...scores,
                ...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                    ...Object.fromEntries(measured),
                    cls: 'number' == typeof shift ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(shift) : void 0
                })
            };
        }
        function scoresOf(categories) {
            return Object.fromEntries(Object.entries(categories).map(([name, value])=>{
                if ('number' != typeof value) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`the category ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(name)} has no score: it could not be measured`);
                return [
                    'performance' === name ? 'score' : `${name}-score`,
                    (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__.lw)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__.oB)(value), (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_6__.CG)(100)))
                ];
            }));
        }
    },
    5430: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pytestBenchmark: ()=>pytestBenchmark
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        const seconds = zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.UI());
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            benchmarks: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                stats: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                    min: seconds,
                    max: seconds,
                    mean: seconds,
                    median: seconds,
                    stddev: seconds,
                    ops: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(seconds),
                    rounds: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())
                })
            }))
        });
        const pytestBenchmark = {
            name: 'pytest-benchmark',
            kind: 'performance',
            detect: (head)=>/"machine_info"\s*:/.test(head) || /"benchmarks"\s*:\s*\[/.test(head) && /"stddev"\s*:/.test(head),
            async parse ({ chunks }) {
                const { benchmarks } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const series = benchmarks.map(({ name, stats: { min, max, mean, median, stddev, ops } })=>({
                        name,
                        values: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
                            min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(min, 's'),
                            max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(max, 's'),
                            mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(mean, 's'),
                            p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(median, 's'),
                            stddev: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(stddev, 's'),
                            rate: 'number' == typeof ops ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(ops, '/s') : void 0
                        })
                    }));
                return {
                    series
                };
            }
        };
    },
    23: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fy: ()=>textLines,
            oe: ()=>decoderFor,
            yR: ()=>readText,
            zo: ()=>wholeLines
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const newline = 10;
        const longestLine = 4194304;
        const largestJson = 134217728;
        async function* wholeLines(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
                const start = 0 === rest.length ? 0 : bytes.indexOf(newline) + 1;
                const end = bytes.lastIndexOf(newline) + 1;
                if (start > 0) yield Buffer.concat([
                    rest,
                    bytes.subarray(0, start)
                ]);
                if (end > start) yield bytes.subarray(start, end);
                rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([
                    rest,
                    bytes
                ]);
                refuseLong(rest.length);
            }
            if (rest.length > 0) yield Buffer.concat([
                rest,
                Buffer.of(newline)
            ]);
        }
        async function* textLines(chunks) {
            let decode;
            let rest = '';
            for await (const chunk of chunks){
                decode ??= decoderFor(chunk);
                const lines = (rest + decode(chunk)).split('\n');
                rest = lines.pop() ?? '';
                refuseLong(rest.length);
                for (const line of lines)if ('' !== line.trim()) yield line.trimEnd();
            }
            if ('' !== rest.trim()) yield rest.trimEnd();
        }
        function refuseLong(length) {
            if (length > longestLine) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`a line is longer than ${longestLine} bytes: this is no text report`);
        }
        function decoderFor(start) {
            const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
            const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
            try {
                const decoder = new TextDecoder(label);
                return (bytes)=>decoder.decode(bytes, {
                        stream: true
                    });
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`the encoding ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(label)} is not known`, {
                    cause
                });
            }
        }
        function wideEncoding([a, b]) {
            if (0xff === a && 0xfe === b || 0 !== a && void 0 !== a && 0 === b) return 'utf-16le';
            return 0xfe === a && 0xff === b || 0 === a && 0 !== b ? 'utf-16be' : void 0;
        }
        async function readText(chunks, limit = largestJson) {
            let bytes = Buffer.allocUnsafeSlow(smallestText);
            let size = 0;
            for await (const chunk of chunks){
                if (size + chunk.byteLength > limit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
                if (size + chunk.byteLength > bytes.length) {
                    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + chunk.byteLength));
                    larger.set(bytes.subarray(0, size));
                    release(bytes);
                    bytes = larger;
                }
                bytes.set(chunk, size);
                size += chunk.byteLength;
            }
            const whole = bytes.subarray(0, size);
            const text = decoderFor(whole)(whole);
            release(bytes);
            return text;
        }
        const smallestText = 65536;
        function release(bytes) {
            bytes.buffer.transfer(0);
        }
    }),
    6028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>readJsonValues,
            Vh: ()=>readJson,
            tf: ()=>validate,
            wz: ()=>parseJsonLine
        });
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        async function readJson(chunks, schema) {
            return validate(parse(await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks)), schema);
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(cause instanceof Error ? cause.message : '')}`, {
                    cause
                });
            }
        }
        function validate(value, schema, where = '') {
            const result = schema.safeParse(value);
            if (result.success) return result.data;
            const wrong = result.error.issues.slice(0, 3).map(({ path, message })=>`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(path.join('.') || 'the whole')}: ${message}`);
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g([
                where,
                wrong.join('; ')
            ].filter(Boolean).join(': '));
        }
        function parseJsonLine(line, number, schema) {
            let value;
            try {
                value = JSON.parse(line);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`line ${number}: no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(line)}`, {
                    cause
                });
            }
            return validate(value, schema, `line ${number}`);
        }
        async function readJsonValues(chunks, schema) {
            const text = await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks);
            if (/^\s*\[/.test(text)) {
                const list = parse(text);
                return list.map((value, index)=>validate(value, schema, `item ${index + 1}`));
            }
            const values = splitValues(text);
            if (0 === values.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it holds no JSON value');
            return values.map((value, index)=>validate(parse(value), schema, `value ${index + 1}`));
        }
        function splitValues(text) {
            const values = [];
            let [start, depth, inString] = [
                0,
                0,
                false
            ];
            for(let at = 0; at < text.length; at++){
                const letter = text[at];
                if (inString) {
                    if ('\\' === letter) at++;
                    else if ('"' === letter) inString = false;
                } else if ('"' === letter) inString = true;
                else if ('{' === letter || '[' === letter) depth++;
                else if (('}' === letter || ']' === letter) && 0 === --depth) {
                    values.push(text.slice(start, at + 1));
                    start = at + 1;
                }
            }
            const rest = text.slice(start);
            return '' === rest.trim() ? values : [
                ...values,
                rest
            ];
        }
    }),
    346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Rz: ()=>milliseconds,
            Xi: ()=>mostSeries,
            eO: ()=>known,
            pZ: ()=>mergePerformance
        });
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);
        const mostSeries = 10_000;
        function mergePerformance(reports) {
            return {
                series: reports.flatMap(({ series })=>series)
            };
        }
        function milliseconds(value, unit = 'ms') {
            const scale = {
                ns: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1, 1_000_000),
                us: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1, 1_000),
                ms: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1),
                s: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1_000)
            }[unit];
            return (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.lw)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.oB)(value), scale), 'ms');
        }
        function known(values) {
            return Object.fromEntries(Object.entries(values).filter((entry)=>void 0 !== entry[1]));
        }
    }),
    7503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $g: ()=>ReportError,
            Kb: ()=>excerpt,
            U0: ()=>refuseMany
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
            name = 'ReportError';
            constructor(what, options = {}){
                super('REPORT_UNREADABLE', what, options);
            }
        }
        const mostItems = 1_000_000;
        function refuseMany(count, what, most = mostItems) {
            if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`);
        }
        function excerpt(text, length = 60) {
            const flat = text.slice(0, 2 * length).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
            return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}\u{2026}` : flat);
        }
    })
};
