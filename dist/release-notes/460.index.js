export const id = 460;
export const ids = [
460
];
export const modules = {
4460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeNotes: ()=>writeNotes
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var promises_ = __webpack_require__("node:fs/promises");
var external_node_path_ = __webpack_require__("node:path");
var action_error = __webpack_require__(5505);
var external_node_child_process_ = __webpack_require__("node:child_process");
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_os_ = __webpack_require__("node:os");
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
GIT_GRAFT_FILE: external_node_os_.devNull
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
const start = (args, env)=>(0, external_node_child_process_.spawn)(git, [
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
throw new action_error.lZ('GIT_MISSING', `git could not be started: ${(0, action_error.Uc)(cause)}`, {
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
const folder = path.split(external_node_path_.delimiter).find((one)=>(0, external_node_path_.isAbsolute)(one) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(one, 'git')));
const git = void 0 === folder ? 'git' : (0, external_node_path_.join)(folder, 'git');
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
reject(signal.aborted ? signal.reason : new action_error.lZ('GIT_MISSING', `git could not be started: ${cause.message}`, {
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
return new action_error.lZ(code, `git ${command}: ${said}`);
}
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
var git_paths = __webpack_require__(8187);
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
if (0 !== result.exitCode) throw gitFailure(command, result);
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
const leases = updates.map(({ ref, before })=>`--force-with-lease=${ref}:${before ?? ''}`);
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
throw '' === said ? gitFailure(args, result) : new action_error.lZ('GIT_FAILED', `git push: ${said} ${result.stderr.replace(/\s+/g, ' ').trim()}`.trim(), {
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
function createGit(options) {
const git = createGitCommand(options);
const talk = createTalk(git, options.credentials);
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
if (result.exitCode > 1) throw gitFailure(args, result);
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
if ('' !== result.stderr.trim() && 128 === result.exitCode) throw gitFailure(args, result);
},
async read (sha, path) {
const ask = async (...args)=>{
const result = await talk(args);
if (0 !== result.exitCode) throw gitFailure(args, result);
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
const glob = (0, git_paths.$o)(path);
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
async function openHistory(context, token) {
const { run, env, signal } = context;
const options = {
env,
signal,
credentials: {
serverUrl: run.serverUrl,
token
}
};
const git = createGit({
...options,
directory: run.workspace
});
try {
await complete(git, context);
return git;
} catch (missing) {
const isAbsent = missing instanceof action_error.lZ && [
'GIT_NO_REPOSITORY',
'GIT_MISSING'
].includes(missing.code);
if (!isAbsent || '' === run.owner) throw missing;
return clone(options, context, missing).catch((cause)=>askApi(context, token, cause));
}
}
async function askApi(context, token, withoutClone) {
const { run, log } = context;
if ('' === token || context.signal.aborted) throw withoutClone;
log.event(`no clone can be had (${(0, action_error.Uc)(withoutClone)}): asking GitHub's API for the history`);
const [{ createClient }, { createApiHistory }] = await Promise.all([
__webpack_require__.e(156).then(__webpack_require__.bind(__webpack_require__, 6156)),
Promise.all([
__webpack_require__.e(156),
__webpack_require__.e(455)
]).then(__webpack_require__.bind(__webpack_require__, 3836))
]);
context.redactor.add(token);
const git = createApiHistory(await createClient(context, token), '' === run.sha ? 'HEAD' : run.sha);
try {
await git.resolve('HEAD');
return git;
} catch (cause) {
const message = `${(0, action_error.Uc)(withoutClone)}, and GitHub's API does not tell it either: ${(0, action_error.Uc)(cause)}`;
throw new action_error.lZ('GIT_NO_REPOSITORY', message, {
cause
});
}
}
async function complete(git, { log }) {
if (!await git.isShallow()) return;
log.event('shallow clone: fetching the rest of the history and the tags');
try {
await git.unshallow();
} catch (cause) {
throw shallow(`its history could not be fetched: ${(0, action_error.Uc)(cause)}`, cause);
}
if (await git.isShallow()) throw shallow('the repository it was cloned from is shallow itself');
}
function shallow(why, cause) {
return new action_error.lZ('GIT_SHALLOW', `the clone is shallow, and ${why}`, {
cause
});
}
async function clone(options, { run, log }, missing) {
const url = `${run.serverUrl}/${run.owner}/${run.repo}.git`;
log.event(`no checkout in the workspace: fetching the history of ${run.owner}/${run.repo}`);
const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(run.temp, 'release-kit-history-'));
const args = [
'clone',
'--quiet',
'--bare',
'--filter=blob:none',
'--',
url,
directory
];
const result = await createTalk(createGitCommand({
...options,
directory
}), options.credentials)(args);
if (0 === result.exitCode) return createGit({
...options,
directory
});
throw new action_error.lZ('GIT_NO_REPOSITORY', `${missing.message}, and a clone failed: ${gitFailure(args, result).message}`);
}
function prepend(text, section, name) {
const own = section.trim();
if (void 0 === text || '' === text.trim()) return `# Changelog\n\n${own}\n`;
if (hasHeading(text, name)) return;
const newline = text.includes('\r\n') ? '\r\n' : '\n';
const written = own.replaceAll('\n', newline);
const first = [
...text.matchAll(releaseHeading)
].find(([heading])=>!/unreleased/i.test(heading))?.index;
if (void 0 !== first) return `${text.slice(0, first)}${written}${newline}${newline}${text.slice(first)}`;
const hasTitle = /^# .*(?:\r?\n|$)/.test(text);
return hasTitle ? `${text.trimEnd()}${newline}${newline}${written}${newline}` : `${written}${newline}${newline}${text}`;
}
function toSection(notes) {
return notes.trim().replace(/^(#{1,5}) /gm, '#$1 ');
}
const releaseHeading = /^(?:## |#{1,3} .*\d\.\d+\.\d).*$/gm;
function hasHeading(text, name) {
const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = new RegExp(`^#{1,6} (?:.*[^\\w.-])?${exact}(?![\\w+-]|\\.\\d)`);
const plain = (line)=>line.replace(/\]\([^()]*\)/g, ']').replace(/\\(?=[^A-Za-z0-9\s])|\u200b/g, '');
return text.split('\n').some((line)=>line.startsWith('#') && pattern.test(plain(line)));
}
var markdown = __webpack_require__(1867);
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var api = __webpack_require__("zod/v4/core/api.js");
const words = {
en: {
breaking: "\u{1F4A5} Breaking changes",
features: "\u{1F680} New features",
fixes: "\u{1F41B} Fixes",
security: "\u{1F512} Security",
performance: "\u26A1 Performance",
reverts: "\u23EA Reverts",
other: "\u{1F4E6} Other changes",
metrics: "\u{1F4CA} Technical metrics",
metric: 'Metric',
value: 'Value',
since: (release)=>`Since ${release}`,
contributors: "\u{1F465} Contributors",
newcomers: 'First contribution',
closes: 'closes',
colon: ':',
fullChangelog: 'Full changelog',
nothing: 'Nothing to tell the users of the product.',
more: (count)=>`${count} more`,
unreleased: 'Unreleased',
gitOnly: 'Made from git alone: titles, authors and issues that only GitHub knows are not in it.',
deployTime: 'Deployment time',
coverage: 'Coverage',
tests: 'Tests passed',
p95: 'P95',
failedRequests: 'Failed requests during the switch',
incidents: 'Incidents',
of: (part, whole)=>`${part} of ${whole}`
},
fr: {
breaking: "\u{1F4A5} Changements incompatibles",
features: "\u{1F680} Nouvelles fonctionnalit\xe9s",
fixes: "\u{1F41B} Corrections",
security: "\u{1F512} S\xe9curit\xe9",
performance: "\u26A1 Performance",
reverts: "\u23EA Retours en arri\xe8re",
other: "\u{1F4E6} Autres changements",
metrics: "\u{1F4CA} M\xe9triques techniques",
metric: "M\xe9trique",
value: 'Valeur',
since: (release)=>`Depuis ${release}`,
contributors: "\u{1F465} Contributeurs",
newcomers: "Premi\xe8re contribution",
closes: 'ferme',
colon: '\u00a0:',
fullChangelog: "Liste compl\xe8te",
nothing: "Rien \xe0 annoncer aux utilisateurs du produit.",
more: (count)=>`${count} de plus`,
unreleased: "\xc0 venir",
gitOnly: "\xc9tabli \xe0 partir de git seul : les titres, auteurs et tickets que seul GitHub conna\xeet n\u2019y figurent pas.",
deployTime: "Temps de d\xe9ploiement",
coverage: 'Couverture',
tests: "Tests r\xe9ussis",
p95: 'P95',
failedRequests: "Requ\xeates en \xe9chec pendant la bascule",
incidents: 'Incidents',
of: (part, whole)=>`${part} sur ${whole}`
}
};
const schema = schemas.YOg(schemas.rej({
title: schemas.YjP().check(api.m9(1)),
types: schemas.lqM(schemas.YOg(schemas.YjP())),
breaking: schemas.lqM(schemas.zMY())
})).check(api.m9(1));
function readSections(value) {
const result = schema.safeParse(value);
if (!result.success) throw new Error(result.error.issues.map(({ path, message })=>`${path.join('.')}: ${message}`).join('; '));
return result.data.map(({ title, types = [], breaking = false })=>({
title,
types: types.map((type)=>type.toLowerCase()),
breaking
}));
}
function defaultSections(locale) {
const { breaking, features, fixes, security, performance, reverts, other } = words[locale];
return [
{
title: breaking,
types: [],
breaking: true
},
{
title: features,
types: [
'feat'
],
breaking: false
},
{
title: fixes,
types: [
'fix'
],
breaking: false
},
{
title: security,
types: [
'security'
],
breaking: false
},
{
title: performance,
types: [
'perf'
],
breaking: false
},
{
title: reverts,
types: [
'revert'
],
breaking: false
},
{
title: other,
types: [
'unparsed'
],
breaking: false
}
];
}
function distribute(entries, sections) {
const named = new Set(sections.flatMap(({ types })=>types));
const home = (entry)=>sections.find((section)=>entry.breaking.length > 0 && section.breaking && takes(section, entry, named)) ?? sections.find((section)=>!section.breaking && takes(section, entry, named));
const homes = new Map(sections.map((section)=>[
section,
[]
]));
for (const entry of entries){
const section = home(entry);
if (section) homes.get(section)?.push(entry);
}
return [
...homes
].filter(([, found])=>found.length > 0).map(([{ title }, found])=>({
title,
entries: [
...found
].sort((a, b)=>Number(b.breaking.length > 0) - Number(a.breaking.length > 0))
}));
}
function takes({ types, breaking }, { type }, named) {
if (breaking && 0 === types.length) return true;
if ('' === type) return types.includes('unparsed');
return types.includes(type) || types.includes('*') && !named.has(type);
}
const longestBody = 125_000;
function renderNotes(notes, { sections, locale, limit = longestBody }) {
const say = words[locale];
const filled = distribute(notes.entries, sections);
const restLine = (count)=>`- \u{2026} ${compareLink(notes, say.more(count))}`;
const parts = [
`# ${notes.title}`
];
const tail = [
...metricsPart(notes, say),
...contributorsPart(notes, say),
...closingPart(notes, say)
];
const fixed = [
...parts,
...tail,
restLine(notes.entries.length),
say.nothing
].join('\n\n');
const page = {
links: new Map(),
room: limit - fixed.length - 6
};
let hidden = 0;
for (const { title, entries } of filled){
const heading = `## ${escapeTitle(title)}`;
const frame = heading.length + restLine(entries.length).length + 6;
page.room -= frame;
const lines = page.room < 0 ? [] : fill(page, entries, notes, say);
if (0 === lines.length) {
page.room += frame;
hidden += entries.length;
continue;
}
if (lines.length < entries.length) lines.push(restLine(entries.length - lines.length));
parts.push(`${heading}\n\n${lines.join('\n')}`);
}
if (0 === filled.length) parts.push(say.nothing);
if (hidden > 0) parts.push(restLine(hidden));
const definitions = [
...page.links
].map(([label, url])=>definition(label, url)).join('\n');
return `${[
...parts,
...tail,
...'' === definitions ? [] : [
definitions
]
].join('\n\n')}\n`;
}
function fill(page, entries, notes, say) {
const lines = [];
for (const entry of entries){
const { line, targets } = renderEntry(entry, notes, say);
const added = [
...targets
].filter(([label])=>!page.links.has(label));
const cost = line.length + 1 + added.reduce((sum, [label, url])=>sum + definition(label, url).length + 1, 0);
if (cost > page.room) break;
page.room -= cost;
lines.push(line);
for (const [label, url] of added)page.links.set(label, url);
}
return lines;
}
function renderEntry(entry, notes, say) {
const { repositoryUrl: url } = notes;
const targets = new Map();
const refer = (label, path)=>{
if (void 0 !== url) targets.set(label, `${url}/${path}`);
return `[${label}]`;
};
const own = void 0 === entry.pull ? refer(entry.sha.slice(0, 7), `commit/${entry.sha}`) : refer(`#${entry.pull}`, `pull/${entry.pull}`);
const scope = 0 === entry.scopes.length ? '' : `**${(0, markdown.FV)(entry.scopes.join(', '))}:** `;
const issues = entry.closes.filter((issue)=>void 0 !== issue.repository || issue.number !== entry.pull);
const closed = 0 === issues.length ? '' : ` (${say.closes} ${issues.map((issue)=>referIssue(issue, targets, url)).join(', ')})`;
const notesBelow = entry.breaking.filter((text)=>text !== entry.text).map((text)=>`\n  - ${(0, markdown.FV)(text)}`);
return {
line: `- ${own} ${scope}${(0, markdown.FV)(entry.text)}${closed}${notesBelow.join('')}`,
targets
};
}
function referIssue({ repository, number }, targets, url) {
const label = `${repository ?? ''}#${number}`;
const base = void 0 === repository || void 0 === url ? url : new URL(`/${repository}`, url).href;
if (void 0 !== base) targets.set(label, `${base}/issues/${number}`);
return `[${label}]`;
}
function definition(label, url) {
return `[${label}]: ${url}`;
}
function metricsPart({ metrics, from }, say) {
if (0 === metrics.length) return [];
const isCompared = metrics.some(({ change })=>void 0 !== change);
const headers = [
say.metric,
say.value,
...isCompared ? [
say.since(void 0 === from ? '' : (0, markdown.FV)(from))
] : []
];
const rows = metrics.map(({ name, value, change = '' })=>[
name,
value,
...isCompared ? [
change
] : []
]);
return [
`## ${say.metrics}\n\n${(0, markdown.tp)(headers, rows)}`
];
}
const mostContributors = 100;
function contributorsPart({ contributors, repositoryUrl }, say) {
if (0 === contributors.length) return [];
const name = (one)=>nameOf(one, repositoryUrl);
const newcomers = contributors.filter(({ isNew })=>true === isNew);
const listed = (people)=>[
...people.slice(0, mostContributors).map(name),
...people.length > mostContributors ? [
`\u{2026} ${say.more(people.length - mostContributors)}`
] : []
].join(', ');
const first = 0 === newcomers.length ? '' : `

\u{1F389} ${say.newcomers}${say.colon} ${listed(newcomers)}`;
return [
`## ${say.contributors}\n\n${listed(contributors)}${first}`
];
}
function nameOf({ login, name }, repositoryUrl) {
if (void 0 === login) return (0, markdown.FV)(name);
return void 0 === repositoryUrl ? (0, markdown.FV)(login) : `[${(0, markdown.FV)(login)}](${new URL(`/${encodeURIComponent(login)}`, repositoryUrl).href})`;
}
function closingPart(notes, say) {
const { from, to, repositoryUrl, isComplete } = notes;
const range = void 0 === from ? to : `${from}...${to}`;
return [
...void 0 === repositoryUrl ? [] : [
`**${say.fullChangelog}**${say.colon} ${compareLink(notes, (0, markdown.aY)(range))}`
],
...isComplete ? [] : [
`_${say.gitOnly}_`
]
];
}
function compareLink({ from, to, repositoryUrl }, text) {
const path = (revision)=>revision.split('/').map(encodeURIComponent).join('/');
if (void 0 === repositoryUrl) return text;
return `[${text}](${repositoryUrl}/${void 0 === from ? `commits/${path(to)}` : `compare/${path(from)}...${path(to)}`})`;
}
function escapeTitle(title) {
return title.replace(/\s+/g, ' ').trim();
}
var workspace_file = __webpack_require__(1909);
var commits_history = __webpack_require__(8679);
var read_references = __webpack_require__(1616);
function contributorsOf({ entries }, pulls, newcomers) {
const logins = accounts(entries, pulls);
const people = new Map();
for (const { author, message } of [
...entries
].reverse())for (const { name, email } of [
author,
...(0, read_references.Nc)(message.body)
]){
const login = logins.get(email) ?? noReplyLogin(email);
if (isBot(login ?? name) || isBot(name)) continue;
const key = (login ?? name).toLowerCase();
const known = people.get(key);
people.set(key, {
name,
...void 0 === login ? {} : {
login
},
emails: [
...known?.emails ?? [],
email
]
});
}
return [
...people.values()
].map(({ name, login, emails })=>({
name,
...void 0 === login ? {} : {
login
},
...void 0 === newcomers ? {} : {
isNew: emails.every((email)=>newcomers.has(email))
}
}));
}
function accounts(entries, pulls) {
const authors = new Map();
for (const { sha, author } of entries)for (const { number, author: login } of pulls.get(sha) ?? []){
const known = authors.get(number) ?? {
login,
emails: new Set()
};
authors.set(number, known);
known.emails.add(author.email);
}
const told = [
...authors.values()
].filter(({ login, emails })=>'' !== login && 1 === emails.size);
return new Map(told.flatMap(({ login, emails })=>[
...emails
].map((email)=>[
email,
login
])));
}
function noReplyLogin(email) {
return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1];
}
function isBot(name) {
return /\[bot\]$|[-_ ]bot$|^(dependabot|renovate|github-actions|github actions|web-flow|copilot)$/i.test(name);
}
var time_duration = __webpack_require__(862);
const metricsFile = schemas.g1P(schemas.YjP(), schemas.aig());
const reportFile = schemas.Ikc({
schema: schemas.euz(1),
action: schemas.YjP(),
outputs: schemas.g1P(schemas.YjP(), schemas.YjP())
});
function readMeasured(text) {
const content = parseJson(text);
const report = reportFile.safeParse(content);
if (report.success) return {
kind: 'report',
action: report.data.action,
outputs: report.data.outputs
};
const values = metricsFile.safeParse(content);
return values.success ? {
kind: 'metrics',
values: values.data
} : void 0;
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
const figures = [
'deploy',
'coverage',
'tests',
'passed',
'p95',
'requests',
'failed',
'incidents'
];
function figuresOf(files) {
const values = Object.assign({}, ...files.map((file)=>'metrics' === file.kind ? file.values : {}));
const reports = files.filter((file)=>'report' === file.kind);
const sum = (name, actions)=>total(reports.filter(({ action })=>actions?.test(action) ?? true).map(({ outputs })=>outputs[name]));
return known({
deploy: sum('seconds', /^deploy/),
coverage: values.coverage,
tests: values['tests.total'],
passed: values['tests.passed'],
p95: worstP95(values, reports),
requests: sum('requests'),
failed: sum('failed-requests'),
incidents: incidents(values, reports)
});
}
function readFigures(text) {
const content = metricsFile.safeParse(parseJson(text));
return content.success ? known(Object.fromEntries(figures.map((name)=>[
name,
content.data[name]
]))) : {};
}
function summarize(now, before, locale) {
const say = words[locale];
const number = (value, digits = 0)=>new Intl.NumberFormat(locale, {
maximumFractionDigits: digits
}).format(floor(value, digits));
const duration = (seconds)=>seconds < 60 ? `${number(seconds)} s` : (0, time_duration.a)(1_000 * seconds);
const rows = [
{
name: say.deployTime,
figure: 'deploy',
show: duration
},
{
name: say.coverage,
figure: 'coverage',
show: (percent)=>`${number(percent, 1)} %`,
change: (points)=>`${number(points, 1)} pt`,
digits: 1
},
{
name: say.tests,
figure: 'tests',
show: (all)=>say.of(number(now.passed ?? 0), number(all)),
change: number
},
{
name: say.p95,
figure: 'p95',
show: (ms)=>`${number(ms)} ms`
},
{
name: say.failedRequests,
figure: 'requests',
show: (all)=>say.of(number(now.failed ?? 0), number(all)),
change: number,
changed: 'failed'
},
{
name: say.incidents,
figure: 'incidents',
show: number
}
];
return rows.flatMap(({ name, figure, show, change = show, changed = figure, digits = 0 })=>{
const value = now[figure];
if (void 0 === value) return [];
const [from, to] = [
before[changed],
now[changed]
];
if (void 0 === from || void 0 === to) return [
{
name,
value: show(value)
}
];
const difference = Number((floor(to, digits) - floor(from, digits)).toFixed(digits));
const sign = 0 === difference ? "\xb1" : difference > 0 ? '+' : "\u2212";
return [
{
name,
value: show(value),
change: `${sign}${change(Math.abs(difference))}`
}
];
});
}
function floor(value, digits) {
return Math.floor(value * 10 ** digits) / 10 ** digits;
}
function known(values) {
return Object.fromEntries(Object.entries(values).filter(([, value])=>void 0 !== value));
}
function total(texts) {
const numbers = texts.map(toNumber).filter((number)=>void 0 !== number);
return 0 === numbers.length ? void 0 : numbers.reduce((sum, number)=>sum + number, 0);
}
function worstP95(values, reports) {
const seen = reports.map(({ outputs })=>toNumber(outputs.p95)).filter((number)=>void 0 !== number);
const tested = Object.entries(values).filter(([name])=>/^performance\b.*\.p95$/.test(name));
const candidates = seen.length > 0 ? seen : tested.map(([, value])=>value);
return 0 === candidates.length ? void 0 : Math.max(...candidates);
}
function incidents(values, reports) {
if (void 0 !== values.incidents) return values.incidents;
const watched = reports.filter(({ action })=>/^(deploy|blue-green|health|rollback)/.test(action));
const bad = watched.filter(({ outputs })=>[
outputs['incident-url'],
outputs['rolled-back'],
outputs.reverted
].some((text)=>text && 'false' !== text));
return 0 === watched.length ? void 0 : bad.length;
}
function toNumber(text) {
const match = /^(\d+(?:\.\d+)?)(?:\s*ms)?$/.exec(text ?? '');
return match ? Number(match[1]) : void 0;
}
const start = '<!-- release-kit:notes -->';
const end = '<!-- /release-kit:notes -->';
const kept = /^<!-- release-kit:figures (\{[^<>\n]*\}) -->$/m;
function withFigures(notes, figures) {
return 0 === Object.keys(figures).length ? notes : `${notes.trim()}\n\n<!-- release-kit:figures ${JSON.stringify(figures)} -->`;
}
function keptFigures(body) {
const place = placeOf(body);
return (place && kept.exec(body.slice(place.from, place.to).replaceAll('\r', ''))?.[1]) ?? '';
}
function withNotes(body, notes) {
const ours = `${start}\n${notes.trim()}\n${end}`;
const place = placeOf(body);
if (place) return body.slice(0, place.from) + ours + body.slice(place.to);
return '' === body.trim() ? ours : `${body.trimEnd()}\n\n${ours}`;
}
function placeOf(body) {
const last = body.indexOf(end, Math.max(0, body.indexOf(start)));
const from = -1 === last ? -1 : body.lastIndexOf(start, last);
return -1 === from ? void 0 : {
from,
to: last + end.length
};
}
var node_modules_semver = __webpack_require__("semver/index.js");
function versionTags(tags, prefix) {
return tags.flatMap(({ name, sha })=>{
const version = versionOf(name, prefix);
return void 0 === version ? [] : [
{
tag: name,
version,
sha
}
];
}).sort((a, b)=>node_modules_semver.rcompare(a.version, b.version));
}
function versionOf(tag, prefix) {
if (!tag.startsWith(prefix)) return;
const rest = tag.slice(prefix.length);
return /^\d/.test(rest) ? node_modules_semver.parse(rest) ?? void 0 : void 0;
}
var inputs = __webpack_require__(2882);
var read_change = __webpack_require__(7638);
const levels = [
'none',
'patch',
'minor',
'major'
];
const levelOfType = new Map([
[
'feat',
'minor'
],
[
'fix',
'patch'
],
[
'perf',
'patch'
],
[
'security',
'patch'
],
[
'revert',
'patch'
]
]);
function levelOf({ type, breaking }) {
return breaking.length > 0 ? 'major' : levelOfType.get(type) ?? 'none';
}
function pullOfCommits({ all }, asked) {
const bySha = new Map(all.map((entry)=>[
entry.sha,
entry
]));
const sizes = new Map();
for (const pulls of asked.values())for (const { number } of pulls)sizes.set(number, (sizes.get(number) ?? 0) + 1);
const aggregates = aggregateMerges(all, bySha);
const found = new Map();
for (const entry of all){
const number = mostSpecific(entry, asked.get(entry.sha) ?? [], sizes) ?? entry.message.pull ?? numberOfMerge(entry, bySha, aggregates);
if (void 0 !== number) found.set(entry.sha, number);
}
return found;
}
function mostSpecific({ message }, pulls, sizes) {
const named = pulls.find(({ number })=>number === message.pull);
const [smallest] = [
...pulls
].sort((a, b)=>(sizes.get(a.number) ?? 0) - (sizes.get(b.number) ?? 0) || a.number - b.number);
return (named ?? smallest)?.number;
}
function aggregateMerges(all, bySha) {
const aggregates = new Set();
for (const { message, merge } of all)if (void 0 !== message.pull) for(let sha = merge; void 0 !== sha && !aggregates.has(sha); sha = bySha.get(sha)?.merge)aggregates.add(sha);
return aggregates;
}
function numberOfMerge({ merge }, bySha, aggregates) {
for(let sha = merge; void 0 !== sha; sha = bySha.get(sha)?.merge){
const number = aggregates.has(sha) ? void 0 : bySha.get(sha)?.message.pull;
if (void 0 !== number) return number;
}
}
function toEntries(history, pulls, repository) {
const numbers = pullOfCommits(history, pulls);
const isPull = new Set(numbers.values());
const issuesOf = (commits, pull)=>unique([
...pull?.closes ?? [],
...closedBy(commits)
].map(withoutOwn(repository))).filter((issue)=>void 0 !== issue.repository || !isPull.has(issue.number));
const known = new Map([
...pulls.values()
].flat().map((pull)=>[
pull.number,
pull
]));
const groups = new Map();
for (const entry of withoutPicked(history.entries).reverse()){
const key = numbers.get(entry.sha) ?? entry.sha;
groups.set(key, [
...groups.get(key) ?? [],
entry
]);
}
const merges = new Map(history.all.filter(commits_history.F).map(({ message })=>[
message.pull,
message.changes[0]
]));
return [
...groups
].flatMap(([key, commits])=>{
if ('string' == typeof key) return linesOf(commits).map((line)=>({
...line,
closes: issuesOf(commits)
}));
const pull = known.get(key);
const closes = issuesOf(commits, pull);
return linesOf(commits, pull?.title, merges.get(key)).map((line)=>({
...line,
pull: key,
closes
}));
});
}
function linesOf(commits, title, merged) {
const sha = commits.at(-1)?.sha ?? '';
const [first] = commits;
const changes = commits.flatMap(({ message })=>message.changes);
const isSquashed = 1 === commits.length && first?.message.pull !== void 0 && changes.length > 0;
if (isSquashed || 1 === commits.length && changes.length > 1) return changes.map((change)=>({
sha,
...toLine(change)
}));
const named = void 0 === title ? merged : (0, read_change.p)((0, read_references.Oc)(title).header);
const strongest = [
...changes
].sort((a, b)=>levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)))[0];
const breaking = [
...new Set(changes.flatMap((change)=>change.breaking))
];
if (named) return [
{
sha,
...toLine(named),
...breaking.length > 0 ? {
breaking
} : {}
}
];
if (strongest) return [
{
sha,
...toLine(strongest),
breaking,
...void 0 === title ? {} : {
text: title
}
}
];
return [
{
sha,
type: '',
scopes: [],
text: title ?? first?.message.header ?? '',
breaking
}
];
}
function withoutPicked(entries) {
const shas = new Set(entries.map(({ sha })=>sha));
return entries.filter(({ message })=>!(0, read_references.N2)(message.body).some((sha)=>shas.has(sha)));
}
function closedBy(commits) {
return commits.flatMap(({ message })=>(0, read_references.x2)(`${message.header}\n${message.body}`));
}
function toLine({ type, scopes, subject, breaking }) {
const reverted = 'revert' === type ? (0, read_change.p)(subject) : void 0;
return {
type,
scopes: reverted?.scopes ?? scopes,
text: reverted?.subject ?? subject,
breaking
};
}
function withoutOwn(own) {
return ({ number, repository })=>void 0 === repository || repository.toLowerCase() === own.toLowerCase() ? {
number
} : {
number,
repository
};
}
function unique(issues) {
return [
...new Map(issues.map((issue)=>[
`${issue.repository ?? ''}#${issue.number}`,
issue
])).values()
];
}
function channelOfVersion(version) {
return 0 === version.prerelease.length ? 'stable' : String(version.prerelease[0]);
}
function previousRelease(reachable, channel, below) {
return reachable.find(({ version })=>{
const isLower = void 0 === below || version.compare(below) < 0;
return isLower && [
'stable',
channel
].includes(channelOfVersion(version));
});
}
function subjectOf(to, sha, prefix, here) {
const name = to.replace(/^refs\/tags\//, '');
const version = versionOf(name, prefix);
const named = void 0 === version ? void 0 : {
tag: name,
version
};
const release = named ?? here[0];
return {
to: release?.tag ?? name,
sha,
release: release && {
tag: release.tag,
version: release.version
}
};
}
function fromOf({ release }, tags) {
const channel = void 0 === release ? 'stable' : channelOfVersion(release.version);
return previousRelease(tags, channel, release?.version);
}
function planNotes(inputs, facts, locale) {
const { subject, history, pulls = new Map() } = facts;
return {
title: (0, markdown.FV)(titleOf(inputs, facts, locale)),
tag: subject.release?.tag,
from: facts.from,
to: subject.release?.tag ?? subject.sha,
repositoryUrl: facts.repositoryUrl,
entries: toEntries(history, pulls, facts.repository),
contributors: contributorsOf(history, pulls, facts.newcomers),
metrics: summarize(facts.figures, facts.figuresBefore, locale),
isComplete: void 0 !== facts.pulls
};
}
function titleOf({ title }, { subject, date }, locale) {
const { release } = subject;
const values = {
tag: release?.tag ?? words[locale].unreleased,
version: release?.version.version ?? words[locale].unreleased,
date
};
return title.replace(/\{(tag|version|date)\}/g, (_, name)=>values[name]);
}
async function findPrevious(subject, prefix, git) {
const likely = fromOf(subject, versionTags(await git.tags({
prefix
}), prefix));
if (void 0 === likely || await git.isAncestor(likely.sha, subject.sha)) return likely;
return fromOf(subject, versionTags(await git.tags({
prefix,
mergedInto: subject.sha
}), prefix)) ?? likely;
}
const mostLeftOut = 20;
async function findPreviousOut(subject, prefix, git, isOut) {
const nearest = await findPrevious(subject, prefix, git);
const leftOut = [];
let previous = nearest;
while(void 0 !== previous && leftOut.length < mostLeftOut){
if (await isOut(previous.tag)) return {
previous,
leftOut
};
leftOut.push(previous.tag);
previous = await findPrevious({
...subject,
release: previous
}, prefix, git);
}
return {
previous: nearest,
leftOut: []
};
}
async function gatherFacts(inputs, { git, github, context }) {
const { run } = context;
const subject = await findSubject(inputs, git, context);
const lost = await lostPaths(inputs, subject, git);
if (lost.length > 0) throw new action_error.j1(lost);
const from = await findFrom(inputs, subject, {
git,
github,
context
});
const isBeside = void 0 !== from && !await git.isAncestor(from.sha, subject.sha);
const history = await (0, commits_history.L)(git.log({
to: subject.sha,
paths: inputs.paths,
inOrder: true,
...void 0 === from ? {} : {
from: from.sha,
cherry: isBeside
}
}));
const files = readFiles(inputs.metrics, context);
const figures = figuresOf(files.measured);
const [newcomers, asked, before] = await Promise.all([
from && git.newcomers(emailsOf(history), from.sha),
askPulls(github, history, 'none' === inputs.release),
0 === Object.keys(figures).length ? {} : figuresOfRelease(from?.name, github, context)
]);
return {
subject,
from: from?.name,
history,
pulls: asked.pulls,
newcomers,
figures,
figuresBefore: before,
repository: `${run.owner}/${run.repo}`,
repositoryUrl: '' === run.owner ? void 0 : `${run.serverUrl}/${run.owner}/${run.repo}`,
date: await dateOf(subject, git, context),
missing: [
...files.missing,
...void 0 === asked.missing ? [] : [
asked.missing
],
...isBeside ? [
besides(from.name, subject.to)
] : []
]
};
}
function besides(from, to) {
return `${from} is not in the history of ${to} (rewritten, or on another line): commits whose change it has too are left out`;
}
async function findSubject({ to, range, tagPrefix }, git, { run, log }) {
const pushed = run.ref.startsWith('refs/tags/') ? run.ref : 'HEAD';
const wanted = range?.to ?? (to || pushed);
const look = async ()=>{
const sha = await git.resolve(wanted);
const here = void 0 === sha ? [] : await git.tags({
prefix: tagPrefix,
pointsAt: sha
});
return void 0 === sha ? void 0 : subjectOf(wanted, sha, tagPrefix, versionTags(here, tagPrefix));
};
let subject = await look();
if (subject?.release === void 0 && await git.hasRemote()) {
await git.fetchTags().catch((cause)=>log.debug(`tags could not be fetched: ${(0, action_error.Uc)(cause)}`));
subject = await look();
}
if (void 0 === subject) throw unknownRevision(range ? 'range' : 'to', wanted);
return subject;
}
async function findFrom({ from, range, tagPrefix, release }, subject, { git, github, context }) {
let name = range?.from ?? from;
if ('' === name && void 0 !== github && 'none' !== release) {
const isOut = async (tag)=>(await github.releases.byTag(tag))?.draft === false;
const { previous, leftOut } = await findPreviousOut(subject, tagPrefix, git, isOut);
if (leftOut.length > 0) context.log.info(`${leftOut.join(', ')} were never published; their changes are included here`);
name = previous?.tag ?? '';
} else name ||= (await findPrevious(subject, tagPrefix, git))?.tag ?? '';
if ('' === name) return;
const sha = await git.resolve(name);
if (void 0 === sha) throw unknownRevision(range ? 'range' : 'from', name);
return {
name: name.replace(/^refs\/tags\//, ''),
sha
};
}
function unknownRevision(input, received) {
const { example = '' } = inputs.O[input];
return new action_error.j1([
{
input,
received,
allowed: 'a tag, branch or commit of this clone',
example
}
]);
}
function emailsOf({ entries }) {
const people = entries.flatMap(({ author, message })=>[
author,
...(0, read_references.Nc)(message.body)
]);
return [
...new Set(people.filter(({ name })=>!isBot(name)).map(({ email })=>email))
];
}
const mostAsked = 2_500;
async function askPulls(github, { entries }, mayFail) {
if (void 0 === github) return {
missing: 'without a token GitHub could not be asked for pull requests and issues'
};
try {
const pulls = await github.pulls.ofCommits(entries.slice(0, mostAsked).map(({ sha })=>sha));
return {
pulls,
...entries.length > mostAsked ? {
missing: `GitHub was asked for the newest ${mostAsked} commits only`
} : {}
};
} catch (refusal) {
if (!mayFail || !(refusal instanceof action_error.mZ)) throw refusal;
return {
missing: `GitHub could not be asked for pull requests and issues: ${refusal.message}`
};
}
}
async function lostPaths({ paths }, { sha }, git) {
const files = 0 === paths.length ? void 0 : await git.files(sha);
return paths.flatMap((path)=>{
const allowed = (0, git_paths.Gv)(path, files);
return void 0 === allowed ? [] : [
{
input: 'paths',
received: path,
allowed
}
];
});
}
function readFiles(paths, { run }) {
const measured = [];
const missing = [];
for (const path of paths)try {
const file = readMeasured((0, workspace_file.sL)(path, run, workspace_file.io));
if (file) measured.push(file);
else missing.push(`${path} is neither a metrics file nor a report: it was left out`);
} catch (cause) {
missing.push(`${path} could not be read and was left out: ${(0, action_error.Uc)(cause)}`);
}
return {
measured,
missing
};
}
async function figuresOfRelease(tag, github, { log }) {
if (void 0 === github || void 0 === tag) return {};
try {
return readFigures(keptFigures((await github.releases.byTag(tag))?.body ?? ''));
} catch (refusal) {
if (!(refusal instanceof action_error.mZ)) throw refusal;
log.info(`the metrics of ${tag} could not be read from its release: ${refusal.message}`);
return {};
}
}
async function dateOf({ release }, git, { clock, config }) {
const tagged = void 0 === release ? void 0 : (await git.tags({
prefix: release.tag
})).find(({ name })=>name === release.tag)?.date;
const at = tagged ? new Date(tagged) : new Date(clock.now());
return new Intl.DateTimeFormat('sv-SE', {
timeZone: config?.['time-zone'] ?? 'UTC'
}).format(at);
}
async function upsertRelease(request, releases) {
const { tag, sha, name, prerelease, publish } = request;
const found = await releases.byTag(tag);
if (found) return update(found, request, releases);
try {
return await releases.create({
tag,
sha,
name,
body: bodyOf(request, ''),
draft: !publish,
prerelease
});
} catch (refusal) {
const made = refusal instanceof action_error.mZ && 422 === refusal.status ? await releases.byTag(tag) : void 0;
if (void 0 === made) throw refusal;
return update(made, request, releases);
}
}
function update(found, request, releases) {
const { name, prerelease, publish } = request;
const body = bodyOf(request, found.body);
const changes = {
...body === found.body ? {} : {
body
},
...'' === found.name ? {
name
} : {},
...found.draft && publish ? {
draft: false,
prerelease
} : {}
};
return 0 === Object.keys(changes).length ? Promise.resolve(found) : releases.update(found.id, changes);
}
function bodyOf({ figures, render }, present) {
const taken = withNotes(present, withFigures('', figures)).length + 2;
return withNotes(present, withFigures(render(longestBody - taken), figures));
}
function updateChangelog(file, { section, name, isRehearsal }, { run, log }) {
const written = prepend(publish_textOf(file, run), section, name);
if (void 0 === written) log.event(`${file} has ${name} already`);
else if (isRehearsal) log.event(`${name} would be added to ${file}`);
else {
try {
(0, workspace_file.dx)(file, written, run);
} catch (cause) {
throw unusable(file, cause);
}
log.event(`${name} added to ${file}`);
}
}
function publish_textOf(file, run) {
try {
return (0, workspace_file.sL)(file, run, workspace_file.io);
} catch (cause) {
if ('ENOENT' === cause.code) return;
throw unusable(file, cause);
}
}
function unusable(received, cause) {
const allowed = `a file that can be written; ${(0, action_error.Uc)(cause)}`;
return new action_error.j1([
{
input: 'changelog',
received,
allowed,
example: 'CHANGELOG.md'
}
]);
}
const shown = 50;
function unreadCommits({ unparsed, doubts }) {
return [
...collapsed('Not conventional', unparsed),
...collapsed('Perhaps mistakes', doubts)
];
}
function collapsed(title, remarks) {
if (0 === remarks.length) return [];
const lines = remarks.slice(0, shown).map(({ sha, text })=>`- ${(0, markdown.aY)(sha.slice(0, 7))} ${(0, markdown.FV)(text)}`);
const more = remarks.length > shown ? [
`- \u{2026} ${remarks.length - shown} more`
] : [];
return [
(0, markdown.zH)(`${title}: ${remarks.length}`, [
...lines,
...more
].join('\n'))
];
}
function summaryOf(notes, { history, missing }) {
const parts = [
notes.trim(),
'---',
countOf(history),
...missing.map((sentence)=>`\u{26A0}\u{FE0F} ${(0, markdown.FV)(sentence)}`),
...unreadCommits(history)
];
return `${parts.join('\n\n')}\n`;
}
function countOf({ count, cancelled }) {
const counted = 1 === count ? '1 commit counts' : `${count} commits count`;
return 0 === cancelled ? `${counted}.` : `${counted}, ${cancelled} more cancel out.`;
}
async function writeNotes(inputs, context) {
const locale = inputs.locale ?? context.config?.locale ?? 'en';
const style = {
locale,
sections: await sectionsOf(inputs, locale)
};
const git = await openHistory(context, inputs.githubToken);
const github = '' === inputs.githubToken ? void 0 : await connect(context, inputs.githubToken);
const facts = await gatherFacts(inputs, {
git,
github,
context
});
return publishNotes(inputs, {
facts,
style
}, {
github,
context
});
}
async function sectionsOf({ sections }, locale) {
if ('' === sections) return defaultSections(locale);
const { parse } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "apart module ../yaml/index.cjs"));
try {
return readSections(parse(sections, {
maxAliasCount: 0
}));
} catch (refusal) {
const allowed = `a YAML list of title, types and breaking; ${(0, action_error.Uc)(refusal)}`;
throw new action_error.j1([
{
input: 'sections',
received: sections,
allowed,
example: '- { title: New, types: [feat] }'
}
]);
}
}
async function connect(context, token) {
const { createGitHub } = await Promise.all([
__webpack_require__.e(156),
__webpack_require__.e(324)
]).then(__webpack_require__.bind(__webpack_require__, 2324));
return createGitHub(context, token);
}
async function publishNotes(inputs, { facts, style }, { github, context }) {
const { subject, missing } = facts;
const { release } = subject;
if (void 0 === release && ('none' !== inputs.release || '' !== inputs.changelog)) throw untagged(inputs, subject.to);
for (const sentence of missing)context.log.warning(sentence);
const plan = planNotes(inputs, facts, style.locale);
const shown = (text)=>context.redactor.redact(text);
const render = (limit)=>shown(renderNotes(plan, {
...style,
...void 0 === limit ? {} : {
limit
}
}));
const notes = render();
const entryCount = distribute(plan.entries, style.sections).reduce((sum, { entries })=>sum + entries.length, 0);
const range = `${facts.from ?? 'the beginning'}..${subject.to}`;
const written = {
phase: 'Successful',
reason: `${entryCount} entries for ${range}${void 0 === facts.pulls ? ', from git alone' : ''}`,
outputs: {
notes,
'notes-file': await saveNotes(notes, context),
'entry-count': entryCount
},
summary: summaryOf(notes, facts),
details: {
range,
missing,
entries: plan.entries,
contributors: plan.contributors,
metrics: plan.metrics
}
};
if (void 0 === release) return written;
if ('' !== inputs.changelog) {
const whole = ()=>renderNotes({
...plan,
isComplete: true
}, {
...style,
limit: 1 / 0
});
const addition = await changelogAddition(inputs, facts, release, whole);
updateChangelog(inputs.changelog, {
...addition,
section: shown(addition.section),
isRehearsal: inputs.dryRun
}, context);
}
if ('none' === inputs.release || inputs.dryRun || void 0 === github) return written;
const request = {
tag: release.tag,
sha: subject.sha,
name: titleOf(inputs, facts, style.locale),
prerelease: release.version.prerelease.length > 0,
publish: 'publish' === inputs.release,
figures: facts.figures,
render
};
return writeRelease(request, written, {
github,
context
});
}
async function changelogAddition({ changelogFormat, title }, { history, from, date, repositoryUrl }, { tag, version }, notes) {
if ('release-kit' === changelogFormat) return {
section: toSection(notes()),
name: title.includes('{tag}') ? tag : version.version
};
const { conventionalSection } = await Promise.all([
__webpack_require__.e(830),
__webpack_require__.e(899)
]).then(__webpack_require__.bind(__webpack_require__, 4010));
const name = version.version;
return {
section: await conventionalSection({
history,
tag,
version: name,
from,
date,
repositoryUrl
}),
name
};
}
async function writeRelease(request, written, { github, context }) {
try {
const release = await upsertRelease(request, github.releases);
const reason = `${written.reason}; ${release.draft ? 'draft release' : 'release'} ${release.tag}`;
return {
...written,
reason,
outputs: {
...written.outputs,
'release-id': release.id,
'release-url': release.url
}
};
} catch (refusal) {
if (!(refusal instanceof action_error.mZ)) throw refusal;
context.log.info(refusal.hint);
const reason = `the release ${request.tag} could not be written: ${(0, action_error.Uc)(refusal)} [${refusal.code}]`;
return {
...written,
phase: 'Error',
reason
};
}
}
function untagged({ tagPrefix }, received) {
const allowed = `a tag of the prefix ${tagPrefix}: a release or a changelog needs one`;
return new action_error.j1([
{
input: 'to',
received,
allowed,
example: `${tagPrefix}1.2.3`
}
]);
}
async function saveNotes(notes, { run }) {
const folder = (0, external_node_path_.join)(run.temp, 'release-kit');
await (0, promises_.mkdir)(folder, {
recursive: true
});
const path = (0, external_node_path_.join)(folder, `notes-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.md`);
await (0, promises_.writeFile)(path, notes);
return path;
}
}),
8679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
F: ()=>isMerge,
L: ()=>readHistory
});
function createLineage() {
const expected = new Map();
const ages = new Map();
const outer = new Map();
function isWithin(inner, merge) {
for(let found = outer.get(inner); void 0 !== found; found = outer.get(found))if (found === merge) return true;
return false;
}
function isSettled(known, merge) {
if (isWithin(merge, known)) return true;
return !isWithin(known, merge) && (ages.get(known) ?? 0) > (ages.get(merge) ?? 0);
}
function expect(sha, merge, isMain) {
if (void 0 === sha) return;
const known = expected.get(sha);
const isKnownMain = expected.has(sha) && void 0 === known;
const isKept = void 0 !== known && void 0 !== merge && isSettled(known, merge);
if (isMain || !(isKnownMain || isKept)) expected.set(sha, merge);
}
return ({ sha, parents })=>{
const merge = expected.get(sha);
expected.delete(sha);
if (parents.length > 1) {
ages.set(sha, ages.size);
if (void 0 !== merge) outer.set(sha, merge);
}
expect(parents[0], merge, void 0 === merge);
for(let index = 1; index < parents.length; index++)expect(parents[index], sha, false);
return merge;
};
}
function pairReverts(commits) {
if (commits.every(({ message })=>void 0 === message.reverts)) return {
undone: new Set(),
paired: new Set()
};
const undone = new Set();
const targets = new Map();
const known = createIndex(commits);
function set(sha, isUndone, seen = new Set()) {
if (seen.has(sha)) return;
seen.add(sha);
if (isUndone) undone.add(sha);
else undone.delete(sha);
for (const target of targets.get(sha) ?? [])set(target, !isUndone, seen);
}
commits.forEach(({ sha, message }, position)=>{
const found = void 0 === message.reverts ? [] : known.find(message.reverts, position, undone);
if (0 === found.length) return;
targets.set(sha, found);
for (const target of found)set(target, true);
});
return {
undone,
paired: new Set(targets.keys())
};
}
function createTargets() {
const headers = new Set();
const pulls = new Set();
const prefixes = new Map();
return {
add ({ shas, pull, header }) {
headers.add(header);
if (void 0 !== pull) pulls.add(pull);
for (const sha of shas)prefixes.set(sha.length, (prefixes.get(sha.length) ?? new Set()).add(sha));
},
mayMean ({ sha, message }) {
if (headers.has(message.header) || void 0 !== message.pull && pulls.has(message.pull)) return true;
for (const [length, set] of prefixes)if (set.has(sha.slice(0, length))) return true;
return false;
}
};
}
function createIndex(commits) {
const broughtBy = new Map();
for (const { sha, merge } of commits){
if (void 0 === merge) continue;
const brought = broughtBy.get(merge) ?? [];
broughtBy.set(merge, brought);
brought.push(sha);
}
function whole(sha) {
const found = [
sha
];
for (const one of found)found.push(...broughtBy.get(one) ?? []);
return found;
}
function newest(before, matches) {
for(let position = before - 1; position >= 0; position--){
const commit = commits[position];
if (commit && matches(commit)) return commit.sha;
}
}
return {
find ({ shas, pull, header }, before, undone) {
const named = shas.map((prefix)=>newest(before, ({ sha })=>sha.startsWith(prefix)));
const bySha = named.filter((sha)=>void 0 !== sha);
if (bySha.length > 0) return bySha.flatMap(whole);
const standing = (commit)=>!undone.has(commit.sha);
const ofPull = void 0 === pull ? [] : commits.slice(0, before).filter((one)=>one.message.pull === pull && standing(one));
if (ofPull.length > 0) return [
...new Set(ofPull.flatMap(({ sha })=>whole(sha)))
];
const quoted = newest(before, (commit)=>commit.message.header === header && standing(commit));
return void 0 === quoted ? [] : whole(quoted);
}
};
}
var read_change = __webpack_require__(7638);
var read_references = __webpack_require__(1616);
var known_types = __webpack_require__(3982);
const conventional = String.raw`\w+(?:\([^()\n]*\))?!?: \S`;
const knownLine = new RegExp(`^(?:${known_types.t.join('|')})(?:\\([^()\\n]*\\))?!?: \\S`, 'i');
const bulletLine = new RegExp(`^ {0,3}[*-] (${conventional})`);
const newMessage = new RegExp(`\\n\\n(?=${conventional})`);
function splitMessage(text, squash) {
const all = text.split('\n');
const [replaced] = cutBlocks(all, 'COMMIT_OVERRIDE').blocks;
if (void 0 !== replaced) return replaced.replace(/\n\s*\n/g, '\n\n').split(newMessage);
const { blocks: inner, rest } = cutBlocks(all, 'NESTED_COMMIT');
const [header = '', ...body] = rest;
const lines = withoutQuotes(body);
if ('header' === squash) return [
[
header,
...lines
].join('\n'),
...inner
];
const [main, ...squashed] = splitBody(header, lines);
return [
...'both' === squash || 0 === squashed.length ? [
main
] : [],
...squashed,
...inner
];
}
function cutBlocks(lines, name) {
const blocks = [];
const rest = [];
let block;
for (const line of lines)if (void 0 === block && line === `BEGIN_${name}`) block = [];
else if (void 0 === block) rest.push(line);
else if (line !== `END_${name}`) block.push(line);
else {
blocks.push(block.join('\n').trim());
rest.push('');
block = void 0;
}
return {
blocks,
rest: void 0 === block ? rest : [
...rest,
`BEGIN_${name}`,
...block
]
};
}
function splitBody(header, body) {
const parts = [
[
header
]
];
for (const line of body){
const start = bulletLine.test(line) ? line.replace(/^ {0,3}[*-] /, '') : knownLine.test(line) ? line : void 0;
if (void 0 === start) parts.at(-1)?.push(line);
else parts.push([
start
]);
}
const [main, ...rest] = parts.map((lines)=>lines.join('\n'));
return [
main ?? '',
...rest
];
}
function withoutQuotes(lines) {
if (lines.some((line)=>line.startsWith('updated-dependencies:') || line.startsWith('Signed-off-by: dependabot'))) return [];
if (!lines.some((line)=>/^\s*[>`<]/.test(line))) return lines;
const text = lines.join('\n').replace(/<(details|blockquote|pre)\b[\s\S]*?(<\/\1>|$)/gi, '').replace(/^```[\s\S]*?(^```|$(?![\s\S]))/gm, '');
return text.split('\n').filter((line)=>!line.startsWith('>'));
}
function parseMessage(text, { squash, isMerge }) {
const clean = inPlainLines(text).trim();
const end = clean.indexOf('\n');
const firstLine = -1 === end ? clean : clean.slice(0, end);
const body = -1 === end ? '' : clean.slice(end).trim();
const { header, pull } = (0, read_references.Oc)(firstLine);
const isNamedMerge = header.startsWith('Merge ');
const merges = isMerge || isNamedMerge && /^Merge (pull request|(remote-tracking )?branch|tag) /.test(header);
const reverts = merges ? void 0 : (0, read_references.JV)(header, body);
const spoken = merges && isNamedMerge ? body : clean;
const changes = reverts ? [
toRevert(reverts, clean)
] : readChanges(spoken, merges ? 'header' : squash);
return {
header,
body,
pull: (isNamedMerge ? (0, read_references.Cl)(firstLine) : void 0) ?? pull,
changes,
unparsed: 0 !== changes.length || merges ? void 0 : whyUnparsed(firstLine),
reverts,
releaseAs: (0, read_references.QU)(body),
doubts: doubtsOf(body)
};
}
function inPlainLines(text) {
const lines = /[\r\u2028\u2029]/.test(text) ? text.replaceAll('\r\n', '\n').replace(/[\r\u2028\u2029]/g, ' ') : text;
return lines.replace(/[^\S\n]{100,}/g, ' ');
}
function toRevert({ header }, text) {
return {
type: 'revert',
scopes: [],
subject: header,
breaking: (0, read_change.p)(text)?.breaking ?? []
};
}
function readChanges(text, squash) {
if ('header' === squash && !text.includes('BREAKING') && !text.includes('_COMMIT')) {
const change = (0, read_change.p)(withoutPull(text.split('\n', 1)[0] ?? ''));
return void 0 === change ? nothing : [
change
];
}
return splitMessage(text, squash).map((message)=>(0, read_change.p)(withoutPull(message))).filter((change)=>void 0 !== change);
}
function withoutPull(message) {
const end = message.indexOf('\n');
return -1 === end ? (0, read_references.Oc)(message).header : (0, read_references.Oc)(message.slice(0, end)).header + message.slice(end);
}
function whyUnparsed(header) {
if ('' === header) return 'the message is empty';
if (/^(fixup|squash|amend)! /.test(header)) return 'it was meant to be squashed before merging';
if (/^\w+!\(/.test(header)) return '"!" stands before the scope: type(scope)!: subject';
if (/^\w+(\([^()]*\))?!?:\S/.test(header)) return 'a blank is missing after the colon';
return 'it does not start with type: subject';
}
const nothing = [];
function doubtsOf(body) {
if (!/breaking[ -]change:/i.test(body)) return nothing;
const found = /^ {0,3}(?:[*-] )?(breaking[ -]change):/im.exec(body)?.[1];
const isMeant = void 0 !== found && !/^BREAKING[ -]CHANGE$/.test(found);
return isMeant ? [
`"${found}:" is not written BREAKING CHANGE: and was not counted as one`
] : nothing;
}
async function readHistory(batches, { squash = 'header', onlyCount = false } = {}) {
const lineage = createLineage();
const needsLook = createSecondLook();
const counted = createCount();
const speaking = new Set();
const kept = [];
for await (const commits of batches)for (const commit of commits){
const { sha, parents, author } = commit;
const message = parseMessage(commit.message, {
squash,
isMerge: parents.length > 1
});
const entry = {
sha,
parents,
author,
message,
merge: lineage(commit)
};
if (needsLook(entry) || !onlyCount) {
kept.push(entry);
continue;
}
counted.add(entry);
if (void 0 !== entry.merge && message.changes.length > 0) speaking.add(entry.merge);
}
const { entries, cancelled } = judge(kept, speaking);
for (const entry of entries)counted.add(entry);
return {
...counted.sum(),
entries,
all: kept,
cancelled
};
}
function isMerge({ parents }) {
return parents.length > 1;
}
function createSecondLook() {
const targets = createTargets();
const doubtful = new Set();
return (entry)=>{
const { sha, message, merge } = entry;
const isMeant = targets.mayMean(entry) || void 0 !== merge && doubtful.has(merge);
if (isMeant) doubtful.add(sha);
if (message.reverts) targets.add(message.reverts);
return isMeant || isMerge(entry) || void 0 !== message.reverts || void 0 !== message.releaseAs;
};
}
function createCount() {
const kinds = new Map();
const unparsed = [];
const doubts = [];
let count = 0;
let releaseAs;
return {
add ({ sha, message }) {
count++;
for (const { type, breaking } of message.changes){
const key = breaking.length > 0 ? `${type}!` : type;
if (!kinds.has(key)) kinds.set(key, {
type,
breaking
});
}
if (void 0 !== message.unparsed) unparsed.push({
sha,
text: `${message.header}: ${message.unparsed}`
});
for (const text of message.doubts)doubts.push({
sha,
text
});
releaseAs ??= message.releaseAs;
},
sum: ()=>({
count,
kinds: [
...kinds.values()
],
unparsed,
doubts,
releaseAs
})
};
}
function judge(kept, speaking) {
const oldestFirst = [
...kept
].reverse();
const { undone, paired } = pairReverts(oldestFirst);
const covered = coveredMerges(oldestFirst, speaking);
const isCancelled = ({ sha })=>undone.has(sha) || paired.has(sha);
const isSilent = (entry)=>isMerge(entry) && (covered.has(entry.sha) || 0 === entry.message.changes.length);
return {
entries: kept.filter((entry)=>!isCancelled(entry) && !isSilent(entry)),
cancelled: kept.filter((entry)=>isCancelled(entry) && !isMerge(entry)).length
};
}
function coveredMerges(oldestFirst, speaking) {
const covered = new Set(speaking);
for (const { sha, merge, message } of oldestFirst)if (void 0 !== merge && (message.changes.length > 0 || covered.has(sha))) covered.add(merge);
return covered;
}
}),
3982: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
t: ()=>knownTypes
});
var conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("conventional-changelog-conventionalcommits/src/index.js");
const knownTypes = [
...conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_0__.EH.map(({ type })=>type),
'security'
];
}),
7638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
p: ()=>readChange,
w: ()=>withShortLines
});
var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("conventional-commits-parser/dist/index.js");
var _known_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3982);
const none = void 0;
const headerPattern = /^(\w+)(?:\((.*?)\))?!?:\s+(.+)$/;
const breakingHeaderPattern = /^(\w+)(?:\((.*?)\))?!:\s+(.+)$/;
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.CommitParser({
headerPattern,
breakingHeaderPattern,
headerCorrespondence: [
'type',
'scope',
'subject'
],
notesPattern: ()=>/^ {0,3}(?:[*-] )?(BREAKING CHANGE|BREAKING-CHANGE):\s*(.*)/,
fieldPattern: /(?!)/,
issuePrefixes: none,
referenceActions: none,
revertPattern: /(?!)/
});
const types = new Map([
..._known_types_js__WEBPACK_IMPORTED_MODULE_1__.t.map((type)=>[
type,
type
]),
[
'feature',
'feat'
]
]);
function readChange(text) {
if ('' === text.trim()) return;
const { type, scope, subject, header, notes } = isHeaderAlone(text) ? readHeader(withShortLines(text)) : parser.parse(withShortLines(text));
const breaking = 0 === notes.length ? nothing : readNotes(notes, subject ?? header ?? '');
if (!type || !subject) return 0 === breaking.length ? void 0 : {
type: '',
scopes: nothing,
subject: header ?? '',
breaking
};
const scopes = scope ? scope.split(',').map((part)=>part.trim()).filter((part)=>'' !== part) : nothing;
const lower = type.toLowerCase();
return {
type: types.get(lower) ?? lower,
scopes,
subject: subject.trim(),
breaking
};
}
const longestLine = 5_000;
function withShortLines(text) {
return text.length <= longestLine ? text : text.replace(/^(.{5000}).+$/gm, '$1');
}
function isHeaderAlone(text) {
return !text.includes('\n') && !text.includes('BREAKING');
}
function readHeader(header) {
const breaking = breakingHeaderPattern.exec(header);
const [, type, scope, subject] = breaking ?? headerPattern.exec(header) ?? [];
return {
type,
scope,
subject,
header,
notes: breaking ? [
{
text: subject ?? ''
}
] : nothing
};
}
const nothing = [];
function readNotes(notes, fallback) {
return [
...new Set(notes.map(({ text })=>cutNote(text) || fallback))
];
}
function cutNote(text) {
const lines = text.replace(/^\n/, '').split('\n');
const end = lines.findIndex((line, index)=>'' === line.trim() || /^\s*-{3,}\s*$/.test(line) || index > 0 && isTrailer(line));
return (-1 === end ? lines : lines.slice(0, end)).map((line)=>line.trim()).join(' ').trim();
}
function isTrailer(line) {
return /^[A-Za-z][\w-]*(?:: | #)\S/.test(line);
}
}),
1616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Cl: ()=>mergedPull,
JV: ()=>readReversal,
N2: ()=>readPicked,
Nc: ()=>readCoAuthors,
Oc: ()=>splitPull,
QU: ()=>readReleaseAs,
x2: ()=>readClosedIssues
});
const repository = String.raw`[\w.-]+\/[\w.-]+`;
const issue = String.raw`(?:(?:${repository})?#\d+|GH-\d+|https?:\/\/[^\s/]+\/${repository}\/issues\/\d+)`;
const closing = new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(${issue}(?:\s*(?:,|and|&)\s*${issue})*)`, 'gi');
const oneIssue = new RegExp(String.raw`(?:(${repository})?#(\d+)|GH-(\d+)|https?:\/\/[^\s/]+\/(${repository})\/issues\/(\d+))`, 'gi');
function readClosedIssues(text) {
const found = new Map();
for (const [, list = ''] of text.matchAll(closing))for (const [, short, number, ghNumber, fromUrl, urlNumber] of list.matchAll(oneIssue)){
const name = short ?? fromUrl;
const reference = {
...void 0 === name ? {} : {
repository: name
},
number: Number(number ?? ghNumber ?? urlNumber)
};
found.set(`${name ?? ''}#${reference.number}`, reference);
}
return [
...found.values()
];
}
function readCoAuthors(text) {
return [
...text.matchAll(/^co-authored-by:([^<\n]+)<([^<>\s]+)>[^\S\n]*$/gim)
].map(([, name = '', email = ''])=>({
name: name.trim(),
email
})).filter(({ name })=>'' !== name);
}
function readPicked(text) {
return [
...text.matchAll(/^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm)
].map(([, sha = ''])=>sha);
}
function readReleaseAs(text) {
return /release-as:/i.test(text) ? /^release-as:\s*v?(\S+)\s*$/im.exec(text)?.[1] : void 0;
}
function splitPull(header) {
const line = header.trimEnd();
const match = line.endsWith(')') ? /\(#(\d+)\)$/.exec(line) : null;
return match ? {
header: line.slice(0, match.index).trimEnd(),
pull: Number(match[1])
} : {
header: line,
pull: void 0
};
}
function mergedPull(header) {
const match = /^Merge pull request #(\d+) from /.exec(header);
return match ? Number(match[1]) : void 0;
}
function readReversal(header, body) {
if (!/^re/i.test(header)) return;
const [, word = '', quoted] = /^(Revert|Reapply) "(.*)"$/.exec(header) ?? [];
const conventional = /^revert(?:\([^()]*\))?!?:\s+"?(.+?)"?$/i.exec(header)?.[1];
const named = 'Reapply' === word ? `Revert "${quoted ?? ''}"` : quoted ?? conventional;
if (void 0 === named) return;
const inner = splitPull(named);
const said = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\b/im.exec(body)?.[1];
return {
shas: revertedShas(body),
pull: void 0 === said ? inner.pull : Number(said),
header: inner.header
};
}
function revertedShas(body) {
const said = [
...body.matchAll(/\bThis reverts commit ([0-9a-f]{4,64})\b/gi)
].map(([, sha = ''])=>sha);
const refs = /^Refs:\s*([0-9a-f]{4,64}(?:\s*,\s*[0-9a-f]{4,64})*)\s*$/im.exec(body)?.[1];
return [
...said,
...refs?.split(',') ?? []
].map((sha)=>sha.trim().toLowerCase());
}
}),
8187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$o: ()=>tidyGlob,
Gv: ()=>unmatched,
jN: ()=>matcher
});
var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("picomatch/index.js");
var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5896);
function tidyGlob(path) {
const [, not = '', glob = ''] = /^(!?)(?:\.\/+)*(.*?)\/*$/s.exec(path) ?? [];
return not + ('' === glob || '.' === glob ? '**' : glob);
}
function matcher(paths) {
const below = (globs)=>globs.flatMap((glob)=>[
glob,
`${glob}/**`
]);
const tidied = paths.map(tidyGlob);
const wanted = tidied.filter((path)=>!path.startsWith('!'));
const unwanted = tidied.filter((path)=>path.startsWith('!')).map((path)=>path.slice(1));
const options = {
dot: true,
nobrace: true,
noextglob: true,
nonegate: true
};
return picomatch__WEBPACK_IMPORTED_MODULE_0__(0 === wanted.length ? [
'**'
] : below(wanted), {
...options,
ignore: below(unwanted)
});
}
function unmatched(path, files) {
if (void 0 === files || path.startsWith('!')) return;
const fits = matcher([
path
]);
for (const file of files)if (fits(file)) return;
const start = tidyGlob(path).replace(/^\/+/, '').split(/\/?[*?[]/, 1)[0] ?? '';
const meant = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(start, foldersOf(files));
return `a path that matches a file of the commit${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
function foldersOf(files) {
const folders = new Set();
for (const file of files)for(let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)){
const folder = file.slice(0, end);
if (folders.has(folder)) break;
folders.add(folder);
}
return folders;
}
})
};
