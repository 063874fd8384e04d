export const id = 8185;
export const ids = [
8185
];
export const modules = {
1434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
C2: ()=>changeOf,
W0: ()=>branchOf,
ye: ()=>shaOf
});
function changeOf({ event, sha, ref }) {
const { pull_request: pull, merge_group: group, before, repository } = event;
const base = shaOf(pull?.base?.sha ?? group?.base_sha);
const number = pull?.number;
return {
pull: 'number' == typeof number ? number : void 0,
head: shaOf(pull?.head?.sha) ?? sha,
base: void 0 === base ? void 0 : {
sha: base,
ref: branchOf(pull?.base?.ref ?? group?.base_ref ?? ref)
},
before: shaOf(before),
trunk: trunkOf(ref, repository?.default_branch),
reportedBy: void 0
};
}
function trunkOf(ref, defaultBranch) {
const [branch, trunk] = [
branchOf(ref),
branchOf(defaultBranch)
];
return '' === branch || '' === trunk || trunk === branch ? void 0 : trunk;
}
function branchOf(ref) {
const name = 'string' == typeof ref ? ref.replace(/^refs\/heads\//, '') : '';
return name.startsWith('refs/') ? '' : name;
}
function shaOf(value) {
return 'string' == typeof value && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}
}),
49861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
q: ()=>describe
});
var _shared_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70862);
function describe({ name, exitCode, seconds, timedOut }) {
const end = timedOut ? 'timed out' : 0 === exitCode ? 'succeeded' : `failed with exit code ${exitCode}`;
return `${name} ${end} after ${(0, _shared_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(1_000 * seconds)}`;
}
}),
58185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runGate: ()=>runGate
});
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var external_node_crypto_ = __webpack_require__("node:crypto");
var action_error = __webpack_require__(25505);
const movers = [
'GIT_DIR',
'GIT_INDEX_FILE',
'GIT_WORK_TREE',
'GIT_CEILING_DIRECTORIES'
];
async function trackedFiles(directory, { env, command }) {
const read = movers.some((name)=>env[name]) ? void 0 : filesInIndex(directory);
return read ?? filesByGit(await command());
}
function filesInIndex(directory) {
try {
const start = external_node_fs_.realpathSync.native(directory);
const root = rootOf(start);
if (void 0 === root) return;
return parseIndex((0, external_node_fs_.readFileSync)(indexOf(root)), start === root ? '' : `${(0, external_node_path_.relative)(root, start)}/`);
} catch  {
return;
}
}
function rootOf(directory) {
if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, '.git'))) return directory;
const above = (0, external_node_path_.dirname)(directory);
return above === directory ? void 0 : rootOf(above);
}
function indexOf(root) {
const folder = (0, external_node_path_.join)(root, '.git');
if ((0, external_node_fs_.statSync)(folder).isDirectory()) return (0, external_node_path_.join)(folder, 'index');
const [, elsewhere = ''] = /^gitdir: (.+)\n?$/.exec((0, external_node_fs_.readFileSync)(folder, 'utf8')) ?? [];
return (0, external_node_path_.resolve)(root, elsewhere, 'index');
}
const headerSize = 12;
const sha1Size = 20;
const flagsAt = 40 + sha1Size;
const longestStated = 0xfff;
const isExtended = 0x4000;
function parseIndex(index, prefix = '') {
const end = index.length - sha1Size;
if (end < headerSize || 'DIRC' !== index.toString('latin1', 0, 4)) return;
if (![
2,
3
].includes(index.readUInt32BE(4))) return;
const paths = new Set();
const start = Buffer.from(prefix);
let at = headerSize;
for(let left = index.readUInt32BE(8); left > 0; left--){
if (at + flagsAt + 2 > end) return;
const flags = index.readUInt16BE(at + flagsAt);
const name = at + flagsAt + (flags & isExtended ? 4 : 2);
const stated = flags & longestStated;
const stop = stated < longestStated ? name + stated : index.indexOf(0, name + stated);
if (0 !== index[stop]) return;
const rest = name + start.length;
if (rest < stop && 0 === start.compare(index, name, rest)) paths.add(index.toString('utf8', rest, stop));
at += (stop - at & -8) + 8;
}
return isEndOfIndex(index, at, end) ? paths : void 0;
}
function isEndOfIndex(index, start, end) {
let at = start;
while(at + 8 <= end && /^[A-Z]/.test(index.toString('latin1', at, at + 1)))at += 8 + index.readUInt32BE(at + 4);
return at === end;
}
async function filesByGit(command) {
try {
const { exitCode, stdout } = await command.collect([
'ls-files',
'-z'
]);
return 0 === exitCode ? new Set(stdout.split('\0').filter((path)=>'' !== path)) : void 0;
} catch (cause) {
if (cause instanceof action_error.lZ) return;
throw cause;
}
}
var quantity = __webpack_require__(91555);
var rule = __webpack_require__(34660);
var rule_error = __webpack_require__(4351);
var change_change = __webpack_require__(1434);
var reviewers = __webpack_require__(20989);
async function readApprovals({ block, warn }, github, change, run) {
const labels = [
...block,
...warn
].flatMap(({ condition })=>(0, rule.Ps)(condition)).flatMap(({ metric: { name, label = '' } })=>'reviews.approved' === name ? [
label
] : []);
const api = labels.length > 0 ? await github() : void 0;
if (!api) return;
const { pull, head } = change;
const pulls = void 0 === pull ? await mergedWith(head, run, api) : [
{
number: pull,
headSha: head
}
];
if (0 === pulls.length) return;
const approving = await Promise.all(pulls.map((one)=>peopleApproving(one, api)));
const counts = labels.flatMap((label)=>{
const each = approving.flatMap((people)=>(0, reviewers.wr)(people, label) ?? []);
return 0 === each.length ? [] : [
[
label,
Math.min(...each)
]
];
});
return new Map(counts);
}
async function mergedWith(sha, { event, ref }, { pulls }) {
const { repository } = event;
const branch = (0, change_change.W0)(ref) || (0, change_change.W0)(repository?.default_branch);
const found = (await pulls.ofCommits([
sha
])).get(sha) ?? [];
const all = await Promise.all(found.map(({ number })=>pulls.get(number)));
return all.filter(({ baseRef })=>'' === branch || baseRef === branch);
}
async function peopleApproving({ number, headSha }, { pulls, people }) {
const logins = (0, reviewers.DH)(await pulls.reviews(number), headSha);
return new Map(await Promise.all(logins.map(async (login)=>[
login,
await people.roleOf(login)
])));
}
var window_rules = __webpack_require__(45366);
var windows = __webpack_require__(5458);
function freezesOf({ block, warn }, config, now) {
const isAsked = [
...block,
...warn
].flatMap(({ condition })=>(0, rule.Ps)(condition)).some(({ metric })=>'freeze' === metric.name);
if (!isAsked) return new Map();
const read = Object.entries(config?.environments ?? {}).map(([name, { windows = [] }])=>({
name,
...(0, window_rules.r)(windows, config?.['time-zone'] ?? 'UTC', `environments.${name}.windows`)
}));
const problems = read.flatMap((one)=>one.problems);
if (problems.length > 0) throw new action_error.j1(problems);
return new Map(read.map(({ name, rules })=>[
name,
(0, windows.Zz)(rules, now)
]));
}
var json = __webpack_require__(66028);
var shape = __webpack_require__(23093);
var ratio = __webpack_require__(4551);
function writeMetrics(metrics) {
const entries = [
...metrics.entries()
].flatMap(([name, value])=>'n/a' === value ? [] : [
[
(0, rule.OY)(name),
(0, ratio.Ro)(value.value)
]
]);
return Object.fromEntries(entries.sort(([a], [b])=>a < b ? -1 : 1));
}
function readMetrics(text) {
return new Map(Object.entries((0, json.qF)(text, (0, shape.g1)(shape.ai))));
}
var workspace_file = __webpack_require__(31909);
async function mergedInto(merge, { change, clone, github }) {
if (void 0 === change.pull || change.reportedBy || '' === merge || merge === change.head) return;
const { command } = await clone();
const { exitCode, stdout } = await command.run([
'cat-file',
'commit',
merge
]);
const [header = ''] = stdout.split('\n\n', 1);
const [first, second] = 0 === exitCode ? [
...header.matchAll(/^parent ([0-9a-f]+)$/gm)
].map(([, sha])=>sha) : (0, change_change.ye)(merge) ? (await (await github())?.refs.commit(merge))?.parents ?? [] : [];
return second === change.head ? first : void 0;
}
function readDiff(diff) {
const changed = new Map();
let lines;
let [header, renamedTo] = [];
let [next, oldLeft, newLeft] = [
0,
0,
0
];
if (!isUnifiedDiff(diff)) throw new Error('not a unified diff in UTF-8, as `git diff` writes it without colours');
for (const line of diff.split('\n')){
if (oldLeft > 0 || newLeft > 0) {
const mark = line[0];
if ('+' === mark) {
if (lines instanceof Set) lines.add(next);
next++;
newLeft--;
} else if ('-' === mark) oldLeft--;
else if (' ' === mark || '' === line || '\r' === line) {
next++;
newLeft--;
oldLeft--;
} else if ('\\' !== mark) throw new Error('the diff is cut short inside a hunk');
continue;
}
const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
if (hunk) {
oldLeft = Number(hunk[1] ?? 1);
next = Number(hunk[2]);
newLeft = Number(hunk[3] ?? 1);
} else if (line.startsWith('+++ ')) {
const path = readPath(line.slice(4));
lines = void 0 === path ? void 0 : changed.get(path) ?? new Set();
if (void 0 !== path && lines) changed.set(path, lines);
} else if (line.startsWith('diff --git ')) [header, renamedTo] = [
samePath(line.slice(11), ' '),
void 0
];
else if (line.startsWith('rename to ')) renamedTo = readName(line.slice(10));
else {
const path = /^GIT binary patch\r?$/.test(line) ? header : binaryPath(line);
if (void 0 !== path) changed.set(renamedTo ?? path, 'all');
}
}
if (oldLeft > 0 || newLeft > 0) throw new Error('the diff is cut short inside a hunk');
return changed;
}
function isUnifiedDiff(text) {
return '' === text.trim() || /^(?:diff --git |\+\+\+ |Binary files )/m.test(text) && !/^(?:diff --(?:cc|combined) |@@@)/m.test(text);
}
function readPath(text) {
const path = readName(text.replace(/\t.*$/, ''));
return '/dev/null' === path ? void 0 : path.replace(/^b\//, '');
}
function readName(text) {
const bare = text.replace(/\r$/, '');
return bare.startsWith('"') ? unquote(bare) : bare;
}
function binaryPath(line) {
const sides = /^Binary files (.+) differ\r?$/.exec(line)?.[1];
return void 0 === sides ? void 0 : samePath(sides, ' and ') ?? readPath(sides.slice(sides.lastIndexOf(' and ') + 5));
}
function samePath(sides, between) {
const half = (sides.length - between.length) / 2;
const [first, second] = [
sides.slice(0, half),
sides.slice(half + between.length)
];
return first.replace(/^("?)a\//, '$1') === second.replace(/^("?)b\//, '$1') ? readPath(second) : void 0;
}
function unquote(quoted) {
const simple = {
n: '\n',
t: '\t',
r: '\r',
'"': '"',
'\\': '\\',
a: '\x07',
b: '\b',
f: '\f',
v: '\v'
};
const bytes = quoted.slice(1, -1).replace(/\\([0-7]{3}|.)/g, (_, code)=>3 === code.length ? String.fromCharCode(parseInt(code, 8)) : simple[code] ?? code);
return /[^\p{ASCII}\u0080-\u00ff]/u.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}
async function readChanges(isNeeded, ports) {
const { change, context } = ports;
const base = change.base?.sha ?? change.before ?? change.trunk;
try {
if (void 0 === base && !isNeeded) return;
if (change.reportedBy) return isNeeded ? await diffByApi(base ?? '', change.head, ports) : void 0;
if (!await isCheckedOut(ports)) throw new Error(`the checkout is not at ${change.head.slice(0, 7)}`);
if (void 0 === base) return isAboutAChange(context.run) ? void 0 : 'n/a';
return await diffFrom(await mergeOf(ports) ?? base, isNeeded, ports);
} catch (cause) {
context.log[isNeeded ? 'warning' : 'debug'](`the changed lines are not known: ${(0, action_error.Uc)(cause)}`);
return;
}
}
const ofFile = 'diff:';
async function readNamedChanges(wanted, ports) {
if ('auto' === wanted) return;
try {
const lines = wanted.startsWith(ofFile) ? ofThisCheckout(readDiff((0, workspace_file.sL)(wanted.slice(ofFile.length), ports.context.run, workspace_file.mM)), ports) : await diffFrom(wanted, true, ports);
if (!addsLines(lines) && ports.change.base) await refuseHidden(ports);
return lines;
} catch (cause) {
throw new action_error.j1([
{
input: 'changed-lines',
received: wanted,
allowed: `auto, a revision with a merge base, or diff:path for a diff file; ${(0, action_error.Uc)(cause)}`,
example: 'origin/main'
}
]);
}
}
async function refuseHidden(ports) {
const own = await readChanges(true, ports);
if (void 0 === own) throw new Error('it tells of no line, and what the pull request changes is not known');
if ('n/a' !== own && addsLines(own)) throw new Error('it tells of no line, and the pull request adds some');
}
function addsLines(lines) {
return [
...lines.values()
].some((added)=>'all' === added || added.size > 0);
}
function ofThisCheckout(lines, { context }) {
const [first, ...others] = [
...lines
].flatMap(([path, added])=>'all' === added || added.size > 0 ? [
path
] : []);
const isHere = (path)=>(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(context.run.workspace, path));
if (void 0 === first || [
first,
...others
].some(isHere)) return lines;
throw new Error(`no file of it is in the workspace, as ${first}: write it with git's own prefixes, from the root`);
}
function isAboutAChange({ eventName, event }) {
return eventName.startsWith('pull_request') || 'merge_group' === eventName || 'push' === eventName && !('before' in event);
}
async function isCheckedOut(ports) {
const { clone, change, context } = ports;
const { git } = await clone();
const head = await git.resolve('HEAD');
if ('' === change.head || head === change.head) return true;
if (head === (context.run.sha || head) && await mergeOf(ports) !== void 0) return true;
return await git.resolve(change.head) !== void 0 && git.isAncestor(change.head, 'HEAD');
}
async function diffFrom(base, isNeeded, ports) {
const { clone, context } = ports;
const { git, command } = await clone();
let mergeBase = await mergeBaseInClone(base, ports);
if (void 0 === mergeBase && isNeeded) {
try {
return await diffByApi(base, await git.resolve('HEAD') ?? '', ports);
} catch (cause) {
context.log.debug(`GitHub does not tell the changed lines: ${(0, action_error.Uc)(cause)}`);
}
if (await git.isShallow()) {
await git.unshallow();
mergeBase = await mergeBaseInClone(base, ports);
}
}
if (void 0 === mergeBase) throw new Error(`${base} and HEAD have no merge base in this clone`);
return readDiff(await command.output([
'diff',
...steady,
mergeBase,
'HEAD',
'--'
]));
}
const mergeOf = (ports)=>mergedInto(ports.context.run.sha || 'HEAD', ports);
const steady = [
'--unified=0',
'--inter-hunk-context=0',
'--no-color',
'--no-ext-diff',
'--no-textconv',
'--no-relative',
'--submodule=short',
'--find-renames',
'--src-prefix=a/',
'--dst-prefix=b/'
];
async function diffByApi(base, head, { github }) {
const api = await github();
if (!api) throw new Error('there is no token to ask GitHub for them');
const diff = await api.comparisons.diff(base, head);
const lines = diff && readDiff(diff.text);
const added = [
...lines?.values() ?? []
].reduce((sum, one)=>sum + ('all' === one ? 0 : one.size), 0);
if (!diff || !lines || added !== diff.additions) throw new Error(`GitHub does not tell all that ${head} changes since ${base}`);
return lines;
}
async function mergeBaseOf(ports) {
const { change, github } = ports;
const base = change.base?.sha ?? change.before;
if (void 0 === base) return;
const known = change.reportedBy ? void 0 : await mergeBaseInClone(await mergeOf(ports) ?? base, ports);
return known ?? (await github())?.comparisons.mergeBase(base, change.head);
}
async function mergeBaseInClone(base, { clone }) {
const { git, command } = await clone();
let sha;
for (const name of namesOf(base))sha ??= await git.resolve(name);
const result = void 0 === sha ? void 0 : await command.run([
'merge-base',
sha,
'HEAD'
]);
return result?.exitCode === 0 ? result.stdout.trim() : void 0;
}
function namesOf(revision) {
const isBranch = 'HEAD' !== revision && /^[\w./-]+$/.test(revision) && void 0 === (0, change_change.ye)(revision) && !revision.startsWith('refs/');
const branches = [
'refs/remotes/',
'refs/heads/',
'refs/remotes/origin/'
].map((folder)=>`${folder}${revision}`);
return isBranch ? [
...branches,
revision
] : [
revision
];
}
const mostAncestors = 1_000;
const mostAncestorsByApi = 300;
const none = {
baseline: void 0,
recent: []
};
async function readBaselines({ block }, store, ports) {
try {
return {
baselines: await findBaselines(store, ports),
troubles: []
};
} catch (cause) {
const message = `the baseline could not be read: ${(0, action_error.Uc)(cause)}`;
if (block.some(compares)) return {
baselines: none,
troubles: [
{
kind: 'missing',
subject: 'baseline',
message
}
]
};
ports.context.log.warning(message);
return {
baselines: none,
troubles: []
};
}
}
async function findBaselines(store, ports) {
const { change, context } = ports;
const branch = change.base?.ref ?? (0, change_change.W0)(context.run.ref);
if (void 0 === store || '' === branch) return none;
const own = await store.read(branch);
const { entries } = own.entries.length > 0 || void 0 === change.trunk ? own : await store.read(change.trunk);
if (0 === entries.length) return none;
const { chooseBaseline } = await __webpack_require__.e(1067).then(__webpack_require__.bind(__webpack_require__, 51067));
const ancestors = await ancestorsOf(ports);
if (!ancestors) context.log.notice('the history before this commit is not known: the newest baseline is compared with');
return chooseBaseline({
entries
}, ancestors, change.head) ?? none;
}
async function openStore(inputs, { block, warn }, { clone, change, context }, isStored) {
const isNeeded = isStored || '' === inputs.baseMetrics && [
...block,
...warn
].some(compares);
if (!isNeeded) return;
const { command } = await clone();
const { exitCode, stdout } = await command.run([
'config',
'--get',
'remote.origin.url'
]);
const { serverUrl, owner, repo } = context.run;
const remote = 0 === exitCode ? stdout.trim() : change.reportedBy && `${serverUrl}/${owner}/${repo}.git`;
if (void 0 === remote) return void context.log.warning('no baseline is read or stored: the workspace is not a checkout with a remote "origin"');
const { openStoredMetrics } = await __webpack_require__.e(4198).then(__webpack_require__.bind(__webpack_require__, 74252));
return openStoredMetrics(inputs, remote, context);
}
async function storesMetrics({ storeMetrics: wanted, dryRun, publishFrom }, { clone, context: { run, env, log } }) {
if (dryRun || '' !== publishFrom || 'false' === wanted) return false;
if ('auto' === wanted && 'true' !== env.GITHUB_REF_PROTECTED) return false;
const isOfAChange = /^pull_request|^merge_group$|^workflow_run$/.test(run.eventName);
const isBranch = run.ref.startsWith('refs/heads/') && !isOfAChange;
const checkedOut = async ()=>(await clone()).git.resolve('HEAD').catch(()=>void 0);
if (isBranch && await checkedOut() === run.sha) return true;
if (isBranch || 'true' === wanted) log.notice(isBranch ? `the metrics are not stored: the checkout is not at ${run.sha.slice(0, 7)} of ${run.ref}` : `the metrics are not stored: ${run.eventName} of ${run.ref} is not a state of a branch`);
return false;
}
function compares({ condition }) {
return (0, rule.Ps)(condition).some(({ isBaseline, metric })=>isBaseline || 'coverage.delta' === metric.name || 'performance.regression' === metric.name);
}
async function ancestorsOf(ports) {
const { change, clone, github, context } = ports;
try {
const { git, command } = await clone();
const start = await mergeBaseOf(ports);
const result = await command.run([
'rev-list',
`--max-count=${mostAncestors}`,
start ?? 'HEAD'
]);
const shas = 0 === result.exitCode ? result.stdout.split('\n').filter((line)=>'' !== line) : [];
if (shas.length > 0 && !await git.isShallow()) return shas;
return await (await github())?.comparisons.ancestors(start ?? change.head, mostAncestorsByApi);
} catch (cause) {
context.log.debug(`the history before this commit is not known: ${(0, action_error.Uc)(cause)}`);
return;
}
}
function readNamedBaseline(path, { run }) {
if ('' === path) return Promise.resolve(void 0);
try {
const baseline = readMetrics((0, workspace_file.sL)(path, run, workspace_file.io));
return Promise.resolve({
baselines: {
baseline,
recent: []
},
troubles: []
});
} catch (cause) {
const problems = [
{
input: 'base-metrics',
received: path,
allowed: `a metrics file of this action; ${(0, action_error.Uc)(cause)}`,
example: 'base/metrics.json'
}
];
return Promise.reject(new action_error.j1(problems));
}
}
async function storeMetrics(metrics, store, { run, clock, log }) {
try {
const branch = run.ref.replace(/^refs\/heads\//, '');
await store.append(branch, {
sha: run.sha,
at: new Date(clock.now()).toISOString(),
metrics: writeMetrics(metrics)
});
log.event(`stored the metrics of ${run.sha.slice(0, 7)} for ${branch}`);
} catch (cause) {
log.warning(`the metrics could not be stored (this needs contents: write): ${(0, action_error.Uc)(cause)}`);
}
}
var command_result = __webpack_require__(49861);
var gate_metrics = __webpack_require__(92494);
var measure = __webpack_require__(83257);
const place = /([\w@.+/-]{1,200}\.\w{1,10}):(\d{1,7})/g;
function locateFailures(reports, files) {
return new Map([
...reports
].map(([name, report])=>[
name,
{
...report,
failures: report.failures.map((failure)=>located(failure, files))
}
]));
}
function located(failure, files) {
if ('' !== failure.path && failure.line > 0) return failure;
const known = failure.path || fileOf(failure.suite, files);
const places = [
...failure.message.matchAll(place)
].flatMap(([, text = '', line])=>{
const path = fileOf(text, files);
return '' === path ? [] : [
{
path,
line: Number(line)
}
];
});
const found = places.find(({ path })=>'' === known || path === known);
return {
...failure,
path: known || (found?.path ?? ''),
line: found?.line ?? failure.line
};
}
function fileOf(name, files) {
for(let rest = name; '' !== rest; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '')if (files.has(rest)) return rest;
return '';
}
const largest = 1_000_000;
function goModulesOf(root, files) {
const modules = new Map();
for (const file of files){
if ('go.mod' !== file && !file.endsWith('/go.mod')) continue;
const name = moduleOf(file, root);
if (void 0 !== name) modules.set(name, file.slice(0, -7));
}
return modules;
}
function moduleOf(file, root) {
try {
const text = (0, workspace_file.sL)(file, {
workspace: root,
temp: root
}, largest);
for (const line of text.split('\n')){
const [word, name] = line.trim().split(/[\s("`)]+/);
if ('module' === word && name) return name;
}
} catch  {}
}
var external_node_util_ = __webpack_require__("node:util");
var fields = __webpack_require__(8562);
var parse_rule = __webpack_require__(426);
var report_source = __webpack_require__(89421);
var unfit_rules = __webpack_require__(71807);
async function readPolicy(inputs, ports) {
const { context } = ports;
const base = await baseCommit(inputs, ports);
const baseConfig = void 0 === base ? void 0 : await configAt(base, inputs.config, ports);
const isAdopted = void 0 !== base && void 0 === baseConfig && adopts(inputs, context.config);
const from = isAdopted ? void 0 : base;
if (void 0 !== base && void 0 === baseConfig && void 0 !== context.config) context.log.notice(`${inputs.config} is not in the base commit ${base.slice(0, 7)}: ${isAdopted ? adopting : later}`);
const isChanged = void 0 !== base && !(0, external_node_util_.isDeepStrictEqual)(baseConfig, context.config);
const config = void 0 === from ? context.config : baseConfig;
const gate = config?.gate ?? {};
const problems = isChanged && context.config && !ports.change.reportedBy ? [
...await checkHead(inputs.config, context)
] : [];
const named = (key)=>`${inputs.config} gate.${key}`;
const fromConfig = (key)=>{
const { rules, errors } = (0, parse_rule.NR)((gate[key] ?? []).flatMap(fields.uz));
problems.push(...[
...errors,
...rules.flatMap(unfit_rules.a)
].map((error)=>error.toProblem(named(key))));
return rules;
};
const rules = {
block: inputs.block.length > 0 ? inputs.block : fromConfig('block'),
warn: inputs.warn.length > 0 ? inputs.warn : fromConfig('warn')
};
const sources = inputs.reports.length > 0 ? inputs.reports : readSources(gate.reports ?? [], named('reports'), problems);
const allowList = '' === inputs.allowList ? gate['allow-list'] ?? '' : inputs.allowList;
const exceptions = '' === allowList ? [] : await exceptionsAt(from, allowList, ports, problems);
if (rules.block.length + rules.warn.length === 0) problems.push(noRule(inputs.config, from));
if (problems.length > 0) throw new action_error.j1(problems);
const isOther = void 0 !== from && (void 0 !== ports.change.reportedBy || !(0, external_node_util_.isDeepStrictEqual)(gate, context.config?.gate ?? {}));
return {
config,
commands: commandsOf(inputs, gate),
sources,
rules,
ifMissing: inputs.ifMissing ?? gate['if-missing'] ?? 'block',
exceptions,
from,
isOther,
isAdopted
};
}
async function checkHead(config, context) {
return (await __webpack_require__.e(6097).then(__webpack_require__.bind(__webpack_require__, 96097))).checkCheckout(config, context);
}
function commandsOf({ commands, publishFrom }, gate) {
if (commands.length > 0 || '' !== publishFrom) return commands;
return Object.entries(gate.commands ?? {}).map(([name, command])=>({
name,
command
}));
}
const adopting = 'this pull request adopts release-kit: its own config is in force';
const later = 'what it says holds once it is merged, since inputs hold rules already';
function adopts({ block, warn, publishFrom }, config) {
return config?.gate !== void 0 && block.length + warn.length === 0 && '' === publishFrom;
}
function noRule(config, from) {
const where = void 0 === from ? '' : ` of the base commit ${from.slice(0, 7)}`;
const allowed = `at least one rule, here, in warn, or in gate.block or gate.warn of ${config}${where}: a gate without any would let everything pass`;
return {
input: 'block',
allowed,
example: 'tests.failed == 0'
};
}
function readSources(lines, where, problems) {
return lines.flatMap((line)=>{
try {
return [
(0, report_source.G)(line)
];
} catch (wrong) {
problems.push({
input: where,
received: line,
allowed: `\`kind [name=]glob [format=\u{2026}]\`; ${(0, action_error.Uc)(wrong)}`,
example: 'coverage coverage/lcov.info'
});
return [];
}
});
}
async function baseCommit({ policyFrom }, ports) {
const { change, context: { run } } = ports;
if ('head' === policyFrom) return;
if (change.base) return await mergedInto(run.sha, ports) ?? change.base.sha;
if (void 0 === policyFrom && !run.eventName.startsWith('pull_request')) return;
throw new action_error.j1([
{
input: 'policy-from',
received: policyFrom ?? 'base',
allowed: `head, where the event (${run.eventName || 'unknown'}) names no base commit`,
example: 'head'
}
]);
}
async function configAt(sha, path, ports) {
const text = await fileAt(sha, path, ports);
if (void 0 === text) return;
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
const { config, problems } = parseConfig(text, `${path}@${sha.slice(0, 7)}`, ports.context.env);
if (problems.length > 0) throw new action_error.j1(problems, 'CONFIG_INVALID');
return config;
}
async function exceptionsAt(sha, path, ports, problems) {
const text = void 0 === sha ? allowListHere(path, ports, problems) : await fileAt(sha, path, ports);
if (void 0 === text) {
if (void 0 !== sha) ports.context.log.notice(`${path} is not in the base commit ${sha.slice(0, 7)}: nothing is accepted`);
return [];
}
const [{ readYaml, toPlain }, { readAllowList }] = await Promise.all([
Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 76632)),
__webpack_require__.e(2960).then(__webpack_require__.bind(__webpack_require__, 72960))
]);
const yaml = readYaml(text, path);
const value = 'problems' in yaml ? yaml : toPlain(yaml, path);
const list = 'problems' in value ? {
exceptions: [],
problems: value.problems
} : readAllowList(value.plain, path);
problems.push(...list.problems);
return list.exceptions;
}
function allowListHere(path, { context }, problems) {
try {
return (0, workspace_file.sL)(path, context.run, workspace_file.s3);
} catch (cause) {
const allowed = `a readable file; ${(0, action_error.Uc)(cause)}`;
problems.push({
input: 'allow-list',
received: path,
allowed,
example: '.github/allow-list.yml'
});
return;
}
}
async function fileAt(sha, path, { clone, github, context }) {
try {
const { git } = await clone();
if (await git.resolve(sha) !== void 0) return await git.read(sha, path);
} catch (cause) {
context.log.debug(`git could not read ${sha}: ${(0, action_error.Uc)(cause)}`);
}
const api = await github();
if (api) return api.contents.read(path, sha);
throw new action_error.lZ('POLICY_UNREADABLE', `${path} of the base commit ${sha.slice(0, 7)} cannot be read: the clone does not hold it, and there is no token to ask GitHub`);
}
var report_publication = __webpack_require__(5724);
var truncate_sections = __webpack_require__(51015);
var summary = __webpack_require__(9610);
var complexity = __webpack_require__(31430);
var reports_coverage = __webpack_require__(2180);
var dependencies = __webpack_require__(84899);
var findings = __webpack_require__(77936);
var hygiene = __webpack_require__(70735);
var paths = __webpack_require__(54080);
var performance = __webpack_require__(90346);
var input = __webpack_require__(22404);
var registry = __webpack_require__(21405);
var report_error = __webpack_require__(7503);
var signatures = __webpack_require__(25857);
const headSize = 65536;
async function readReport(kind, path, input, named) {
try {
const { head, chunks } = await peek(input.chunks);
const format = await chooseFormat(kind, head, path, named);
if (0 === head.byteLength && !(void 0 !== named && format.emptyMeansNone)) throw new report_error.$g('the file is empty');
const report = await format.parse({
...input,
chunks
});
if ('series' in report) (0, report_error.U0)(report.series.length, 'series', performance.Xi);
return {
format: format.name,
report
};
} catch (cause) {
if (cause instanceof report_error.$g) throw new report_error.$g(`${path}: ${toldOf(kind, cause)}`, {
cause
});
throw cause;
}
}
function toldOf(kind, { message, cause }) {
return 'hygiene' === kind && cause instanceof SyntaxError ? 'invalid JSON' : message;
}
async function chooseFormat(kind, head, path, named) {
const name = named ?? (0, signatures.Tz)(kind, (0, input.oe)(head)(head), path);
const load = void 0 === name ? void 0 : (0, registry.v)(kind, name);
if (load) return load();
const names = (0, signatures.EI)(kind).join(', ');
if (void 0 !== named) throw new report_error.$g(`there is no ${kind} format ${(0, report_error.Kb)(named)}; there are ${names}`);
if (0 === head.byteLength) throw new report_error.$g('the file is empty');
const none = `this is none of the ${kind} formats ${names}`;
if ('hygiene' === kind) throw new report_error.$g(none);
const start = (0, input.oe)(head)(head.subarray(0, 200));
throw new report_error.$g(`${none}; it starts with ${(0, report_error.Kb)(start)}`);
}
async function peek(chunks) {
const iterator = chunks[Symbol.asyncIterator]();
const taken = [];
let size = 0;
while(size < headSize){
const next = await iterator.next();
if (next.done) break;
taken.push(Uint8Array.from(next.value));
size += next.value.byteLength;
}
async function* whole() {
try {
yield* taken;
for(let next = await iterator.next(); !next.done; next = await iterator.next())yield next.value;
} finally{
await iterator.return?.();
}
}
return {
head: Buffer.concat(taken).subarray(0, headSize),
chunks: whole()
};
}
var tests = __webpack_require__(71609);
var nearest = __webpack_require__(95896);
function ambiguousPaths(reports, tracked) {
if (void 0 === tracked || reports.length < 2) return [];
const named = reports.flatMap(({ path, report })=>[
...report.files.keys()
].map((file)=>({
file,
path
})));
const unknown = Map.groupBy(named.filter(({ file })=>!tracked.has(file)), ({ file })=>file);
const shared = [
...unknown
].map(([file, by])=>({
file,
paths: [
...new Set(by.map(({ path })=>path))
]
})).filter(({ paths })=>paths.length > 1);
if (0 === shared.length) return [];
const byName = Map.groupBy(tracked, lastName);
for (const { file, paths } of shared){
const [one, other] = (byName.get(lastName(file)) ?? []).filter((known)=>known.endsWith(`/${file}`));
if (void 0 === one || void 0 === other) continue;
const message = `${paths.join(' and ')}: ${(0, report_error.Kb)(file)} may be ${one} or ${other}: let each report lie in its package's folder, or name files from the repository's root`;
return [
{
kind: 'unreadable',
subject: paths.join(' and '),
message
}
];
}
return [];
}
function lastName(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
var merge_security = __webpack_require__(82179);
function emptyReports({ tests, coverage }, files) {
const troubleOf = (kind, name, what)=>{
const paths = files.filter((file)=>file.kind === kind && file.name === name).map(({ path })=>path);
const [first = '', ...others] = paths;
const subject = 0 === others.length ? first : `${first} and ${others.length} more`;
return {
kind: 'missing',
subject,
message: `${subject}: ${what}`
};
};
return [
...[
...tests
].flatMap(([name, { total }])=>0 === total ? [
troubleOf('tests', name, 'no test was run')
] : []),
...[
...coverage
].flatMap(([name, report])=>reports_coverage.Mk.some((measure)=>(0, reports_coverage.e6)(report, measure)?.total) ? [] : [
troubleOf('coverage', name, 'there is nothing that could be covered')
])
];
}
const merges = {
coverage: reports_coverage.PV,
tests: tests.Iv,
lint: findings.DF,
performance: performance.pZ,
complexity: complexity.p,
dependencies: dependencies._,
hygiene: hygiene.eh
};
async function readReports(sources, { repository, folder, roots, look }, isAccepted) {
const placeFor = (0, paths.B)(repository);
const files = [];
const troubles = [];
const seen = new Set();
const parts = {};
const coverage = [];
async function readFile({ kind, format }, path) {
const file = realReport((0, external_node_path_.resolve)(folder, path), roots);
return readReport(kind, path, {
chunks: chunksOf(file),
place: placeFor(path)
}, format);
}
for (const source of sources){
const { kind, name } = source;
const line = `${kind} ${'' === name ? '' : `${name}=`}${source.glob}`;
const paths = source.isUrl ? [
source.glob
] : await filesOf(source.glob, folder);
if (0 === paths.length) troubles.push({
kind: 'missing',
subject: line,
message: `${line} matches no file${beside(source.glob, folder)}`
});
for (const path of paths){
const once = `${kind} ${name} ${(0, external_node_path_.resolve)(folder, path)}`;
if (!seen.has(once)) {
seen.add(once);
try {
const { format, report } = source.isUrl ? {
format: 'url',
report: await look(path)
} : await readFile(source, path);
files.push({
kind,
name,
path,
format
});
const part = parts[`${kind} ${name}`] ??= {
kind,
name,
reports: []
};
part.reports.push(report);
if ('coverage' === kind) coverage.push({
path,
report: report
});
} catch (cause) {
const message = cause instanceof report_error.$g ? cause.message : `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
troubles.push({
kind: 'unreadable',
subject: path,
message
});
}
}
}
}
const reports = mergeNamed(Object.values(parts), isAccepted);
const wrong = [
...emptyReports(reports, files),
...ambiguousPaths(coverage, repository.files)
];
return {
reports,
files,
troubles: [
...troubles,
...wrong
]
};
}
function mergeNamed(parts, isAccepted) {
const merging = {
...merges,
security: (reports)=>(0, merge_security.p)(reports, isAccepted)
};
const named = Object.fromEntries(Object.entries(merging).map(([kind, merge])=>{
const ofKind = parts.filter((part)=>part.kind === kind);
return [
kind,
new Map(ofKind.map(({ name, reports })=>[
name,
merge(reports)
]))
];
}));
return named;
}
const globs = /[*?[\]{}()!+@\\]/;
async function filesOf(pattern, root) {
const found = [];
if (!globs.test(pattern)) return isFile((0, external_node_path_.resolve)(root, pattern)) ? [
fromRoot(pattern, root)
] : [];
const exclude = (name)=>('node_modules' === name || '.git' === name) && !pattern.includes(name);
for await (const path of external_node_fs_.promises.glob(pattern, {
cwd: root,
exclude
}))if (isFile((0, external_node_path_.resolve)(root, path))) found.push(fromRoot(path, root));
return found.sort();
}
function beside(path, root) {
if (globs.test(path) || (0, external_node_path_.isAbsolute)(path) || path.startsWith('..')) return '';
try {
const folder = (0, external_node_path_.dirname)(path);
const meant = (0, nearest.p)((0, external_node_path_.basename)(path), (0, external_node_fs_.readdirSync)((0, external_node_path_.resolve)(root, folder)));
return void 0 === meant ? '' : `; ${(0, external_node_path_.join)(folder, meant)} lies beside it`;
} catch  {
return `; there is no folder ${(0, external_node_path_.dirname)(path)}`;
}
}
function isFile(path) {
try {
return !(0, external_node_fs_.statSync)(path).isDirectory();
} catch  {
return false;
}
}
function fromRoot(path, root) {
const full = (0, external_node_path_.resolve)(root, path);
return (0, external_node_path_.isAbsolute)(path) && full.startsWith(root + external_node_path_.sep) ? (0, external_node_path_.relative)(root, full) : path;
}
function realReport(path, roots) {
try {
return (0, workspace_file.Vt)(path, roots);
} catch (cause) {
throw new report_error.$g((0, action_error.Uc)(cause));
}
}
const chunkSize = 524288;
async function* chunksOf(path) {
if ((0, external_node_fs_.statSync)(path).size < chunkSize) return void (yield (0, external_node_fs_.readFileSync)(path));
const file = await external_node_fs_.promises.open(path);
try {
const fill = async (buffer)=>buffer.subarray(0, (await file.read(buffer, 0, buffer.length)).bytesRead);
let [buffer, spare] = [
Buffer.allocUnsafeSlow(chunkSize),
Buffer.allocUnsafeSlow(chunkSize)
];
for(let chunk = await fill(buffer); chunk.length > 0;){
const next = fill(spare);
try {
yield chunk;
} finally{
chunk = await next;
}
[buffer, spare] = [
spare,
buffer
];
}
} finally{
await file.close();
}
}
const weights = {
tests: 3,
security: 3,
hygiene: 3,
coverage: 2,
lint: 1,
performance: 1,
complexity: 1,
dependencies: 1
};
const costs = {
lint: {
'lint.error': '1',
'lint.warning': '0.1'
},
security: {
'security.critical': '10',
'security.high': '4',
'security.moderate': '1',
'security.low': '0.25',
'security.unknown': '1'
},
hygiene: {
'hygiene.total': '10'
},
dependencies: {
'dependencies.outdated.major': '0.5',
'dependencies.outdated.minor': '0.1',
'dependencies.outdated.patch': '0.02'
}
};
const ten = (0, ratio.CG)(10);
function scoreOf(metrics, facts) {
const scores = Object.fromEntries(Object.entries(scorers).flatMap(([kind, scorer])=>{
const score = scorer(metrics, facts);
return score ? [
[
kind,
atLeastZero(score)
]
] : [];
}));
const kinds = Object.keys(scores);
if (0 === kinds.length) return {};
const weight = kinds.reduce((sum, kind)=>sum + weights[kind], 0);
const total = kinds.reduce((sum, kind)=>add(sum, (0, ratio.lw)(scores[kind] ?? ten, (0, ratio.CG)(weights[kind], weight))), (0, ratio.CG)(0));
return {
'': (0, quantity.au)(total),
...Object.fromEntries(kinds.map((kind)=>[
kind,
(0, quantity.au)(scores[kind] ?? ten)
]))
};
}
const scorers = {
tests: (metrics)=>share(count(metrics, 'tests.passed'), sum(metrics, [
'tests.passed',
'tests.failed'
])),
coverage (metrics) {
const lines = read(metrics, 'coverage');
return lines && (0, ratio.lw)(lines, (0, ratio.CG)(1, 10));
},
lint: (metrics)=>lessCosts(metrics, costs.lint),
security: (metrics)=>lessCosts(metrics, costs.security),
hygiene: (metrics)=>lessCosts(metrics, costs.hygiene),
dependencies: (metrics)=>lessCosts(metrics, costs.dependencies),
performance (metrics, { performanceRules: { held, judged } }) {
const score = read(metrics, 'performance.score');
return score ? (0, ratio.lw)(score, (0, ratio.CG)(1, 10)) : share((0, ratio.CG)(held), (0, ratio.CG)(judged));
},
complexity: (_, { functions })=>share((0, ratio.CG)(functions.simple), (0, ratio.CG)(functions.total))
};
function read(metrics, name) {
const value = metrics.get({
name
});
return 'n/a' === value ? void 0 : value?.value;
}
function count(metrics, name) {
return read(metrics, name) ?? (0, ratio.CG)(0);
}
function sum(metrics, names) {
return names.reduce((total, name)=>add(total, count(metrics, name)), (0, ratio.CG)(0));
}
function share(part, whole) {
return 0n === whole.numerator ? void 0 : (0, ratio.CG)(part.numerator * whole.denominator * 10n, part.denominator * whole.numerator);
}
function lessCosts(metrics, prices) {
const known = Object.keys(prices).filter((name)=>void 0 !== read(metrics, name));
if (0 === known.length) return;
return known.reduce((left, name)=>(0, ratio.Re)(left, (0, ratio.lw)(count(metrics, name), (0, ratio.oB)(Number(prices[name])))), ten);
}
function atLeastZero(value) {
return (0, ratio.UD)(value, (0, ratio.CG)(0)) < 0 ? (0, ratio.CG)(0) : value;
}
function add(a, b) {
return (0, ratio.Re)(a, (0, ratio.lw)(b, (0, ratio.CG)(-1)));
}
function sift(findings, exceptions, today) {
const open = [];
const accepted = [];
const expired = new Set();
for (const finding of findings)if (isAccepted(finding, exceptions, today)) accepted.push(finding);
else {
open.push(finding);
for (const exception of exceptions)if (fits(exception, finding)) expired.add(exception);
}
return {
findings: open,
accepted,
expired: [
...expired
]
};
}
function isAccepted(finding, exceptions, today) {
return exceptions.some((exception)=>exception.until >= today && fits(exception, finding));
}
function fits(exception, finding) {
const ids = [
finding.id,
...'aliases' in finding ? finding.aliases : []
].map((id)=>id.toLowerCase());
const path = exception.path?.replace(/\/$/, '');
const isThere = void 0 === path || finding.path === path || finding.path.startsWith(`${path}/`);
const subject = 'subject' in finding ? finding.subject : '';
const isPackage = void 0 === exception.package || subject === exception.package || subject.startsWith(`${exception.package} `);
return ids.includes(exception.id.toLowerCase()) && isThere && isPackage;
}
function siftReports(reports, exceptions, today) {
const accepted = [];
const expired = new Set();
const siftAll = (named)=>new Map([
...named
].map(([name, report])=>{
const sifted = sift(report.findings, exceptions, today);
accepted.push(...sifted.accepted);
for (const exception of sifted.expired)expired.add(exception);
return [
name,
{
...report,
findings: sifted.findings
}
];
}));
return {
reports: {
...reports,
lint: siftAll(reports.lint),
security: siftAll(reports.security),
hygiene: siftAll(reports.hygiene)
},
accepted,
expired: [
...expired
]
};
}
async function collectProblems(works) {
const settled = await Promise.allSettled(works);
const causes = settled.flatMap((one)=>'rejected' === one.status ? [
one.reason
] : []);
const wrong = causes.filter((cause)=>cause instanceof action_error.j1);
if (wrong.length > 1) throw new action_error.j1(wrong.flatMap(({ problems })=>problems));
if (causes.length > 0) throw wrong[0] ?? causes[0];
return Promise.all(works);
}
var visible = __webpack_require__(86474);
var judge = __webpack_require__(82535);
function decide(gate, metrics, troubles, ifMissing) {
const missing = 'skip' === ifMissing ? 'pass' : ifMissing;
const results = [
'block',
'warn'
].flatMap((severity)=>gate[severity].map((rule)=>{
const judgement = (0, judge.S)(rule, metrics);
const effect = {
holds: 'pass',
'n/a': 'pass',
broken: severity,
missing: lesser(severity, missing)
};
const explanation = `${judgement.explanation}${slipsOf(rule, judgement, metrics)}`;
const { text, condition } = rule;
return {
...judgement,
explanation,
rule: text,
condition,
severity,
effect: effect[judgement.state]
};
}));
const troubled = troubles.map((trouble)=>({
...trouble,
effect: 'missing' === trouble.kind ? missing : 'block'
}));
const effects = [
...results,
...troubled
].map(({ effect })=>effect);
const verdict = [
'block',
'warn'
].find((effect)=>effects.includes(effect)) ?? 'pass';
const isMeasuredBad = results.some(({ effect, state })=>'block' === effect && 'broken' === state) || troubled.some(({ kind })=>'command' === kind);
const phase = 'block' !== verdict ? 'Successful' : isMeasuredBad ? 'Failed' : 'Error';
return {
verdict,
phase,
reason: reasonOf(verdict, results, troubled),
rules: results,
troubles: troubled
};
}
function slipsOf({ condition }, { state, operands }, { meant, labelsOf }) {
const missing = (0, rule.Ps)(condition).filter((_, index)=>operands[index]?.reading === void 0);
if ('missing' !== state) return '';
const names = missing.flatMap(({ metric })=>meant?.(metric) ?? []);
if (names.length > 0) return `; did you mean ${[
...new Set(names)
].join(', ')}?`;
const labels = missing.flatMap(({ metric })=>labelsOf?.(metric) ?? []);
return 0 === labels.length ? '' : `; reports and paths that there are: ${[
...new Set(labels)
].join(', ')}`;
}
function lesser(a, b) {
const order = [
'pass',
'warn',
'block'
];
return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'pass';
}
function reasonOf(verdict, rules, troubles) {
if ('pass' === verdict) return `pass: ${rules.filter(({ state })=>'holds' === state).length} of ${rules.length} rules hold`;
const causes = [
...rules.filter(({ effect })=>effect === verdict).map(({ explanation })=>explanation),
...troubles.filter(({ effect })=>effect === verdict).map(({ message })=>message)
];
const [shown, rest] = [
causes.slice(0, mostCauses),
causes.length - mostCauses
];
return `${verdict}: ${shown.map((cause)=>(0, visible.vI)((0, visible.RK)(cause), longestCause)).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
const mostCauses = 3;
const longestCause = 500;
var messages = __webpack_require__(4430);
const largestSummary = 990_000;
async function runGate(inputs, context) {
const github = lazily(()=>connect(inputs.githubToken, context));
const clone = lazily(async ()=>(await __webpack_require__.e(4198).then(__webpack_require__.bind(__webpack_require__, 6369))).openClone(inputs, context));
const change = await changeToJudge(inputs, github, context);
const ports = {
clone,
github,
change,
context
};
const [policy, namedBaseline, namedChanges] = await collectProblems([
readPolicy(inputs, ports),
readNamedBaseline(inputs.baseMetrics, context),
readNamedChanges(inputs.changedLines, ports)
]);
const freezes = freezesOf(policy.rules, policy.config, context.clock.now());
const isStored = await storesMetrics(inputs, ports);
const store = await openStore(inputs, policy.rules, ports, isStored);
const [{ baselines, troubles }, changedLines, files, approvals] = await Promise.all([
namedBaseline ?? readBaselines(policy.rules, store, ports),
namedChanges ?? readChanges(needsChanges(policy), ports),
filesToFind(ports),
readApprovals(policy.rules, github, change, context.run)
]);
const commands = 0 === policy.commands.length ? [] : await (await __webpack_require__.e(4345).then(__webpack_require__.bind(__webpack_require__, 14345))).prepareAndRun(inputs, policy, ports);
const today = new Date(context.clock.now()).toISOString().slice(0, 10);
const read = await readReports(policy.sources, placesOf(inputs, files, context), (finding)=>isAccepted(finding, policy.exceptions, today));
context.signal.throwIfAborted();
const sifted = siftReports(read.reports, policy.exceptions, today);
const tests = files ? locateFailures(sifted.reports.tests, files) : sifted.reports.tests;
const facts = {
reports: {
...sifted.reports,
tests
},
files: read.files,
commands,
changedLines,
approvals,
freezes,
...baselines
};
const failed = commands.filter(({ exitCode, timedOut })=>0 !== exitCode || timedOut).map((result)=>({
kind: 'command',
subject: result.name,
message: (0, command_result.q)(result)
}));
const judged = judgeAll(facts, policy, [
...failed,
...troublesOf(change),
...troubles,
...read.troubles
]);
const result = {
name: inputs.name,
facts,
...judged,
...sifted,
origin: originOf(change, context),
policyFrom: policy.isOther ? policy.from : void 0,
isAdopted: policy.isAdopted,
isDryRun: inputs.dryRun
};
if (store && isStored) await storeMetrics(result.metrics, store, context);
await store?.close();
return finish({
inputs,
result,
change,
locale: inputs.locale ?? context.config?.locale ?? 'en'
}, context, github);
}
async function changeToJudge({ publishFrom }, github, context) {
if ('' === publishFrom) return (0, change_change.C2)(context.run);
const { changeOfReportingRun } = await __webpack_require__.e(2642).then(__webpack_require__.bind(__webpack_require__, 22642));
return changeOfReportingRun(context, github);
}
function originOf({ head }, { run, config, clock, redactor }) {
return {
repository: `${run.serverUrl}/${run.owner}/${run.repo}`,
sha: head,
runUrl: run.runUrl,
at: clock.now(),
timeZone: config?.['time-zone'] ?? 'UTC',
isSecret: (path)=>redactor.redact(path) !== path
};
}
function placesOf({ publishFrom }, files, context) {
const { run } = context;
const root = (0, external_node_path_.resolve)(run.workspace);
const folder = (0, external_node_path_.resolve)(root, publishFrom);
return {
repository: {
root,
files,
goModules: lazily(()=>goModulesOf(root, files ?? []))
},
folder,
roots: '' === publishFrom ? [
root,
run.temp
] : [
folder
],
look: async (url)=>(await __webpack_require__.e(8472).then(__webpack_require__.bind(__webpack_require__, 18472))).lookAtSite(url, context)
};
}
function judgeAll(facts, { rules, ifMissing }, troubles) {
const metrics = (0, measure.x)(facts);
(0, gate_metrics.N)(metrics, [
...rules.block,
...rules.warn
], facts);
const seen = (0, gate_metrics.l)(metrics, facts);
const mentionsScore = ({ condition })=>(0, rule.Ps)(condition).some(({ metric })=>'score' === metric.name.split('.')[0]);
try {
const first = decide({
block: rules.block.filter((rule)=>!mentionsScore(rule)),
warn: rules.warn.filter((rule)=>!mentionsScore(rule))
}, seen, [], ifMissing);
(0, measure.y)(metrics, 'score', '', scoreOf(metrics, scoreFacts(first, facts)));
return {
metrics,
decision: decide(rules, seen, troubles, ifMissing)
};
} catch (cause) {
if (cause instanceof rule_error.F) throw new action_error.j1([
cause.toProblem('block, warn')
]);
throw cause;
}
}
function scoreFacts({ rules }, { reports }) {
const performance = rules.filter(({ operands, state })=>('holds' === state || 'broken' === state) && operands.some(({ text })=>/\bperformance\b/.test(text)));
const functions = [
...reports.complexity.values()
].flatMap((report)=>report.functions);
return {
performanceRules: {
held: performance.filter(({ state })=>'holds' === state).length,
judged: performance.length
},
functions: {
simple: functions.filter(({ complexity })=>complexity <= 10).length,
total: functions.length
}
};
}
async function finish(publication, context, github) {
const { inputs, result, change, locale } = publication;
const { decision, metrics } = result;
const flat = writeMetrics(metrics);
for (const { effect, explanation, state } of decision.rules)if ('pass' !== effect) context.log['block' === effect ? 'error' : 'warning'](`${state}: ${explanation}`);
else if ('n/a' === state || 'missing' === state) context.log.notice(`${state}: ${explanation}`);
for (const { effect, message } of decision.troubles)context.log['block' === effect ? 'error' : 'warning'](message);
const { comment, check } = (0, report_publication.L)(inputs, change);
if (comment || check) await (await __webpack_require__.e(1503).then(__webpack_require__.bind(__webpack_require__, 21503))).publish(publication, github, context);
context.signal.throwIfAborted();
const [coverage, score] = [
metrics.get({
name: 'coverage'
}),
metrics.get({
name: 'score'
})
];
return {
phase: decision.phase,
reason: decision.reason,
outputs: {
verdict: decision.verdict,
score: score && 'n/a' !== score ? (0, quantity.VZ)(score) : '',
coverage: coverage && 'n/a' !== coverage ? (0, quantity.VZ)({
...coverage,
unit: ''
}) : '',
'failed-rules': failedRules(decision, context),
metrics: saveMetrics(flat, context)
},
summary: (0, truncate_sections.D)((0, summary.K)(result, locale), {
limit: largestSummary,
lengthOf: (text)=>Buffer.byteLength(text),
note: messages.a[locale].cutSummary
}),
details: {
verdict: decision.verdict,
rules: decision.rules.map(({ rule, severity, state, effect, explanation })=>({
rule,
severity,
state,
effect,
explanation
})),
troubles: decision.troubles,
files: result.facts.files,
metrics: flat
}
};
}
const largestOutput = 100_000;
function failedRules({ rules }, { log }) {
const failed = rules.filter(({ state })=>'broken' === state || 'missing' === state).map(({ rule, severity, state, explanation })=>JSON.stringify({
rule,
severity,
state,
explanation
}));
const fitting = (0, truncate_sections.R)(failed, largestOutput, (one)=>Buffer.byteLength(one) + 1);
if (fitting.length < failed.length) log.notice(`the output failed-rules holds ${fitting.length} of ${failed.length} rules; the report has all`);
return `[${fitting.join(',')}]`;
}
function saveMetrics(metrics, { run, log }) {
const folder = (0, external_node_path_.join)(run.temp, 'release-kit');
const path = (0, external_node_path_.join)(folder, `quality-gate-metrics-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
try {
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(metrics, null, 2)}\n`);
return path;
} catch (cause) {
log.warning(`the metrics could not be written: ${(0, action_error.Uc)(cause)}`);
return '';
}
}
function troublesOf({ reportedBy }) {
if (!reportedBy || 'success' === reportedBy.conclusion) return [];
const { conclusion, url } = reportedBy;
const kind = 'failure' === conclusion ? 'command' : 'unreadable';
return [
{
kind,
subject: url,
message: `the run that wrote the reports ended with "${conclusion}": ${url}`
}
];
}
function needsChanges({ rules }) {
const mentioned = [
...rules.block,
...rules.warn
].flatMap(({ condition })=>(0, rule.Ps)(condition)).map(({ metric })=>metric.name);
return mentioned.includes('coverage.patch') || mentioned.includes('lint.new');
}
async function filesToFind({ clone, change, github, context }) {
if (change.reportedBy) return (await github())?.comparisons.files(change.head);
const command = async ()=>(await clone()).command;
return trackedFiles(context.run.workspace, {
env: context.env,
command
});
}
async function connect(token, context) {
if ('' === token) return;
const { createGitHub } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 5));
return createGitHub(context, token);
}
function lazily(make) {
let made;
return ()=>made ??= make();
}
}),
70396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
w: ()=>labelled
});
function labelled(named, merge, figures) {
if (0 === named.size) return [];
const own = [
...named
].filter(([name])=>'' !== name).map(([name, report])=>[
name,
figures(report)
]);
return [
[
'',
figures(merge([
...named.values()
]))
],
...own
];
}
}),
92494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
N: ()=>measureAsked,
l: ()=>createGateMetrics
});
var _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _shared_reports_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54080);
var _shared_reports_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71609);
var _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
var _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34660);
var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83257);
var _measure_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46692);
var _metric_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53007);
var _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95896);
const mostLabels = 12;
const longestSlip = 100;
function createGateMetrics(measured, facts) {
return {
value: (metric)=>measured.get(metric),
baseline: (metric)=>facts.baseline && baselineOf(metric, facts.baseline, measured.get(metric)),
meant (metric) {
const wanted = (0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.OY)(metric);
if ('baseline' === metric.name && void 0 === metric.label) return 'baseline(coverage)';
if (wanted.length > longestSlip) return;
const labels = void 0 === metric.label ? [] : labelsFor(metric.name, facts);
return (0, _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__.p)(wanted, [
...[
...measured.entries()
].map(([name])=>(0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.OY)(name)),
...labels.map((label)=>(0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.OY)({
...metric,
label
}))
]);
},
labelsOf ({ name, label }) {
if (void 0 === label || 'coverage' !== name.split('.')[0]) return [];
const names = [
...facts.reports.coverage.keys()
].filter((report)=>'' !== report);
const all = [
...names,
...pathsOf(facts).filter((path)=>!path.includes('/'))
];
return all.length > mostLabels ? [
...all.slice(0, mostLabels),
"\u2026"
] : all;
}
};
}
function measureAsked(measured, rules, facts) {
for (const { metric } of rules.flatMap(({ condition })=>(0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.Ps)(condition))){
if (void 0 === measured.get(metric)) putNamedTests(measured, metric, facts);
const below = void 0 === measured.get(metric) ? coverageBelow(metric, facts) : void 0;
if (!below || void 0 === metric.label) continue;
const figures = (0, _measure_coverage_js__WEBPACK_IMPORTED_MODULE_4__.KT)(below.measure, below.tally);
const own = 'lines' === below.measure ? {
'': figures.lines
} : {};
(0, _measure_js__WEBPACK_IMPORTED_MODULE_3__.y)(measured, 'coverage', metric.label, {
...own,
...figures
});
}
}
function putNamedTests(measured, { name, label }, { reports }) {
if (void 0 === label || !name.startsWith('tests.')) return;
const found = (0, _shared_reports_tests_js__WEBPACK_IMPORTED_MODULE_8__.hD)(label, [
...reports.tests.values()
]) ?? [];
const [passed = 0, failed = 0, skipped = 0] = [
'passed',
'failed',
'skipped'
].map((outcome)=>found.reduce((sum, test)=>sum + test[outcome], 0));
if (0 === found.length) return;
const ran = passed + failed === 0 ? {} : {
total: passed + failed + skipped,
passed,
failed
};
(0, _measure_js__WEBPACK_IMPORTED_MODULE_3__.y)(measured, 'tests', label, {
...ran,
skipped
});
}
function coverageBelow({ name, label }, { reports }) {
const measure = 'coverage' === name ? 'lines' : _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Mk.find((one)=>name === `coverage.${one}`);
if (void 0 === measure || void 0 === label) return;
const path = (0, _shared_reports_paths_js__WEBPACK_IMPORTED_MODULE_1__.D)(label);
const { files } = (0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.PV)([
...reports.coverage.values()
]);
const below = new Map([
...files
].filter(([file])=>file === path || file.startsWith(`${path}/`)));
const tally = (0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.e6)({
files: below
}, measure);
return tally && {
measure,
tally
};
}
function labelsFor(name, facts) {
if (!name.startsWith('tests.')) return pathsOf(facts);
return ((0, _shared_reports_tests_js__WEBPACK_IMPORTED_MODULE_8__.Iv)([
...facts.reports.tests.values()
]).named ?? []).map((test)=>test.name);
}
function pathsOf({ reports }) {
const files = [
...(0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.PV)([
...reports.coverage.values()
]).files.keys()
].sort();
const parents = files.flatMap((file)=>file.split('/').map((_, depth, parts)=>parts.slice(0, depth + 1).join('/')));
return [
...new Set(parents)
];
}
function baselineOf(metric, baseline, now) {
const key = (0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.OY)(metric);
const measure = 'coverage' === metric.name ? (0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__.OY)({
...metric,
name: 'coverage.lines'
}) : key;
const [covered, total] = [
baseline.get(`${measure}.covered`),
baseline.get(`${measure}.total`)
];
if (void 0 !== covered && void 0 !== total) return (0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.s5)(covered, total);
const value = baseline.get(key);
const unit = void 0 !== now && 'n/a' !== now ? now.unit : (0, _metric_units_js__WEBPACK_IMPORTED_MODULE_5__.u)(metric.name);
return void 0 === value ? void 0 : (0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.au)(value, unit);
}
}),
46692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
KT: ()=>tallyFigures,
L9: ()=>patchTally,
k1: ()=>coverageFigures
});
var _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _shared_reports_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22294);
var _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
var _shared_rules_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4551);
var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70396);
function coverageFigures({ reports, changedLines, baseline }) {
return (0, _figures_js__WEBPACK_IMPORTED_MODULE_3__.w)(reports.coverage, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.PV, (report)=>({
...measuresOf(report),
'files.min': lowestOf(report),
patch: void 0 === changedLines || 'n/a' === changedLines ? changedLines : patchOf(report, changedLines)
})).map(([label, figures])=>[
label,
{
...figures,
delta: deltaOf(figures[''], label, baseline)
}
]);
}
function measuresOf(report) {
const all = _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.Mk.map((measure)=>tallyFigures(measure, (0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.e6)(report, measure)));
return Object.assign({
'': percentage((0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.e6)(report, 'lines'))
}, ...all);
}
function tallyFigures(name, tally) {
if (!tally) return {};
return {
[name]: percentage(tally),
[`${name}.covered`]: tally.covered,
[`${name}.total`]: tally.total
};
}
function percentage(tally) {
return tally && (0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.s5)(tally.covered, tally.total);
}
function lowestOf({ files }) {
const all = [
...files.values()
].flatMap(({ lines })=>percentage(lines) ?? []);
return all.reduce((lowest, one)=>lowest && (0, _shared_rules_ratio_js__WEBPACK_IMPORTED_MODULE_4__.UD)(lowest.value, one.value) <= 0 ? lowest : one, void 0);
}
function patchOf(report, changed) {
const tally = patchTally(report, changed);
return tally && ((0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.s5)(tally.covered, tally.total) ?? 'n/a');
}
function patchTally({ files }, changed) {
if (![
...files.values()
].some(({ lines })=>(0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ZF)(lines))) return;
let [covered, total] = [
0,
0
];
for (const [path, changedLines] of changed){
const lines = files.get(path)?.lines;
const tally = lines && tallyOf(lines, changedLines);
if (lines && !tally) return;
covered += tally?.covered ?? 0;
total += tally?.total ?? 0;
}
return {
covered,
total
};
}
function tallyOf(lines, changed) {
if ('all' === changed || 0 === lines.total) return lines;
if (!(0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ZF)(lines)) return;
const states = [
...changed
].map((line)=>(0, _shared_reports_marks_js__WEBPACK_IMPORTED_MODULE_1__.P$)(lines, line));
return {
covered: states.filter((state)=>true === state).length,
total: states.filter((state)=>void 0 !== state).length
};
}
function deltaOf(now, label, baseline) {
if (!now) return;
const key = '' === label ? 'coverage' : `coverage[${label}]`;
const [covered, total, percent] = [
'.lines.covered',
'.lines.total',
''
].map((figure)=>baseline?.get(key + figure));
const counted = void 0 === covered || void 0 === total ? void 0 : (0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.s5)(covered, total);
const before = counted ?? (void 0 === percent ? void 0 : (0, _shared_rules_quantity_js__WEBPACK_IMPORTED_MODULE_2__.au)(percent, '%'));
return before ? {
value: (0, _shared_rules_ratio_js__WEBPACK_IMPORTED_MODULE_4__.Re)(now.value, before.value),
unit: '%'
} : 'n/a';
}
}),
83257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
x: ()=>measure,
y: ()=>put
});
var reports_complexity = __webpack_require__(31430);
var reports_dependencies = __webpack_require__(84899);
var reports_findings = __webpack_require__(77936);
var reports_hygiene = __webpack_require__(70735);
var reports_tests = __webpack_require__(71609);
var rules_metrics = __webpack_require__(3901);
var quantity = __webpack_require__(91555);
var ratio = __webpack_require__(4551);
var merge_security = __webpack_require__(82179);
var metrics_figures = __webpack_require__(70396);
var measure_coverage = __webpack_require__(46692);
var rule = __webpack_require__(34660);
var metric_units = __webpack_require__(53007);
const fewestRuns = 5;
const widthOfNoise = 4.4478;
function normalOf(values) {
const [newest] = values;
if (void 0 === newest) return;
if (values.length < fewestRuns) return {
value: newest,
noise: 0
};
const value = median(values);
return {
value,
noise: widthOfNoise * median(values.map((one)=>Math.abs(one - value)))
};
}
function median(values) {
const sorted = values.toSorted((a, b)=>a - b);
const middle = sorted.length >> 1;
const [low, high] = [
sorted[middle - 1] ?? 0,
sorted[middle] ?? 0
];
return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
const telling = new Set([
'p50',
'p95',
'p99',
'mean',
'rate',
'score'
]);
function performanceFigures({ reports, files, baseline, recent }) {
const named = [
...reports.performance
].flatMap(([name, { series }])=>{
const format = files.find((file)=>'performance' === file.kind && file.name === name)?.format ?? '';
return series.map((one)=>({
...one,
label: '' === one.name ? name || format : one.name
}));
});
if (0 === named.length) return [];
const own = named.filter(({ name })=>'' === name);
const groups = Map.groupBy(named, ({ label })=>label);
const byLabel = new Map([
...groups
].map(([label, series])=>[
label,
worst(series)
]));
return [
[
'',
{
...worst(own.length > 0 ? own : named),
regression: regressionOf(byLabel, recent.length > 0 ? recent : baseline ? [
baseline
] : [])
}
],
...byLabel
];
}
function worst(series) {
const figures = {};
for (const { values } of series)for (const [name, value] of Object.entries(values)){
const known = figures[name];
const isComparable = void 0 !== known && (0, quantity.eT)(known.unit) === (0, quantity.eT)(value.unit);
const order = isComparable ? (0, quantity.Hv)(value, known) : 0;
if (void 0 === known || ((0, metric_units.z)(name) ? order < 0 : order > 0)) figures[name] = value;
}
return figures;
}
function regressionOf(byLabel, runs) {
const losses = [
...byLabel
].flatMap(([label, figures])=>Object.entries(figures).flatMap(([figure, now])=>{
const key = (0, rule.OY)({
name: `performance.${figure}`,
label
});
const normal = telling.has(figure) ? normalOf(runs.flatMap((run)=>run.get(key) ?? [])) : void 0;
if (void 0 === normal || normal.value <= 0 || 'object' != typeof now) return [];
return [
lossOf(figure, now.value, normal)
];
}));
const [first, ...rest] = losses;
if (!first) return 'n/a';
return (0, quantity.au)(rest.reduce((worst, loss)=>(0, ratio.UD)(loss, worst) > 0 ? loss : worst, first), '%');
}
function lossOf(figure, now, { value, noise }) {
const before = (0, ratio.oB)(value);
const difference = (0, ratio.Re)(now, before);
if (Math.abs((0, ratio.Ro)(difference)) <= noise) return (0, ratio.CG)(0);
const change = (0, ratio.lw)((0, ratio.Qr)(difference, before), (0, ratio.CG)(100));
return (0, metric_units.z)(figure) ? (0, ratio.lw)(change, (0, ratio.CG)(-1)) : change;
}
function measure(facts) {
const { tests, lint, security, complexity, dependencies, hygiene } = facts.reports;
const metrics = (0, rules_metrics.f)();
const figures = {
tests: (0, metrics_figures.w)(tests, reports_tests.Iv, testFigures),
lint: (0, metrics_figures.w)(lint, reports_findings.DF, ({ findings })=>lintFigures(findings, facts)),
security: (0, metrics_figures.w)(security, merge_security.p, ({ findings })=>({
...Object.fromEntries(reports_findings.qK.map((severity)=>[
severity,
findings.filter((finding)=>finding.severity === severity).length
])),
total: findings.length
})),
complexity: (0, metrics_figures.w)(complexity, reports_complexity.p, ({ functions })=>{
if (0 === functions.length) return {};
const all = functions.map((one)=>one.complexity);
return {
max: all.reduce((most, one)=>Math.max(most, one), 0),
mean: (0, quantity.au)((0, ratio.CG)(all.reduce((sum, one)=>sum + one, 0), all.length)),
total: all.length
};
}),
'dependencies.outdated': (0, metrics_figures.w)(dependencies, reports_dependencies._, ({ outdated })=>({
...Object.fromEntries([
'major',
'minor',
'patch'
].map((step)=>[
step,
outdated.filter((one)=>one.step === step).length
])),
total: outdated.length
})),
hygiene: (0, metrics_figures.w)(hygiene, reports_hygiene.eh, ({ findings, checks })=>({
...Object.fromEntries(reports_hygiene.Ni.filter((check)=>checks.has(check)).map((check)=>[
check,
findings.filter((finding)=>finding.check === check).length
])),
total: findings.length
})),
reviews: [
...facts.approvals ?? []
].map(([label, approved])=>[
label,
{
approved
}
]),
freeze: [
...facts.freezes
].map(([label, isFrozen])=>[
label,
{
'': isFrozen ? 1 : 0
}
]),
coverage: (0, measure_coverage.k1)(facts),
performance: performanceFigures(facts),
...Object.fromEntries(facts.commands.map(({ name, exitCode, seconds })=>[
`commands.${name}`,
[
[
'',
{
exit: exitCode,
seconds: (0, quantity.au)(seconds, 's')
}
]
]
]))
};
for (const [kind, all] of Object.entries(figures))for (const [label, given] of all)put(metrics, kind, label, given);
return metrics;
}
function put(metrics, kind, label, figures) {
for (const [figure, value] of Object.entries(figures)){
const name = '' === figure ? kind : `${kind}.${figure}`;
if (void 0 !== value) metrics.set('' === label ? {
name
} : {
name,
label
}, 'number' == typeof value ? (0, quantity.au)(value) : value);
}
}
function testFigures({ total, passed, failed, errors, skipped, flaky, seconds }) {
return 0 === total ? {} : {
total,
passed,
failed,
errors,
skipped,
flaky,
seconds: (0, quantity.au)(seconds, 's')
};
}
const isOn = (changed)=>({ path, line })=>{
const lines = changed.get(path);
return 'all' === lines || void 0 !== lines && (0 === line ? lines.size > 0 : lines.has(line));
};
function lintFigures(findings, { changedLines }) {
const count = (severity)=>findings.filter((finding)=>finding.severity === severity).length;
return {
error: count('error'),
warning: count('warning'),
total: findings.length,
new: void 0 === changedLines || 'n/a' === changedLines ? changedLines : findings.filter(isOn(changedLines)).length
};
}
}),
4430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
a: ()=>words
});
var quantity = __webpack_require__(91555);
const times = (count, one, many = `${one}s`)=>`${count} ${1 === count ? one : many}`;
const points = (text)=>`${text} ${/^[\u2212-]?1$/.test(text) ? 'point' : 'points'}`;
const meanings = {
coverage: ({ text })=>`${text} of the lines are covered`,
'coverage.lines': ({ text })=>`${text} of the lines are covered`,
'coverage.branches': ({ text })=>`${text} of the branches are covered`,
'coverage.functions': ({ text })=>`${text} of the functions are covered`,
'coverage.statements': ({ text })=>`${text} of the statements are covered`,
'coverage.patch': ({ text, tally })=>tally ? `${tally.covered} of ${times(tally.total, 'changed line')} ${1 === tally.covered ? 'is' : 'are'} covered` : `${text} of the changed lines are covered`,
'coverage.delta': ({ text, isNegative })=>`coverage ${isNegative ? 'falls' : 'rises'} by ${text}`,
'coverage.files.min': ({ text })=>`${text} of the lines of the file covered least are covered`,
'tests.total': ({ count })=>`${times(count, 'test')} ran`,
'tests.passed': ({ count })=>times(count, 'test passes', 'tests pass'),
'tests.failed': ({ count })=>times(count, 'test fails', 'tests fail'),
'tests.errors': ({ count })=>times(count, 'test breaks', 'tests break'),
'tests.skipped': ({ count })=>times(count, 'test is skipped', 'tests are skipped'),
'tests.flaky': ({ count })=>times(count, 'test is flaky', 'tests are flaky'),
'tests.seconds': ({ text })=>`the tests take ${text}`,
'lint.error': ({ count })=>times(count, 'lint error'),
'lint.warning': ({ count })=>times(count, 'lint warning'),
'lint.total': ({ count })=>times(count, 'lint finding'),
'lint.new': ({ count })=>`${times(count, 'lint finding')} on changed lines`,
'security.critical': ({ count })=>times(count, 'critical security finding'),
'security.high': ({ count })=>times(count, 'high security finding'),
'security.moderate': ({ count })=>times(count, 'moderate security finding'),
'security.low': ({ count })=>times(count, 'low security finding'),
'security.unknown': ({ count })=>`${times(count, 'security finding')} of unknown severity`,
'security.total': ({ count })=>times(count, 'security finding'),
'hygiene.secrets': ({ count })=>`${times(count, 'secret')} in the repository`,
'hygiene.logs': ({ count })=>`${times(count, 'line')} of a log that shows a secret`,
'hygiene.cors': ({ count })=>`${times(count, 'answer')} that any origin may read`,
'hygiene.debug': ({ count })=>`${times(count, 'sign')} of debugging left on`,
'hygiene.total': ({ count })=>times(count, 'hygiene finding'),
'complexity.max': ({ text })=>`the most complex function has complexity ${text}`,
'complexity.mean': ({ text })=>`functions have complexity ${text} on average`,
'dependencies.outdated.major': ({ count })=>times(count, 'dependency is a major version behind', 'dependencies are a major version behind'),
'dependencies.outdated.minor': ({ count })=>times(count, 'dependency is a minor version behind', 'dependencies are a minor version behind'),
'dependencies.outdated.patch': ({ count })=>times(count, 'dependency is a patch behind', 'dependencies are a patch behind'),
'dependencies.outdated.total': ({ count })=>times(count, 'dependency is out of date', 'dependencies are out of date'),
'reviews.approved': ({ count })=>times(count, 'approval counts', 'approvals count'),
score: ({ text })=>`the score is ${text}`
};
const rows = {
'coverage.lines': 'Lines covered',
'coverage.branches': 'Branches covered',
'coverage.functions': 'Functions covered',
'coverage.statements': 'Statements covered',
'coverage.patch': 'Changed lines covered',
'tests.total': 'Tests',
'tests.failed': 'Tests failed',
'tests.skipped': 'Tests skipped',
'tests.flaky': 'Tests flaky',
'tests.seconds': 'Time of the tests',
'lint.error': 'Lint errors',
'lint.warning': 'Lint warnings',
'lint.new': 'Lint findings on changed lines',
'security.critical': 'Security: critical',
'security.high': 'Security: high',
'security.moderate': 'Security: moderate',
'security.low': 'Security: low',
'security.unknown': 'Security: unknown severity',
'hygiene.secrets': 'Secrets',
'hygiene.logs': 'Secrets in logs',
'hygiene.cors': 'Open to any origin',
'hygiene.debug': 'Debugging left on',
'complexity.max': 'Highest complexity',
'complexity.mean': 'Mean complexity',
'dependencies.outdated.major': 'Outdated by a major version',
'dependencies.outdated.minor': 'Outdated by a minor version',
'dependencies.outdated.patch': 'Outdated by a patch',
score: 'Score of 10'
};
const en = {
verdict: {
pass: 'Quality gate passed',
warn: 'Quality gate passed with warnings',
block: 'Quality gate blocks'
},
state: {
holds: 'holds',
broken: 'broken',
missing: 'missing',
'n/a': 'does not apply'
},
kinds: {
lint: 'lint',
security: 'security',
hygiene: 'hygiene',
dependencies: 'outdated dependencies'
},
severities: {
secrets: 'secret',
logs: 'log',
cors: 'cors',
debug: 'debug',
critical: 'critical',
high: 'high',
moderate: 'moderate',
low: 'low',
unknown: 'unknown',
error: 'error',
warning: 'warning',
note: 'note'
},
meanings,
rows,
restingRule: '(does not apply here)',
commands: 'Commands',
quantity: (one, digits)=>(0, quantity.VZ)(one, digits).replace(/(?<=\d)(?=[a-zA-Z])/, '\u00a0').replace('-', "\u2212"),
points,
metric: (name, text)=>`the metric ${name} is ${text}`,
unknown: (name)=>`the metric ${name} is missing`,
notHeld: (explanation)=>`this does not hold: ${explanation}`,
unjudged: (explanation)=>`this cannot be judged: ${explanation}`,
asked: {
'>=': (limit)=>limit.startsWith("\u2212") ? `at least ${limit} asked` : `${limit} asked`,
'>': (limit)=>`more than ${limit} asked`,
'<=': (limit)=>`at most ${limit} allowed`,
'<': (limit)=>`less than ${limit} allowed`,
'==': (limit)=>`exactly ${limit} asked`,
'!=': (limit)=>`anything but ${limit} asked`
},
allHold: (count)=>1 === count ? 'The rule holds.' : `All ${count} rules hold.`,
someHold: (held, resting, missing)=>[
times(held, 'rule holds', 'rules hold'),
...resting > 0 ? [
times(resting, 'does not apply here', 'do not apply here')
] : [],
...missing > 0 ? [
`${missing} cannot be judged`
] : []
].join(', '),
others: (count)=>`and ${count} more`,
otherRules: (count)=>`and ${count} more rule${1 === count ? '' : 's'} not met`,
commandFailed: (name, exitCode, isLate)=>isLate ? `${name} timed out` : `${name} failed with exit code ${exitCode}`,
broken: 'Rules not met',
troubles: 'Other problems',
semicolon: '; ',
colon: ': ',
failures: 'Failed tests',
findings: 'Findings',
uncovered: 'Changed lines that no test covers',
unnamed: 'Changed files missing from every coverage report (not counted):',
headline: (percent, covered, total)=>`coverage.py prints **${percent}%** for this: lines and branches together (${covered} of ${total}).`,
base: 'Base',
head: 'Head',
now: 'Now',
change: "\xb1",
metricTitle: 'Metric',
byReport: 'By report',
figures: (count)=>`${count} figures`,
fine: (held)=>times(held, 'rule holds', 'rules hold'),
resting: (count)=>times(count, 'does not apply', 'do not apply'),
passed: (count)=>times(count, 'test passes', 'tests pass'),
nothingFound: (kinds)=>`nothing found: ${kinds}`,
lineNumbers: 'lines not covered:',
worstFiles: 'Files covered least',
worstFunctions: 'Most complex functions',
accepted: (count)=>`${count} accepted by the allow-list.`,
expired: 'No longer accepted, the date has passed',
trend: 'Trend',
range: "Lowest \u2026 highest",
noBaseline: 'There is no baseline yet, so rules that compare with it do not apply.',
policy: (sha)=>`Policy of the base commit ${sha}, not of this change.`,
adopted: 'This pull request adopts release-kit: its own config is in force.',
dryRun: 'Dry run: no command was run, nothing was published.',
cut: 'Cut to what fits; the job summary has it all.',
cutSummary: 'Cut to what fits; the JSON report has every rule and figure.',
commit: 'Commit',
run: 'run',
time: (at, timeZone)=>`${new Intl.DateTimeFormat('en-GB', {
dateStyle: 'medium',
timeStyle: 'short',
timeZone
}).format(at)} (${timeZone})`,
notCovered: (from, to)=>from === to ? 'This changed line is covered by no test.' : `These ${to - from + 1} changed lines are covered by no test.`,
notCoveredTitle: 'Not covered'
};
const messages_fr_times = (count, one, many = one.replace(/(?= |$)/g, 's'))=>`${count} ${count < 2 ? one : many}`;
const space = '\u00a0';
const messages_fr_meanings = {
coverage: ({ text })=>`${text} des lignes sont couvertes`,
'coverage.lines': ({ text })=>`${text} des lignes sont couvertes`,
'coverage.branches': ({ text })=>`${text} des branches sont couvertes`,
'coverage.functions': ({ text })=>`${text} des fonctions sont couvertes`,
'coverage.statements': ({ text })=>`${text} des instructions sont couvertes`,
'coverage.patch': ({ text, tally })=>tally ? `${tally.covered} ${tally.covered < 2 ? "ligne modifi\xe9e couverte" : "lignes modifi\xe9es couvertes"} sur ${tally.total}` : `${text} des lignes modifi\xe9es sont couvertes`,
'coverage.delta': ({ text, isNegative })=>`la couverture ${isNegative ? 'baisse' : 'augmente'} de ${text}`,
'coverage.files.min': ({ text })=>`le fichier le moins couvert l\u{2019}est \xe0 ${text}`,
'tests.total': ({ count })=>messages_fr_times(count, "test ex\xe9cut\xe9"),
'tests.passed': ({ count })=>messages_fr_times(count, "test r\xe9ussi"),
'tests.failed': ({ count })=>messages_fr_times(count, "test \xe9choue", "tests \xe9chouent"),
'tests.errors': ({ count })=>messages_fr_times(count, 'test est en erreur', 'tests sont en erreur'),
'tests.skipped': ({ count })=>messages_fr_times(count, "test est ignor\xe9", "tests sont ignor\xe9s"),
'tests.flaky': ({ count })=>messages_fr_times(count, 'test est instable', 'tests sont instables'),
'tests.seconds': ({ text })=>`les tests durent ${text}`,
'lint.error': ({ count })=>messages_fr_times(count, 'erreur de lint', 'erreurs de lint'),
'lint.warning': ({ count })=>messages_fr_times(count, 'avertissement de lint', 'avertissements de lint'),
'lint.total': ({ count })=>messages_fr_times(count, 'constat de lint', 'constats de lint'),
'lint.new': ({ count })=>`${messages_fr_times(count, 'constat de lint', 'constats de lint')} sur les lignes modifi\xe9es`,
'security.critical': ({ count })=>messages_fr_times(count, 'faille critique'),
'security.high': ({ count })=>`${messages_fr_times(count, 'faille')} de gravit\xe9 \xe9lev\xe9e`,
'security.moderate': ({ count })=>`${messages_fr_times(count, 'faille')} de gravit\xe9 moyenne`,
'security.low': ({ count })=>`${messages_fr_times(count, 'faille')} de faible gravit\xe9`,
'security.unknown': ({ count })=>`${messages_fr_times(count, 'faille')} de gravit\xe9 inconnue`,
'security.total': ({ count })=>`${messages_fr_times(count, 'faille')} de s\xe9curit\xe9`,
'hygiene.secrets': ({ count })=>`${messages_fr_times(count, 'secret')} dans le d\xe9p\xf4t`,
'hygiene.logs': ({ count })=>`${messages_fr_times(count, 'ligne')} de journal qui ${1 === count ? 'montre' : 'montrent'} un secret`,
'hygiene.cors': ({ count })=>`${messages_fr_times(count, "r\xe9ponse")} lisible${count < 2 ? '' : 's'} depuis n\u{2019}importe quelle origine`,
'hygiene.debug': ({ count })=>`${messages_fr_times(count, 'trace')} de d\xe9bogage en service`,
'hygiene.total': ({ count })=>`${messages_fr_times(count, 'constat')} d\u{2019}hygi\xe8ne`,
'complexity.max': ({ text })=>`la fonction la plus complexe a une complexit\xe9 de ${text}`,
'complexity.mean': ({ text })=>`les fonctions ont une complexit\xe9 moyenne de ${text}`,
'dependencies.outdated.major': ({ count })=>`${messages_fr_times(count, "d\xe9pendance")} en retard d\u{2019}une version majeure`,
'dependencies.outdated.minor': ({ count })=>`${messages_fr_times(count, "d\xe9pendance")} en retard d\u{2019}une version mineure`,
'dependencies.outdated.patch': ({ count })=>`${messages_fr_times(count, "d\xe9pendance")} en retard d\u{2019}un correctif`,
'dependencies.outdated.total': ({ count })=>`${messages_fr_times(count, "d\xe9pendance")} \xe0 mettre \xe0 jour`,
'reviews.approved': ({ count })=>messages_fr_times(count, 'approbation valable'),
score: ({ text })=>`le score est de ${text}`
};
const messages_fr_rows = {
'coverage.lines': 'Lignes couvertes',
'coverage.branches': 'Branches couvertes',
'coverage.functions': 'Fonctions couvertes',
'coverage.statements': 'Instructions couvertes',
'coverage.patch': "Lignes modifi\xe9es couvertes",
'tests.total': 'Tests',
'tests.failed': "Tests \xe9chou\xe9s",
'tests.skipped': "Tests ignor\xe9s",
'tests.flaky': 'Tests instables',
'tests.seconds': "Dur\xe9e des tests",
'lint.error': 'Erreurs de lint',
'lint.warning': 'Avertissements de lint',
'lint.new': "Constats de lint sur les lignes modifi\xe9es",
'security.critical': `S\xe9curit\xe9${space}: critique`,
'security.high': `S\xe9curit\xe9${space}: \xe9lev\xe9e`,
'security.moderate': `S\xe9curit\xe9${space}: moyenne`,
'security.low': `S\xe9curit\xe9${space}: faible`,
'security.unknown': `S\xe9curit\xe9${space}: gravit\xe9 inconnue`,
'hygiene.secrets': 'Secrets',
'hygiene.logs': 'Secrets dans les journaux',
'hygiene.cors': "Ouvert \xe0 toute origine",
'hygiene.debug': "D\xe9bogage en service",
'complexity.max': "Complexit\xe9 la plus \xe9lev\xe9e",
'complexity.mean': "Complexit\xe9 moyenne",
'dependencies.outdated.major': "En retard d\u2019une version majeure",
'dependencies.outdated.minor': "En retard d\u2019une version mineure",
'dependencies.outdated.patch': "En retard d\u2019un correctif",
score: 'Score sur 10'
};
const fr = {
verdict: {
pass: "Contr\xf4le qualit\xe9 r\xe9ussi",
warn: "Contr\xf4le qualit\xe9 r\xe9ussi avec des avertissements",
block: "Contr\xf4le qualit\xe9 bloquant"
},
state: {
holds: "respect\xe9e",
broken: "non respect\xe9e",
missing: "donn\xe9e absente",
'n/a': 'sans objet'
},
kinds: {
lint: 'lint',
security: "s\xe9curit\xe9",
hygiene: "hygi\xe8ne",
dependencies: "d\xe9pendances \xe0 mettre \xe0 jour"
},
severities: {
secrets: 'secret',
logs: 'journal',
cors: 'cors',
debug: "d\xe9bogage",
critical: "gravit\xe9 critique",
high: "gravit\xe9 \xe9lev\xe9e",
moderate: "gravit\xe9 moyenne",
low: "gravit\xe9 faible",
unknown: "gravit\xe9 inconnue",
error: 'erreur',
warning: 'avertissement',
note: 'remarque'
},
meanings: messages_fr_meanings,
rows: messages_fr_rows,
restingRule: '(sans objet ici)',
commands: 'Commandes',
quantity: (one, digits)=>(0, quantity.VZ)(one, digits).replace('.', ',').replace(/(?<=\d)(?=[a-zA-Z%])/, space).replace('-', "\u2212"),
points: (text)=>`${text} ${/^[\u2212-]?[01](?:,|$)/.test(text) ? 'point' : 'points'}`,
metric: (name, text)=>`la m\xe9trique ${name} vaut ${text}`,
unknown: (name)=>`la m\xe9trique ${name} est absente`,
notHeld: (explanation)=>`r\xe8gle non respect\xe9e${space}: ${explanation}`,
unjudged: (explanation)=>`r\xe8gle impossible \xe0 juger${space}: ${explanation}`,
asked: {
'>=': (limit)=>`minimum demand\xe9${space}: ${limit}`,
'>': (limit)=>`il faut plus de ${limit}`,
'<=': (limit)=>`maximum admis${space}: ${limit}`,
'<': (limit)=>`il faut moins de ${limit}`,
'==': (limit)=>`il faut exactement ${limit}`,
'!=': (limit)=>`il faut autre chose que ${limit}`
},
allHold: (count)=>1 === count ? "La r\xe8gle est respect\xe9e." : `Les ${count} r\xe8gles sont respect\xe9es.`,
someHold: (held, resting, missing)=>[
messages_fr_times(held, "r\xe8gle respect\xe9e"),
...resting > 0 ? [
`${resting} sans objet ici`
] : [],
...missing > 0 ? [
`${missing} impossible${missing < 2 ? '' : 's'} \xe0 juger`
] : []
].join(', '),
others: (count)=>`et ${count} de plus`,
otherRules: (count)=>`et ${count} autre${1 === count ? '' : 's'} r\xe8gle${1 === count ? '' : 's'} non respect\xe9e${1 === count ? '' : 's'}`,
commandFailed: (name, exitCode, isLate)=>isLate ? `${name} a d\xe9pass\xe9 le temps imparti` : `${name} a \xe9chou\xe9 (code de sortie ${exitCode})`,
broken: "R\xe8gles non respect\xe9es",
troubles: "Autres probl\xe8mes",
semicolon: `${space}; `,
colon: `${space}: `,
failures: "Tests \xe9chou\xe9s",
findings: 'Constats',
uncovered: "Lignes modifi\xe9es qu\u2019aucun test ne couvre",
unnamed: `Fichiers modifi\xe9s qu\u{2019}aucun rapport de couverture ne nomme, dont rien ne compte${space}:`,
headline: (percent, covered, total)=>`coverage.py affiche **${percent}${space}%**${space}: lignes et branches ensemble (${covered} sur ${total}).`,
base: 'Avant',
head: "Apr\xe8s",
now: 'Maintenant',
change: "\xb1",
metricTitle: 'Mesure',
byReport: "D\xe9tail par rapport",
figures: (count)=>`${count} mesures`,
fine: (held)=>messages_fr_times(held, "r\xe8gle respect\xe9e"),
resting: (count)=>`${count} sans objet`,
passed: (count)=>messages_fr_times(count, "test r\xe9ussi"),
nothingFound: (kinds)=>`rien \xe0 signaler${space}: ${kinds}`,
lineNumbers: `lignes non couvertes${space}:`,
worstFiles: 'Fichiers les moins couverts',
worstFunctions: 'Fonctions les plus complexes',
accepted: (count)=>`${messages_fr_times(count, "constat accept\xe9")} par la liste d\u{2019}exceptions.`,
expired: "Exception dont la date est pass\xe9e",
trend: 'Tendance',
range: 'Du plus bas au plus haut',
noBaseline: `Il n\u{2019}y a pas encore de r\xe9f\xe9rence${space}: ce qui s\u{2019}y compare est sans objet.`,
policy: (sha)=>`Politique du commit de base ${sha}, et non de cette modification.`,
adopted: `Cette pull request adopte release-kit${space}: sa propre configuration s\u{2019}applique.`,
dryRun: `Simulation${space}: aucune commande lanc\xe9e, rien de publi\xe9.`,
cut: `Raccourci${space}; tout est dans le r\xe9sum\xe9 du job.`,
cutSummary: `Raccourci${space}; le rapport JSON a toutes les r\xe8gles et toutes les valeurs.`,
commit: 'Commit',
run: "ex\xe9cution",
time: (at, timeZone)=>`${new Intl.DateTimeFormat('fr-FR', {
dateStyle: 'medium',
timeStyle: 'short',
timeZone
}).format(at)} (${timeZone})`,
notCovered: (from, to)=>from === to ? "Aucun test ne couvre cette ligne modifi\xe9e." : `Aucun test ne couvre ces ${to - from + 1} lignes modifi\xe9es.`,
notCoveredTitle: 'Non couvert'
};
const words = {
en: en,
fr: fr
};
}),
5724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
L: ()=>wantedOf
});
function wantedOf({ comment, check, dryRun }, { pull }) {
const isWanted = (wanted)=>!dryRun && ('true' === wanted || 'auto' === wanted && void 0 !== pull);
return {
comment: isWanted(comment),
check: isWanted(check)
};
}
}),
73064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$N: ()=>sentenceOf,
LH: ()=>troubleOf,
YR: ()=>sortRules,
gD: ()=>headlineOf,
l2: ()=>capitalized
});
var _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _shared_rules_ratio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4551);
var _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34660);
var _metrics_measure_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46692);
const mostCauses = 2;
const weights = [
'broken',
'missing',
'n/a',
'holds'
];
function sortRules(rules) {
const weight = ({ effect, state })=>[
'block',
'warn',
'pass'
].indexOf(effect) * weights.length + weights.indexOf(state);
return rules.toSorted((a, b)=>weight(a) - weight(b));
}
function headlineOf(result, say) {
const { verdict, rules, troubles } = result.decision;
if ('pass' === verdict) return whatHolds(rules, say);
const causes = [
...sortRules(rules).filter(({ effect })=>effect === verdict).map((rule, index)=>(0 === index ? capitalized : String)(sentenceOf(rule, result, say))),
...troubles.filter(({ effect })=>effect === verdict).map((trouble)=>troubleOf(trouble, result, say))
];
const rest = causes.length - mostCauses;
return `${[
...causes.slice(0, mostCauses),
...rest > 0 ? [
say.otherRules(rest)
] : []
].join(say.semicolon).replace(/\.$/, '')}.`;
}
function whatHolds(rules, say) {
const count = (state)=>rules.filter((rule)=>rule.state === state).length;
const held = count('holds');
if (held === rules.length) return say.allHold(held);
return `${say.someHold(held, count('n/a'), rules.length - held - count('n/a'))}.`;
}
function sentenceOf({ condition, explanation, state, operands }, result, say) {
const simple = 'comparison' === condition.kind ? simplified(condition) : void 0;
const doubt = 'missing' === state ? say.unjudged(explanation) : say.notHeld(explanation);
if (!simple) return doubt;
const { metric, operator, limit } = simple;
const value = result.metrics.get(metric);
if (void 0 === value) return say.unknown((0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__.OY)(metric));
if ('n/a' === value || 'broken' !== state) return doubt;
const isDelta = 'coverage.delta' === metric.name;
const shown = (one)=>isDelta ? say.points(say.quantity({
...one,
unit: ''
})) : say.quantity(one);
const meaning = meaningOf(metric, value, result, say);
if ('literal' === limit.kind) {
const isZero = 0n === limit.number.numerator;
const speaksForItself = isZero && metric.name in say.meanings && ('==' === operator || '<=' === operator || isDelta);
if (speaksForItself) return meaning;
return `${meaning}, ${say.asked[operator](shown({
value: limit.number,
unit: limit.unit || value.unit
}))}`;
}
const other = operands.find(({ text })=>text === (0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__.Tt)(limit));
if (!other?.reading || 'n/a' === other.reading) return doubt;
return `${meaning}, ${say.asked[operator](`${shown(other.reading)} (${other.text})`)}`;
}
function meaningOf(metric, value, result, say) {
const { name, label } = metric;
const meaning = Object.hasOwn(say.meanings, name) ? say.meanings[name] : void 0;
if (!meaning) return say.metric((0, _shared_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__.OY)(metric), say.quantity(value));
const count = (0, _shared_rules_ratio_js__WEBPACK_IMPORTED_MODULE_3__.Ro)(value.value);
const size = say.quantity({
...value,
unit: ''
}).replace(/^\u2212/, '');
const text = 'coverage.delta' === name ? say.points(size) : say.quantity(value);
const said = meaning({
text,
count,
isNegative: count < 0,
tally: 'coverage.patch' === name ? patchOf(result, label) : void 0
});
return void 0 === label ? said : `${said} (${label})`;
}
function patchOf({ facts: { reports, changedLines } }, label) {
if (void 0 === changedLines || 'n/a' === changedLines) return;
const report = void 0 === label ? (0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.PV)([
...reports.coverage.values()
]) : reports.coverage.get(label);
return report && (0, _metrics_measure_coverage_js__WEBPACK_IMPORTED_MODULE_1__.L9)(report, changedLines);
}
const turned = {
'>=': '<=',
'>': '<',
'<=': '>=',
'<': '>',
'==': '==',
'!=': '!='
};
function simplified({ left, operator, right, duration }) {
if (void 0 !== duration) return;
if (isBareMetric(left)) return {
metric: left.metric,
operator,
limit: right
};
return isBareMetric(right) ? {
metric: right.metric,
operator: turned[operator],
limit: left
} : void 0;
}
function isBareMetric(value) {
return 'metric' === value.kind && !value.isBaseline && void 0 === value.factor;
}
function troubleOf({ kind, subject, message }, { facts }, say) {
const command = 'command' === kind ? facts.commands.find(({ name })=>name === subject) : void 0;
return command ? say.commandFailed(command.name, command.exitCode, command.timedOut) : message;
}
function capitalized(text) {
return text.charAt(0).toUpperCase() + text.slice(1);
}
}),
9610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
K: ()=>sectionsOf,
V: ()=>timeless
});
var markdown = __webpack_require__(81867);
var coverage = __webpack_require__(2180);
var tests = __webpack_require__(71609);
var duration = __webpack_require__(70862);
var quantity = __webpack_require__(91555);
var ratio = __webpack_require__(4551);
var rule = __webpack_require__(34660);
var gate_metrics = __webpack_require__(92494);
var measure_coverage = __webpack_require__(46692);
var visible = __webpack_require__(86474);
const mostRows = 20;
const longestCell = 300;
const shortText = (text, length = longestCell)=>(0, markdown.FV)((0, visible.vI)(text, length));
const shortSpan = (text, length = longestCell)=>(0, markdown.SS)((0, visible.vI)(text, length));
const shortCode = (text, length = longestCell)=>(0, markdown.aY)((0, visible.vI)(text, length));
function cutTable(headers, rows, say, most = mostRows) {
return [
(0, markdown.tp)(headers, rows.slice(0, most)),
...more(rows.length - most, say)
].join('\n\n');
}
function more(count, say) {
return count > 0 ? [
`*${say.others(count)}*`
] : [];
}
function cutList(items, say, most = mostRows, total = items.length) {
const shown = items.slice(0, most);
return [
shown.map((item)=>`- ${item}`).join('\n'),
...more(total - shown.length, say)
].join('\n\n');
}
function titled(title, body) {
return `**${title}**\n\n${body}`;
}
const mostSeries = 10;
const mostOpen = 12;
const nothing = "\u2013";
const leadingFigures = [
'p95',
'mean',
'p50',
'score',
'rate'
];
const seriesFigures = [
'p50',
'p95',
'p99',
'mean',
'rate',
'score'
];
function figuresSection(result, say) {
const names = Object.keys(say.rows).filter((name)=>'score' !== name || showsScore(result));
const rows = names.flatMap((name)=>rowOf(say.rows[name] ?? name, {
name
}, result, say));
const series = labelsOf(result, 'performance').flatMap((label)=>{
const figure = leadingFigures.find((one)=>void 0 !== result.metrics.get({
name: `performance.${one}`,
label
}));
return void 0 === figure ? [] : rowOf(`${shortCode(label)} ${figure}`, {
name: `performance.${figure}`,
label
}, result, say);
});
const all = [
...rows,
...series
];
if (0 === all.length) return '';
const shown = cutTable([
say.metricTitle,
...columns(result, say)
], all.map((row)=>trimmed(row, result)), say, rows.length + mostSeries);
return all.length > mostOpen ? (0, markdown.zH)(say.figures(all.length), shown) : shown;
}
function reportsSection(result, say) {
const figures = new Map();
const add = (label, title, metric)=>{
for (const [, base = nothing, head = nothing, change] of rowOf(title, metric, result, say)){
const text = base === nothing || '=' === change ? head : `${base} \u{2192} ${head}`;
figures.set(label, [
...figures.get(label) ?? [],
`${title} ${text}`
]);
}
};
for (const [name, title] of Object.entries(say.rows))for (const label of labelsOf(result, name.split('.')[0] ?? ''))add(label, title, {
name,
label
});
for (const label of labelsOf(result, 'performance'))for (const figure of seriesFigures)add(label, figure, {
name: `performance.${figure}`,
label
});
const items = [
...figures
].map(([label, known])=>`${shortSpan(label)}${say.colon}${known.join(" \xb7 ")}`);
return 0 === items.length ? '' : (0, markdown.zH)(say.byReport, cutList(items, say, 2 * mostSeries));
}
function showsScore({ decision }) {
return 'block' !== decision.verdict || decision.rules.some(({ condition })=>(0, rule.Ps)(condition).some(({ metric })=>'score' === metric.name));
}
function columns({ facts }, say) {
return void 0 === facts.baseline ? [
`${say.now}:`
] : [
`${say.base}:`,
`${say.head}:`,
`${say.change}:`
];
}
function trimmed(row, { facts }) {
return void 0 === facts.baseline ? row.toSpliced(-3, 3, row.at(-2) ?? nothing) : row;
}
function rowOf(title, metric, result, say) {
const head = quantityOf(result.metrics.get(metric));
const base = quantityOf((0, gate_metrics.l)(result.metrics, result.facts).baseline?.(metric));
const isZero = (one)=>void 0 === one || 0n === one.value.numerator;
if (void 0 === head || isZero(head) && isZero(base) && '%' !== head.unit) return [];
const tally = tallyOf(metric, result);
const counts = tally ? ` (${tally.covered}/${tally.total})` : '';
return [
[
title,
base ? say.quantity(base) : nothing,
`${say.quantity(head)}${counts}`,
changeOf(base, head, say)
]
];
}
function changeOf(base, head, say) {
if (!base || (0, quantity.eT)(base.unit) !== (0, quantity.eT)(head.unit)) return nothing;
const order = (0, quantity.Hv)(head, base);
if (0 === order) return '=';
if (base.unit !== head.unit) return order > 0 ? '+' : "\u2212";
const change = {
...head,
value: (0, ratio.Re)(head.value, base.value)
};
const text = '%' === head.unit ? say.points(say.quantity({
...change,
unit: ''
})) : say.quantity(change);
return order > 0 ? `+${text}` : text;
}
function quantityOf(reading) {
return 'n/a' === reading ? void 0 : reading;
}
function tallyOf({ name, label }, { facts: { reports, changedLines } }) {
if (!name.startsWith('coverage.')) return;
const report = void 0 === label ? (0, coverage.PV)([
...reports.coverage.values()
]) : reports.coverage.get(label);
if (!report) return;
if ('coverage.patch' === name) return changedLines && 'n/a' !== changedLines ? (0, measure_coverage.L9)(report, changedLines) : void 0;
const measure = coverage.Mk.find((one)=>name === `coverage.${one}`);
return measure && (0, coverage.e6)(report, measure);
}
function labelsOf({ metrics }, kind) {
const labels = [
...metrics.entries()
].flatMap(([{ name, label }])=>void 0 !== label && name.split('.')[0] === kind ? [
label
] : []);
return [
...new Set(labels)
];
}
const longestPath = 1_000;
function lineUrl(origin, path, from = 0, to = from) {
const parts = path.split('/');
const isFile = '' !== path && path.length <= longestPath && parts.every((part)=>!/^\.{0,2}$|[:\\]|\p{Cc}/u.test(part));
if (!isFile || !path.isWellFormed() || !isKnown(origin) || origin.isSecret(path)) return;
const lines = from < 1 ? '' : `#L${from}${to > from ? `-L${to}` : ''}`;
return `${origin.repository}/blob/${origin.sha}/${parts.map(encoded).join('/')}${lines}`;
}
function linked(text, url) {
return void 0 === url ? text : `[${text}](${url})`;
}
function placeLink(origin, path, line) {
return linked((0, markdown.SS)((0, visible.vI)(line > 0 ? `${path}:${line}` : path, 300)), lineUrl(origin, path, line));
}
function commitLink(origin) {
const { repository, sha } = origin;
return linked((0, markdown.SS)(sha.slice(0, 7)), isKnown(origin) ? `${repository}/commit/${sha}` : void 0);
}
function isKnown({ repository, sha }) {
return /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2}$/.test(repository) && /^[0-9a-f]{40,64}$/.test(sha);
}
function encoded(part) {
return encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29');
}
var messages = __webpack_require__(4430);
var marks = __webpack_require__(22294);
var uncovered_changes = __webpack_require__(10137);
const mostRanges = 12;
function offenderSections(result, say) {
return [
worstFiles(result, say),
worstFunctions(result, say)
];
}
function worstFiles({ facts: { reports }, origin }, say) {
const { files } = (0, coverage.PV)([
...reports.coverage.values()
]);
const missing = ([, { lines }])=>lines ? lines.total - lines.covered : 0;
const worst = [
...files
].filter((file)=>missing(file) > 0).sort((a, b)=>missing(b) - missing(a));
const items = worst.slice(0, mostRows).map(([path, { lines }])=>{
const counts = `${lines?.covered ?? 0}/${lines?.total ?? 0}`;
const left = (0, coverage.ZF)(lines) ? ` \xb7 ${say.lineNumbers} ${ranges((0, marks.KY)(lines, 200))}` : '';
return `${linked(shortSpan(path), lineUrl(origin, path))} ${counts}${left}`;
});
return 0 === items.length ? '' : (0, markdown.zH)(say.worstFiles, cutList(items, say));
}
function ranges(lines) {
const found = (0, uncovered_changes.w)(lines);
const shown = found.slice(0, mostRanges).map(([from, to])=>from === to ? String(from) : `${from}-${to}`);
return shown.join(', ') + (found.length > shown.length ? ", \u2026" : '');
}
function worstFunctions({ facts: { reports }, origin }, say) {
const all = [
...reports.complexity.values()
].flatMap(({ functions })=>functions);
const items = all.toSorted((a, b)=>b.complexity - a.complexity).slice(0, mostRows).map(({ path, line, name, complexity })=>{
const place = linked(shortSpan(`${path}:${line}`), lineUrl(origin, path, line));
return `${complexity} \xb7 ${shortSpan(name)} ${place}`;
});
return 0 === items.length ? '' : (0, markdown.zH)(say.worstFunctions, cutList(items, say));
}
var sentences = __webpack_require__(73064);
var findings = __webpack_require__(77936);
var hygiene = __webpack_require__(70735);
var merge_security = __webpack_require__(82179);
const to_do_mostRanges = 12;
const mostUnnamed = 10;
function toDoSections(result, say) {
const findings = findingsOf(result);
const [minded, others] = [
findings.filter((one)=>minds(result, one.kind)),
findings.filter((one)=>!minds(result, one.kind))
];
const lines = uncoveredSection(result, say);
const unnamed = unnamedChanges(result.facts, say);
return {
open: [
failuresSection(result, say),
minded.length > 0 ? titled(`${say.findings} (${minded.length})`, findingsList(minded, result, say)) : '',
minds(result, 'coverage') && lines ? titled(lines.title, lines.body) : '',
unnamed
],
folded: [
others.length > 0 ? (0, markdown.zH)(`${say.findings} (${others.length})`, findingsList(others, result, say)) : '',
!minds(result, 'coverage') && lines ? (0, markdown.zH)(lines.title, lines.body) : '',
result.accepted.length > 0 ? say.accepted(result.accepted.length) : ''
]
};
}
function minds({ decision }, kind) {
return decision.rules.some(({ effect, condition })=>'pass' !== effect && (0, rule.Ps)(condition).some(({ metric })=>metric.name.split('.')[0] === kind));
}
function failuresSection({ facts, origin }, say) {
const { failures, failed } = (0, tests.Iv)([
...facts.reports.tests.values()
]);
if (0 === failed) return '';
const items = failures.map(({ name, suite, path, line, message })=>{
const title = linked(shortSpan([
suite,
name
].filter(Boolean).join(" \u203A ")), lineUrl(origin, path, line));
const said = shortText(message.split('\n')[0] ?? '');
return '' === said ? title : `${title}${say.colon}${said}`;
});
return titled(`${say.failures} (${failed})`, cutList(items, say, mostRows, failed));
}
const order = [
...hygiene.Ni,
...findings.qK,
'error',
'warning',
'note'
];
function findingsOf({ facts: { reports } }) {
const of = (kind, findings)=>findings.map((finding)=>({
kind,
finding
}));
return [
...of('hygiene', (0, findings.DF)([
...reports.hygiene.values()
]).findings),
...of('security', (0, merge_security.p)([
...reports.security.values()
]).findings),
...of('lint', (0, findings.DF)([
...reports.lint.values()
]).findings)
].toSorted((a, b)=>order.indexOf(wordOf(a.finding)) - order.indexOf(wordOf(b.finding)));
}
function findingsList(findings, { origin }, say) {
const items = findings.slice(0, mostRows).map(({ finding })=>{
const { id, path, line, message } = finding;
const subject = 'subject' in finding ? finding.subject : '';
const place = '' === path ? shortSpan(subject) : placeLink(origin, path, line);
const head = [
say.severities[wordOf(finding)],
shortSpan(id),
place
].filter(Boolean).join(' ');
return '' === message ? head : `${head}${say.colon}${shortText(message)}`;
});
return cutList(items, say, mostRows, findings.length);
}
function wordOf(finding) {
return 'check' in finding ? finding.check : finding.severity;
}
function uncoveredSection({ facts, origin }, say) {
const files = (0, uncovered_changes.L)(facts);
if (0 === files.length) return;
const items = files.slice(0, mostRows).map(([path, ranges])=>{
const links = ranges.slice(0, to_do_mostRanges).map(([from, to])=>linked(from === to ? String(from) : `${from}\u{2013}${to}`, lineUrl(origin, path, from, to)));
return `${placeLink(origin, path, 0)}${say.colon}${links.join(', ')}${ranges.length > to_do_mostRanges ? ", \u2026" : ''}`;
});
return {
title: say.uncovered,
body: cutList(items, say, mostRows, files.length)
};
}
function unnamedChanges({ reports, changedLines }, say) {
if (0 === reports.coverage.size || void 0 === changedLines || 'n/a' === changedLines) return '';
const named = new Set([
...reports.coverage.values()
].flatMap(({ files })=>[
...files.keys()
]));
const endOf = (path)=>/\.\w+$/.exec(path)?.[0] ?? '';
const kinds = new Set([
...named
].map(endOf));
const left = [
...changedLines.keys()
].filter((path)=>!named.has(path) && '' !== endOf(path) && kinds.has(endOf(path)));
if (0 === left.length) return '';
const shown = left.slice(0, mostUnnamed).map((path)=>shortSpan(path));
return [
say.unnamed,
[
...shown,
...more(left.length - mostUnnamed, say)
].join(', ')
].join(' ');
}
var sparkline = __webpack_require__(5751);
const trends = [
'coverage',
'score',
'tests.total',
'tests.seconds',
'lint.total',
'security.total',
'complexity.mean'
];
function trendTable(recent, metrics, say) {
const rows = trends.flatMap((name)=>{
const now = metrics.get({
name
});
if (void 0 === now || 'n/a' === now) return [];
const values = [
...recent.map((run)=>run.get(name)).toReversed(),
(0, ratio.Ro)(now.value)
];
const known = values.filter((value)=>void 0 !== value);
if (known.length < 2) return [];
const [lowest, highest] = [
Math.min(...known),
Math.max(...known)
];
const range = `${say.quantity({
...now,
value: (0, ratio.oB)(lowest)
})} \u{2026} ${say.quantity({
...now,
value: (0, ratio.oB)(highest)
})}`;
return [
[
(0, markdown.aY)(name),
(0, markdown.aY)((0, sparkline.K)(values, lowest, highest)),
range,
say.quantity(now)
]
];
});
return 0 === rows.length ? '' : (0, markdown.tp)([
say.metricTitle,
say.trend,
say.range,
`${say.now}:`
], rows);
}
var truncate_sections = __webpack_require__(51015);
const icon = {
pass: "\u2705",
warn: "\u26A0\uFE0F",
block: "\u274C"
};
const longestRule = 1_200;
const longestSentence = 600;
const mostOfRules = 20_000;
function sectionsOf(result, locale) {
const say = messages.a[locale];
const toDo = toDoSections(result, say);
return [
heading(result, say),
...toDo.open,
brokenSection(result, say),
troublesSection(result, say),
figuresSection(result, say),
fineSection(result, say),
...toDo.folded,
reportsSection(result, say),
trendSection(result, say),
...offenderSections(result, say),
...otherHeadline(result.facts, say),
stampOf(result, say)
].filter((section)=>'' !== section);
}
function heading(result, say) {
const { name, decision, policyFrom, isAdopted, isDryRun, facts } = result;
const isKnown = void 0 !== facts.baseline || decision.troubles.some(({ subject })=>'baseline' === subject);
const notes = [
...void 0 === policyFrom ? [] : [
say.policy((0, markdown.aY)(policyFrom.slice(0, 7)))
],
...isAdopted ? [
say.adopted
] : [],
...isKnown || !decision.rules.some(lacksBaseline) ? [] : [
say.noBaseline
],
...isDryRun ? [
say.dryRun
] : []
];
const title = `### ${icon[decision.verdict]} ${say.verdict[decision.verdict]}${'quality-gate' === name ? '' : ` (${(0, markdown.FV)(name)})`}`;
const headline = `**${shortText((0, sentences.gD)(result, say), longestSentence)}**`;
return [
title,
headline,
...notes
].join('\n\n');
}
function lacksBaseline({ state, operands }) {
const isChange = (text)=>/\.(?:patch|new)$/.test(text);
return 'n/a' === state && operands.some(({ text, reading })=>'n/a' === reading && !isChange(text));
}
function brokenSection(result, say) {
const items = (0, sentences.YR)(result.decision.rules).filter(({ state })=>'broken' === state || 'missing' === state).map((rule)=>{
const sign = 'missing' === rule.state ? "\u2754" : 'warn' === rule.severity ? icon.warn : icon.block;
const sentence = shortText((0, sentences.l2)((0, sentences.$N)(rule, result, say)), longestSentence);
return `${sign} ${sentence} \xb7 ${shortSpan(rule.explanation, longestRule)}`;
});
return 0 === items.length ? '' : titled(say.broken, rulesList(items, say));
}
function rulesList(items, say) {
return cutList(items, say, (0, truncate_sections.R)(items, mostOfRules, ({ length })=>length).length);
}
function troublesSection(result, say) {
const items = [
...result.decision.troubles.map((trouble)=>`${icon[trouble.effect]} ${shortText((0, sentences.LH)(trouble, result, say))}`),
...result.expired.map(({ id, until, reason })=>`${icon.warn} ${say.expired}${say.colon}${shortSpan(id)} (${until}, ${shortText(reason)})`)
];
return 0 === items.length ? '' : titled(say.troubles, cutList(items, say));
}
function fineSection({ decision: { rules }, facts, metrics }, say) {
const [held, resting] = [
'holds',
'n/a'
].map((wanted)=>rules.filter(({ state })=>state === wanted));
const { passed } = (0, tests.Iv)([
...facts.reports.tests.values()
]);
const clean = [
'lint',
'security',
'hygiene',
'dependencies'
].filter((kind)=>{
const total = metrics.get({
name: 'dependencies' === kind ? 'dependencies.outdated.total' : `${kind}.total`
});
return void 0 !== total && 'n/a' !== total && 0n === total.value.numerator;
});
const done = facts.commands.filter(({ exitCode, timedOut })=>0 === exitCode && !timedOut);
const line = [
...held?.length ? [
say.fine(held.length)
] : [],
...resting?.length ? [
say.resting(resting.length)
] : [],
...passed > 0 ? [
say.passed(passed)
] : [],
...clean.length > 0 ? [
say.nothingFound(clean.map((kind)=>say.kinds[kind]).join(', '))
] : []
];
const items = [
...(held ?? []).map(({ explanation })=>`${icon.pass} ${shortSpan(explanation, longestRule)}`),
...(resting ?? []).map(({ explanation })=>`\u{2796} ${shortSpan(explanation, longestRule)} ${say.restingRule}`),
...done.map(({ name, seconds })=>`${icon.pass} ${shortSpan(name)} ${(0, duration.a)(1_000 * seconds)}`)
];
if (0 === line.length && 0 === items.length) return '';
return (0, markdown.zH)(`${icon.pass} ${line.join(" \xb7 ") || say.commands}`, rulesList(items, say));
}
function otherHeadline({ reports }, say) {
return [
...reports.coverage
].flatMap(([name, report])=>{
const isPython = [
...report.files.keys()
].every((path)=>path.endsWith('.py'));
const [lines, branches] = [
(0, coverage.e6)(report, 'lines'),
(0, coverage.e6)(report, 'branches')
];
if (!isPython || !lines || !branches?.total) return [];
const [covered, total] = [
lines.covered + branches.covered,
lines.total + branches.total
];
return [
`${'' === name ? '' : `${shortSpan(name)}${say.colon}`}${say.headline(Math.round(100 * covered / total), covered, total)}`
];
});
}
function trendSection({ facts, metrics }, say) {
const trend = trendTable(facts.recent, metrics, say);
return '' === trend ? '' : (0, markdown.zH)(say.trend, trend);
}
function stampOf({ origin }, say) {
const { sha, runUrl, at, timeZone } = origin;
return [
...'' === sha ? [] : [
`${say.commit} ${commitLink(origin)}`
],
linked(say.run, runUrl),
say.time(at, timeZone)
].join(" \xb7 ");
}
function timeless(page) {
return page.replace(/ \xb7 [^\xb7\n]*\n*$/, '');
}
}),
51015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D: ()=>truncateSections,
R: ()=>leading
});
function truncateSections(sections, { limit, note, lengthOf = (text)=>text.length }) {
const whole = `${sections.join('\n\n')}\n`;
if (lengthOf(whole) <= limit) return whole;
const end = `*${note}*\n`;
const kept = [];
let room = limit - lengthOf(end);
for (const section of sections){
const length = lengthOf(section) + 2;
if (!(length > room)) {
kept.push(section);
room -= length;
}
}
return [
...kept,
end
].join('\n\n');
}
function leading(items, limit, lengthOf) {
let end = 0;
for(let room = limit; end < items.length; end++){
room -= lengthOf(items[end]);
if (room < 0) break;
}
return items.slice(0, end);
}
}),
10137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
L: ()=>uncoveredChanges,
w: ()=>rangesOf
});
var _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _shared_reports_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22294);
const mostLines = 2_000;
function uncoveredChanges({ reports, changedLines }) {
if (void 0 === changedLines || 'n/a' === changedLines) return [];
const { files } = (0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.PV)([
...reports.coverage.values()
]);
return [
...changedLines
].flatMap(([path, changed])=>{
const lines = files.get(path)?.lines;
if (!(0, _shared_reports_coverage_js__WEBPACK_IMPORTED_MODULE_0__.ZF)(lines)) return [];
const missed = 'all' === changed ? (0, _shared_reports_marks_js__WEBPACK_IMPORTED_MODULE_1__.KY)(lines, mostLines) : [
...changed
].filter((line)=>false === (0, _shared_reports_marks_js__WEBPACK_IMPORTED_MODULE_1__.P$)(lines, line)).toSorted((a, b)=>a - b);
return 0 === missed.length ? [] : [
{
path,
missed
}
];
}).toSorted((a, b)=>b.missed.length - a.missed.length).map(({ path, missed })=>[
path,
rangesOf(missed)
]);
}
function rangesOf(lines) {
const found = [];
for (const line of lines){
const last = found.at(-1);
if (last?.[1] === line - 1) last[1] = line;
else found.push([
line,
line
]);
}
return found;
}
}),
68181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
I: ()=>advisoryIds
});
function advisoryIds(text) {
return [
...text.matchAll(/\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})\b/gi)
].map(([id])=>id);
}
}),
31430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
p: ()=>mergeComplexity
});
function mergeComplexity(reports) {
return {
functions: reports.flatMap(({ functions })=>functions)
};
}
}),
2180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Mk: ()=>coverageMeasures,
PV: ()=>mergeCoverage,
X0: ()=>createCoverage,
Yo: ()=>detach,
ZF: ()=>hasMarks,
e6: ()=>totalOf
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22294);
const coverageMeasures = [
'lines',
'branches',
'functions',
'statements'
];
function createCoverage() {
const files = new Map();
const repeated = new Map();
const merge = (path, { parts })=>{
files.set(path, mergeFiles([
files.get(path) ?? {},
...parts
]));
repeated.delete(path);
};
return {
add (path, file) {
const merged = files.get(path);
if (!merged) {
files.set(path, file);
(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.U0)(files.size, 'files');
return;
}
const waiting = repeated.get(path) ?? {
parts: [],
marks: 0
};
waiting.parts.push(file);
waiting.marks += marksIn(file) + 1;
repeated.set(path, waiting);
if (waiting.marks > Math.max(mostWaiting, marksIn(merged))) merge(path, waiting);
},
isEmpty: ()=>0 === files.size,
report () {
for (const [path, waiting] of repeated)merge(path, waiting);
return {
files
};
}
};
}
const mostWaiting = 2 ** 16;
function marksIn(file) {
return coverageMeasures.reduce((sum, measure)=>sum + (file[measure]?.total ?? 0), 0);
}
function mergeCoverage(reports) {
const merged = createCoverage();
for (const { files } of reports)for (const [path, file] of files)merged.add(path, file);
return merged.report();
}
function mergeFiles(parts) {
const measured = coverageMeasures.map((measure)=>[
measure,
mergeTallies(parts.flatMap((part)=>part[measure] ?? []))
]);
return Object.fromEntries(measured.filter(([, tally])=>void 0 !== tally));
}
function mergeTallies(tallies) {
const [first, ...rest] = tallies.filter(hasMarks);
return first ? (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.L_)([
first,
...rest
]) : tallies.toSorted((a, b)=>b.covered - a.covered)[0];
}
function hasMarks(tally) {
return void 0 !== tally && 'encoded' in tally;
}
function totalOf({ files }, measure) {
let [covered, total, isKnown] = [
0,
0,
false
];
for (const file of files.values()){
const tally = file[measure];
if (tally) {
isKnown = true;
covered += tally.covered;
total += tally.total;
}
}
return isKnown ? {
covered,
total
} : void 0;
}
function detach(text) {
return Buffer.from(text, 'utf8').toString('utf8');
}
}),
84899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
_: ()=>mergeDependencies
});
function mergeDependencies(reports) {
return {
outdated: reports.flatMap(({ outdated })=>outdated)
};
}
}),
77936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D5: ()=>lintFinding,
DF: ()=>mergeFindings,
FL: ()=>severityOfScore,
KW: ()=>securitySeverity,
Y1: ()=>securityFinding,
qK: ()=>securitySeverities,
t4: ()=>located
});
const securitySeverities = [
'critical',
'high',
'moderate',
'low',
'unknown'
];
const longestText = 300;
function lintFinding(given) {
return {
severity: given.severity,
...located(given)
};
}
function securityFinding(given) {
const aliases = [
...new Set(given.aliases ?? [])
].filter((alias)=>alias !== given.id);
return {
severity: given.severity,
...located(given),
aliases,
subject: given.subject ?? ''
};
}
const password = /(possible hardcoded password: ).*/i;
function located({ id = '', message = '', path = '', line = 0 }) {
const flat = message.replace(/\s+/g, ' ').trim().replace(password, '$1***');
const isLine = Number.isSafeInteger(line) && line >= 0;
return {
id,
message: flat.length > longestText ? `${flat.slice(0, longestText)}\u{2026}` : flat,
path,
line: isLine ? line : 0
};
}
function securitySeverity(word) {
return securityWords.get((word ?? '').toLowerCase()) ?? 'unknown';
}
const securityWords = new Map([
[
'critical',
'critical'
],
[
'high',
'high'
],
[
'important',
'high'
],
[
'error',
'high'
],
[
'moderate',
'moderate'
],
[
'medium',
'moderate'
],
[
'warning',
'moderate'
],
[
'low',
'low'
],
[
'minor',
'low'
],
[
'info',
'low'
],
[
'informational',
'low'
],
[
'note',
'low'
],
[
'negligible',
'low'
]
]);
function severityOfScore(score) {
if (!(score >= 0 && score <= 10)) return 'unknown';
if (score >= 9) return 'critical';
if (score >= 7) return 'high';
return score >= 4 ? 'moderate' : 'low';
}
function mergeFindings(reports) {
return {
findings: reports.flatMap(({ findings })=>findings)
};
}
}),
70735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Ni: ()=>hygieneChecks,
eh: ()=>mergeHygiene,
hs: ()=>hygieneFinding
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
const hygieneChecks = [
'secrets',
'logs',
'cors',
'debug'
];
function hygieneFinding(given) {
return {
check: given.check,
...(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.t4)(given),
subject: given.subject ?? ''
};
}
function mergeHygiene(reports) {
return {
findings: reports.flatMap(({ findings })=>findings),
checks: new Set(reports.flatMap(({ checks })=>[
...checks
]))
};
}
}),
22404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Fy: ()=>textLines,
oe: ()=>decoderFor,
yR: ()=>readText,
zo: ()=>wholeLines
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
const newline = 10;
const longestLine = 4194304;
const largestJson = 134217728;
async function* wholeLines(chunks) {
let rest = Buffer.alloc(0);
for await (const chunk of chunks){
const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
const start = 0 === rest.length ? 0 : bytes.indexOf(newline) + 1;
const end = bytes.lastIndexOf(newline) + 1;
if (start > 0) yield Buffer.concat([
rest,
bytes.subarray(0, start)
]);
if (end > start) yield bytes.subarray(start, end);
rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([
rest,
bytes
]);
refuseLong(rest.length);
}
if (rest.length > 0) yield Buffer.concat([
rest,
Buffer.of(newline)
]);
}
async function* textLines(chunks) {
let decode;
let rest = '';
for await (const chunk of chunks){
decode ??= decoderFor(chunk);
const lines = (rest + decode(chunk)).split('\n');
rest = lines.pop() ?? '';
refuseLong(rest.length);
for (const line of lines)if ('' !== line.trim()) yield line.trimEnd();
}
if ('' !== rest.trim()) yield rest.trimEnd();
}
function refuseLong(length) {
if (length > longestLine) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`a line is longer than ${longestLine} bytes: this is not a text report`);
}
function decoderFor(start) {
const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
try {
const decoder = new TextDecoder(label);
return (bytes)=>decoder.decode(bytes, {
stream: true
});
} catch (cause) {
throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`the encoding ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(label)} is not known`, {
cause
});
}
}
function wideEncoding([a, b]) {
if (0xff === a && 0xfe === b || 0 !== a && void 0 !== a && 0 === b) return 'utf-16le';
return 0xfe === a && 0xff === b || 0 === a && 0 !== b ? 'utf-16be' : void 0;
}
async function readText(chunks, limit = largestJson) {
let bytes = Buffer.allocUnsafeSlow(smallestText);
let size = 0;
for await (const chunk of chunks){
if (size + chunk.byteLength > limit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
if (size + chunk.byteLength > bytes.length) {
const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + chunk.byteLength));
larger.set(bytes.subarray(0, size));
release(bytes);
bytes = larger;
}
bytes.set(chunk, size);
size += chunk.byteLength;
}
const whole = bytes.subarray(0, size);
const text = decoderFor(whole)(whole);
release(bytes);
return text;
}
const smallestText = 65536;
function release(bytes) {
bytes.buffer.transfer(0);
}
}),
66028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Bq: ()=>readJsonValues,
Vh: ()=>readJson,
qF: ()=>parseJson,
tf: ()=>validate
});
var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22404);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23093);
async function readJson(chunks, shape) {
return parseJson(await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks), shape);
}
function parseJson(text, shape, where = '') {
return validate(parse(text, where), shape, where);
}
function parse(text, where) {
try {
return JSON.parse(text);
} catch (cause) {
const message = `invalid JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(cause instanceof Error ? cause.message : '')}`;
throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(at(where, message), {
cause
});
}
}
function validate(value, shape, where = '') {
const found = shape(value);
if (!(found instanceof _shape_js__WEBPACK_IMPORTED_MODULE_2__.$C)) return found;
const { path, expected, received } = found;
throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(at(where, `${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(path.join('.') || 'the whole')}: expected ${expected}, received ${received}`));
}
const at = (where, message)=>'' === where ? message : `${where}: ${message}`;
async function readJsonValues(chunks, shape) {
const text = await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks);
if (/^\s*\[/.test(text)) return parseJson(text, (0, _shape_js__WEBPACK_IMPORTED_MODULE_2__.YO)(_shape_js__WEBPACK_IMPORTED_MODULE_2__.L5)).map((value, index)=>validate(value, shape, `item ${index + 1}`));
const values = splitValues(text);
if (0 === values.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it holds no JSON value');
return values.map((value, index)=>parseJson(value, shape, `value ${index + 1}`));
}
function splitValues(text) {
const values = [];
let [start, depth, inString] = [
0,
0,
false
];
for(let at = 0; at < text.length; at++){
const letter = text[at];
if (inString) {
if ('\\' === letter) at++;
else if ('"' === letter) inString = false;
} else if ('"' === letter) inString = true;
else if ('{' === letter || '[' === letter) depth++;
else if (('}' === letter || ']' === letter) && 0 === --depth) {
values.push(text.slice(start, at + 1));
start = at + 1;
}
}
const rest = text.slice(start);
return '' === rest.trim() ? values : [
...values,
rest
];
}
}),
22294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$W: ()=>createMarkCollector,
EY: ()=>placeOfName,
KY: ()=>uncovered,
L_: ()=>mergeMarks,
P$: ()=>isCovered,
_N: ()=>nameHash,
hB: ()=>mostBranchesPerLine,
li: ()=>largestLine,
nV: ()=>placeOfBranch,
s2: ()=>lineOfBranch,
v5: ()=>placeOfHash
});
var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
const largestLine = 2 ** 31 - 1;
const [smallestSlab, largestSlab] = [
64,
32768
];
const mostBytes = 629145600;
function createMarkCollector(places = 'lines') {
const allocate = (size)=>'lines' === places ? new Uint32Array(size) : new Float64Array(size);
let slab = allocate(0);
let [start, end, bytes] = [
0,
0,
0
];
function grow() {
const current = slab.subarray(start, end);
slab = allocate(Math.max(smallestSlab, Math.min(2 * slab.length, largestSlab), 2 * current.length));
slab.set(current);
bytes += slab.byteLength;
if (bytes > mostBytes) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it names more lines or branches than are kept of one report');
[start, end] = [
0,
current.length
];
}
return {
add (place, isCovered) {
if (end === slab.length) grow();
slab[end++] = 2 * place + (isCovered ? 1 : 0);
},
size: ()=>end - start,
collected: ()=>slab.subarray(start, end),
take () {
const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end);
end = start += marks.total;
return marks;
}
};
}
function marksInOrder(encoded, start, end) {
const covered = encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end);
return covered < 0 ? void 0 : {
covered,
total: end - start,
encoded,
start
};
}
function coveredLines(encoded, start, end) {
let covered = 0;
let previous = -1;
for(let at = start; at < end; at++){
const mark = encoded[at] ?? 0;
const place = mark >>> 1;
if (place <= previous) return -1;
covered += 1 & mark;
previous = place;
}
return covered;
}
function coveredOthers(encoded, start, end) {
let covered = 0;
let previous = -1;
for(let at = start; at < end; at++){
const mark = encoded[at] ?? 0;
const place = Math.floor(mark / 2);
if (place <= previous) return -1;
covered += mark - 2 * place;
previous = place;
}
return covered;
}
function sortedMarks(encoded, start, end) {
encoded.subarray(start, end).sort();
let next = start;
let covered = 0;
for(let at = start; at < end; at++){
const mark = encoded[at] ?? 0;
if (next > start && samePlace(encoded[next - 1] ?? -1, mark)) covered -= (encoded[--next] ?? 0) % 2;
encoded[next++] = mark;
covered += mark % 2;
}
return {
covered,
total: next - start,
encoded,
start
};
}
function samePlace(a, b) {
return Math.floor(a / 2) === Math.floor(b / 2);
}
function mergeMarks(parts) {
const size = parts.reduce((sum, { total })=>sum + total, 0);
const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
let at = 0;
for (const { encoded, start, total } of parts){
all.set(encoded.subarray(start, start + total), at);
at += total;
}
return sortedMarks(all, 0, size);
}
function isCovered({ encoded, start, total }, place) {
let [low, high] = [
start,
start + total - 1
];
while(low <= high){
const middle = low + high >> 1;
const mark = encoded[middle] ?? 0;
const here = Math.floor(mark / 2);
if (here === place) return mark % 2 === 1;
if (here < place) low = middle + 1;
else high = middle - 1;
}
}
function uncovered({ encoded, start, total }, limit) {
const places = [];
for (const mark of encoded.subarray(start, start + total)){
if (places.length === limit) break;
if (mark % 2 === 0) places.push(mark / 2);
}
return places;
}
function placeOfName(name) {
let [a, b] = [
nameHash.seedA,
nameHash.seedB
];
for (const byte of Buffer.from(name, 'utf8')){
a = Math.imul(a ^ byte, nameHash.factorA);
b = Math.imul(b ^ byte, nameHash.factorB);
}
return placeOfHash(a, b);
}
const nameHash = {
seedA: 0xdeadbeef,
seedB: 0x41c6ce57,
factorA: 2654435761,
factorB: 1597334677
};
function placeOfHash(startA, startB) {
const a = Math.imul(startA ^ startA >>> 16, 2246822507) ^ Math.imul(startB ^ startB >>> 13, 3266489909);
const b = Math.imul(startB ^ startB >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
return (b >>> 12) * 2 ** 32 + (a >>> 0);
}
const mostBranchesPerLine = 2 ** 20;
function placeOfBranch(line, index) {
return line * mostBranchesPerLine + index;
}
function lineOfBranch(place) {
return Math.floor(place / mostBranchesPerLine);
}
}),
82179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
p: ()=>mergeSecurity
});
var _advisories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68181);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
function mergeSecurity(reports, isAccepted = ()=>false) {
if (reports.length < 2) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.DF)(reports);
const worst = new Map();
for (const { findings } of reports)for (const finding of findings)for (const key of keysOf(finding))worst.set(key, worse(finding.severity, worst.get(key)));
const told = new Set();
const fresh = reports.flatMap(({ findings })=>{
const first = findings.filter((finding)=>!keysOf(finding).some((key)=>told.has(key)));
for (const finding of first)if (!isAccepted(finding)) keysOf(finding).forEach((key)=>told.add(key));
return first;
});
return {
findings: fresh.map((finding)=>({
...finding,
severity: keysOf(finding).reduce((one, key)=>worse(one, worst.get(key)), finding.severity)
}))
};
}
function worse(one, other = one) {
return _findings_js__WEBPACK_IMPORTED_MODULE_0__.qK.indexOf(other) < _findings_js__WEBPACK_IMPORTED_MODULE_0__.qK.indexOf(one) ? other : one;
}
function keysOf({ id, aliases, subject }) {
const [component = ''] = subject.split(' ');
return '' === component ? [] : [
id,
...aliases
].flatMap(_advisories_js__WEBPACK_IMPORTED_MODULE_1__.I).map((advisory)=>`${advisory.toUpperCase()} ${component}`);
}
}),
54080: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
B: ()=>createPlaces,
D: ()=>tidy
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
function createPlaces({ root, files, goModules }) {
const own = tidy(root);
const byName = Map.groupBy(files ?? [], (file)=>file.slice(file.lastIndexOf('/') + 1));
return (reportPath)=>createPlace({
own,
files,
byName,
reportPath,
goModules
});
}
function createPlace({ own, files, byName, reportPath, goModules }) {
const known = new Map();
function find(path, bases) {
const straight = below(own, path);
const candidates = [
straight,
...bases.map((base)=>below(own, join(base, path)))
];
const inside = candidates.filter((candidate)=>isInside(candidate));
const kept = inside[0] ?? straight.replace(/^(?:\.\.\/|\/|[a-z]:\/)+/i, '');
if (!files) return kept;
const beside = isAbsolute(path) ? [] : ancestors(reportPath).map((folder)=>tidy(join(folder, path)));
const mirrored = isAbsolute(path) ? [] : descendants(reportPath).map((folder)=>tidy(join(folder, path)));
const inModule = straight.endsWith('.go') ? belowModule(straight, goModules?.()) : void 0;
return [
...beside,
...inside,
...mirrored
].find((candidate)=>files.has(candidate)) ?? (void 0 !== inModule && files.has(inModule) ? inModule : void 0) ?? byEnding(straight, byName) ?? kept;
}
return (path, bases = [])=>{
if ('' === path) return '';
const key = 0 === bases.length ? path : `${path}\n${bases.join('\n')}`;
const before = known.get(key);
if (void 0 !== before) return before;
const asked = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(key);
const found = find(tidy(path), bases);
const placed = found === key ? asked : (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(found);
known.set(asked, placed);
return placed;
};
}
const untidy = /\\|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
function tidy(path) {
if (!untidy.test(path)) return path;
const parts = [];
const slashed = path.replaceAll('\\', '/');
for (const part of slashed.split('/'))if ('' !== part && '.' !== part) if ('..' === part && parts.length > 0 && '..' !== parts.at(-1)) parts.pop();
else parts.push(part);
return (slashed.startsWith('/') ? '/' : '') + parts.join('/');
}
function isAbsolute(path) {
return /^(?:\/|[a-z]:\/)/i.test(path);
}
function join(base, path) {
return isAbsolute(path) || '' === base ? path : `${base.replaceAll('\\', '/')}/${path}`;
}
function below(root, path) {
const tidied = tidy(path);
return tidied.startsWith(`${root}/`) ? tidied.slice(root.length + 1) : tidied;
}
function isInside(path) {
return !isAbsolute(path) && !path.startsWith('../') && '..' !== path;
}
function ancestors(path) {
const folders = tidy(path).split('/').slice(0, -1);
return folders.map((_, index)=>folders.slice(0, folders.length - index).join('/'));
}
function descendants(path) {
const folders = tidy(path).split('/').slice(0, -1);
return folders.slice(1).map((_, index)=>folders.slice(index + 1).join('/'));
}
function belowModule(path, modules = new Map()) {
for(let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)){
const folder = modules.get(path.slice(0, end));
if (void 0 !== folder) return join(folder, path.slice(end + 1));
}
}
function byEnding(path, byName) {
const given = path.split('/').filter((part)=>'' !== part && '..' !== part);
const rated = (byName.get(given.at(-1) ?? '') ?? []).map((file)=>{
const parts = file.split('/');
let shared = 0;
while(shared < Math.min(parts.length, given.length) && parts.at(-1 - shared) === given.at(-1 - shared))shared++;
const isWhole = shared === parts.length || shared === given.length;
return {
file,
shared,
isWhole
};
});
const longest = Math.max(0, ...rated.map(({ shared })=>shared));
const best = rated.filter(({ shared })=>shared === longest);
const whole = best.filter(({ isWhole })=>isWhole);
const [only, ...others] = 1 === whole.length ? whole : best;
const isEnough = longest >= 2 || only?.isWhole === true && given.length <= 2;
return only && 0 === others.length && isEnough ? only.file : void 0;
}
}),
90346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Rz: ()=>milliseconds,
Xi: ()=>mostSeries,
eO: ()=>known,
pZ: ()=>mergePerformance,
v7: ()=>notNegative
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4551);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
const mostSeries = 10_000;
function mergePerformance(reports) {
return {
series: reports.flatMap(({ series })=>series)
};
}
function milliseconds(value, unit = 'ms') {
const scale = {
ns: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(1, 1_000_000),
us: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(1, 1_000),
ms: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(1),
s: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.CG)(1_000)
}[unit];
return (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.lw)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_2__.oB)(notNegative(value)), scale), 'ms');
}
function notNegative(value) {
if (value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`${value} is less than nothing`);
return value;
}
function known(values) {
return Object.fromEntries(Object.entries(values).filter((entry)=>void 0 !== entry[1]));
}
}),
21405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
u: ()=>loadKinds,
v: ()=>formatNamed
});
const formats = {
coverage: {
lcov: async ()=>(await __webpack_require__.e(29).then(__webpack_require__.bind(__webpack_require__, 10029))).lcov,
'go-cover': async ()=>(await __webpack_require__.e(8939).then(__webpack_require__.bind(__webpack_require__, 58939))).goCover,
jacoco: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(7114)
]).then(__webpack_require__.bind(__webpack_require__, 17114))).jacoco,
clover: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(662)
]).then(__webpack_require__.bind(__webpack_require__, 40662))).clover,
cobertura: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(4314)
]).then(__webpack_require__.bind(__webpack_require__, 24314))).cobertura,
opencover: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(1824)
]).then(__webpack_require__.bind(__webpack_require__, 11824))).opencover,
istanbul: async ()=>(await __webpack_require__.e(6461).then(__webpack_require__.bind(__webpack_require__, 96461))).istanbul,
'istanbul-summary': async ()=>(await __webpack_require__.e(7208).then(__webpack_require__.bind(__webpack_require__, 27208))).istanbulSummary,
coveragepy: async ()=>(await __webpack_require__.e(6670).then(__webpack_require__.bind(__webpack_require__, 46670))).coveragepy,
simplecov: async ()=>(await __webpack_require__.e(7833).then(__webpack_require__.bind(__webpack_require__, 37833))).simplecov,
'llvm-cov': async ()=>(await __webpack_require__.e(5795).then(__webpack_require__.bind(__webpack_require__, 85795))).llvmCov
},
tests: {
tap: async ()=>(await __webpack_require__.e(8278).then(__webpack_require__.bind(__webpack_require__, 68278))).tap,
junit: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(4471)
]).then(__webpack_require__.bind(__webpack_require__, 4471))).junit,
trx: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(8545)
]).then(__webpack_require__.bind(__webpack_require__, 28545))).trx,
xunit: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(7185)
]).then(__webpack_require__.bind(__webpack_require__, 17185))).xunit,
nunit: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(8507)
]).then(__webpack_require__.bind(__webpack_require__, 8507))).nunit,
jest: async ()=>(await __webpack_require__.e(6001).then(__webpack_require__.bind(__webpack_require__, 46001))).jest,
mocha: async ()=>(await __webpack_require__.e(593).then(__webpack_require__.bind(__webpack_require__, 20593))).mocha,
'go-test': async ()=>(await __webpack_require__.e(7058).then(__webpack_require__.bind(__webpack_require__, 7058))).goTest
},
lint: {
'pylint-text': async ()=>(await __webpack_require__.e(5025).then(__webpack_require__.bind(__webpack_require__, 5025))).pylintText,
flake8: async ()=>(await __webpack_require__.e(3048).then(__webpack_require__.bind(__webpack_require__, 63048))).flake8,
mypy: async ()=>(await __webpack_require__.e(8334).then(__webpack_require__.bind(__webpack_require__, 58334))).mypy,
tsc: async ()=>(await __webpack_require__.e(3037).then(__webpack_require__.bind(__webpack_require__, 93037))).tsc,
checkstyle: async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(2238)
]).then(__webpack_require__.bind(__webpack_require__, 62238))).checkstyle,
sarif: async ()=>(await __webpack_require__.e(4114).then(__webpack_require__.bind(__webpack_require__, 4114))).sarifLint,
eslint: async ()=>(await __webpack_require__.e(5698).then(__webpack_require__.bind(__webpack_require__, 35698))).eslint,
pylint: async ()=>(await __webpack_require__.e(5025).then(__webpack_require__.bind(__webpack_require__, 5025))).pylint,
ruff: async ()=>(await __webpack_require__.e(8290).then(__webpack_require__.bind(__webpack_require__, 28290))).ruff,
stylelint: async ()=>(await __webpack_require__.e(4771).then(__webpack_require__.bind(__webpack_require__, 44771))).stylelint,
golangci: async ()=>(await __webpack_require__.e(4321).then(__webpack_require__.bind(__webpack_require__, 74321))).golangci,
hadolint: async ()=>(await __webpack_require__.e(6436).then(__webpack_require__.bind(__webpack_require__, 76436))).hadolint
},
security: {
sarif: async ()=>(await __webpack_require__.e(5717).then(__webpack_require__.bind(__webpack_require__, 95717))).sarifSecurity,
'npm-audit': async ()=>(await __webpack_require__.e(9048).then(__webpack_require__.bind(__webpack_require__, 99048))).npmAudit,
'yarn-audit': async ()=>(await __webpack_require__.e(6107).then(__webpack_require__.bind(__webpack_require__, 46107))).yarnAudit,
semgrep: async ()=>(await __webpack_require__.e(2580).then(__webpack_require__.bind(__webpack_require__, 22580))).semgrep,
'osv-scanner': async ()=>(await __webpack_require__.e(2364).then(__webpack_require__.bind(__webpack_require__, 62364))).osvScanner,
trivy: async ()=>(await __webpack_require__.e(6187).then(__webpack_require__.bind(__webpack_require__, 56187))).trivy,
grype: async ()=>(await __webpack_require__.e(3112).then(__webpack_require__.bind(__webpack_require__, 63112))).grype,
'pip-audit': async ()=>(await __webpack_require__.e(8464).then(__webpack_require__.bind(__webpack_require__, 18464))).pipAudit,
safety: async ()=>(await __webpack_require__.e(1785).then(__webpack_require__.bind(__webpack_require__, 51785))).safety,
bandit: async ()=>(await __webpack_require__.e(8781).then(__webpack_require__.bind(__webpack_require__, 98781))).bandit,
gosec: async ()=>(await __webpack_require__.e(8556).then(__webpack_require__.bind(__webpack_require__, 78556))).gosec,
govulncheck: async ()=>(await __webpack_require__.e(5468).then(__webpack_require__.bind(__webpack_require__, 15468))).govulncheck
},
performance: {
locust: async ()=>(await __webpack_require__.e(537).then(__webpack_require__.bind(__webpack_require__, 60537))).locust,
k6: async ()=>(await __webpack_require__.e(5406).then(__webpack_require__.bind(__webpack_require__, 25406))).k6,
autocannon: async ()=>(await __webpack_require__.e(9381).then(__webpack_require__.bind(__webpack_require__, 69381))).autocannon,
artillery: async ()=>(await __webpack_require__.e(5289).then(__webpack_require__.bind(__webpack_require__, 5289))).artillery,
lighthouse: async ()=>(await __webpack_require__.e(7799).then(__webpack_require__.bind(__webpack_require__, 87799))).lighthouse,
'pytest-benchmark': async ()=>(await __webpack_require__.e(5430).then(__webpack_require__.bind(__webpack_require__, 75430))).pytestBenchmark,
hyperfine: async ()=>(await __webpack_require__.e(1629).then(__webpack_require__.bind(__webpack_require__, 71629))).hyperfine,
'benchmark-action': async ()=>(await __webpack_require__.e(6315).then(__webpack_require__.bind(__webpack_require__, 16315))).benchmarkAction
},
complexity: {
'lizard-csv': async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(7059)
]).then(__webpack_require__.bind(__webpack_require__, 87059))).lizardCsv,
'lizard-xml': async ()=>(await Promise.all([
__webpack_require__.e(9800),
__webpack_require__.e(7059)
]).then(__webpack_require__.bind(__webpack_require__, 87059))).lizardXml,
eslint: async ()=>(await __webpack_require__.e(6827).then(__webpack_require__.bind(__webpack_require__, 56827))).eslintComplexity,
radon: async ()=>(await __webpack_require__.e(7670).then(__webpack_require__.bind(__webpack_require__, 15289))).radon
},
dependencies: {
'npm-outdated': async ()=>(await __webpack_require__.e(2779).then(__webpack_require__.bind(__webpack_require__, 92779))).npmOutdated,
'pip-outdated': async ()=>(await __webpack_require__.e(2779).then(__webpack_require__.bind(__webpack_require__, 92779))).pipOutdated
},
hygiene: {
sarif: async ()=>(await __webpack_require__.e(8158).then(__webpack_require__.bind(__webpack_require__, 58158))).sarifSecrets,
gitleaks: async ()=>(await __webpack_require__.e(8158).then(__webpack_require__.bind(__webpack_require__, 58158))).gitleaks,
log: async ()=>(await __webpack_require__.e(645).then(__webpack_require__.bind(__webpack_require__, 30645))).log
}
};
function formatNamed(kind, name) {
const all = formats[kind];
return Object.hasOwn(all, name) ? all[name] : void 0;
}
async function loadKinds(kinds) {
const all = [
...new Set(kinds)
].flatMap((kind)=>Object.values(formats[kind]));
await Promise.all(all.map((load)=>load()));
}
}),
7503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$g: ()=>ReportError,
Kb: ()=>excerpt,
U0: ()=>refuseMany
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505);
class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
name = 'ReportError';
constructor(what, options = {}){
super('REPORT_UNREADABLE', what, options);
}
}
const mostItems = 1_000_000;
function refuseMany(count, what, most = mostItems) {
if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`);
}
function excerpt(text, length = 60) {
const flat = text.slice(0, 2 * length).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}\u{2026}` : flat);
}
}),
23093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$C: ()=>Misfit,
Ik: ()=>object,
KC: ()=>union,
L5: ()=>unknown,
PV: ()=>tuple,
Tq: ()=>between,
Vb: ()=>nameOf,
Wh: ()=>int,
YO: ()=>array,
Yj: ()=>string,
_H: ()=>looseObject,
_M: ()=>where,
ai: ()=>number,
cl: ()=>nullish,
eu: ()=>literal,
g1: ()=>record,
lq: ()=>optional,
me: ()=>nullable,
pd: ()=>transform,
zM: ()=>boolean
});
class Misfit {
path;
expected;
received;
constructor(expected, received, path = []){
this.expected = expected;
this.received = received;
this.path = path;
}
under(key) {
return new Misfit(this.expected, this.received, [
String(key),
...this.path
]);
}
}
function nameOf(value) {
if (void 0 === value) return 'nothing';
if (null === value) return 'null';
if (Array.isArray(value)) return 'array';
return 'number' == typeof value ? String(value) : typeof value;
}
function one(expected, fits) {
return (value)=>fits(value) ? value : new Misfit(expected, nameOf(value));
}
const string = one('string', (value)=>'string' == typeof value);
const number = one('number', Number.isFinite);
const int = one('int', Number.isSafeInteger);
const boolean = one('boolean', (value)=>'boolean' == typeof value);
const unknown = one('any value', (value)=>void 0 !== value);
function literal(...values) {
return one(values.map((value)=>JSON.stringify(value)).join(' or '), (value)=>values.includes(value));
}
function where(shape, fits, expected) {
return (value)=>{
const found = shape(value);
return found instanceof Misfit || fits(found) ? found : new Misfit(expected, nameOf(value));
};
}
function transform(shape, make) {
return (value)=>{
const found = shape(value);
return found instanceof Misfit ? found : make(found);
};
}
function between(shape, least, most = 1 / 0) {
const expected = 1 / 0 === most ? `${least} or more` : `${least} to ${most}`;
return where(shape, (value)=>value >= least && value <= most, expected);
}
function optional(shape) {
return (value)=>void 0 === value ? void 0 : shape(value);
}
function nullable(shape) {
return (value)=>null === value ? null : shape(value);
}
function nullish(shape) {
return (value)=>null == value ? value : shape(value);
}
function object(fields) {
const entries = Object.entries(fields);
return (value)=>{
if (!isObject(value)) return new Misfit('object', nameOf(value));
const copy = {};
for (const [key, shape] of entries){
const found = shape(value[key]);
if (found instanceof Misfit) return found.under(key);
if (void 0 !== found) copy[key] = found;
}
return copy;
};
}
function looseObject(fields) {
const known = object(fields);
return (value)=>{
const found = known(value);
return found instanceof Misfit ? found : {
...value,
...found
};
};
}
function record(shape, key = string) {
return (value)=>{
if (!isObject(value)) return new Misfit('record', nameOf(value));
const copy = Object.create(null);
for (const name of Object.keys(value)){
const named = key(name);
const found = named instanceof Misfit ? named : shape(value[name]);
if (found instanceof Misfit) return found.under(name);
copy[name] = found;
}
return copy;
};
}
function array(shape) {
return (value)=>{
if (!Array.isArray(value)) return new Misfit('array', nameOf(value));
const copy = [];
for (const item of value){
const found = shape(item);
if (found instanceof Misfit) return found.under(copy.length);
copy.push(found);
}
return copy;
};
}
function tuple(...shapes) {
return (value)=>{
if (!Array.isArray(value)) return new Misfit('array', nameOf(value));
const copy = [
...value
];
for (const [index, shape] of shapes.entries()){
const found = shape(copy[index]);
if (found instanceof Misfit) return found.under(index);
copy[index] = found;
}
return copy;
};
}
function union(...shapes) {
return (value)=>{
const misfits = [];
for (const shape of shapes){
const found = shape(value);
if (!(found instanceof Misfit)) return found;
misfits.push(found);
}
const depth = Math.max(...misfits.map(({ path })=>path.length));
const [first, ...others] = misfits.filter(({ path })=>path.length === depth);
if (!first || depth > 0) return first ?? new Misfit('nothing', nameOf(value));
return new Misfit([
first,
...others
].map(({ expected })=>expected).join(' or '), first.received);
};
}
function isObject(value) {
return 'object' == typeof value && null !== value && !Array.isArray(value);
}
}),
71609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Iv: ()=>mergeTests,
TU: ()=>createTestCounter,
hD: ()=>testsNamed
});
const keptFailures = 100;
const longestMessage = 500;
const keptNames = 100_000;
function createTestCounter() {
const counts = {
passed: 0,
failed: 0,
errors: 0,
skipped: 0,
flaky: 0,
seconds: 0
};
const failures = [];
const named = new Map();
let isNamed = true;
const remember = ({ name = '', suite = '' }, outcome)=>{
if ('' === name || !isNamed) return;
const key = `${suite}\n${name}`;
const known = named.get(key) ?? {
name,
suite,
passed: 0,
failed: 0,
skipped: 0
};
known[outcome]++;
named.set(key, known);
if (named.size <= keptNames) return;
isNamed = false;
named.clear();
};
const fail = (failure, seconds)=>{
counts.failed++;
remember(failure, 'failed');
if (failure.isError) counts.errors++;
spend(seconds);
if (failures.length < keptFailures) failures.push(trimmed({
path: '',
line: 0,
isError: false,
...failure
}));
};
const spend = (seconds = 0)=>counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
return {
pass ({ seconds, isFlaky = false, ...test }) {
counts.passed++;
remember(test, 'passed');
if (isFlaky) counts.flaky++;
spend(seconds);
},
skip (test = {}) {
counts.skipped++;
remember(test, 'skipped');
},
fail,
state (failed) {
const missing = failed - counts.failed;
if (missing > 0) fail({
name: 'the test run',
suite: '',
message: `${missing} failures are stated, not listed`,
isError: true
});
},
get failed () {
return counts.failed;
},
report: ()=>({
...counts,
total: counts.passed + counts.failed + counts.skipped,
failures,
named: isNamed ? [
...named.values()
] : void 0
})
};
}
function trimmed(failure) {
const cut = (text)=>text.length > longestMessage ? `${text.slice(0, longestMessage)}\u{2026}` : text;
const line = Number.isSafeInteger(failure.line) && failure.line >= 0 ? failure.line : 0;
return {
...failure,
line,
name: cut(failure.name),
suite: cut(failure.suite),
message: cut(failure.message.trim())
};
}
function mergeTests(reports) {
const sum = (pick)=>reports.reduce((total, report)=>total + pick(report), 0);
return {
total: sum(({ total })=>total),
passed: sum(({ passed })=>passed),
failed: sum(({ failed })=>failed),
errors: sum(({ errors })=>errors),
skipped: sum(({ skipped })=>skipped),
flaky: sum(({ flaky })=>flaky),
seconds: sum(({ seconds })=>seconds),
failures: reports.flatMap(({ failures })=>failures).slice(0, keptFailures),
named: reports.some(({ named })=>void 0 === named) ? void 0 : reports.flatMap(({ named })=>named ?? [])
};
}
const joints = [
' ',
' > ',
" \u203A ",
'.',
'::',
'/',
'#'
];
function testsNamed(wanted, reports) {
return mergeTests(reports).named?.filter(({ name, suite })=>name === wanted || wanted.startsWith(suite) && wanted.endsWith(name) && joints.some((joint)=>suite + joint + name === wanted));
}
}),
3901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
f: ()=>createMetricMap,
u: ()=>metricsFrom
});
var _parse_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
function createMetricMap() {
const all = new Map();
const keyOf = ({ name, label })=>void 0 === label ? name : `${name}[${label}]`;
return {
get: (metric)=>all.get(keyOf(metric))?.[1],
set (metric, value) {
const parsed = 'string' == typeof metric ? (0, _parse_rule_js__WEBPACK_IMPORTED_MODULE_0__.uo)(metric) : metric;
all.set(keyOf(parsed), [
parsed,
value
]);
},
entries: ()=>all.values()
};
}
function metricsFrom(record, baseline = {}) {
const [now, before] = [
record,
baseline
].map((entries)=>{
const map = createMetricMap();
for (const [key, value] of Object.entries(entries))map.set(key, value);
return map;
});
return {
value: (metric)=>now?.get(metric),
baseline: (metric)=>before?.get(metric)
};
}
})
};
