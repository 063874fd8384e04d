export const id = 582;
export const ids = [582];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goTest: () => (/* binding */ goTest)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);





const event = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Package: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Test: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Elapsed: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Output: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const keptOutput = 1_000;
/**
 * `go test -json`. Subtests count, and a test that has some only if it failed while all of them passed. A test that began and did
 * not end (panic, timeout), and a package that failed without a failed test (it did not build), are errors.
 */
const goTest = {
    name: 'go-test',
    kind: 'tests',
    detect: (head) => /^\s*\{[^\n]*"Action"\s*:\s*"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head),
    async parse({ chunks }) {
        const all = new Map();
        const failedPackages = new Set();
        let row = 0;
        for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks)) {
            const { Action: action, Package: suite = '', Test: name, Elapsed: seconds, Output: output, } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLine */ .wz)(line, ++row, event);
            if (name === undefined) {
                if (action === 'fail')
                    failedPackages.add(suite);
                continue;
            }
            const key = `${suite} ${name}`;
            const test = all.get(key) ?? { suite, name, end: undefined, seconds: undefined, output: '' };
            all.set(key, test);
            if (action === 'pass' || action === 'fail' || action === 'skip')
                Object.assign(test, { end: action, seconds });
            else if (output !== undefined && test.output.length < keptOutput && !/^\s*(?:===|---) /.test(output))
                test.output += output.slice(0, keptOutput);
        }
        if (row === 0)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('it holds no event');
        return countTests([...all.values()], failedPackages);
    },
};
function countTests(all, failedPackages) {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .createTestCounter */ .TU)();
    const key = ({ suite, name }, upTo = name.length) => `${suite} ${name.slice(0, upTo)}`;
    const parents = new Set();
    const withFailedChild = new Set();
    for (const test of all) {
        for (let at = test.name.lastIndexOf('/'); at > 0; at = test.name.lastIndexOf('/', at - 1)) {
            parents.add(key(test, at));
            if (test.end !== 'pass' && test.end !== 'skip')
                withFailedChild.add(key(test, at));
        }
    }
    const failedSuites = new Set();
    for (const test of all) {
        const isParent = parents.has(key(test));
        if (isParent && (test.end === 'pass' || test.end === 'skip' || withFailedChild.has(key(test))))
            continue;
        if (test.end === 'pass')
            tests.pass(test.seconds);
        else if (test.end === 'skip')
            tests.skip();
        else {
            failedSuites.add(test.suite);
            tests.fail({
                name: test.name,
                suite: test.suite,
                message: test.output || 'it did not end',
                isError: test.end === undefined,
            }, test.seconds);
        }
    }
    for (const suite of failedPackages) {
        if (!failedSuites.has(suite))
            tests.fail({
                name: suite,
                suite,
                message: 'the package failed without a failed test: it did not build, or its setup failed',
                isError: true,
            });
    }
    return tests.report();
}


/***/ }),

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jest: () => (/* binding */ jest)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);



const test = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fullName: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    failureMessages: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    location: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) })),
});
const suite = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    assertionResults: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(test),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ success: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()), testResults: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(suite) });
/**
 * `jest --json` and vitest's json reporter. A file that failed without a failed test (it could not be loaded), and a run that
 * calls itself failed without anything failed, count as one error.
 */
const jest = {
    name: 'jest',
    kind: 'tests',
    detect: (head) => /"num(?:Total|Passed|Failed)Tests"\s*:|"numTotalTestSuites"\s*:/.test(head),
    async parse({ chunks, place }) {
        const { success, testResults } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
        const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
        for (const { name, status, message, assertionResults } of testResults) {
            const before = tests.failed;
            const path = place(name);
            for (const one of assertionResults) {
                const seconds = (one.duration ?? 0) / 1_000;
                if (one.status === 'passed')
                    tests.pass(seconds);
                else if (one.status !== 'failed')
                    tests.skip();
                else
                    tests.fail({
                        name: one.fullName ?? one.title ?? '',
                        suite: path,
                        path,
                        line: one.location?.line ?? 0,
                        message: plain(one.failureMessages?.[0] ?? ''),
                    }, seconds);
            }
            if (status === 'failed' && tests.failed === before)
                tests.fail({ name: path, suite: path, path, message: plain(message ?? ''), isError: true });
        }
        if (success === false && tests.failed === 0)
            tests.fail({
                name: 'the test run',
                suite: '',
                message: 'the run calls itself failed, no test does',
                isError: true,
            });
        return tests.report();
    },
};
/** Without the terminal's colours. */
function plain(text) {
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    return text.replace(/\u001b\[[\d;]*m/g, '');
}


/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);



