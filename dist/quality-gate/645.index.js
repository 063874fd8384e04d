export const id = 645;
export const ids = [
645
];
export const modules = {
645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
log: ()=>log
});
var _hygiene_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5857);
const longestLine = 16_384;
const signs = {
'private-key': /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
token: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{50}|glpat-[\w-]{20}|AKIA[0-9A-Z]{16}|[sr]k_live_[A-Za-z0-9]{16}|xox[abprs]-[A-Za-z0-9-]{10})/,
jwt: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10}/,
authorization: /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic)\s{1,3}[\w+/.~=-]{8}/i,
password: /(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token)["']?\s{0,3}[:=]\s{0,3}["']?(?!null\b|none\b|undefined\b|true\b|false\b|redacted\b|masked\b)[^\s"',;&*<[({]{4}/i,
'address-with-password': /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,100}:[^\s:@/*<]{1,100}@/i
};
const log = {
name: 'log',
kind: 'hygiene',
async parse ({ chunks }) {
const findings = [];
let [number, isLog] = [
0,
false
];
for await (const whole of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
number++;
const line = whole.slice(0, longestLine);
isLog ||= _signatures_js__WEBPACK_IMPORTED_MODULE_3__.BP.test(line);
const [id] = Object.entries(signs).find(([, sign])=>sign.test(line)) ?? [];
if (void 0 === id) continue;
const message = `line ${number} of the log shows what looks like a secret: ${id.replaceAll('-', ' ')}`;
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(findings.push((0, _hygiene_js__WEBPACK_IMPORTED_MODULE_0__.hs)({
check: 'logs',
id,
message
})), 'findings');
}
if (!isLog) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('no line of it has a time or a level: this is not a log');
return {
findings,
checks: new Set([
'logs'
])
};
}
};
})
};
