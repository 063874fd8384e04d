export const id = 8939;
export const ids = [
8939
];
export const modules = {
8939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
goCover: ()=>goCover
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
const mostLines = 20_000_000;
const [mostFiles, mostBlocks] = [
200_000,
4_000_000
];
const goCover = {
name: 'go-cover',
kind: 'coverage',
async parse ({ chunks, place }) {
const files = new Map();
let [row, lines, count, all, hasMode] = [
0,
0,
0,
0,
false
];
for await (const text of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
row++;
if (text.startsWith('mode:')) hasMode = true;
else {
const [, path, where, from, to, statements, hits] = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/.exec(text) ?? [];
const [start, end] = [
Number(from),
Number(to)
];
if (void 0 === path || void 0 === where || end < start || end > _marks_js__WEBPACK_IMPORTED_MODULE_2__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`line ${row}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(text)} is not a block of a cover profile`);
const blocks = files.get(path) ?? new Map();
files.set(path, blocks);
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(files.size, 'files', mostFiles);
const isCovered = /[1-9]/.test(hits ?? '');
const known = blocks.get(where);
if (known) known.isCovered ||= isCovered;
else {
lines += end - start + 1;
if (lines > mostLines) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`line ${row}: the blocks span more than ${mostLines} lines`);
all += Number(statements);
if (!Number.isSafeInteger(all)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`line ${row}: the blocks have too many statements`);
blocks.set(where, {
start,
end,
statements: Number(statements),
isCovered
});
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(++count, 'blocks', mostBlocks);
}
}
}
if (!hasMode) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it does not begin with "mode:"');
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const [path, blocks] of files)coverage.add(place(path), tallyOf([
...blocks.values()
]));
return coverage.report();
}
};
function tallyOf(blocks) {
const lines = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
const count = (some)=>some.reduce((sum, { statements })=>sum + statements, 0);
for (const { start, end, statements, isCovered } of blocks)if (statements > 0) for(let line = start; line <= end; line++)lines.add(line, isCovered);
return {
lines: lines.take(),
statements: {
covered: count(blocks.filter(({ isCovered })=>isCovered)),
total: count(blocks)
}
};
}
})
};
