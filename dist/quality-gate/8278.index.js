export const id = 8278;
export const ids = [
8278
];
export const modules = {
8278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tap: ()=>tap
});
var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
const mostMissing = 100_000;
const tap = {
name: 'tap',
kind: 'tests',
async parse ({ chunks }) {
const reader = createReader();
for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Fy)(chunks))reader.read(line);
return reader.report();
}
};
function splitResult(rest) {
const text = rest.replace(/^\s*\d*\s*(?:-\s*)?/, '').trimEnd();
const brace = text.endsWith('{');
const told = brace ? text.slice(0, -1).trimEnd() : text;
const last = told.lastIndexOf('#');
const timed = -1 !== last && /^#\s*time=\S+$/i.test(told.slice(last)) ? told.slice(0, last) : told;
const directive = /#\s{0,20}(TODO|SKIP)\b/i.exec(timed);
return {
name: (directive ? timed.slice(0, directive.index) : timed).trim(),
directive: directive?.[1],
brace
};
}
function createReader() {
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
const levels = [];
const braces = [];
let [inYaml, hasPlan] = [
false,
false
];
let failure;
function settle() {
if (failure) tests.fail({
...failure,
suite: '',
message: failure.message || 'not ok'
});
failure = void 0;
}
function enter(depth) {
while(levels.length <= depth)levels.push({
seen: 0,
planned: void 0,
failedBefore: tests.failed
});
return levels[depth];
}
function leave(depth) {
const outermost = levels[depth + 1];
for (const { seen, planned } of levels.splice(depth + 1)){
if (void 0 !== planned && seen > planned) tests.fail({
name: 'the plan',
suite: '',
message: `it promised ${planned} tests, ${seen} came`,
isError: true
});
for(let missing = Math.min((planned ?? 0) - seen, mostMissing); missing > 0; missing--)tests.fail({
name: 'a planned test',
suite: '',
message: 'it never came',
isError: true
});
}
return outermost;
}
function sumUp({ name, isOk, failedBefore }) {
if (!isOk && tests.failed === failedBefore) failure = {
name,
message: 'it failed, its subtests did not'
};
}
function readResult(depth, isOk, rest) {
const { name, directive, brace } = splitResult(rest);
const inner = leave(depth);
const level = enter(depth);
if (level) level.seen++;
const sum = {
name,
isOk: isOk || void 0 !== directive,
failedBefore: inner?.failedBefore ?? tests.failed
};
if (brace) braces.push(sum);
else if (inner) sumUp(sum);
else if (directive) tests.skip({
name
});
else if (isOk) tests.pass({
name
});
else failure = {
name,
message: ''
};
}
function endDocument() {
settle();
leave(-1);
if (!hasPlan) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it has no plan (1..N): cut short, or no TAP');
hasPlan = false;
}
return {
read (line) {
const text = line.trimStart();
const indent = line.length - text.length;
if (inYaml || '---' === text && indent > 0) {
inYaml = '...' !== text;
const [, message] = /^(?:error|message):\s*['"]?(\S.*?)['"]?$/.exec(text) ?? [];
if (failure && void 0 !== message) failure.message ||= message;
return;
}
const depth = Math.floor(indent / 4);
const [, not, rest = ''] = /^(not )?ok\b(.*)$/.exec(text) ?? [];
const planned = /^1\.\.(\d+)/.exec(text)?.[1];
if (line.startsWith('TAP version ') && levels.length > 0) endDocument();
else if ('}' === text) {
settle();
leave(depth);
const sum = braces.pop();
if (sum) sumUp(sum);
} else if (void 0 !== planned) {
settle();
const level = enter(depth);
if (level) level.planned = Number(planned);
hasPlan = true;
} else if (/^(?:not )?ok\b/.test(text)) {
settle();
readResult(depth, void 0 === not, rest);
} else if (text.startsWith('Bail out!')) tests.fail({
name: 'Bail out!',
suite: '',
message: text,
isError: true
});
},
report () {
endDocument();
return tests.report();
}
};
}
})
};
