export const id = 3048;
export const ids = [
3048
];
export const modules = {
3048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
flake8: ()=>flake8
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
const line = /^(.+?):(\d+):(?:\d+:)? \[?([A-Z]{1,9}\d{1,5})\]? (.+)$/;
const flake8 = {
name: 'flake8',
kind: 'lint',
emptyMeansNone: true,
parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_1__.e)(chunks, (text)=>{
const [, path, number, id = '', message] = line.exec(text) ?? [];
if (void 0 === path || void 0 === message) return;
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: /^[EF]\d/.test(id) ? 'error' : 'warning',
id,
message,
path: place(path),
line: Number(number)
});
})
};
}),
7028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
e: ()=>readTextFindings
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
async function readTextFindings(chunks, read) {
const findings = [];
let isUnderstood = false;
let strange = '';
for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
const finding = read(line);
if (void 0 === finding) strange ||= line;
else {
isUnderstood = true;
if ('none' === finding) continue;
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(findings.push({
...finding,
message: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(finding.message)
}), 'findings');
}
}
if ('' !== strange && !isUnderstood) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no finding in it is understood; it says ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(strange)}`);
return {
findings
};
}
})
};
