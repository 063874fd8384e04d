export const id = 4771;
export const ids = [
4771
];
export const modules = {
4771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
stylelint: ()=>stylelint
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
const warning = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh),
rule: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
text: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
});
const note = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh),
text: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
source: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
warnings: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(warning),
invalidOptionWarnings: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(note)),
parseErrors: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(note))
}));
const stylelint = {
name: 'stylelint',
kind: 'lint',
async parse ({ chunks, place }) {
const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).flatMap(({ source, warnings, invalidOptionWarnings, parseErrors })=>{
const path = place(source ?? '');
return [
...warnings.map(({ line, rule, severity, text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'warning' === severity ? 'warning' : 'error',
id: rule ?? '',
message: text,
path,
line: line ?? 0
})),
...(invalidOptionWarnings ?? []).map(({ text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'error',
id: 'invalid-option',
message: text,
path
})),
...(parseErrors ?? []).map(({ line, text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'error',
id: 'parse-error',
message: text,
path,
line: line ?? 0
}))
];
});
return {
findings
};
}
};
})
};
