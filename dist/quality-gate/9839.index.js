export const id = 9839;
export const ids = [9839];
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

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lcov: () => (/* binding */ lcov)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);




const [newline, carriageReturn, comma, hyphen, zero, nine, colon] = [10, 13, 44, 45, 48, 57, 58];
const letter = { A: 65, B: 66, D: 68, F: 70, N: 78, R: 82 };
/**
 * lcov tracefile (geninfo(1)). A line is covered when a DA count of it is above 0, whatever its branches say; LF, LH and
 * the like are only used where a record has totals and no lines.
 */
const lcov = {
    name: 'lcov',
    kind: 'coverage',
    detect: (head) => /^(?:SF|TN):/m.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        for await (const block of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLines */ .zo)(chunks))
            reader.read(block);
        return reader.end();
    },
};
/** Nearly all of a tracefile are DA and BRDA lines: those are read byte by byte, without making a string. */
function createReader(place) {
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X0)();
    const lines = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)();
    const branches = createBranches();
    const functions = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others');
    let totals = new Map();
    let path;
    let row = 0;
    let block = Buffer.alloc(0);
    let at = 0;
    function refuse(what) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`line ${row}: ${what}`);
    }
    function textFrom(start) {
        const end = block.indexOf(newline, start);
        at = end < 0 ? block.length : end + 1;
        return block.toString('utf8', start, at).trimEnd();
    }
    /** Reads digits and leaves `at` behind them. -1 where there are none. */
    function readNumber() {
        const bytes = block;
        let [end, value] = [at, 0];
        for (let byte = bytes[end] ?? newline; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) {
            value = value * 10 + byte - zero;
        }
        if (end === at)
            return -1;
        at = end;
        return value;
    }
    function endsHere() {
        const byte = block[at] ?? newline;
        return byte === newline || byte === carriageReturn;
    }
    function skipLine() {
        const bytes = block;
        let end = at;
        while ((bytes[end] ?? newline) !== newline)
            end++;
        at = end + 1;
    }
    /** A line that scanLines did not take. */
    function readLine(start) {
        refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(textFrom(start))} is no line and count`);
    }
    /** BRDA:line,block,branch,taken: `taken` is the last of them, a branch may be any text. */
    function readBranch(start) {
        at = start + 5;
        const line = readNumber();
        let [last, commas] = [0, 0];
        for (; !endsHere(); at++) {
            if (block[at] !== comma)
                continue;
            last = at;
            commas++;
        }
        at = last + 1;
        const isNeverReached = block[at] === hyphen;
        if (isNeverReached)
            at++;
        const taken = isNeverReached ? 0 : readNumber();
        const isBranch = commas >= 3 && line >= 0 && line <= _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .largestLine */ .li && taken >= 0 && endsHere();
        if (!isBranch || !branches.add(line, taken > 0))
            refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(textFrom(start))} is no branch`);
        skipLine();
    }
    /** FN:line,name or FN:line,end,name. */
    function readFunction(start) {
        at = start + 3;
        const isNumbered = readNumber() >= 0 && block[at++] === comma;
        const name = at;
        if (readNumber() >= 0 && block[at] === comma)
            at++;
        else
            at = name;
        if (!isNumbered || !markFunction(false))
            refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(textFrom(start))} is no function`);
    }
    /** FNDA:calls,name. */
    function readCalls(start) {
        at = start + 5;
        const calls = readNumber();
        if (calls < 0 || block[at++] !== comma || !markFunction(calls > 0))
            refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(textFrom(start))} is no function`);
    }
    /** The name goes to the line's end. */
    function markFunction(isCovered) {
        const start = at;
        while (!endsHere())
            at++;
        functions.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfBytes */ .EP)(block, start, at), isCovered);
        const isNamed = at > start;
        skipLine();
        return isNamed;
    }
    function readText(line) {
        const text = row === 1 ? line.replace(/^\uFEFF/, '') : line;
        const colon = text.indexOf(':');
        const [key, value] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
        if (text === '' || text.startsWith('#') || key === 'TN')
            return;
        if (key === 'SF') {
            if (path !== undefined)
                refuse(`a new record starts inside that of ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(path)}: cut short or mixed up`);
            if (value.trim() === '')
                refuse('SF without a path');
            path = place(value);
            return;
        }
        if (path === undefined)
            refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text)} stands outside a record`);
        if (key === 'end_of_record')
            endRecord(path);
        else if (!readTotal(key, value) && !readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH)$/.test(key)) {
            refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text)} is no line of a tracefile`);
        }
    }
    /** lcov 2: FNA:index,calls,name. */
    function readAlias(key, value) {
        const [, calls, name] = /^\d+,(\d+),(.+)$/.exec(key === 'FNA' ? value : '') ?? [];
        if (name !== undefined)
            functions.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(name), /[1-9]/.test(calls ?? ''));
        return name !== undefined;
    }
    function readTotal(key, value) {
        if (!/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(key) || !/^\d{1,15}$/.test(value))
            return false;
        totals.set(key, Number(value));
        return true;
    }
    function endRecord(ended) {
        const [taken, called] = [marksOr(branches, totals, 'BR'), marksOr(functions, totals, 'FN')];
        coverage.add(ended, {
            lines: marksOr(lines, totals, 'L') ?? { covered: 0, total: 0 },
            ...(taken ? { branches: taken } : {}),
            ...(called ? { functions: called } : {}),
        });
        totals = new Map();
        path = undefined;
    }
    /** What reads the frequent lines: DA, BRDA, FN, FNDA. */
    function readerAt(start) {
        const [first, second] = [block[start], block[start + 1]];
        if (block[start + 2] === colon) {
            if (first === letter.D && second === letter.A)
                return readLine;
            return first === letter.F && second === letter.N ? readFunction : undefined;
        }
        if (block[start + 4] !== colon || block[start + 2] !== letter.D || block[start + 3] !== letter.A)
            return undefined;
        if (first === letter.B && second === letter.R)
            return readBranch;
        return first === letter.F && second === letter.N ? readCalls : undefined;
    }
    return {
        read(bytes) {
            block = bytes;
            for (at = 0; at < block.length;) {
                if (path !== undefined) {
                    const before = lines.size();
                    at = scanLines(block, at, lines);
                    row += lines.size() - before;
                    if (at === block.length)
                        return;
                }
                row++;
                const start = at;
                const reader = readerAt(start);
                if (reader && path === undefined)
                    refuse(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(textFrom(start))} stands outside a record`);
                if (reader)
                    reader(start);
                else
                    readText(textFrom(start));
            }
        },
        end() {
            if (path !== undefined)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`it ends inside the record of ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(path)}: cut short`);
            if (coverage.isEmpty())
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it holds no record');
            return coverage.report();
        },
    };
}
/**
 * Takes the DA lines that follow each other from `at` on, and stops at the first line that is something else. This loop
 * is where the time goes: it works on locals and calls nothing but `add`.
 *
 * @returns where that line begins
 */
function scanLines(bytes, at, lines) {
    for (let start = at;;) {
        if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon)
            return start;
        let [end, line, count] = [start + 3, 0, 0];
        let byte = bytes[end] ?? newline;
        for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
            line = line * 10 + byte - zero;
        if (byte !== comma || end === start + 3 || line > _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .largestLine */ .li)
            return start;
        const first = ++end;
        byte = bytes[end] ?? newline;
        for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
            count |= byte - zero;
        if (end === first || (byte !== newline && byte !== carriageReturn && byte !== comma))
            return start;
        while (byte !== newline)
            byte = bytes[++end] ?? newline;
        lines.add(line, count !== 0);
        start = end + 1;
    }
}
function marksOr(collector, totals, key) {
    const marks = collector.take();
    const total = totals.get(`${key}F`);
    if (marks.total > 0 || total === undefined)
        return marks.total > 0 ? marks : undefined;
    return { total, covered: Math.min(total, totals.get(`${key}H`) ?? 0) };
}
/** Branches of a line are numbered in the order in which the record names them. */
function createBranches() {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others');
    let seen = new Map();
    let [current, index] = [-1, 0];
    return {
        /** @returns false when a line has more branches than can be told apart */
        add(line, isTaken) {
            if (line === current)
                index++;
            else {
                if (current >= 0)
                    seen.set(current, index + 1);
                current = line;
                index = seen.get(line) ?? 0;
            }
            marks.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfBranch */ .nV)(line, index), isTaken);
            return index < _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBranchesPerLine */ .hB;
        },
        take() {
            if (current >= 0)
                seen = new Map();
            current = -1;
            return marks.take();
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


/***/ })

};