const longestMessage = 2_000;
/** A hostile count must not cost time; beyond this many failures the figure tells nothing more. */
const mostDeclared = 1_000_000;
/** What is told inside a test case; the first of them that is there decides. */
const outcomes = ['failure', 'error', 'skipped', 'flaky'];
const outcomeOf = new Map([
    ['failure', 'failure'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['disabled', 'skipped'],
    ['pending', 'skipped'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
]);
/**
 * JUnit XML in its many dialects: nested or single suites, attributes missing, several failures in a test (it failed
 * once), surefire's reruns, googletest's `status="notrun"`. Where a suite states more failures than its tests show, the
 * suite is believed. Seconds are those of the tests, or of the suites where tests have none.
 */
const junit = {
    name: 'junit',
    kind: 'tests',
    detect: (head) => /<(?:\w+:)?testsuites?[\s/>]/.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader(place) {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
    const suites = [];
    let [hasSuite, hasTimes, suiteSeconds, failuresSeen] = [false, false, 0, 0];
    let test;
    function startSuite(attributes) {
        hasSuite = true;
        const declared = ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(attributes.failures, 'failures') ?? 0) + ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(attributes.errors, 'errors') ?? 0);
        suites.push({
            name: attributes.name ?? '',
            declared: Math.min(declared, mostDeclared),
            before: failuresSeen,
            seconds: (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readSeconds */ .UW)(attributes.time),
            innerSeconds: 0,
        });
    }
    function endSuite({ name, declared, before, seconds, innerSeconds }) {
        const parent = suites.at(-1);
        const own = seconds ?? innerSeconds;
        if (parent)
            parent.innerSeconds += own;
        else
            suiteSeconds += own;
        for (; failuresSeen - before < declared; failuresSeen++) {
            tests.fail({ name, suite: name, message: 'stated by the suite, shown by none of its tests', isError: true });
        }
    }
    function tell(outcome, message) {
        if (test)
            test.outcome = Math.min(test.outcome, outcomes.indexOf(outcome));
        if (outcome === 'failure' || outcome === 'error')
            failuresSeen++;
        if (test && message)
            test.message ||= `${message.slice(0, longestMessage)}\n`;
    }
    function endTest({ attributes, outcome: index, isTodo, message }) {
        const seconds = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readSeconds */ .UW)(attributes.time);
        hasTimes ||= seconds !== undefined;
        const outcome = isTodo ? 'skipped' : (outcomes[index] ?? (isNotRun(attributes) ? 'skipped' : undefined));
        if (outcome === 'skipped')
            tests.skip();
        else if (outcome === undefined || outcome === 'flaky')
            tests.pass(seconds, outcome === 'flaky');
        else {
            const suite = attributes.classname ?? suites.at(-1)?.name ?? '';
            const path = place(attributes.file ?? '');
            const isError = outcome === 'error';
            tests.fail({ name: attributes.name ?? '', suite, path, line: lineOf(attributes.line), message, isError }, seconds);
        }
    }
    return {
        open(name, attributes) {
            const outcome = outcomeOf.get(name);
            if (name === 'testsuite' || name === 'testsuites')
                startSuite(attributes);
            else if (name === 'testcase')
                test = { attributes, outcome: outcomes.length, isTodo: false, message: '' };
            else if (outcome)
                tell(outcome, attributes.message);
            if (test && name === 'skipped' && attributes.type === 'todo')
                test.isTodo = true;
        },
        close(name) {
            const suite = name === 'testsuite' || name === 'testsuites' ? suites.pop() : undefined;
            if (suite)
                endSuite(suite);
            if (name !== 'testcase' || !test)
                return;
            endTest(test);
            test = undefined;
        },
        textOf: new Set(['failure', 'error']),
        text(piece) {
            if (test && test.message.length < longestMessage)
                test.message += piece.slice(0, longestMessage);
        },
        report() {
            if (!hasSuite)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <testsuite>: this is no JUnit report');
            const report = tests.report();
            return hasTimes ? report : { ...report, seconds: suiteSeconds };
        },
    };
}
function isNotRun({ status, result }) {
    if (status === undefined && result === undefined)
        return false;
    return /^(?:notrun|skipped|disabled|pending)$/i.test(status ?? '') || /^(?:suppressed|skipped)$/i.test(result ?? '');
}
function lineOf(text) {
    const line = Number(text);
    return Number.isSafeInteger(line) && line > 0 ? line : 0;
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mocha: () => (/* binding */ mocha)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);



