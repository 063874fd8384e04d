export const id = 441;
export const ids = [441];
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
    const files = new Map();
    const repeated = new Map();
    return {
        add(path, file) {
            const first = files.get(path);
            if (!first)
                files.set(path, file);
            else if (!repeated.get(path)?.push(file))
                repeated.set(path, [first, file]);
        },
        isEmpty: () => files.size === 0,
        report() {
            for (const [path, parts] of repeated)
                files.set(path, mergeFiles(parts));
            return { files };
        },
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
/* harmony export */   qK: () => (/* binding */ securitySeverities),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/** npm's words; moderate is what others call medium. */
const securitySeverities = ['critical', 'high', 'moderate', 'low', 'unknown'];
const longestText = 300;
function lintFinding(given) {
    return { severity: given.severity, ...located(given) };
}
function securityFinding(given) {
    const aliases = [...new Set(given.aliases ?? [])].filter((alias) => alias !== given.id);
    return { severity: given.severity, ...located(given), aliases, subject: given.subject ?? '' };
}
/** Fills in what a tool does not say, keeps texts short, and takes no line for one that no file has. */
function located({ id = '', message = '', path = '', line = 0 }) {
    const flat = message.replace(/\s+/g, ' ').trim();
    const isLine = Number.isSafeInteger(line) && line >= 0;
    return {
        id,
        message: flat.length > longestText ? `${flat.slice(0, longestText)}…` : flat,
        path,
        line: isLine ? line : 0,
    };
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

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eslint: () => (/* binding */ eslint),
/* harmony export */   looksLikeEslint: () => (/* binding */ looksLikeEslint),
/* harmony export */   readEslint: () => (/* binding */ readEslint)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI());
/** https://eslint.org/docs/latest/use/formatters/#json: suppressedMessages are not counted. */
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    filePath: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    messages: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ruleId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** 0 off, 1 warning, 2 error */
        severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(0)]),
        fatal: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(count),
    })),
}));
const readEslint = (chunks) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
const looksLikeEslint = (head) => /^\s*\[\s*(?:\]|\{\s*"filePath"\s*:)/.test(head);
/** ESLint's JSON; also what Oxlint's and older stylelint plug-ins write in ESLint's form. */
const eslint = {
    name: 'eslint',
    kind: 'lint',
    detect: looksLikeEslint,
    async parse({ chunks, place }) {
        const findings = (await readEslint(chunks)).flatMap(({ filePath, messages }) => {
            const path = place(filePath);
            return messages.map(({ ruleId, severity, fatal, message, line }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
                severity: severity === 2 || fatal ? 'error' : severity === 1 ? 'warning' : 'note',
                id: ruleId ?? (fatal ? 'fatal' : ''),
                message,
                path,
                line: line ?? 0,
            }));
        });
        return { findings };
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
/* harmony export */   nV: () => (/* binding */ placeOfBranch),
/* harmony export */   s2: () => (/* binding */ lineOfBranch)
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
    let [start, end] = [0, 0];
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
        },
        size: () => end - start,
        collected: () => slab.subarray(start, end),
        take() {
            const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end);
            end = start += marks.total;
            return marks;
        },
    };
}
/** undefined when they are not ascending, or a place comes twice. Lines, of which there are millions, by bit operations. */
function marksInOrder(encoded, start, end) {
    const covered = encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end);
    return covered < 0 ? undefined : { covered, total: end - start, encoded, start };
}
/** -1 when they are not in order. */
function coveredLines(encoded, start, end) {
    let covered = 0;
    let previous = -1;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        const place = mark >>> 1;
        if (place <= previous)
            return -1;
        covered += mark & 1;
        previous = place;
    }
    return covered;
}
function coveredOthers(encoded, start, end) {
    let covered = 0;
    let previous = -1;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        const place = Math.floor(mark / 2);
        if (place <= previous)
            return -1;
        covered += mark - place * 2;
        previous = place;
    }
    return covered;
}
/** Sorts in place. */
function sortedMarks(encoded, start, end) {
    encoded.subarray(start, end).sort();
    let next = start;
    let covered = 0;
    for (let at = start; at < end; at++) {
        const mark = encoded[at] ?? 0;
        if (next > start && samePlace(encoded[next - 1] ?? -1, mark))
            covered -= (encoded[--next] ?? 0) % 2;
        encoded[next++] = mark;
        covered += mark % 2;
    }
    return { covered, total: next - start, encoded, start };
}
function samePlace(a, b) {
    return Math.floor(a / 2) === Math.floor(b / 2);
}
/** A place is covered when it is in one of them. */
function mergeMarks(parts) {
    const size = parts.reduce((sum, { total }) => sum + total, 0);
    const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
    let at = 0;
    for (const { encoded, start, total } of parts) {
        all.set(encoded.subarray(start, start + total), at);
        at += total;
    }
    return sortedMarks(all, 0, size);
}
/** undefined: the place is not one that could be covered. */
function isCovered({ encoded, start, total }, place) {
    let [low, high] = [start, start + total - 1];
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
function uncovered({ encoded, start, total }, limit) {
    const places = [];
    for (const mark of encoded.subarray(start, start + total)) {
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
function lineOfBranch(place) {
    return Math.floor(place / mostBranchesPerLine);
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
