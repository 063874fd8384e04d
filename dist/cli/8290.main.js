export const id = 8290;
export const ids = [
8290
];
export const modules = {
28290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
ruff: ()=>ruff
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
code: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
filename: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
location: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
row: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh
})),
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}));
const ruff = {
name: 'ruff',
kind: 'lint',
async parse ({ chunks, place }) {
const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ code, message, filename, location, severity })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'warning' === severity ? 'warning' : 'error',
id: code ?? 'syntax',
message,
path: place(filename),
line: location?.row ?? 0
}));
return {
findings
};
}
};
})
};