const test = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fullTitle: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    err: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    stats: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ failures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    passes: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(test),
    pending: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(test),
    failures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(test),
});
/** mocha's json reporter; a hook that failed is among its failures. */
const mocha = {
    name: 'mocha',
    kind: 'tests',
    detect: (head) => /^\s*\{\s*"stats"\s*:\s*\{\s*"suites"/.test(head),
    async parse({ chunks, place }) {
        const { passes, pending, failures } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
        const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
        for (const { duration } of passes)
            tests.pass((duration ?? 0) / 1_000);
        pending.forEach(() => tests.skip());
        for (const { fullTitle, file, duration, err } of failures) {
            tests.fail({ name: fullTitle, suite: '', path: place(file ?? ''), message: err?.message ?? '' }, (duration ?? 0) / 1_000);
        }
        return tests.report();
    },
};


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nunit: () => (/* binding */ nunit)
/* harmony export */ });
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);



const passed = /^(?:Passed|Success|Warning)$/i;
const skipped = /^(?:Skipped|Ignored|Inconclusive|NotRun|NotRunnable|Explicit)$/i;
/** NUnit 3 (`test-run`) and NUnit 2 (`test-results`). */
const nunit = {
    name: 'nunit',
    kind: 'tests',
    detect: (head) => /<test-(?:run|results)\b/.test(head),
    async parse({ chunks }) {
        const reader = createReader();
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader() {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
    let [isNunit, message] = [false, ''];
    let current;
    function end({ result = '', label, executed, fullname, name, classname, duration, time }) {
        const seconds = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readSeconds */ .UW)(duration ?? time);
        if (passed.test(result))
            tests.pass(seconds);
        else if (skipped.test(result) || executed === 'False')
            tests.skip();
        else {
            const isError = label !== undefined || result === 'Error';
            tests.fail({ name: fullname ?? name ?? '', suite: classname ?? '', message: message || result, isError }, seconds);
        }
    }
    return {
        open(name, attributes) {
            if (name === 'test-run' || name === 'test-results')
                isNunit = true;
            else if (name === 'test-case') {
                current = attributes;
                message = '';
            }
        },
        close(name) {
            if (name !== 'test-case' || !current)
                return;
            end(current);
            current = undefined;
        },
        textOf: new Set(['message']),
        text(piece) {
            if (current && message.length < 2_000)
                message += piece.slice(0, 2_000);
        },
        report() {
            if (!isNunit)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <test-run>: this is no NUnit report');
            return tests.report();
        },
    };
}


/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tap: () => (/* binding */ tap)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);



const mostMissing = 100_000;
/**
 * TAP 13 and 14, node-tap's and vitest's `{` included. Subtests count, the line that sums them up does not, unless it failed
 * while all of them passed. Tests that a plan promises and that never came, and `Bail out!`, are errors; TODO and SKIP are skipped.
 */
