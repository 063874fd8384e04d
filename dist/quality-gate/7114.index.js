export const id = 7114;
export const ids = [
7114
];
export const modules = {
7114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
jacoco: ()=>jacoco
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
const mostBranches = 10_000;
const measures = {
LINE: 'lines',
BRANCH: 'branches',
METHOD: 'functions'
};
const jacoco = {
name: 'jacoco',
kind: 'coverage',
async parse ({ chunks, place }) {
const reader = createReader(place);
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
return reader.report();
}
};
function createReader(place) {
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
const [lines, branches, functions] = [
(0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others')
];
const parents = [];
let folder = '';
let file = '';
let method = '';
let counters = {};
let [isReport, hasClasses] = [
false,
false
];
function readLine({ nr, mi, ci, mb, cb }) {
const line = count(nr, 'nr');
if (void 0 !== mi || void 0 !== ci) lines.add(line, count(ci, 'ci') > 0);
const [missed, covered] = [
count(mb, 'mb'),
count(cb, 'cb')
];
if (missed + covered > mostBranches) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`line ${line} has ${missed + covered} branches`);
for(let index = 0; index < missed + covered; index++)branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.nV)(line, index), index < covered);
}
function readCounter({ type = '', missed, covered }) {
const measure = measures[type];
if (void 0 === measure) return;
const tally = {
covered: count(covered, 'covered'),
total: count(missed, 'missed') + count(covered, 'covered')
};
if ('method' === parents.at(-1) && 'functions' === measure) functions.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(method), tally.covered > 0);
else if ('class' === parents.at(-1) || 'sourcefile' === parents.at(-1)) counters[measure] = tally;
}
function endClass() {
const called = functions.take();
const own = file.endsWith('/') ? {
lines: {
covered: 0,
total: 0
},
...counters
} : {
functions: called
};
coverage.add(place(file.endsWith('/') ? file.slice(0, -1) : file), own);
counters = {};
}
function endSource() {
const [marks, taken] = [
lines.take(),
branches.take()
];
coverage.add(place(file), {
lines: marks.total > 0 ? marks : counters.lines ?? marks,
branches: taken.total > 0 ? taken : counters.branches ?? taken,
...counters.functions && !hasClasses ? {
functions: counters.functions
} : {}
});
counters = {};
}
return {
open (name, attributes) {
if ('report' === name) isReport = true;
else if ('package' === name) {
folder = attributes.name ?? '';
hasClasses = false;
} else if ('class' === name) {
hasClasses = true;
const source = attributes.sourcefilename;
file = void 0 === source ? `${attributes.name ?? ''}/` : below(folder, source);
} else if ('sourcefile' === name) file = below(folder, attributes.name ?? '');
else if ('method' === name) method = `${file} ${attributes.name} ${attributes.desc} ${attributes.line}`;
else if ('line' === name) readLine(attributes);
else if ('counter' === name) readCounter(attributes);
parents.push(name);
},
close (name) {
parents.pop();
if ('class' === name) endClass();
else if ('sourcefile' === name) endSource();
},
report () {
if (!isReport) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <report>: this is not a JaCoCo report');
return coverage.report();
}
};
}
function below(folder, name) {
return '' === folder ? name : `${folder}/${name}`;
}
function count(text, what) {
return (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(text, what) ?? 0;
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
