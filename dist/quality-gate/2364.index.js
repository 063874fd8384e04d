export const id = 2364;
export const ids = [2364];
export const modules = {

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

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvScanner: () => (/* binding */ osvScanner)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/shared/reports/cvss.js
/** Metric values of CVSS 3.0 and 3.1 (first.org/cvss/v3-1/specification-document, section 7.4). */
const weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };
/** The base score of a CVSS 3 vector; undefined for any other text, CVSS 2 and 4 included. */
function cvssScore(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = new Map(vector.split('/').map((part) => part.split(':')));
    const scope = metrics.get('S') === 'C' ? 'C' : 'U';
    const weight = (name) => weights[name]?.[metrics.get(name) ?? ''] ?? NaN;
    const privilege = privileges[scope][(metrics.get('PR') ?? '')];
    const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
    const impact = scope === 'U' ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15;
    const exploitability = 8.22 * weight('AV') * weight('AC') * (privilege ?? NaN) * weight('UI');
    if (Number.isNaN(impact + exploitability))
        return undefined;
    return impact <= 0 ? 0 : roundUp(Math.min((scope === 'U' ? 1 : 1.08) * (impact + exploitability), 10));
}
/** The specification's Roundup, appendix A. */
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

// EXTERNAL MODULE: ./build/shared/reports/findings.js
var reports_findings = __webpack_require__(7936);
// EXTERNAL MODULE: ./build/shared/reports/json.js
var json = __webpack_require__(6028);
;// CONCATENATED MODULE: ./build/shared/reports/formats/osv-scanner.js




const vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    aliases: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* string */.YjP())),
    summary: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    details: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    severity: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* nullish */.cl6(schemas/* string */.YjP()), score: schemas/* string */.YjP() }))),
    database_specific: schemas/* nullish */.cl6(schemas/* object */.Ikc({ severity: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
});
const group = schemas/* object */.Ikc({ ids: schemas/* array */.YOg(schemas/* string */.YjP()), max_severity: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const schema = schemas/* object */.Ikc({
    results: schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({
        source: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }),
        packages: schemas/* array */.YOg(schemas/* object */.Ikc({
            package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
            vulnerabilities: schemas/* nullish */.cl6(schemas/* array */.YOg(vulnerability)),
            groups: schemas/* nullish */.cl6(schemas/* array */.YOg(group)),
        })),
    }))),
});
/** OSV-Scanner's JSON. Severity: the database's word, else the group's score, else that of the CVSS 3 vector. */
const osvScanner = {
    name: 'osv-scanner',
    kind: 'security',
    detect: (head) => /^\s*\{\s*"results"\s*:\s*(?:null|\[\s*(?:\]|\{\s*"source"))/.test(head) || /"experimental_config"\s*:/.test(head),
    async parse({ chunks, place }) {
        const { results } = await (0,json/* readJson */.Vh)(chunks, schema);
        const findings = (results ?? []).flatMap(({ source, packages }) => packages.flatMap(({ package: { name, version }, vulnerabilities, groups }) => (vulnerabilities ?? []).map((one) => (0,reports_findings/* securityFinding */.Y1)({
            severity: severityOf(one, groups ?? []),
            id: one.id,
            aliases: one.aliases ?? [],
            message: one.summary ?? one.details ?? '',
            path: place(source.path),
            subject: `${name} ${version ?? ''}`.trim(),
        }))));
        return { findings };
    },
};
function severityOf({ id, severity, database_specific }, groups) {
    const word = (0,reports_findings/* securitySeverity */.KW)(database_specific?.severity ?? undefined);
    if (word !== 'unknown')
        return word;
    const stated = Number(groups.find(({ ids }) => ids.includes(id))?.max_severity ?? NaN);
    const scores = [stated, ...(severity ?? []).map(({ score }) => cvssScore(score) ?? NaN)].filter((score) => !Number.isNaN(score));
    return scores[0] === undefined ? 'unknown' : (0,reports_findings/* severityOfScore */.FL)(scores[0]);
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
