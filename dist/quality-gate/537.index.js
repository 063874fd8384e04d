export const id = 537;
export const ids = [
537
];
export const modules = {
9584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
F: ()=>splitCsv
});
function splitCsv(line) {
const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
const cells = [];
for(let at = 0; at <= line.length; at = cell.lastIndex + 1){
cell.lastIndex = at;
const [, quoted, plain] = cell.exec(line) ?? [];
cells.push(void 0 === quoted ? plain ?? '' : quoted.replaceAll('""', '"'));
if (',' !== line[cell.lastIndex]) break;
}
return cells;
}
}),
537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
locust: ()=>locust
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
const times = {
'50%': 'p50',
'90%': 'p90',
'95%': 'p95',
'99%': 'p99',
'Average Response Time': 'mean',
'Min Response Time': 'min',
'Max Response Time': 'max'
};
const locust = {
name: 'locust',
kind: 'performance',
async parse ({ chunks }) {
let header;
const series = [];
for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
const cells = (0, _csv_js__WEBPACK_IMPORTED_MODULE_4__.F)(line);
if (header) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(series.push(seriesOf(new Map(header.map((name, index)=>[
name,
cells[index] ?? ''
])))), 'series', _performance_js__WEBPACK_IMPORTED_MODULE_2__.Xi);
else header = cells;
}
if (!series.some(({ name })=>'' === name)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no line "Aggregated": cut short');
return {
series
};
}
};
function seriesOf(row) {
const read = (column)=>{
const text = row.get(column) ?? '';
const value = Number(text || 0 / 0);
if (!Number.isFinite(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`${column} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(text)}, which is not a figure`);
return value;
};
const [requests, failures] = [
read('Request Count'),
read('Failure Count')
];
const measured = 0 === requests ? [] : Object.entries(times).map(([column, name])=>[
name,
(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(read(column))
]);
const share = (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(failures, requests);
const isAll = 'Aggregated' === row.get('Name') && '' === row.get('Type');
return {
name: isAll ? '' : `${row.get('Type') ?? ''} ${row.get('Name') ?? ''}`.trim(),
values: {
...Object.fromEntries(measured),
rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(read('Requests/s'), '/s'),
requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests),
...share ? {
'error-rate': share
} : {}
}
};
}
})
};
