export const id = 940;
export const ids = [940];
export const modules = {

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyle: () => (/* binding */ checkstyle)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);



const severities = { error: 'error', warning: 'warning', info: 'note', ignore: undefined };
/** Checkstyle XML, which many linters can write (phpcs, ktlint, detekt, swiftlint, shellcheck). `ignore` is left out. */
const checkstyle = {
    name: 'checkstyle',
    kind: 'lint',
    detect: (head) => /<checkstyle\b/.test(head),
    async parse({ chunks, place }) {
        const findings = [];
        let [path, isCheckstyle] = ['', false];
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(chunks, {
            open(name, attributes) {
                if (name === 'checkstyle')
                    isCheckstyle = true;
                else if (name === 'file')
                    path = place(attributes.name ?? '');
                else if (name === 'error') {
                    const { severity: word = 'error', source = '', message = '', line } = attributes;
                    const severity = Object.hasOwn(severities, word) ? severities[word] : 'error';
                    if (severity)
                        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity, id: source, message, path, line: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(line, 'line') ?? 0 }));
                }
            },
        });
        if (!isCheckstyle)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it has no <checkstyle>');
        return { findings };
    },
};


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
    detect: (head) => /^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? \[?[A-Z]{1,4}\d{1,4}\]? /m.test(head),
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

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   golangci: () => (/* binding */ golangci)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);




const issue = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    FromLinter: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Text: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    Severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Pos: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Filename: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Line: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()) }),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Issues: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(issue)),
    Report: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
});
/** golangci-lint's JSON, v1 and v2. Without a severity a finding is an error: golangci-lint exits 1 for it. */
const golangci = {
    name: 'golangci',
    kind: 'lint',
    detect: (head) => /^\s*\{\s*"Issues"\s*:/.test(head) && /"FromLinter"|"Report"/.test(head),
    async parse({ chunks, place }) {
        const { Issues: issues, Report: report } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        if (report?.Error)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`golangci-lint did not run: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(report.Error, 200)}`);
        const findings = (issues ?? []).map(({ FromLinter: id, Text: message, Severity: word, Pos: { Filename: file, Line: line } }) => {
            const severity = /^(?:warning|low|medium)$/i.test(word ?? '')
                ? 'warning'
                : /^(?:info|note)$/i.test(word ?? '')
                    ? 'note'
                    : 'error';
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity, id, message, path: place(file), line: line ?? 0 });
        });
        return { findings };
    },
};


/***/ }),

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hadolint: () => (/* binding */ hadolint)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), file: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), level: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }));
const severities = { error: 'error', warning: 'warning' };
/** `hadolint -f json`. Info and style are notes. */
const hadolint = {
    name: 'hadolint',
    kind: 'lint',
    detect: (head) => /^\s*\[\s*\{/.test(head) && /"code"\s*:\s*"(?:DL|SC)\d{4}"/.test(head),
    async parse({ chunks, place }) {
        const findings = (await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema)).map(({ line, code, message, file, level }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity: severities[level] ?? 'note', id: code, message, path: place(file), line }));
        return { findings };
    },
};


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mypy: () => (/* binding */ mypy)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);



/** `path:5: error: text  [code]`, with a column or an end where asked for. */
const line = /^(.+?):(\d+):(?:\d+:)*(?:\d+:)? (error|warning|note): (.*?)(?:\s{2}\[([\w-]+)\])?$/;
/** `-O json`: one object a line. */
const json = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    file: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
});
/** What mypy prints, as text or as JSON lines. Notes explain errors and are counted in the total only. */
const mypy = {
    name: 'mypy',
    kind: 'lint',
    detect: (head) => /^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)* (?:error|note): |^Success: no issues found in |^Found \d+ errors? in \d+ files? \(/m.test(head) || /^\{"file": "[^\n]*"severity": /m.test(head),
    parse: ({ chunks, place }) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFindings */ .e)(chunks, (text) => {
        if (text.startsWith('{'))
            return fromJson(text, place);
        const [, path, number, severity, message, code] = line.exec(text) ?? [];
        if (path === undefined)
            return text.startsWith('Success: no issues found') ? 'none' : undefined;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
            severity: severity,
            id: code ?? '',
            message: message ?? '',
            path: place(path),
            line: Number(number),
        });
    }),
};
function fromJson(text, place) {
    try {
        const { file, line, message, code, severity } = json.parse(JSON.parse(text));
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity, id: code ?? '', message, path: place(file), line });
    }
    catch {
        // some other line that begins with a brace
        return undefined;
    }
}


/***/ }),

/***/ 5025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pylint: () => (/* binding */ pylint),
/* harmony export */   pylintText: () => (/* binding */ pylintText)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);




