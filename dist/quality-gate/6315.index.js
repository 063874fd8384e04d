export const id = 6315;
export const ids = [
6315
];
export const modules = {
6315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
benchmarkAction: ()=>benchmarkAction
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
unit: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
value: _shape_js__WEBPACK_IMPORTED_MODULE_3__.ai
}));
const [micro, mu] = [
'\u00b5s',
'\u03bcs'
];
const timeUnits = {
ns: 'ns',
nanoseconds: 'ns',
us: 'us',
[micro]: 'us',
[mu]: 'us',
microseconds: 'us',
ms: 'ms',
msec: 'ms',
milliseconds: 'ms',
s: 's',
sec: 's',
seconds: 's'
};
const benchmarkAction = {
name: 'benchmark-action',
kind: 'performance',
async parse ({ chunks }) {
const series = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ name, unit, value })=>({
name,
values: valueOf(unit, value)
}));
return {
series
};
}
};
function valueOf(unit, value) {
const plain = unit.trim().replace(/\/(?:iter|op)$/i, '');
if (/\/\s*(?:s|sec|second)$/i.test(plain)) return {
rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.v7)(value), '/s')
};
const time = Object.hasOwn(timeUnits, plain) ? timeUnits[plain] : void 0;
if (time) return {
mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value, time)
};
return {
value: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(value, /^(?:%|percent)/i.test(plain) ? '%' : '')
};
}
})
};
