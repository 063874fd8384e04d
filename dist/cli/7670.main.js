export const id = 7670;
export const ids = [
7670
];
export const modules = {
15289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
radon: ()=>radon
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const block = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
type: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
classname: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
lineno: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh, 0),
complexity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh, 0)
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(block), _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
error: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
})));
const radon = {
name: 'radon',
kind: 'complexity',
async parse ({ chunks, place }) {
const functions = Object.entries(await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema)).flatMap(([file, blocks])=>{
if (!Array.isArray(blocks)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`radon could not read ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(file)}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(blocks.error)}`);
return blocks.filter(({ type })=>'class' !== type).map(({ name, classname, lineno, complexity })=>({
path: place(file),
line: lineno,
name: classname ? `${classname}.${name}` : name,
complexity
}));
});
return {
functions
};
}
};
})
};
