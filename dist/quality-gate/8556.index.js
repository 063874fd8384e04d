export const id = 8556;
export const ids = [
8556
];
export const modules = {
8556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gosec: ()=>gosec
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
'Golang errors': _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
error: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
})))),
Issues: _shape_js__WEBPACK_IMPORTED_MODULE_2__.me(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
rule_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
details: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
file: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
nosec: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.zM),
suppressions: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.L5))
})))
});
const gosec = {
name: 'gosec',
kind: 'security',
async parse ({ chunks, place }) {
const { Issues: issues, 'Golang errors': errors } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const open = (issues ?? []).filter(({ nosec, suppressions })=>true !== nosec && 0 === (suppressions ?? []).length);
const findings = [
...open.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(one.severity),
id: one.rule_id,
message: one.details,
path: place(one.file),
line: Number.parseInt(one.line, 10) || 0
})),
...Object.entries(errors ?? {}).map(([file, found])=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: 'not-scanned',
message: found[0]?.error ?? '',
path: place(file)
}))
];
return {
findings
};
}
};
})
};
