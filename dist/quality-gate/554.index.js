export const id = 554;
export const ids = [
    554
];
export const modules = {
    8278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            tap: ()=>tap
        });
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
        const mostMissing = 100_000;
        const tap = {
            name: 'tap',
            kind: 'tests',
            detect: (head)=>/^TAP version \d+\s*$/m.test(head) || /^(?:ok|not ok)\b|^1\.\.\d+\s*(?:#.*)?$/m.test(head),
            async parse ({ chunks }) {
                const reader = createReader();
                for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Fy)(chunks))reader.read(line);
                return reader.report();
            }
        };
        function splitResult(rest) {
            const text = rest.replace(/^\s*\d*\s*(?:-\s*)?/, '').trimEnd();
            const brace = text.endsWith('{');
            const told = brace ? text.slice(0, -1).trimEnd() : text;
            const last = told.lastIndexOf('#');
            const timed = -1 !== last && /^#\s*time=\S+$/i.test(told.slice(last)) ? told.slice(0, last) : told;
            const directive = /#\s{0,20}(TODO|SKIP)\b/i.exec(timed);
            return {
                name: (directive ? timed.slice(0, directive.index) : timed).trim(),
                directive: directive?.[1],
                brace
            };
        }
        function createReader() {
            const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
            const levels = [];
            const braces = [];
            let [inYaml, hasPlan] = [
                false,
                false
            ];
            let failure;
            function settle() {
                if (failure) tests.fail({
                    ...failure,
                    suite: '',
                    message: failure.message || 'not ok'
                });
                failure = void 0;
            }
            function enter(depth) {
                while(levels.length <= depth)levels.push({
                    seen: 0,
                    planned: void 0,
                    failedBefore: tests.failed
                });
                return levels[depth];
            }
            function leave(depth) {
                const outermost = levels[depth + 1];
                for (const { seen, planned } of levels.splice(depth + 1)){
                    if (void 0 !== planned && seen > planned) tests.fail({
                        name: 'the plan',
                        suite: '',
                        message: `it promised ${planned} tests, ${seen} came`,
                        isError: true
                    });
                    for(let missing = Math.min((planned ?? 0) - seen, mostMissing); missing > 0; missing--)tests.fail({
                        name: 'a planned test',
                        suite: '',
                        message: 'it never came',
                        isError: true
                    });
                }
                return outermost;
            }
            function sumUp({ name, isOk, failedBefore }) {
                if (!isOk && tests.failed === failedBefore) failure = {
                    name,
                    message: 'it failed, its subtests did not'
                };
            }
            function readResult(depth, isOk, rest) {
                const { name, directive, brace } = splitResult(rest);
                const inner = leave(depth);
                const level = enter(depth);
                if (level) level.seen++;
                const sum = {
                    name,
                    isOk: isOk || void 0 !== directive,
                    failedBefore: inner?.failedBefore ?? tests.failed
                };
                if (brace) braces.push(sum);
                else if (inner) sumUp(sum);
                else if (directive) tests.skip();
                else if (isOk) tests.pass();
                else failure = {
                    name,
                    message: ''
                };
            }
            function endDocument() {
                settle();
                leave(-1);
                if (!hasPlan) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it has no plan (1..N): cut short, or no TAP');
                hasPlan = false;
            }
            return {
                read (line) {
                    const text = line.trimStart();
                    const indent = line.length - text.length;
                    if (inYaml || '---' === text && indent > 0) {
                        inYaml = '...' !== text;
                        const [, message] = /^(?:error|message):\s*['"]?(.+?)['"]?$/.exec(text) ?? [];
                        if (failure && void 0 !== message) failure.message ||= message;
                        return;
                    }
                    const depth = Math.floor(indent / 4);
                    const [, not, rest = ''] = /^(not )?ok\b(.*)$/.exec(text) ?? [];
                    const planned = /^1\.\.(\d+)/.exec(text)?.[1];
                    if (line.startsWith('TAP version ') && levels.length > 0) endDocument();
                    else if ('}' === text) {
                        settle();
                        leave(depth);
                        const sum = braces.pop();
                        if (sum) sumUp(sum);
                    } else if (void 0 !== planned) {
                        settle();
                        const level = enter(depth);
                        if (level) level.planned = Number(planned);
                        hasPlan = true;
                    } else if (/^(?:not )?ok\b/.test(text)) {
                        settle();
                        readResult(depth, void 0 === not, rest);
                    } else if (text.startsWith('Bail out!')) tests.fail({
                        name: 'Bail out!',
                        suite: '',
                        message: text,
                        isError: true
                    });
                },
                report () {
                    endDocument();
                    return tests.report();
                }
            };
        }
    }),
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
    })
};
