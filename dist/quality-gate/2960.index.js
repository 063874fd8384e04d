export const id = 2960;
export const ids = [
2960
];
export const modules = {
2960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readAllowList: ()=>readAllowList
});
var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/mini/schemas.js");
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/api.js");
var _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text)=>isOfCalendar(text), 'a day of the calendar'));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/\S/, 'a text that is not empty'));
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
id: text,
path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
package: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
until: day,
reason: text
});
function readAllowList(given, file) {
const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).safeParse(given ?? [], {
error: _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.EV
});
if (result.success) return {
exceptions: result.data,
problems: []
};
const problems = result.error.issues.map((issue)=>{
const received = (0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.JJ)((0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.fK)(given, issue.path));
const what = 'unrecognized_keys' === issue.code ? `no ${issue.keys.join(', ')}` : issue.message;
return {
input: [
file,
...issue.path.map(String)
].join(' '),
...void 0 === received ? {} : {
received
},
allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${what}`,
example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }'
};
});
return {
exceptions: [],
problems
};
}
function isOfCalendar(text) {
const date = new Date(`${text}T00:00:00Z`);
return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
}),
5217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
EV: ()=>expectationOf,
JJ: ()=>shownValue,
fK: ()=>valueAt
});
const kinds = {
string: 'a text',
number: 'a number',
boolean: 'true or false',
array: 'a list',
object: 'a map',
record: 'a map'
};
function expectationOf(issue) {
if ('invalid_type' === issue.code) return kinds[issue.expected] ?? issue.expected;
if ('invalid_value' === issue.code) return oneOf(issue.values.map(String));
if ('too_small' === issue.code) return leastOf(issue);
if ('too_big' === issue.code) return `at most ${issue.maximum}`;
if ('invalid_union' === issue.code) return wordsOf(issue.errors.flat(), ', or ');
return 'invalid_key' === issue.code ? wordsOf(issue.issues, '; ') : void 0;
}
const oneOf = (values)=>values.length > 1 ? `one of ${values.join(', ')}` : values.join();
function leastOf({ origin, inclusive, minimum }) {
if ('string' === origin) return 'a text that is not empty';
return 'array' === origin ? `a list of at least ${minimum}` : `${inclusive ? 'at least' : 'more than'} ${minimum}`;
}
function wordsOf(issues, between) {
return [
...new Set(issues.map(({ message })=>message))
].join(between);
}
function valueAt(plain, path) {
return path.reduce((at, key)=>'object' == typeof at && null !== at && Object.hasOwn(at, key) ? at[key] : void 0, plain);
}
function shownValue(value) {
if ('string' == typeof value) return value;
if ('number' == typeof value || 'boolean' == typeof value) return `${value}`;
if ('object' != typeof value || null === value) return;
return Array.isArray(value) ? 'a list' : 'a map';
}
})
};