const message = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['fatal', 'error', 'warning', 'convention', 'refactor', 'information', 'info']),
    symbol: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()),
});
/** `--output-format=json`, and json2. */
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(message), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ messages: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(message) })]);
const severities = {
    fatal: 'error',
    error: 'error',
    information: 'note',
    info: 'note',
};
/** pylint's json and json2. Fatal and error are errors; convention, refactor and warning are warnings. */
const pylint = {
    name: 'pylint',
    kind: 'lint',
    detect: (head) => /^\s*[[{]/.test(head) && /"(?:message-id|messageId)"\s*:|^\s*\{\s*"messages"\s*:\s*\[\s*\]/.test(head),
    async parse({ chunks, place }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const messages = Array.isArray(given) ? given : given.messages;
        return {
            findings: messages.map(({ type, symbol, message, path, line }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
                severity: severities[type] ?? 'warning',
                id: symbol,
                message,
                path: place(path),
                line: line ?? 0,
            })),
        };
    },
};
/** `path:1:0: C0114: text (symbol)`, and `path:1: [C0114(symbol), object] text` of the format parseable. */
const lines = [
    /^(.+?):(\d+):\d+: ([CRWEFI])\d{4}: (.+?)(?: \(([\w-]+)\))?$/,
    /^(.+?):(\d+): \[([CRWEFI])\d{4}\(([\w-]+)\)[^\]]*\] (.+)$/,
];
/** pylint's text and parseable output. */
const pylintText = {
    name: 'pylint-text',
    kind: 'lint',
    emptyMeansNone: true,
    detect: (head) => /^\*{13} Module |^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? (?:[CRWEFI]\d{4}: |\[[CRWEFI]\d{4}\()/m.test(head) ||
        /^Your code has been rated at /m.test(head),
    parse: ({ chunks, place }) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFindings */ .e)(chunks, (text) => {
        const [, path, number, letter, first, second] = lines[0].exec(text) ?? lines[1].exec(text) ?? [];
        if (path === undefined || letter === undefined)
            return text.startsWith('Your code has been rated at ') ? 'none' : undefined;
        const [words = '', symbol = ''] = lines[0].test(text) ? [first, second] : [second, first];
        const severity = /[EF]/.test(letter) ? 'error' : letter === 'I' ? 'note' : 'warning';
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity, id: symbol, message: words, path: place(path), line: Number(number) });
    }),
};


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruff: () => (/* binding */ ruff)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    location: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ row: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() })),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
}));
/** `ruff check --output-format json`. Without a severity of its own a finding is an error: ruff exits 1 for it. */
const ruff = {
    name: 'ruff',
    kind: 'lint',
    detect: (head) => /^\s*\[\s*\{/.test(head) && /"noqa_row"\s*:|"end_location"\s*:/.test(head),
    async parse({ chunks, place }) {
        const findings = (await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema)).map(({ code, message, filename, location, severity }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
            severity: severity === 'warning' ? 'warning' : 'error',
            id: code ?? 'syntax',
            message,
            path: place(filename),
            line: location?.row ?? 0,
        }));
        return { findings };
    },
};


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLint: () => (/* binding */ sarifLint)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);


/** SARIF of a linter: its levels. Open and review results are notes: somebody has to look, nothing failed yet. */
const sarifLint = {
    name: 'sarif',
    kind: 'lint',
    detect: _sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeSarif */ .F,
    async parse({ chunks, place }) {
        const findings = (await (0,_sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .readSarif */ .q)(chunks)).map(({ id, kind, level, message, path, line }) => {
            const severity = kind === 'fail' && (level === 'error' || level === 'warning') ? level : 'note';
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity, id, message, path: place(path), line });
        });
        return { findings };
    },
};


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stylelint: () => (/* binding */ stylelint)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const warning = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const note = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    source: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(warning),
    invalidOptionWarnings: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(note)),
}));
/** stylelint's json formatter. Options of a rule that are wrong count as errors: that rule did not run. */
const stylelint = {
    name: 'stylelint',
    kind: 'lint',
    detect: (head) => /^\s*\[\s*\{\s*"source"\s*:/.test(head) && head.includes('"invalidOptionWarnings"'),
    async parse({ chunks, place }) {
        const findings = (await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema)).flatMap(({ source, warnings, invalidOptionWarnings }) => {
            const path = place(source ?? '');
            return [
                ...warnings.map(({ line, rule, severity, text }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
                    severity: severity === 'warning' ? 'warning' : 'error',
                    id: rule ?? '',
                    message: text,
                    path,
                    line: line ?? 0,
                })),
                ...(invalidOptionWarnings ?? []).map(({ text }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity: 'error', id: 'invalid-option', message: text, path })),
            ];
        });
        return { findings };
    },
};


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tsc: () => (/* binding */ tsc)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);


/** `path(1,7): error TS2322: text`, and `path:1:7 - error TS2322: text` of `--pretty`. */
const places = [
    /^(.+?)\((\d+),\d+\): (error|warning|message) (TS\d+): (.*)$/,
    /^(.+?):(\d+):\d+ - (error|warning|message) (TS\d+): (.*)$/,
];
const withoutPlace = /^(error) (TS\d+): (.*)$/;
/** What TypeScript's compiler prints. */
const tsc = {
    name: 'tsc',
    kind: 'lint',
    emptyMeansNone: true,
    detect: (head) => /\b(?:error|warning|message) TS\d+: /.test(plain(head)),
    parse: ({ chunks, place }) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFindings */ .e)(chunks, (coloured) => {
        const text = plain(coloured);
        const [, path, line, word, id, message] = places[0].exec(text) ?? places[1].exec(text) ?? [];
        if (path !== undefined)
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({
                severity: severityOf(word),
                id: id ?? '',
                message: message ?? '',
                path: place(path),
                line: Number(line),
            });
        const [, severity, code, words] = withoutPlace.exec(text) ?? [];
        if (severity !== undefined)
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFinding */ .D5)({ severity: 'error', id: code ?? '', message: words ?? '' });
        return text.startsWith('Found 0 errors') ? 'none' : undefined;
    }),
};
/** Without the terminal's colours. */
function plain(text) {
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    return text.replace(/\u001b\[[\d;]*m/g, '');
}
function severityOf(word) {
    return word === 'warning' ? 'warning' : word === 'message' ? 'note' : 'error';
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
