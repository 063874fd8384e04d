export const id = 8507;
export const ids = [
8507
];
export const modules = {
8507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
nunit: ()=>nunit
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
const roots = [
'test-run',
'test-results',
'test-suite'
];
const passed = /^(?:Passed|Success|Warning)$/i;
const skipped = /^(?:Skipped|Ignored|Inconclusive|NotRun|NotRunnable|Explicit)$/i;
const nunit = {
name: 'nunit',
kind: 'tests',
async parse ({ chunks }) {
const reader = createReader();
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
return reader.report();
}
};
function createReader() {
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
let message = '';
let [run, current] = [];
function end({ success, result, label, executed, fullname, name, classname, duration, time }) {
const seconds = (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(duration ?? time);
const outcome = result ?? ('True' === success ? 'Success' : '');
const test = {
name: fullname ?? name ?? '',
suite: classname ?? ''
};
if (passed.test(outcome)) tests.pass({
...test,
seconds
});
else if (skipped.test(outcome) || 'False' === executed) tests.skip(test);
else {
const isError = void 0 !== label || 'Error' === outcome;
tests.fail({
...test,
message: message || outcome,
isError
}, seconds);
}
}
return {
open (name, attributes) {
if (roots.includes(name)) run ??= attributes;
else if ('test-case' === name) {
current = attributes;
message = '';
}
},
close (name) {
if ('test-case' !== name || !current) return;
end(current);
current = void 0;
},
textOf: new Set([
'message'
]),
text (piece) {
if (current && message.length < 2_000) message += piece.slice(0, 2_000);
},
report () {
if (!run) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <test-run>: this is not an NUnit report');
if (isFailed(run) && 0 === tests.failed) tests.fail({
name: 'the test run',
suite: '',
message: 'the run calls itself failed, no test does',
isError: true
});
return tests.report();
}
};
}
function isFailed({ result, errors, failures }) {
return 'Failed' === result || Number(errors ?? 0) + Number(failures ?? 0) > 0;
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
