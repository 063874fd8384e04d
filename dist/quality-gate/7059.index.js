export const id = 7059;
export const ids = [7059];
export const modules = {

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ coverageMeasures),
/* harmony export */   PV: () => (/* binding */ mergeCoverage),
/* harmony export */   X0: () => (/* binding */ createCoverage),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   ZF: () => (/* binding */ hasMarks),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2294);

/** What is counted. Statements only come from tools that tell them apart from lines. */
const coverageMeasures = ['lines', 'branches', 'functions', 'statements'];
function createCoverage() {
    const parts = new Map();
    return {
        add(path, file) {
            const known = parts.get(path);
            if (known)
                known.push(file);
            else
                parts.set(detach(path), [file]);
        },
        isEmpty: () => parts.size === 0,
        report: () => ({ files: new Map([...parts].map(([path, files]) => [path, mergeFiles(files)])) }),
    };
}
function mergeCoverage(reports) {
    const merged = createCoverage();
    for (const { files } of reports)
        for (const [path, file] of files)
            merged.add(path, file);
    return merged.report();
}
function mergeFiles(parts) {
    const [only, ...others] = parts;
    if (only && others.length === 0)
        return only;
    const measured = coverageMeasures.map((measure) => [
        measure,
        mergeTallies(parts.flatMap((part) => part[measure] ?? [])),
    ]);
    return Object.fromEntries(measured.filter(([, tally]) => tally !== undefined));
}
/** Exact where there are marks; of mere totals the one that covers most. */
function mergeTallies(tallies) {
    const [first, ...rest] = tallies.filter(hasMarks);
    return first ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeMarks */ .L_)([first, ...rest]) : tallies.toSorted((a, b) => b.covered - a.covered)[0];
}
function hasMarks(tally) {
    return tally !== undefined && 'encoded' in tally;
}
/** The sum over all files; undefined when no file has this measure. */
function totalOf({ files }, measure) {
    let [covered, total, isKnown] = [0, 0, false];
    for (const file of files.values()) {
        const tally = file[measure];
        if (!tally)
            continue;
        isKnown = true;
        covered += tally.covered;
        total += tally.total;
    }
    return isKnown ? { covered, total } : undefined;
}
/** A copy of its own: a piece of a large text keeps the whole text in memory. */
function detach(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}


/***/ }),

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

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lizardCsv: () => (/* binding */ lizardCsv),
/* harmony export */   lizardXml: () => (/* binding */ lizardXml)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9584);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2180);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);





