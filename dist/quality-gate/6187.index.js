export const id = 6187;
export const ids = [
6187
];
export const modules = {
6187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
trivy: ()=>trivy
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const text = _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj);
const vulnerability = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
VulnerabilityID: text,
PkgName: text,
InstalledVersion: text,
Severity: text,
Title: text,
Description: text
});
const misconfiguration = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
ID: text,
AVDID: text,
Title: text,
Message: text,
Severity: text,
Status: text,
CauseMetadata: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
StartLine: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh)
}))
});
const secret = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
RuleID: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
Title: text,
Severity: text,
StartLine: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh)
});
const license = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Severity: text,
PkgName: text,
FilePath: text,
Name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj
});
const resultFields = {
Target: text,
Vulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(vulnerability)),
Misconfigurations: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(misconfiguration)),
Secrets: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(secret)),
Licenses: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(license))
};
const result = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik(resultFields);
const results = _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(result));
const resource = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Kind: text,
Name: text,
Error: text,
Results: results
});
const resources = _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(resource));
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
...resultFields,
Target: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj
})), _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
SchemaVersion: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai),
ClusterName: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
Results: results,
Resources: resources,
Findings: resources,
Vulnerabilities: resources,
Misconfigurations: resources
}));
const trivy = {
name: 'trivy',
kind: 'security',
async parse ({ chunks, place }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
if (!Array.isArray(given) && void 0 === given.SchemaVersion && void 0 === given.ClusterName) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has neither SchemaVersion nor ClusterName: this is not a Trivy report');
const inCluster = Array.isArray(given) ? [] : [
given.Resources,
given.Findings,
given.Vulnerabilities,
given.Misconfigurations
].flatMap((list)=>list ?? []);
const all = [
...Array.isArray(given) ? given : given.Results ?? [],
...inCluster.flatMap((one)=>one.Results ?? [])
];
return {
findings: [
...all.flatMap((one)=>findingsOf(one, place)),
...inCluster.flatMap(notScanned)
]
};
}
};
function notScanned({ Kind: kind, Name: name, Error: message }) {
if (!message) return [];
return [
(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: 'not-scanned',
message,
subject: `${kind ?? ''} ${name ?? ''}`.trim()
})
];
}
function findingsOf({ Target: target, Vulnerabilities: vulnerabilities, Misconfigurations: misconfigurations, Secrets: secrets, Licenses: licenses }, place) {
const path = place(target ?? '');
const failing = (misconfigurations ?? []).filter(({ Status: status })=>(status ?? 'FAIL') === 'FAIL');
return [
...(vulnerabilities ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: severityOf(one),
id: one.VulnerabilityID ?? '',
message: one.Title ?? one.Description ?? '',
path,
subject: `${one.PkgName ?? ''} ${one.InstalledVersion ?? ''}`.trim()
})),
...failing.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: severityOf(one),
id: one.ID ?? one.AVDID ?? '',
message: one.Message ?? one.Title ?? '',
path,
line: one.CauseMetadata?.StartLine ?? 0
})),
...(secrets ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: severityOf(one),
id: one.RuleID,
message: one.Title ?? '',
path,
line: one.StartLine ?? 0
})),
...(licenses ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: severityOf(one),
id: `license ${one.Name}`,
message: `licence ${one.Name}`,
path: place(one.FilePath ?? ''),
subject: one.PkgName ?? ''
}))
];
}
function severityOf({ Severity: word }) {
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(word ?? void 0);
}
})
};
