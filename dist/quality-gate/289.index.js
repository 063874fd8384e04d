export const id = 289;
export const ids = [
    289
];
export const modules = {
    7058: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            goTest: ()=>goTest
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);
        const event = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Action: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            Package: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            Test: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            Elapsed: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()),
            Output: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
        });
        const keptOutput = 1_000;
        const goTest = {
            name: 'go-test',
            kind: 'tests',
            detect: (head)=>/^\s*\{[^\n]*"Action"\s*:\s*"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head),
            async parse ({ chunks }) {
                const all = new Map();
                const failedPackages = new Set();
                const failing = new Map();
                let row = 0;
                for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Fy)(chunks)){
                    const { Action: action, Package: suite = '', Test: name, Elapsed: seconds, Output: output } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.wz)(line, ++row, event);
                    if (void 0 === name) {
                        if ('fail' === action && !failing.get(suite)) failedPackages.add(suite);
                        continue;
                    }
                    const key = `${suite} ${name}`;
                    const test = all.get(key) ?? {
                        suite,
                        name,
                        end: void 0,
                        isFlaky: false,
                        seconds: void 0,
                        output: ''
                    };
                    all.set(key, test);
                    (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(all.size, 'tests');
                    if ('pass' === action || 'fail' === action || 'skip' === action) {
                        const change = Number('fail' === action) - Number('fail' === test.end);
                        failing.set(suite, (failing.get(suite) ?? 0) + change);
                        Object.assign(test, {
                            end: action,
                            isFlaky: test.isFlaky || 'fail' === test.end,
                            seconds
                        });
                    } else if (void 0 !== output && test.output.length < keptOutput && !/^\s*(?:===|---) /.test(output)) test.output += output.slice(0, keptOutput);
                }
                if (0 === row) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it holds no event');
                return countTests([
                    ...all.values()
                ], failedPackages);
            }
        };
        function countTests(all, failedPackages) {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_4__.TU)();
            const key = ({ suite, name }, upTo = name.length)=>`${suite} ${name.slice(0, upTo)}`;
            const parents = new Set();
            const withFailedChild = new Set();
            for (const test of all)for(let at = test.name.lastIndexOf('/'); at > 0; at = test.name.lastIndexOf('/', at - 1)){
                parents.add(key(test, at));
                if ('pass' !== test.end && 'skip' !== test.end) withFailedChild.add(key(test, at));
            }
            const failedSuites = new Set();
            for (const test of all){
                const isParent = parents.has(key(test));
                if (!(isParent && ('pass' === test.end || 'skip' === test.end || withFailedChild.has(key(test))))) if ('pass' === test.end) tests.pass(test.seconds, test.isFlaky);
                else if ('skip' === test.end) tests.skip();
                else {
                    failedSuites.add(test.suite);
                    tests.fail({
                        name: test.name,
                        suite: test.suite,
                        message: test.output || 'it did not end',
                        isError: void 0 === test.end
                    }, test.seconds);
                }
            }
            for (const suite of failedPackages)if (!failedSuites.has(suite)) tests.fail({
                name: suite,
                suite,
                message: 'the package failed without a failed test: it did not build, or its setup failed',
                isError: true
            });
            return tests.report();
        }
    },
    6001: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            jest: ()=>jest
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
        var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        const test = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            fullName: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            title: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()),
            failureMessages: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())),
            location: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                line: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())
            }))
        });
        const suite = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            assertionResults: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(test)
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            success: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
            wasInterrupted: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
            testResults: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(suite)
        });
        const skipped = [
            'pending',
            'skipped',
            'todo',
            'disabled',
            'focused'
        ];
        const jest = {
            name: 'jest',
            kind: 'tests',
            detect: (head)=>/"num(?:Total|Passed|Failed)Tests"\s*:|"numTotalTestSuites"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const { success, wasInterrupted, testResults } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
                const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
                for (const { name, status, message, assertionResults } of testResults){
                    const before = tests.failed;
                    const path = place(name);
                    for (const one of assertionResults){
                        const seconds = (one.duration ?? 0) / 1_000;
                        if ('passed' === one.status) tests.pass(seconds);
                        else if (skipped.includes(one.status)) tests.skip();
                        else tests.fail({
                            name: one.fullName ?? one.title ?? '',
                            suite: path,
                            path,
                            line: one.location?.line ?? 0,
                            message: plain(one.failureMessages?.[0] ?? ''),
                            isError: 'failed' !== one.status
                        }, seconds);
                    }
                    if ('failed' === status && tests.failed === before) tests.fail({
                        name: path,
                        suite: path,
                        path,
                        message: plain(message ?? ''),
                        isError: true
                    });
                }
                if ((false === success || true === wasInterrupted) && 0 === tests.failed) tests.fail({
                    name: 'the test run',
                    suite: '',
                    message: true === wasInterrupted ? 'the run was interrupted' : 'the run calls itself failed, no test does',
                    isError: true
                });
                return tests.report();
            }
        };
        function plain(text) {
            return text.replace(/\u001b\[[\d;]*m/g, '');
        }
    },
    593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            mocha: ()=>mocha
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
        var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        const test = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            fullTitle: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            file: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()),
            err: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                message: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
            }))
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            stats: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                failures: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr()
            }),
            passes: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(test),
            pending: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(test),
            failures: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(test)
        });
        const mocha = {
            name: 'mocha',
            kind: 'tests',
            detect: (head)=>/^\s*\{\s*"stats"\s*:\s*\{\s*"suites"/.test(head),
            async parse ({ chunks, place }) {
                const { stats, passes, pending, failures } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
                const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
                for (const { duration } of passes)tests.pass((duration ?? 0) / 1_000);
                pending.forEach(()=>tests.skip());
                for (const { fullTitle, file, duration, err } of failures)tests.fail({
                    name: fullTitle,
                    suite: '',
                    path: place(file ?? ''),
                    message: err?.message ?? ''
                }, (duration ?? 0) / 1_000);
                const missing = stats.failures - failures.length;
                if (missing > 0) tests.fail({
                    name: 'the test run',
                    suite: '',
                    message: `${missing} failures are stated, not listed`,
                    isError: true
                });
                return tests.report();
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
    })
};
