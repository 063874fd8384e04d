export const id = 8278;
export const ids = [8278];
export const modules = {

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
        const [, name = '', directive, brace] = /^\s*\d*\s*(?:-\s*)?(.*?)\s*(?:#\s*(TODO|SKIP)\b.*?)?\s*(?:#\s*time=\S+\s*)?(\{)?$/i.exec(rest) ?? [];
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
/** Cuts a stream into pieces that end at a line's end; the last one may lack it. A piece is valid until the next is asked for. */
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
        if (rest.length > longestLine)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`a line is longer than ${longestLine} bytes: this is no text report`);
    }
    if (rest.length > 0)
        yield rest;
}
/** The lines of a text, without their ends, blank ones left out. */
async function* textLines(chunks) {
    let decode;
    for await (const chunk of wholeLines(chunks)) {
        decode ??= decoderFor(chunk);
        for (const line of decode(chunk).split('\n')) {
            const trimmed = line.trimEnd();
            if (trimmed !== '')
                yield trimmed;
        }
    }
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


/***/ })

};
