export const id = 29;
export const ids = [
29
];
export const modules = {
29: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lcov: ()=>lcov
});
var reports_coverage = __webpack_require__(2180);
var input = __webpack_require__(2404);
var reports_marks = __webpack_require__(2294);
var report_error = __webpack_require__(7503);
const [carriageReturn, comma, hyphen, zero, nine] = [
13,
44,
45,
48,
57
];
const [newline, colon] = [
10,
58
];
const letter = {
A: 65,
B: 66,
D: 68,
F: 70,
N: 78,
R: 82,
T: 84
};
function scanLines(bytes, from, lines) {
for(let start = from; start < bytes.length;){
if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon) return start;
let end = start + 3;
let line = 0;
let count = 0;
let byte = bytes[end] ?? newline;
for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)line = 10 * line + byte - zero;
if (byte !== comma || end === start + 3 || line > reports_marks.li) return start;
const first = ++end;
byte = bytes[end] ?? newline;
for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count |= byte - zero;
if (end === first || byte !== newline && byte !== carriageReturn && byte !== comma) return start;
while(byte !== newline)byte = bytes[++end] ?? newline;
lines.add(line, 0 !== count);
start = end + 1;
}
return bytes.length;
}
function scanBranches(bytes, from, branches) {
for(let start = from; start < bytes.length;){
if (bytes[start] !== letter.B || bytes[start + 1] !== letter.R || bytes[start + 2] !== letter.D || bytes[start + 3] !== letter.A || bytes[start + 4] !== colon) return start;
let end = start + 5;
let line = 0;
let commas = 0;
let byte = bytes[end] ?? newline;
for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)line = 10 * line + byte - zero;
if (byte !== comma || end === start + 5 || line > reports_marks.li) return start;
let last = end;
for(; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline)if (byte === comma) {
commas++;
last = end;
}
let taken = 0;
let digit = last + 1;
for(byte = bytes[digit] ?? newline; byte >= zero && byte <= nine; byte = bytes[++digit] ?? newline)taken |= byte - zero;
if (byte === hyphen && digit === last + 1) byte = bytes[++digit] ?? newline;
if (commas < 3 || digit === last + 1 || digit !== end || !branches.add(line, 0 !== taken)) return start;
while(byte !== newline)byte = bytes[++end] ?? newline;
start = end + 1;
}
return bytes.length;
}
function scanFunctions(bytes, from, functions) {
for(let start = from; start < bytes.length;){
if (bytes[start] !== letter.F || bytes[start + 1] !== letter.N) return start;
const isCall = bytes[start + 2] === letter.D && bytes[start + 3] === letter.A && bytes[start + 4] === colon;
if (!isCall && bytes[start + 2] !== colon) return start;
const first = isCall ? start + 5 : start + 3;
let end = first;
let count = 0;
let byte = bytes[end] ?? newline;
for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count |= byte - zero;
if (byte !== comma || end === first) return start;
let name = end + 1;
if (!isCall) {
let last = name;
for(byte = bytes[last] ?? newline; byte >= zero && byte <= nine;)byte = bytes[++last] ?? newline;
if (byte === comma && last > name) name = last + 1;
}
end = name;
let a = reports_marks._N.seedA;
let b = reports_marks._N.seedB;
for(byte = bytes[end] ?? newline; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline){
a = Math.imul(a ^ byte, reports_marks._N.factorA);
b = Math.imul(b ^ byte, reports_marks._N.factorB);
}
if (end === name) return start;
functions.add((0, reports_marks.v5)(a, b), isCall && 0 !== count);
while(byte !== newline)byte = bytes[++end] ?? newline;
start = end + 1;
}
return bytes.length;
}
const totalKeys = new Map([
'LF',
'LH',
'BRF',
'BRH',
'FNF',
'FNH'
].map((key)=>[
codeOf(Buffer.from(`${key}:`), 0, key.length),
key
]));
const mostTotalDigits = 15;
function scanTotal(bytes, start, totals) {
const length = bytes[start + 2] === colon ? 2 : 3;
const key = bytes[start + length] === colon ? totalKeys.get(codeOf(bytes, start, length)) : void 0;
if (void 0 === key) return start;
const first = start + length + 1;
let end = first;
let count = 0;
let byte = bytes[end] ?? newline;
for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count = 10 * count + byte - zero;
if (byte === carriageReturn) byte = bytes[++end] ?? newline;
if (byte !== newline || end === first || end - first > mostTotalDigits) return start;
totals[key] = count;
return end + 1;
}
function pastLine(bytes, start, line) {
let end = start;
for (const byte of line)if (bytes[end++] !== byte) return start;
if (bytes[end] === carriageReturn) end++;
return bytes[end] === newline ? end + 1 : start;
}
function codeOf(bytes, start, length) {
let code = 0;
for(let at = start; at < start + length; at++)code = 256 * code + (bytes[at] ?? 0);
return code;
}
function createBranches() {
const marks = (0, reports_marks.$W)('others');
let counts;
let current = -1;
let highest = -1;
let index = 0;
return {
add (line, isTaken) {
if (line === current) index++;
else index = line > highest ? 0 : (counts ??= countByLine(marks.collected())).get(line) ?? 0;
current = line;
highest = Math.max(highest, line);
counts?.set(line, index + 1);
marks.add((0, reports_marks.nV)(line, index), isTaken);
return index < reports_marks.hB;
},
size: ()=>marks.size(),
take () {
counts = void 0;
current = highest = -1;
return marks.take();
}
};
}
function countByLine(encoded) {
const counts = new Map();
for (const mark of encoded){
const line = (0, reports_marks.s2)(Math.floor(mark / 2));
counts.set(line, (counts.get(line) ?? 0) + 1);
}
return counts;
}
const lcov = {
name: 'lcov',
kind: 'coverage',
async parse ({ chunks, place }) {
const reader = createReader(place);
for await (const block of (0, input.zo)(chunks))reader.read(block);
return reader.end();
}
};
function createReader(place) {
const coverage = (0, reports_coverage.X0)();
const lines = (0, reports_marks.$W)();
const branches = createBranches();
const functions = (0, reports_marks.$W)('others');
let totals = {};
let path;
let row = 0;
function refuse(what) {
throw new report_error.$g(`line ${row}: ${what}`);
}
function scan(block, at) {
const marks = ()=>lines.size() + branches.size() + functions.size();
const before = marks();
let [start, reached] = [
-1,
at
];
while(reached > start && reached < block.length){
start = reached;
const first = block[start];
if (first === letter.D) reached = scanLines(block, start, lines);
else if (first === letter.B) reached = scanBranches(block, start, branches);
else if (first === letter.F) reached = scanFunctions(block, start, functions);
if (reached === start) {
reached = scanTotal(block, start, totals);
if (reached > start) row++;
}
}
row += marks() - before;
return reached;
}
function readOther(block, at) {
row++;
const ended = void 0 === path ? at : pastLine(block, at, endOfRecord);
if (void 0 !== path && ended > at) {
endRecord(path);
return ended;
}
const next = block.indexOf(newline, at) + 1;
const isTestName = block[at] === letter.T && block[at + 1] === letter.N && block[at + 2] === colon;
if (!isTestName) readText(block.toString('utf8', at, next).trimEnd());
return next;
}
function readText(line) {
const text = 1 === row ? line.replace(/^\uFEFF/, '') : line;
if ('' === text || text.startsWith('#') || text.startsWith('TN:')) return;
if (text.startsWith('SF:')) {
if (void 0 !== path) refuse(`a new record starts inside that of ${(0, report_error.Kb)(path)}: cut short or mixed up`);
if ('' === text.slice(3).trim()) refuse('SF without a path');
path = place(text.slice(3));
return;
}
const end = text.indexOf(':');
const [key, value] = end < 0 ? [
text,
''
] : [
text.slice(0, end),
text.slice(end + 1)
];
if (void 0 === path) refuse(`${(0, report_error.Kb)(text)} stands outside a record`);
const frequent = frequentLines[key];
if (void 0 !== frequent) refuse(`${(0, report_error.Kb)(text)} is not a ${frequent}`);
if ('end_of_record' === key) endRecord(path);
else if (!readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH|BA)$/.test(key)) refuse(`${(0, report_error.Kb)(text)} is not a line of a tracefile`);
}
function readAlias(key, value) {
const [, calls, name] = /^\d+,(\d+),(.+)$/.exec('FNA' === key ? value : '') ?? [];
if (void 0 !== name) functions.add((0, reports_marks.EY)(name), /[1-9]/.test(calls ?? ''));
return void 0 !== name;
}
function endRecord(ended) {
const [taken, called] = [
marksOr(branches, totals, 'BR'),
marksOr(functions, totals, 'FN')
];
const file = {
lines: marksOr(lines, totals, 'L') ?? {
covered: 0,
total: 0
}
};
if (taken) file.branches = taken;
if (called) file.functions = called;
coverage.add(ended, file);
totals = {};
path = void 0;
}
return {
read (block) {
for(let at = 0; at < block.length;){
if (void 0 !== path) at = scan(block, at);
if (at === block.length) return;
at = readOther(block, at);
}
},
end () {
if (void 0 !== path) throw new report_error.$g(`it ends inside the record of ${(0, report_error.Kb)(path)}: cut short`);
if (coverage.isEmpty()) throw new report_error.$g('it holds no record');
return coverage.report();
}
};
}
const endOfRecord = Buffer.from('end_of_record');
const frequentLines = {
DA: 'line and count',
BRDA: 'branch',
FN: 'function',
FNDA: 'function'
};
function marksOr(collector, totals, key) {
const marks = collector.take();
const total = totals[`${key}F`];
if (marks.total > 0 || void 0 === total) return marks.total > 0 ? marks : void 0;
return {
total,
covered: Math.min(total, totals[`${key}H`] ?? 0)
};
}
})
};
