export const id = 2779;
export const ids = [
2779
];
export const modules = {
92779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
npmOutdated: ()=>npmOutdated,
pipOutdated: ()=>pipOutdated
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
const entry = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
current: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
wanted: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
latest: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
});
const npm = _shape_js__WEBPACK_IMPORTED_MODULE_2__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(entry, _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(entry)));
const failure = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
error: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
})
});
const pip = _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
version: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj,
latest_version: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj
}));
const npmOutdated = {
name: 'npm-outdated',
kind: 'dependencies',
async parse ({ chunks }) {
const text = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(npm, failure));
if (isFailure(text)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`npm says ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(text.error.summary ?? 'it failed', 200)}`);
const outdated = Object.entries(text).flatMap(([name, found])=>{
const versions = new Map((Array.isArray(found) ? found : [
found
]).map((one)=>[
one.current ?? one.wanted ?? '',
one.latest
]));
return [
...versions
].flatMap(([current, latest])=>toOutdated(name, current, latest));
});
return {
outdated
};
}
};
const pipOutdated = {
name: 'pip-outdated',
kind: 'dependencies',
async parse ({ chunks }) {
return {
outdated: (await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, pip)).flatMap(({ name, version, latest_version })=>toOutdated(name, version, latest_version))
};
}
};
function isFailure(given) {
return 'error' in given && !('latest' in given.error) && !Array.isArray(given.error);
}
function toOutdated(name, current, latest) {
if (current === latest) return [];
const [from, to] = [
current,
latest
].map((version)=>/^v?(\d+)(?:\.(\d+))?/.exec(version));
const step = from?.[1] === to?.[1] && from && to ? from[2] !== to[2] ? 'minor' : 'patch' : 'major';
return [
{
name,
current,
latest,
step
}
];
}
})
};
