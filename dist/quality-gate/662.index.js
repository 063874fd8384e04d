export const id = 662;
export const ids = [
662
];
export const modules = {
662: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
clover: ()=>clover
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
const clover = {
name: 'clover',
kind: 'coverage',
async parse ({ chunks, place }) {
const reader = createReader(place);
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
return reader.report();
}
};
function createReader(place) {
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
const lines = (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)();
const parents = [];
let path;
let totals = {};
let hasProject = false;
function readLine({ num, count, type }) {
if ('method' === type) return;
const line = (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(num, 'num');
if (void 0 === line || line > _marks_js__WEBPACK_IMPORTED_MODULE_1__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(num))} is not a line`);
lines.add(line, ((0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(count, 'count') ?? 0) > 0);
}
return {
open (name, attributes) {
if ('project' === name) hasProject = true;
else if ('file' !== name || parents.includes('testproject')) {
if ('line' === name && void 0 !== path) readLine(attributes);
else if ('metrics' === name && 'file' === parents.at(-1)) totals = {
branches: tally(attributes, 'conditionals', 'coveredconditionals'),
functions: tally(attributes, 'methods', 'coveredmethods'),
statements: tally(attributes, 'statements', 'coveredstatements')
};
} else path = attributes.path ?? attributes.name ?? '';
parents.push(name);
},
close (name) {
parents.pop();
if ('file' !== name) return;
const marks = lines.take();
if (void 0 !== path) coverage.add(place(path), {
lines: marks.total > 0 ? marks : totals.statements ?? marks,
...totals
});
path = void 0;
totals = {};
},
report () {
if (!hasProject) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <project>: this is not a Clover report');
return coverage.report();
}
};
}
function tally(attributes, total, covered) {
const all = (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes[total], total) ?? 0;
return {
total: all,
covered: Math.min(all, (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes[covered], covered) ?? 0)
};
}
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
