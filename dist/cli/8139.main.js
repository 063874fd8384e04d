export const id = 8139;
export const ids = [
8139
];
export const modules = {
8139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
check: ()=>check
});
var _shared_log_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85923);
var _shared_markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86474);
var _product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32146);
var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57775);
const check = {
does: 'tells everything that a release or a rollback of this repository would be refused for',
options: {},
async run ({ terminal, product, config, json }) {
const checked = await (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.n)(config, terminal, (0, _product_js__WEBPACK_IMPORTED_MODULE_1__.n)(product));
const { problems } = checked;
if (json) terminal.print(JSON.stringify({
schema: 1,
ok: 0 === problems.length,
problems: problems.map(toJson)
}));
else if ('true' === terminal.env.GITHUB_ACTIONS) await annotate(problems);
else for (const problem of problems)terminal.print(lineOf(problem));
if (!json) terminal.print(conclusion(checked));
return 0 === problems.length ? 0 : 1;
}
};
function lineOf(problem) {
return (0, _shared_log_log_js__WEBPACK_IMPORTED_MODULE_3__.D)((0, _shared_markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)((0, _check_js__WEBPACK_IMPORTED_MODULE_2__.X)(problem)).replace(/\s+/g, ' '));
}
function placeOf({ input }) {
const [, path, line, column, key = ''] = /^([^:]+):(\d+):(\d+)(?: (.*))?$/.exec(input) ?? [];
return void 0 === path ? void 0 : {
path,
line: Number(line),
column: Number(column),
key
};
}
function toJson(problem) {
const { received, allowed, example, sentence } = problem;
return {
...placeOf(problem),
received,
allowed,
example,
sentence,
message: (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.X)(problem)
};
}
async function annotate(problems) {
const { createRunner } = await Promise.all([
__webpack_require__.e(1260),
__webpack_require__.e(7264),
__webpack_require__.e(4410)
]).then(__webpack_require__.bind(__webpack_require__, 44410));
const { log } = createRunner();
for (const problem of problems){
const place = placeOf(problem);
log.error((0, _check_js__WEBPACK_IMPORTED_MODULE_2__.X)(problem), place && {
...place,
title: place.key || 'release-kit check'
});
}
}
function conclusion({ problems, callers, file }) {
const count = (many, what)=>`${many} ${what}${1 === many ? '' : 's'}`;
if (problems.length > 0) return count(problems.length, 'problem');
const environments = Object.keys(file.config?.environments ?? {}).length;
const config = file.config ? `${file.path} with ${count(environments, 'environment')}` : `no ${file.path}`;
const next = file.config || callers.length > 0 ? '' : '; release-kit init writes both';
return `fine: ${config}, ${count(callers.length, 'workflow')} that use${1 === callers.length ? 's' : ''} release-kit${next}`;
}
}),
85923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D: ()=>withoutCommands
});
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
})
};
