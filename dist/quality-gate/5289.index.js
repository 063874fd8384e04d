export const id = 5289;
export const ids = [5289];
export const modules = {

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

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ readJsonValues),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   wz: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* unused harmony export validate */
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
