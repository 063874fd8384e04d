export const id = 4471;
export const ids = [
4471
];
export const modules = {
4471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
junit: ()=>junit
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
const longestMessage = 2_000;
const mostDeclared = 1_000_000;
const outcomes = [
'failure',
'error',
'skipped',
'flaky'
];
const outcomeOf = new Map([
[
'failure',
'failure'
],
[
'error',
'error'
],
[
'skipped',
'skipped'
],
[
'disabled',
'skipped'
],
[
'pending',
'skipped'
],
[
'flakyFailure',
'flaky'
],
[
'flakyError',
'flaky'
]
]);
const junit = {
name: 'junit',
kind: 'tests',
async parse ({ chunks, place }) {
const reader = createReader(place);
await (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.NO)(chunks, reader);
return reader.report();
}
};
function createReader(place) {
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
const suites = [];
let [hasSuite, hasTimes, suiteSeconds] = [
false,
false,
0
];
let [failuresSeen, testsSeen, skippedSeen] = [
0,
0,
0
];
let test;
const outer = [];
function startSuite(attributes) {
hasSuite = true;
const declared = ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.failures, 'failures') ?? 0) + ((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.errors, 'errors') ?? 0);
suites.push({
name: attributes.name ?? '',
declared: Math.min(declared, mostDeclared),
before: failuresSeen,
tests: Math.min((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.tests, 'tests') ?? 0, mostDeclared),
skipped: Math.min((0, _xml_js__WEBPACK_IMPORTED_MODULE_1__._0)(attributes.skipped, 'skipped') ?? 0, mostDeclared),
testsBefore: testsSeen,
skippedBefore: skippedSeen,
seconds: (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(attributes.time),
innerSeconds: 0
});
}
function endSuite(suite) {
const { name, declared, before, seconds, innerSeconds } = suite;
const parent = suites.at(-1);
const own = seconds ?? innerSeconds;
if (parent) parent.innerSeconds += own;
else suiteSeconds += own;
for(; failuresSeen - before < declared; failuresSeen++)tests.fail({
name,
suite: name,
message: 'stated by the suite, shown by none of its tests',
isError: true
});
const unseen = suite.tests - (testsSeen - suite.testsBefore);
for(let left = Math.min(unseen, suite.skipped - (skippedSeen - suite.skippedBefore)); left > 0; left--){
testsSeen++;
skip();
}
}
function skip(test) {
skippedSeen++;
tests.skip(test);
}
function tell(outcome, message = '') {
const isFailure = 'failure' === outcome || 'error' === outcome;
if (isFailure) failuresSeen++;
if (test) {
test.outcome = Math.min(test.outcome, outcomes.indexOf(outcome));
if (message) test.message ||= `${message.slice(0, longestMessage)}\n`;
} else if (isFailure) {
const name = suites.at(-1)?.name ?? '';
tests.fail({
name,
suite: name,
message: message || 'told by the suite itself',
isError: true
});
}
}
function endTest({ attributes, outcome: index, isTodo, message }) {
testsSeen++;
const seconds = (0, _xml_js__WEBPACK_IMPORTED_MODULE_1__.UW)(attributes.time);
hasTimes ||= void 0 !== seconds;
const stated = index === outcomes.length ? statedOutcome(attributes) : void 0;
if ('failure' === stated || 'error' === stated) failuresSeen++;
const outcome = isTodo ? 'skipped' : outcomes[index] ?? stated;
const named = {
name: attributes.name ?? '',
suite: attributes.classname ?? suites.at(-1)?.name ?? ''
};
if ('skipped' === outcome) skip(named);
else if (void 0 === outcome || 'flaky' === outcome) tests.pass({
...named,
seconds,
isFlaky: 'flaky' === outcome
});
else {
const path = place(attributes.file ?? '');
tests.fail({
...named,
path,
line: lineOf(attributes.line),
message,
isError: 'error' === outcome
}, seconds);
}
}
return {
open (name, attributes) {
const outcome = outcomeOf.get(name);
if ('testsuite' === name || 'testsuites' === name) startSuite(attributes);
else if ('testcase' === name) {
if (test) outer.push(test);
test = {
attributes,
outcome: outcomes.length,
isTodo: false,
message: ''
};
} else if (outcome) tell(outcome, attributes.message);
if (test && 'skipped' === name && 'todo' === attributes.type) test.isTodo = true;
},
close (name) {
const suite = 'testsuite' === name || 'testsuites' === name ? suites.pop() : void 0;
if (suite) endSuite(suite);
if ('testcase' !== name || !test) return;
endTest(test);
test = outer.pop();
},
textOf: new Set([
'failure',
'error'
]),
wantsText: (name)=>'system-out' === name && void 0 !== test && test.outcome <= 1 && '' === test.message,
text (piece) {
if (test && test.message.length < longestMessage) test.message += piece.slice(0, longestMessage);
},
report () {
if (!hasSuite) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it has no <testsuite>: this is not a JUnit report');
const report = tests.report();
return hasTimes ? report : {
...report,
seconds: suiteSeconds
};
}
};
}
function statedOutcome({ status = '', result = '' }) {
if ('' === status && '' === result) return;
const words = [
status.toLowerCase(),
result.toLowerCase()
];
const says = (...known)=>words.some((word)=>known.includes(word));
if (says('fail', 'failed', 'failure')) return 'failure';
if (says('error', 'errored', 'broken')) return 'error';
return says('notrun', 'skipped', 'disabled', 'pending', 'suppressed') ? 'skipped' : void 0;
}
function lineOf(text) {
const line = Number(text);
return Number.isSafeInteger(line) && line > 0 ? line : 0;
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
