export const id = 1824;
export const ids = [
1824
];
export const modules = {
1824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
opencover: ()=>opencover
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
const longestPoint = 10_000;
const opencover = {
name: 'opencover',
kind: 'coverage',
async parse ({ chunks, place }) {
const reader = createReader(place);
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, reader);
return reader.report();
}
};
function createReader(place) {
const files = new Map();
let isSession = false;
let method;
function fileOf(id) {
return files.get(id ?? method?.fileId ?? '');
}
function readPoint({ vc, sl, el, fileid }) {
const [start, end, visits] = [
(0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(sl, 'sl') ?? 0,
(0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(el ?? sl, 'el') ?? 0,
(0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(vc, 'vc') ?? 0
];
if (end < start || end - start > longestPoint || end > _marks_js__WEBPACK_IMPORTED_MODULE_1__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`the sequence point ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(`${sl}-${el}`)} cannot be`);
if (method && visits > 0) method.isCovered = true;
if (method && void 0 !== fileid) method.fileId = fileid;
for(let line = start; line <= end; line++)fileOf(fileid)?.lines.add(line, visits > 0);
}
return {
open (name, attributes) {
if ('CoverageSession' === name) isSession = true;
else if ('File' === name) {
files.set(attributes.uid ?? '', createFile(place(attributes.fullPath ?? '')));
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(files.size, 'files');
} else if ('Method' === name) method = {
fileId: '',
isCovered: false
};
else if ('FileRef' === name && method) method.fileId = attributes.uid ?? '';
else if ('SequencePoint' === name) readPoint(attributes);
else if ('BranchPoint' === name) {
const key = `${attributes.sl} ${attributes.offset} ${attributes.path} ${attributes.ordinal}`;
fileOf(attributes.fileid)?.branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.EY)(key), ((0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(attributes.vc, 'vc') ?? 0) > 0);
}
},
close (name) {
if ('Method' !== name || !method) return;
const file = fileOf(void 0);
file?.functions.add(file.methods++, method.isCovered);
method = void 0;
},
report () {
if (!isSession) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <CoverageSession>: this is not an OpenCover report');
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const { path, lines, branches, functions } of files.values())coverage.add(path, {
lines: lines.take(),
branches: branches.take(),
functions: functions.take()
});
return coverage.report();
}
};
}
function createFile(path) {
return {
path,
lines: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)(),
branches: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
functions: (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.$W)('others'),
methods: 0
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
