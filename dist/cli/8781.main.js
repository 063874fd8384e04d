export const id = 8781;
export const ids = [
8781
];
export const modules = {
98781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bandit: ()=>bandit
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
errors: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
filename: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
})),
results: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
filename: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
issue_severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
issue_text: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
line_number: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh,
test_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
}))
});
const bandit = {
name: 'bandit',
kind: 'security',
async parse ({ chunks, place }) {
const { errors, results } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const findings = [
...results.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(one.issue_severity),
id: one.test_id,
message: one.issue_text,
path: place(one.filename),
line: one.line_number
})),
...errors.map(({ filename, reason })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: 'not-scanned',
message: reason ?? '',
path: place(filename)
}))
];
return {
findings
};
}
};
})
};
