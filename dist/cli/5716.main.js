export const id = 5716;
export const ids = [
5716
];
export const modules = {
15716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
init: ()=>init
});
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var check = __webpack_require__(57775);
var cli_product = __webpack_require__(32146);
var nearest = __webpack_require__(95896);
var kinds = __webpack_require__(77444);
const options = {
url: {
type: 'string',
value: 'URL',
does: 'the public URL; {service} in it stands for a service'
},
coolify: {
type: 'string',
value: 'URL',
does: 'where Coolify answers, which runs the services'
},
target: {
type: 'string',
value: 'KIND',
does: `the platform that runs the services, if not Coolify: ${kinds.Y2.join(', ')}; for the last, write your own lines into the config`
},
'target-url': {
type: 'string',
value: 'URL',
does: 'where that target answers, if not at its usual address'
},
resource: {
type: 'string',
multiple: true,
value: '[NAME=]UUID',
does: 'the application in Coolify, or its name at the target; NAME/blue=UUID and NAME/green=UUID for one a slot'
},
driver: {
type: 'string',
value: 'KIND',
does: `what moves traffic, if anything does: ${kinds.Q6.join(', ')}`
},
'driver-url': {
type: 'string',
value: 'URL',
does: 'where the driver answers'
},
route: {
type: 'string',
value: 'NAME',
does: 'what the driver switches'
},
blue: {
type: 'string',
value: 'NAME',
does: 'the blue slot, as the driver names it'
},
green: {
type: 'string',
value: 'NAME',
does: 'the green slot, as the driver names it'
},
'blue-url': {
type: 'string',
value: 'URL',
does: 'where the blue slot itself answers'
},
'green-url': {
type: 'string',
value: 'URL',
does: 'where the green slot itself answers'
},
'staging-url': {
type: 'string',
value: 'URL',
does: 'the URL of staging, which each push to develop is released to'
},
'staging-resource': {
type: 'string',
multiple: true,
value: '[NAME=]UUID',
does: 'the application of staging in Coolify'
},
health: {
type: 'string',
value: 'PATH',
default: '/health',
does: 'the path that tells health and version'
},
'rollback-by': {
type: 'string',
value: 'WHO',
default: 'role:maintain',
does: 'who may roll production back: @user, role:maintain'
},
slack: {
type: 'boolean',
default: false,
does: 'tell Slack, by an incoming webhook, when a release goes wrong'
},
service: {
type: 'string',
value: 'NAME',
does: 'the name of the service, where there is one'
},
run: {
type: 'string',
value: 'COMMAND',
does: 'the command that installs, tests and writes the reports, if init cannot find it'
},
locale: {
type: 'string',
value: 'en|fr',
does: "the language of what people read; default: this machine's"
},
'time-zone': {
type: 'string',
value: 'ZONE',
does: "the zone of windows and times; default: this machine's"
},
'release-kit': {
type: 'string',
value: 'OWNER/NAME@REF',
default: 'org/release-kit@v1',
does: 'the release-kit to call'
},
force: {
type: 'boolean',
default: false,
does: 'write over files that are there'
}
};
const questions = [
{
name: 'coolify',
ask: 'Where does Coolify answer? (URL; empty: only the gate is set up) '
},
{
name: 'url',
ask: 'What is the public URL? ',
after: 'coolify'
},
{
name: 'resource',
ask: "What is the application's uuid in Coolify? (NAME=UUID, or NAME/blue=UUID, a blank between several) ",
after: 'coolify'
},
{
name: 'driver',
ask: `What moves traffic between two slots? (${kinds.Q6.join(', ')}; empty: nothing) `,
after: 'coolify'
},
...[
'driver-url',
'route',
'blue',
'green',
'blue-url',
'green-url'
].map((name)=>({
name,
ask: `--${name}: ${options[name].does}? `,
after: 'driver'
})),
{
name: 'rollback-by',
ask: 'Who may roll production back? (@user, role:maintain; empty: role:maintain) ',
after: 'coolify'
}
];
async function answer(given, seen, terminal) {
const typed = new Map();
const text = (name)=>{
const value = given[name];
return typed.get(name) ?? (Array.isArray(value) ? value.join(' ') : 'string' == typeof value ? value : '');
};
const isGiven = (name)=>'' !== text(name);
for (const { name, ask, after } of terminal.isInteractive ? questions : [])if ((!isGiven(name) || 'rollback-by' === name) && (void 0 === after || isGiven(after))) {
const answered = await terminal.ask(ask);
if ('' !== answered) typed.set(name, answered);
}
const names = 1 === seen.packages.length ? [
text('service') || (seen.packages[0]?.name ?? '')
] : seen.packages.map(({ name })=>name);
return {
text,
slack: true === given.slack,
force: true === given.force,
resources: resourcesOf(text('resource'), names),
stagingResources: resourcesOf(text('staging-resource'), names)
};
}
function resourcesOf(text, names) {
const only = 1 === names.length ? names[0] ?? '' : '';
const found = {};
const slots = {};
for (const one of text.split(/[\s,]+/).filter(Boolean)){
const [, name = '', slot = '', uuid = ''] = /^(?:([\w.-]+)(?:\/(blue|green))?=)?(.+)$/.exec(one) ?? [];
const isSlot = '' === slot && '' !== only && ('blue' === name || 'green' === name);
const service = isSlot ? only : name || only;
const which = isSlot ? name : slot;
if ('blue' === which || 'green' === which) slots[service] = {
...slots[service],
[which]: uuid
};
else found[service] = uuid;
}
for (const [service, { blue = '', green = '' }] of Object.entries(slots))found[service] = {
blue,
green
};
return found;
}
var index_cjs_ = __webpack_require__("apart module ../yaml/index.cjs");
var tools = __webpack_require__(48619);
function configText(setup) {
const { seen, answers, services, environments } = setup;
const reports = [
...seen.tests?.reports ?? [],
...seen.lint.flatMap(({ reports: written })=>written)
];
const measures = (kind)=>reports.some((line)=>line.startsWith(`${kind} `));
const runner = runnerOf(setup);
const config = {
version: 1,
...'en' === setup.locale ? {} : {
locale: setup.locale
},
'time-zone': setup.timeZone,
...0 === environments.length ? {} : {
services: Object.fromEntries(services.map((one)=>[
one.name,
serviceOf(one, setup)
]))
},
channels: {
[seen.defaultBranch]: 'stable'
},
...0 === Object.keys(runner).length ? {} : {
setup: runner
},
gate: {
commands: commandsOf(setup),
reports,
block: [
'tests.failed == 0',
...measures('coverage') ? [
'coverage.patch >= 80%'
] : [],
...measures('lint') ? [
'lint.new == 0'
] : []
],
...measures('coverage') ? {
warn: [
'coverage.delta >= 0'
]
} : {}
},
...0 === environments.length ? {} : {
environments: Object.fromEntries(environments.map((name)=>[
name,
environmentOf(name, setup)
]))
},
...answers.slack ? {
notify: {
routes: {
critical: [
'slack'
]
}
}
} : {}
};
const document = new index_cjs_.Document(config);
document.commentBefore = ` yaml-language-server: $schema=${schemaOf(answers.text('release-kit'))}`;
(0, index_cjs_.visit)(document, {
Collection (_, node) {
const isFlat = (0, index_cjs_.isMap)(node) ? node.items.every(({ value })=>(0, index_cjs_.isScalar)(value)) : (0, index_cjs_.isSeq)(node) && node.items.every(index_cjs_.isScalar);
if (isFlat && JSON.stringify(node.toJSON()).length <= longest) node.flow = true;
}
});
if ('command' === setup.target) for (const name of environments)explainCommands(document, name);
return document.toString({
lineWidth: 0,
flowCollectionPadding: true
});
}
function runnerOf({ seen: { manager }, answers }) {
if (void 0 === manager) return {};
const { language, install } = manager;
return {
[language]: tools.Cp[language],
...'' === install || '' !== answers.text('run') ? {} : {
run: install
}
};
}
function commandsOf({ seen, answers }) {
const own = answers.text('run');
if ('' !== own) return {
tests: own
};
const before = seen.manager?.before ?? '';
const tools = [
...seen.tests ? [
{
name: 'tests',
run: seen.tests.run
}
] : [],
...seen.lint
];
return Object.fromEntries(tools.map(({ name, run })=>[
name,
`${before}${run}`
]));
}
const longest = 90;
function serviceOf({ name, path }, { image, services }) {
return {
...'' === path ? {} : {
path,
'tag-prefix': `${name}-v`
},
...'' !== image && 1 === services.length ? {
image
} : {}
};
}
function projectOf(resources) {
const [first = ''] = Object.values(resources);
return 'string' == typeof first ? first : first.blue;
}
const needsEdgeToken = (driver)=>[
'cloudflare',
'coolify',
'vercel'
].includes(driver);
function secretsOf({ environments, answers, target }) {
if (0 === environments.length) return {
needed: [],
optional: []
};
const driver = answers.text('driver');
const edge = '' === driver ? [] : [
'EDGE_TOKEN'
];
const isAsked = needsEdgeToken(driver);
return {
needed: [
kinds.Nn[target],
...isAsked ? edge : [],
...answers.slack ? [
'SLACK_WEBHOOK'
] : []
],
optional: [
...isAsked ? [] : edge,
'JOURNAL_KEY'
]
};
}
function environmentOf(name, { answers: { text, resources, stagingResources }, target }) {
const isStaging = 'staging' === name;
const given = isStaging ? stagingResources : resources;
const url = text('coolify') || text('target-url');
const filled = (names)=>Object.fromEntries(names.filter((one)=>'' !== text(one)).map((one)=>[
one.replace('driver-url', 'url'),
text(one)
]));
return {
url: text(isStaging ? 'staging-url' : 'url'),
target: {
kind: target,
...'' === url ? {} : {
url
},
...'webhook' === target ? {} : {
token: kinds.Nn[target]
},
resources: given,
...'command' === target ? {
options: {
command: '',
status: ''
}
} : {}
},
...isStaging || '' === text('driver') ? {} : {
traffic: {
driver: text('driver'),
...filled([
'driver-url',
'route',
'blue',
'green',
'blue-url',
'green-url'
]),
...needsEdgeToken(text('driver')) ? {
token: 'EDGE_TOKEN'
} : {},
...'vercel' === text('driver') ? {
options: {
project: projectOf(given)
}
} : {
steps: [
10,
50,
100
]
}
}
},
health: {
path: text('health')
},
...isStaging ? {} : {
rollback: {
allowed: text('rollback-by').split(/[\s,]+/)
}
}
};
}
function explainCommands(document, environment) {
const options = document.getIn([
'environments',
environment,
'target',
'options'
], true);
if (!(0, index_cjs_.isMap)(options)) return;
options.flow = false;
const comments = {
command: " Write here the line that deploys $DEPLOY_REVISION to $DEPLOY_RESOURCE, with the token as $DEPLOY_TOKEN. It may print id=\u2026 and url=\u2026.",
status: ' And the one that tells of $DEPLOY_ID: its last line is queued, running, finished or failed. Without it, leave this out: health and version decide.'
};
for (const { key } of options.items)if ((0, index_cjs_.isScalar)(key)) key.commentBefore = comments[key.value] ?? '';
}
function schemaOf(releaseKit) {
const [repository = '', ref = ''] = releaseKit.split('@');
return `https://raw.githubusercontent.com/${repository}/${ref}/schemas/release-kit.schema.json`;
}
var look = __webpack_require__(50777);
var workflow_file = __webpack_require__(30884);
const called = /^[\w.-]+\/release-kit\/(.+)@/;
function workflowText(template, setup, offer, secrets) {
const [repository = '', ref = ''] = setup.answers.text('release-kit').split('@');
const text = template.replaceAll('$default-branch', setup.seen.defaultBranch).replace(/\borg\/release-kit\/(\S+?)@v1\b/g, `${repository}/$1@${ref}`).replace(/ # (?:service: )?its name in the config/g, '');
const document = (0, index_cjs_.parseDocument)(text);
const before = JSON.stringify(document);
const jobs = document.get('jobs');
for (const { key, value: job } of (0, index_cjs_.isMap)(jobs) ? jobs.items : []){
const [, name = ''] = called.exec((0, workflow_file.b6)((0, index_cjs_.isMap)(job) ? job.get('uses') : '')) ?? [];
const declaration = offer[name];
if ((0, index_cjs_.isMap)(job) && void 0 !== declaration) {
fillInputs(document, [
'jobs',
String(key)
], setup, new Set(Object.keys(declaration.inputs)));
passSecrets(document, [
'jobs',
String(key)
], secrets);
}
}
offerChoices(document, setup);
return JSON.stringify(document) === before ? text : document.toString({
lineWidth: 0
});
}
function fillInputs(document, job, setup, known) {
const { seen, services, image } = setup;
const at = (name)=>[
...job,
'with',
name
];
const has = (name)=>document.hasIn(at(name));
const put = (name, value)=>{
if (!known.has(name)) return;
if ('' === value) document.deleteIn(at(name));
else document.setIn(at(name), value);
};
const chosen = [
'on',
'workflow_dispatch',
'inputs',
'service'
];
if (1 === services.length && document.hasIn(chosen)) document.deleteIn(chosen);
if (has('service') || known.has('service') && has('environment') && services.length > 1) put('service', 1 === services.length ? services[0]?.name : serviceChosenIn(document, job, setup));
if (has('image') && '' === image) put('image', '');
if (known.has('keep') && seen.tests && !keptByItself(setup)) put('keep', `${keptOf(setup).join('\n')}\n`);
}
function serviceChosenIn(document, job, { services }) {
const names = services.map(({ name })=>name);
if (document.hasIn([
'on',
'workflow_dispatch',
'inputs'
])) {
const choice = document.createNode({
type: 'choice',
options: names,
required: true
}, {
flow: true
});
document.setIn([
'on',
'workflow_dispatch',
'inputs',
'service'
], choice);
return '${{ inputs.service }}';
}
const jobs = document.getIn(job);
jobs.items.unshift(document.createPair('strategy', {
matrix: {
service: names
}
}));
const strategy = jobs.get('strategy');
if ((0, index_cjs_.isMap)(strategy)) strategy.flow = true;
return '${{ matrix.service }}';
}
const usuallyKept = [
'junit.xml',
'coverage/lcov.info'
];
function keptOf({ seen }) {
return [
...seen.tests?.reports ?? [],
...seen.lint.flatMap(({ reports })=>reports)
].map((line)=>line.split(' ')[1] ?? '');
}
function keptByItself(setup) {
return keptOf(setup).join() === usuallyKept.join();
}
function passSecrets(document, job, needed) {
const secrets = document.getIn([
...job,
'secrets'
]);
if (!(0, index_cjs_.isMap)(secrets)) return;
secrets.items = secrets.items.filter(({ key })=>needed.includes(String(key)));
secrets.flow = false;
if (0 === secrets.items.length) document.deleteIn([
...job,
'secrets'
]);
}
function offerChoices(document, { environments }) {
const options = [
'on',
'workflow_dispatch',
'inputs',
'environment',
'options'
];
if (document.hasIn(options)) document.setIn(options, document.createNode(environments, {
flow: true
}));
}
const init = {
does: 'looks at this repository, and writes its config and the workflows that call release-kit',
options: options,
async run (call) {
const { terminal, product, config, json, given } = call;
const seen = (0, look.O)(terminal.folder);
const answers = await answer(given, seen, terminal);
const setup = setUp(seen, answers, terminal.env);
const lacking = lackingIn(setup);
if (lacking.length > 0) return refuse(call, lacking);
const secrets = secretsOf(setup);
const files = {
[config]: configText(setup),
...workflowsOf(setup, product, secrets)
};
const there = Object.keys(files).filter((path)=>(0, external_node_fs_.existsSync)((0, external_node_path_.join)(terminal.folder, path)));
if (there.length > 0 && !answers.force) return refuse(call, [
`${there.join(', ')} ${1 === there.length ? 'is' : 'are'} there: nothing was written (--force writes over them)`
]);
for (const [path, text] of Object.entries(files)){
(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(terminal.folder, path)), {
recursive: true
});
(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(terminal.folder, path), text);
}
const { problems } = await (0, check.n)(config, terminal, (0, cli_product.n)(product));
const orders = secrets.needed.flatMap((name)=>setup.environments.map((environment)=>`gh secret set ${name} --env ${environment}`));
if (json) terminal.print(JSON.stringify({
schema: 1,
wrote: Object.keys(files),
secrets: orders,
problems
}));
else for (const line of told(setup, files, orders))terminal.print(line);
for (const problem of problems)terminal.complain((0, check.X)(problem));
return 0 === problems.length ? 0 : 1;
}
};
function refuse({ terminal }, why) {
for (const line of why)terminal.complain(line);
return 1;
}
function setUp(seen, answers, env) {
const { text, resources, stagingResources } = answers;
const target = kinds.Y2.find((kind)=>kind === text('target')) ?? 'coolify';
const isReleased = Object.keys(resources).length > 0 && ('' !== text('coolify') || 'coolify' !== target);
const isStaged = isReleased && Object.keys(stagingResources).length > 0;
const only = 1 === seen.packages.length;
const services = seen.packages.map(({ name, path })=>({
name: only && text('service') || name,
path
}));
return {
seen,
answers,
services,
target,
environments: [
...isReleased ? [
'production'
] : [],
...isStaged ? [
'staging'
] : []
],
locale: text('locale') || (/^fr/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'fr' : 'en'),
timeZone: text('time-zone') || new Intl.DateTimeFormat().resolvedOptions().timeZone,
image: only && seen.packages[0]?.hasDockerfile && '' !== seen.repository ? `ghcr.io/${seen.repository.toLowerCase()}` : ''
};
}
function lackingIn(setup) {
const { seen, answers } = setup;
const { text, resources } = answers;
const lacking = [];
if (0 === Object.keys(commandsOf(setup)).length || void 0 === seen.tests) lacking.push('no test tool that writes a report was seen (jest, vitest, node --test, pytest, go test, Maven, Gradle): the gate would have nothing to judge; add one, then run init again');
const kind = text('target');
if ('' !== kind && !kinds.Y2.some((one)=>one === kind)) lacking.push(unknownTarget(kind));
const release = {
coolify: text('coolify') || ('coolify' === kind ? '' : kind),
url: text('url'),
resource: Object.keys(resources).join()
};
const missing = Object.entries(release).filter(([, value])=>'' === value);
if (missing.length > 0 && missing.length < 3) lacking.push(`a release needs also ${missing.map(([name])=>'coolify' === name ? '--coolify or --target' : `--${name}`).join(', ')}`);
const unknown = Object.keys(resources).filter((name)=>!setup.services.some((one)=>one.name === name));
if (unknown.length > 0) lacking.push(`--resource names ${unknown.join(', ') || 'no service'}; there are ${setup.services.map(({ name })=>name).join(', ')}`);
return lacking;
}
function unknownTarget(kind) {
const meant = (0, nearest.p)(kind, kinds.Y2);
return `--target is "${kind}"; expected one of ${kinds.Y2.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
const always = [
'pull-request',
'pull-request-publish'
];
const released = [
'release',
'rollback',
'again'
];
function workflowsOf(setup, product, secrets) {
const offer = (0, cli_product.n)(product);
const names = [
...always,
...setup.environments.includes('production') ? released : [],
...setup.environments.includes('staging') ? [
'staging'
] : []
];
const entries = names.map((name)=>{
const template = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(product, 'workflows-templates', `${name}.yml`), 'utf8');
return [
`.github/workflows/${name}.yml`,
workflowText(template, setup, offer, [
...secrets.needed,
...secrets.optional
])
];
});
return Object.fromEntries([
...entries,
[
'.github/zizmor.yml',
zizmor(setup.answers.text('release-kit'))
]
]);
}
function zizmor(releaseKit) {
const [repository = ''] = releaseKit.split('@');
return `rules:\n  unpinned-uses:\n    config:\n      policies:\n        ${repository}/*: ref-pin\n        '*': hash-pin\n`;
}
function told({ seen, environments, answers }, files, orders) {
const tools = [
seen.manager?.name,
seen.tests?.name,
...seen.lint.map(({ name })=>name)
].filter(Boolean);
const branches = [
seen.defaultBranch,
...seen.hasDevelop ? [
'develop'
] : []
];
const packages = seen.packages.map(({ name, hasDockerfile })=>`${name}${hasDockerfile ? ' (Dockerfile)' : ''}`);
return [
`seen: ${tools.join(', ')}; ${packages.join(', ')}; branch ${branches.join(' and ')}`,
...Object.entries(files).map(([path, text])=>`wrote ${path} (${text.trimEnd().split('\n').length} lines)`),
...0 === environments.length ? [
'only the gate is set up; for releases run init --force again with --coolify, --url and --resource'
] : [
`${answers.text('health')} must answer 2xx, with JSON whose "version" is the version that runs`
],
...seen.hasDevelop && 1 === environments.length ? [
'for staging give also --staging-url and --staging-resource'
] : [],
...seen.hasBareTags ? [
'tags without a v were seen: new ones begin with v'
] : [],
...orders
];
}
}),
50777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
O: ()=>look
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:child_process");
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48619);
function look(folder) {
const manifests = manifestsOf(folder);
const repository = originOf(folder);
const refs = linesOf(git(folder, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin', 'refs/tags'));
return {
manager: _tools_js__WEBPACK_IMPORTED_MODULE_3__.NN.find(({ file })=>manifests.has(file)),
tests: _tools_js__WEBPACK_IMPORTED_MODULE_3__.qo.find((tool)=>tool.isUsed(manifests)),
lint: _tools_js__WEBPACK_IMPORTED_MODULE_3__.dZ.filter((tool)=>tool.isUsed(manifests)),
packages: packagesOf(folder, repository, manifests),
defaultBranch: defaultBranchOf(folder, refs),
hasDevelop: refs.some((ref)=>/^refs\/(heads|remotes\/origin)\/develop$/.test(ref)),
hasBareTags: refs.some((ref)=>/^refs\/tags\/\d+\.\d+\.\d+/.test(ref)),
repository
};
}
function manifestsOf(folder) {
const has = (file)=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
const { dependencies, devDependencies, scripts } = packageJson(folder);
const python = [
'pyproject.toml',
'requirements-dev.txt',
'requirements.txt',
'setup.cfg',
'tox.ini'
].filter(has);
return {
npm: has('package.json') ? new Set(Object.keys({
...dependencies,
...devDependencies
})) : void 0,
scripts: scripts ?? {},
python: 0 === python.length ? void 0 : python.map((file)=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), 'utf8')).join('\n'),
has
};
}
function packageJson(folder) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json');
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')) : {};
}
const usualFolders = [
'apps',
'services'
];
function packagesOf(folder, repository, { has }) {
const workspaces = workspacesOf(folder);
const inFolders = [
...new Set([
...workspaces,
...usualFolders
])
].flatMap((parent)=>foldersIn((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, parent)).map((name)=>({
name,
path: `${parent}/${name}`
}))).map((one)=>({
...one,
hasDockerfile: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, one.path, 'Dockerfile'))
}));
const withDockerfile = inFolders.filter(({ hasDockerfile })=>hasDockerfile);
const usual = inFolders.filter(({ path })=>usualFolders.some((parent)=>path.startsWith(`${parent}/`)));
const several = withDockerfile.length > 1 ? withDockerfile : usual;
if (several.length > 1) return several.toSorted((one, other)=>one.name.localeCompare(other.name));
const name = (repository.split('/')[1] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)).replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
return [
{
name: name || 'app',
path: '',
hasDockerfile: has('Dockerfile')
}
];
}
function workspacesOf(folder) {
const { workspaces = [] } = packageJson(folder);
const globs = Array.isArray(workspaces) ? workspaces : workspaces.packages ?? [];
return globs.flatMap((glob)=>/^([\w./-]+)\/\*$/.exec(glob)?.[1] ?? []);
}
function foldersIn(folder) {
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder)) return [];
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name)=>!name.startsWith('.') && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).isDirectory());
}
function defaultBranchOf(folder, refs) {
const told = git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD').trim().replace(/^origin\//, '');
if ('' !== told) return told;
const usual = [
'main',
'master'
].find((name)=>refs.some((ref)=>ref.endsWith(`/${name}`)));
return usual ?? (git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD').trim() || 'main');
}
function originOf(folder) {
const url = git(folder, 'remote', 'get-url', 'origin').trim();
const [, path = ''] = /^(?:https?:\/\/[^/]+\/|ssh:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
return path;
}
function git(folder, ...args) {
try {
return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', args, {
cwd: folder,
encoding: 'utf8',
stdio: [
'ignore',
'pipe',
'ignore'
]
});
} catch  {
return '';
}
}
function linesOf(text) {
return text.split('\n').filter((line)=>'' !== line);
}
}),
48619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
Cp: ()=>languageVersions,
NN: ()=>packageManagers,
dZ: ()=>lintTools,
qo: ()=>testTools
});
const npmTool = (name, run, reports)=>({
name,
isUsed: ({ npm })=>npm?.has(name) ?? false,
run,
reports
});
const pythonTool = (name, run, reports)=>({
name,
isUsed: ({ python })=>new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, 'm').test(python ?? ''),
run,
reports
});
const testTools = [
npmTool('vitest', 'npx vitest run --coverage --coverage.reporter=lcov --coverage.reportOnFailure --reporter=junit --outputFile=junit.xml', [
'tests junit.xml',
'coverage coverage/lcov.info'
]),
npmTool('jest', 'npx jest --json --outputFile=jest.json --coverage --coverageReporters=lcovonly', [
'tests jest.json',
'coverage coverage/lcov.info'
]),
{
name: 'node --test',
isUsed: ({ scripts })=>/\bnode\b.*--test\b/.test(scripts.test ?? ''),
run: "mkdir -p coverage && node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=coverage/lcov.info --test-reporter=junit --test-reporter-destination=junit.xml",
reports: [
'tests junit.xml',
'coverage coverage/lcov.info'
]
},
pythonTool('pytest-cov', 'python -m pytest --junitxml=junit.xml --cov --cov-report=xml:coverage/coverage.xml', [
'tests junit.xml',
'coverage coverage/coverage.xml'
]),
pythonTool('pytest', 'python -m pytest --junitxml=junit.xml', [
'tests junit.xml'
]),
{
name: 'go test',
isUsed: ({ has })=>has('go.mod'),
run: 'go test ./... -json -coverprofile=cover.out > go-test.json',
reports: [
'tests go-test.json',
'coverage cover.out'
]
},
{
name: 'Maven',
isUsed: ({ has })=>has('pom.xml'),
run: 'mvn -B verify',
reports: [
'tests target/surefire-reports/*.xml',
'coverage target/site/jacoco/jacoco.xml'
]
},
{
name: 'Gradle',
isUsed: ({ has })=>has('build.gradle') || has('build.gradle.kts'),
run: './gradlew test jacocoTestReport',
reports: [
'tests build/test-results/test/*.xml',
'coverage build/reports/jacoco/test/jacocoTestReport.xml'
]
}
];
const lintTools = [
npmTool('eslint', 'npx eslint -f json -o eslint.json . || true', [
'lint eslint.json'
]),
pythonTool('ruff', 'ruff check --output-format=json --output-file=ruff.json --exit-zero', [
'lint ruff.json'
]),
pythonTool('flake8', 'flake8 --exit-zero > flake8.txt', [
'lint flake8.txt format=flake8'
])
];
const packageManagers = [
{
name: 'pnpm',
file: 'pnpm-lock.yaml',
install: 'corepack enable && pnpm install --frozen-lockfile',
language: 'node'
},
{
name: 'yarn',
file: 'yarn.lock',
install: 'corepack enable && yarn install --immutable',
language: 'node'
},
{
name: 'npm',
file: 'package-lock.json',
install: 'npm ci',
language: 'node'
},
{
name: 'npm',
file: 'package.json',
install: 'npm install',
language: 'node'
},
{
name: 'uv',
file: 'uv.lock',
install: 'pip install uv && uv sync',
before: '. .venv/bin/activate && ',
language: 'python'
},
{
name: 'Poetry',
file: 'poetry.lock',
install: 'pip install poetry && poetry config virtualenvs.create false && poetry install',
language: 'python'
},
{
name: 'pip',
file: 'requirements-dev.txt',
install: 'pip install -r requirements-dev.txt',
language: 'python'
},
{
name: 'pip',
file: 'requirements.txt',
install: 'pip install -r requirements.txt',
language: 'python'
},
{
name: 'pip',
file: 'pyproject.toml',
install: 'pip install -e .',
language: 'python'
},
{
name: 'Go',
file: 'go.mod',
install: 'go mod download',
language: 'go'
},
{
name: 'Maven',
file: 'pom.xml',
install: '',
language: 'java'
},
{
name: 'Gradle',
file: 'build.gradle',
install: '',
language: 'java'
},
{
name: 'Gradle',
file: 'build.gradle.kts',
install: '',
language: 'java'
}
];
const languageVersions = {
node: '24',
python: '3.13',
go: 'stable',
java: '21'
};
})
};
