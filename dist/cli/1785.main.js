export const id = 1785;
export const ids = [
1785
];
export const modules = {
51785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
safety: ()=>safety
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const text = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj);
const score = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
base_score: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai),
base_severity: text
}));
const check = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
report_meta: _shape_js__WEBPACK_IMPORTED_MODULE_2__.L5,
vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
vulnerability_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
package_name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
analyzed_version: text,
advisory: text,
CVE: text,
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
cvssv3: score,
cvssv2: score
})),
ignored: _shape_js__WEBPACK_IMPORTED_MODULE_2__.L5
}))
});
const scan = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
scan_results: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
projects: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
files: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
location: text,
results: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
dependencies: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
specifications: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
raw: text,
vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
known_vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
ignored: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
code: text
})),
vulnerable_spec: text
}))
})
}))
}))
})
}))
}))
})
});
const old = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.PV(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj));
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(check, scan, old);
const safety = {
name: 'safety',
kind: 'security',
async parse ({ chunks, place }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
if (Array.isArray(given)) return {
findings: given.map(([name, , version, advisory, id])=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: `SAFETY-${id}`,
message: advisory,
subject: `${name} ${version}`
}))
};
return {
findings: 'vulnerabilities' in given ? given.vulnerabilities.filter(({ ignored })=>true !== ignored).map(fromCheck) : fromScan(given, place)
};
}
};
function fromCheck({ vulnerability_id: id, package_name: name, analyzed_version: version, advisory, CVE: cve, severity }) {
const base = severity?.cvssv3 ?? severity?.cvssv2;
const byScore = 'number' == typeof base?.base_score ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.FL)(base.base_score) : 'unknown';
const word = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(base?.base_severity ?? void 0);
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown' === word ? byScore : word,
id: cve ?? `SAFETY-${id}`,
aliases: [
`SAFETY-${id}`
],
message: advisory ?? '',
subject: `${name} ${version ?? ''}`.trim()
});
}
function fromScan({ scan_results }, place) {
const files = scan_results.projects.flatMap((project)=>project.files);
return files.flatMap(({ location, results })=>results.dependencies.flatMap(({ name, specifications })=>specifications.flatMap(({ raw, vulnerabilities })=>vulnerabilities.known_vulnerabilities.filter(({ ignored })=>!ignored?.code).map(({ id, vulnerable_spec })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: `SAFETY-${id}`,
message: vulnerable_spec ?? '',
path: place(location ?? ''),
subject: raw ?? name
})))));
}
})
};
