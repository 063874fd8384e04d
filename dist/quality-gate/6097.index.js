export const id = 6097;
export const ids = [
6097
];
export const modules = {
6097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
checkCheckout: ()=>checkCheckout
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:child_process");
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
var _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP());
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
problems: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
path: text,
line: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()),
column: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()),
key: text,
received: text,
allowed: text,
example: text,
sentence: text
}))
});
const patience = 60_000;
async function checkCheckout(config, { run, env, log, signal }, commandLine = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.argv[1] ?? '', '../../cli/index.js')) {
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(commandLine)) {
log.warning('the config is not checked as a whole: release-kit check is not beside this action');
return [];
}
const printed = await new Promise((resolve, reject)=>{
const options = {
cwd: run.workspace,
env: {
PATH: env.PATH
},
signal,
timeout: patience,
maxBuffer: 16777216
};
(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, [
commandLine,
'check',
'--json',
'--config',
config
], options, (failed, stdout, stderr)=>'' === stdout ? reject(new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ('INTERNAL', `release-kit check: ${stderr || (failed?.message ?? '')}`)) : resolve(stdout));
});
return answer.parse(JSON.parse(printed)).problems.map(toProblem);
}
function toProblem({ path, line = 1, column = 1, key = '', ...said }) {
const { received, allowed, example, sentence } = said;
const about = {
input: void 0 === path ? 'config' : `${path}:${line}:${column} ${key}`.trim(),
...void 0 === received ? {} : {
received
}
};
if (void 0 === allowed) return {
...about,
sentence: sentence ?? 'release-kit check says nothing more'
};
return {
...about,
allowed,
...void 0 === example ? {} : {
example
}
};
}
})
};
