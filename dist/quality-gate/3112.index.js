export const id = 3112;
export const ids = [
3112
];
export const modules = {
3112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
grype: ()=>grype
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
matches: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
vulnerability: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
description: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}),
relatedVulnerabilities: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
description: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}))),
artifact: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
version: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
locations: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
path: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
})))
})
}))
});
const grype = {
name: 'grype',
kind: 'security',
async parse ({ chunks, place }) {
const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).matches.map(({ vulnerability, relatedVulnerabilities, artifact })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(vulnerability.severity ?? void 0),
id: vulnerability.id,
aliases: (relatedVulnerabilities ?? []).map(({ id })=>id),
message: vulnerability.description ?? relatedVulnerabilities?.[0]?.description ?? '',
path: place(artifact.locations?.[0]?.path ?? ''),
subject: `${artifact.name} ${artifact.version ?? ''}`.trim()
}));
return {
findings
};
}
};
})
};
