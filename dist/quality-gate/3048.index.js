export const id = 3048;
export const ids = [3048];
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

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ lintFinding),
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Y1: () => (/* binding */ securityFinding),
/* harmony export */   qK: () => (/* binding */ securitySeverities)
/* harmony export */ });
/** npm's words; moderate is what others call medium. */
const securitySeverities = ['critical', 'high', 'moderate', 'low', 'unknown'];
const longestText = 300;
/** Fills in what a tool does not say, and keeps texts short. */
function lintFinding(given) {
    return { severity: given.severity, ...place(given) };
}
function securityFinding(given) {
    const aliases = [...new Set(given.aliases ?? [])].filter((alias) => alias !== given.id);
    return { severity: given.severity, ...place(given), aliases, subject: given.subject ?? '' };
}
function place({ id = '', message = '', path = '', line = 0 }) {
    const flat = message.replace(/\s+/g, ' ').trim();
    return { id, message: flat.length > longestText ? `${flat.slice(0, longestText)}…` : flat, path, line };
}
/** Medium, MODERATE, Important, negligible…: what tools say, in npm's words. */
function securitySeverity(word) {
    return securityWords[(word ?? '').toLowerCase()] ?? 'unknown';
}
const securityWords = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    info: 'low',
    informational: 'low',
    note: 'low',
    negligible: 'low',
};
/** CVSS 3.1 and 4.0 qualitative scale; 0 is "none" and counts as low. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'moderate' : 'low';
}
function mergeFindings(reports) {
    return { findings: reports.flatMap(({ findings }) => findings) };
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flake8: () => (/* binding */ flake8)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);


/** `path:1:10: E401 text`, and `path:1: [E401] text` of `--format=pylint`. */
const line = /^(.+?):(\d+):(?:\d+:)? \[?([A-Z]{1,4}\d{1,4})\]? (.+)$/;
/** flake8's own output and `--format=pylint`. Codes E and F are errors, all others warnings. */
const flake8 = {
    name: 'flake8',
    kind: 'lint',
    emptyMeansNone: true,
    detect: (head) => /^[^\s:][^:\n]*:\d+:(?:\d+:)? \[?[A-Z]{1,4}\d{1,4}\]? /m.test(head),
    parse: ({ chunks, place }) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFindings */ .e)(chunks, (text) => {
        const [, path, number, id = '', message] = line.exec(text) ?? [];
        if (path === undefined || message === undefined)
            return undefined;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
            severity: /^[EF]/.test(id) ? 'error' : 'warning',
            id,
            message,
            path: place(path),
            line: Number(number),
        });
    }),
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

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTextFindings)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);



/**
 * Reads what a linter prints, a finding a line. Other lines (source, totals, hints) are passed over, but a text in which nothing
 * is understood is not taken for a clean one.
 *
 * @param read  a line's finding; 'none' for the line by which the tool says that all is well; undefined for any other
 * @throws ReportError when no line was understood
 */
async function readTextFindings(chunks, read) {
    const findings = [];
    let isUnderstood = false;
    let strange = '';
    for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks)) {
        const finding = read(line);
        if (finding === undefined)
            strange ||= line;
        else {
            isUnderstood = true;
            if (finding !== 'none')
                findings.push({ ...finding, message: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(finding.message) });
        }
    }
    if (strange !== '' && !isUnderstood)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`no finding in it is understood; it says ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(strange)}`);
    return { findings };
}


/***/ })

};
