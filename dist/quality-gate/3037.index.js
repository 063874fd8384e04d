export const id = 3037;
export const ids = [
3037
];
export const modules = {
3037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tsc: ()=>tsc
});
var _colours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3009);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _text_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
const places = [
/^(.+?)\((\d+),\d+\): (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/,
/^(.+?):(\d+):\d+ - (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/
];
const withoutPlace = /^(error) ((?:TS|NG)-?\d+): (.*)$/;
const tsc = {
name: 'tsc',
kind: 'lint',
emptyMeansNone: true,
parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_1__.e)(chunks, (coloured)=>{
const text = (0, _colours_js__WEBPACK_IMPORTED_MODULE_2__.m)(coloured);
const [, path, line, word, id, message] = places[0].exec(text) ?? places[1].exec(text) ?? [];
if (void 0 !== path) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: severityOf(word),
id: id ?? '',
message: message ?? '',
path: place(path),
line: Number(line)
});
const [, severity, code, words] = withoutPlace.exec(text) ?? [];
if (void 0 !== severity) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'error',
id: code ?? '',
message: words ?? ''
});
return text.startsWith('Found 0 errors') ? 'none' : void 0;
})
};
function severityOf(word) {
return 'warning' === word ? 'warning' : 'message' === word ? 'note' : 'error';
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
