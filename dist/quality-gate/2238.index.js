export const id = 2238;
export const ids = [
2238
];
export const modules = {
2238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
checkstyle: ()=>checkstyle
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);
const longestMessage = 1_000;
const severities = {
error: 'error',
warning: 'warning',
info: 'note',
ignore: void 0
};
const checkstyle = {
name: 'checkstyle',
kind: 'lint',
async parse ({ chunks, place }) {
const findings = [];
let [path, exception, isCheckstyle] = [
'',
'',
false
];
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_2__.NO)(chunks, {
open (name, attributes) {
if ('checkstyle' === name) isCheckstyle = true;
else if ('file' === name) path = place(attributes.name ?? '');
else if ('exception' === name) exception = '';
else if ('error' === name) {
const { severity: word = 'error', source = '', message = '', line } = attributes;
const severity = Object.hasOwn(severities, word) ? severities[word] : 'error';
if (severity) findings.push((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity,
id: source,
message,
path,
line: Number(line ?? 0)
}));
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.U0)(findings.length, 'findings');
}
},
close (name) {
if ('exception' === name) findings.push((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity: 'error',
id: 'not-checked',
message: exception,
path
}));
},
textOf: new Set([
'exception'
]),
text (piece) {
exception ||= piece.trimStart().slice(0, longestMessage);
}
});
if (!isCheckstyle) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it has no <checkstyle>');
return {
findings
};
}
};
}),
4933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
NO: ()=>parseXml,
UW: ()=>readSeconds,
_0: ()=>readCount
});
var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
const pieceSize = 65536;
const deepestNesting = 1_000;
const longestToken = 1048576;
const mostForbidden = 500_000;
async function parseXml(chunks, handlers) {
const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__.wT();
const names = [];
let forbidden = 0;
parser.on('error', ({ message })=>{
if (++forbidden > mostForbidden) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`more than ${mostForbidden} characters that XML forbids`);
if (!/(?:disallowed character|malformed character entity|at the start of the document)\.$/.test(message)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no well-formed XML: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(message, 120)}`);
});
const wanted = [
...handlers.textOf ?? []
];
const text = handlers.text?.bind(handlers) ?? (()=>void 0);
let textFrom = 1 / 0;
parser.on('opentag', ({ name, attributes })=>{
const local = localName(name);
const depth = names.push(local);
if (depth > deepestNesting) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`elements are nested deeper than ${deepestNesting}`);
if (depth < textFrom && (wanted.includes(local) || handlers.wantsText?.(local))) {
textFrom = depth;
parser.on('text', text);
parser.on('cdata', text);
}
handlers.open(local, attributes);
});
parser.on('closetag', ()=>{
if (names.length === textFrom) {
textFrom = 1 / 0;
parser.off('text');
parser.off('cdata');
}
const closed = names.pop() ?? '';
handlers.close?.(closed);
});
let decode;
for await (const chunk of chunks){
decode ??= (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.oe)(chunk);
for(let start = 0; start < chunk.byteLength; start += pieceSize){
parser.write(decode(chunk.subarray(start, start + pieceSize)));
limitToken(parser);
}
}
parser.close();
}
function limitToken(parser) {
if (parser.text.length > longestToken) parser.text = parser.text.slice(-1024);
}
function localName(name) {
const colon = name.indexOf(':');
return colon < 0 ? name : name.slice(colon + 1);
}
function readSeconds(text) {
if (void 0 === text || '' === text) return;
const value = Number(text.includes(',') ? withoutCommas(text) : text);
return Number.isFinite(value) && value >= 0 ? value : void 0;
}
function withoutCommas(text) {
const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
return isGrouped ? text.replaceAll(',', '') : text.replace(',', '.');
}
function readCount(text, what) {
if (void 0 === text || '' === text.trim()) return;
const value = Number(text);
if (!Number.isSafeInteger(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${what} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(text)}, not a count`);
return value;
}
})
};
