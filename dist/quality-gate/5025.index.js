export const id = 5025;
export const ids = [
5025
];
export const modules = {
5025: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
pylint: ()=>pylint,
pylintText: ()=>pylintText
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
var _text_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7028);
const message = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
type: _shape_js__WEBPACK_IMPORTED_MODULE_2__.eu('fatal', 'error', 'warning', 'convention', 'refactor', 'information', 'info'),
symbol: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
message: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
path: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
line: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Wh)
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(message), _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
messages: _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(message)
}));
const severities = {
fatal: 'error',
error: 'error',
information: 'note',
info: 'note'
};
const pylint = {
name: 'pylint',
kind: 'lint',
async parse ({ chunks, place }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const messages = Array.isArray(given) ? given : given.messages;
return {
findings: messages.map(({ type, symbol, message, path, line })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: severities[type] ?? 'warning',
id: symbol,
message,
path: place(path),
line: line ?? 0
}))
};
}
};
const lines = [
/^(.+?):(\d+):\d+: ([CRWEFI])\d{4}: (.+?)(?: \(([\w-]+)\))?$/,
/^(.+?):(\d+): \[([CRWEFI])\d{4}\(([\w-]+)\)[^[\]]*\] (.+)$/
];
const pylintText = {
name: 'pylint-text',
kind: 'lint',
emptyMeansNone: true,
parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_3__.e)(chunks, (text)=>{
const [, path, number, letter, first, second] = lines[0].exec(text) ?? lines[1].exec(text) ?? [];
if (void 0 === path || void 0 === letter) return text.startsWith('Your code has been rated at 10.00/10') ? 'none' : void 0;
const [words = '', symbol = ''] = lines[0].test(text) ? [
first,
second
] : [
second,
first
];
const severity = /[EF]/.test(letter) ? 'error' : 'I' === letter ? 'note' : 'warning';
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity,
id: symbol,
message: words,
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
