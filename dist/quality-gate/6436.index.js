export const id = 6436;
export const ids = [
6436
];
export const modules = {
6436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
hadolint: ()=>hadolint
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh,
code: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
file: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
level: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
}));
const severities = new Map([
[
'error',
'error'
],
[
'warning',
'warning'
]
]);
const hadolint = {
name: 'hadolint',
kind: 'lint',
async parse ({ chunks, place }) {
const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ line, code, message, file, level })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: severities.get(level) ?? 'note',
id: code,
message,
path: place(file),
line
}));
return {
findings
};
}
};
})
};
