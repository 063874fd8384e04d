export const id = 9048;
export const ids = [
9048
];
export const modules = {
9048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
advisory: ()=>advisory,
fromAdvisory: ()=>fromAdvisory,
metadata: ()=>metadata,
npmAudit: ()=>npmAudit,
refuseUnlisted: ()=>refuseUnlisted
});
var _advisories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8181);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const counts = _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai);
const metadata = _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(counts)
}));
const failure = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
message: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
error: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
code: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
summary: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
message: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
})
});
const advisory = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai, _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
title: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
module_name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
severity: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
cves: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)),
github_advisory_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
url: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
findings: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
version: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
})))
});
const audit2 = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
severity: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
range: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
via: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
title: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
url: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
})))
})),
metadata
});
const audit1 = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
advisories: _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(advisory),
metadata
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(failure, audit2, audit1);
const npmAudit = {
name: 'npm-audit',
kind: 'security',
async parse ({ chunks }) {
const audit = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
if ('error' in audit) {
const told = [
audit.error.code,
audit.error.summary,
audit.error.message,
audit.message
].filter(Boolean);
throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`nothing was audited: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(told.join(' '), 200)}`);
}
const report = 'vulnerabilities' in audit ? readPackages(audit) : {
findings: Object.values(audit.advisories).map(fromAdvisory)
};
refuseUnlisted(report, audit.metadata?.vulnerabilities);
return report;
}
};
function readPackages({ vulnerabilities }) {
const findings = Object.entries(vulnerabilities).map(([name, { severity, range, via }])=>{
const own = via.filter((cause)=>'string' != typeof cause);
const ids = own.map(({ url })=>(0, _advisories_js__WEBPACK_IMPORTED_MODULE_4__.I)(url ?? ''));
const aliases = (1 === own.length ? ids[0] : []) ?? [];
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(severity),
id: aliases[0] ?? name,
aliases,
message: own.length > 0 ? own.map(({ title }, index)=>[
title,
...own.length > 1 ? ids[index] ?? [] : []
].join(' ')).join('; ') : `depends on ${via.filter((cause)=>'string' == typeof cause).join(', ')}`,
subject: `${name} ${range ?? ''}`.trim()
});
});
return {
findings
};
}
function fromAdvisory({ id, title, module_name, severity, cves, github_advisory_id, url, findings }) {
const aliases = [
github_advisory_id ?? '',
...(0, _advisories_js__WEBPACK_IMPORTED_MODULE_4__.I)(url ?? ''),
...cves ?? []
].filter(Boolean);
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(severity),
id: aliases[0] ?? String(id),
aliases: [
...aliases,
String(id)
],
message: title,
subject: [
module_name,
findings?.[0]?.version ?? ''
].join(' ').trim()
});
}
function refuseUnlisted({ findings }, stated) {
const total = Object.entries(stated ?? {}).reduce((sum, [severity, count])=>sum + ('total' === severity ? 0 : count), 0);
if (0 === findings.length && total > 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`it states ${total} vulnerabilities and lists none`);
}
})
};
