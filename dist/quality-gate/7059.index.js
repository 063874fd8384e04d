export const id = 7059;
export const ids = [
7059
];
export const modules = {
9584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
F: ()=>splitCsv
});
function splitCsv(line) {
const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
const cells = [];
for(let at = 0; at <= line.length; at = cell.lastIndex + 1){
cell.lastIndex = at;
const [, quoted, plain] = cell.exec(line) ?? [];
cells.push(void 0 === quoted ? plain ?? '' : quoted.replaceAll('""', '"'));
if (',' !== line[cell.lastIndex]) break;
}
return cells;
}
}),
7059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lizardCsv: ()=>lizardCsv,
lizardXml: ()=>lizardXml
});
var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
const lizardCsv = {
name: 'lizard-csv',
kind: 'complexity',
async parse ({ chunks, place }) {
const functions = [];
for await (const row of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
const [, complexity, , , , , file, name, , start] = (0, _csv_js__WEBPACK_IMPORTED_MODULE_4__.F)(row);
if ('CCN' === complexity) continue;
if (!/^\d{1,9}$/.test(complexity ?? '') || void 0 === file || void 0 === name) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(row)} is not a line of lizard`);
const line = Number.isSafeInteger(Number(start)) ? Number(start) : 0;
functions.push({
path: place(file),
line,
name: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(name),
complexity: Number(complexity)
});
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(functions.length, 'functions');
}
return {
functions
};
}
};
const mostColumns = 1_000;
const lizardXml = {
name: 'lizard-xml',
kind: 'complexity',
async parse ({ chunks, place }) {
const functions = [];
const labels = [];
let [measure, item, text, isLizard] = [
'',
'',
'',
false
];
let values = [];
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, {
open (name, attributes) {
if ('cppncss' === name) isLizard = true;
else if ('measure' === name) {
measure = attributes.type ?? '';
labels.length = 0;
} else if ('item' === name) {
item = attributes.name ?? '';
values = [];
}
text = '';
},
close (name) {
if ('label' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(labels.push(text), 'labels of a measure', mostColumns);
else if ('value' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(values.push(text), 'values of an item', mostColumns);
else if ('item' === name && 'Function' === measure) {
const placed = /:\d+$/.test(item) ? /^(.*?)(?:\(\.\.\.\))? at (.+):(\d+)$/.exec(item) : void 0;
const [, title = item, file = '', line] = placed ?? [];
functions.push({
path: place(file),
line: Number.isSafeInteger(Number(line)) ? Number(line) : 0,
name: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(title),
complexity: (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(values[labels.indexOf('CCN')], 'CCN') ?? 0
});
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(functions.length, 'functions');
}
},
textOf: new Set([
'label',
'value'
]),
text (piece) {
text += piece.slice(0, 200);
}
});
if (!isLizard) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <cppncss>: this is not from lizard');
return {
functions
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