const tap = {
    name: 'tap',
    kind: 'tests',
    detect: (head) => /^TAP version \d+\s*$/m.test(head) || /^(?:ok|not ok)\b|^1\.\.\d+\s*(?:#.*)?$/m.test(head),
    async parse({ chunks }) {
        const reader = createReader();
        for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks))
            reader.read(line);
        return reader.report();
    },
};
/** `12 - name # TODO why # time=3ms {`, piece by piece: one pattern for all of it takes minutes over a hostile line. */
function splitResult(rest) {
    const text = rest.replace(/^\s*\d*\s*(?:-\s*)?/, '').trimEnd();
    const brace = text.endsWith('{');
    const told = brace ? text.slice(0, -1).trimEnd() : text;
    const last = told.lastIndexOf('#');
    const timed = last !== -1 && /^#\s*time=\S+$/i.test(told.slice(last)) ? told.slice(0, last) : told;
    const directive = /#\s{0,20}(TODO|SKIP)\b/i.exec(timed);
    return { name: (directive ? timed.slice(0, directive.index) : timed).trim(), directive: directive?.[1], brace };
}
function createReader() {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
    const levels = [];
    const braces = [];
    let [inYaml, hasPlan] = [false, false];
    let failure;
    /** A failure waits for the block behind it, which says why. */
    function settle() {
        if (failure)
            tests.fail({ ...failure, suite: '', message: failure.message || 'not ok' });
        failure = undefined;
    }
    function enter(depth) {
        while (levels.length <= depth)
            levels.push({ seen: 0, planned: undefined, failedBefore: tests.failed });
        return levels[depth];
    }
    /** Ends the levels deeper than `depth`. @returns the outermost of them */
    function leave(depth) {
        const outermost = levels[depth + 1];
        for (const { seen, planned } of levels.splice(depth + 1)) {
            for (let missing = Math.min((planned ?? 0) - seen, mostMissing); missing > 0; missing--) {
                tests.fail({ name: 'a planned test', suite: '', message: 'it never came', isError: true });
            }
        }
        return outermost;
    }
    function sumUp({ name, isOk, failedBefore }) {
        if (!isOk && tests.failed === failedBefore)
            failure = { name, message: 'it failed, its subtests did not' };
    }
    function readResult(depth, isOk, rest) {
        const { name, directive, brace } = splitResult(rest);
        const inner = leave(depth);
        const level = enter(depth);
        if (level)
            level.seen++;
        const sum = { name, isOk: isOk || directive !== undefined, failedBefore: inner?.failedBefore ?? tests.failed };
        if (brace)
            braces.push(sum);
        else if (inner)
            sumUp(sum);
        else if (directive)
            tests.skip();
        else if (isOk)
            tests.pass();
        else
            failure = { name, message: '' };
    }
    return {
        read(line) {
            const text = line.trimStart();
            const indent = line.length - text.length;
            if (inYaml || (text === '---' && indent > 0)) {
                inYaml = text !== '...';
                const [, message] = /^(?:error|message):\s*['"]?(.+?)['"]?$/.exec(text) ?? [];
                if (failure && message !== undefined)
                    failure.message ||= message;
                return;
            }
            const depth = Math.floor(indent / 4);
            const [, not, rest = ''] = /^(not )?ok\b(.*)$/.exec(text) ?? [];
            const planned = /^1\.\.(\d+)/.exec(text)?.[1];
            if (text === '}') {
                settle();
                leave(depth);
                const sum = braces.pop();
                if (sum)
                    sumUp(sum);
            }
            else if (planned !== undefined) {
                settle();
                const level = enter(depth);
                if (level)
                    level.planned = Number(planned);
                hasPlan = true;
            }
            else if (/^(?:not )?ok\b/.test(text)) {
                settle();
                readResult(depth, not === undefined, rest);
            }
            else if (text.startsWith('Bail out!'))
                tests.fail({ name: 'Bail out!', suite: '', message: text, isError: true });
        },
        report() {
            settle();
            leave(-1);
            if (!hasPlan)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it has no plan (1..N): cut short, or no TAP');
            return tests.report();
        },
    };
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trx: () => (/* binding */ trx)
/* harmony export */ });
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);



