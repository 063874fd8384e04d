export const id = 977;
export const ids = [977];
export const modules = {

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ advisoryIds)
/* harmony export */ });
/** GHSA and CVE names in a text. */
function advisoryIds(text) {
    return [...text.matchAll(/\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})\b/gi)].map(([id]) => id);
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

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bandit: () => (/* binding */ bandit)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
    results: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        issue_severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        issue_text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        line_number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        test_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
});
/** Bandit's JSON. A file that it could not read is a finding of unknown severity: it was not looked at. */
const bandit = {
    name: 'bandit',
    kind: 'security',
    detect: (head) => /^\s*\{/.test(head) && /"(?:test_id|CONFIDENCE\.HIGH)"/.test(head),
    async parse({ chunks, place }) {
        const { errors, results } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const findings = [
            ...results.map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
                severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(one.issue_severity),
                id: one.test_id,
                message: one.issue_text,
                path: place(one.filename),
                line: one.line_number,
            })),
            ...errors.map(({ filename, reason }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({ severity: 'unknown', id: 'not-scanned', message: reason ?? '', path: place(filename) })),
        ];
        return { findings };
    },
};


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gosec: () => (/* binding */ gosec)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    'Golang errors': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })))),
    Issues: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rule_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        details: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        file: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        nosec: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        suppressions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
    }))),
});
/** gosec's JSON. Suppressed issues are left out; a file that did not compile is a finding of unknown severity. */
const gosec = {
    name: 'gosec',
    kind: 'security',
    detect: (head) => /^\s*\{\s*"(?:Golang errors|Issues)"\s*:/.test(head),
    async parse({ chunks, place }) {
        const { Issues: issues, 'Golang errors': errors } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const open = (issues ?? []).filter(({ nosec, suppressions }) => nosec !== true && (suppressions ?? []).length === 0);
        const findings = [
            // a finding over several lines says "12-14"
            ...open.map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
                severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(one.severity),
                id: one.rule_id,
                message: one.details,
                path: place(one.file),
                line: Number.parseInt(one.line, 10) || 0,
            })),
            ...Object.entries(errors ?? {}).map(([file, found]) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({ severity: 'unknown', id: 'not-scanned', message: found[0]?.error ?? '', path: place(file) })),
        ];
        return { findings };
    },
};


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   govulncheck: () => (/* binding */ govulncheck)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);




const osv = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    aliases: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    summary: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    details: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
const frame = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    module: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    function: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const message = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    config: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ scanner_name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    progress: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    SBOM: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    osv: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(osv),
    finding: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ osv: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trace: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(frame) })),
});
/** Before 1.0: one object. */
const legacy = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Vulns: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ OSV: osv, ModPath: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), CallSink: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) }))),
});
/**
 * `govulncheck -json`, one finding a vulnerability. Go's database has no severities: one whose code is called is unknown, one
 * that is only in a module is low.
 */
