export const id = 7293;
export const ids = [
7293
];
export const modules = {
7293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareAndRun: ()=>prepareAndRun
});
var octokit = __webpack_require__(8927);
var registry = __webpack_require__(1405);
async function warnOfPersistedToken(command, log) {
const { exitCode } = await command.run([
'config',
'--get-regexp',
String.raw`^http\..*\.extraheader$`
]);
if (0 === exitCode) log.notice('the commands can read the token that the checkout keeps: set persist-credentials: false there');
}
var publication = __webpack_require__(5724);
var action_error = __webpack_require__(5505);
var command_environment = __webpack_require__(915);
var promises_ = __webpack_require__("node:fs/promises");
async function guardFileCommands(env) {
const paths = command_environment.tu.flatMap((name)=>env[name] ? [
{
name,
path: env[name]
}
] : []);
const before = await Promise.all(paths.map(({ path })=>readIfThere(path)));
return async ()=>{
const changed = [];
for (const [index, { name, path }] of paths.entries()){
const kept = before[index];
const now = await readIfThere(path);
if (void 0 === kept ? void 0 !== now : !now?.equals(kept)) {
changed.push(name);
await (0, promises_.rm)(path, {
recursive: true,
force: true
});
if (void 0 !== kept) await (0, promises_.writeFile)(path, kept);
}
}
return changed;
};
}
async function readIfThere(path) {
try {
return await (0, promises_.readFile)(path);
} catch  {
return;
}
}
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
function guardOwnFiles(script) {
const dist = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(script));
const isBundle = 'index.js' === (0, external_node_path_.basename)(script) && 'dist' === (0, external_node_path_.basename)(dist);
const before = isBundle ? contentsOf(dist) : new Map();
return async ()=>{
if (!isBundle) return [];
const now = contentsOf(dist);
const changed = [
...before
].filter(([path, content])=>now.get(path)?.equals(content) !== true);
const added = [
...now.keys()
].filter((path)=>!before.has(path));
for (const path of added)await (0, promises_.rm)(path, {
force: true
});
for (const [path, content] of changed){
await (0, promises_.rm)(path, {
recursive: true,
force: true
});
await (0, promises_.writeFile)(path, content);
}
return [
...changed.map(([path])=>path),
...added
].map((path)=>(0, external_node_path_.relative)(dist, path));
};
}
function contentsOf(folder) {
const entries = (0, external_node_fs_.readdirSync)(folder, {
recursive: true,
withFileTypes: true
});
const files = entries.filter((entry)=>entry.isFile()).map((entry)=>(0, external_node_path_.join)(entry.parentPath, entry.name));
return new Map(files.map((path)=>[
path,
(0, external_node_fs_.readFileSync)(path)
]));
}
const [environmentStart, environmentEnd] = [
47,
48
];
async function hideOwnVariables(names) {
let memory;
try {
const stat = await (0, promises_.readFile)('/proc/self/stat', 'latin1');
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
const [start, end] = [
Number(fields[environmentStart]),
Number(fields[environmentEnd])
];
memory = await (0, promises_.open)('/proc/self/mem', 'r+');
const { buffer } = await memory.read(Buffer.alloc(end - start), 0, end - start, start);
const blanked = blank(buffer, new Set(names));
await memory.write(blanked, 0, blanked.length, start);
return true;
} catch  {
return false;
} finally{
await memory?.close();
}
}
function blank(environment, names) {
const blanked = Buffer.from(environment);
for(let start = 0; start < blanked.length;){
const zero = blanked.indexOf(0, start);
const end = zero < 0 ? blanked.length : zero;
const equals = blanked.indexOf('=', start);
const isVariable = equals >= 0 && equals < end;
if (isVariable && names.has(blanked.toString('utf8', start, equals))) blanked.fill('*', equals + 1, end);
start = end + 1;
}
return blanked;
}
var external_node_child_process_ = __webpack_require__("node:child_process");
const leash = `
for socket in /run/docker.sock /run/containerd/containerd.sock /run/podman/podman.sock; do
  [ -S "$socket" ] && mount --bind /dev/null "$socket"
done
if [ -n "$1" ] && [ -d "$1" ]; then mount -t tmpfs tmpfs "$1" || exit 126; fi
shift
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
command=$!
{
  cat <&3 >/dev/null
  kill -TERM -1
  sleep 2
  kill -KILL -1
} 4>&- &
wait $command
`;
const rightsOverFiles = [
'chown',
'dac_override',
'fowner',
'fsetid',
'setgid',
'setuid',
'net_bind_service'
];
const namespaces = [
'--pid',
'--mount',
'--ipc',
'--fork',
'--kill-child',
'--mount-proc'
];
const setBySudo = [
'PATH',
'HOME',
'USER',
'LOGNAME',
'MAIL',
'SHELL'
];
const addedBySudo = [
'SUDO_COMMAND',
'SUDO_USER',
'SUDO_UID',
'SUDO_GID'
];
async function findSandbox(env) {
for (const candidate of candidates(env))if (await works(candidate)) return candidate;
return none('this system separates no processes');
}
function none(why) {
return {
level: 'none',
description: `not isolated: ${why}`,
wrap: (command)=>command
};
}
function candidates(env) {
if ('linux' !== process.platform || !process.getuid || !process.getgid) return [];
const [bash, unshare, setpriv, sudo, setEnv] = [
'bash',
'unshare',
'setpriv',
'sudo',
'env'
].map(find);
if (!setpriv) return [];
const covered = (0, external_node_path_.dirname)(env.GITHUB_ENV ?? '');
const leashed = [
bash ?? '',
'--noprofile',
'--norc',
'-c',
leash,
'leash'
];
const inside = [
...leashed,
'_runner_file_commands' === (0, external_node_path_.basename)(covered) ? covered : ''
];
const [uid, gid] = [
String(process.getuid()),
String(process.getgid())
];
const namespace = (description, wrap)=>({
level: 'namespace',
description,
wrap
});
const found = [];
const rights = rightsOverFiles.map((right)=>`+${right}`).join(',');
const fewRights = [
setpriv,
'--no-new-privs',
`--bounding-set=-all,${rights}`,
'--inh-caps=-all',
'--'
];
if (bash && unshare && '0' === uid) {
const prefix = [
unshare,
...namespaces,
...inside,
...fewRights
];
found.push(namespace('a process namespace of their own, as root with few rights', (command)=>[
...prefix,
...command
]));
} else if (bash && unshare) {
const own = [
setpriv,
'--no-new-privs',
'--',
unshare,
'--user',
`--map-user=${uid}`,
`--map-group=${gid}`,
'--'
];
const prefix = [
unshare,
'--user',
'--map-root-user',
...namespaces,
...inside,
...own
];
found.push(namespace('a process namespace of their own', (command)=>[
...prefix,
...command
]));
if (sudo && setEnv) {
const less = [
'--no-new-privs',
'--bounding-set=-all',
'--inh-caps=-all'
];
const drop = [
setpriv,
'--reuid',
uid,
'--regid',
gid,
'--clear-groups',
...less,
'--',
setEnv
];
const outer = [
sudo,
'-n',
'-E',
'--',
unshare,
...namespaces,
...inside,
...drop
];
found.push(namespace('a process namespace of their own, made by sudo', (command, given)=>[
...outer,
...[
...addedBySudo,
...setBySudo
].flatMap((name)=>[
'-u',
name
]),
...setBySudo.flatMap((name)=>void 0 === given[name] ? [] : [
`${name}=${given[name]}`
]),
...command
]));
}
}
const lesser = [
...'0' === uid ? [
fewRights
] : [],
[
setpriv,
'--no-new-privs',
'--'
]
];
for (const prefix of lesser){
const description = 'no new privileges, but no process namespace: this system gives none';
found.push({
level: 'privileges',
description,
wrap: (command)=>[
...prefix,
...command
]
});
}
return found;
}
function find(tool) {
return [
'/usr/bin',
'/bin',
'/usr/sbin',
'/sbin'
].map((folder)=>(0, external_node_path_.join)(folder, tool)).find((path)=>(0, external_node_fs_.existsSync)(path));
}
const patience = 5_000;
function works(candidate) {
const [program = '', ...args] = candidate.wrap([
find('true') ?? 'true'
], {
PATH: '/usr/bin:/bin'
});
return new Promise((resolve)=>{
const child = (0, external_node_child_process_.spawn)(program, args, {
stdio: [
'pipe',
'ignore',
'ignore'
],
timeout: patience,
killSignal: 'SIGKILL'
});
child.stdin.on('error', ()=>void 0);
child.on('error', ()=>resolve(false));
child.on('exit', (code)=>resolve(0 === code));
});
}
async function isolated({ secrets, isolation, sudo = false }, { env, log }, work) {
const sandbox = sudo ? none('commands-sudo leaves them sudo, which reaches everything') : await findSandbox(env);
if ('required' === isolation && 'namespace' !== sandbox.level) throw new action_error.lZ('ISOLATION_UNAVAILABLE', `the commands would run ${sandbox.description}`);
log.event(`commands run ${sandbox.description.startsWith('not') ? '' : 'with '}${sandbox.description}`);
const environment = (0, command_environment.fG)(env, secrets);
const left = (0, command_environment.XG)(env, secrets).filter((name)=>!command_environment.cX.test(name));
if (left.length > 0) log.info(`hidden from the commands, since they may be secret: ${left.join(', ')}`);
const restoreOwn = guardOwnFiles(process.argv[1] ?? '');
const restore = await guardFileCommands(env);
const isHidden = await hideOwnVariables((0, command_environment.XG)(env, secrets));
if (!isHidden && 'namespace' !== sandbox.level) log.notice('the commands may find the token in the environment of this process, which cannot be hidden here');
const undo = async ()=>{
const own = await restoreOwn();
const changed = await restore();
if (changed.length > 0) log.warning(`a command wrote to the runner's files; undone: ${changed.join(', ')}`);
if (own.length > 0) throw ownFilesChanged(own);
};
try {
return await work({
environment,
sandbox
});
} finally{
await undo();
}
}
function ownFilesChanged(paths) {
const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ", \u2026" : '');
return new action_error.lZ('OWN_FILES_CHANGED', `a command changed ${paths.length} of release-kit's own files: ${shown}`);
}
var external_node_events_ = __webpack_require__("node:events");
var external_node_crypto_ = __webpack_require__("node:crypto");
const mostRounds = 20;
const variable = 'RELEASE_KIT_COMMAND';
function createLeash(env) {
const mark = (0, external_node_crypto_.randomUUID)();
return {
env: {
[variable]: [
env[variable],
mark
].filter(Boolean).join(' ')
},
async killStrays () {
for(let round = 0; round < mostRounds; round++){
const strays = await processesWith(mark);
if (0 === strays.length) return;
strays.forEach(kill);
}
}
};
}
async function processesWith(mark) {
const names = await (0, promises_.readdir)('/proc').catch(()=>[]);
const pids = names.filter((name)=>/^\d+$/.test(name)).map(Number);
const found = await Promise.all(pids.map(async (pid)=>{
const environment = await (0, promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(()=>'');
return environment.split('\0').some((entry)=>entry.startsWith(`${variable}=`) && entry.includes(mark));
}));
return pids.filter((_, index)=>found[index]);
}
function kill(pid) {
try {
process.kill(pid, 'SIGKILL');
} catch  {}
}
const shells = [
{
shell: '/bin/bash',
options: [
'--noprofile',
'--norc',
'-e',
'-o',
'pipefail',
'-c'
]
},
{
shell: '/bin/sh',
options: [
'-e',
'-c'
]
}
];
const longestLine = 65536;
const graceAfterTerm = 2_000;
const graceAfterExit = 500;
async function runCommand(request) {
const { command, directory, env, timeout, onLine, signal, clock, sandbox = none('it is trusted') } = request;
signal.throwIfAborted();
const start = clock.now();
const { shell, options } = shells.find((known)=>(0, external_node_fs_.existsSync)(known.shell)) ?? shells[1];
const leash = createLeash(env);
const [program = shell, ...args] = sandbox.wrap([
shell,
...options,
command
], env);
const child = (0, external_node_child_process_.spawn)(program, args, {
cwd: directory,
env: {
...env,
...leash.env
},
detached: true,
stdio: [
'pipe',
'pipe',
'pipe'
]
});
child.stdin.on('error', ()=>void 0);
const isLeashed = 'namespace' === sandbox.level;
if (!isLeashed) child.stdin.end();
const output = Promise.all([
readLines(child.stdout, (line)=>onLine(line, 'stdout')),
readLines(child.stderr, (line)=>onLine(line, 'stderr'))
]);
let timedOut = false;
const stop = ()=>endGroup(child, isLeashed);
const onTimeout = ()=>{
timedOut = true;
stop();
};
const timer = void 0 === timeout ? void 0 : setTimeout(onTimeout, timeout);
signal.addEventListener('abort', stop, {
once: true
});
try {
const exitCode = await exitOf(child);
await Promise.race([
output,
grace()
]);
signal.throwIfAborted();
return {
exitCode,
seconds: (clock.now() - start) / 1_000,
timedOut
};
} finally{
clearTimeout(timer);
signal.removeEventListener('abort', stop);
child.stdin.destroy();
killGroup(child, 'SIGKILL');
await leash.killStrays();
}
}
const grace = ()=>new Promise((resolve)=>setTimeout(()=>setImmediate(resolve), graceAfterExit).unref());
async function readLines(stream, onLine) {
let rest = '';
for await (const chunk of stream.setEncoding('utf8')){
const lines = (rest + chunk).split(/\r?\n/);
rest = lines.pop() ?? '';
for (const line of lines)onLine(line);
if (rest.length > longestLine) {
onLine(rest);
rest = '';
}
if (process.stdout.writableNeedDrain) await (0, external_node_events_.once)(process.stdout, 'drain');
}
if ('' !== rest) onLine(rest);
}
function exitOf(child) {
return new Promise((resolve, reject)=>{
child.on('error', reject);
child.on('exit', (code, name)=>resolve(code ?? 128 + signalNumber(name)));
});
}
function signalNumber(name) {
return ({
SIGHUP: 1,
SIGINT: 2,
SIGABRT: 6,
SIGKILL: 9,
SIGSEGV: 11,
SIGPIPE: 13,
SIGTERM: 15
})[name] ?? 0;
}
function endGroup(child, isLeashed) {
if (isLeashed) child.stdin?.destroy();
else killGroup(child, 'SIGTERM');
setTimeout(()=>killGroup(child, 'SIGKILL'), graceAfterTerm).unref();
}
function killGroup({ pid }, signal) {
try {
if (void 0 !== pid) process.kill(-pid, signal);
} catch  {}
}
var command_result = __webpack_require__(9861);
async function runCommands({ commands, commandsParallel, commandsTimeout, commandsSudo, isolation, githubToken }, context) {
const { signal, clock, run } = context;
const timeout = void 0 === commandsTimeout ? {} : {
timeout: commandsTimeout
};
return isolated({
secrets: [
githubToken
],
isolation,
sudo: commandsSudo
}, context, ({ environment: env, sandbox })=>{
const start = async ({ name, command }, onLine)=>({
name,
...await runCommand({
...{
command,
directory: run.workspace,
env,
signal,
clock,
sandbox,
...timeout
},
onLine: (line)=>onLine(line)
})
});
return 1 === commandsParallel ? oneByOne(commands, start, context) : together(commands, commandsParallel, start, context);
});
}
async function oneByOne(commands, start, { log }) {
const results = [];
for (const command of commands){
const result = await log.untrusted(command.name, (print)=>start(command, print));
log.event((0, command_result.q)(result));
results.push(result);
}
return results;
}
async function together(commands, parallel, start, { log }) {
const results = new Map();
const queue = [
...commands
];
await log.untrusted(commands.map(({ name })=>name).join(', '), async (print)=>{
const worker = async ()=>{
for(let command = queue.shift(); command; command = queue.shift()){
const { name } = command;
results.set(command, await start(command, (line)=>print(`${name} | ${line}`)));
}
};
await Promise.all(Array.from({
length: parallel
}, worker));
});
const all = commands.flatMap((command)=>results.get(command) ?? []);
for (const result of all)log.event((0, command_result.q)(result));
return all;
}
async function prepareAndRun(inputs, policy, ports) {
await loadWhatIsNeededLater(inputs, policy, ports);
const { clone, change, context } = ports;
if (void 0 !== change.pull) await warnOfPersistedToken((await clone()).command, context.log);
return inputs.dryRun ? [] : runCommands({
...inputs,
commands: policy.commands
}, context);
}
async function loadWhatIsNeededLater(inputs, { sources }, { change, github }) {
const { comment, check } = (0, publication.L)(inputs, change);
await Promise.all([
...comment || check ? [
github(),
(0, octokit.s)(),
__webpack_require__.e(1503).then(__webpack_require__.bind(__webpack_require__, 1503))
] : [],
sources.some(({ isUrl })=>isUrl) ? __webpack_require__.e(8472).then(__webpack_require__.bind(__webpack_require__, 8472)) : void 0,
Promise.all([
__webpack_require__.e(8395),
__webpack_require__.e(1067)
]).then(__webpack_require__.bind(__webpack_require__, 1067)),
(0, registry.u)(sources.map(({ kind })=>kind))
]);
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
8927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
N: ()=>connect,
s: ()=>loadTransport
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
const patience = 30_000;
const longestWait = 60;
async function connect(token, { run, log, signal, retryUnit }) {
const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
__webpack_require__.e(1758).then(__webpack_require__.bind(__webpack_require__, "@actions/github/lib/github.js")),
Promise.all([
__webpack_require__.e(3251),
__webpack_require__.e(9735)
]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
Promise.all([
__webpack_require__.e(3251),
__webpack_require__.e(6856)
]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-throttling/dist-bundle/index.js"))
]);
const waitOut = (kind)=>(seconds, { method, url }, _, count)=>{
const again = seconds <= longestWait && count < 2;
log.warning(`GitHub's ${kind} rate limit: ${method} ${url} ${again ? `is tried again in ${seconds} s` : 'is given up'}`);
return again;
};
const octokit = create(token, {
baseUrl: run.apiUrl,
userAgent: 'release-kit',
log: {
debug: quiet,
info: quiet,
warn: (text)=>log.debug(text),
error: (text)=>log.debug(text)
},
retry: {
retryAfterBaseValue: retryUnit,
doNotRetry: [
400,
401,
403,
404,
410,
422,
429,
451
]
},
throttle: {
retryAfterBaseValue: retryUnit,
write: unpaced,
notifications: unpaced,
onRateLimit: waitOut('primary'),
onSecondaryRateLimit: waitOut('secondary')
}
}, guard(signal), retry, throttling, ownOptions);
return octokit;
}
async function loadTransport() {
const { fetch } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "apart module ../undici/index.cjs"));
return fetch;
}
const quiet = ()=>void 0;
const unpaced = {
key: ()=>({
schedule: (_job, work, ...args)=>work(...args)
})
};
const asText = new Set([
'raw',
'diff'
]);
function guard(signal) {
return (octokit)=>{
octokit.hook.wrap('request', async (send, options)=>{
options.headers['x-github-api-version'] = '2022-11-28';
const limit = AbortSignal.timeout(patience);
options.request.signal = signal ? AbortSignal.any([
signal,
limit
]) : limit;
if (![
'GET',
'HEAD'
].includes(options.method)) options.request.retries ??= 0;
try {
const answer = await send(options);
const isText = 'string' == typeof answer.data && 204 !== answer.status;
if (isText && !asText.has(options.mediaType?.format)) throw withoutJson(options, answer);
return answer;
} catch (error) {
if (signal?.aborted) options.request.retries = 0;
throw error;
}
});
return {};
};
}
function ownOptions(octokit) {
octokit.hook.wrap('request', (send, options)=>{
options.request = {
...options.request
};
return send(options);
});
return {};
}
function withoutJson(options, response) {
const type = String(response.headers['content-type']);
if (!type.startsWith('application/json')) {
const asked = `${options.method} ${new URL(response.url).pathname}`;
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked,
answered: `${type} where JSON is expected`
});
}
const request = {
...options,
url: response.url,
request: {
...options.request
}
};
return Object.assign(new Error('the answer was cut off'), {
status: 502,
request,
response
});
}
})
};
