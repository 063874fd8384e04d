export const id = 4314;
export const ids = [
4314
];
export const modules = {
4314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cobertura: ()=>cobertura
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
const mostBranches = 10_000;
const mostSources = 1_000;
const longestPath = 4_096;
const cobertura = {
name: 'cobertura',
kind: 'coverage',
async parse ({ chunks, place }) {
const reader = createReader(place);
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
return reader.report();
}
};
function createReader(place) {
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
const [ofClass, ofMethods] = [
createLines(),
createLines()
];
const functions = (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others');
const sources = [];
let [source, path, className, hasPackages] = [
'',
'',
'',
false
];
let method;
function readLine({ number, hits, 'condition-coverage': conditions }) {
const line = countOf(number);
if ('' === path || !(line >= 0 && line <= _marks_js__WEBPACK_IMPORTED_MODULE_1__.li)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`line ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(number))} of ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(path)} is not a line`);
const isCovered = isPositive(hits);
if (method && isCovered) method.isCovered = true;
const target = method ? ofMethods : ofClass;
target.lines.add(line, isCovered);
if (void 0 !== conditions) target.addConditions(line, conditions);
}
function endClass() {
const [own, inner, called] = [
ofClass.take(),
ofMethods.take(),
functions.take()
];
coverage.add(path, {
...own.lines.total > 0 ? own : inner,
...called.total > 0 ? {
functions: called
} : {}
});
path = '';
}
return {
open (name, attributes) {
if ('line' === name) readLine(attributes);
else if ('packages' === name) hasPackages = true;
else if ('source' === name) source = '';
else if ('class' === name) {
path = place(attributes.filename ?? '', sources);
className = attributes.name ?? '';
} else if ('method' === name) method = {
name: `${className} ${attributes.name} ${attributes.signature}`,
isCovered: false
};
},
close (name) {
if ('method' === name && method) {
functions.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(method.name), method.isCovered);
method = void 0;
} else if ('class' === name) endClass();
else if ('source' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(sources.push(source.trim()), 'sources', mostSources);
},
textOf: new Set([
'source'
]),
text (piece) {
source += piece.slice(0, longestPath);
},
report () {
if (!hasPackages) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <packages>: this is not a Cobertura report');
return coverage.report();
}
};
}
function createLines() {
const [lines, branches] = [
(0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others')
];
return {
lines,
addConditions (line, conditions) {
const open = conditions.indexOf('(') + 1;
const slash = conditions.indexOf('/', open);
const close = conditions.indexOf(')', slash);
if (0 === open || slash < 0 || close < 0) return;
const covered = Number(conditions.slice(open, slash));
const total = Number(conditions.slice(slash + 1, close));
if (!isCount(covered) || !isCount(total)) return;
if (covered > total || total > mostBranches) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`condition-coverage ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(conditions)} cannot be`);
for(let index = 0; index < total; index++)branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.nV)(line, index), index < covered);
},
take: ()=>({
lines: lines.take(),
branches: branches.take()
})
};
}
function countOf(text) {
if (void 0 === text || '' === text || text.length > 9) return Number(text);
let count = 0;
for(let at = 0; at < text.length; at++){
const digit = text.charCodeAt(at) - 48;
if (digit < 0 || digit > 9) return Number(text);
count = 10 * count + digit;
}
return count;
}
const isCount = (value)=>Number.isSafeInteger(value) && value >= 0;
function isPositive(hits) {
if ('0' === hits) return false;
const count = countOf(hits);
if (count > 0 || 0 === count && (hits ?? '').startsWith('0')) return count > 0;
throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`hits ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(String(hits))} is not a count`);
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
