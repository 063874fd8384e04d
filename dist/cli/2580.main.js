export const id = 2580;
export const ids = [
2580
];
export const modules = {
22580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
semgrep: ()=>semgrep
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
results: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
check_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
path: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
start: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh
}),
extra: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
is_ignored: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.zM)
})
})),
errors: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
level: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
path: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
})))
});
const semgrep = {
name: 'semgrep',
kind: 'security',
async parse ({ chunks, place }) {
const { results, errors } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const findings = [
...results.filter(({ extra })=>true !== extra.is_ignored).map(({ check_id: id, path, start, extra })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(extra.severity),
id,
message: extra.message,
path: place(path),
line: start.line
})),
...(errors ?? []).filter(({ level })=>(level ?? 'error') === 'error').map(({ message, path })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: 'not-scanned',
message: message ?? '',
path: place(path ?? '')
}))
];
return {
findings
};
}
};
})
};
