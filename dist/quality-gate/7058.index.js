export const id = 7058;
export const ids = [
7058
];
export const modules = {
7058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
goTest: ()=>goTest
});
var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);
const event = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Action: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
Package: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
Test: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
Elapsed: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai),
Output: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
});
const keptOutput = 1_000;
const goTest = {
name: 'go-test',
kind: 'tests',
async parse ({ chunks }) {
const all = new Map();
const failedPackages = new Set();
const running = new Set();
const failing = new Map();
let row = 0;
for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Fy)(chunks)){
const { Action: action, Package: suite = '', Test: name, Elapsed: seconds, Output: output } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(line, event, `line ${++row}`);
if (void 0 === name) {
if ('start' === action) running.add(suite);
else if ('pass' === action || 'fail' === action || 'skip' === action) running.delete(suite);
if ('fail' === action && !failing.get(suite)) failedPackages.add(suite);
continue;
}
const key = `${suite} ${name}`;
const test = all.get(key) ?? {
suite,
name,
end: void 0,
isFlaky: false,
seconds: void 0,
output: ''
};
all.set(key, test);
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(all.size, 'tests');
if ('pass' === action || 'fail' === action || 'skip' === action) {
const change = Number('fail' === action) - Number('fail' === test.end);
failing.set(suite, (failing.get(suite) ?? 0) + change);
Object.assign(test, {
end: action,
isFlaky: test.isFlaky || 'fail' === test.end,
seconds
});
} else if (void 0 !== output && test.output.length < keptOutput && !/^\s*(?:===|---) /.test(output)) test.output += output.slice(0, keptOutput);
}
if (0 === row) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it holds no event');
return countTests([
...all.values()
], failedPackages, running);
}
};
function countTests(all, failedPackages, running) {
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_4__.TU)();
const key = ({ suite, name }, upTo = name.length)=>`${suite} ${name.slice(0, upTo)}`;
const parents = new Set();
const withFailedChild = new Set();
for (const test of all)for(let at = test.name.lastIndexOf('/'); at > 0; at = test.name.lastIndexOf('/', at - 1)){
parents.add(key(test, at));
if ('pass' !== test.end && 'skip' !== test.end) withFailedChild.add(key(test, at));
}
const failedSuites = new Set();
for (const test of all){
const isParent = parents.has(key(test));
if (!(isParent && ('pass' === test.end || 'skip' === test.end || withFailedChild.has(key(test))))) if ('pass' === test.end) tests.pass(test);
else if ('skip' === test.end) tests.skip(test);
else {
failedSuites.add(test.suite);
tests.fail({
name: test.name,
suite: test.suite,
message: test.output || 'it did not end',
isError: void 0 === test.end
}, test.seconds);
}
}
for (const suite of new Set([
...failedPackages,
...running
]))if (!failedSuites.has(suite)) tests.fail({
name: suite,
suite,
message: failedPackages.has(suite) ? 'the package failed without a failed test: it did not build, or its setup failed' : 'the package did not end',
isError: true
});
return tests.report();
}
})
};
