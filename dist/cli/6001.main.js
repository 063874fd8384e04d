export const id = 6001;
export const ids = [
6001
];
export const modules = {
46001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
jest: ()=>jest
});
var _colours_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13009);
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23093);
var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71609);
const test = _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
fullName: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj),
title: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj),
status: _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj,
duration: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.ai),
failureMessages: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj)),
location: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
line: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)
}))
});
const suite = _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj,
status: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj),
message: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj),
assertionResults: _shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(test)
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
success: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.zM),
wasInterrupted: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.zM),
numFailedTests: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.ai),
testResults: _shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(suite)
});
const skipped = [
'pending',
'skipped',
'todo',
'disabled',
'focused'
];
const jest = {
name: 'jest',
kind: 'tests',
async parse ({ chunks, place }) {
const { success, wasInterrupted, numFailedTests, testResults } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
for (const { name, status, message, assertionResults } of testResults){
const before = tests.failed;
const path = place(name);
for (const one of assertionResults){
const seconds = (one.duration ?? 0) / 1_000;
const test = {
name: one.fullName ?? one.title ?? '',
suite: path
};
if ('passed' === one.status) tests.pass({
...test,
seconds
});
else if (skipped.includes(one.status)) tests.skip(test);
else tests.fail({
...test,
path,
line: one.location?.line ?? 0,
message: (0, _colours_js__WEBPACK_IMPORTED_MODULE_3__.m)(one.failureMessages?.[0] ?? ''),
isError: 'failed' !== one.status
}, seconds);
}
if ('failed' === status && tests.failed === before) tests.fail({
name: path,
suite: path,
path,
message: (0, _colours_js__WEBPACK_IMPORTED_MODULE_3__.m)(message ?? ''),
isError: true
});
}
tests.state(numFailedTests ?? 0);
if ((false === success || true === wasInterrupted) && 0 === tests.failed) tests.fail({
name: 'the test run',
suite: '',
message: true === wasInterrupted ? 'the run was interrupted' : 'the run calls itself failed, no test does',
isError: true
});
return tests.report();
}
};
})
};