/** `lizard --csv`, with or without a header: NLOC, CCN, tokens, parameters, length, location, file, function, long name, start, end. */
const lizardCsv = {
    name: 'lizard-csv',
    kind: 'complexity',
    detect: (head) => /^(?:NLOC,CCN,|\d+,\d+,\d+,\d+,\d+,")/.test(head),
    async parse({ chunks, place }) {
        const functions = [];
        for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks)) {
            const [, complexity, , , , , file, name, , start] = (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCsv */ .F)(line);
            if (complexity === 'CCN')
                continue;
            if (!/^\d+$/.test(complexity ?? '') || file === undefined || name === undefined)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(line)} is no line of lizard`);
            functions.push({
                path: place(file),
                line: Number(start) || 0,
                name: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .detach */ .Yo)(name),
                complexity: Number(complexity),
            });
        }
        return { functions };
    },
};
/** `lizard --xml` (cppncss). */
const lizardXml = {
    name: 'lizard-xml',
    kind: 'complexity',
    detect: (head) => /<cppncss\b/.test(head),
    async parse({ chunks, place }) {
        const functions = [];
        const labels = [];
        let [measure, item, text, isLizard] = ['', '', '', false];
        let values = [];
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(chunks, {
            open(name, attributes) {
                if (name === 'cppncss')
                    isLizard = true;
                else if (name === 'measure') {
                    measure = attributes.type ?? '';
                    labels.length = 0;
                }
                else if (name === 'item') {
                    item = attributes.name ?? '';
                    values = [];
                }
                text = '';
            },
            close(name) {
                if (name === 'label')
                    labels.push(text);
                else if (name === 'value')
                    values.push(text);
                else if (name === 'item' && measure === 'Function') {
                    const [, title = item, file = '', line] = /^(.*?)(?:\(\.\.\.\))? at (.+):(\d+)$/.exec(item) ?? [];
                    functions.push({
                        path: place(file),
                        line: Number(line) || 0,
                        name: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .detach */ .Yo)(title),
                        complexity: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(values[labels.indexOf('CCN')], 'CCN') ?? 0,
                    });
                }
            },
            textOf: new Set(['label', 'value']),
            text(piece) {
                text += piece.slice(0, 200);
            },
        });
        if (!isLizard)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it has no <cppncss>: this is not from lizard');
        return { functions };
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

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ createMarkCollector),
/* harmony export */   EP: () => (/* binding */ placeOfBytes),
/* harmony export */   EY: () => (/* binding */ placeOfName),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   L_: () => (/* binding */ mergeMarks),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   hB: () => (/* binding */ mostBranchesPerLine),
/* harmony export */   li: () => (/* binding */ largestLine),
/* harmony export */   nV: () => (/* binding */ placeOfBranch)
/* harmony export */ });
/* unused harmony export largestPlace */
/** Largest place that fits: of lines, and of anything else. */
const largestLine = 2 ** 31 - 1;
const largestPlace = (/* unused pure expression or super */ null && (2 ** 52 - 1));
/** Marks of many files share buffers that grow to this size: an allocation a file would cost more than reading the file. */
const [smallestSlab, largestSlab] = [64, 32 * 1024];
function createMarkCollector(places = 'lines') {
    const allocate = (size) => (places === 'lines' ? new Uint32Array(size) : new Float64Array(size));
    let slab = allocate(0);
    let [start, end, covered, previous, isSorted] = [0, 0, 0, -1, true];
    function grow() {
        const current = slab.subarray(start, end);
        slab = allocate(Math.max(smallestSlab, Math.min(slab.length * 2, largestSlab), current.length * 2));
        slab.set(current);
        [start, end] = [0, current.length];
    }
    return {
        add(place, isCovered) {
            if (end === slab.length)
                grow();
            slab[end++] = place * 2 + (isCovered ? 1 : 0);
            if (isCovered)
                covered++;
            if (place <= previous)
                isSorted = false;
            previous = place;
        },
        size: () => end - start,
        take() {
            const encoded = slab.subarray(start, end);
            const marks = isSorted ? { encoded, covered, total: encoded.length } : sortedMarks(encoded);
            [start, covered, previous, isSorted] = [end, 0, -1, true];
            return marks;
        },
    };
}
/** Sorts in place. */
function sortedMarks(encoded) {
    encoded.sort();
    let length = 0;
    let covered = 0;
    for (const mark of encoded) {
        if (length > 0 && samePlace(encoded[length - 1] ?? -1, mark))
            covered -= (encoded[--length] ?? 0) % 2;
        encoded[length++] = mark;
        covered += mark % 2;
    }
    return { encoded: encoded.subarray(0, length), covered, total: length };
}
function samePlace(a, b) {
    return Math.floor(a / 2) === Math.floor(b / 2);
}
/** A place is covered when it is in one of them. */
function mergeMarks(parts) {
    const size = parts.reduce((sum, { total }) => sum + total, 0);
    const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
    let at = 0;
    for (const { encoded } of parts) {
        all.set(encoded, at);
        at += encoded.length;
    }
    return sortedMarks(all);
}
/** undefined: the place is not one that could be covered. */
function isCovered({ encoded }, place) {
    let [low, high] = [0, encoded.length - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const mark = encoded[middle] ?? 0;
        const here = Math.floor(mark / 2);
        if (here === place)
            return mark % 2 === 1;
        if (here < place)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return undefined;
}
/** Places that were not covered, at most `limit`. */
function uncovered({ encoded }, limit) {
    const places = [];
    for (const mark of encoded) {
        if (places.length === limit)
            break;
        if (mark % 2 === 0)
            places.push(mark / 2);
    }
    return places;
}
/** The place of something that has a name. */
function placeOfName(name) {
    const bytes = Buffer.from(name, 'utf8');
    return placeOfBytes(bytes, 0, bytes.length);
}
/** 52 bits of cyrb53 (public domain, bryc) over a name in UTF-8: two of a million names meet once in 9000 files. */
function placeOfBytes(bytes, start, end) {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let index = start; index < end; index++) {
        const byte = bytes[index] ?? 0;
        a = Math.imul(a ^ byte, 2654435761);
        b = Math.imul(b ^ byte, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (b >>> 12) * 2 ** 32 + (a >>> 0);
}
/** Branches of a line are told apart by their number within the line. */
const mostBranchesPerLine = 2 ** 20;
function placeOfBranch(line, index) {
    return line * mostBranchesPerLine + index;
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
