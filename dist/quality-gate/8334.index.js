export const id = 8334;
export const ids = [
8334
];
export const modules = {
8334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
mypy: ()=>mypy
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
var _text_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7028);
const line = /^(.+?):(\d+):(?:\d+:){0,3} (error|warning|note): (.*?)(?:\s{2}\[([\w-]+)\])?$/;
const wholeFile = /^(.+\.pyi?): (error|note): (.*)$/;
const json = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
file: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh,
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
code: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
severity: _shape_js__WEBPACK_IMPORTED_MODULE_2__.eu('error', 'warning', 'note')
});
const mypy = {
name: 'mypy',
kind: 'lint',
parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_3__.e)(chunks, (text)=>{
if (text.startsWith('{')) return fromJson(text, place);
const [, file, kind, words] = wholeFile.exec(text) ?? [];
if (void 0 !== file) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: kind,
message: words ?? '',
path: place(file)
});
const [, path, number, severity, message, code] = line.exec(text) ?? [];
if (void 0 === path) return text.startsWith('Success: no issues found') ? 'none' : void 0;
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: severity,
id: code ?? '',
message: message ?? '',
path: place(path),
line: Number(number)
});
})
};
function fromJson(text, place) {
try {
const { file, line, message, code, severity } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text, json);
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity,
id: code ?? '',
message,
path: place(file),
line
});
} catch  {
return;
}
}
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