const govulncheck = {
    name: 'govulncheck',
    kind: 'security',
    detect: (head) => /"scanner_name"\s*:|"protocol_version"\s*:/.test(head) || /^\s*\{\s*"Calls"\s*:/.test(head),
    async parse({ chunks }) {
        const values = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonValues */ .Bq)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([legacy, message]));
        const known = new Map();
        const found = new Map();
        let isRun = false;
        for (const value of values) {
            if ('Vulns' in value) {
                isRun = true;
                for (const { OSV, ModPath, CallSink } of value.Vulns ?? [])
                    add(OSV, ModPath ?? '', (CallSink ?? 0) > 0);
                continue;
            }
            if (value.config)
                isRun = true;
            if (value.osv)
                known.set(value.osv.id, value.osv);
            const top = value.finding?.trace[0];
            if (value.finding)
                add({ id: value.finding.osv }, `${top?.module ?? ''} ${top?.version ?? ''}`.trim(), typeof top?.function === 'string');
        }
        function add(one, subject, isCalled) {
            if (!known.has(one.id))
                known.set(one.id, one);
            found.set(one.id, { subject, isCalled: isCalled || found.get(one.id)?.isCalled === true });
        }
        if (!isRun)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('it has no config message: govulncheck did not run');
        return { findings: [...found].map(([id, where]) => toFinding({ ...known.get(id), id }, where)) };
    },
};
function toFinding({ id, aliases, summary, details, severity }, { subject, isCalled }) {
    const word = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(typeof severity === 'string' ? severity : undefined);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
        severity: word === 'unknown' && !isCalled ? 'low' : word,
        id,
        aliases: aliases ?? [],
        message: summary ?? details ?? '',
        subject,
    });
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grype: () => (/* binding */ grype)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    matches: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        vulnerability: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }),
        relatedVulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
        artifact: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            locations: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))),
        }),
    })),
});
/** Grype's JSON: one finding a match. */
const grype = {
    name: 'grype',
    kind: 'security',
    detect: (head) => /^\s*\{\s*"matches"\s*:\s*\[/.test(head),
    async parse({ chunks, place }) {
        const findings = (await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema)).matches.map(({ vulnerability, relatedVulnerabilities, artifact }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(vulnerability.severity ?? undefined),
            id: vulnerability.id,
            aliases: (relatedVulnerabilities ?? []).map(({ id }) => id),
            message: vulnerability.description ?? relatedVulnerabilities?.[0]?.description ?? '',
            path: place(artifact.locations?.[0]?.path ?? ''),
            subject: `${artifact.name} ${artifact.version ?? ''}`.trim(),
        }));
        return { findings };
    },
};


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   advisory: () => (/* binding */ advisory),
/* harmony export */   fromAdvisory: () => (/* binding */ fromAdvisory),
/* harmony export */   npmAudit: () => (/* binding */ npmAudit)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8181);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);





const counts = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig());
const metadata = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(counts) }));
/** `message` stands outside where a registry refused. */
const failure = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), summary: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
});
const advisory = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    module_name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    cves: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    github_advisory_id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }))),
});
/** npm 7 and later. */
const audit2 = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        range: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        via: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ title: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), url: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })])),
    })),
    metadata,
});
/** npm 6, pnpm, yarn. */
const audit1 = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ advisories: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), advisory), metadata });
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([failure, audit2, audit1]);
/**
 * `npm audit --json`. npm 7 and later: one finding a vulnerable package, as npm itself counts them, under its advisory, or its
 * name where it has several. npm 6 and pnpm: one an advisory. The tool's error object is an error: nothing was audited.
 */
const npmAudit = {
    name: 'npm-audit',
    kind: 'security',
    detect: (head) => /^\s*\{/.test(head) &&
        (/"auditReportVersion"\s*:|"advisories"\s*:\s*\{/.test(head) || /"error"\s*:\s*\{\s*"(?:code|summary)"/.test(head)),
    async parse({ chunks }) {
        const audit = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        if ('error' in audit)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`nothing was audited: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)([audit.error.code, audit.error.summary, audit.message].filter(Boolean).join(' '), 200)}`);
        const report = 'vulnerabilities' in audit ? readPackages(audit) : { findings: Object.values(audit.advisories).map(fromAdvisory) };
        refuseUnlisted(report, audit.metadata?.vulnerabilities);
        return report;
    },
};
function readPackages({ vulnerabilities }) {
    const findings = Object.entries(vulnerabilities).map(([name, { severity, range, via }]) => {
        const own = via.filter((cause) => typeof cause !== 'string');
        const ids = own.map(({ url }) => (0,_advisories_js__WEBPACK_IMPORTED_MODULE_4__/* .advisoryIds */ .I)(url ?? ''));
        // several flaws are no aliases of each other: who accepts one of them has not accepted the package
        const aliases = (own.length === 1 ? ids[0] : []) ?? [];
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(severity),
            id: aliases[0] ?? name,
            aliases,
            message: own.length > 0
                ? own.map(({ title }, index) => [title, ...(own.length > 1 ? (ids[index] ?? []) : [])].join(' ')).join('; ')
                : `depends on ${via.filter((cause) => typeof cause === 'string').join(', ')}`,
            subject: `${name} ${range ?? ''}`.trim(),
        });
    });
    return { findings };
}
function fromAdvisory({ id, title, module_name, severity, cves, github_advisory_id, url, findings, }) {
    const aliases = [github_advisory_id ?? '', ...(0,_advisories_js__WEBPACK_IMPORTED_MODULE_4__/* .advisoryIds */ .I)(url ?? ''), ...(cves ?? [])].filter(Boolean);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
        severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(severity),
        id: aliases[0] ?? String(id),
        aliases: [...aliases, String(id)],
        message: title,
        subject: [module_name, findings?.[0]?.version ?? ''].join(' ').trim(),
    });
}
/** A report that states vulnerabilities and lists none was cut or filtered: it proves nothing. */
function refuseUnlisted({ findings }, stated) {
    const total = Object.entries(stated ?? {}).reduce((sum, [severity, count]) => sum + (severity === 'total' ? 0 : count), 0);
    if (findings.length === 0 && total > 0)
        throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`it states ${total} vulnerabilities and lists none`);
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
    // '' where it knows none
    const score = groups.find(({ ids }) => ids.includes(id))?.max_severity ?? '';
    const stated = score === '' ? NaN : Number(score);
    const scores = [stated, ...(severity ?? []).map(({ score }) => cvssScore(score) ?? NaN)].filter((score) => !Number.isNaN(score));
    return scores[0] === undefined ? 'unknown' : (0,reports_findings/* severityOfScore */.FL)(scores[0]);
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipAudit: () => (/* binding */ pipAudit)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);




