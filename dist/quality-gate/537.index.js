export const id = 537;
export const ids = [537];
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
