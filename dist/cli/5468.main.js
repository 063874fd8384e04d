export const id = 5468;
export const ids = [
5468
];
export const modules = {
15468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
govulncheck: ()=>govulncheck
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const osv = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
aliases: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)),
summary: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
details: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
severity: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.L5)
});
const frame = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
module: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
version: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
function: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
});
const message = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
config: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
scanner_name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
})),
progress: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.L5),
SBOM: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.L5),
osv: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(osv),
finding: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
osv: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
trace: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(frame)
}))
});
const legacy = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Vulns: _shape_js__WEBPACK_IMPORTED_MODULE_3__.me(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
OSV: osv,
ModPath: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
CallSink: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai)
})))
});
const govulncheck = {
name: 'govulncheck',
kind: 'security',
async parse ({ chunks }) {
const values = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(legacy, message));
const known = new Map();
const found = new Map();
let isRun = false;
for (const value of values){
if ('Vulns' in value) {
isRun = true;
for (const { OSV, ModPath, CallSink } of value.Vulns ?? [])add(OSV, ModPath ?? '', (CallSink ?? 0) > 0);
continue;
}
if (value.config) isRun = true;
if (value.osv) known.set(value.osv.id, value.osv);
const top = value.finding?.trace[0];
if (value.finding) add({
id: value.finding.osv
}, `${top?.module ?? ''} ${top?.version ?? ''}`.trim(), 'string' == typeof top?.function);
}
function add(one, subject, isCalled) {
if (!known.has(one.id)) known.set(one.id, one);
found.set(one.id, {
subject,
isCalled: isCalled || found.get(one.id)?.isCalled === true
});
}
if (!isRun) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no config message: govulncheck did not run');
return {
findings: [
...found
].map(([id, where])=>toFinding({
...known.get(id),
id
}, where))
};
}
};
function toFinding({ id, aliases, summary, details, severity }, { subject, isCalled }) {
const word = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)('string' == typeof severity ? severity : void 0);
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown' !== word || isCalled ? word : 'low',
id,
aliases: aliases ?? [],
message: summary ?? details ?? '',
subject
});
}
})
};
