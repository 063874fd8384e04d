export const id = 537;
export const ids = [537];
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

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clover: () => (/* binding */ clover)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);




/**
 * Clover XML of OpenClover, PHPUnit and istanbul. Lines of type stmt and cond count, those of methods do not. Branches and
 * functions are the file's own totals: what `truecount` means differs between the tools. The tests themselves (`testproject`) are
 * left out, as Clover leaves them out of its totals.
 */
const clover = {
    name: 'clover',
    kind: 'coverage',
    detect: (head) => /<coverage\b[^>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader(place) {
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X0)();
    const lines = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)();
    const parents = [];
    let path;
    let totals = {};
    let hasProject = false;
    function readLine({ num, count, type }) {
        if (type === 'method')
            return;
        const line = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(num, 'num');
        if (line === undefined || line > _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .largestLine */ .li)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(String(num))} is no line`);
        lines.add(line, ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(count, 'count') ?? 0) > 0);
    }
    return {
        open(name, attributes) {
            if (name === 'project')
                hasProject = true;
            else if (name === 'file' && !parents.includes('testproject'))
                path = attributes.path ?? attributes.name ?? '';
            else if (name === 'line' && path !== undefined)
                readLine(attributes);
            else if (name === 'metrics' && parents.at(-1) === 'file') {
                totals = {
                    branches: tally(attributes, 'conditionals', 'coveredconditionals'),
                    functions: tally(attributes, 'methods', 'coveredmethods'),
                    statements: tally(attributes, 'statements', 'coveredstatements'),
                };
            }
            parents.push(name);
        },
        close(name) {
            parents.pop();
            if (name !== 'file')
                return;
            if (path !== undefined)
                coverage.add(place(path), { lines: lines.take(), ...totals });
            path = undefined;
            totals = {};
        },
        report() {
            if (!hasProject)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <project>: this is no Clover report');
            return coverage.report();
        },
    };
}
function tally(attributes, total, covered) {
    const all = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(attributes[total], total) ?? 0;
    return { total: all, covered: Math.min(all, (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(attributes[covered], covered) ?? 0) };
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cobertura: () => (/* binding */ cobertura)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);




const mostBranches = 10_000;
const longestPath = 4_096;
/**
 * Cobertura XML, in the dialects of coverage.py, gcovr, coverlet, gocover, istanbul and phpunit. The line elements of a
 * class count, those of its methods only where the class has none (istanbul's repeat the line of the definition); rates that
 * the report states itself do not.
 */
const cobertura = {
    name: 'cobertura',
    kind: 'coverage',
    detect: (head) => /<coverage\b[^>]*\b(?:line-rate|lines-valid|branch-rate)=/.test(head) || /cobertura[^<]{0,200}\.dtd/i.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader(place) {
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X0)();
    const [ofClass, ofMethods] = [createLines(), createLines()];
    const functions = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others');
    const sources = [];
    let [source, path, hasPackages] = ['', '', false];
    let method;
    function readLine({ number, hits, 'condition-coverage': conditions }) {
        const line = Number(number);
        if (path === '' || !(line >= 0 && line <= _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .largestLine */ .li)) {
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`line ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(String(number))} of ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(path)} is no line`);
        }
        const isCovered = isPositive(hits);
        if (method && isCovered)
            method.isCovered = true;
        const target = method ? ofMethods : ofClass;
        target.lines.add(line, isCovered);
        if (conditions !== undefined)
            target.addConditions(line, conditions);
    }
    function endClass() {
        const [own, inner, called] = [ofClass.take(), ofMethods.take(), functions.take()];
        coverage.add(path, { ...(own.lines.total > 0 ? own : inner), ...(called.total > 0 ? { functions: called } : {}) });
        path = '';
    }
    return {
        open(name, attributes) {
            if (name === 'line')
                readLine(attributes);
            else if (name === 'packages')
                hasPackages = true;
            else if (name === 'source')
                source = '';
            else if (name === 'class')
                path = place(attributes.filename ?? '', sources);
            else if (name === 'method')
                method = { name: `${attributes.name} ${attributes.signature}`, isCovered: false };
        },
        close(name) {
            if (name === 'method' && method) {
                functions.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(method.name), method.isCovered);
                method = undefined;
            }
            else if (name === 'class')
                endClass();
            else if (name === 'source')
                sources.push(source.trim());
        },
        textOf: new Set(['source']),
        text(piece) {
            source += piece.slice(0, longestPath);
        },
        report() {
            if (!hasPackages)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <packages>: this is no Cobertura report');
            return coverage.report();
        },
    };
}
function createLines() {
    const [lines, branches] = [(0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)(), (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others')];
    return {
        lines,
        /** `50% (1/2)`: which of them is not said; the first ones are taken. */
        addConditions(line, conditions) {
            const open = conditions.indexOf('(') + 1;
            const slash = conditions.indexOf('/', open);
            const close = conditions.indexOf(')', slash);
            if (open === 0 || slash < 0 || close < 0)
                return;
            const covered = Number(conditions.slice(open, slash));
            const total = Number(conditions.slice(slash + 1, close));
            if (!isCount(covered) || !isCount(total))
                return;
            if (covered > total || total > mostBranches)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`condition-coverage ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(conditions)} cannot be`);
            for (let index = 0; index < total; index++)
                branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfBranch */ .nV)(line, index), index < covered);
        },
        take: () => ({ lines: lines.take(), branches: branches.take() }),
    };
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
function isPositive(hits) {
    if (hits === '0')
        return false;
    const count = Number(hits);
    // what is no number is NaN, and '' and ' ' are 0
    if (count > 0 || (count === 0 && (hits ?? '').startsWith('0')))
        return count > 0;
    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`hits ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(String(hits))} is no count`);
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coveragepy: () => (/* binding */ coveragepy)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2294);




const line = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .largestLine */ .li));
const arc = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr());
const region = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ executed_lines: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(line), missing_lines: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(line) });
const file = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$i(region, {
    executed_branches: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(arc)),
    missing_branches: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(arc)),
    functions: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), region)),
});
/** coverage.py's `coverage json`. Lines are its statements; the percentage that it shows mixes lines and branches, this does not. */
const coveragepy = {
    name: 'coveragepy',
    kind: 'coverage',
    detect: (head) => /^\s*\{\s*"meta"\s*:/.test(head) && /"(?:branch_coverage|show_contexts|executed_lines)"/.test(head),
    async parse({ chunks, place }) {
        const { files } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file) }));
        const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .createCoverage */ .X0)();
        for (const [path, one] of Object.entries(files))
            coverage.add(place(path), marksOf(one));
        return coverage.report();
    },
};
function marksOf({ executed_lines, missing_lines, executed_branches, missing_branches, functions, }) {
    const [lines, branches, called] = [
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)(),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others'),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others'),
    ];
    for (const number of executed_lines)
        lines.add(number, true);
    for (const number of missing_lines)
        lines.add(number, false);
    for (const jump of executed_branches ?? [])
        branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(jump.join('>')), true);
    for (const jump of missing_branches ?? [])
        branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(jump.join('>')), false);
    // '' is what stands in no function; one that is excluded has no lines
    for (const [name, own] of Object.entries(functions ?? {}))
        if (name !== '' && own.executed_lines.length + own.missing_lines.length > 0)
            called.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(name), own.executed_lines.length > 0);
    return {
        lines: lines.take(),
        ...(executed_branches ? { branches: branches.take() } : {}),
        ...(functions ? { functions: called.take() } : {}),
    };
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goCover: () => (/* binding */ goCover)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2180);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);




/** A profile of honest code never comes near; a forged range must not cost memory. */
const mostLines = 20_000_000;
/**
 * `go test -coverprofile`. Blocks that several test binaries name are merged as `go tool cover` does. Statements are Go's own
 * figure; a line is covered when one of the blocks on it is.
 */
const goCover = {
    name: 'go-cover',
    kind: 'coverage',
    detect: (head) => /^mode: (?:set|count|atomic)\s*$/m.test(head),
    async parse({ chunks, place }) {
        const files = new Map();
        let [row, lines, hasMode] = [0, 0, false];
        for await (const text of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks)) {
            row++;
            if (text.startsWith('mode:'))
                hasMode = true;
            else {
                const [, path, where, from, to, statements, count] = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/.exec(text) ?? [];
                const [start, end] = [Number(from), Number(to)];
                if (path === undefined || where === undefined || end < start || end > _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .largestLine */ .li)
                    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`line ${row}: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text)} is no block of a cover profile`);
                const blocks = files.get(path) ?? new Map();
                files.set(path, blocks);
                const isCovered = /[1-9]/.test(count ?? '');
                const known = blocks.get(where);
                if (known)
                    known.isCovered ||= isCovered;
                else {
                    lines += end - start + 1;
                    if (lines > mostLines)
                        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`line ${row}: the blocks span more than ${mostLines} lines`);
                    blocks.set(where, { start, end, statements: Number(statements), isCovered });
                }
            }
        }
        if (!hasMode)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it does not begin with "mode:"');
        const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .createCoverage */ .X0)();
        for (const [path, blocks] of files)
            coverage.add(place(path), tallyOf([...blocks.values()]));
        return coverage.report();
    },
};
function tallyOf(blocks) {
    const lines = (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .createMarkCollector */ .$W)();
    const count = (some) => some.reduce((sum, { statements }) => sum + statements, 0);
    for (const { start, end, statements, isCovered } of blocks) {
        if (statements > 0)
            for (let line = start; line <= end; line++)
                lines.add(line, isCovered);
    }
    return {
        lines: lines.take(),
        statements: { covered: count(blocks.filter(({ isCovered }) => isCovered)), total: count(blocks) },
    };
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   istanbulSummary: () => (/* binding */ istanbulSummary)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);




const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI());
const tally = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ total: count, covered: count })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(({ total, covered }) => covered <= total, 'covers more than there is'));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    lines: tally,
    branches: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(tally),
    functions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(tally),
    statements: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(tally),
});
/** istanbul's coverage-summary.json: totals per file, no lines. Where it has nothing but `total`, that stands for one file. */
const istanbulSummary = {
    name: 'istanbul-summary',
    kind: 'coverage',
    detect: (head) => /^\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:lines|statements|branches|functions)"\s*:\s*\{\s*"total"/.test(head),
    async parse({ chunks, place }) {
        const { total, ...files } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), file));
        const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .createCoverage */ .X0)();
        for (const [path, tallies] of Object.entries(files))
            coverage.add(place(path), defined(tallies));
        if (coverage.isEmpty() && total)
            coverage.add('total', defined(total));
        if (coverage.isEmpty())
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it holds no file');
        return coverage.report();
    },
};
function defined(tallies) {
    return Object.fromEntries(Object.entries(tallies).filter(([, one]) => one !== undefined));
}


/***/ }),

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   istanbul: () => (/* binding */ istanbul)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);





const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI());
const hits = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{1,9}$/, 'an index')), count);
const line = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .largestLine */ .li));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    statementMap: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ start: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ line }) })),
    s: hits,
    f: hits,
    b: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{1,9}$/, 'an index')), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(count)),
});
const files = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), file);
/** Also what `jest --json --coverage` writes. */
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ coverageMap: files }), files]);
/** istanbul's coverage-final.json (nyc, jest, vitest, c8). A line's count is the highest of the statements that start on it. */
const istanbul = {
    name: 'istanbul',
    kind: 'coverage',
    detect: (head) => /"statementMap"\s*:/.test(head),
    async parse({ chunks, place }) {
        const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .createCoverage */ .X0)();
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
        const files = Object.values('coverageMap' in given && !('path' in given.coverageMap) ? given.coverageMap : given);
        if (files.length === 0)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it holds no file');
        for (const one of files)
            coverage.add(place(one.path), marksOf(one));
        return coverage.report();
    },
};
function marksOf({ path, statementMap, s, f, b }) {
    const [lines, statements] = [(0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)(), (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)('others')];
    const [functions, branches] = [(0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)('others'), (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)('others')];
    for (const [key, taken] of Object.entries(s)) {
        const start = statementMap[key]?.start;
        if (!start)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`statement ${key} of ${path} has no place`);
        lines.add(start.line, taken > 0);
        statements.add(Number(key), taken > 0);
    }
    for (const [key, taken] of Object.entries(f))
        functions.add(Number(key), taken > 0);
    for (const [key, arms] of Object.entries(b))
        arms.forEach((taken, arm) => branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfBranch */ .nV)(Number(key), arm), taken > 0));
    return { lines: lines.take(), statements: statements.take(), functions: functions.take(), branches: branches.take() };
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jacoco: () => (/* binding */ jacoco)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);




const mostBranches = 10_000;
const measures = {
    LINE: 'lines',
    BRANCH: 'branches',
    METHOD: 'functions',
};
/**
 * JaCoCo XML, groups included. A line is covered when one of its instructions was executed. Where a class has no source
 * lines (compiled without debug information), or lines do not say what was executed (gcovr), the counters are used.
 */
const jacoco = {
    name: 'jacoco',
    kind: 'coverage',
    detect: (head) => /jacoco[^<]{0,100}\.dtd/i.test(head) || /<report\b[^>]*>\s*(?:<sessioninfo|<group|<package)\b/.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader(place) {
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X0)();
    const [lines, branches, functions] = [
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)(),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others'),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMarkCollector */ .$W)('others'),
    ];
    const parents = [];
    let folder = '';
    let file = '';
    let method = '';
    let counters = {};
    let [isReport, hasClasses] = [false, false];
    function readLine({ nr, mi, ci, mb, cb }) {
        const line = count(nr, 'nr');
        if (mi !== undefined || ci !== undefined)
            lines.add(line, count(ci, 'ci') > 0);
        const [missed, covered] = [count(mb, 'mb'), count(cb, 'cb')];
        if (missed + covered > mostBranches)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`line ${line} has ${missed + covered} branches`);
        for (let index = 0; index < missed + covered; index++)
            branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfBranch */ .nV)(line, index), index < covered);
    }
    function readCounter({ type = '', missed, covered }) {
        const measure = measures[type];
        if (measure === undefined)
            return;
        const tally = { covered: count(covered, 'covered'), total: count(missed, 'missed') + count(covered, 'covered') };
        if (parents.at(-1) === 'method' && measure === 'functions')
            functions.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfName */ .EY)(method), tally.covered > 0);
        else if (parents.at(-1) === 'class' || parents.at(-1) === 'sourcefile')
            counters[measure] = tally;
    }
    function endClass() {
        const called = functions.take();
        const own = file.endsWith('/')
            ? { lines: { covered: 0, total: 0 }, ...counters }
            : { functions: called };
        coverage.add(place(file.endsWith('/') ? file.slice(0, -1) : file), own);
        counters = {};
    }
    function endSource() {
        const [marks, taken] = [lines.take(), branches.take()];
        coverage.add(place(file), {
            lines: marks.total > 0 ? marks : (counters.lines ?? marks),
            branches: taken.total > 0 ? taken : (counters.branches ?? taken),
            ...(counters.functions && !hasClasses ? { functions: counters.functions } : {}),
        });
        counters = {};
    }
    return {
        open(name, attributes) {
            if (name === 'report')
                isReport = true;
            else if (name === 'package') {
                folder = attributes.name ?? '';
                hasClasses = false;
            }
            else if (name === 'class') {
                hasClasses = true;
                const source = attributes.sourcefilename;
                file = source === undefined ? `${attributes.name ?? ''}/` : below(folder, source);
            }
            else if (name === 'sourcefile')
                file = below(folder, attributes.name ?? '');
            else if (name === 'method')
                method = `${file} ${attributes.name} ${attributes.desc} ${attributes.line}`;
            else if (name === 'line')
                readLine(attributes);
            else if (name === 'counter')
                readCounter(attributes);
            parents.push(name);
        },
        close(name) {
            parents.pop();
            if (name === 'class')
                endClass();
            else if (name === 'sourcefile')
                endSource();
        },
        report() {
            if (!isReport)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <report>: this is no JaCoCo report');
            return coverage.report();
        },
    };
}
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function count(text, what) {
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(text, what) ?? 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lcov: () => (/* binding */ lcov)
});

// EXTERNAL MODULE: ./build/shared/reports/coverage.js
var reports_coverage = __webpack_require__(2180);
// EXTERNAL MODULE: ./build/shared/reports/input.js
var input = __webpack_require__(23);
// EXTERNAL MODULE: ./build/shared/reports/marks.js
var reports_marks = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/shared/reports/report-error.js
var report_error = __webpack_require__(7503);
;// CONCATENATED MODULE: ./build/shared/reports/tracefile.js

/*
 * The scanners of an lcov tracefile take the lines of their sort that follow each other from `start` on, and return where
 * the first line begins that is something else or malformed. These loops are where the time goes: they work on locals, make
 * nothing (not even by destructuring) and call nothing but `add`.
 */
const [newline, carriageReturn, comma, hyphen, zero, nine, colon] = [10, 13, 44, 45, 48, 57, 58];
const letter = { A: 65, B: 66, D: 68, F: 70, N: 78, R: 82 };
/** `DA:line,count` or `DA:line,count,checksum`. */
function scanLines(bytes, from, lines) {
    for (let start = from; start < bytes.length;) {
        if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon)
            return start;
        let end = start + 3;
        let line = 0;
        let count = 0;
        let byte = bytes[end] ?? newline;
        for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
            line = line * 10 + byte - zero;
        if (byte !== comma || end === start + 3 || line > reports_marks/* largestLine */.li)
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
    return bytes.length;
}
/** `BRDA:line,block,branch,taken`: `taken` is the last of them, a branch may be any text; `-` is never reached. */
function scanBranches(bytes, from, branches) {
    for (let start = from; start < bytes.length;) {
        if (bytes[start] !== letter.B ||
            bytes[start + 1] !== letter.R ||
            bytes[start + 2] !== letter.D ||
            bytes[start + 3] !== letter.A ||
            bytes[start + 4] !== colon)
            return start;
        let end = start + 5;
        let line = 0;
        let commas = 0;
        let byte = bytes[end] ?? newline;
        for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
            line = line * 10 + byte - zero;
        if (byte !== comma || end === start + 5 || line > reports_marks/* largestLine */.li)
            return start;
        let last = end;
        for (; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline) {
            if (byte !== comma)
                continue;
            commas++;
            last = end;
        }
        let taken = 0;
        let digit = last + 1;
        for (byte = bytes[digit] ?? newline; byte >= zero && byte <= nine; byte = bytes[++digit] ?? newline) {
            taken |= byte - zero;
        }
        if (byte === hyphen && digit === last + 1)
            byte = bytes[++digit] ?? newline;
        if (commas < 3 || digit === last + 1 || digit !== end || !branches.add(line, taken !== 0))
            return start;
        while (byte !== newline)
            byte = bytes[++end] ?? newline;
        start = end + 1;
    }
    return bytes.length;
}
/** `FN:line,name` or `FN:line,end,name`, and `FNDA:calls,name`; the name goes to the line's end. */
function scanFunctions(bytes, from, functions) {
    for (let start = from; start < bytes.length;) {
        if (bytes[start] !== letter.F || bytes[start + 1] !== letter.N)
            return start;
        const isCall = bytes[start + 2] === letter.D && bytes[start + 3] === letter.A && bytes[start + 4] === colon;
        if (!isCall && bytes[start + 2] !== colon)
            return start;
        const first = isCall ? start + 5 : start + 3;
        let end = first;
        let count = 0;
        let byte = bytes[end] ?? newline;
        for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
            count |= byte - zero;
        if (byte !== comma || end === first)
            return start;
        let name = end + 1;
        if (!isCall) {
            let last = name;
            for (byte = bytes[last] ?? newline; byte >= zero && byte <= nine;)
                byte = bytes[++last] ?? newline;
            if (byte === comma && last > name)
                name = last + 1;
        }
        end = name;
        for (byte = bytes[end] ?? newline; byte !== newline && byte !== carriageReturn;)
            byte = bytes[++end] ?? newline;
        if (end === name)
            return start;
        functions.add((0,reports_marks/* placeOfBytes */.EP)(bytes, name, end), isCall && count !== 0);
        while (byte !== newline)
            byte = bytes[++end] ?? newline;
        start = end + 1;
    }
    return bytes.length;
}
const totalKeys = new Map(['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'].map((key) => [codeOf(Buffer.from(`${key}:`), 0, key.length), key]));
const mostTotalDigits = 15;
/** `LF:count` and the like, one line. */
function scanTotal(bytes, start, totals) {
    const length = bytes[start + 2] === colon ? 2 : 3;
    const key = bytes[start + length] === colon ? totalKeys.get(codeOf(bytes, start, length)) : undefined;
    if (key === undefined)
        return start;
    const first = start + length + 1;
    let end = first;
    let count = 0;
    let byte = bytes[end] ?? newline;
    for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)
        count = count * 10 + byte - zero;
    if (byte === carriageReturn)
        byte = bytes[++end] ?? newline;
    if (byte !== newline || end === first || end - first > mostTotalDigits)
        return start;
    totals[key] = count;
    return end + 1;
}
/** The letters of a key as one number. */
function codeOf(bytes, start, length) {
    let code = 0;
    for (let at = start; at < start + length; at++)
        code = code * 256 + (bytes[at] ?? 0);
    return code;
}
/** Branches of a line are numbered in the order in which the record names them. */
function createBranches() {
    const marks = (0,reports_marks/* createMarkCollector */.$W)('others');
    // the branches of each line so far; only kept once a line comes back after others
    let counts;
    let current = -1;
    let highest = -1;
    let index = 0;
    return {
        add(line, isTaken) {
            if (line === current)
                index++;
            else if (line > highest)
                index = 0;
            else
                index = (counts ??= countByLine(marks.collected())).get(line) ?? 0;
            current = line;
            highest = Math.max(highest, line);
            counts?.set(line, index + 1);
            marks.add((0,reports_marks/* placeOfBranch */.nV)(line, index), isTaken);
            return index < reports_marks/* mostBranchesPerLine */.hB;
        },
        size: () => marks.size(),
        take() {
            counts = undefined;
            current = highest = -1;
            return marks.take();
        },
    };
}
function countByLine(encoded) {
    const counts = new Map();
    for (const mark of encoded) {
        const line = (0,reports_marks/* lineOfBranch */.s2)(Math.floor(mark / 2));
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/shared/reports/formats/lcov.js





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
        for await (const block of (0,input/* wholeLines */.zo)(chunks))
            reader.read(block);
        return reader.end();
    },
};
/** Nearly all of a tracefile are DA, BRDA, FN and FNDA lines: those are read byte by byte, without making a string. */
function createReader(place) {
    const coverage = (0,reports_coverage/* createCoverage */.X0)();
    const lines = (0,reports_marks/* createMarkCollector */.$W)();
    const branches = createBranches();
    const functions = (0,reports_marks/* createMarkCollector */.$W)('others');
    let totals = {};
    let path;
    let row = 0;
    function refuse(what) {
        throw new report_error/* ReportError */.$(`line ${row}: ${what}`);
    }
    /** @returns where the first line begins that is none of the frequent ones, or is one that cannot be read */
    function scan(block, at) {
        const marks = () => lines.size() + branches.size() + functions.size();
        const before = marks();
        let [start, reached] = [-1, at];
        while (reached > start && reached < block.length) {
            start = reached;
            const first = block[start];
            if (first === letter.D)
                reached = scanLines(block, start, lines);
            else if (first === letter.B)
                reached = scanBranches(block, start, branches);
            else if (first === letter.F)
                reached = scanFunctions(block, start, functions);
            if (reached === start) {
                reached = scanTotal(block, start, totals);
                if (reached > start)
                    row++;
            }
        }
        row += marks() - before;
        return reached;
    }
    function readText(line) {
        const text = row === 1 ? line.replace(/^\uFEFF/, '') : line;
        const colon = text.indexOf(':');
        const [key, value] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
        if (text === '' || text.startsWith('#') || key === 'TN')
            return;
        if (key === 'SF') {
            if (path !== undefined)
                refuse(`a new record starts inside that of ${(0,report_error/* excerpt */.K)(path)}: cut short or mixed up`);
            if (value.trim() === '')
                refuse('SF without a path');
            path = place(value);
            return;
        }
        if (path === undefined)
            refuse(`${(0,report_error/* excerpt */.K)(text)} stands outside a record`);
        const frequent = frequentLines[key];
        if (frequent !== undefined)
            refuse(`${(0,report_error/* excerpt */.K)(text)} is no ${frequent}`);
        if (key === 'end_of_record')
            endRecord(path);
        else if (!readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH)$/.test(key)) {
            refuse(`${(0,report_error/* excerpt */.K)(text)} is no line of a tracefile`);
        }
    }
    /** lcov 2: FNA:index,calls,name. */
    function readAlias(key, value) {
        const [, calls, name] = /^\d+,(\d+),(.+)$/.exec(key === 'FNA' ? value : '') ?? [];
        if (name !== undefined)
            functions.add((0,reports_marks/* placeOfName */.EY)(name), /[1-9]/.test(calls ?? ''));
        return name !== undefined;
    }
    function endRecord(ended) {
        const [taken, called] = [marksOr(branches, totals, 'BR'), marksOr(functions, totals, 'FN')];
        coverage.add(ended, {
            lines: marksOr(lines, totals, 'L') ?? { covered: 0, total: 0 },
            ...(taken ? { branches: taken } : {}),
            ...(called ? { functions: called } : {}),
        });
        totals = {};
        path = undefined;
    }
    return {
        read(block) {
            for (let at = 0; at < block.length;) {
                if (path !== undefined)
                    at = scan(block, at);
                if (at === block.length)
                    return;
                row++;
                const newlineAt = block.indexOf('\n', at);
                const next = newlineAt < 0 ? block.length : newlineAt + 1;
                readText(block.toString('utf8', at, next).trimEnd());
                at = next;
            }
        },
        end() {
            if (path !== undefined)
                throw new report_error/* ReportError */.$(`it ends inside the record of ${(0,report_error/* excerpt */.K)(path)}: cut short`);
            if (coverage.isEmpty())
                throw new report_error/* ReportError */.$('it holds no record');
            return coverage.report();
        },
    };
}
/** What the scanners take; one that reaches `readText` is malformed. */
const frequentLines = {
    DA: 'line and count',
    BRDA: 'branch',
    FN: 'function',
    FNDA: 'function',
};
function marksOr(collector, totals, key) {
    const marks = collector.take();
    const total = totals[`${key}F`];
    if (marks.total > 0 || total === undefined)
        return marks.total > 0 ? marks : undefined;
    return { total, covered: Math.min(total, totals[`${key}H`] ?? 0) };
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   llvmCov: () => (/* binding */ llvmCov)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);





const mostLines = 10_000_000;
const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI());
/** line, column, count, has a count, begins a region, is a gap. */
const segment = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), count, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
const tally = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ count: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()), covered: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()) }));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    segments: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(segment)),
    summary: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ lines: tally, functions: tally, branches: tally }),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ files: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file) })),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('llvm.coverage.json.export'),
});
/**
 * `llvm-cov export` (clang, Swift, cargo llvm-cov). Which lines were covered follows LLVM's LineCoverageStats; with
 * `-summary-only` only the totals are there.
 */
const llvmCov = {
    name: 'llvm-cov',
    kind: 'coverage',
    detect: (head, path) => head.includes('"llvm.coverage.json.export"') ||
        (/^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/.test(head) && path.endsWith('.json')),
    async parse({ chunks, place }) {
        const { data } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
        const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .createCoverage */ .X0)();
        for (const { filename, segments, summary } of data.flatMap(({ files }) => files)) {
            const lines = segments ? linesOf(segments) : summaryOf(summary.lines);
            coverage.add(place(filename), { lines: lines ?? { covered: 0, total: 0 }, ...totals(summary) });
        }
        return coverage.report();
    },
};
function summaryOf(given) {
    return given && { covered: Math.min(given.covered, given.count), total: given.count };
}
function totals({ functions, branches }) {
    const [called, taken] = [summaryOf(functions), summaryOf(branches)];
    return { ...(called ? { functions: called } : {}), ...(taken ? { branches: taken } : {}) };
}
/** llvm/lib/ProfileData/Coverage/CoverageMapping.cpp, LineCoverageStats. */
function linesOf(segments) {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .createMarkCollector */ .$W)();
    const byLine = Map.groupBy(segments, ([line]) => line);
    const [first, last] = [segments[0]?.[0] ?? 0, segments.at(-1)?.[0] ?? -1];
    if (last - first > mostLines)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`a file has more than ${mostLines} lines`);
    let wrapped;
    for (let line = first; line <= last; line++) {
        const here = byLine.get(line) ?? [];
        const starts = here.filter(([, , , hasCount, isEntry, isGap]) => hasCount && isEntry && isGap !== true);
        const isSkipped = here[0] !== undefined && !here[0][3] && here[0][4];
        const isMapped = (!isSkipped && (wrapped?.[3] === true || starts.length > 0)) ||
            here.some(([, , , hasCount, isEntry]) => hasCount && isEntry);
        const counts = [...(wrapped?.[3] === true ? [wrapped[2]] : []), ...starts.map(([, , hits]) => hits)];
        if (isMapped)
            marks.add(line, counts.some((hits) => hits > 0));
        wrapped = here.at(-1) ?? wrapped;
    }
    return marks.take();
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   opencover: () => (/* binding */ opencover)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2180);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);




const longestPoint = 10_000;
/** OpenCover XML (OpenCover, coverlet). A line is covered when one of the sequence points on it was visited. */
const opencover = {
    name: 'opencover',
    kind: 'coverage',
    detect: (head) => /<CoverageSession\b/.test(head),
    async parse({ chunks, place }) {
        const reader = createReader(place);
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(chunks, reader);
        return reader.report();
    },
};
function createReader(place) {
    const files = new Map();
    let isSession = false;
    let method;
    function fileOf(id) {
        return files.get(id ?? method?.fileId ?? '');
    }
    function readPoint({ vc, sl, el, fileid }) {
        const [start, end, visits] = [(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(sl, 'sl') ?? 0, (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(el ?? sl, 'el') ?? 0, (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(vc, 'vc') ?? 0];
        if (end < start || end - start > longestPoint || end > _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .largestLine */ .li)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`the sequence point ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(`${sl}-${el}`)} cannot be`);
        if (method && visits > 0)
            method.isCovered = true;
        if (method && fileid !== undefined)
            method.fileId = fileid;
        for (let line = start; line <= end; line++)
            fileOf(fileid)?.lines.add(line, visits > 0);
    }
    return {
        open(name, attributes) {
            if (name === 'CoverageSession')
                isSession = true;
            else if (name === 'File')
                files.set(attributes.uid ?? '', createFile(place(attributes.fullPath ?? '')));
            else if (name === 'Method')
                method = { fileId: '', isCovered: false };
            else if (name === 'FileRef' && method)
                method.fileId = attributes.uid ?? '';
            else if (name === 'SequencePoint')
                readPoint(attributes);
            else if (name === 'BranchPoint') {
                const key = `${attributes.sl} ${attributes.offset} ${attributes.path} ${attributes.ordinal}`;
                fileOf(attributes.fileid)?.branches.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfName */ .EY)(key), ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(attributes.vc, 'vc') ?? 0) > 0);
            }
        },
        close(name) {
            if (name !== 'Method' || !method)
                return;
            const file = fileOf(undefined);
            file?.functions.add(file.methods++, method.isCovered);
            method = undefined;
        },
        report() {
            if (!isSession)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('it has no <CoverageSession>: this is no OpenCover report');
            const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .createCoverage */ .X0)();
            for (const { path, lines, branches, functions } of files.values()) {
                coverage.add(path, { lines: lines.take(), branches: branches.take(), functions: functions.take() });
            }
            return coverage.report();
        },
    };
}
function createFile(path) {
    return {
        path,
        lines: (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .createMarkCollector */ .$W)(),
        branches: (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .createMarkCollector */ .$W)('others'),
        functions: (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .createMarkCollector */ .$W)('others'),
        methods: 0,
    };
}


/***/ }),

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simplecov: () => (/* binding */ simplecov)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2294);




const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
/** null: no code; "ignored": between :nocov: marks. */
const lines = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([count, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ignored')]));
const branches = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([lines, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ lines, branches: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([branches, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())])) })]);
const coverage = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file);
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ coverage }), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ coverage }))]);
/** SimpleCov's .resultset.json, old and new; what several commands ran is merged. Also simplecov_json's coverage.json. */
const simplecov = {
    name: 'simplecov',
    kind: 'coverage',
    detect: (head) => /"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\[|\{\s*"lines"\s*:\s*\[)/.test(head),
    async parse({ chunks, place }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
        const runs = Object.values(isSingle(given) ? { only: given } : given);
        const collected = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .createCoverage */ .X0)();
        for (const run of runs)
            for (const [path, one] of Object.entries(run.coverage))
                collected.add(place(path), marksOf(one));
        return collected.report();
    },
};
function isSingle(given) {
    return 'coverage' in given && !('coverage' in given.coverage);
}
function marksOf(given) {
    const marked = (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)();
    const counts = Array.isArray(given) ? given : given.lines;
    counts.forEach((hits, index) => {
        if (typeof hits === 'number')
            marked.add(index + 1, hits > 0);
    });
    if (Array.isArray(given) || !given.branches || Array.isArray(given.branches))
        return { lines: marked.take() };
    const taken = (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .createMarkCollector */ .$W)('others');
    for (const [condition, arms] of Object.entries(given.branches)) {
        for (const [arm, hits] of Object.entries(arms))
            taken.add((0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfName */ .EY)(`${condition} ${arm}`), hits > 0);
    }
    return { lines: marked.take(), branches: taken.take() };
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
