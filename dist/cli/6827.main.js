export const id = 6827;
export const ids = [
6827,
5698
];
export const modules = {
56827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
eslintComplexity: ()=>eslintComplexity
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
var _eslint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35698);
const eslintComplexity = {
name: 'eslint',
kind: 'complexity',
async parse ({ chunks, place }) {
const functions = (await (0, _eslint_js__WEBPACK_IMPORTED_MODULE_1__.readEslint)(chunks)).flatMap(({ filePath, messages })=>messages.flatMap(({ ruleId, fatal, message, line })=>{
if (fatal) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`ESLint could not read ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(place(filePath))}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(message)}`);
const [, subject = '', complexity] = /^(.*?) has a complexity of (\d+)\./.exec(message) ?? [];
if ('complexity' !== ruleId || void 0 === complexity) return [];
if (!Number.isSafeInteger(Number(complexity))) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(message)} cannot be`);
return [
{
path: place(filePath),
line: line ?? 0,
name: /'(.+)'/.exec(subject)?.[1] ?? subject,
complexity: Number(complexity)
}
];
}));
return {
functions
};
}
};
}),
35698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
eslint: ()=>eslint,
readEslint: ()=>readEslint
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh, 0);
const results = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
filePath: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
messages: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
ruleId: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.eu(1, 2, 0),
fatal: _shape_js__WEBPACK_IMPORTED_MODULE_2__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_2__.zM),
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(count)
}))
}));
const withMetadata = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
results,
metadata: _shape_js__WEBPACK_IMPORTED_MODULE_2__.L5
});
async function readEslint(chunks) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(results, withMetadata));
return Array.isArray(given) ? given : given.results;
}
const eslint = {
name: 'eslint',
kind: 'lint',
async parse ({ chunks, place }) {
const findings = (await readEslint(chunks)).flatMap(({ filePath, messages })=>{
const path = place(filePath);
return messages.map(({ ruleId, severity, fatal, message, line })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 2 === severity || fatal ? 'error' : 1 === severity ? 'warning' : 'note',
id: ruleId ?? (fatal ? 'fatal' : ''),
message,
path,
line: line ?? 0
}));
});
return {
findings
};
}
};
})
};