const vulnerability = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    aliases: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
});
const audited = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), vulns: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(vulnerability) });
const skipped = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), skip_reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([audited, skipped]));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([dependencies, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dependencies })]);
/**
 * `pip-audit --format json`, old and new. It knows no severities: all are unknown. What it could not audit is a finding too, and
 * when it could audit nothing at all the report is an error: offline it says "No known vulnerabilities" then.
 */
const pipAudit = {
    name: 'pip-audit',
    kind: 'security',
    detect: (head) => /"vulns"\s*:\s*\[|"skip_reason"\s*:/.test(head) ||
        /^\s*\{\s*"dependencies"\s*:\s*\[\s*\]/.test(head) ||
        /^\s*\[\s*\]\s*$/.test(head),
    async parse({ chunks }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const all = Array.isArray(given) ? given : given.dependencies;
        const unknown = all.filter((one) => 'skip_reason' in one);
        if (unknown[0] && unknown.length === all.length)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`nothing was audited: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(unknown[0].skip_reason, 200)}`);
        const findings = all.flatMap((one) => {
            if ('skip_reason' in one)
                return [
                    (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({ severity: 'unknown', id: 'not-audited', message: one.skip_reason, subject: one.name }),
                ];
            const subject = `${one.name} ${one.version ?? ''}`.trim();
            return one.vulns.map(({ id, description, aliases }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({ severity: 'unknown', id, aliases: aliases ?? [], message: description ?? '', subject }));
        });
        return { findings };
    },
};


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   safety: () => (/* binding */ safety)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const score = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_score: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), base_severity: text }));
/** safety 2 and 3, `check --json`. */
const check = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    report_meta: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        vulnerability_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        package_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        analyzed_version: text,
        advisory: text,
        CVE: text,
        severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ cvssv3: score, cvssv2: score })),
        /** true, or {} where it is not. */
        ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    })),
});
/** safety 3, `scan --output json`. */
const scan = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    scan_results: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        projects: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            files: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                location: text,
                results: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                        name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                        specifications: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                            raw: text,
                            vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                                known_vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                                    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                                    ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: text })),
                                    vulnerable_spec: text,
                                })),
                            }),
                        })),
                    })),
                }),
            })),
        })),
    }),
});
/** safety 1: package, specification, version, advisory, id, …. */
const old = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([check, scan, old]);
/** safety's JSON, versions 1 to 3. What it was told to ignore is left out. Often it gives no severity: unknown then. */
const safety = {
    name: 'safety',
    kind: 'security',
    detect: (head) => /"report_meta"\s*:|"scan_results"\s*:/.test(head) || /^\s*\[\s*\[\s*"/.test(head),
    async parse({ chunks, place }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        if (Array.isArray(given)) {
            return {
                findings: given.map(([name, , version, advisory, id]) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
                    severity: 'unknown',
                    id: `SAFETY-${id}`,
                    message: advisory,
                    subject: `${name} ${version}`,
                })),
            };
        }
        return {
            findings: 'vulnerabilities' in given
                ? given.vulnerabilities.filter(({ ignored }) => ignored !== true).map(fromCheck)
                : fromScan(given, place),
        };
    },
};
function fromCheck({ vulnerability_id: id, package_name: name, analyzed_version: version, advisory, CVE: cve, severity, }) {
    const base = severity?.cvssv3 ?? severity?.cvssv2;
    const byScore = typeof base?.base_score === 'number' ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(base.base_score) : 'unknown';
    const word = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(base?.base_severity ?? undefined);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
        severity: word === 'unknown' ? byScore : word,
        id: cve ?? `SAFETY-${id}`,
        aliases: [`SAFETY-${id}`],
        message: advisory ?? '',
        subject: `${name} ${version ?? ''}`.trim(),
    });
}
function fromScan({ scan_results }, place) {
    const files = scan_results.projects.flatMap((project) => project.files);
    return files.flatMap(({ location, results }) => results.dependencies.flatMap(({ name, specifications }) => specifications.flatMap(({ raw, vulnerabilities }) => vulnerabilities.known_vulnerabilities
        .filter(({ ignored }) => !ignored?.code)
        .map(({ id, vulnerable_spec }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
        severity: 'unknown',
        id: `SAFETY-${id}`,
        message: vulnerable_spec ?? '',
        path: place(location ?? ''),
        subject: raw ?? name,
    })))));
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifSecurity: () => (/* binding */ sarifSecurity)
/* harmony export */ });
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8181);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);