const passed = /^(?:Passed|Warning)$/i;
const skipped = /^(?:NotExecuted|Inconclusive|Pending|NotRunnable)$/i;
const brokenRun = /^(?:Failed|Error|Aborted|Timeout|Disconnected)$/i;
/**
 * Visual Studio's TRX. The rows of a data-driven test count, not their sum. A run that calls itself failed without a failed test
 * (aborted, the host crashed) counts as one error.
 */
const trx = {
    name: 'trx',
    kind: 'tests',
    detect: (head) => /<TestRun\b/.test(head),
    async parse({ chunks }) {
        const reader = createReader();
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader() {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
    const open = [];
    let [isRun, outcome] = [false, ''];
    function endTest({ attributes, message }) {
        const result = attributes.outcome ?? 'Error';
        const seconds = secondsOf(attributes.duration);
        if (passed.test(result))
            tests.pass(seconds);
        else if (skipped.test(result))
            tests.skip();
        else
            tests.fail({ name: attributes.testName ?? '', suite: '', message: message || result, isError: !/^Failed$/i.test(result) }, seconds);
    }
    return {
        open(name, attributes) {
            if (name === 'TestRun')
                isRun = true;
            else if (name === 'ResultSummary')
                outcome = attributes.outcome ?? '';
            else if (name === 'UnitTestResult')
                open.push({ attributes, message: '', hasInner: false });
            else if (name === 'InnerResults')
                open.forEach((result) => (result.hasInner = true));
        },
        close(name) {
            const ended = name === 'UnitTestResult' ? open.pop() : undefined;
            if (ended && !ended.hasInner)
                endTest(ended);
        },
        textOf: new Set(['Message']),
        text(piece) {
            const test = open.at(-1);
            if (test && test.message.length < 2_000)
                test.message += piece.slice(0, 2_000);
        },
        report() {
            if (!isRun)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <TestRun>: this is no TRX report');
            if (brokenRun.test(outcome) && tests.failed === 0)
                tests.fail({ name: 'the test run', suite: '', message: `the run ended as ${outcome}`, isError: true });
            return tests.report();
        },
    };
}
/** `00:00:01.2345678` */
function secondsOf(duration) {
    const [, hours, minutes, seconds] = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(duration ?? '') ?? [];
    return seconds === undefined ? undefined : Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xunit: () => (/* binding */ xunit)
/* harmony export */ });
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);



/** xUnit.net v2 and v3 XML. Errors outside tests (a fixture that could not be cleaned up) count as failed. */
const xunit = {
    name: 'xunit',
    kind: 'tests',
    detect: (head) => /<assembl(?:ies|y)\b/.test(head),
    async parse({ chunks }) {
        const reader = createReader();
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader() {
    const tests = (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestCounter */ .TU)();
    let [isXunit, message] = [false, ''];
    let current;
    function end(element, attributes) {
        const result = element === 'error' ? 'Fail' : (attributes.result ?? 'Fail');
        const seconds = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readSeconds */ .UW)(attributes.time);
        if (result === 'Pass')
            tests.pass(seconds);
        else if (result === 'Skip' || result === 'NotRun')
            tests.skip();
        else
            tests.fail({
                name: attributes.name ?? attributes.type ?? '',
                suite: attributes.type ?? '',
                message,
                isError: element === 'error',
            }, seconds);
    }
    return {
        open(name, attributes) {
            if (name === 'assemblies' || name === 'assembly')
                isXunit = true;
            else if (name === 'test' || name === 'error') {
                current = { element: name, attributes };
                message = '';
            }
        },
        close(name) {
            if (current?.element !== name)
                return;
            end(name, current.attributes);
            current = undefined;
        },
        textOf: new Set(['message']),
        text(piece) {
            if (message.length < 2_000)
                message += piece.slice(0, 2_000);
        },
        report() {
            if (!isXunit)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <assembly>: this is no xUnit.net report');
            return tests.report();
        },
    };
}


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


/***/ }),

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ mergeTests),
/* harmony export */   TU: () => (/* binding */ createTestCounter)
/* harmony export */ });
/* unused harmony export keptFailures */
const keptFailures = 100;
const longestMessage = 500;
function createTestCounter() {
    const counts = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
    const failures = [];
    const spend = (seconds = 0) => (counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0);
    return {
        pass(seconds, isFlaky = false) {
            counts.passed++;
            if (isFlaky)
                counts.flaky++;
            spend(seconds);
        },
        skip() {
            counts.skipped++;
        },
        fail(failure, seconds) {
            counts.failed++;
            if (failure.isError)
                counts.errors++;
            spend(seconds);
            if (failures.length < keptFailures)
                failures.push(trimmed({ path: '', line: 0, isError: false, ...failure }));
        },
        get failed() {
            return counts.failed;
        },
        report: () => ({ ...counts, total: counts.passed + counts.failed + counts.skipped, failures }),
    };
}
function trimmed(failure) {
    const cut = (text) => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text);
    return { ...failure, name: cut(failure.name), suite: cut(failure.suite), message: cut(failure.message.trim()) };
}
function mergeTests(reports) {
    const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0);
    return {
        total: sum(({ total }) => total),
        passed: sum(({ passed }) => passed),
        failed: sum(({ failed }) => failed),
        errors: sum(({ errors }) => errors),
        skipped: sum(({ skipped }) => skipped),
        flaky: sum(({ flaky }) => flaky),
        seconds: sum(({ seconds }) => seconds),
        failures: reports.flatMap(({ failures }) => failures).slice(0, keptFailures),
    };
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   _0: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);



