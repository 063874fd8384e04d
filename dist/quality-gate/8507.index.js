export const id = 8507;
export const ids = [8507];
export const modules = {

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



const deepestNesting = 1_000;
/** Saxes keeps a whole text or attribute; of one that is longer only the end is left. */
const longestToken = 1024 * 1024;
/**
 * Reads XML as a stream. Entities that a document defines itself are refused (no expansion, so no bomb); characters that
 * XML forbids are let through, because test tools write them into messages; anything else that is not well-formed is an
 * error. Names lose their namespace prefix.
 *
 * @throws ReportError with line and column
 */
async function parseXml(chunks, handlers) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    let depth = 0;
    parser.on('error', ({ message }) => {
        if (!/(?:disallowed character|malformed character entity)\.$/.test(message))
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`no well-formed XML: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(message, 120)}`);
    });
    const text = handlers.text?.bind(handlers) ?? (() => undefined);
    let textFrom = Infinity;
    parser.on('opentag', ({ name, attributes }) => {
        if (++depth > deepestNesting)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`elements are nested deeper than ${deepestNesting}`);
        const local = localName(name);
        if (depth < textFrom && handlers.textOf?.has(local)) {
            textFrom = depth;
            parser.on('text', text);
            parser.on('cdata', text);
        }
        handlers.open(local, attributes);
    });
    parser.on('closetag', ({ name }) => {
        if (depth === textFrom) {
            textFrom = Infinity;
            parser.off('text');
            parser.off('cdata');
        }
        depth--;
        handlers.close?.(localName(name));
    });
    let decode;
    for await (const chunk of chunks) {
        decode ??= (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .decoderFor */ .oe)(chunk);
        parser.write(decode(chunk));
        limitToken(parser);
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