/** SARIF of a scanner: the score in `security-severity` where there is one, else the level (error is high). */
const sarifSecurity = {
    name: 'sarif',
    kind: 'security',
    detect: _sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeSarif */ .F,
    async parse({ chunks, place }) {
        const findings = (await (0,_sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .readSarif */ .q)(chunks)).map(({ id, level, message, path, line, score }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: score === undefined || Number.isNaN(score) ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(level) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(score),
            id,
            aliases: (0,_advisories_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryIds */ .I)(id),
            message,
            path: place(path),
            line,
        }));
        return { findings };
    },
};


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   semgrep: () => (/* binding */ semgrep)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);



const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    results: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        check_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        start: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ line: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
        extra: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), is_ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) }),
    })),
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ level: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
});
/** Semgrep's JSON. An error of level "error" (a rule or a file that could not be used) is a finding of unknown severity. */
const semgrep = {
    name: 'semgrep',
    kind: 'security',
    detect: (head) => /"check_id"\s*:/.test(head) ||
        (/^\s*\{/.test(head) && /"results"\s*:\s*\[\s*\]/.test(head) && /"paths"\s*:\s*\{/.test(head)),
    async parse({ chunks, place }) {
        const { results, errors } = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        const findings = [
            ...results
                .filter(({ extra }) => extra.is_ignored !== true)
                .map(({ check_id: id, path, start, extra }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
                severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(extra.severity),
                id,
                message: extra.message,
                path: place(path),
                line: start.line,
            })),
            ...(errors ?? [])
                .filter(({ level }) => level === 'error')
                .map(({ message, path }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({ severity: 'unknown', id: 'not-scanned', message: message ?? '', path: place(path ?? '') })),
        ];
        return { findings };
    },
};


/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trivy: () => (/* binding */ trivy)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);




const text = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const vulnerability = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    VulnerabilityID: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    PkgName: text,
    InstalledVersion: text,
    Severity: text,
    Title: text,
    Description: text,
});
const misconfiguration = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    ID: text,
    AVDID: text,
    Title: text,
    Message: text,
    Severity: text,
    Status: text,
    CauseMetadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()) })),
});
const secret = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ RuleID: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Title: text, Severity: text, StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()) });
const license = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Severity: text, PkgName: text, FilePath: text, Name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Target: text,
    Vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(vulnerability)),
    Misconfigurations: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(misconfiguration)),
    Secrets: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(secret)),
    Licenses: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(license)),
});
const results = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(result));
/** Of `trivy k8s`: all under Resources, or apart in older versions. */
const resources = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Results: results })));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(result, { Target: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        SchemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
        ClusterName: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        Results: results,
        Resources: resources,
        Vulnerabilities: resources,
        Misconfigurations: resources,
    }),
]);
/** Trivy's JSON: schema 2, the older list, and clusters. Vulnerabilities, misconfigurations that fail, secrets and licences. */
const trivy = {
    name: 'trivy',
    kind: 'security',
    detect: (head) => /"(?:SchemaVersion|ClusterName|ArtifactName)"\s*:/.test(head) ||
        (/^\s*\[\s*\{\s*"Target"/.test(head) && head.includes('"Type"')),
    async parse({ chunks, place }) {
        const given = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(chunks, schema);
        if (!Array.isArray(given) && given.SchemaVersion === undefined && given.ClusterName === undefined)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('it has neither SchemaVersion nor ClusterName: this is no Trivy report');
        const all = Array.isArray(given)
            ? given
            : [
                ...(given.Results ?? []),
                ...[given.Resources, given.Vulnerabilities, given.Misconfigurations].flatMap((list) => (list ?? []).flatMap((one) => one.Results ?? [])),
            ];
        return { findings: all.flatMap((one) => findingsOf(one, place)) };
    },
};
function findingsOf({ Target: target, Vulnerabilities: vulnerabilities, Misconfigurations: misconfigurations, Secrets: secrets, Licenses: licenses, }, place) {
    const path = place(target ?? '');
    const failing = (misconfigurations ?? []).filter(({ Status: status }) => (status ?? 'FAIL') === 'FAIL');
    return [
        ...(vulnerabilities ?? []).map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: severityOf(one),
            id: one.VulnerabilityID,
            message: one.Title ?? one.Description ?? '',
            path,
            subject: `${one.PkgName ?? ''} ${one.InstalledVersion ?? ''}`.trim(),
        })),
        ...failing.map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: severityOf(one),
            id: one.ID ?? one.AVDID ?? '',
            message: one.Message ?? one.Title ?? '',
            path,
            line: one.CauseMetadata?.StartLine ?? 0,
        })),
        ...(secrets ?? []).map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: severityOf(one),
            id: one.RuleID,
            message: one.Title ?? '',
            path,
            line: one.StartLine ?? 0,
        })),
        ...(licenses ?? []).map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
            severity: severityOf(one),
            id: `license ${one.Name}`,
            message: `licence ${one.Name}`,
            path: place(one.FilePath ?? ''),
            subject: one.PkgName ?? '',
        })),
    ];
}
function severityOf({ Severity: word }) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(word ?? undefined);
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yarnAudit: () => (/* binding */ yarnAudit)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var _advisories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8181);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
/* harmony import */ var _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);