/** A string that is larger than this lies in pages of its own in V8, which costs more than to decode it. */
const pieceSize = 64 * 1024;
const deepestNesting = 1_000;
/** Saxes keeps a whole text or attribute; of one that is longer only the end is left. */
const longestToken = 1024 * 1024;
/** Colours of a terminal's log are let through; each such character costs microseconds. */
const mostForbidden = 500_000;
/**
 * Reads XML as a stream. Entities that a document defines itself are refused (no expansion, so no bomb); characters that
 * XML forbids are let through, because test tools write them into messages; anything else that is not well-formed is an
 * error. Names lose their namespace prefix.
 *
 * @throws ReportError with line and column
 */
async function parseXml(chunks, handlers) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const names = [];
    let forbidden = 0;
    parser.on('error', ({ message }) => {
        if (++forbidden > mostForbidden)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`more than ${mostForbidden} characters that XML forbids`);
        if (!/(?:disallowed character|malformed character entity)\.$/.test(message))
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`no well-formed XML: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(message, 120)}`);
    });
    // a list: to look one of a few up in a set would cost the hash of every name
    const wanted = [...(handlers.textOf ?? [])];
    const text = handlers.text?.bind(handlers) ?? (() => undefined);
    let textFrom = Infinity;
    parser.on('opentag', ({ name, attributes }) => {
        const local = localName(name);
        const depth = names.push(local);
        if (depth > deepestNesting)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`elements are nested deeper than ${deepestNesting}`);
        if (depth < textFrom && wanted.includes(local)) {
            textFrom = depth;
            parser.on('text', text);
            parser.on('cdata', text);
        }
        handlers.open(local, attributes);
    });
    parser.on('closetag', () => {
        if (names.length === textFrom) {
            textFrom = Infinity;
            parser.off('text');
            parser.off('cdata');
        }
        const closed = names.pop() ?? '';
        handlers.close?.(closed);
    });
    let decode;
    for await (const chunk of chunks) {
        decode ??= (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .decoderFor */ .oe)(chunk);
        for (let start = 0; start < chunk.byteLength; start += pieceSize) {
            parser.write(decode(chunk.subarray(start, start + pieceSize)));
            limitToken(parser);
        }
    }
    parser.close();
}
function limitToken(parser) {
    if (parser.text.length > longestToken)
        parser.text = parser.text.slice(-1_024);
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
/** `1,234.5` and `0.003`; undefined for what is no number of seconds. */
function readSeconds(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
    return Number.isFinite(value) && value >= 0 ? value : undefined;
}
/** A whole number of 0 and more; undefined where there is none. @throws ReportError when there is something else */
function readCount(text, what) {
    if (text === undefined || text.trim() === '')
        return undefined;
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < 0)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`${what} is ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(text)}, not a count`);
    return value;
}


/***/ })

};
