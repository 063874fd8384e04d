export const id = 690;
export const ids = [
    690
];
export const modules = {
    4471: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            junit: ()=>junit
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
        const longestMessage = 2_000;
        const mostDeclared = 1_000_000;
        const outcomes = [
            'failure',
            'error',
            'skipped',
            'flaky'
        ];
        const outcomeOf = new Map([
            [
                'failure',
                'failure'
            ],
            [
                'error',
                'error'
            ],
            [
                'skipped',
                'skipped'
            ],
            [
                'disabled',
                'skipped'
            ],
            [
                'pending',
                'skipped'
            ],
            [
                'flakyFailure',
                'flaky'
            ],
            [
                'flakyError',
                'flaky'
            ]
        ]);
        const junit = {
            name: 'junit',
            kind: 'tests',
            detect: (head)=>/<(?:\w+:)?testsuites?[\s/>]/.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader(place) {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
            const suites = [];
            let [hasSuite, hasTimes, suiteSeconds, failuresSeen] = [
                false,
                false,
                0,
                0
            ];
            let test;
            function startSuite(attributes) {
                hasSuite = true;
                const declared = ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.failures, 'failures') ?? 0) + ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.errors, 'errors') ?? 0);
                suites.push({
                    name: attributes.name ?? '',
                    declared: Math.min(declared, mostDeclared),
                    before: failuresSeen,
                    seconds: (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(attributes.time),
                    innerSeconds: 0
                });
            }
            function endSuite({ name, declared, before, seconds, innerSeconds }) {
                const parent = suites.at(-1);
                const own = seconds ?? innerSeconds;
                if (parent) parent.innerSeconds += own;
                else suiteSeconds += own;
                for(; failuresSeen - before < declared; failuresSeen++)tests.fail({
                    name,
                    suite: name,
                    message: 'stated by the suite, shown by none of its tests',
                    isError: true
                });
            }
            function tell(outcome, message = '') {
                const isFailure = 'failure' === outcome || 'error' === outcome;
                if (isFailure) failuresSeen++;
                if (test) {
                    test.outcome = Math.min(test.outcome, outcomes.indexOf(outcome));
                    if (message) test.message ||= `${message.slice(0, longestMessage)}\n`;
                } else if (isFailure) {
                    const name = suites.at(-1)?.name ?? '';
                    tests.fail({
                        name,
                        suite: name,
                        message: message || 'told by the suite itself',
                        isError: true
                    });
                }
            }
            function endTest({ attributes, outcome: index, isTodo, message }) {
                const seconds = (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(attributes.time);
                hasTimes ||= void 0 !== seconds;
                const stated = index === outcomes.length ? statedOutcome(attributes) : void 0;
                if ('failure' === stated || 'error' === stated) failuresSeen++;
                const outcome = isTodo ? 'skipped' : outcomes[index] ?? stated;
                if ('skipped' === outcome) tests.skip();
                else if (void 0 === outcome || 'flaky' === outcome) tests.pass(seconds, 'flaky' === outcome);
                else {
                    const suite = attributes.classname ?? suites.at(-1)?.name ?? '';
                    const path = place(attributes.file ?? '');
                    const isError = 'error' === outcome;
                    tests.fail({
                        name: attributes.name ?? '',
                        suite,
                        path,
                        line: lineOf(attributes.line),
                        message,
                        isError
                    }, seconds);
                }
            }
            return {
                open (name, attributes) {
                    const outcome = outcomeOf.get(name);
                    if ('testsuite' === name || 'testsuites' === name) startSuite(attributes);
                    else if ('testcase' === name) test = {
                        attributes,
                        outcome: outcomes.length,
                        isTodo: false,
                        message: ''
                    };
                    else if (outcome) tell(outcome, attributes.message);
                    if (test && 'skipped' === name && 'todo' === attributes.type) test.isTodo = true;
                },
                close (name) {
                    const suite = 'testsuite' === name || 'testsuites' === name ? suites.pop() : void 0;
                    if (suite) endSuite(suite);
                    if ('testcase' !== name || !test) return;
                    endTest(test);
                    test = void 0;
                },
                textOf: new Set([
                    'failure',
                    'error'
                ]),
                text (piece) {
                    if (test && test.message.length < longestMessage) test.message += piece.slice(0, longestMessage);
                },
                report () {
                    if (!hasSuite) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <testsuite>: this is no JUnit report');
                    const report = tests.report();
                    return hasTimes ? report : {
                        ...report,
                        seconds: suiteSeconds
                    };
                }
            };
        }
        function statedOutcome({ status = '', result = '' }) {
            if ('' === status && '' === result) return;
            const words = [
                status.toLowerCase(),
                result.toLowerCase()
            ];
            const says = (...known)=>words.some((word)=>known.includes(word));
            if (says('fail', 'failed', 'failure')) return 'failure';
            if (says('error', 'errored', 'broken')) return 'error';
            return says('notrun', 'skipped', 'disabled', 'pending', 'suppressed') ? 'skipped' : void 0;
        }
        function lineOf(text) {
            const line = Number(text);
            return Number.isSafeInteger(line) && line > 0 ? line : 0;
        }
    },
    8507: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            nunit: ()=>nunit
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
        const roots = [
            'test-run',
            'test-results',
            'test-suite'
        ];
        const passed = /^(?:Passed|Success|Warning)$/i;
        const skipped = /^(?:Skipped|Ignored|Inconclusive|NotRun|NotRunnable|Explicit)$/i;
        const nunit = {
            name: 'nunit',
            kind: 'tests',
            detect: (head)=>/<test-(?:run|results|suite)\b/.test(head),
            async parse ({ chunks }) {
                const reader = createReader();
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader() {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
            let message = '';
            let [run, current] = [];
            function end({ success, result, label, executed, fullname, name, classname, duration, time }) {
                const seconds = (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(duration ?? time);
                const outcome = result ?? ('True' === success ? 'Success' : '');
                if (passed.test(outcome)) tests.pass(seconds);
                else if (skipped.test(outcome) || 'False' === executed) tests.skip();
                else {
                    const isError = void 0 !== label || 'Error' === outcome;
                    tests.fail({
                        name: fullname ?? name ?? '',
                        suite: classname ?? '',
                        message: message || outcome,
                        isError
                    }, seconds);
                }
            }
            return {
                open (name, attributes) {
                    if (roots.includes(name)) run ??= attributes;
                    else if ('test-case' === name) {
                        current = attributes;
                        message = '';
                    }
                },
                close (name) {
                    if ('test-case' !== name || !current) return;
                    end(current);
                    current = void 0;
                },
                textOf: new Set([
                    'message'
                ]),
                text (piece) {
                    if (current && message.length < 2_000) message += piece.slice(0, 2_000);
                },
                report () {
                    if (!run) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <test-run>: this is no NUnit report');
                    if (isFailed(run) && 0 === tests.failed) tests.fail({
                        name: 'the test run',
                        suite: '',
                        message: 'the run calls itself failed, no test does',
                        isError: true
                    });
                    return tests.report();
                }
            };
        }
        function isFailed({ result, errors, failures }) {
            return 'Failed' === result || Number(errors ?? 0) + Number(failures ?? 0) > 0;
        }
    },
    8545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            trx: ()=>trx
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
        const passed = /^(?:Passed|Warning)$/i;
        const skipped = /^(?:NotExecuted|Inconclusive|Pending|NotRunnable)$/i;
        const brokenRun = /^(?:Failed|Error|Aborted|Timeout|Disconnected)$/i;
        const trx = {
            name: 'trx',
            kind: 'tests',
            detect: (head)=>/<TestRun\b/.test(head),
            async parse ({ chunks }) {
                const reader = createReader();
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader() {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
            const open = [];
            let [isRun, outcome, why] = [
                false,
                '',
                ''
            ];
            function endTest({ attributes, message }) {
                const result = attributes.outcome ?? 'Error';
                const seconds = secondsOf(attributes.duration);
                if (passed.test(result)) tests.pass(seconds);
                else if (skipped.test(result)) tests.skip();
                else tests.fail({
                    name: attributes.testName ?? '',
                    suite: '',
                    message: message || result,
                    isError: !/^Failed$/i.test(result)
                }, seconds);
            }
            return {
                open (name, attributes) {
                    if ('TestRun' === name) isRun = true;
                    else if ('ResultSummary' === name) outcome = attributes.outcome ?? '';
                    else if ('UnitTestResult' === name) open.push({
                        attributes,
                        message: '',
                        hasInner: false
                    });
                    else if ('InnerResults' === name) open.forEach((result)=>result.hasInner = true);
                },
                close (name) {
                    const ended = 'UnitTestResult' === name ? open.pop() : void 0;
                    if (ended && !ended.hasInner) endTest(ended);
                },
                textOf: new Set([
                    'Message',
                    'Text'
                ]),
                text (piece) {
                    const test = open.at(-1);
                    if (test) {
                        if (test.message.length < 2_000) test.message += piece.slice(0, 2_000);
                    } else why ||= piece.slice(0, 2_000);
                },
                report () {
                    if (!isRun) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <TestRun>: this is no TRX report');
                    if (brokenRun.test(outcome) && 0 === tests.failed) tests.fail({
                        name: 'the test run',
                        suite: '',
                        message: why || `the run ended as ${outcome}`,
                        isError: true
                    });
                    return tests.report();
                }
            };
        }
        function secondsOf(duration) {
            const [, hours, minutes, seconds] = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(duration ?? '') ?? [];
            return void 0 === seconds ? void 0 : 3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
        }
    },
    7185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            xunit: ()=>xunit
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
        const xunit = {
            name: 'xunit',
            kind: 'tests',
            detect: (head)=>/<assembl(?:ies|y)\b/.test(head),
            async parse ({ chunks }) {
                const reader = createReader();
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
                return reader.report();
            }
        };
        function createReader() {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
            let [isXunit, message, stated] = [
                false,
                '',
                0
            ];
            let current;
            function end(element, attributes) {
                const result = 'error' === element ? 'Fail' : attributes.result ?? 'Fail';
                const seconds = (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(attributes.time);
                if ('Pass' === result) tests.pass(seconds);
                else if ('Skip' === result || 'NotRun' === result) tests.skip();
                else tests.fail({
                    name: attributes.name ?? attributes.type ?? '',
                    suite: attributes.type ?? '',
                    message,
                    isError: 'error' === element
                }, seconds);
            }
            return {
                open (name, attributes) {
                    if ('assemblies' === name) isXunit = true;
                    else if ('assembly' === name) {
                        isXunit = true;
                        stated += ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.failed, 'failed') ?? 0) + ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.errors, 'errors') ?? 0);
                    } else if ('test' === name || 'error' === name) {
                        current = {
                            element: name,
                            attributes
                        };
                        message = '';
                    }
                },
                close (name) {
                    if (current?.element !== name) return;
                    end(name, current.attributes);
                    current = void 0;
                },
                textOf: new Set([
                    'message'
                ]),
                text (piece) {
                    if (message.length < 2_000) message += piece.slice(0, 2_000);
                },
                report () {
                    if (!isXunit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <assembly>: this is no xUnit.net report');
                    if (stated > 0 && 0 === tests.failed) tests.fail({
                        name: 'the test run',
                        suite: '',
                        message: `${stated} failures are stated, none is shown`,
                        isError: true
                    });
                    return tests.report();
                }
            };
        }
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
    }),
    1609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Iv: ()=>mergeTests,
            TU: ()=>createTestCounter
        });
        const keptFailures = 100;
        const longestMessage = 500;
        function createTestCounter() {
            const counts = {
                passed: 0,
                failed: 0,
                errors: 0,
                skipped: 0,
                flaky: 0,
                seconds: 0
            };
            const failures = [];
            const spend = (seconds = 0)=>counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
            return {
                pass (seconds, isFlaky = false) {
                    counts.passed++;
                    if (isFlaky) counts.flaky++;
                    spend(seconds);
                },
                skip () {
                    counts.skipped++;
                },
                fail (failure, seconds) {
                    counts.failed++;
                    if (failure.isError) counts.errors++;
                    spend(seconds);
                    if (failures.length < keptFailures) failures.push(trimmed({
                        path: '',
                        line: 0,
                        isError: false,
                        ...failure
                    }));
                },
                get failed () {
                    return counts.failed;
                },
                report: ()=>({
                        ...counts,
                        total: counts.passed + counts.failed + counts.skipped,
                        failures
                    })
            };
        }
        function trimmed(failure) {
            const cut = (text)=>text.length > longestMessage ? `${text.slice(0, longestMessage)}\u{2026}` : text;
            return {
                ...failure,
                name: cut(failure.name),
                suite: cut(failure.suite),
                message: cut(failure.message.trim())
            };
        }
        function mergeTests(reports) {
            const sum = (pick)=>reports.reduce((total, report)=>total + pick(report), 0);
            return {
                total: sum(({ total })=>total),
                passed: sum(({ passed })=>passed),
                failed: sum(({ failed })=>failed),
                errors: sum(({ errors })=>errors),
                skipped: sum(({ skipped })=>skipped),
                flaky: sum(({ flaky })=>flaky),
                seconds: sum(({ seconds })=>seconds),
                failures: reports.flatMap(({ failures })=>failures).slice(0, keptFailures)
            };
        }
    }),
    4933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NO: ()=>parseXml,
            UW: ()=>readSeconds,
            _0: ()=>readCount
        });
        var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const pieceSize = 65536;
        const deepestNesting = 1_000;
        const longestToken = 1048576;
        const mostForbidden = 500_000;
        async function parseXml(chunks, handlers) {
            const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__.wT();
            const names = [];
            let forbidden = 0;
            parser.on('error', ({ message })=>{
                if (++forbidden > mostForbidden) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`more than ${mostForbidden} characters that XML forbids`);
                if (!/(?:disallowed character|malformed character entity|at the start of the document)\.$/.test(message)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no well-formed XML: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(message, 120)}`);
            });
            const wanted = [
                ...handlers.textOf ?? []
            ];
            const text = handlers.text?.bind(handlers) ?? (()=>void 0);
            let textFrom = 1 / 0;
            parser.on('opentag', ({ name, attributes })=>{
                const local = localName(name);
                const depth = names.push(local);
                if (depth > deepestNesting) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`elements are nested deeper than ${deepestNesting}`);
                if (depth < textFrom && wanted.includes(local)) {
                    textFrom = depth;
                    parser.on('text', text);
                    parser.on('cdata', text);
                }
                handlers.open(local, attributes);
            });
            parser.on('closetag', ()=>{
                if (names.length === textFrom) {
                    textFrom = 1 / 0;
                    parser.off('text');
                    parser.off('cdata');
                }
                const closed = names.pop() ?? '';
                handlers.close?.(closed);
            });
            let decode;
            for await (const chunk of chunks){
                decode ??= (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.oe)(chunk);
                for(let start = 0; start < chunk.byteLength; start += pieceSize){
                    parser.write(decode(chunk.subarray(start, start + pieceSize)));
                    limitToken(parser);
                }
            }
            parser.close();
        }
        function limitToken(parser) {
            if (parser.text.length > longestToken) parser.text = parser.text.slice(-1024);
        }
        function localName(name) {
            const colon = name.indexOf(':');
            return colon < 0 ? name : name.slice(colon + 1);
        }
        function readSeconds(text) {
            if (void 0 === text || '' === text) return;
            const value = Number(text.includes(',') ? withoutCommas(text) : text);
            return Number.isFinite(value) && value >= 0 ? value : void 0;
        }
        function withoutCommas(text) {
            const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
            return isGrouped ? text.replaceAll(',', '') : text.replace(',', '.');
        }
        function readCount(text, what) {
            if (void 0 === text || '' === text.trim()) return;
            const value = Number(text);
            if (!Number.isSafeInteger(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${what} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(text)}, not a count`);
            return value;
        }
    })
};