/** yarn 1: a line a path; the summary comes last. */
const classic = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), data: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) });
const found = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ advisory: _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.advisory });
/** yarn 4 `npm audit --json`: a line an advisory. */
const berry = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    value: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    children: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ID: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()]),
        Issue: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        URL: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        Severity: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        'Tree Versions': zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    }),
});
/** `yarn audit --json` of yarn 1 (one finding an advisory, however many paths lead to it) and of yarn 4. */
const yarnAudit = {
    name: 'yarn-audit',
    kind: 'security',
    detect: (head) => /^\s*\{"type":"(?:auditAdvisory|auditSummary|auditAction|info|warning|error)"/.test(head) ||
        /^\s*\{"value":"[^"]*","children":\{"ID":/.test(head),
    async parse({ chunks }) {
        const values = await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonValues */ .Bq)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([classic, berry]));
        const advisories = new Map();
        let isComplete = values.some((value) => 'children' in value);
        let failure = '';
        for (const value of values) {
            if ('children' in value)
                advisories.set(`${value.value} ${value.children.ID}`, fromBerry(value));
            else if (value.type === 'auditAdvisory') {
                const result = found.safeParse(value.data);
                if (!result.success)
                    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('an auditAdvisory without an advisory');
                advisories.set(String(result.data.advisory.id), (0,_npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.fromAdvisory)(result.data.advisory));
            }
            else if (value.type === 'auditSummary')
                isComplete = true;
            else if (value.type === 'error')
                failure ||= typeof value.data === 'string' ? value.data : 'an error';
        }
        if (!isComplete)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`nothing was audited: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(failure || 'it has no auditSummary', 200)}`);
        return { findings: [...advisories.values()] };
    },
};
function fromBerry({ value, children }) {
    const aliases = (0,_advisories_js__WEBPACK_IMPORTED_MODULE_5__/* .advisoryIds */ .I)(children.URL ?? '');
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityFinding */ .Y1)({
        severity: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .securitySeverity */ .KW)(children.Severity),
        id: aliases[0] ?? String(children.ID),
        aliases: [...aliases, String(children.ID)],
        message: children.Issue,
        subject: `${value} ${children['Tree Versions']?.[0] ?? ''}`.trim(),
    });
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
