export const id = 7799;
export const ids = [
7799
];
export const modules = {
87799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lighthouse: ()=>lighthouse
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4551);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90346);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23093);
const score = _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.ai, 0, 1));
const report = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
lighthouseVersion: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj,
requestedUrl: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj),
finalUrl: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj),
finalDisplayedUrl: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj),
runtimeError: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
code: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj),
message: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj)
})),
categories: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
score
})),
audits: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
numericValue: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.ai)
}))
});
const manifest = _shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
url: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj,
isRepresentativeRun: _shape_js__WEBPACK_IMPORTED_MODULE_4__.zM,
summary: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(score)
}));
const times = {
'first-contentful-paint': 'fcp',
'largest-contentful-paint': 'lcp',
'total-blocking-time': 'tbt',
'speed-index': 'speed-index',
interactive: 'tti',
'server-response-time': 'ttfb'
};
const lighthouse = {
name: 'lighthouse',
kind: 'performance',
async parse ({ chunks }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_4__.KC(report, manifest));
if (!Array.isArray(given)) return {
series: [
{
name: '',
values: valuesOf(given)
},
{
name: given.finalDisplayedUrl ?? given.finalUrl ?? given.requestedUrl ?? 'page',
values: valuesOf(given)
}
]
};
const series = given.filter(({ isRepresentativeRun })=>isRepresentativeRun).map(({ url, summary })=>({
name: url,
values: scoresOf(summary)
}));
if (0 === series.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('the manifest has no representative run');
return {
series
};
}
};
function valuesOf({ runtimeError, categories, audits }) {
if (runtimeError?.code && 'NO_ERROR' !== runtimeError.code) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`Lighthouse failed: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(`${runtimeError.code} ${runtimeError.message ?? ''}`, 200)}`);
const measured = Object.entries(times).map(([audit, name])=>{
const value = audits[audit]?.numericValue;
return [
name,
'number' == typeof value ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value) : void 0
];
});
const shift = audits['cumulative-layout-shift']?.numericValue;
const scores = scoresOf(Object.fromEntries(Object.entries(categories).map(([name, category])=>[
name,
category.score
])));
return {
...scores,
...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
...Object.fromEntries(measured),
cls: 'number' == typeof shift ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(shift) : void 0
})
};
}
function scoresOf(categories) {
return Object.fromEntries(Object.entries(categories).map(([name, value])=>{
if ('number' != typeof value) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`the category ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(name)} has no score: it could not be measured`);
return [
'performance' === name ? 'score' : `${name}-score`,
(0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_5__.lw)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_5__.oB)(value), (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_5__.CG)(100)))
];
}));
}
})
};
