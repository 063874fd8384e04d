export const id = 4198;
export const ids = [
4198
];
export const modules = {
74252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
openStoredMetrics: ()=>openStoredMetrics
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
var _shared_audit_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80892);
var _shared_command_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(915);
var _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25505);
var _shared_git_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26810);
var _shared_git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91550);
var _shared_git_talk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29969);
const dataBranch = `refs/heads/${_shared_audit_gates_js__WEBPACK_IMPORTED_MODULE_3__.kE}`;
const fetched = 'refs/data';
const identity = {
GIT_AUTHOR_NAME: 'release-kit',
GIT_AUTHOR_EMAIL: 'release-kit@users.noreply.github.com',
GIT_COMMITTER_NAME: 'release-kit',
GIT_COMMITTER_EMAIL: 'release-kit@users.noreply.github.com'
};
const tries = 10;
function openStoredMetrics({ name, githubToken }, remote, context) {
const used = [];
const pathOf = (branch)=>`${(0, _shared_audit_gates_js__WEBPACK_IMPORTED_MODULE_3__.Ag)(branch)}/${name}.json`;
async function repository() {
const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-kit-data-'));
used.push(directory);
const env = {
...(0, _shared_command_environment_js__WEBPACK_IMPORTED_MODULE_7__.fG)(context.env, [
githubToken
]),
GIT_CONFIG_GLOBAL: '/dev/null',
GIT_CONFIG_NOSYSTEM: '1'
};
const credentials = {
serverUrl: context.run.serverUrl,
token: githubToken
};
const options = {
directory,
env,
signal: context.signal,
credentials
};
const command = (0, _shared_git_command_js__WEBPACK_IMPORTED_MODULE_5__.C)(options);
await command.output([
'init',
'--quiet',
'--bare',
'--template=',
directory
]);
await command.output([
'remote',
'add',
'origin',
remote
]);
return {
command,
talk: (0, _shared_git_talk_js__WEBPACK_IMPORTED_MODULE_8__.h)(command, credentials),
git: (0, _shared_git_git_js__WEBPACK_IMPORTED_MODULE_6__.l)(options)
};
}
async function fetchTip({ command, talk }) {
const refspec = `+${dataBranch}:${fetched}`;
const result = await talk([
'fetch',
'--quiet',
'--depth=1',
'--no-tags',
'--no-write-fetch-head',
'origin',
refspec
]);
if (0 === result.exitCode) return command.output([
'rev-parse',
fetched
]);
if (/couldn't find remote ref/i.test(result.stderr)) return;
throw (0, _shared_git_command_js__WEBPACK_IMPORTED_MODULE_5__.t)([
'fetch'
], result);
}
async function historyAt({ command }, tip, branch) {
const file = void 0 === tip ? void 0 : await command.run([
'cat-file',
'blob',
`${tip}:${pathOf(branch)}`
]);
if (file?.exitCode !== 0) return {
entries: []
};
const { isOfLaterVersion, readHistory } = await __webpack_require__.e(1067).then(__webpack_require__.bind(__webpack_require__, 51067));
if (isOfLaterVersion(file.stdout)) throw new Error(`a later version of this action stored the metrics of ${branch}`);
try {
return readHistory(file.stdout);
} catch (cause) {
context.log.warning(`the stored metrics of ${branch} cannot be read and count as none: ${(0, _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.Uc)(cause)}`);
return {
entries: []
};
}
}
function sayWhatIsLost({ entries }, { sha, metrics }) {
const earlier = entries.find((one)=>one.sha === sha);
const lost = Object.keys(earlier?.metrics ?? {}).filter((key)=>!(key in metrics));
if (lost.length > 0) context.log.warning(`two gates named "${name}" ran on this commit, and this one lacks ${lost[0] ?? ''} of the other: give each gate its own name`);
}
return {
async read (branch) {
const data = await repository();
return historyAt(data, await fetchTip(data), branch);
},
async append (branch, entry) {
const data = await repository();
const { writeHistory } = await __webpack_require__.e(1067).then(__webpack_require__.bind(__webpack_require__, 51067));
for(let attempt = 1;; attempt++){
const tip = await fetchTip(data);
const history = await historyAt(data, tip, branch);
if (1 === attempt) sayWhatIsLost(history, entry);
const text = writeHistory(history, entry);
const commit = await commitFile(data.command, tip, {
path: pathOf(branch),
text,
message: `${name}: ${branch} ${entry.sha.slice(0, 7)}`
});
if (await data.git.push([
{
ref: dataBranch,
before: tip,
after: commit
}
]) === 'done') return;
if (attempt === tries) throw new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.lZ('GIT_FAILED', `the metrics could not be stored: ${tries} other runs were faster`);
await context.clock.sleep(100 * Math.random() * 2 ** Math.min(attempt, 5), context.signal);
}
},
async close () {
await Promise.all(used.map((directory)=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
recursive: true,
force: true
})));
}
};
}
async function commitFile(command, parent, file) {
const blob = await command.output([
'hash-object',
'-w',
'--stdin',
'--no-filters'
], {
input: file.text
});
await command.output([
'read-tree',
...void 0 === parent ? [
'--empty'
] : [
parent
]
]);
await command.output([
'update-index',
'--add',
'--cacheinfo',
`100644,${blob},${file.path}`
]);
const tree = await command.output([
'write-tree'
]);
const parents = void 0 === parent ? [] : [
'-p',
parent
];
return command.output([
'commit-tree',
tree,
...parents,
'-F',
'-'
], {
input: file.message,
env: identity
});
}
}),
6369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openClone: ()=>openClone
});
var _shared_command_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(915);
var _shared_git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26810);
var _shared_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91550);
function openClone({ githubToken }, { run, env, signal }) {
const options = {
directory: run.workspace,
env: (0, _shared_command_environment_js__WEBPACK_IMPORTED_MODULE_2__.fG)(env, [
githubToken
]),
signal
};
const credentials = {
serverUrl: run.serverUrl,
token: githubToken
};
return {
git: (0, _shared_git_git_js__WEBPACK_IMPORTED_MODULE_1__.l)({
...options,
credentials
}),
command: (0, _shared_git_command_js__WEBPACK_IMPORTED_MODULE_0__.C)(options)
};
}
})
};
