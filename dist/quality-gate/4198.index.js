export const id = 4198;
export const ids = [
4198
];
export const modules = {
2894: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
openStoredMetrics: ()=>openStoredMetrics
});
var promises_ = __webpack_require__("node:fs/promises");
var external_node_os_ = __webpack_require__("node:os");
var external_node_path_ = __webpack_require__("node:path");
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
const gateBranch = 'release-kit-data';
const gateFolder = (branch)=>`quality-gate/${encodeURIComponent(branch)}`;
schemas.Ikc({
schema: schemas.euz(1),
entries: schemas.YOg(schemas.Ikc({
at: schemas.YjP(),
metrics: schemas.g1P(schemas.YjP(), schemas.aig())
}))
});
var environment = __webpack_require__(915);
var action_error = __webpack_require__(5505);
var git_command = __webpack_require__(6810);
var git = __webpack_require__(1320);
var talk = __webpack_require__(9969);
const dataBranch = `refs/heads/${gateBranch}`;
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
const pathOf = (branch)=>`${gateFolder(branch)}/${name}.json`;
async function repository() {
const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'release-kit-data-'));
used.push(directory);
const env = {
...(0, environment.fG)(context.env, [
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
const command = (0, git_command.C)(options);
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
talk: (0, talk.h)(command, credentials),
git: (0, git.l)(options)
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
throw (0, git_command.t)([
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
const { isOfLaterVersion, readHistory } = await __webpack_require__.e(3448).then(__webpack_require__.bind(__webpack_require__, 1067));
if (isOfLaterVersion(file.stdout)) throw new Error(`a later version of this action stored the metrics of ${branch}`);
try {
return readHistory(file.stdout);
} catch (cause) {
context.log.warning(`the stored metrics of ${branch} cannot be read and count as none: ${(0, action_error.Uc)(cause)}`);
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
const { writeHistory } = await __webpack_require__.e(3448).then(__webpack_require__.bind(__webpack_require__, 1067));
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
if (attempt === tries) throw new action_error.lZ('GIT_FAILED', `the metrics could not be stored: ${tries} other runs were faster`);
await context.clock.sleep(100 * Math.random() * 2 ** Math.min(attempt, 5), context.signal);
}
},
async close () {
await Promise.all(used.map((directory)=>(0, promises_.rm)(directory, {
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
var _shared_git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
var _shared_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1320);
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
}),
915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
XG: ()=>secretNames,
cX: ()=>runnersOwn,
fG: ()=>scrubbed,
tu: ()=>fileCommands
});
const fileCommands = [
'GITHUB_OUTPUT',
'GITHUB_ENV',
'GITHUB_PATH',
'GITHUB_STATE',
'GITHUB_STEP_SUMMARY'
];
const runnersOwn = /^(?:INPUT|ACTIONS|STATE)_/i;
const secretWord = /^(?:passwords?|passwd|passphrase|pass|secrets?|tokens?|keys?|pat|auth|credentials?|webhooks?|dsn|jwt|cookies?)$/i;
const secretEnd = /(?:password|passwd|token|secret|apikey)$/i;
function isSecretName(name) {
const words = name.split(/[^a-z0-9]+/i);
return runnersOwn.test(name) || words.some((word, at)=>secretWord.test(word) || secretEnd.test(word) || at > 0 && /^pwd$/i.test(word));
}
function isSecretAddress(name, value) {
const [, host] = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/@]+@([^\s/:?#]+)/i.exec(value) ?? [];
return void 0 !== host && !/_proxy$/i.test(name) && host.includes('.') && !/^127\.|^\[/.test(host);
}
function scrubbed(env, secrets) {
const hidden = secrets.filter((secret)=>'' !== secret);
return Object.fromEntries(Object.entries(env).filter((entry)=>{
const [name, value] = entry;
const isFileCommand = fileCommands.includes(name);
return void 0 !== value && !isFileCommand && !isSecretName(name) && !isSecretAddress(name, value) && !hidden.some((secret)=>value.includes(secret));
}));
}
function secretNames(env, secrets) {
const left = scrubbed(env, secrets);
return Object.keys(env).filter((name)=>!(name in left) && !fileCommands.includes(name));
}
}),
6810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
C: ()=>createGitCommand,
t: ()=>gitFailure
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:child_process");
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:os");
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5505);
const steady = [
'-c',
'core.hooksPath=/dev/null',
'-c',
'advice.graftFileDeprecated=false',
'-c',
'log.showSignature=false',
'-c',
'core.quotePath=false',
'-c',
'i18n.logOutputEncoding=UTF-8'
];
const honest = {
GIT_NO_REPLACE_OBJECTS: '1',
GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull
};
const quiet = {
...honest,
LC_ALL: 'C',
LANGUAGE: 'C',
GIT_TERMINAL_PROMPT: '0',
GIT_FLUSH: '0'
};
function createGitCommand(options) {
const { directory, signal } = options;
const inherited = Object.fromEntries(Object.entries(options.env).filter(([, value])=>void 0 !== value));
const git = gitOf(inherited.PATH ?? '');
const environment = (extra = {})=>({
...inherited,
...quiet,
...extra
});
const start = (args, env)=>(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(git, [
...steady,
...args
], {
cwd: directory,
env: environment(env),
signal,
stdio: [
'ignore',
'pipe',
'pipe'
]
});
async function run(args, { input, env } = {}) {
signal.throwIfAborted();
const { exec } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "@actions/exec/lib/exec.js"));
const stdout = [];
const stderr = [];
try {
const exitCode = await exec(`"${git}"`, [
...steady,
...args
], {
cwd: directory,
env: environment(env),
silent: true,
ignoreReturnCode: true,
listeners: {
stdout: (data)=>void stdout.push(data),
stderr: (data)=>void stderr.push(data)
},
...void 0 === input ? {} : {
input: Buffer.from(input)
}
});
return {
exitCode,
stdout: Buffer.concat(stdout).toString(),
stderr: Buffer.concat(stderr).toString()
};
} catch (cause) {
throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.lZ('GIT_MISSING', `git could not be started: ${(0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.Uc)(cause)}`, {
cause
});
}
}
return {
run,
async output (args, options) {
const result = await run(args, options);
if (0 !== result.exitCode) throw gitFailure(args, result);
return result.stdout.replace(/\n$/, '');
},
async collect (args, { env } = {}) {
const child = start(args, env);
const [stdout, stderr] = [
textOf(child.stdout),
textOf(child.stderr)
];
const exitCode = await exitOf(child, signal);
return {
exitCode,
stdout: stdout(),
stderr: stderr()
};
},
async *stream (args) {
const child = start(args);
const exit = exitOf(child, signal);
const stderr = textOf(child.stderr);
exit.catch(()=>void 0);
try {
child.stdout.setEncoding('utf8');
for await (const chunk of child.stdout)yield chunk;
const exitCode = await exit;
if (0 !== exitCode) throw gitFailure(args, {
exitCode,
stdout: '',
stderr: stderr()
});
} finally{
child.kill();
}
}
};
}
const found = new Map();
function gitOf(path) {
const known = found.get(path);
if (void 0 !== known) return known;
const folder = path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).find((one)=>(0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(one) && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(one, 'git')));
const git = void 0 === folder ? 'git' : (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'git');
found.set(path, git);
return git;
}
function textOf(stream) {
let text = '';
stream.setEncoding('utf8').on('data', (piece)=>text += piece);
return ()=>text;
}
function exitOf(child, signal) {
return new Promise((resolve, reject)=>{
child.on('error', (cause)=>{
reject(signal.aborted ? signal.reason : new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.lZ('GIT_MISSING', `git could not be started: ${cause.message}`, {
cause
}));
});
child.on('close', (code)=>resolve(code ?? -1));
});
}
function gitFailure(args, { exitCode, stderr }) {
const said = stderr.trim().split('\n').slice(-5).join(' ').replace(/\s+/g, ' ') || `exit code ${exitCode}`;
const known = [
[
/dubious ownership/,
'GIT_UNSAFE_DIRECTORY'
],
[
/not a git repository/,
'GIT_NO_REPOSITORY'
]
];
const code = known.find(([pattern])=>pattern.test(stderr))?.[1] ?? 'GIT_FAILED';
const command = args.find((arg)=>/^[a-z]/.test(arg)) ?? '';
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__.lZ(code, `git ${command}: ${said}`);
}
}),
1320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
l: ()=>createGit
});
var action_error = __webpack_require__(5505);
var git_command = __webpack_require__(6810);
var promises_ = __webpack_require__("node:fs/promises");
var external_node_os_ = __webpack_require__("node:os");
var external_node_path_ = __webpack_require__("node:path");
const bot = {
name: 'github-actions[bot]',
email: '41898282+github-actions[bot]@users.noreply.github.com'
};
const identity = {
GIT_AUTHOR_NAME: bot.name,
GIT_AUTHOR_EMAIL: bot.email,
GIT_COMMITTER_NAME: bot.name,
GIT_COMMITTER_EMAIL: bot.email
};
function createObjects(git) {
return {
async commit ({ parent, files, message }) {
const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'release-kit-index-'));
const env = {
GIT_INDEX_FILE: (0, external_node_path_.join)(folder, 'index'),
...identity
};
try {
await git.output([
'read-tree',
parent
], {
env
});
for (const [path, content] of files){
const mode = await modeOf(git, parent, path);
const blob = await git.output([
'hash-object',
'-w',
'--stdin',
'--no-filters'
], {
env,
input: content
});
await git.output([
'update-index',
'--cacheinfo',
`${mode},${blob},${path}`
], {
env
});
}
const tree = await git.output([
'write-tree'
], {
env
});
return await git.output([
'commit-tree',
tree,
'-p',
parent,
'-F',
'-'
], {
env,
input: message
});
} finally{
await (0, promises_.rm)(folder, {
recursive: true,
force: true
});
}
},
tagObject: ({ name, sha, message, at })=>{
const tagger = `${bot.name} <${bot.email}> ${Math.floor(at / 1_000)} +0000`;
const input = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.trim()}\n`;
return git.output([
'mktag'
], {
input
});
}
};
}
async function modeOf(git, sha, path) {
const entry = await git.output([
'ls-tree',
'-z',
'--full-tree',
sha,
'--',
path
]);
const mode = /^(100\d{3}) blob /.exec(entry)?.[1];
if (void 0 === mode) throw new action_error.lZ('GIT_FAILED', `${path} is not a plain file in ${sha.slice(0, 7)}`);
return mode;
}
function tidyGlob(path) {
const [, not = '', glob = ''] = /^(!?)(?:\.\/+)*(.*?)\/*$/s.exec(path) ?? [];
return not + ('' === glob || '.' === glob ? '**' : glob);
}
const remote_name = 'origin';
const allTags = '+refs/tags/*:refs/tags/*';
function createRemote(git, talk) {
async function fetch(args) {
const command = [
'fetch',
'--quiet',
'--no-prune',
'--no-recurse-submodules',
'--no-write-fetch-head',
...args,
allTags
];
const result = await talk(command);
if (0 !== result.exitCode) throw (0, git_command.t)(command, result);
}
return {
unshallow: ()=>fetch([
'--unshallow',
'--filter=blob:none',
remote_name,
'HEAD'
]),
fetchTags: ()=>fetch([
remote_name
]),
hasRemote: async ()=>0 === (await git.run([
'config',
'--get',
`remote.${remote_name}.url`
])).exitCode,
async push (updates) {
const leases = updates.map(({ ref, before: before1 })=>`--force-with-lease=${ref}:${before1 ?? ''}`);
const args = [
'push',
'--porcelain',
'--atomic',
'--no-verify',
'--no-follow-tags',
...leases,
remote_name,
...updates.map(refspec)
];
const result = await talk(args);
if (0 === result.exitCode) return /^[ *+-]\t/m.test(result.stdout) ? 'done' : 'conflict';
const refused = result.stdout.split('\n').filter((line)=>line.startsWith('!'));
if (refused.length > 0 && refused.every(isConflict)) return 'conflict';
const said = refused.map((line)=>line.replaceAll('\t', ' ')).join('; ');
throw '' === said ? (0, git_command.t)(args, result) : new action_error.lZ('GIT_FAILED', `git push: ${said} ${result.stderr.replace(/\s+/g, ' ').trim()}`.trim(), {
hint: refusedHint
});
}
};
}
const refusedHint = 'The remote refused the push: look for a ruleset or a protected branch or tag, and give the token the permission contents: write (and a bypass of the rule).';
function refspec({ ref, after }) {
return `${after}:${ref}`;
}
function isConflict(line) {
return /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref|failed to lock|atomic/.test(line);
}
var git_talk = __webpack_require__(9969);
function createGit(options) {
const git = (0, git_command.C)(options);
const talk = (0, git_talk.h)(git, options.credentials);
const optional = async (args)=>{
const { exitCode, stdout } = await git.run(args);
return 0 === exitCode && '' !== stdout.trim() ? stdout.trim() : void 0;
};
return {
...createRemote(git, talk),
...createObjects(git),
isShallow: async ()=>await git.output([
'rev-parse',
'--is-shallow-repository'
]) === 'true',
tags: (query)=>tags(git, query),
log: (query)=>log(git, query),
newcomers: (emails, to)=>newcomers(git, emails, to),
async isAncestor (sha, of) {
const args = [
'merge-base',
'--is-ancestor',
guarded(sha),
guarded(of)
];
const result = await git.run(args);
if (result.exitCode > 1) throw (0, git_command.t)(args, result);
return 0 === result.exitCode;
},
async resolve (revision) {
const args = [
'rev-parse',
'--verify',
'--quiet',
'--end-of-options',
`${guarded(revision)}^{commit}`
];
const result = await git.run(args);
if (0 === result.exitCode) return result.stdout.trim();
if ('' !== result.stderr.trim() && 128 === result.exitCode) throw (0, git_command.t)(args, result);
},
async read (sha, path) {
const ask = async (...args)=>{
const result = await talk(args);
if (0 !== result.exitCode) throw (0, git_command.t)(args, result);
return result.stdout;
};
const found = await ask('ls-tree', '-z', '--full-tree', guarded(sha), '--', `:(literal)${path}`);
return '' === found ? void 0 : ask('cat-file', 'blob', `${guarded(sha)}:${path}`);
},
async files (sha) {
const listed = await git.output([
'ls-tree',
'-r',
'-z',
'--name-only',
'--full-tree',
guarded(sha)
]);
return new Set(listed.split('\0').filter((path)=>'' !== path));
},
branch: ()=>optional([
'symbolic-ref',
'--quiet',
'--short',
'HEAD'
]),
async defaultBranch () {
const head = await optional([
'symbolic-ref',
'--quiet',
'--short',
'refs/remotes/origin/HEAD'
]);
return head?.replace(/^origin\//, '');
}
};
}
async function tags(git, { prefix = '', mergedInto, containing, pointsAt } = {}) {
const date = '%(if)%(creatordate)%(then)%(creatordate:iso-strict)%(else)%(*committerdate:iso-strict)%(end)';
const format = `%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00${date}`;
const output = await git.output([
'for-each-ref',
`--format=${format}`,
...void 0 === mergedInto ? [] : [
`--merged=${guarded(mergedInto)}`
],
...void 0 === containing ? [] : [
`--contains=${guarded(containing)}`
],
...void 0 === pointsAt ? [] : [
`--points-at=${guarded(pointsAt)}`
],
'refs/tags/'
]);
const found = [];
for (const line of '' === output ? [] : output.split('\n')){
const [name = '', object = '', type = '', target = '', targetType = '', date = ''] = line.split('\0');
if (name.startsWith(prefix)) {
if ('commit' === type) found.push({
name,
sha: object,
object,
date
});
else if ('commit' === targetType) found.push({
name,
sha: target,
object,
date
});
else if ('tag' === targetType) {
const sha = await git.run([
'rev-parse',
'--verify',
'--quiet',
`${object}^{commit}`
]);
if (0 === sha.exitCode) found.push({
name,
sha: sha.stdout.trim(),
object,
date
});
}
}
}
return found;
}
async function* log(git, { to, from, paths = [], cherry = false, inOrder = void 0 !== from }) {
const dots = cherry ? '...' : '..';
const range = void 0 === from ? guarded(to) : `${guarded(from)}${dots}${guarded(to)}`;
const stream = git.stream([
'log',
...inOrder ? [
'--topo-order'
] : [],
'-z',
'--no-show-signature',
'--encoding=UTF-8',
`--format=${fields.join('%x00')}`,
...cherry ? [
'--cherry-pick',
'--right-only'
] : [],
...paths.length > 0 ? [
'--full-history',
'--simplify-merges'
] : [],
'--end-of-options',
range,
'--',
...paths.map(pathspec)
]);
const people = new Map();
let rest = '';
for await (const chunk of stream){
const parts = (rest + chunk).split('\0');
const whole = parts.length - 1 - (parts.length - 1) % fields.length;
const commits = [];
for(let index = 0; index < whole; index += fields.length)commits.push(toCommit(parts, index, people));
rest = parts.slice(whole).join('\0');
yield commits;
}
}
const fields = [
'%H',
'%P',
'%aN <%aE>',
'%B'
];
function toCommit(parts, at, people) {
const by = parts[at + 2] ?? '';
let author = people.get(by);
if (void 0 === author) people.set(by, author = toAuthor(by));
const parents = parts[at + 1] ?? '';
return {
sha: parts[at] ?? '',
parents: '' === parents ? [] : parents.split(' '),
author,
message: (parts[at + 3] ?? '').trimEnd()
};
}
function toAuthor(by) {
const at = by.lastIndexOf(' <');
return {
name: by.slice(0, at),
email: by.slice(at + 2, -1)
};
}
function pathspec(path) {
const glob = tidyGlob(path);
return glob.startsWith('!') ? `:(top,glob,exclude)${glob.slice(1)}` : `:(top,glob)${glob}`;
}
async function newcomers(git, emails, to) {
const unseen = new Set(emails);
if (0 === unseen.size) return unseen;
let rest = '';
for await (const chunk of git.stream([
'log',
'-z',
'--format=%aE',
'--end-of-options',
guarded(to),
'--'
])){
const parts = (rest + chunk).split('\0');
rest = parts.pop() ?? '';
for (const email of parts)unseen.delete(email);
if (0 === unseen.size) break;
}
return unseen;
}
function guarded(revision) {
if (revision.startsWith('-') || '' === revision) throw new action_error.lZ('GIT_FAILED', `${JSON.stringify(revision)} is not a revision: it must not be empty or start with "-"`);
return revision;
}
}),
9969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
h: ()=>createTalk
});
function createTalk(git, credentials) {
return async (args)=>{
const result = await git.collect(args);
const isFinal = 0 === result.exitCode || void 0 === credentials || '' === credentials.token || !isUnauthorized(result);
return isFinal ? result : git.collect(args, authentication(credentials));
};
}
function isUnauthorized({ stderr }) {
return /Authentication failed|could not read Username|error: 40[13]|Repository not found|terminal prompts disabled/.test(stderr);
}
function authentication({ serverUrl, token }) {
const key = `http.${serverUrl}/.extraheader`;
const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
return {
env: {
GIT_CONFIG_COUNT: '2',
GIT_CONFIG_KEY_0: key,
GIT_CONFIG_VALUE_0: '',
GIT_CONFIG_KEY_1: key,
GIT_CONFIG_VALUE_1: header
}
};
}
})
};
