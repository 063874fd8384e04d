export const id = 980;
export const ids = [980];
export const modules = {

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

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitleaks: () => (/* binding */ gitleaks),
/* harmony export */   sarifSecrets: () => (/* binding */ sarifSecrets)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _hygiene_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2481);




// neither `Secret` nor `Match` is taken
const leaks = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    RuleID: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    File: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
}));
function reportOf(found, { place }) {
    const findings = found.map((leak) => (0,_hygiene_js__WEBPACK_IMPORTED_MODULE_0__/* .hygieneFinding */ .hs)({ ...leak, check: 'secrets', path: place(leak.path) }));
    return { findings, checks: new Set(['secrets']) };
}
/** Gitleaks' JSON: every leak is a secret; an empty list means that there is none. */
const gitleaks = {
    name: 'gitleaks',
    kind: 'hygiene',
    detect: (head) => /^\s*\[\s*(?:\]|\{[\s\S]*"RuleID"\s*:)/.test(head),
    async parse(input) {
        const found = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(input.chunks, leaks);
        return reportOf(found.map(({ RuleID, Description, File, StartLine }) => ({
            id: RuleID,
            message: Description ?? '',
            path: File,
            line: StartLine ?? 0,
        })), input);
    },
};
/** SARIF of a scanner for secrets. Its messages are left out: one may quote what it found. */
const sarifSecrets = {
    name: 'sarif',
    kind: 'hygiene',
    detect: _sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeSarif */ .F,
    parse: async (input) => reportOf((await (0,_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .readSarif */ .q)(input.chunks)).map(({ id, path, line }) => ({ id, path, line })), input),
};


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ hygieneChecks),
/* harmony export */   eh: () => (/* binding */ mergeHygiene),
/* harmony export */   hs: () => (/* binding */ hygieneFinding)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);

/** secrets: written into the tree. cors: any origin may read. debug: a site tells strangers how it is built. */
const hygieneChecks = ['secrets', 'cors', 'debug'];
function hygieneFinding(given) {
    return { check: given.check, ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(given), subject: given.subject ?? '' };
}
function mergeHygiene(reports) {
    return {
        findings: reports.flatMap(({ findings }) => findings),
        checks: new Set(reports.flatMap(({ checks }) => [...checks])),
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

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ looksLikeSarif),
/* harmony export */   q: () => (/* binding */ readSarif)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);



const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }));
const index = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig());
const properties = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ 'security-severity': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])) }));
const rule = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    shortDescription: text,
    messageStrings: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
    defaultConfiguration: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ level: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
    properties,
});
const component = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), rules: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rule)) });
const artifactLocation = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uri: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), index }));
const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ruleId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    ruleIndex: index,
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), index, toolComponent: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ index })) })),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    level: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: text,
    baselineState: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    suppressions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
    locations: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        physicalLocation: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ artifactLocation, region: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ startLine: index })) })),
    }))),
    properties,
});
const run = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ driver: component, extensions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(component)) }),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ location: artifactLocation }))),
    invocations: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ executionSuccessful: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) }))),
    // one by one: checked copies of all of them at once would take as much memory as the file
    results: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(run)) });
const looksLikeSarif = (head) => /"\$schema"\s*:\s*"[^"]*sarif|"runs"\s*:\s*\[/i.test(head);
/**
 * Reads SARIF 2.1 (OASIS, 2020). Counted are results of kind fail, open or review that are not suppressed (a suppression
 * counts unless it is rejected or under review) and not absent from this run.
 *
 * @throws ReportError when there is no run, a run has no list of results, or its tool says that it failed
 */
async function readSarif(chunks) {
    const { runs } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema);
    if (!runs || runs.length === 0)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('no tool has run: it has no runs');
    return runs.flatMap((one, index) => readRun(one, `runs.${index}`));
}
function readRun(run, where) {
    const tool = (0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(run.tool.driver.name ?? 'the tool');
    if (!run.results)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`${tool} gives no list of results: it did not run to its end`);
    if (run.invocations?.some(({ executionSuccessful }) => executionSuccessful === false)) {
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`${tool} says that it did not run successfully`);
    }
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    const byId = new Map(components.flatMap(({ rules }) => (rules ?? []).map((known) => [known.id ?? '', known])));
    return run.results.flatMap((one, index) => {
        const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf)(one, result, `${where}.results.${index}`);
        return counts(given) ? [readResult(given, run, byId)] : [];
    });
}
function readResult(given, run, byId) {
    const known = ruleOf(given, run, byId);
    const location = given.locations?.[0]?.physicalLocation;
    const artifact = location?.artifactLocation;
    const score = given.properties?.['security-severity'] ?? known?.properties?.['security-severity'];
    const template = known?.messageStrings?.[given.message?.id ?? '']?.text;
    return {
        id: given.ruleId ?? given.rule?.id ?? known?.id ?? '',
        kind: given.kind ?? 'fail',
        level: given.level ?? known?.defaultConfiguration?.level ?? 'warning',
        message: given.message?.text ?? template ?? known?.shortDescription?.text ?? '',
        path: pathOf(artifact?.uri ?? run.artifacts?.[artifact?.index ?? -1]?.location?.uri ?? ''),
        line: location?.region?.startLine ?? 0,
        score: score === null || score === undefined ? undefined : Number(score),
    };
}
function counts({ kind, suppressions, baselineState }) {
    if (!['fail', 'open', 'review'].includes(kind ?? 'fail') || baselineState === 'absent')
        return false;
    const isRefused = suppressions?.some(({ status }) => status === 'rejected' || status === 'underReview');
    return (suppressions ?? []).length === 0 || isRefused === true;
}
/** By index in its component, else by id, else by the id's first part: `CA1000/1` is a case of `CA1000`. */
function ruleOf(given, { tool }, byId) {
    const extension = given.rule?.toolComponent?.index;
    const component = typeof extension === 'number' ? tool.extensions?.[extension] : tool.driver;
    const byIndex = component?.rules?.[given.ruleIndex ?? given.rule?.index ?? -1];
    const id = given.ruleId ?? given.rule?.id ?? '';
    return byIndex ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '');
}
function pathOf(uri) {
    const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        // a tool that writes bare paths may leave a "%" in one
        return path;
    }
}


/***/ })

};
