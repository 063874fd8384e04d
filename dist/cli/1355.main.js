export const id = 1355;
export const ids = [
1355
];
export const modules = {
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
}),
71355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rehearse: ()=>rehearse
});
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var semver = __webpack_require__("semver/index.js");
var markup = __webpack_require__(5212);
const style = `:root{color-scheme:light dark;--ink:#16202c;--soft:#55636f;--paper:#fff;--card:#f5f7f9;--line:#d5dbe1;--blue:#2f6fdb;--green:#12906a;--failed:#d7263d;--one:#64748b;--even:#dfe4ea;--odd:#cbd3db;--step:#8793a0;--end:#2c3947;--on-end:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e7ecf1;--soft:#a3b0bc;--paper:#10161d;--card:#18212b;--line:#33404d;--blue:#5b93f5;--green:#35c295;--failed:#ff5d6c;--one:#8fa1b5;--even:#2a3643;--odd:#384655;--step:#7d8b9a;--end:#dbe3ea;--on-end:#10161d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1184px;margin:0 auto;padding:32px 16px}h1{font-size:clamp(22px,3.4vw,34px);line-height:1.2;margin:0 0 8px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:0 0 4px}.lead,section p,.figures p,.key,small{color:var(--soft)}.lead{margin:0 0 20px;overflow-wrap:anywhere}a{color:inherit}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 20px}.figures div{background:var(--card);border-radius:10px;padding:12px 14px}
dt{font-size:13px;color:var(--soft)}dd{margin:0;font-size:26px;font-weight:650;line-height:1.25;overflow-wrap:anywhere}dd.note{margin:2px 0 0;font-size:13px;font-weight:400;line-height:1.5;color:var(--soft)}
.key{font-size:14px;margin:0 0 20px;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px}.key span{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px;vertical-align:-1px}h3{font-size:15px;font-weight:600;margin:20px 0 8px}h4{font-size:13px;font-weight:600;margin:12px 0 4px;color:var(--soft)}
section{border-top:1px solid var(--line);padding:20px 0 24px}section p{margin:0 0 12px;font-size:14px;overflow-wrap:anywhere}section p.why{font-size:16px;color:var(--ink)}
svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.inverse{fill:var(--on-end)}
.blue{fill:var(--blue);background:var(--blue)}.green{fill:var(--green);background:var(--green)}.failed{fill:var(--failed);background:var(--failed)}.one{fill:var(--one)}
.even{fill:var(--even)}.odd{fill:var(--odd)}.end{fill:var(--end);background:var(--end)}.step{fill:var(--step)}.track{fill:var(--card)}.grid{stroke:var(--line);stroke-dasharray:2 4}.axis{stroke:var(--soft)}
.against{fill:none;stroke:var(--failed);stroke-width:2.5;background:var(--failed)}.favour{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 3;background:var(--ink)}.bound{stroke:var(--ink);stroke-width:1.5}
.phone{display:none}@media(max-width:700px){.phone{display:block}.screen{display:none}}
table{width:100%;border-collapse:collapse;font-size:14px;margin-top:8px}th,td{text-align:left;padding:6px 8px;border-bottom:1px solid var(--line);vertical-align:top;white-space:nowrap}th:last-child,td:last-child{white-space:normal;overflow-wrap:anywhere}th[scope=row]{font-weight:600}
@media(max-width:700px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:2px 0;white-space:normal;overflow-wrap:anywhere}tr{border-bottom:1px solid var(--line);padding:8px 0}td:empty{display:none}}
.claims{list-style:none;padding:0;margin:8px 0 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 24px;font-size:15px}.claims li{padding-left:24px;position:relative}
.claims li::before{position:absolute;left:0;font-weight:700}.holds::before{content:"\u{2714}"}.fails::before{content:"\u{2718}";color:var(--failed)}`;
function renderDocument(language, title, content) {
return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${(0, markup.ZD)(title)}</title>
<style>${style}</style></head><body><main>
${content}</main></body></html>
`;
}
function figures(all) {
const shown = all.map(([name, value, note])=>`<div><dt>${(0, markup.ZD)(name)}</dt><dd>${(0, markup.ZD)(value)}</dd><dd class="note">${(0, markup.ZD)(note)}</dd></div>`);
return `<dl class="figures">${shown.join('')}</dl>`;
}
function key(entries) {
return `<ul class="key">${entries.map(([name, meaning])=>`<li><span class="${name}"></span>${(0, markup.ZD)(meaning)}</li>`).join('')}</ul>`;
}
var journal = __webpack_require__(22061);
const plainPhase = (phase)=>phase.toLowerCase().replaceAll('_', ' ');
const signs = {
Successful: "\u2714",
killed: "\u2620"
};
const ticks = [
1,
2,
5,
10,
20,
30,
60,
120,
300,
600,
1_200,
1_800,
3_600,
7_200,
14_400,
43_200,
86_400
];
function drawPanel(panel, width) {
const isNarrow = width < 600;
const [left, right] = [
isNarrow ? 34 : 150,
8
];
const plot = {
left,
width: width - left - right,
top: isNarrow ? 22 : 8,
height: isNarrow ? 130 : 170
};
const x = (at)=>plot.left + (at - panel.from) / (panel.to - panel.from) * plot.width;
const failTop = plot.top + plot.height + 26;
const axisAt = failTop + 40;
const phaseTop = axisAt + 34;
const stepTop = phaseTop + 34;
const rowHeight = isNarrow ? 34 : 22;
const height = stepTop + panel.steps.length * rowHeight + 6;
const parts = [
shares(panel, plot, x),
failures(panel, {
...plot,
top: failTop,
height: 36
}, x),
timeAxis(panel, {
...plot,
top: axisAt
}, x),
phaseStrip(panel, {
left: plot.left,
top: phaseTop,
width: plot.width
}, x, isNarrow),
...panel.steps.map((step, row)=>drawStep(step, {
top: stepTop + row * rowHeight,
isNarrow,
plot,
panel
}, x))
];
return (0, markup.pW)(described(panel), [
width,
height
], parts.join(''));
}
function shares(panel, { left, width, top, height }, x) {
const y = (share)=>top + height * (1 - share);
const grid = [
0,
0.5,
1
].map((share)=>`<line class="grid" x1="${left}" x2="${left + width}" y1="${(0, markup.Up)(y(share))}" y2="${(0, markup.Up)(y(share))}"/>${(0, markup.Qq)(left - 6, y(share) + 4, left > 100 ? `${100 * share} %` : String(100 * share), 'end')}`);
const bars = panel.shares.flatMap((stretch)=>{
const [begin, end] = [
Math.max(panel.from, stretch.from),
Math.min(panel.to, stretch.to)
];
if (begin >= end) return [];
let below = 0;
return [
'blue',
'green',
'one'
].map((slot)=>{
const share = stretch[slot];
const [bottom, edge] = [
y(below),
y(below + share)
];
below += share;
return 0 === share ? '' : (0, markup.Pc)({
x: x(begin),
y: edge,
w: x(end) - x(begin) + 0.3,
h: bottom - edge
}, slot);
});
});
return `${grid.join('')}${bars.join('')}${sideLabel(left, left > 100 ? top + 26 : top - 6, panel.words.shares)}`;
}
function failures(panel, { left, width, top, height }, x) {
const { words } = panel;
const most = Math.max(4, ...panel.failures.map(({ count })=>count));
const bars = panel.failures.flatMap(({ from, to, count, title })=>{
const begin = Math.max(panel.from, from);
if (0 === count || begin >= panel.to) return [];
const h = count / most * height;
const bar = (0, markup.Pc)({
x: x(begin),
y: top + height - h,
w: Math.max(5, x(to) - x(begin)),
h
}, 'failed');
return [
`<g><title>${(0, markup.ZD)(title)}</title>${bar}</g>`
];
});
const total = failedIn(panel);
const base = `<line class="axis" x1="${left}" x2="${left + width}" y1="${top + height}" y2="${top + height}"/>`;
const said = 0 === total ? (0, markup.Qq)(left + 4, top + height - 8, words.noneFailed) : (0, markup.Qq)(left - 6, top + 8, String(most), 'end');
return `${base}${bars.join('')}${said}${0 === total && left <= 100 ? '' : sideLabel(left, left > 100 ? top + 12 : top - 4, words.failed(total))}`;
}
function timeAxis({ from, to, words }, { left, width, top }, x) {
const seconds = (to - from) / 1_000;
const every = ticks.find((one)=>one / seconds * width > (one < 60 ? 44 : 66)) ?? 604_800;
const labels = Array.from({
length: Math.floor(seconds / every) + 1
}, (_, index)=>{
const at = index * every;
return `<line class="axis" x1="${(0, markup.Up)(x(from + 1_000 * at))}" x2="${(0, markup.Up)(x(from + 1_000 * at))}" y1="${top - 4}" y2="${top}"/>${(0, markup.Qq)(x(from + 1_000 * at), top + 14, words.tick(at), 0 === index ? 'start' : 'middle')}`;
});
return `${labels.join('')}${left > 100 ? (0, markup.Qq)(left - 6, top + 14, words.sinceItBegan, 'end') : ''}`;
}
function phaseStrip({ phases, to, words }, { left, top, width }, x, isNarrow) {
const bands = phases.flatMap(({ at, phase }, index)=>{
const isLast = (0, journal.uV)(phase);
const until = isLast ? to : phases[index + 1]?.at ?? to;
const w = x(Math.min(until, to)) - x(at);
const name = words.phase(phase);
const fits = w > 7 * name.length + 8;
if (w <= 0) return [];
return [
`<g><title>${name}</title>${(0, markup.Pc)({
x: x(at),
y: top,
w: Math.max(1, w - 1),
h: 20
}, isLast ? 'band end' : `band ${index % 2 === 0 ? 'even' : 'odd'}`)}${fits ? (0, markup.Qq)(x(at) + 5, top + 14, name, isLast ? 'inverse' : 'start') : ''}</g>`
];
});
const none = 0 === phases.length ? (0, markup.Qq)(left + 4, top + 14, words.noRelease) : '';
return `${(0, markup.Pc)({
x: left,
y: top,
w: width,
h: 20
}, 'track')}${bands.join('')}${none}${isNarrow ? '' : sideLabel(left, top + 14, words.release)}`;
}
function drawStep({ name, from, to, phase, reason }, { top, isNarrow, plot, panel }, x) {
const sign = signs[phase] ?? "\u2718";
const took = panel.words.took(to - from);
const bar = (0, markup.Pc)({
x: x(from),
y: top + (isNarrow ? 18 : 3),
w: Math.max(3, x(to) - x(from)),
h: isNarrow ? 8 : 12
}, 'step');
const title = `<title>${(0, markup.ZD)(`${name}: ${phase}, ${took}. ${reason}`)}</title>`;
if (isNarrow) return `<g>${title}${(0, markup.Qq)(4, top + 13, `${sign} ${name}, ${took}`)}${bar}</g>`;
const isLeft = x(to) > plot.left + 0.7 * plot.width;
const beside = isLeft ? (0, markup.Qq)(x(from) - 6, top + 13, `${sign} ${took}`, 'end') : (0, markup.Qq)(x(to) + 6, top + 13, `${sign} ${took}`);
return `<g>${title}${(0, markup.Qq)(plot.left - 6, top + 13, name, 'end')}${bar}${beside}</g>`;
}
function described(panel) {
return `${panel.steps.map(({ name, phase })=>`${name}: ${phase}`).join(', ')}; ${panel.words.failed(failedIn(panel))}`;
}
const failedIn = (panel)=>panel.failures.reduce((total, { count })=>total + count, 0);
function sideLabel(left, y, content) {
return left > 100 ? (0, markup.Qq)(left - 40, y, content, 'end') : (0, markup.Qq)(left, y, content);
}
const deciding = new Set([
'blue-green-switch',
'deploy-coolify',
'rollback'
]);
const margin = {
before: 600,
after: 1_200
};
const words = {
phase: plainPhase,
shares: 'who answered',
failed: (count)=>`failed: ${count}`,
noneFailed: 'no request failed',
sinceItBegan: 'since it began',
release: 'release',
noRelease: 'no release was under way',
took: (ms)=>`${(ms / 1_000).toFixed(1)} s`,
tick: (seconds)=>`${seconds} s`
};
function renderTimeline(story, buckets, rate) {
const chapters = [
...new Set(story.stages.map(({ chapter })=>chapter))
];
const sections = chapters.map((chapter)=>section(chapter, story, buckets));
const claims = story.claims.map(({ claim, holds, seen })=>`<li class="${holds ? 'holds' : 'fails'}">${(0, markup.ZD)(claim)}${holds || '' === seen ? '' : ` <small>${(0, markup.ZD)(seen)}</small>`}</li>`);
const broken = story.claims.filter(({ holds })=>!holds).length;
return renderDocument('en', 'release-kit rehearsal', `<h1>${(0, markup.ZD)(headline(story, buckets))}</h1>
<p class="lead">release-kit rehearsal, ${chapters.length} chapters, ${rate} requests a second all along</p>
${figures(figuresOf(story, buckets))}
${key([
[
'blue',
'answered by blue'
],
[
'green',
'answered by green'
],
[
'failed',
'failed'
],
[
'end',
'how the release ended'
]
])}
${sections.join('\n')}
<h2>What was claimed${0 === broken ? `: all ${story.claims.length} hold` : `: ${broken} of ${story.claims.length} do not hold`}</h2>
<ul class="claims">${claims.join('')}</ul>`);
}
function headline(story, buckets) {
const broken = story.claims.filter(({ holds })=>!holds).length;
if (broken > 0) return `${broken} of ${story.claims.length} claims do not hold`;
const { sent, failed } = totals(buckets);
const share = 0 === sent ? 0 : failed / sent * 100;
return `A good release, a bad one, a lost runner and a rollback: ${percent(share)} of ${number(sent)} requests failed`;
}
function figuresOf(story, buckets) {
const { sent, failed } = totals(buckets);
const back = story.stages.findLast(({ name })=>'rollback' === name);
return [
[
'Requests',
number(sent),
'sent by customers, in an open loop'
],
[
'Failed',
number(failed),
0 === failed ? 'not one' : mostFailed(buckets)
],
[
'Bad release',
`${number(story.requestsUntilDecision)} requests`,
'of it were judged before it was taken back'
],
...back ? [
[
'Rollback',
`${seconds(back)} s`,
'from the click to the old version'
]
] : []
];
}
function section(chapter, story, buckets) {
const stages = story.stages.filter((stage)=>stage.chapter === chapter);
const begin = Math.min(...stages.map((stage)=>stage.from));
const refused = stages.find(({ phase })=>'Successful' !== phase);
const decisive = refused ?? stages.findLast(({ name })=>deciding.has(name)) ?? stages.at(-1);
const panel = (of, shown)=>{
const from = Math.min(...of.map((stage)=>stage.from)) - margin.before;
const to = Math.max(...of.map((stage)=>stage.to)) + margin.after;
const within = ({ at })=>at > from && at <= to;
const own = story.phases.filter(({ at })=>at >= begin && at <= to);
const before = own.findLast(({ at })=>at <= from);
const phases = [
...before ? [
{
...before,
at: from
}
] : [],
...own.filter(within)
];
const counted = buckets.filter(within);
const drawn = {
from,
to,
steps: shown,
shares: sharesOf(counted),
failures: failuresOf(counted),
phases,
words
};
return (0, markup.MU)((width)=>drawPanel(drawn, width));
};
const closeUp = refused && stages.length > 1 ? `<h3>The same, close up: ${(0, markup.ZD)(refused.name)}</h3>${panel([
refused
], [])}` : '';
return `<section><h2>${(0, markup.ZD)(chapter.trim())}</h2><p>${(0, markup.ZD)(decisive?.reason ?? '')}</p>
${panel(stages, stages)}${closeUp}</section>`;
}
function sharesOf(buckets) {
const told = buckets.filter(({ answered })=>sum(answered) > 0);
return told.map(({ at, answered }, index)=>{
const last = told[index - 1]?.at ?? 0;
const of = (slot)=>sum(Object.fromEntries(Object.entries(answered).filter(([who])=>who.startsWith(slot)))) / sum(answered);
const [blue, green] = [
of('blue'),
of('green')
];
return {
from: at - last > 1_000 ? at - 200 : last,
to: at,
blue,
green,
one: Math.max(0, Number((1 - blue - green).toFixed(6)))
};
});
}
function failuresOf(buckets) {
return buckets.map(({ at, failed }, index)=>({
from: buckets[index - 1]?.at ?? at - 200,
to: at,
count: sum(failed),
title: Object.entries(failed).map(([what, many])=>`${many} \xd7 ${what}`).join(', ')
}));
}
const sum = (counts)=>Object.values(counts).reduce((total, count)=>total + count, 0);
function totals(buckets) {
const failed = buckets.flatMap((bucket)=>Object.values(bucket.failed)).reduce((total, count)=>total + count, 0);
return {
sent: buckets.reduce((total, bucket)=>total + bucket.sent, 0),
failed
};
}
function mostFailed(buckets) {
const counts = new Map();
for (const [what, count] of buckets.flatMap(({ failed })=>Object.entries(failed)))counts.set(what, (counts.get(what) ?? 0) + count);
const [[what, count] = [
'',
0
]] = [
...counts
].sort(([, one], [, other])=>other - one);
return `${count} \xd7 ${what}`;
}
const seconds = ({ from, to })=>((to - from) / 1_000).toFixed(1);
const number = (value)=>new Intl.NumberFormat('en', {
useGrouping: true
}).format(value);
const percent = (value)=>`${0 === value ? '0' : value < 0.1 ? value.toFixed(3) : value.toFixed(1)}\u00a0%`;
var git_git = __webpack_require__(91550);
var check = __webpack_require__(57775);
var look = __webpack_require__(50777);
var cli_product = __webpack_require__(32146);
var check_environments = __webpack_require__(55656);
function castOf(config, wanted, branch) {
const environments = Object.entries(config?.environments ?? {}).filter(([, { target }])=>void 0 !== target);
const names = environments.map(([name])=>name);
if (void 0 === config) return 'there is no config, so no release to rehearse: release-kit init writes one';
if (0 === environments.length) return 'the config has no environment with a target: name one, or run init --force with --coolify, --url and --resource';
const name = wanted.environment ?? names.find((one)=>one.startsWith('prod')) ?? names[0] ?? '';
const [, environment] = environments.find(([one])=>one === name) ?? [];
if (void 0 === environment) return `environment ${name} has no target in the config; there are ${names.join(', ')}`;
const services = (0, check_environments.Y)(environment, config);
const service = wanted.service ?? services[0] ?? '';
if (!services.includes(service)) return `service ${service} has no place in ${name}; there are ${services.join(', ')}`;
const person = environment.rollback?.allowed?.find((one)=>/^@[\w-]+$/.test(one));
return {
config,
name,
environment,
service: '' === service ? 'app' : service,
image: config.services?.[service]?.image ?? `ghcr.io/rehearsal/${service || 'app'}`,
hasSlots: void 0 !== environment.traffic,
branch: environment.branch ?? branch,
actor: person?.slice(1) ?? 'you'
};
}
const tokenNames = {
target: 'REHEARSAL_TARGET_TOKEN',
edge: 'REHEARSAL_EDGE_TOKEN'
};
function rehearsed({ config, name, environment, service }, standIns) {
const { traffic, health, rollback } = environment;
const rules = health?.rules?.filter((rule)=>!/\sfor\s/.test(rule));
return {
...config,
notify: void 0,
journal: void 0,
gate: void 0,
services: {
...config.services,
[service]: config.services?.[service] ?? {}
},
environments: {
[name]: {
...environment,
windows: void 0,
url: standIns.url,
target: {
kind: 'coolify',
url: standIns.coolify,
token: tokenNames.target,
resources: {
[service]: standIns.resources
}
},
...void 0 === health ? {} : {
health: {
...health,
...void 0 === rules ? {} : {
rules
}
}
},
...void 0 === rollback ? {} : {
rollback: {
...rollback,
cooldown: '1s',
watch: '10s'
}
},
...void 0 === traffic || void 0 === standIns.slotUrl ? {} : {
traffic: {
driver: 'webhook',
url: standIns.edge,
token: tokenNames.edge,
route: 'shop',
'blue-url': standIns.slotUrl.blue,
'green-url': standIns.slotUrl.green,
steps: traffic.steps ?? [
100
],
'step-duration': '20s',
bake: '10s',
drain: '0s'
}
}
}
}
};
}
function differences({ environment }) {
const { target, traffic, windows, health } = environment;
return [
target?.kind === 'coolify' ? 'Coolify is a simulator' : `target ${target?.kind ?? ''} has no simulator: rehearsed on that of Coolify`,
...void 0 === traffic ? [] : [
`driver ${traffic.driver} ${'webhook' === traffic.driver ? 'moves traffic of a simulated edge' : 'has no simulator: rehearsed on a simulated edge, by webhook'}`
],
...traffic?.drain === void 0 && traffic?.bake === void 0 ? [] : [
'waits (bake, drain, cooldown) are cut to seconds'
],
...void 0 === windows ? [] : [
'windows are left out: release-kit plan tells them'
],
...health?.rules?.some((rule)=>/\sfor\s/.test(rule)) ? [
'rules with "for" are left out: they take longer than a rehearsal'
] : [],
'the service is a sample; workflow files are checked, not run'
];
}
var external_node_child_process_ = __webpack_require__("node:child_process");
var external_node_os_ = __webpack_require__("node:os");
function startJob(options) {
const started = [];
return {
async step (action, inputs) {
const { state, ...ended } = await run(action, inputs, options);
started.push({
action,
inputs,
state
});
options.onStep(action, ended);
return ended;
},
async killed (action, inputs, when) {
const death = new AbortController();
when.then(()=>death.abort());
const ended = await run(action, inputs, options, {
signal: death.signal
});
options.onStep(action, ended);
return ended;
},
async end () {
for (const { action, inputs, state } of started.toReversed())if (Object.keys(state).length > 0) await run(action, inputs, options, {
state
});
options.onEnd();
},
lost: options.onEnd
};
}
async function run(action, inputs, { start: [program = '', ...args], env, cwd }, { state = {}, signal } = {}) {
const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'release-kit-step-'));
const files = {
GITHUB_OUTPUT: (0, external_node_path_.join)(folder, 'output'),
GITHUB_STATE: (0, external_node_path_.join)(folder, 'state'),
GITHUB_STEP_SUMMARY: (0, external_node_path_.join)(folder, 'summary')
};
for (const file of Object.values(files))(0, external_node_fs_.writeFileSync)(file, '');
const given = Object.entries(inputs).map(([name, value])=>[
`INPUT_${name.toUpperCase()}`,
value
]);
const saved = Object.entries(state).map(([name, value])=>[
`STATE_${name}`,
value
]);
const begun = performance.now();
const child = (0, external_node_child_process_.spawn)(program, [
...args,
action
], {
cwd,
env: {
PATH: process.env.PATH,
HOME: process.env.HOME,
GITHUB_ACTIONS: 'true',
GITHUB_WORKSPACE: cwd,
RUNNER_TEMP: folder,
...files,
...Object.fromEntries([
...given,
...saved
]),
...env
},
stdio: [
'ignore',
'pipe',
'pipe'
],
...signal ? {
signal,
killSignal: 'SIGKILL'
} : {}
});
let log = '';
for (const stream of [
child.stdout,
child.stderr
])stream.on('data', (chunk)=>log += chunk.toString());
const exitCode = await new Promise((resolve)=>{
child.on('error', ()=>void 0);
child.on('close', resolve);
});
const seconds = (performance.now() - begun) / 1_000;
return {
exitCode,
outputs: blocksOf(files.GITHUB_OUTPUT),
state: blocksOf(files.GITHUB_STATE),
log,
seconds
};
}
function blocksOf(file) {
const text = (0, external_node_fs_.readFileSync)(file, 'utf8');
return Object.fromEntries([
...text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)
].map(([, name = '', , value = ''])=>[
name,
value
]));
}
function versionsAfter(live) {
const version = semver.parse(live.replace(/^v/, '')) ?? new semver.SemVer('1.0.0');
const minor = (count)=>`v${version.major}.${version.minor + count}.0`;
return {
live: `v${version.version}`,
good: minor(1),
bad: minor(2),
doomed: minor(3)
};
}
const soon = {
'lock-settle': '200ms',
'lock-interval': '200ms',
'takeover-grace': '500ms',
'observe-interval': '20ms'
};
const judged = {
paths: '/checkout',
'request-rate': '60'
};
async function play(cast, world, versions, { start, tell }) {
const begun = Date.now();
const stages = [];
const claims = [];
const phases = [];
let runId = 10;
const job = (chapter, event = 'push')=>{
tell(`\n${chapter}`);
const run = runId++;
const sha = world.clone.commit(`feat: ${chapter.replace(/^\(.\) /, '')}`);
world.github.seed.run({
run,
status: 'in_progress',
sha
});
return startJob({
start,
cwd: world.clone.path,
env: {
...world.env,
GITHUB_SHA: sha,
GITHUB_REF: `refs/heads/${cast.branch}`,
GITHUB_REF_NAME: cast.branch,
GITHUB_RUN_ID: String(run),
GITHUB_RUN_ATTEMPT: '1',
GITHUB_EVENT_NAME: event,
GITHUB_ACTOR: cast.actor,
GITHUB_TRIGGERING_ACTOR: cast.actor
},
onStep (name, ended) {
const to = Date.now();
const { phase = null === ended.exitCode ? 'killed' : 'Error', reason = 'the process was killed' } = ended.outputs;
stages.push({
chapter,
name,
from: to - 1_000 * ended.seconds,
to,
phase,
reason
});
phases.push(...phasesIn(ended.outputs.report));
tell(`${((to - begun) / 1_000).toFixed(1).padStart(6)} s  ${phase.padEnd(11)} ${name.padEnd(18)} ${reason.slice(0, 160)}`);
},
onEnd: ()=>world.github.seed.run({
run,
status: 'completed',
sha
})
});
};
const claim = (text, holds, seen = '')=>void claims.push({
claim: text,
holds,
seen: String(seen)
});
const craft = {
cast,
world,
versions,
job,
claim
};
await goodRelease(craft);
const requestsUntilDecision = await badRelease(craft);
await killedRelease(craft);
await rollBack(craft);
const wrong = [
world.github,
world.coolify,
...world.edge ? [
world.edge
] : []
].flatMap(({ problems })=>problems);
claim('GitHub, Coolify and the edge were asked nothing wrong', 0 === wrong.length, wrong.join('; '));
return {
start: begun,
stages,
claims,
phases,
requestsUntilDecision
};
}
function phasesIn(report) {
if (!report) return [];
const { events } = JSON.parse((0, external_node_fs_.readFileSync)(report, 'utf8'));
return events.flatMap(({ at, message })=>{
const phase = journal.yT.find((known)=>message.startsWith(`${known} `));
return phase ? [
{
at: Date.parse(at),
phase
}
] : [];
});
}
function common({ cast, world }) {
return {
'github-token': world.github.token,
environment: cast.name
};
}
async function prepare(craft, job, version) {
const { cast } = craft;
const { service, image, hasSlots } = cast;
const deploy = {
...common(craft),
services: service,
image: `${service}=${image}:${version}`,
version,
'poll-interval': '200ms',
timeout: '1m'
};
if (!hasSlots) return {
action: 'deploy-coolify',
inputs: {
...deploy,
'expect-version': version,
'health-timeout': '10s',
'on-failure': 'rollback'
}
};
const switching = {
...common(craft),
service,
...soon
};
const artifact = `${image}:${version}`;
const begin = await job.step('blue-green-switch', {
...switching,
...judged,
part: 'begin',
version,
artifact
});
const { preview = '', 'release-id': id = '', 'health-url': urls = '', 'version-path': path = '' } = begin.outputs;
if (0 !== begin.exitCode) return;
const deployed = await job.step('deploy-coolify', {
...deploy,
slot: preview,
'release-id': id
});
if (0 !== deployed.exitCode) return;
const health = {
'expect-version': version,
'version-path': path,
timeout: '20s'
};
const healthy = await job.step('health-wait', {
'github-token': craft.world.github.token,
urls,
...health
});
if (0 !== healthy.exitCode) return;
const shift = {
part: 'shift',
'release-id': id,
'expect-version': version
};
return {
action: 'blue-green-switch',
inputs: {
...switching,
...judged,
...shift
}
};
}
async function release(craft, chapter, version) {
const job = craft.job(chapter);
const last = await prepare(craft, job, version);
const ended = last && await job.step(last.action, last.inputs);
await job.end();
return ended;
}
async function live({ world, cast }) {
const url = world.edge?.url ?? world.coolify.applicationUrl('rehearsal');
const answer = await fetch(new URL(cast.environment.health?.path ?? '/health', url));
return answer.headers.get('x-version') ?? '';
}
async function goodRelease(craft) {
const { good } = craft.versions;
const ended = await release(craft, `(a) a good release, ${good}`, good);
craft.claim(`${good} is live`, ended?.exitCode === 0 && await live(craft) === good, ended?.outputs.reason);
}
async function badRelease(craft) {
const { good, bad } = craft.versions;
const fault = craft.cast.hasSlots ? 'healthy, but 20 % of checkouts fail' : 'it never becomes healthy';
const ended = await release(craft, `(b) a bad release, ${bad}: ${fault}`, bad);
craft.claim(`${bad} was refused, and ${good} is live`, ended?.exitCode === 1 && await live(craft) === good, ended?.outputs.reason);
return Number(ended?.outputs.requests ?? 0);
}
async function killedRelease(craft) {
const { doomed } = craft.versions;
const job = craft.job(`(c) ${doomed}, and the runner dies in the middle`);
const last = await prepare(craft, job, doomed);
if (last) await job.killed(last.action, last.inputs, underWay(craft));
job.lost();
const ended = await release(craft, `    \u{2026} and the next run puts it in order, and releases ${doomed}`, doomed);
craft.claim(`${doomed} is live after the next run`, ended?.exitCode === 0 && await live(craft) === doomed, ended?.outputs.reason);
}
async function underWay({ world }) {
const { edge, coolify } = world;
const count = ()=>edge?.shifts.length ?? coolify.deployments('rehearsal').length;
const before = count();
const until = Date.now() + 30_000;
while(count() === before && Date.now() < until)await new Promise((resolve)=>setTimeout(resolve, 20));
await new Promise((resolve)=>setTimeout(resolve, 300));
}
async function rollBack(craft) {
const { good } = craft.versions;
const { service } = craft.cast;
const job = craft.job(`(d) a rollback to ${good}`, 'workflow_dispatch');
const asked = {
to: good,
reason: 'a rehearsal',
incident: 'false'
};
const ended = await job.step('rollback', {
...common(craft),
service,
...soon,
...judged,
...asked
});
await job.end();
const took = `${ended.outputs.strategy ?? ''}, ${ended.outputs.seconds ?? '?'} s; ${ended.outputs.reason ?? ''}`;
craft.claim(`${good} is live again`, 0 === ended.exitCode && await live(craft) === good, took);
}
function claimAboutLoad(buckets, bad) {
const unexpected = buckets.flatMap(({ failed })=>Object.keys(failed)).filter((what)=>!what.endsWith(bad));
return {
claim: `no customer request failed but those that ${bad} itself answered`,
holds: 0 === unexpected.length,
seen: [
...new Set(unexpected)
].join(', ')
};
}
var promises_ = __webpack_require__("node:fs/promises");
var external_node_timers_promises_ = __webpack_require__("node:timers/promises");
var index_cjs_ = __webpack_require__("apart module ../yaml/index.cjs");
var external_node_http_ = __webpack_require__("node:http");
const paths = [
'/',
'/checkout'
];
const stretch = 200;
function drive(url, rate, tell) {
const agent = new external_node_http_.Agent({
keepAlive: true,
maxSockets: 64
});
let bucket = {
sent: 0,
answered: {},
failed: {},
slowest: 0
};
let started = 0;
const begin = performance.now();
function ask(path) {
const at = performance.now();
bucket.sent++;
const failed = (what)=>bucket.failed[what] = (bucket.failed[what] ?? 0) + 1;
const request = (0, external_node_http_.get)(new URL(path, url), {
agent
}, (response)=>{
const who = `${String(response.headers['x-slot'])} ${String(response.headers['x-version'])}`;
response.on('error', ()=>failed(`cut off ${path} ${who}`));
response.resume().on('end', ()=>{
bucket.slowest = Math.max(bucket.slowest, performance.now() - at);
bucket.answered[who] = (bucket.answered[who] ?? 0) + 1;
if ((response.statusCode ?? 0) >= 400) failed(`${String(response.statusCode)} ${path} ${who}`);
});
});
request.on('error', (error)=>failed(`${error.code ?? error.message} ${path}`));
}
const pace = setInterval(()=>{
const due = Math.floor((performance.now() - begin) * rate / 1_000);
for(; started < due; started++)ask(paths[started % paths.length] ?? '/');
}, 5);
const print = ()=>{
tell({
at: Date.now(),
...bucket
});
bucket = {
sent: 0,
answered: {},
failed: {},
slowest: 0
};
};
const report = setInterval(print, stretch);
return async ()=>{
clearInterval(pace);
await (0, external_node_timers_promises_.setTimeout)(300);
clearInterval(report);
print();
agent.destroy();
};
}
if (import.meta.main) {
const end = drive(process.argv[2] ?? '', Number(process.argv[3]), (bucket)=>console.log(JSON.stringify(bucket)));
process.once('SIGTERM', ()=>void end());
}
function encodeBody(body) {
if (void 0 === body) return {
bytes: Buffer.alloc(0),
type: ''
};
if (Buffer.isBuffer(body)) return {
bytes: body,
type: 'application/octet-stream'
};
if ('string' == typeof body) return {
bytes: Buffer.from(body),
type: 'text/plain; charset=utf-8'
};
return {
bytes: Buffer.from(JSON.stringify(body)),
type: 'application/json; charset=utf-8'
};
}
function createFaults() {
const active = new Map();
return {
add (fault) {
const key = Symbol('fault');
active.set(key, {
fault,
skip: fault.skip ?? 0,
times: fault.times ?? 1
});
return ()=>void active.delete(key);
},
next (asked, pattern) {
for (const [key, entry] of active)if (strikes(entry.fault, asked, pattern)) {
if (entry.skip > 0) {
entry.skip--;
continue;
}
entry.times--;
if (entry.times <= 0) active.delete(key);
return entry.fault;
}
}
};
}
function strikes({ match }, asked, pattern) {
if ('string' == typeof match) return match === pattern;
if ('function' == typeof match) return match(asked);
const query = asked.query.toString();
return match.test(`${asked.method} ${asked.path}${'' === query ? '' : `?${query}`}`);
}
const secret = /^(authorization|proxy-authorization|cookie|set-cookie)$|token|api-?key|secret/;
function describeRequest(asked, at, status) {
return {
at,
method: asked.method,
path: asked.path,
query: Object.fromEntries(asked.query),
body: asked.json ?? ('' === asked.text ? void 0 : asked.text),
headers: Object.fromEntries(Object.entries(asked.headers).map(([name, value])=>[
name,
secret.test(name) ? '***' : value
])),
status
};
}
function createRouter(routes) {
const compiled = Object.entries(routes).map(([pattern, handler])=>({
pattern,
handler,
...compile(pattern)
}));
return (method, path)=>{
for (const { pattern, handler, verb, expression } of compiled){
const match = verb === method ? expression.exec(path) : null;
if (match) return {
pattern,
handler,
params: decodeAll(match.groups ?? {})
};
}
};
}
function compile(pattern) {
const [verb = '', path = ''] = pattern.split(' ');
const source = path.split(/(\{\+?\w+\})/).map((part)=>{
const name = /^\{(\+?)(\w+)\}$/.exec(part);
if (!name) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
return `(?<${name[2] ?? ''}>${'+' === name[1] ? '.+' : '[^/]+'})`;
}).join('');
return {
verb,
expression: new RegExp(`^${source}$`)
};
}
function decodeAll(groups) {
return Object.fromEntries(Object.entries(groups).map(([name, value])=>[
name,
decode(value)
]));
}
function decode(value) {
try {
return decodeURIComponent(value);
} catch  {
return value;
}
}
async function serve(options) {
const { name, around, problems = [] } = options;
const findRoute = createRouter(options.routes);
const faults = createFaults();
const journal = [];
const closing = new AbortController();
async function handle(asked) {
const route = findRoute(asked.method, asked.path);
if (!route) {
problems.push(`${name}: unknown route ${asked.method} ${asked.path}`);
return options.unknownRoute?.(asked) ?? {
status: 404,
body: {
message: `no route ${asked.method} ${asked.path}`
}
};
}
const known = {
...asked,
params: route.params
};
return around ? around(known, route.handler, route.pattern) : route.handler(known);
}
async function safely(asked, work) {
try {
return await work(asked);
} catch (thrown) {
problems.push(`${name}: ${asked.method} ${asked.path}: ${excerpt(thrown)}`);
return {
status: 500,
body: {
message: 'the simulator has a defect'
}
};
}
}
async function strike(fault, asked) {
const { with: effect } = fault;
if ('truncate' === effect) return {
answer: await safely(asked, handle),
truncated: true
};
if ('object' == typeof effect && 'latency' in effect) {
await (0, external_node_timers_promises_.setTimeout)(Math.min(effect.latency, 2 ** 31 - 1), void 0, {
signal: closing.signal
});
return {
answer: await safely(asked, handle)
};
}
const applied = fault.applied ? await safely(asked, handle) : void 0;
if ('reset' === effect) return;
const answer = 'function' == typeof effect ? await safely(asked, effect) : effect;
return {
answer: answer ?? applied ?? await safely(asked, handle)
};
}
async function answer(request, response) {
const asked = await read(request);
const at = Date.now();
const fault = faults.next(asked, findRoute(asked.method, asked.path)?.pattern);
const outcome = fault ? await strike(fault, asked) : {
answer: await safely(asked, handle)
};
journal.push(describeRequest(asked, at, outcome?.answer.status ?? 0));
if (outcome) send(response, outcome.answer, outcome.truncated);
else request.socket.destroy();
}
const server = (0, external_node_http_.createServer)((request, response)=>{
answer(request, response).catch(()=>request.socket.destroy());
});
await new Promise((resolve, reject)=>{
server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
});
return {
url: `http://127.0.0.1:${server.address().port}`,
problems,
journal,
fail: (fault)=>faults.add(fault),
close: ()=>new Promise((resolve)=>{
closing.abort();
server.close(()=>resolve());
server.closeAllConnections();
})
};
}
async function read(request) {
const chunks = [];
for await (const chunk of request)chunks.push(chunk);
const bytes = Buffer.concat(chunks);
const text = bytes.toString('utf8');
const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
const headers = Object.entries(request.headers).map(([name, value])=>[
name,
Array.isArray(value) ? value.join(', ') : value
]);
return {
method: request.method ?? 'GET',
path,
params: {},
query: new URLSearchParams(query),
headers: Object.fromEntries(headers),
text,
bytes,
json: parse(text)
};
}
function excerpt(thrown) {
const { stack } = thrown;
return void 0 === stack ? String(thrown) : stack.split('\n').slice(0, 3).join('\n');
}
function parse(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
function send(response, { status, body, headers }, truncated = false) {
const { bytes, type } = encodeBody(body);
response.writeHead(status, {
...'' === type ? {} : {
'content-type': type
},
...204 === status || 304 === status ? {} : {
'content-length': bytes.length
},
...headers
});
if (truncated) response.write(bytes.subarray(0, bytes.length / 2), ()=>response.socket?.destroy());
else response.end(bytes);
}
var external_node_crypto_ = __webpack_require__("node:crypto");
var external_node_events_ = __webpack_require__("node:events");
function generateLabels({ uuid, columns }) {
const domains = 'string' == typeof columns.fqdn ? columns.fqdn.split(',') : [];
const port = String(columns.ports_exposes ?? '80').split(',')[0] ?? '80';
const labels = domains.flatMap((domain, index)=>{
const { hostname, pathname, protocol } = new URL(domain.trim());
const schemes = 'https:' === protocol ? [
'http',
'https'
] : [
'http'
];
return schemes.flatMap((scheme)=>{
const name = `${scheme}-${index}-${uuid}`;
return [
`traefik.http.routers.${name}.rule=Host(\`${hostname}\`) && PathPrefix(\`${pathname}\`)`,
`traefik.http.routers.${name}.service=${name}`,
`traefik.http.services.${name}.loadbalancer.server.port=${port}`,
...'https' === scheme ? [
`traefik.http.routers.${name}.tls.certresolver=letsencrypt`
] : []
];
});
});
return 0 === labels.length ? [] : [
'traefik.enable=true',
...labels
];
}
function readRouters(labels) {
const values = new Map(labels.map((label)=>[
label.split('=')[0] ?? '',
label.slice(label.indexOf('=') + 1)
]));
if ('true' !== values.get('traefik.enable')) return [];
return [
...values
].flatMap(([key, rule])=>{
const name = /^traefik\.http\.routers\.([^.]+)\.rule$/.exec(key)?.[1];
const host = /Host\(`([^`]+)`\)/.exec(rule)?.[1];
if (void 0 === name || void 0 === host) return [];
const priority = Number(values.get(`traefik.http.routers.${name}.priority`) ?? rule.length);
return [
{
host,
prefix: /PathPrefix\(`([^`]+)`\)/.exec(rule)?.[1] ?? '/',
priority
}
];
});
}
function imageOf(application, deployment, ignoresTag) {
const { docker_registry_image_name: name, docker_registry_image_tag: tag, build_pack: pack } = application.columns;
if ('dockerimage' !== pack) {
const { commit } = deployment;
return {
image: `${String(name ?? application.uuid)}:${commit.slice(0, 128)}`,
version: commit
};
}
const asked = deployment.rollback && !ignoresTag ? deployment.commit : String(tag ?? 'latest');
const digest = /^sha256-([0-9a-f]{64})$/.exec(asked)?.[1] ?? (String(name).endsWith('@sha256') ? asked : void 0);
if (void 0 === digest) return {
image: `${String(name)}:${asked}`,
version: asked
};
return {
image: `${String(name).replace(/@sha256$/, '')}@sha256:${digest}`,
version: `sha256:${digest.slice(0, 12)}`
};
}
async function startContainer(world, application, deployment) {
const { image, version } = imageOf(application, deployment, world.knobs.rollbackIgnoresTag);
const behaviour = world.images[image] ?? world.images[deployment.commit] ?? {};
const env = {
...Object.fromEntries(application.envs.filter((entry)=>!entry.is_preview && entry.is_runtime).map(({ key, value })=>[
key,
value
])),
VERSION: version,
...behaviour.env
};
const [script = (0, external_node_path_.join)(import.meta.dirname, '../service/main.ts'), ...args] = world.service;
const child = (0, external_node_child_process_.fork)(script, args, {
env: {
PATH: process.env.PATH,
...env
},
stdio: [
'ignore',
'ignore',
'inherit',
'ipc'
],
execArgv: []
});
let url;
let state = 'running';
let health = 'none';
const gone = new AbortController();
child.on('message', (message)=>{
if (void 0 !== message.port) url = `http://127.0.0.1:${message.port}`;
});
child.once('exit', ()=>{
state = 'exited';
gone.abort();
});
try {
await (0, external_node_events_.once)(child, 'message', {
signal: AbortSignal.any([
gone.signal,
world.closing.signal
])
});
} catch (cause) {
child.kill('SIGKILL');
throw cause;
}
const check = application.columns;
if (true === check.health_check_enabled || behaviour.hasHealthcheck) {
health = 'starting';
watch(Number(check.health_check_interval), Number(check.health_check_retries), Number(check.health_check_start_period));
}
async function watch(interval, retries, startPeriod) {
const path = true === check.health_check_enabled ? String(check.health_check_path) : '/health';
const start = Date.now();
for(let failures = 0; !gone.signal.aborted;){
const passed = await probe(path);
if (passed) failures = 0;
else if (Date.now() - start > world.lasting(startPeriod)) failures++;
if (passed) health = 'healthy';
else if (failures >= retries) health = 'unhealthy';
await world.pause(Date.now() - start < world.lasting(startPeriod) ? Math.min(1, interval) : interval, gone.signal).catch(()=>void 0);
if (world.closing.signal.aborted) return;
}
}
async function probe(path) {
if (void 0 === url) return false;
try {
const answer = await fetch(`${url}${path}`, {
signal: gone.signal
});
await answer.arrayBuffer();
return answer.ok;
} catch  {
return false;
}
}
async function stop() {
if ('exited' === state) return;
const exited = (0, external_node_events_.once)(child, 'exit');
state = 'stopping';
child.kill('SIGTERM');
const grace = setTimeout(()=>child.kill('SIGKILL'), world.lasting(Number(application.settings.stop_grace_period ?? 30)));
await exited;
clearTimeout(grace);
}
const custom = application.columns.custom_labels;
return {
name: true === application.settings.is_consistent_container_name_enabled ? application.uuid : `${application.uuid}-${suffix()}`,
image,
version,
labels: 'string' == typeof custom && '' !== custom ? decodeLabels(custom) : generateLabels(application),
env,
deployment: deployment.deployment_uuid,
process: child,
get url () {
return url;
},
get health () {
return health;
},
get state () {
return state;
},
stop
};
}
function decodeLabels(text) {
const plain = text.includes('=') && text.includes('.') ? text : Buffer.from(text, 'base64').toString('utf8');
return plain.split('\n').filter((line)=>'' !== line.trim() && !line.startsWith('coolify.'));
}
function suffix() {
return (0, external_node_crypto_.createHash)('sha256').update(`${process.hrtime.bigint()}`).digest('hex').slice(0, 12);
}
function createGuard(world, abilities) {
let window = {
start: Date.now(),
asked: 0
};
function throttle() {
const minute = world.lasting(60);
const now = Date.now();
if (now - window.start >= minute) window = {
start: now,
asked: 0
};
window.asked++;
if (window.asked <= world.knobs.rateLimit) return;
const wait = Math.ceil((window.start + minute - now) / 1_000);
return message(429, 'Too Many Attempts.', {
'retry-after': String(wait),
'x-ratelimit-limit': String(world.knobs.rateLimit),
'x-ratelimit-remaining': '0',
'x-ratelimit-reset': String(Math.ceil((window.start + minute) / 1_000))
});
}
function refuse(asked, pattern) {
const token = tokenOf(world, asked);
if (!token || token.expired) return message(401, 'Unauthenticated.');
const throttled = throttle();
if (throttled) return throttled;
if (token.member && token.abilities.some((ability)=>'read' !== ability)) return message(403, 'Missing required team role.');
if (world.knobs.apiDisabled) return {
status: 403,
body: {
success: true,
message: 'API is disabled.'
}
};
if (world.knobs.addressRefused) return {
status: 403,
body: {
success: true,
message: 'You are not allowed to access the API.'
}
};
const needed = abilities[pattern] ?? 'read';
if (!can(token, needed)) return message(403, `Missing required permissions: ${needed}`);
}
return async (asked, handle, pattern)=>{
if (world.knobs.upgrading) return {
status: 502,
body: badGateway,
headers: {
'content-type': 'text/html'
}
};
const isOpen = pattern.endsWith('/health');
const answer = (isOpen ? void 0 : refuse(asked, pattern)) ?? await handle(asked);
return asPage(asked, answer);
};
}
function isSensitive(world, asked) {
const token = tokenOf(world, asked);
return void 0 !== token && true !== token.member && can(token, 'read:sensitive');
}
function tokenOf(world, asked) {
return world.tokens.find(({ token })=>asked.headers.authorization === `Bearer ${token}`);
}
function can({ abilities }, needed) {
return [
'root',
'*',
needed
].some((ability)=>abilities.includes(ability));
}
function message(status, text, headers = {}) {
return {
status,
body: {
message: text
},
headers
};
}
function unknownRoute() {
return {
status: 404,
body: {
message: 'Not found.',
docs: 'https://coolify.io/docs'
}
};
}
const badGateway = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n';
function asPage(asked, answer) {
const wantsJson = (asked.headers.accept ?? '').includes('json');
if (wantsJson || ![
429,
500
].includes(answer.status)) return answer;
return {
...answer,
body: `<!DOCTYPE html><title>${answer.status}</title>`,
headers: {
...answer.headers,
'content-type': 'text/html'
}
};
}
function newPreview({ columns }, pullRequest, head) {
const domain = 'string' == typeof columns.fqdn ? columns.fqdn.split(',')[0] : void 0;
const url = void 0 === domain ? void 0 : new URL(domain);
const host = String(columns.preview_url_template).replaceAll('{{random}}', Math.random().toString(36).slice(2)).replaceAll('{{domain}}', url?.hostname ?? '').replaceAll('{{pr_id}}', String(pullRequest));
return {
pull_request_id: pullRequest,
fqdn: url ? `${url.protocol}//${host}` : null,
docker_registry_image_tag: null,
head,
containers: []
};
}
function findPreview({ previews }, pullRequest) {
return previews.find(({ pull_request_id: id })=>id === pullRequest);
}
function previewOf({ application, pull_request_id: pullRequest }) {
return 0 === pullRequest ? void 0 : findPreview(application, pullRequest);
}
function asPreview(application, preview) {
if (!preview) return application;
const { columns, envs, uuid } = application;
const { fqdn, head, pull_request_id: pullRequest, docker_registry_image_tag: tag } = preview;
return {
...application,
uuid: `${uuid}-pr-${pullRequest}`,
head,
columns: {
...columns,
fqdn,
custom_labels: null,
docker_registry_image_tag: tag ?? columns.docker_registry_image_tag ?? null
},
envs: envs.filter((env)=>env.is_preview).map((env)=>({
...env,
is_preview: false
}))
};
}
function aggregate(containers, prematureHealthy) {
const running = containers.filter(({ state })=>'exited' !== state);
if (0 === running.length) return 'exited:unhealthy';
if (running.length < containers.length) return 'degraded:unhealthy';
const healths = running.map(({ health })=>health);
if (healths.includes('unhealthy')) return 'running:unhealthy';
if (healths.includes('starting') && !prematureHealthy) return 'starting:unknown';
if (healths.includes('none')) return 'running:unknown';
return 'running:healthy';
}
function refresh(world, application) {
application.status = aggregate(application.containers, world.knobs.prematureHealthy);
}
async function keepFresh(world) {
try {
for(;;){
const start = Date.now();
do await world.pause(1);
while (Date.now() - start < world.lasting(world.knobs.statusStaleness))
for (const application of world.applications)refresh(world, application);
}
} catch  {}
}
function shownStatus(status) {
return status.includes(':') ? status : `${status}:unhealthy`;
}
function createWorld(fields, second) {
const closing = new AbortController();
const lasting = (seconds)=>seconds * second;
return {
...fields,
closing,
lasting,
async pause (seconds, signal = closing.signal) {
await (0, external_node_timers_promises_.setTimeout)(lasting(seconds), void 0, {
signal: AbortSignal.any([
signal,
closing.signal
])
});
}
};
}
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
function publicId() {
return Array.from({
length: 24
}, ()=>alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
}
function timestamp() {
return `${new Date().toISOString().slice(0, 19)}.000000Z`;
}
function isActive(deployment) {
return 'queued' === deployment.status || 'in_progress' === deployment.status;
}
async function work(world, deployment, queue) {
const { application, job } = deployment;
const preview = previewOf(deployment);
const settings = asPreview({
...application,
columns: {
...application.columns
},
settings: {
...application.settings
},
envs: application.envs.map((env)=>({
...env
}))
}, preview);
try {
log(deployment, `Starting deployment of ${String(application.columns.name)} to localhost.`);
if (!world.knobs.serverFunctional) throw new Error('Server is not functional.');
await prepareImage(world, deployment, settings);
const isHealthy = preview ? await startAnew(world, deployment, settings, preview) : await replaceContainers(world, deployment, settings);
if (preview && job.signal.aborted) await remove(preview, preview.containers);
finish(world, deployment, isHealthy ? 'finished' : 'failed');
if (isHealthy && !preview) {
application.built = buildInputs(settings);
for(let server = 0; server < application.additionalServers && !deployment.only_this_server; server++)queue.queue(world, application, {
commit: deployment.commit,
noQuestionsAsked: true,
onlyThisServer: true
});
}
} catch (failure) {
if (job.signal.aborted || world.closing.signal.aborted) return;
log(deployment, failure instanceof Error ? failure.message : String(failure), {
type: 'stderr'
});
finish(world, deployment, 'failed');
}
queue.next(world);
await world.pause(1).catch(()=>void 0);
refresh(world, application);
}
function log(deployment, output, { type = 'stdout', hidden = false } = {}) {
const order = deployment.logs.length + 1;
deployment.logs.push({
command: null,
output,
type,
timestamp: timestamp(),
hidden,
batch: 1,
order
});
}
function finish(world, deployment, status) {
if ('in_progress' !== deployment.status) return;
deployment.status = status;
deployment.updated_at = timestamp();
setTimeout(()=>deployment.finished_at = timestamp(), world.lasting(0.2)).unref();
}
function buildInputs({ columns, envs }) {
const buildtime = envs.filter((env)=>env.is_buildtime && !env.is_preview).map(({ key, value })=>[
key,
value
]);
return JSON.stringify([
columns.git_commit_sha,
columns.build_command,
columns.base_directory,
buildtime
]);
}
async function prepareImage(world, deployment, settings) {
const { application, job } = deployment;
const isImage = 'dockerimage' === settings.columns.build_pack;
if (!isImage && 'HEAD' === deployment.commit) deployment.commit = settings.head;
const { image } = imageOf(settings, deployment, world.knobs.rollbackIgnoresTag);
const behaviour = world.images[image] ?? world.images[deployment.commit] ?? {};
for (const line of behaviour.log ?? []){
const hidden = line.startsWith('#hidden ');
log(deployment, line.replace('#hidden ', ''), {
hidden
});
}
if (isImage) {
log(deployment, `Pulling latest image (${image}) from the registry.`);
await world.pause(world.knobs.pullSeconds, job.signal);
if (behaviour.broken) throw new Error(`Error response from daemon: manifest for ${image} not found: manifest unknown`);
return;
}
const tag = deployment.commit;
const isThere = application.images.some((known)=>known.tag === tag);
if (isThere && !deployment.force_rebuild && application.built === buildInputs(settings)) return void log(deployment, `No configuration changed & image found (${image}) with the same Git Commit SHA. Build step skipped.`);
log(deployment, `Building docker image started (${image}).`);
await world.pause(5 * world.knobs.pullSeconds, job.signal);
if (behaviour.broken) throw new Error('Deployment failed: Command execution failed (exit code 1): docker build');
if (0 !== deployment.pull_request_id) return;
application.images = [
{
tag,
created_at: timestamp()
},
...application.images.filter((known)=>known.tag !== tag)
];
}
function isRollingUpdate({ columns, settings }) {
const mapped = 'string' == typeof columns.ports_mappings && '' !== columns.ports_mappings;
const named = true === settings.is_consistent_container_name_enabled || 'string' == typeof settings.custom_internal_name;
return !mapped && !named && 'dockercompose' !== columns.build_pack;
}
async function replaceContainers(world, deployment, settings) {
const { application } = deployment;
if (!isRollingUpdate(settings)) return startAnew(world, deployment, settings, application);
const previous = [
...application.containers
];
log(deployment, 'Rolling update started.');
const container = await startContainer(world, settings, deployment);
application.containers.push(container);
log(deployment, `New container started (${container.name}).`);
const isHealthy = await waitForHealth(world, deployment, settings, container);
deployment.job.signal.throwIfAborted();
if (isHealthy) {
if ('none' !== container.health) application.status = world.knobs.transientUnhealthy ? 'running' : application.status;
await remove(application, previous);
} else {
log(deployment, 'New container is not healthy, rolling back to the old container.', {
type: 'stderr'
});
await remove(application, [
container
]);
}
log(deployment, 'Rolling update completed.');
return isHealthy;
}
async function startAnew(world, deployment, settings, holder) {
log(deployment, 'Stopping the old container: no rolling update is possible with this configuration.');
await remove(holder, holder.containers);
holder.containers.push(await startContainer(world, settings, deployment));
return true;
}
async function waitForHealth(world, deployment, { columns }, container) {
if ('none' === container.health) return true;
const { signal } = deployment.job;
await world.pause(Number(columns.health_check_start_period), signal);
for(let attempt = 1; attempt <= Number(columns.health_check_retries); attempt++){
log(deployment, `Attempt ${attempt} of ${String(columns.health_check_retries)} | Healthcheck status: "${container.health}"`);
if ('healthy' === container.health) return true;
if ('unhealthy' === container.health) break;
await world.pause(Number(columns.health_check_interval), signal);
}
return false;
}
async function remove(holder, containers) {
await Promise.all(containers.map((container)=>container.stop()));
holder.containers = holder.containers.filter((container)=>!containers.includes(container));
}
const defaultKnobs = {
apiDisabled: false,
addressRefused: false,
proxyType: 'TRAEFIK',
rateLimit: 200,
getAllowed: false,
hasRollbackRoute: true,
hasDockerTag: true,
hasPreviewRoute: true,
rollbackIgnoresTag: true,
cancelAnswers500: false,
danglingUuid: true,
deploymentsAsObject: false,
transientUnhealthy: true,
prematureHealthy: true,
statusStaleness: 60,
routesToStopping: true,
workerLost: false,
serverFunctional: true,
queueLimit: 25,
concurrentBuilds: 2,
upgrading: false,
pullSeconds: 2
};
const largestBody = 8388608;
function createForwarder() {
const agent = new external_node_http_.Agent({
keepAlive: true,
maxSockets: 1 / 0,
maxFreeSockets: 256,
scheduling: 'lifo'
});
function send(request, response, target, body) {
return new Promise((resolve)=>{
const headers = endToEnd(request.headers);
const upstream = (0, external_node_http_.request)({
agent,
host: target.hostname,
port: target.port,
method: request.method,
path: request.url,
headers: body ? {
...headers,
'content-length': body.length
} : headers,
setHost: false
});
const abandon = ()=>{
upstream.destroy();
resolve(0);
};
response.once('close', abandon);
upstream.once('error', ()=>{
response.off('close', abandon);
if (response.headersSent || response.destroyed) {
response.destroy();
resolve(0);
return;
}
if (upstream.reusedSocket) return void resolve(send(request, response, target, body));
response.writeHead(502, {
'content-type': 'text/plain'
}).end('Bad Gateway');
resolve(502);
});
upstream.once('response', (answer)=>{
const status = answer.statusCode ?? 502;
response.writeHead(status, endToEnd(answer.headers));
answer.once('error', ()=>response.destroy());
answer.pipe(response);
response.once('finish', ()=>{
response.off('close', abandon);
resolve(status);
});
});
upstream.end(body);
});
}
return {
async forward (request, response, target) {
return send(request, response, new URL(target), await bodyOf(request));
},
close: ()=>agent.destroy()
};
}
const oneHopOnly = new Set([
'connection',
'keep-alive',
'transfer-encoding'
]);
function endToEnd(headers) {
return Object.fromEntries(Object.entries(headers).filter(([name])=>!oneHopOnly.has(name)));
}
async function bodyOf(request) {
if (void 0 === request.headers['content-length'] && void 0 === request.headers['transfer-encoding']) return;
const chunks = [];
let size = 0;
for await (const chunk of request){
size += chunk.length;
if (size > largestBody) throw new Error('the body is too large');
chunks.push(chunk);
}
return Buffer.concat(chunks);
}
async function startProxy(world, port) {
return listen(port, (request)=>{
const host = (request.headers.host ?? '').split(':')[0] ?? '';
const claims = world.applications.flatMap(({ containers, previews })=>[
...containers,
...previews.flatMap((preview)=>preview.containers)
]).filter((container)=>isRoutable(world, container)).flatMap((container)=>readRouters(container.labels).map((router)=>({
container,
...router
}))).filter((router)=>router.host === host && (request.url ?? '/').startsWith(router.prefix));
const highest = Math.max(...claims.map(({ priority })=>priority));
return any(claims.filter(({ priority })=>priority === highest).map(({ container })=>container));
});
}
async function startPrivateDomain(world, application) {
return listen(0, ()=>any(application.containers.filter((container)=>isRoutable(world, container))));
}
function isRoutable(world, { state, health }) {
const runs = 'running' === state || 'stopping' === state && world.knobs.routesToStopping;
return runs && ('none' === health || 'healthy' === health);
}
function any(choices) {
return choices[Math.floor(Math.random() * choices.length)];
}
async function listen(port, route) {
const forwarder = createForwarder();
const server = (0, external_node_http_.createServer)((request, response)=>{
const container = route(request);
if (container) if (void 0 === container.url) response.writeHead(502).end('Bad Gateway');
else forwarder.forward(request, response, container.url).catch(()=>response.destroy());
else response.writeHead(404, {
'content-type': 'text/plain'
}).end('404 page not found\n');
});
server.keepAliveTimeout = 60_000;
await new Promise((resolve, reject)=>{
server.once('error', reject).listen(port, '127.0.0.1', resolve);
});
return {
url: `http://127.0.0.1:${server.address().port}`,
close: ()=>new Promise((resolve)=>{
server.close(()=>{
forwarder.close();
resolve();
});
server.closeAllConnections();
})
};
}
const matches = (pattern)=>(value)=>'string' == typeof value && pattern.test(value) ? void 0 : 'format is invalid.';
const application_fields_text = (value)=>'string' == typeof value || null === value ? void 0 : 'must be a string.';
const flag = (value)=>'boolean' == typeof value ? void 0 : 'must be true or false.';
const integer = (min = -1 / 0, max = 1 / 0)=>(value)=>Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? void 0 : 'must be an integer.';
const oneOf = (...words)=>(value)=>words.includes(value) ? void 0 : 'is invalid.';
const nullable = (rule)=>(value)=>null === value ? void 0 : rule(value);
const columnRules = {
...each(application_fields_text, "name description git_repository ports_exposes ports_mappings install_command build_command start_command"),
...each(application_fields_text, 'base_directory publish_directory health_check_path health_check_host health_check_scheme health_check_command'),
...each(application_fields_text, 'health_check_response_text custom_docker_run_options custom_nginx_configuration custom_network_aliases'),
...each(application_fields_text, 'pre_deployment_command pre_deployment_command_container post_deployment_command watch_paths'),
...each(application_fields_text, 'post_deployment_command_container dockerfile_location dockerfile_target_build static_image'),
...each(application_fields_text, 'docker_compose_location docker_compose_custom_start_command docker_compose_custom_build_command'),
...each(application_fields_text, 'limits_memory limits_memory_swap limits_memory_reservation limits_cpus limits_cpuset'),
...each(flag, 'health_check_enabled is_http_basic_auth_enabled'),
...each(integer(1), 'health_check_interval health_check_timeout health_check_retries health_check_return_code'),
...each(integer(0), 'health_check_start_period limits_memory_swappiness limits_cpu_shares max_restart_count'),
preview_url_template: application_fields_text,
build_pack: oneOf('nixpacks', 'railpack', 'static', 'dockerfile', 'dockercompose'),
git_branch: matches(/^[A-Za-z0-9][A-Za-z0-9._\-/]*$/),
git_commit_sha: matches(/^[a-zA-Z0-9][a-zA-Z0-9._\-/]*$/),
docker_registry_image_name: matches(/^[a-z0-9][a-z0-9._\-/:]{0,250}?(@sha256)?$/),
docker_registry_image_tag: matches(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/),
domains: nullable(matches(/^(https?:\/\/[^\s,]+(,\s*https?:\/\/[^\s,]+)*)?$/)),
custom_labels: matches(/^[A-Za-z0-9+/=\s]*$/),
health_check_port: nullable(integer(1, 65_535)),
health_check_method: oneOf('GET', 'HEAD', 'POST', 'OPTIONS'),
health_check_type: oneOf('http', 'cmd'),
redirect: oneOf('www', 'non-www', 'both')
};
const settingRules = {
...each(flag, 'is_auto_deploy_enabled is_force_https_enabled is_consistent_container_name_enabled is_static is_spa'),
...each(flag, 'is_preview_deployments_enabled is_git_submodules_enabled is_git_lfs_enabled is_git_shallow_clone_enabled'),
...each(flag, 'use_build_secrets disable_build_cache inject_build_args_to_dockerfile include_source_commit_in_build'),
custom_internal_name: application_fields_text,
docker_images_to_keep: integer(0, 100),
stop_grace_period: nullable(integer(1, 3_600))
};
const requestRules = {
instant_deploy: flag,
force_domain_override: flag
};
function each(rule, names) {
return Object.fromEntries(names.split(' ').map((name)=>[
name,
rule
]));
}
function findErrors(body) {
const rules = {
...columnRules,
...settingRules,
...requestRules
};
const errors = {};
for (const [name, value] of Object.entries(body)){
const rule = rules[name];
const refusal = rule ? rule(value) : void 0;
if (rule) {
if (void 0 !== refusal) errors[name] = [
`The ${name.replaceAll('_', ' ')} field ${refusal}`
];
} else errors[name] = [
'This field is not allowed.'
];
}
return errors;
}
function save(body, columns, settings) {
for (const [name, value] of Object.entries(body))if ('domains' === name) columns.fqdn = '' === value ? null : value;
else if (name in settingRules) settings[name] = value;
else if (name in columnRules) columns[name] = value;
if ('domains' in body) columns.custom_labels = null;
}
function queueDeployment(world, application, request) {
const { force = false, rollback = false, noQuestionsAsked = false } = request;
const configured = application.columns.git_commit_sha;
const commit = request.commit ?? ('string' == typeof configured && '' !== configured ? configured : 'HEAD');
const { deployments, knobs } = world;
if (deployments.filter(({ status })=>'queued' === status).length >= knobs.queueLimit) return {
status: 'queue_full'
};
const pullRequest = request.preview?.pull_request_id ?? 0;
const tag = request.preview?.docker_registry_image_tag ?? null;
const isDuplicate = deployments.some((one)=>isOf(one, application, pullRequest) && one.docker_registry_image_tag === tag && one.commit === commit && isActive(one));
if (isDuplicate && !force && !rollback && !noQuestionsAsked) return {
status: 'skipped'
};
const now = timestamp();
const deployment = {
id: deployments.length + 1,
deployment_uuid: publicId(),
application,
commit,
force_rebuild: force,
rollback,
restart_only: request.restartOnly ?? false,
only_this_server: request.onlyThisServer ?? false,
is_api: request.isApi ?? true,
pull_request_id: pullRequest,
docker_registry_image_tag: tag,
status: 'queued',
created_at: now,
updated_at: now,
finished_at: null,
logs: [],
job: new AbortController()
};
deployments.push(deployment);
if (noQuestionsAsked) dispatch(world, deployment);
else dispatchEligible(world, [
deployment
]);
return {
status: 'queued',
deployment
};
}
function queueNextDeployment(world) {
dispatchEligible(world, world.deployments.filter(({ status })=>'queued' === status));
}
function dispatchEligible(world, queued) {
for (const deployment of queued){
const { application, pull_request_id: pullRequest } = deployment;
const working = world.deployments.filter(({ status })=>'in_progress' === status);
const isAppFree = !working.some((one)=>isOf(one, application, pullRequest));
if (isAppFree && working.length < world.knobs.concurrentBuilds) dispatch(world, deployment);
}
}
function isOf(deployment, application, pullRequest) {
return deployment.application === application && deployment.pull_request_id === pullRequest;
}
function dispatch(world, deployment) {
deployment.status = 'in_progress';
deployment.updated_at = timestamp();
if (!world.knobs.workerLost) work(world, deployment, {
next: queueNextDeployment,
queue: queueDeployment
});
}
const serverUuid = 'w8o0gk4s0c4w8kokw4c0sogg';
function showApplication({ uuid, columns, settings, status, additionalServers }, sensitive) {
const { custom_labels: labels, ...shown } = columns;
return {
uuid,
...shown,
...sensitive ? {
custom_labels: labels
} : {},
status: shownStatus(status),
settings,
server_status: true,
additional_servers_count: additionalServers,
additional_networks_count: additionalServers,
destination: {
id: 0,
name: 'coolify',
network: 'coolify',
server: {
id: 0,
uuid: serverUuid,
name: 'localhost',
settings: {
concurrent_builds: 2
}
}
},
environment: {
id: 1,
name: 'production',
project: {
id: 1,
name: 'shop',
team: {
id: 0,
name: 'Root Team'
}
}
}
};
}
function showDeployment(deployment, { sensitive = false, embed = false } = {}) {
const { id, deployment_uuid, force_rebuild, rollback, restart_only, only_this_server, is_api } = deployment;
const { application, pull_request_id, docker_registry_image_tag } = deployment;
const { logs, commit, status, finished_at, created_at, updated_at } = deployment;
return {
id,
deployment_uuid,
force_rebuild,
rollback,
restart_only,
only_this_server,
is_api,
commit,
status,
finished_at,
application_id: String(application.id),
application_name: application.columns.name,
build_server_id: null,
commit_message: null,
configuration_hash: null,
current_process_id: null,
deployment_url: `/project/p/environment/e/application/${application.uuid}/deployment/${deployment_uuid}`,
destination_id: '0',
docker_registry_image_tag,
git_type: null,
horizon_job_id: null,
horizon_job_worker: null,
is_webhook: false,
pull_request_id,
server_id: 0,
server_name: 'localhost',
created_at,
updated_at,
...sensitive ? {
logs: JSON.stringify(logs)
} : {},
...embed ? {
application: showApplication(application, sensitive)
} : {}
};
}
function showEnv(env, sensitive) {
const { value, ...shown } = env;
return {
...shown,
is_shared: false,
is_really_required: false,
is_buildpack_control: false,
is_coolify: false,
version: '4.3.11',
...sensitive && !env.is_shown_once ? {
value,
real_value: value
} : {}
};
}
function showStack({ uuid, name, status, kind }) {
return {
uuid,
name,
status: shownStatus(status),
type: kind
};
}
function applicationRoutes(world) {
return {
'GET /api/v1/applications': (asked)=>{
const tag = asked.query.get('tag');
const found = world.applications.filter(({ tags })=>null === tag || tags.includes(tag));
return {
status: 200,
body: found.map((application)=>showApplication(application, isSensitive(world, asked)))
};
},
'GET /api/v1/applications/{uuid}': withApplication(world, (application, asked)=>({
status: 200,
body: showApplication(application, isSensitive(world, asked))
})),
'GET /api/v1/applications/{uuid}/tags': withApplication(world, ({ tags })=>({
status: 200,
body: tags.map((name, id)=>({
uuid: `tag${id}`,
name
}))
})),
'PATCH /api/v1/applications/{uuid}': withBody((asked, body)=>withApplication(world, (application)=>patch(world, application, body), 'Application not found')(asked))
};
}
function withApplication(world, handle, text = 'Application not found.') {
return (asked)=>{
const application = world.applications.find(({ uuid })=>uuid === asked.params.uuid);
return application ? handle(application, asked) : message(404, text);
};
}
function withBody(handle) {
return (asked)=>{
const refuse = (error)=>({
status: 400,
body: {
message: 'Invalid request.',
error
}
});
if (!(asked.headers['content-type'] ?? '').includes('json')) return refuse('Content-Type must be application/json.');
if ('object' != typeof asked.json || null === asked.json) return refuse('Invalid JSON.');
const body = asked.json;
return 0 === Object.keys(body).length ? refuse('Empty JSON.') : handle(asked, body);
};
}
function invalid(errors) {
return {
status: 422,
body: {
message: 'Validation failed.',
errors
}
};
}
function patch(world, application, body) {
const conflicts = true === body.force_domain_override ? [] : findConflicts(world, application, body.domains);
if (conflicts.length > 0) {
const text = 'Domain conflicts detected. Use force_domain_override=true to proceed.';
const warning = 'Using the same domain for multiple resources can cause routing conflicts and unpredictable behavior.';
return {
status: 409,
body: {
message: text,
conflicts,
warning
}
};
}
const errors = findErrors(body);
if (Object.keys(errors).length > 0) return invalid(errors);
save(body, application.columns, application.settings);
if (true === body.instant_deploy && 'skipped' === queueDeployment(world, application, {}).status) return message(200, 'Deployment already queued for this commit.');
return {
status: 200,
body: {
uuid: application.uuid
}
};
}
function findConflicts(world, application, domains) {
if ('string' != typeof domains) return [];
const list = (text)=>'string' == typeof text ? text.split(',').map((one)=>one.trim().replace(/\/$/, '')) : [];
return world.applications.filter((other)=>other !== application).flatMap((other)=>list(other.columns.fqdn).filter((domain)=>list(domains).includes(domain)).map((domain)=>({
domain,
resource_name: other.columns.name,
resource_uuid: other.uuid,
resource_type: 'application',
message: `Domain ${domain} is already in use by application '${String(other.columns.name)}'`
})));
}
function startStack(world, stack) {
comeUp(world, stack);
return 'service' === stack.kind ? `Service ${stack.name} started. It could take a while, be patient.` : `Database ${stack.name} started.`;
}
async function comeUp(world, stack) {
stack.status = 'starting:unhealthy';
try {
await world.pause(4);
stack.status = stack.broken ? 'exited' : 'running:healthy';
} catch  {}
}
function deployRoutes(world) {
return {
'POST /api/v1/deploy': (asked)=>deploy(world, asked),
'GET /api/v1/deploy': (asked)=>world.knobs.getAllowed ? deploy(world, asked) : postRequired()
};
}
function postRequired() {
return message(405, 'This endpoint has changed to a POST request.', {
allow: 'POST'
});
}
function queueFull(world) {
const text = 'Deployment queue is full. Please wait for existing deployments to complete.';
return message(429, text, {
'retry-after': String(Math.ceil(world.lasting(60) / 1_000))
});
}
function deploy(world, asked) {
const body = 'object' == typeof asked.json ? {
...asked.json
} : {};
const input = (name)=>{
const value = asked.query.get(name) ?? body[name];
if (null == value || '' === value) return;
return 'string' == typeof value ? value : JSON.stringify(value);
};
const [uuid, tag, dockerTag] = [
input('uuid'),
input('tag'),
input('docker_tag')
];
const pr = input('pull_request_id') ?? input('pr');
const force = [
'1',
'true',
'on',
'yes'
].includes(input('force') ?? '');
if (void 0 !== uuid && void 0 !== tag) return message(400, 'You can only use uuid or tag, not both.');
if (void 0 !== tag && void 0 !== pr) return message(400, 'You can only use tag or pr, not both.');
if (void 0 !== tag && void 0 !== dockerTag) return message(400, 'You can only use tag or docker_tag, not both.');
if (void 0 !== dockerTag && void 0 === pr) return message(400, 'docker_tag requires pull_request_id.');
if (void 0 !== tag) return deployTags(world, split(tag), force);
if (void 0 === uuid) return message(400, 'You must provide uuid or tag.');
const number = /^\d+$/.test(pr ?? '') ? Number(pr) : 0;
return deployResources(world, split(uuid), force, {
number,
tag: world.knobs.hasDockerTag ? dockerTag : void 0
});
}
function deployResources(world, uuids, force, pr) {
if (0 === uuids.length) return message(400, 'No UUIDs provided.');
const deployments = [];
for (const resource of find(world, uuids)){
if (0 !== pr.number && 'kind' in resource) return message(500, 'Server Error');
const preview = 'kind' in resource ? void 0 : findOrMake(resource, pr);
if ('string' == typeof preview) {
deployments.push({
message: preview,
resource_uuid: resource.uuid
});
continue;
}
const started = deployResource(world, resource, force, preview);
if ('queue_full' === started) return queueFull(world);
deployments.push(started);
}
return 0 === deployments.length ? message(404, 'No resources found.') : {
status: 200,
body: {
deployments
}
};
}
function findOrMake(application, { number, tag }) {
if (0 === number) return;
const isImage = 'dockerimage' === application.columns.build_pack;
if (void 0 !== tag && !isImage) return 'docker_tag can only be used with Docker Image applications.';
const found = findPreview(application, number);
const preview = found ?? (void 0 === tag ? void 0 : newPreview(application, number, ''));
if (!preview) return `Pull request ${number} not found for this resource.`;
if (!found) application.previews.push(preview);
if (void 0 !== tag) preview.docker_registry_image_tag = tag;
return preview;
}
function deployTags(world, tags, force) {
if (0 === tags.length) return message(400, 'No TAGs provided.');
const messages = [];
const details = [];
const stacks = world.stacks.filter(({ kind })=>'service' === kind);
for (const resource of [
...world.applications,
...stacks
].filter((one)=>one.tags.some((tag)=>tags.includes(tag)))){
const started = deployResource(world, resource, force);
if ('queue_full' === started) return queueFull(world);
messages.push(started.message);
if (started.deployment_uuid) details.push({
resource_uuid: resource.uuid,
deployment_uuid: started.deployment_uuid
});
}
if (0 === messages.length) return message(404, 'No resources found with this tag.');
return {
status: 200,
body: {
...details.length > 0 ? {
details
} : {},
message: messages
}
};
}
function deployResource(world, resource, force, preview) {
if ('kind' in resource) {
const text = startStack(world, resource);
return {
message: text,
resource_uuid: resource.uuid
};
}
const queued = queueDeployment(world, resource, {
force,
...preview ? {
preview
} : {}
});
if ('queue_full' === queued.status) return 'queue_full';
if ('queued' === queued.status) {
const text = `Application ${String(resource.columns.name)} deployment queued.`;
return {
message: text,
resource_uuid: resource.uuid,
deployment_uuid: queued.deployment.deployment_uuid
};
}
const dangling = world.knobs.danglingUuid ? {
deployment_uuid: publicId()
} : {};
return {
message: 'Deployment already queued for this commit.',
resource_uuid: resource.uuid,
...dangling
};
}
function find(world, uuids) {
return uuids.flatMap((uuid)=>[
...world.applications,
...world.stacks
].filter((resource)=>resource.uuid === uuid));
}
function split(list) {
return list.split(',').map((item)=>item.trim()).filter((item)=>'' !== item);
}
function deploymentRoutes(world) {
const find = (asked)=>world.deployments.find((one)=>one.deployment_uuid === asked.params.uuid);
return {
'GET /api/v1/deployments': (asked)=>{
const rows = world.deployments.filter(isActive).map((row)=>showDeployment(row, {
sensitive: isSensitive(world, asked)
}));
return {
status: 200,
body: world.knobs.deploymentsAsObject ? Object.fromEntries(rows.entries()) : rows
};
},
'GET /api/v1/deployments/applications/{uuid}': (asked)=>list(world, asked),
'GET /api/v1/deployments/{uuid}': (asked)=>{
const deployment = find(asked);
if (!deployment) return message(404, 'Deployment not found.');
return {
status: 200,
body: showDeployment(deployment, {
sensitive: isSensitive(world, asked),
embed: true
})
};
},
'POST /api/v1/deployments/{uuid}/cancel': (asked)=>{
const deployment = find(asked);
return deployment ? cancel(world, deployment) : message(404, 'Deployment not found.');
}
};
}
function list(world, asked) {
const application = world.applications.find(({ uuid })=>uuid === asked.params.uuid);
if (!application) return message(404, 'Application not found');
const [skip, take] = [
Number(asked.query.get('skip') ?? 0),
Number(asked.query.get('take') ?? 10)
];
for (const [name, value, least] of [
[
'skip',
skip,
0
],
[
'take',
take,
1
]
]){
if (value >= least) continue;
const text = `The ${name} field must be at least ${least}.`;
return {
status: 422,
body: {
message: text,
errors: {
[name]: [
text
]
}
}
};
}
const rows = world.deployments.filter((row)=>row.application === application).reverse();
const sensitive = isSensitive(world, asked);
const deployments = rows.slice(skip, skip + take).map((row)=>showDeployment(row, {
sensitive
}));
return {
status: 200,
body: {
count: rows.length,
deployments
}
};
}
function cancel(world, deployment) {
const { deployment_uuid: uuid, status } = deployment;
if (!isActive(deployment)) return message(400, `Deployment cannot be cancelled. Current status: ${status}`);
deployment.status = 'cancelled-by-user';
deployment.updated_at = timestamp();
log(deployment, 'Deployment cancelled by user via API.', {
type: 'stderr'
});
deployment.job.abort();
refresh(world, deployment.application);
if (world.knobs.cancelAnswers500) return message(500, 'Failed to cancel deployment: Undefined variable $server');
queueNextDeployment(world);
const text = 'Deployment cancelled successfully.';
return {
status: 200,
body: {
message: text,
deployment_uuid: uuid,
status: deployment.status
}
};
}
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var api = __webpack_require__("zod/v4/core/api.js");
const envBody = schemas.rej({
key: schemas.YjP().check(api.m9(1)),
value: schemas.cl6(schemas.YjP()),
is_preview: schemas.Rvf(schemas.zMY(), false),
is_literal: schemas.Rvf(schemas.zMY(), false),
is_multiline: schemas.Rvf(schemas.zMY(), false),
is_shown_once: schemas.Rvf(schemas.zMY(), false),
is_runtime: schemas.Rvf(schemas.zMY(), true),
is_buildtime: schemas.Rvf(schemas.zMY(), true),
comment: schemas.Rvf(schemas.mee(schemas.YjP()), null)
});
function envRoutes(world) {
const path = '/api/v1/applications/{uuid}/envs';
const of = (handle)=>withApplication(world, handle, 'Application not found');
return {
[`GET ${path}`]: of(({ envs }, asked)=>{
const sorted = envs.toSorted((a, b)=>Number(a.is_preview) - Number(b.is_preview));
return {
status: 200,
body: sorted.map((env)=>showEnv(env, isSensitive(world, asked)))
};
}),
[`POST ${path}`]: of((application, asked)=>withEnv(asked.json, (body)=>create(application, body))),
[`PATCH ${path}/bulk`]: withBody((asked, body)=>of((application)=>saveAll(application, body.data, isSensitive(world, asked)))(asked)),
[`PATCH ${path}`]: withBody((asked, body)=>of((application)=>withEnv(body, (wanted)=>{
const env = update(application, wanted);
return env ? {
status: 201,
body: showEnv(env, isSensitive(world, asked))
} : message(404, 'Environment variable not found.');
}))(asked)),
[`DELETE ${path}/{env}`]: of((application, asked)=>{
const rest = application.envs.filter((env)=>env.uuid !== asked.params.env);
if (rest.length === application.envs.length) return message(404, 'Environment variable not found.');
application.envs = rest;
return message(200, 'Environment variable deleted.');
})
};
}
function withEnv(body, handle) {
const { success, data, error } = envBody.safeParse(body);
if (success) return handle(data);
return invalid(Object.fromEntries(error.issues.map((issue)=>[
issue.path.join('.') || 'body',
[
issue.message
]
])));
}
function newEnv(body) {
const now = timestamp();
return {
...body,
value: body.value ?? '',
uuid: publicId(),
created_at: now,
updated_at: now
};
}
function create(application, body) {
const isThere = application.envs.some((env)=>env.key === body.key && env.is_preview === body.is_preview);
if (isThere) return message(409, 'Environment variable already exists. Use PATCH request to update it.');
const env = newEnv(body);
application.envs.push(env, ...body.is_preview ? [] : [
newEnv({
...body,
is_preview: true
})
]);
return {
status: 201,
body: {
uuid: env.uuid
}
};
}
function update(application, body) {
const env = application.envs.find(({ key, is_preview })=>key === body.key && is_preview === body.is_preview);
return env && Object.assign(env, body, {
value: body.value ?? '',
updated_at: timestamp()
});
}
function saveAll(application, data, sensitive) {
if (!Array.isArray(data)) return message(400, 'Bulk data is required.');
const saved = [];
for (const item of data){
const refusal = withEnv(item, (body)=>{
const env = update(application, body) ?? newEnv(body);
if (!application.envs.includes(env)) application.envs.push(env);
saved.push(env);
return {
status: 200
};
});
if (200 !== refusal.status) return refusal;
}
return {
status: 201,
body: saved.map((env)=>showEnv(env, sensitive))
};
}
function lifecycleRoutes(world) {
const old = (verb, handle)=>({
[`POST /api/v1/applications/{uuid}/${verb}`]: handle,
[`GET /api/v1/applications/{uuid}/${verb}`]: (asked)=>world.knobs.getAllowed ? handle(asked) : postRequired()
});
return {
...old('start', withApplication(world, (application, asked)=>start(world, application, asked))),
...old('restart', withApplication(world, (application)=>{
const restartOnly = ![
'dockerimage',
'dockerfile'
].includes(String(application.columns.build_pack));
return queued(world, application, {
restartOnly
}, 'Restart request queued.');
})),
...old('stop', withApplication(world, (application)=>stop(world, application))),
'POST /api/v1/applications/{uuid}/rollback': (asked)=>world.knobs.hasRollbackRoute ? withBody((_, body)=>withApplication(world, (application)=>rollback(world, application, body))(asked))(asked) : unknownRoute(),
'GET /api/v1/applications/{uuid}/rollback-images': (asked)=>world.knobs.hasRollbackRoute ? withApplication(world, lifecycle_images)(asked) : unknownRoute(),
'GET /api/v1/applications/{uuid}/logs': withApplication(world, logs)
};
}
function start(world, application, asked) {
const on = (name)=>[
'1',
'true',
'on',
'yes'
].includes(asked.query.get(name) ?? '');
const request = {
force: on('force'),
noQuestionsAsked: on('instant_deploy')
};
return queued(world, application, request, 'Deployment request queued.');
}
function queued(world, application, request, text) {
const result = queueDeployment(world, application, request);
if ('skipped' === result.status) return message(200, 'Deployment already queued for this commit.');
const uuid = 'queued' === result.status ? result.deployment.deployment_uuid : publicId();
return {
status: 200,
body: {
message: text,
deployment_uuid: uuid
}
};
}
function stop(world, application) {
remove(application, application.containers).then(()=>refresh(world, application));
return message(200, 'Application stopping request queued.');
}
function rollback(world, application, body) {
const { commit, ...others } = body;
const extra = Object.keys(others).map((name)=>[
name,
[
'This field is not allowed.'
]
]);
if (extra.length > 0) return invalid(Object.fromEntries(extra));
if ('string' != typeof commit || !/^[a-zA-Z0-9][a-zA-Z0-9._\-/]*$/.test(commit)) return invalid({
commit: 'The commit field is invalid.'
});
const result = queueDeployment(world, application, {
commit,
rollback: true
});
if ('queued' !== result.status) return message(400, 'Deployment queue is full. Please wait for existing deployments to complete.');
const { deployment_uuid: uuid } = result.deployment;
return {
status: 200,
body: {
message: 'Rollback deployment queued.',
deployment_uuid: uuid
}
};
}
function lifecycle_images({ images: local, settings, containers }) {
const running = containers[0]?.version;
const current = true === settings.is_consistent_container_name_enabled ? running ?? null : null;
return {
status: 200,
body: {
current,
images: local.map((image)=>({
...image,
is_current: image.tag === current
}))
}
};
}
function logs({ containers }) {
const container = containers.find(({ state })=>'running' === state);
if (!container) return message(400, 'Application is not running.');
return {
status: 200,
body: {
logs: `${container.name} ${container.image} listening on ${container.url ?? 'nothing yet'}\n`
}
};
}
function previewRoutes(world) {
return {
'DELETE /api/v1/applications/{uuid}/previews/{pr}': (asked)=>world.knobs.hasPreviewRoute ? withApplication(world, (application)=>drop(world, application, asked.params.pr ?? ''))(asked) : unknownRoute()
};
}
function drop(world, application, number) {
if (!/^[1-9]\d*$/.test(number)) return message(422, 'Invalid pull_request_id.');
const preview = findPreview(application, Number(number));
if (!preview) return message(404, 'Preview not found.');
const active = world.deployments.filter((one)=>one.application === application && one.pull_request_id === preview.pull_request_id && isActive(one));
for (const deployment of active){
deployment.status = 'cancelled-by-user';
deployment.updated_at = timestamp();
deployment.job.abort();
}
application.previews = application.previews.filter((one)=>one !== preview);
remove(preview, preview.containers);
queueNextDeployment(world);
return message(200, 'Preview deletion request queued.');
}
function stackRoutes(world) {
return {
...routesOf(world, 'service'),
...routesOf(world, 'database')
};
}
function routesOf(world, kind) {
const title = 'service' === kind ? 'Service' : 'Database';
const path = `/api/v1/${kind}s/{uuid}`;
const find = (uuid)=>world.stacks.find((stack)=>stack.kind === kind && stack.uuid === uuid);
const verb = (doing, refuse, act)=>({
[`POST ${path}/${doing}`]: (asked)=>{
const stack = find(asked.params.uuid);
if (!stack) return message(404, `${title} not found.`);
const refusal = refuse(stack);
if (void 0 !== refusal) return message(400, refusal);
act(stack);
return message(200, `${title} ${'stop' === doing ? 'stopp' : doing}ing request queued.`);
}
});
const isRunning = (stack)=>stack.status.includes('running');
const start = (stack)=>void comeUp(world, stack);
return {
[`GET /api/v1/${kind}s`]: ()=>({
status: 200,
body: world.stacks.filter((one)=>one.kind === kind).map(showStack)
}),
[`GET ${path}`]: (asked)=>{
const stack = find(asked.params.uuid);
return stack ? {
status: 200,
body: showStack(stack)
} : message(404, `${title} not found.`);
},
...verb('start', (stack)=>isRunning(stack) ? `${title} is already running.` : void 0, start),
...verb('restart', ()=>void 0, start),
...verb('stop', (stack)=>stack.status.startsWith('exited') ? `${title} is already stopped.` : void 0, (stack)=>void (stack.status = 'exited'))
};
}
function newApplication(options, index) {
const { git, healthCheck = false } = options;
const check = 'object' == typeof healthCheck ? healthCheck : {};
const [, name = null, tag = null] = /^(.+?)(?::([^/:]+))?$/.exec(options.image ?? '') ?? [];
return {
id: index + 1,
uuid: options.uuid ?? publicId(),
tags: [
...options.tags ?? []
],
additionalServers: options.additionalServers ?? 0,
envs: Object.entries(options.env ?? {}).map(([key, value])=>newEnv({
key,
value,
is_preview: false,
is_literal: false,
is_multiline: false,
is_shown_once: false,
is_runtime: true,
is_buildtime: false,
comment: null
})),
head: git?.head ?? '',
status: 'exited',
containers: [],
images: [],
built: '',
previews: [],
columns: {
name: options.name,
description: null,
build_pack: options.buildPack ?? (git ? 'nixpacks' : 'dockerimage'),
fqdn: options.domains?.join(',') ?? null,
git_repository: git ? 'acme/shop' : 'coollabsio/coolify',
git_branch: git?.branch ?? 'main',
git_commit_sha: 'HEAD',
docker_registry_image_name: name,
docker_registry_image_tag: tag ?? (null === name ? null : 'latest'),
ports_exposes: options.portsExposes ?? '3000',
custom_network_aliases: options.networkAliases ?? null,
ports_mappings: options.portsMappings ?? null,
custom_labels: null,
custom_healthcheck_found: false,
health_check_enabled: false !== healthCheck,
health_check_type: 'http',
health_check_path: check.path ?? '/health',
health_check_port: null,
health_check_method: 'GET',
health_check_return_code: 200,
health_check_interval: check.interval ?? 5,
health_check_timeout: 5,
health_check_retries: check.retries ?? 10,
health_check_start_period: check.startPeriod ?? 5,
config_hash: null,
preview_url_template: options.previewUrlTemplate ?? '{{pr_id}}.{{domain}}',
redirect: 'both',
restart_count: 0,
destination_id: 0,
environment_id: 1
},
settings: {
is_auto_deploy_enabled: void 0 !== git,
is_preview_deployments_enabled: options.previews ?? false,
is_consistent_container_name_enabled: options.consistentContainerName ?? false,
custom_internal_name: null,
docker_images_to_keep: 2,
stop_grace_period: 30,
is_container_label_readonly_enabled: true
}
};
}
function newStack({ kind, name, uuid, tags = [], running = true, broken = false }) {
return {
kind,
name,
uuid: uuid ?? publicId(),
tags,
broken,
status: running ? 'running:healthy' : 'exited'
};
}
const abilities = {
...Object.fromEntries([
'POST /api/v1/deploy',
'GET /api/v1/deploy',
'POST /api/v1/deployments/{uuid}/cancel'
].map((route)=>[
route,
'deploy'
])),
...Object.fromEntries([
'start',
'stop',
'restart',
'rollback'
].flatMap((verb)=>[
'applications',
'services',
'databases'
].flatMap((kind)=>[
'POST',
'GET'
].map((method)=>[
`${method} /api/v1/${kind}/{uuid}/${verb}`,
'deploy'
])))),
'PATCH /api/v1/applications/{uuid}': 'write',
'DELETE /api/v1/applications/{uuid}/previews/{pr}': 'write',
'POST /api/v1/applications/{uuid}/envs': 'write',
'PATCH /api/v1/applications/{uuid}/envs': 'write',
'PATCH /api/v1/applications/{uuid}/envs/bulk': 'write',
'DELETE /api/v1/applications/{uuid}/envs/{env}': 'write'
};
async function createCoolifySimulator(options) {
const token = '1|coolify-simulator-token';
const world = createWorld({
knobs: {
...defaultKnobs,
...options.knobs
},
tokens: options.tokens ?? [
{
token,
abilities: [
'*'
]
}
],
images: options.images ?? {},
service: options.service ?? [],
applications: options.applications.map(newApplication),
stacks: (options.stacks ?? []).map(newStack),
deployments: []
}, options.second ?? 50);
const api = await serve({
name: 'coolify',
port: options.port ?? 0,
routes: coolify_routesOf(world),
around: createGuard(world, abilities),
unknownRoute: unknownRoute
});
const proxy = await startProxy(world, options.proxyPort ?? 0);
const domains = new Map();
for (const application of world.applications)domains.set(application.uuid, await startPrivateDomain(world, application));
const running = world.applications.filter((_, index)=>options.applications[index]?.running !== false);
await Promise.all(running.map((application)=>bringUp(world, application)));
keepFresh(world);
const find = (uuid)=>{
const application = world.applications.find((one)=>one.uuid === uuid);
if (!application) throw new Error(`no application ${uuid}`);
return application;
};
return {
...api,
token,
proxyUrl: proxy.url,
knobs: world.knobs,
applicationUrl: (uuid)=>domains.get(find(uuid).uuid)?.url ?? '',
columns: (uuid)=>find(uuid).columns,
variables: (uuid)=>find(uuid).envs,
status: (uuid)=>shownStatus(find(uuid).status),
containers: (uuid)=>find(uuid).containers.map(showContainer),
previews: (uuid)=>new Map(find(uuid).previews.map((one)=>[
one.pull_request_id,
one.containers.map(showContainer)
])),
deployments: (uuid)=>world.deployments.filter(({ application })=>application === find(uuid)).map((row)=>showDeployment(row, {
sensitive: true
})).reverse(),
push: (uuid, commit)=>void (find(uuid).head = commit),
openPullRequest (uuid, pullRequest, commit) {
const application = find(uuid);
const known = findPreview(application, pullRequest);
if (known) known.head = commit;
else if (true === application.settings.is_preview_deployments_enabled) application.previews.push(newPreview(application, pullRequest, commit));
},
restart () {
for (const deployment of world.deployments.filter(isActive)){
deployment.status = 'failed';
deployment.job.abort();
}
},
forget (uuid) {
const index = world.deployments.findIndex(({ deployment_uuid })=>deployment_uuid === uuid);
if (index >= 0) world.deployments.splice(index, 1);
},
async close () {
world.closing.abort();
await api.close();
await Promise.all([
proxy,
...domains.values()
].map((listening)=>listening.close()));
const holders = world.applications.flatMap((application)=>[
application,
...application.previews
]);
await Promise.all(holders.map((holder)=>remove(holder, holder.containers)));
}
};
}
function showContainer({ image, version, env, labels, health, state, process: process1 }) {
return {
image,
version,
env,
labels,
health,
state,
pid: process1.pid
};
}
function coolify_routesOf(world) {
const ok = ()=>({
status: 200,
body: 'OK'
});
return {
'GET /api/health': ok,
'GET /api/v1/health': ok,
'GET /api/v1/version': ()=>({
status: 200,
body: '4.3.11',
headers: {
'content-type': 'text/html; charset=UTF-8'
}
}),
'GET /api/v1/servers/{uuid}/proxy': ({ params })=>params.uuid === serverUuid ? {
status: 200,
body: {
proxy_type: world.knobs.proxyType,
status: 'running',
redirect_enabled: true
}
} : message(404, 'Server not found.'),
...deployRoutes(world),
...deploymentRoutes(world),
...applicationRoutes(world),
...lifecycleRoutes(world),
...previewRoutes(world),
...envRoutes(world),
...stackRoutes(world)
};
}
async function bringUp(world, application) {
const now = timestamp();
const configured = 'dockerimage' === application.columns.build_pack ? 'HEAD' : application.head;
const deployment = {
id: world.deployments.length + 1,
deployment_uuid: publicId(),
application,
commit: configured,
force_rebuild: false,
rollback: false,
restart_only: false,
only_this_server: false,
is_api: false,
pull_request_id: 0,
docker_registry_image_tag: null,
status: 'finished',
created_at: now,
updated_at: now,
finished_at: now,
logs: [],
job: new AbortController()
};
world.deployments.push(deployment);
log(deployment, 'Deployed before the simulator began.');
application.built = buildInputs(application);
if ('HEAD' !== configured) application.images = [
{
tag: configured,
created_at: now
}
];
application.containers = [
await startContainer(world, application, deployment)
];
while(!application.containers.every(({ url, health })=>void 0 !== url && 'starting' !== health))await world.pause(0.2);
refresh(world, application);
}
var iso = __webpack_require__("zod/v4/mini/iso.js");
const shift = schemas.rej({
route: schemas.YjP().check(api.m9(1)),
slot: schemas.YjP(),
weights: schemas.g1P(schemas.YjP(), schemas.aig().check(api.qm(0), api.Zm(100))),
releaseId: schemas.FsL(schemas.KCZ([
schemas.YjP(),
schemas.aig()
]), schemas.pdi(String)),
reason: schemas.YjP(),
deadline: schemas.Rvf(schemas.FsL(iso.w$(), schemas.pdi(Date.parse)), 1 / 0)
});
function parseShift(body, slots) {
const { success, data, error } = shift.safeParse(body);
if (!success) return error.issues.map((issue)=>`${issue.path.join('.')}: ${issue.message}`).join('; ');
const unknown = [
data.slot,
...Object.keys(data.weights)
].filter((slot)=>!slots.includes(slot));
if (unknown.length > 0) return `unknown slot ${unknown.join(', ')}`;
const sum = Object.values(data.weights).reduce((total, weight)=>total + weight, 0);
return Math.abs(sum - 100) < 1e-9 ? data : `the weights add up to ${sum}, not to 100`;
}
function sameShift(one, other) {
return JSON.stringify(one) === JSON.stringify(other);
}
const goldenRatio = (Math.sqrt(5) - 1) / 2;
function pickEvenly() {
let picked = 0;
return (weights)=>{
picked++;
return slotAt(weights, picked * goldenRatio % 1);
};
}
function pickRandomly(weights) {
return slotAt(weights, Math.random());
}
function slotAt(weights, position) {
const entries = Object.entries(weights).filter(([, weight])=>weight > 0);
let rest = position * entries.reduce((sum, [, weight])=>sum + weight, 0);
for (const [slot, weight] of entries){
rest -= weight;
if (rest < 0) return slot;
}
return entries.at(-1)?.[0] ?? '';
}
async function createEdgeSimulator(options) {
const { targets, route = 'shop', token = 'edge-token', choice = 'even' } = options;
const slots = Object.keys(targets);
const behaviour = {
writes: 'apply',
settle: 0
};
const shifts = [];
const answered = new Map();
const counts = new Map(slots.map((slot)=>[
slot,
{
requests: 0,
failures: 0
}
]));
const pick = 'even' === choice ? pickEvenly() : pickRandomly;
let inForce = 0;
const closing = new AbortController();
let weights = options.weights ?? Object.fromEntries(slots.map((slot, index)=>[
slot,
0 === index ? 100 : 0
]));
const authorised = (asked)=>asked.headers.authorization === `Bearer ${token}`;
function shift(asked) {
const key = asked.headers['idempotency-key'] ?? '';
const wanted = parseShift(asked.json, slots);
if ('' === key) return {
status: 400,
body: {
error: 'Idempotency-Key is missing'
}
};
if ('string' == typeof wanted) return {
status: 422,
body: {
error: wanted
}
};
if (wanted.route !== route) return {
status: 404,
body: {
error: `no route ${wanted.route}`
}
};
if (Date.now() > wanted.deadline) return {
status: 422,
body: {
error: 'the deadline has passed'
}
};
if (Number(wanted.releaseId) < inForce) return {
status: 409,
body: {
error: 'a higher releaseId is in force'
}
};
if ('refuse' === behaviour.writes) return {
status: 403,
body: {
error: 'the edge is locked'
}
};
const earlier = answered.get(key);
if (earlier && !sameShift(earlier, wanted)) return {
status: 422,
body: {
error: 'Idempotency-Key was used for another request'
}
};
if (!earlier) {
answered.set(key, wanted);
inForce = Number(wanted.releaseId);
shifts.push({
...wanted,
at: Date.now()
});
if ('apply' === behaviour.writes) settle(wanted);
}
return {
status: 202,
body: {
accepted: true
}
};
}
function settle({ weights: wanted, deadline }) {
if (0 === behaviour.settle) {
weights = wanted;
return;
}
const apply = ()=>void (weights = Date.now() > deadline ? weights : wanted);
(0, external_node_timers_promises_.setTimeout)(behaviour.settle, void 0, {
signal: closing.signal
}).then(apply, ()=>void 0);
}
function read(asked) {
const asks = asked.query.get('route');
return asks === route ? {
status: 200,
body: {
weights
}
} : {
status: 404,
body: {
error: `no route ${asks ?? ''}`
}
};
}
const driver = await serve({
name: 'edge',
port: options.driverPort ?? 0,
routes: {
'POST /routes': shift,
'GET /routes': read
},
around: (asked, handle)=>authorised(asked) ? handle(asked) : {
status: 401,
body: {
error: 'unauthorized'
}
}
});
const forwarder = createForwarder();
const front = (0, external_node_http_.createServer)((request, response)=>{
const slot = pick(weights);
const count = counts.get(slot);
const target = targets[slot];
if (!count || void 0 === target) return void response.writeHead(503).end('no slot has any weight');
count.requests++;
forwarder.forward(request, response, target).then((status)=>void (count.failures += status >= 500 ? 1 : 0), ()=>response.destroy());
});
front.keepAliveTimeout = 60_000;
await new Promise((resolve, reject)=>{
front.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
});
return {
url: `http://127.0.0.1:${front.address().port}`,
driverUrl: `${driver.url}/routes`,
driver,
problems: driver.problems,
behaviour,
shifts,
weights: ()=>weights,
setWeights: (wanted)=>void (weights = wanted),
counts: ()=>Object.fromEntries([
...counts
].map(([slot, count])=>[
slot,
{
...count
}
])),
async close () {
closing.abort();
await driver.close();
await new Promise((resolve)=>{
front.close(()=>resolve());
front.closeAllConnections();
});
forwarder.close();
}
};
}
var time_clock = __webpack_require__(30206);
const documentation = 'https://docs.github.com/rest';
const ok = (body, headers = {})=>({
status: 200,
body,
headers
});
const created = (body)=>({
status: 201,
body
});
const noContent = {
status: 204
};
function refused(status, message, extra = {}) {
return {
status,
body: {
message,
...extra,
documentation_url: documentation,
status: String(status)
}
};
}
const notFound = refused(404, 'Not Found');
function answers_invalid(resource, code, field, message) {
return refused(422, 'Validation Failed', {
errors: [
{
resource,
code,
field,
...void 0 === message ? {} : {
message
}
}
]
});
}
function tooLong(resource, field, text, most) {
if ('string' != typeof text || text.length <= most) return;
return answers_invalid(resource, 'custom', field, `${field} is too long (maximum is ${most} characters)`);
}
function forbidden(needed) {
return {
...refused(403, 'Resource not accessible by integration'),
headers: {
'x-accepted-github-permissions': needed.split('|').map((one)=>one.replace(':', '=')).join('; ')
}
};
}
function page(call, items, wrap = (body)=>body, size = 30) {
const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? size)));
const number = Math.max(1, Number(call.query.get('page') ?? 1));
const last = Math.max(1, Math.ceil(items.length / perPage));
const link = (to, rel)=>{
const query = new URLSearchParams(call.query);
query.set('page', String(to));
return `<http://${call.headers.host ?? ''}${call.path}?${query.toString()}>; rel="${rel}"`;
};
const links = [
...number > 1 ? [
link(number - 1, 'prev'),
link(1, 'first')
] : [],
...number < last ? [
link(number + 1, 'next'),
link(last, 'last')
] : []
];
const body = wrap(items.slice((number - 1) * perPage, number * perPage));
return ok(body, 0 === links.length ? {} : {
link: links.join(', ')
});
}
var external_node_util_ = __webpack_require__("node:util");
const execute = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
function createGitRunner(gitDirectory) {
async function bytes(args, { input = '', env = {} } = {}) {
const running = execute('git', [
'--git-dir',
gitDirectory,
...args
], {
encoding: 'buffer',
maxBuffer: 2 ** 28,
env: {
...process.env,
GIT_INDEX_FILE: void 0,
GIT_WORK_TREE: void 0,
...env
}
});
running.child.stdin?.on('error', ()=>void 0).end(input);
return (await running).stdout;
}
const say = async (args, given = {})=>(await bytes(args, given)).toString('utf8').trim();
return {
bytes,
say,
ask: async (args, given = {})=>{
try {
return await say(args, given);
} catch (error) {
if ('number' == typeof error.code) return;
throw error;
}
}
};
}
function createBareStore(path) {
const gitDirectory = (0, external_node_child_process_.execFileSync)('git', [
'-C',
path,
'rev-parse',
'--absolute-git-dir'
], {
encoding: 'utf8'
}).trim();
const { bytes, say, ask } = createGitRunner(gitDirectory);
let updating = Promise.resolve();
const known = new Map();
async function readObject(name) {
const before = known.get(name);
if (before) return before;
const answer = await bytes([
'cat-file',
'--batch'
], {
input: `${name}\n`
});
const start = answer.indexOf('\n') + 1;
const [, sha, type, size] = /^([0-9a-f]{40}) (\w+) (\d+)\n/.exec(answer.toString('latin1', 0, start)) ?? [];
if (void 0 === sha) return;
const found = {
type: type,
text: answer.toString('utf8', start, start + Number(size))
};
if (sha === name) known.set(sha, found);
return found;
}
async function typeOf(sha) {
return (await readObject(sha))?.type;
}
async function parse(type, sha) {
const object = await readObject(sha);
if (object?.type !== type) return;
const { text } = object;
const end = text.indexOf('\n\n');
const fields = text.slice(0, end).split('\n').map((row)=>[
row.split(' ')[0] ?? '',
row.slice(row.indexOf(' ') + 1)
]);
return {
fields,
message: text.slice(end + 2).replace(/\n$/, '')
};
}
async function createTree(base, files) {
const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'github-simulator-'));
const env = {
GIT_INDEX_FILE: (0, external_node_path_.join)(folder, 'index')
};
try {
await bytes([
'read-tree',
...void 0 === base ? [
'--empty'
] : [
base
]
], {
env
});
for (const [name, text] of Object.entries(files))if (null === text) await bytes([
'update-index',
'--index-info'
], {
env,
input: `0 ${'0'.repeat(40)}\t${name}\n`
});
else {
const blob = await say([
'hash-object',
'-w',
'--stdin'
], {
input: text
});
await bytes([
'update-index',
'--add',
'--cacheinfo',
`100644,${blob},${name}`
], {
env
});
}
return await say([
'write-tree'
], {
env
});
} finally{
await (0, promises_.rm)(folder, {
recursive: true
});
}
}
return {
async refs (prefix) {
const listed = await say([
'for-each-ref',
'--format=%(refname) %(objectname) %(objecttype)'
]);
const rows = listed.split('\n').map((row)=>row.split(' '));
return rows.filter(([ref = ''])=>'' !== ref && ref.startsWith(prefix)).map(([ref = '', sha = '', type = ''])=>({
ref,
sha,
type: type
}));
},
update (changes) {
const zero = '0'.repeat(40);
const lines = changes.map(({ ref, before, after })=>`update ${ref} ${after ?? zero} ${void 0 === before ? '' : before ?? zero}`.trimEnd());
const next = updating.then(async ()=>await ask([
'update-ref',
'--stdin'
], {
input: `${lines.join('\n')}\n`
}) !== void 0);
updating = next.catch(()=>void 0);
return next;
},
typeOf,
async commit (sha) {
const parsed = await parse('commit', sha);
if (!parsed) return;
const { fields, message } = parsed;
const values = (name)=>fields.filter(([field])=>field === name).map(([, value])=>value);
const commit = {
sha,
tree: values('tree')[0] ?? '',
parents: values('parent'),
message,
author: readPerson(values('author')[0]),
committer: readPerson(values('committer')[0])
};
return commit;
},
async tag (sha) {
const parsed = await parse('tag', sha);
if (!parsed) return;
const { fields, message } = parsed;
const value = (name)=>fields.find(([field])=>field === name)?.[1] ?? '';
return {
sha,
name: value('tag'),
message,
tagger: readPerson(value('tagger')),
object: {
sha: value('object'),
type: value('type')
}
};
},
createCommit: ({ tree, parents, message, author, committer })=>say([
'commit-tree',
tree,
...parents.flatMap((parent)=>[
'-p',
parent
])
], {
input: message,
env: {
GIT_AUTHOR_NAME: author.name,
GIT_AUTHOR_EMAIL: author.email,
GIT_AUTHOR_DATE: author.date,
GIT_COMMITTER_NAME: committer.name,
GIT_COMMITTER_EMAIL: committer.email,
GIT_COMMITTER_DATE: committer.date
}
}),
createTag: ({ name, message, tagger, object })=>say([
'mktag'
], {
input: `object ${object.sha}\ntype ${object.type}\ntag ${name}\ntagger ${tagger.name} <${tagger.email}> ${Date.parse(tagger.date) / 1_000} +0000\n\n${message}\n`
}),
createTree,
mergeTree: (one, other)=>ask([
'merge-tree',
'--write-tree',
one,
other
]),
async resolve (revision) {
if (revision.startsWith('-') || /[~^:@{}\s]/.test(revision)) return;
if (known.get(revision)?.type === 'commit') return revision;
const candidates = [
`refs/tags/${revision}`,
`refs/heads/${revision}`,
revision
];
const answers = await say([
'cat-file',
'--batch-check'
], {
input: candidates.map((candidate)=>`${candidate}^{commit}\n`).join('')
});
return /^([0-9a-f]{40}) commit \d+$/m.exec(answers)?.[1];
},
async log (head, without) {
const listed = await say([
'rev-list',
'--topo-order',
head,
...void 0 === without ? [] : [
`^${without}`
]
]);
return '' === listed ? [] : listed.split('\n');
},
mergeBase: (one, other)=>ask([
'merge-base',
one,
other
]),
async changed (commit, base) {
const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const listed = await say([
'diff-tree',
'-r',
'-z',
'-M',
'--name-status',
base ?? empty,
commit
]);
const parts = listed.split('\0').filter((part)=>'' !== part);
const counted = (await say([
'diff-tree',
'-r',
'-M',
'--numstat',
base ?? empty,
commit
])).split('\n');
const files = [];
for(let at = 0; at < parts.length;){
const [letter = '', name = '', renamed = ''] = parts.slice(at, at + 3);
const isRenamed = letter.startsWith('R');
const additions = parseInt(counted[files.length] ?? '') || 0;
const status = 'A' === letter ? 'added' : 'D' === letter ? 'removed' : 'modified';
if (isRenamed) files.push({
filename: renamed,
status: 'renamed',
previous: name,
additions
});
else files.push({
filename: name,
status,
additions
});
at += isRenamed ? 3 : 2;
}
return files;
},
diff: (commit, base)=>bytes([
'diff-tree',
'-r',
'-p',
'-M',
base,
commit
]),
files: async (commit)=>readEntries(await say([
'ls-tree',
'-r',
'-l',
'-z',
commit
])),
async read (commit, path) {
const list = async (...names)=>readEntries(await say([
'ls-tree',
'-l',
'-z',
commit,
...names
]));
const [found] = '' === path ? [] : await list('--', path);
if (found?.type === 'file') return {
file: found,
bytes: await bytes([
'cat-file',
'blob',
found.sha
])
};
if ('' !== path && !found) return;
return {
directory: '' === path ? await list() : await list('--', `${path}/`)
};
}
};
}
function readEntries(listed) {
return listed.split('\0').filter((row)=>'' !== row.trim()).map((row)=>{
const [, type, sha = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? [];
return {
type: 'tree' === type ? 'dir' : 'file',
path,
sha,
size: Number(size) || 0
};
});
}
function readPerson(row = '') {
const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(row) ?? [];
return {
name,
email,
date: `${new Date(1_000 * Number(seconds)).toISOString().slice(0, 19)}Z`
};
}
function createMemoryStore() {
const refs = new Map();
const commits = new Map();
const tags = new Map();
const trees = new Map([
[
nameOf('tree', ''),
new Map()
]
]);
const blobs = new Map();
function typeOf(sha) {
if (commits.has(sha)) return 'commit';
if (tags.has(sha)) return 'tag';
if (trees.has(sha)) return 'tree';
return blobs.has(sha) ? 'blob' : void 0;
}
function peel(sha) {
const tag = void 0 === sha ? void 0 : tags.get(sha);
if (tag) return peel(tag.object.sha);
return void 0 !== sha && commits.has(sha) ? sha : void 0;
}
function ancestors(head, stop = new Set()) {
const seen = new Set();
const open = [
head
];
for(let sha = open.pop(); void 0 !== sha; sha = open.pop())if (!(seen.has(sha) || stop.has(sha))) {
seen.add(sha);
open.push(...commits.get(sha)?.parents ?? []);
}
return seen;
}
function sorted(included) {
const children = new Map();
for (const sha of included)for (const parent of commits.get(sha)?.parents ?? [])children.set(parent, (children.get(parent) ?? 0) + 1);
const order = [];
const ready = [
...included
].filter((sha)=>!children.has(sha));
for(let sha = ready.pop(); void 0 !== sha; sha = ready.pop()){
order.push(sha);
for (const parent of commits.get(sha)?.parents ?? []){
const left = (children.get(parent) ?? 0) - 1;
children.set(parent, left);
if (0 === left && included.has(parent)) ready.push(parent);
}
}
return order;
}
return {
async refs (prefix) {
const found = [
...refs
].filter(([ref])=>ref.startsWith(prefix)).sort(([a], [b])=>a < b ? -1 : 1);
return found.map(([ref, sha])=>({
ref,
sha,
type: typeOf(sha) ?? 'commit'
}));
},
async update (changes) {
const fits = changes.every(({ ref, before })=>void 0 === before || (refs.get(ref) ?? null) === before);
const clashes = changes.some(({ ref, after })=>null !== after && [
...refs.keys()
].some((other)=>nests(ref, other)));
if (!fits || clashes) return false;
for (const { ref, after } of changes)if (null === after) refs.delete(ref);
else refs.set(ref, after);
return true;
},
typeOf: async (sha)=>typeOf(sha),
commit: async (sha)=>commits.get(sha),
tag: async (sha)=>tags.get(sha),
async createCommit (commit) {
const lines = [
`tree ${commit.tree}`,
...commit.parents.map((parent)=>`parent ${parent}`),
`author ${line(commit.author)}`,
`committer ${line(commit.committer)}`
];
const sha = nameOf('commit', `${lines.join('\n')}\n\n${commit.message}`);
commits.set(sha, {
...commit,
sha
});
return sha;
},
async createTag (tag) {
const lines = [
`object ${tag.object.sha}`,
`type ${tag.object.type}`,
`tag ${tag.name}`,
`tagger ${line(tag.tagger)}`
];
const sha = nameOf('tag', `${lines.join('\n')}\n\n${tag.message}`);
tags.set(sha, {
...tag,
sha
});
return sha;
},
async createTree (base, files) {
const merged = new Map(void 0 === base ? [] : trees.get(base));
for (const [path, text] of Object.entries(files)){
if (null === text) {
merged.delete(path);
continue;
}
const sha = nameOf('blob', text);
blobs.set(sha, text);
merged.set(path, sha);
}
const sha = nameOf('tree', [
...merged
].map(([path, blob])=>`${path} ${blob}\n`).sort().join(''));
trees.set(sha, merged);
return sha;
},
async mergeTree (one, other) {
const filesOf = (sha)=>trees.get(commits.get(sha ?? '')?.tree ?? '') ?? new Map();
const reached = ancestors(other);
const base = filesOf(sorted(ancestors(one)).find((sha)=>reached.has(sha)));
const [ours, theirs] = [
filesOf(one),
filesOf(other)
];
const changed = (files, name)=>files.get(name) !== base.get(name);
const names = [
...new Set([
...base.keys(),
...theirs.keys()
])
].filter((name)=>changed(theirs, name));
if (names.some((name)=>changed(ours, name) && ours.get(name) !== theirs.get(name))) return;
const textOf = (blob)=>void 0 === blob ? null : blobs.get(blob) ?? '';
return this.createTree(commits.get(one)?.tree, Object.fromEntries(names.map((name)=>[
name,
textOf(theirs.get(name))
])));
},
async resolve (revision) {
for (const ref of [
revision,
`refs/tags/${revision}`,
`refs/heads/${revision}`,
`refs/${revision}`
])if (refs.has(ref)) return peel(refs.get(ref));
if (!/^[0-9a-f]{7,40}$/.test(revision)) return;
return peel([
...commits.keys(),
...tags.keys()
].find((sha)=>sha.startsWith(revision)));
},
async log (head, without) {
return sorted(ancestors(head, void 0 === without ? new Set() : ancestors(without)));
},
async mergeBase (one, other) {
const reached = ancestors(other);
return sorted(ancestors(one)).find((sha)=>reached.has(sha));
},
async changed (commit, base) {
const filesOf = (sha)=>trees.get(commits.get(sha ?? '')?.tree ?? '') ?? new Map();
const [before, after] = [
filesOf(base),
filesOf(commit)
];
const names = [
...new Set([
...before.keys(),
...after.keys()
])
].sort();
return names.filter((filename)=>before.get(filename) !== after.get(filename)).map((filename)=>({
filename,
additions: 1,
status: before.has(filename) ? after.has(filename) ? 'modified' : 'removed' : 'added'
}));
},
diff: ()=>Promise.resolve(void 0),
files: ()=>Promise.reject(new Error('only a real repository lists its files')),
async read (commit, path) {
const files = trees.get(commits.get(commit)?.tree ?? '') ?? new Map();
const blob = files.get(path);
const entry = (at, sha)=>({
type: 'file',
path: at,
sha,
size: Buffer.byteLength(blobs.get(sha) ?? '')
});
if (void 0 !== blob) return {
file: entry(path, blob),
bytes: Buffer.from(blobs.get(blob) ?? '')
};
const below = [
...files
].filter(([name])=>name.startsWith('' === path ? '' : `${path}/`));
if (0 === below.length && '' !== path) return;
const entries = new Map();
for (const [name, sha] of below){
const rest = '' === path ? name : name.slice(path.length + 1);
const [first = '', ...deeper] = rest.split('/');
const at = '' === path ? first : `${path}/${first}`;
entries.set(at, 0 === deeper.length ? entry(at, sha) : {
type: 'dir',
path: at,
sha: nameOf('tree', at),
size: 0
});
}
return {
directory: [
...entries.values()
]
};
}
};
}
function nests(ref, other) {
return ref !== other && (ref.startsWith(`${other}/`) || other.startsWith(`${ref}/`));
}
function nameOf(type, content) {
const bytes = Buffer.from(content);
return (0, external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
function line({ name, email, date }) {
return `${name} <${email}> ${Date.parse(date) / 1_000} +0000`;
}
function holds({ permissions }, needed) {
if ('all' === permissions || 'metadata:read' === needed) return true;
return needed.split('|').some((one)=>permissions.includes(one) || permissions.includes(one.replace(':read', ':write')));
}
const repoPath = '/repos/{owner}/{repo}';
class GraphQLError extends Error {
type;
constructor(message, type){
super(message);
this.type = type;
}
}
function evaluate(value, given) {
if ('literal' in value) return value.literal;
if ('list' in value) return value.list.map((item)=>evaluate(item, given));
if ('variable' in value) return given[value.variable];
return Object.fromEntries(Object.entries(value.object).map(([key, item])=>[
key,
evaluate(item, given)
]));
}
async function execute_execute(schema, operation, given, grant) {
const errors = [];
async function select(type, parent, selections, path) {
const actual = parent.__typename ?? type;
const result = {};
for (const selection of selections)if ('field' === selection.kind) result[selection.alias] = await resolve(selection, type, parent, [
...path,
selection.alias
]);
else if (selection.on === actual) Object.assign(result, await select(actual, parent, selection.selections, path));
return result;
}
async function resolve(field, type, parent, path) {
const definition = schema.objects[type]?.[field.name];
if (!definition) throw new Error(`${type}.${field.name} passed validation and is not there`);
const { of, needs } = definition;
const args = Object.fromEntries(Object.entries(field.args).map(([name, value])=>[
name,
evaluate(value, given)
]));
try {
if (void 0 !== needs && !holds(grant, needs)) throw new GraphQLError('Resource not accessible by integration', 'FORBIDDEN');
const value = await definition.resolve(parent, args);
if (void 0 === of || null == value) return value ?? null;
if (!Array.isArray(value)) return await select(of, value, field.selections, path);
return await Promise.all(value.map((item, index)=>select(of, item, field.selections, [
...path,
index
])));
} catch (thrown) {
if (!(thrown instanceof GraphQLError)) throw thrown;
errors.push({
message: thrown.message,
...void 0 === thrown.type ? {} : {
type: thrown.type
},
path
});
return null;
}
}
const root = 'query' === operation.kind ? 'Query' : 'Mutation';
return {
data: await select(root, {
viewer: {
login: grant.login
}
}, operation.selections, []),
errors
};
}
class ParseError extends Error {
}
const token = /\s*(?:,\s*)*(?:#[^\n]*\s*)*([!$():=[\]{}|@]|\.\.\.|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*")/y;
function parseDocument(text) {
const tokens = tokenize(text);
let at = 0;
const peek = ()=>tokens[at] ?? '(end)';
const next = ()=>tokens[at++] ?? '(end)';
const fail = ()=>new ParseError(`Parse error on ${JSON.stringify(peek())} at token ${at}`);
const accept = (wanted)=>peek() === wanted && Boolean(next());
function expect(wanted) {
if ('string' == typeof wanted ? peek() !== wanted : !wanted.test(peek())) throw fail();
return next();
}
const name = ()=>expect(/^[_A-Za-z]/);
function type() {
const inner = accept('[') ? `[${type()}${expect(']')}` : name();
return accept('!') ? `${inner}!` : inner;
}
function variables() {
const found = {};
if (!accept('(')) return found;
while(!accept(')')){
expect('$');
const variable = name();
expect(':');
found[variable] = type();
}
return found;
}
function value() {
if (accept('$')) return {
variable: name()
};
if (accept('[')) {
const list = [];
while(!accept(']'))list.push(value());
return {
list
};
}
if (accept('{')) return {
object: named('}')
};
const word = expect(/^["\-\d_A-Za-z]/);
const known = {
true: true,
false: false,
null: null
}[word];
if (void 0 !== known) return {
literal: known
};
return {
literal: /^["\-\d]/.test(word) ? JSON.parse(word) : word
};
}
function named(end) {
const found = {};
while(!accept(end)){
const key = name();
expect(':');
found[key] = value();
}
return found;
}
function selections() {
const found = [];
expect('{');
while(!accept('}'))found.push(accept('...') ? fragment() : field());
if (0 === found.length) throw fail();
return found;
}
function fragment() {
expect('on');
return {
kind: 'fragment',
on: name(),
selections: selections()
};
}
function field() {
const first = name();
const actual = accept(':') ? name() : first;
const args = accept('(') ? named(')') : {};
return {
kind: 'field',
name: actual,
alias: first,
args,
selections: '{' === peek() ? selections() : []
};
}
const kind = '{' === peek() ? 'query' : expect(/^(query|mutation)$/);
if ('{' !== peek() && '(' !== peek()) name();
const operation = {
kind: kind,
variables: variables(),
selections: selections()
};
if (at < tokens.length) throw fail();
return operation;
}
function tokenize(text) {
const tokens = [];
token.lastIndex = 0;
const end = text.replace(/[\s,]+$/, '').length;
while(token.lastIndex < end){
const start = token.lastIndex;
const match = token.exec(text);
if (!match) throw new ParseError(`Parse error on ${JSON.stringify(text.slice(start, start + 20).trim())}`);
tokens.push(match[1] ?? '');
}
return tokens;
}
function isRefName(ref) {
if (!/^refs\/[^/]+\/./.test(ref) || /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\.$/u.test(ref)) return false;
return ref.split('/').every((part)=>'' !== part && !part.startsWith('.') && !part.endsWith('.lock'));
}
const nodeId = (kind, id)=>Buffer.from(`${kind}:${id}`).toString('base64url');
const repositoryNodeId = ({ owner, repo })=>nodeId('Repository', `${owner}/${repo}`);
const apiOf = (world)=>`${world.url}/repos/${world.owner}/${world.repo}`;
const pageOf = (world)=>`${world.url}/${world.owner}/${world.repo}`;
function user(world, login) {
const url = `${world.url}/users/${encodeURIComponent(login)}`;
return {
login,
id: (0, external_node_crypto_.createHash)('sha1').update(login).digest().readUInt32BE(0),
node_id: nodeId('User', login),
avatar_url: `${url}/avatar`,
gravatar_id: '',
url,
html_url: `${world.url}/${encodeURIComponent(login)}`,
...below(url, [
'followers',
'following',
'gists',
'starred',
"subscriptions",
'repos',
'events',
'received_events'
]),
organizations_url: `${url}/orgs`,
type: login.endsWith('[bot]') ? 'Bot' : 'User',
site_admin: false
};
}
function minimalRepository(world) {
const { owner, repo } = world;
const url = apiOf(world);
return {
id: 1,
node_id: repositoryNodeId(world),
name: repo,
full_name: `${owner}/${repo}`,
owner: user(world, owner),
private: world.state.private,
html_url: pageOf(world),
description: null,
fork: false,
url,
...below(url, [
'archive',
'assignees',
'blobs',
'branches',
'collaborators',
'comments',
'commits',
'compare',
'contents',
'contributors',
'deployments',
'downloads',
'events',
'forks',
'git_commits',
'git_refs',
'git_tags',
'hooks',
'issue_comment',
'issue_events',
'issues',
'keys',
'labels',
'languages',
'merges',
'milestones',
'notifications',
'pulls',
'releases',
'stargazers',
'statuses',
'subscribers',
"subscription",
'tags',
'teams',
'trees'
])
};
}
function repository(world) {
const zero = [
'forks',
'forks_count',
'stargazers_count',
'watchers',
'watchers_count',
'size',
'open_issues',
'open_issues_count'
];
const flags = [
'has_issues',
'has_projects',
'has_wiki',
'has_downloads',
'has_discussions'
];
return {
...minimalRepository(world),
...Object.fromEntries([
...zero,
'subscribers_count',
'network_count'
].map((name)=>[
name,
0
])),
...Object.fromEntries(flags.map((name)=>[
name,
true
])),
has_pages: false,
archived: false,
disabled: false,
homepage: null,
language: null,
license: null,
mirror_url: null,
git_url: `git://${world.url.replace('http://', '')}/${world.owner}/${world.repo}.git`,
ssh_url: `git@github.example:${world.owner}/${world.repo}.git`,
clone_url: `${pageOf(world)}.git`,
svn_url: pageOf(world),
default_branch: world.state.defaultBranch,
created_at: '2020-01-01T00:00:00Z',
updated_at: world.stamp(),
pushed_at: world.stamp()
};
}
function commit(world, found) {
const url = `${apiOf(world)}/commits/${found.sha}`;
const login = loginOf(found);
return {
sha: found.sha,
node_id: nodeId('Commit', found.sha),
url,
html_url: `${pageOf(world)}/commit/${found.sha}`,
comments_url: `${url}/comments`,
commit: {
url: `${apiOf(world)}/git/commits/${found.sha}`,
author: found.author,
committer: found.committer,
message: found.message,
tree: {
sha: found.tree,
url: `${apiOf(world)}/git/trees/${found.tree}`
},
comment_count: 0,
verification: unverified
},
author: void 0 === login ? null : user(world, login),
committer: void 0 === login ? null : user(world, login),
parents: found.parents.map((sha)=>({
sha,
url: `${apiOf(world)}/commits/${sha}`,
html_url: `${pageOf(world)}/commit/${sha}`
}))
};
}
function pullLinks(world, number) {
const page = `${pageOf(world)}/pull/${number}`;
return {
url: `${apiOf(world)}/pulls/${number}`,
html_url: page,
diff_url: `${page}.diff`,
patch_url: `${page}.patch`
};
}
const unverified = {
verified: false,
reason: 'unsigned',
signature: null,
payload: null,
verified_at: null
};
function loginOf({ author }) {
return /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(author.email)?.[1];
}
function below(url, names) {
return Object.fromEntries(names.map((name)=>[
`${name}_url`,
`${url}/${name.replace('_', '/')}`
]));
}
const connection_list = {
first: 'Int',
after: 'String'
};
function connection(node, needs, items, args = {}) {
return {
args: {
...connection_list,
...args
},
of: `${node}Connection`,
needs,
async resolve (parent, given) {
const { first: size, after } = given;
if (void 0 === size) {
const message = 'You must provide a `first` or `last` value to properly paginate.';
throw new GraphQLError(message, 'MISSING_PAGINATION_BOUNDARIES');
}
if (size > 100) {
const message = `Requesting ${size} records exceeds the \`first\` limit of 100 records.`;
throw new GraphQLError(message, 'EXCESSIVE_PAGINATION');
}
const all = await items(parent, given);
const start = after ? Number(Buffer.from(after, 'base64url').toString()) : 0;
const end = Math.min(all.length, start + size);
const endCursor = 0 === end ? null : Buffer.from(String(end)).toString('base64url');
return {
nodes: all.slice(start, end),
totalCount: all.length,
hasNextPage: end < all.length,
endCursor
};
}
};
}
function connections(...nodes) {
const fields = (node)=>({
nodes: {
of: node,
resolve: ({ nodes: items })=>items
},
totalCount: {
resolve: ({ totalCount })=>totalCount
},
pageInfo: {
of: 'PageInfo',
resolve: (parent)=>parent
}
});
return Object.fromEntries(nodes.map((node)=>[
`${node}Connection`,
fields(node)
]));
}
function recordsOf({ state, now }) {
return {
deployments: connection('Deployment', 'deployments:read', (_, { environments, orderBy })=>{
const wanted = environments;
const found = state.deployments.filter(({ environment, written })=>(wanted?.includes(environment) ?? true) && written + state.lag <= now());
return inOrder(found, orderBy);
}, {
environments: '[String!]',
orderBy: 'DeploymentOrder'
}),
issue: {
args: {
number: 'Int!'
},
of: 'Issue',
needs: 'issues:read',
resolve: (_, { number })=>state.issues.find((issue)=>issue.number === number && void 0 === issue.pull) ?? null
},
issues: connection('Issue', 'issues:read', (_, { labels, orderBy })=>{
const wanted = labels;
const issues = state.issues.filter(({ pull })=>void 0 === pull);
const found = issues.filter((issue)=>wanted?.some((label)=>issue.labels.includes(label)) ?? true);
return inOrder(found, orderBy);
}, {
labels: '[String!]',
orderBy: 'IssueOrder'
})
};
}
function inOrder(items, orderBy) {
const direction = orderBy?.direction;
const sorted = [
...items
].sort((one, other)=>Date.parse(one.createdAt) - Date.parse(other.createdAt));
return 'DESC' === direction ? sorted.reverse() : sorted;
}
const creator = {
of: 'Actor',
resolve: ({ creator: login })=>'' === login ? null : {
login
}
};
const recordTypes = {
Deployment: {
databaseId: {
resolve: ({ id })=>id
},
commitOid: {
resolve: ({ sha })=>sha
},
createdAt: {
resolve: ({ createdAt })=>createdAt
},
environment: {
resolve: ({ environment })=>environment
},
task: {
resolve: ({ task })=>task
},
payload: {
resolve: ({ payload })=>JSON.stringify(payload)
},
creator,
statuses: connection('DeploymentStatus', 'deployments:read', ({ statuses })=>[
...statuses
].reverse())
},
UserContentEdit: {
editedAt: {
resolve: ({ editedAt })=>editedAt
},
diff: {
resolve: ({ body })=>body
},
editor: {
of: 'Actor',
resolve: ({ editor: login })=>'' === login ? null : {
login
}
}
},
DeploymentStatus: {
state: {
resolve: ({ state })=>state.toUpperCase()
},
description: {
resolve: ({ description })=>description
},
createdAt: {
resolve: ({ createdAt })=>createdAt
},
creator
}
};
async function historyOf({ git }, sha) {
const seen = new Set();
for(const next = [
sha
]; next.length > 0;){
const one = next.shift() ?? '';
if (!seen.has(one)) {
seen.add(one);
next.push(...(await git.commit(one))?.parents ?? []);
}
}
return [
...seen
].map((one)=>({
sha: one
}));
}
function gitEndpoints(world) {
const { git } = world;
function present({ ref, sha, type }) {
const kind = 'tag' === type ? 'tags' : 'commits';
return {
ref,
node_id: nodeId('Ref', ref),
url: `${apiOf(world)}/git/${ref}`,
object: {
sha,
type,
url: `${apiOf(world)}/git/${kind}/${sha}`
}
};
}
const find = async (ref)=>(await git.refs(ref)).find((found)=>found.ref === ref);
function presentTag({ sha, name, message, tagger, object }) {
return {
node_id: nodeId('Tag', sha),
tag: name,
sha,
url: `${apiOf(world)}/git/tags/${sha}`,
message,
tagger,
object: {
...object,
url: `${apiOf(world)}/git/${'tag' === object.type ? 'tags' : 'commits'}/${object.sha}`
},
verification: unverified
};
}
function presentCommit({ sha, tree, parents, message, author, committer }) {
return {
sha,
node_id: nodeId('Commit', sha),
url: `${apiOf(world)}/git/commits/${sha}`,
html_url: `${pageOf(world)}/commit/${sha}`,
author,
committer,
message,
tree: {
sha: tree,
url: `${apiOf(world)}/git/trees/${tree}`
},
parents: parents.map((parent)=>({
sha: parent,
url: `${apiOf(world)}/git/commits/${parent}`,
html_url: `${pageOf(world)}/commit/${parent}`
})),
verification: unverified
};
}
const person = (login, given)=>{
const { name, email, date } = given ?? {};
return {
name: name ?? login,
email: email ?? `${login}@users.noreply.github.com`,
date: void 0 === date ? world.stamp() : `${new Date(date).toISOString().slice(0, 19)}Z`
};
};
return {
[`GET ${repoPath}/git/trees/{tree_sha}`]: {
needs: 'contents:read',
handle: async ({ params })=>{
const sha = await git.resolve(params.tree_sha ?? '');
const root = void 0 === sha ? void 0 : await git.commit(sha);
if (!root) return notFound;
const url = `${apiOf(world)}/git/trees/${root.tree}`;
const tree = (await git.files(root.sha)).map((entry)=>({
path: entry.path,
mode: '100644',
type: 'blob',
sha: entry.sha,
size: entry.size,
url: `${apiOf(world)}/git/blobs/${entry.sha}`
}));
return ok({
sha: root.tree,
url,
tree,
truncated: false
});
}
},
[`GET ${repoPath}/git/ref/{+ref}`]: {
needs: 'contents:read',
handle: async ({ params })=>{
const found = await find(`refs/${params.ref ?? ''}`);
return found ? ok(present(found)) : notFound;
}
},
[`GET ${repoPath}/git/matching-refs/{+ref}`]: {
needs: 'contents:read',
handle: async ({ params })=>ok((await git.refs(`refs/${params.ref ?? ''}`)).map(present))
},
[`POST ${repoPath}/git/refs`]: {
needs: 'contents:write',
handle: async ({ body })=>{
const { ref, sha } = body;
if (!isRefName(ref)) return refused(422, `${ref} is not a valid ref name.`);
const type = await git.typeOf(sha);
if (!type) return refused(422, 'Object does not exist');
if (ref.startsWith('refs/heads/') && 'commit' !== type) return refused(422, 'Object is not a commit');
const forbidden = protectedRef(world, ref);
if (forbidden) return forbidden;
return await git.update([
{
ref,
before: null,
after: sha
}
]) ? created(present({
ref,
sha,
type
})) : refused(422, 'Reference already exists');
}
},
[`PATCH ${repoPath}/git/refs/{+ref}`]: {
needs: 'contents:write',
handle: async ({ params, body })=>{
const { sha, force } = body;
const found = await find(`refs/${params.ref ?? ''}`);
if (!found) return refused(422, 'Reference does not exist');
const type = await git.typeOf(sha);
if (!type) return refused(422, 'Object does not exist');
if (!force && !await isFastForward(world, found.sha, sha)) return refused(422, 'Update is not a fast forward');
const forbidden = protectedRef(world, found.ref);
if (forbidden) return forbidden;
const done = await git.update([
{
ref: found.ref,
before: found.sha,
after: sha
}
]);
return done ? ok(present({
ref: found.ref,
sha,
type
})) : refused(409, 'Reference was updated by somebody else');
}
},
[`DELETE ${repoPath}/git/refs/{+ref}`]: {
needs: 'contents:write',
handle: async ({ params })=>{
const found = await find(`refs/${params.ref ?? ''}`);
if (!found) return refused(422, 'Reference does not exist');
const forbidden = protectedRef(world, found.ref);
if (forbidden) return forbidden;
await git.update([
{
ref: found.ref,
after: null
}
]);
return noContent;
}
},
[`GET ${repoPath}/git/tags/{tag_sha}`]: {
needs: 'contents:read',
handle: async ({ params })=>{
const found = await git.tag(params.tag_sha ?? '');
return found ? ok(presentTag(found)) : notFound;
}
},
[`POST ${repoPath}/git/tags`]: {
needs: 'contents:write',
handle: async ({ body, grant })=>{
const { tag: name, message, object, type } = body;
if (await git.typeOf(object) !== type) return refused(422, `Could not resolve to a node with the global id of '${object}'.`);
const tag = {
name,
message,
tagger: person(grant.login, body.tagger),
object: {
sha: object,
type
}
};
return created(presentTag({
...tag,
sha: await git.createTag(tag)
}));
}
},
[`GET ${repoPath}/git/commits/{commit_sha}`]: {
needs: 'contents:read',
handle: async ({ params })=>{
const found = await git.commit(params.commit_sha ?? '');
return found ? ok(presentCommit(found)) : notFound;
}
},
[`POST ${repoPath}/git/commits`]: {
needs: 'contents:write',
handle: async ({ body, grant })=>{
const { message, tree, parents = [] } = body;
if (await git.typeOf(tree) !== 'tree') return answers_invalid('Commit', 'invalid', 'tree', 'Tree SHA does not exist');
for (const parent of parents)if (await git.typeOf(parent) !== 'commit') return refused(422, 'Parent SHA does not exist or is not a commit object');
const author = person(grant.login, body.author);
const commit = {
message,
tree,
parents,
author,
committer: person(author.name, body.committer ?? author)
};
return created(presentCommit({
...commit,
sha: await git.createCommit(commit)
}));
}
}
};
}
function protectedRef({ state }, ref) {
if (!state.burnedTags.has(ref.replace('refs/tags/', ''))) return;
return refused(422, 'Repository rule violations found\n\nCannot change this immutable tag.\n\n');
}
async function isFastForward({ git }, from, to) {
const [old, next] = [
await git.resolve(from),
await git.resolve(to)
];
return void 0 !== old && void 0 !== next && await git.mergeBase(old, next) === old;
}
const zero = '0'.repeat(40);
const unprocessable = (message)=>new GraphQLError(message, 'UNPROCESSABLE');
async function updateRefs(world, input) {
if (input.repositoryId !== repositoryNodeId(world)) throw new GraphQLError(`Could not resolve to a node with the global id of '${input.repositoryId}'.`, 'NOT_FOUND');
const changes = [];
for (const update of input.refUpdates){
await checkUpdate(world, update);
const before = update.beforeOid ?? void 0;
changes.push({
ref: update.name,
...void 0 === before ? {} : {
before: before === zero ? null : before
},
after: update.afterOid === zero ? null : update.afterOid
});
}
if (!await world.git.update(changes)) throw new GraphQLError('Something went wrong while executing your query. Please include `0000:00` when reporting this issue.');
return {
id: input.clientMutationId ?? null
};
}
async function checkUpdate(world, { name, afterOid, beforeOid, force }) {
const { git } = world;
if (protectedRef(world, name)) throw unprocessable(`Repository rule violations found: cannot change ${name}`);
const current = (await git.refs(name)).find(({ ref })=>ref === name)?.sha;
if (afterOid === zero) {
if (void 0 === current && !beforeOid) throw unprocessable(`Ref ${name} does not exist`);
return;
}
if (!await git.typeOf(afterOid)) throw unprocessable(`Object ${afterOid} does not exist`);
const isExpected = current === (beforeOid ?? current);
if (void 0 === current || current === afterOid || !isExpected || true === force) return;
if (!await isFastForward(world, current, afterOid)) throw unprocessable(`Update of ${name} is not a fast forward`);
}
function createSchema(world) {
const { git, state } = world;
const kinds = {
commit: 'Commit',
tag: 'Tag',
tree: 'Tree',
blob: 'Blob'
};
const objectOf = async (sha)=>({
__typename: kinds[await git.typeOf(sha) ?? 'blob'],
sha
});
return {
scalars: {
String: (value)=>'string' == typeof value,
ID: (value)=>'string' == typeof value,
Int: Number.isInteger,
Boolean: (value)=>'boolean' == typeof value,
GitObjectID: (value)=>'string' == typeof value && /^[0-9a-f]{40}$/.test(value),
DeploymentOrderField: (value)=>'CREATED_AT' === value,
IssueOrderField: (value)=>[
'CREATED_AT',
'UPDATED_AT',
'COMMENTS'
].includes(value),
OrderDirection: (value)=>'ASC' === value || 'DESC' === value,
GitRefname: (value)=>'string' == typeof value && isRefName(value)
},
inputs: {
UpdateRefsInput: {
repositoryId: 'ID!',
refUpdates: '[RefUpdate!]!',
clientMutationId: 'String'
},
DeploymentOrder: {
field: 'DeploymentOrderField!',
direction: 'OrderDirection!'
},
IssueOrder: {
field: 'IssueOrderField!',
direction: 'OrderDirection!'
},
RefUpdate: {
name: 'GitRefname!',
afterOid: 'GitObjectID!',
beforeOid: 'GitObjectID',
force: 'Boolean'
}
},
objects: {
Query: {
viewer: {
of: 'User',
resolve: ({ viewer })=>viewer
},
repository: {
args: {
owner: 'String!',
name: 'String!'
},
of: 'Repository',
resolve (_, { owner, name }) {
if (owner === world.owner && name === world.repo) return {
here: true,
name: `${world.owner}/${world.repo}`
};
throw new GraphQLError(`Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`, 'NOT_FOUND');
}
}
},
Repository: {
id: {
resolve: ()=>repositoryNodeId(world)
},
nameWithOwner: {
resolve: ({ name })=>name
},
refs: connection('Ref', 'contents:read', async (_, { refPrefix })=>{
const prefix = String(refPrefix);
return (await git.refs(prefix)).map(({ ref, sha })=>({
name: ref.slice(prefix.length),
sha
}));
}, {
refPrefix: 'String!'
}),
ref: {
args: {
qualifiedName: 'String!'
},
of: 'Ref',
needs: 'contents:read',
async resolve (_, { qualifiedName }) {
const found = (await git.refs(String(qualifiedName))).find(({ ref })=>ref === qualifiedName);
return found ? {
name: found.ref,
sha: found.sha
} : null;
}
},
...recordsOf(world),
object: {
args: {
oid: 'GitObjectID',
expression: 'String'
},
of: 'GitObject',
needs: 'contents:read',
async resolve (_, { oid, expression }) {
const name = String(oid ?? expression);
const sha = void 0 === oid ? await git.resolve(name) : name;
const commit = await git.commit(sha ?? '');
return commit ? {
__typename: 'Commit',
sha: commit.sha
} : null;
}
}
},
Ref: {
name: {
resolve: ({ name })=>name
},
target: {
of: 'GitObject',
resolve: ({ sha })=>objectOf(sha)
}
},
GitObject: {
__typename: {
resolve: ({ __typename })=>__typename
},
oid: {
resolve: ({ sha })=>sha
}
},
Tag: {
tagger: {
of: 'GitActor',
resolve: async ({ sha })=>(await git.tag(sha))?.tagger ?? null
},
target: {
of: 'GitObject',
resolve: async ({ sha })=>objectOf((await git.tag(sha))?.object.sha ?? '')
}
},
GitActor: {
date: {
resolve: ({ date })=>date
}
},
Commit: {
oid: {
resolve: ({ sha })=>sha
},
message: {
resolve: async ({ sha })=>(await git.commit(sha))?.message
},
committedDate: {
resolve: async ({ sha })=>(await git.commit(sha))?.committer.date
},
authoredDate: {
resolve: async ({ sha })=>(await git.commit(sha))?.author.date
},
history: connection('Commit', 'contents:read', ({ sha })=>historyOf(world, sha)),
associatedPullRequests: connection('PullRequest', 'pull_requests:read', ({ sha })=>state.issues.filter(({ pull })=>pull?.commits.includes(sha)))
},
...connections('PullRequest', 'Issue', 'Label', 'Ref', 'Deployment', 'DeploymentStatus', 'Commit', 'UserContentEdit'),
...recordTypes,
PageInfo: {
hasNextPage: {
resolve: ({ hasNextPage })=>hasNextPage
},
endCursor: {
resolve: ({ endCursor })=>endCursor
}
},
PullRequest: {
number: {
resolve: ({ number })=>number
},
title: {
resolve: ({ title })=>title
},
url: {
resolve: ({ number })=>`${pageOf(world)}/pull/${number}`
},
merged: {
resolve: ({ pull })=>null !== pull.mergedAt
},
mergedAt: {
resolve: ({ pull })=>pull.mergedAt
},
author: {
of: 'Actor',
resolve: ({ author })=>'' === author ? null : {
login: author
}
},
labels: connection('Label', 'pull_requests:read', ({ labels })=>labels.map((name)=>({
name
}))),
closingIssuesReferences: connection('Issue', 'issues:read', ({ pull })=>pull.closes)
},
User: {
login: {
resolve: ({ login })=>login
}
},
Actor: {
__typename: {
resolve: ({ login })=>login.endsWith('[bot]') ? 'Bot' : 'User'
},
login: {
resolve: ({ login })=>login.replace(/\[bot\]$/, '')
}
},
Label: {
name: {
resolve: ({ name })=>name
}
},
Issue: {
number: {
resolve: ({ number })=>number
},
url: {
resolve: ({ number, repository })=>`${world.url}/${repository}/issues/${number}`
},
title: {
resolve: ({ title })=>title ?? null
},
body: {
resolve: ({ body })=>body ?? ''
},
createdAt: {
resolve: ({ createdAt })=>createdAt ?? null
},
closedAt: {
resolve: ({ closedAt })=>closedAt ?? null
},
author: {
of: 'Actor',
resolve: ({ author })=>author ? {
login: author
} : null
},
userContentEdits: connection('UserContentEdit', 'issues:read', ({ edits })=>[
...edits
].reverse()),
authorAssociation: {
resolve: ({ author = '' })=>state.collaborators.has(author) ? 'COLLABORATOR' : 'NONE'
},
stateReason: {
resolve: ({ number, repository })=>repository === `${world.owner}/${world.repo}` ? state.issues.find((issue)=>issue.number === number)?.stateReason?.toUpperCase() ?? null : null
},
repository: {
of: 'Repository',
resolve: ({ repository })=>({
name: repository
})
}
},
Mutation: {
updateRefs: {
args: {
input: 'UpdateRefsInput!'
},
of: 'UpdateRefsPayload',
needs: 'contents:write',
resolve: (_, { input })=>updateRefs(world, input)
}
},
UpdateRefsPayload: {
clientMutationId: {
resolve: ({ id })=>id
}
}
}
};
}
function validate(schema, operation, given) {
const violations = [];
const used = new Set();
function checkValue(type, value, at) {
if (null == value) return type.endsWith('!') ? [
`${at} of type ${type} was provided invalid value`
] : [];
const inner = type.replace(/!$/, '');
const element = /^\[(.*)\]$/.exec(inner)?.[1];
if (void 0 !== element) {
if (!Array.isArray(value)) return [
`${at} is not a list`
];
return value.flatMap((item, index)=>checkValue(element, item, `${at}.${index}`));
}
const fields = schema.inputs[inner];
if (fields) {
const object = value;
const unknown = Object.keys(object).filter((key)=>!(key in fields));
return [
...unknown.map((key)=>`${inner} has no field '${key}'`),
...Object.entries(fields).flatMap(([key, of])=>checkValue(of, object[key], `${at}.${key}`))
];
}
const scalar = schema.scalars[inner];
if (!scalar) return [
`there is no input type ${inner}`
];
return scalar(value) ? [] : [
`${at}: ${JSON.stringify(value)} is no ${inner}`
];
}
function checkVariables(value, type) {
if ('variable' in value) {
used.add(value.variable);
const declared = operation.variables[value.variable] ?? '(undeclared)';
if (declared !== type && declared !== `${type}!`) violations.push(`$${value.variable} of type ${declared} where ${type} is expected`);
} else if ('list' in value) for (const item of value.list)checkVariables(item, type.replace(/^\[(.*)\]!?$/, '$1'));
else if ('object' in value) {
const fields = schema.inputs[type.replace('!', '')] ?? {};
for (const [key, item] of Object.entries(value.object))checkVariables(item, fields[key] ?? '');
}
}
function checkArguments(field, { args = {} }) {
for (const [name, value] of Object.entries(field.args)){
const type = args[name];
if (void 0 === type) violations.push(`Field '${field.name}' doesn't accept argument '${name}'`);
else checkVariables(value, type);
}
for (const [name, type] of Object.entries(args)){
const value = field.args[name];
violations.push(...checkValue(type, value && evaluate(value, given), `${field.name}(${name})`));
}
}
function checkSelections(type, selections) {
for (const selection of selections){
if ('fragment' === selection.kind) {
if (schema.objects[selection.on]) checkSelections(selection.on, selection.selections);
else violations.push(`No such type ${selection.on}, so it can't be a fragment condition`);
continue;
}
const definition = schema.objects[type]?.[selection.name];
if (!definition) {
violations.push(`Field '${selection.name}' doesn't exist on type '${type}'`);
continue;
}
checkArguments(selection, definition);
if (void 0 === definition.of !== (0 === selection.selections.length)) violations.push(`Field '${selection.name}' of ${type}: a selection where none belongs, or none`);
else if (void 0 !== definition.of) checkSelections(definition.of, selection.selections);
}
}
for (const [name, type] of Object.entries(operation.variables))violations.push(...checkValue(type, given[name], `$${name}`));
for (const name of Object.keys(given))if (!(name in operation.variables)) violations.push(`variable $${name} is not declared`);
checkSelections('query' === operation.kind ? 'Query' : 'Mutation', operation.selections);
for (const name of Object.keys(operation.variables))if (!used.has(name)) violations.push(`Variable $${name} is declared but not used`);
return violations;
}
const one = `${repoPath}/check-runs/{check_run_id}`;
function checkEndpoints(world) {
const { git, state } = world;
const find = ({ params })=>state.checks.find(({ id })=>id === Number(params.check_run_id));
function apply(check, { body }) {
const text = (name)=>'string' == typeof body[name] ? body[name] : void 0;
const output = body.output ?? {};
const isTooMany = (output.annotations ?? []).length > 50;
if (isTooMany) return refused(422, 'Invalid request.\n\nNo more than 50 items are allowed; more were supplied.');
const wrong = tooLong('CheckRun', 'title', output.title, 255) ?? tooLong('CheckRun', 'summary', output.summary, 65_535) ?? tooLong('CheckRun', 'text', output.text, 65_535);
if (wrong) return wrong;
for (const { message, title } of output.annotations ?? []){
if ('' === message.trim()) return answers_invalid('CheckRun', 'missing_field', 'message');
if (Buffer.byteLength(message) > 65536) return answers_invalid('CheckRun', 'custom', 'message', 'message exceeds a maximum of 64 KB');
const error = tooLong('CheckRun', 'title', title, 255);
if (error) return error;
}
check.name = text('name') ?? check.name;
check.conclusion = text('conclusion') ?? check.conclusion;
check.status = void 0 === text('conclusion') ? text('status') ?? check.status : 'completed';
check.detailsUrl = text('details_url') ?? check.detailsUrl;
check.title = output.title ?? check.title;
check.summary = output.summary ?? check.summary;
check.text = output.text ?? check.text;
check.completedAt = 'completed' === check.status ? text('completed_at') ?? check.completedAt ?? world.stamp() : null;
check.annotations.push(...output.annotations ?? []);
}
return {
[`POST ${repoPath}/check-runs`]: {
needs: 'checks:write',
handle: async (call)=>{
const sha = await git.resolve(String(call.body.head_sha));
if (void 0 === sha) return refused(422, `No commit found for SHA: ${String(call.body.head_sha)}`);
const check = {
id: world.nextId(),
name: '',
sha,
status: 'queued',
conclusion: null,
title: null,
summary: null,
text: null,
detailsUrl: null,
externalId: 'string' == typeof call.body.external_id ? call.body.external_id : '',
annotations: [],
startedAt: world.stamp(),
completedAt: null
};
const error = apply(check, call);
if (error) return error;
state.checks.push(check);
return created(present(world, check));
}
},
[`GET ${one}`]: {
needs: 'checks:read',
handle: (call)=>{
const found = find(call);
return found ? ok(present(world, found)) : notFound;
}
},
[`PATCH ${one}`]: {
needs: 'checks:write',
handle: (call)=>{
const found = find(call);
return found ? apply(found, call) ?? ok(present(world, found)) : notFound;
}
},
[`GET ${one}/annotations`]: {
needs: 'checks:read',
handle: (call)=>{
const found = find(call);
return found ? page(call, found.annotations.map((annotation)=>presentAnnotation(world, found, annotation))) : notFound;
}
},
[`GET ${repoPath}/commits/{ref}/check-runs`]: {
needs: 'checks:read',
handle: async (call)=>{
const sha = await git.resolve(call.params.ref ?? '');
if (void 0 === sha) return refused(422, `No commit found for SHA: ${call.params.ref ?? ''}`);
const name = call.query.get('check_name');
const found = state.checks.filter((check)=>check.sha === sha && (null === name || check.name === name));
return page(call, found.map((check)=>present(world, check)), (check_runs)=>({
total_count: found.length,
check_runs
}));
}
}
};
}
const githubActions = (world)=>({
id: 15368,
slug: 'github-actions',
node_id: nodeId('App', 15368),
owner: user(world, 'github'),
name: 'GitHub Actions',
description: 'Automate your workflow from idea to production',
external_url: 'https://help.github.com/en/actions',
html_url: 'https://github.com/apps/github-actions',
created_at: '2018-07-30T09:30:17Z',
updated_at: '2024-04-10T20:33:16Z',
permissions: {},
events: []
});
function present(world, check) {
const url = `${apiOf(world)}/check-runs/${check.id}`;
return {
id: check.id,
name: check.name,
node_id: nodeId('CheckRun', check.id),
head_sha: check.sha,
external_id: check.externalId,
url,
html_url: `${pageOf(world)}/runs/${check.id}`,
details_url: check.detailsUrl ?? `${pageOf(world)}/runs/${check.id}`,
status: check.status,
conclusion: check.conclusion,
started_at: check.startedAt,
completed_at: check.completedAt,
output: {
title: check.title,
summary: check.summary,
text: check.text,
annotations_count: check.annotations.length,
annotations_url: `${url}/annotations`
},
check_suite: {
id: 1
},
app: githubActions(world),
pull_requests: []
};
}
function presentAnnotation(world, { sha }, annotation) {
return {
...annotation,
title: annotation.title ?? null,
start_column: null,
end_column: null,
raw_details: null,
blob_href: `${apiOf(world)}/git/blobs/${sha}`
};
}
const deployments_one = `${repoPath}/deployments/{deployment_id}`;
function deploymentEndpoints(world) {
const { state } = world;
const find = ({ params })=>state.deployments.find(({ id })=>id === Number(params.deployment_id));
return {
[`GET ${repoPath}/deployments`]: {
needs: 'deployments:read',
handle: (call)=>{
const wanted = (name, value)=>{
const filter = call.query.get(name);
return null === filter || 'none' === filter || filter === value;
};
const visible = state.deployments.filter((deployment)=>deployment.written + state.lag <= world.now() && [
'sha',
'ref',
'task',
'environment'
].every((name)=>wanted(name, deployment[name])));
return page(call, visible.reverse().map((deployment)=>deployments_present(world, deployment)));
}
},
[`POST ${repoPath}/deployments`]: {
needs: 'deployments:write',
handle: (call)=>deployments_create(world, call)
},
[`GET ${deployments_one}`]: {
needs: 'deployments:read',
handle: (call)=>{
const found = find(call);
return found ? ok(deployments_present(world, found)) : notFound;
}
},
[`DELETE ${deployments_one}`]: {
needs: 'deployments:write',
handle: (call)=>{
const found = find(call);
if (!found) return notFound;
const isActive = found.statuses.length > 0 && found.statuses.at(-1)?.state !== 'inactive';
const isOnly = 1 === state.deployments.filter(({ environment })=>environment === found.environment).length;
if (isActive && !isOnly) return refused(422, 'We cannot delete an active deployment unless it is the only deployment in a given environment.');
state.deployments.splice(state.deployments.indexOf(found), 1);
return noContent;
}
},
[`GET ${deployments_one}/statuses`]: {
needs: 'deployments:read',
handle: (call)=>{
const found = find(call);
return found ? page(call, [
...found.statuses
].reverse().map((status)=>presentStatus(world, found, status))) : notFound;
}
},
[`POST ${deployments_one}/statuses`]: {
needs: 'deployments:write',
handle: (call)=>{
const found = find(call);
if (!found) return notFound;
const error = tooLong('DeploymentStatus', "description", call.body.description, 140);
return error ?? created(presentStatus(world, found, addStatus(world, found, {
...call.body,
creator: call.grant.login
})));
}
}
};
}
async function deployments_create(world, { body, grant }) {
const { git, state } = world;
const asked = body;
const sha = await git.resolve(asked.ref);
if (void 0 === sha) return refused(422, `No ref found for: ${asked.ref}`);
const environment = asked.environment ?? 'production';
const error = environment.length > 255 ? tooLong('Deployment', 'environment', environment, 255) : tooLong('Deployment', "description", asked.description, 140);
if (error) return error;
if (false !== asked.auto_merge) {
const merged = await mergeDefaultBranch(world, asked.ref, sha, grant.login);
if (merged) return merged;
}
const red = state.checks.filter((check)=>check.sha === sha && ![
'success',
'neutral',
'skipped'
].includes(check.conclusion ?? ''));
const required = asked.required_contexts ?? red.map(({ name })=>name);
const missing = required.filter((name)=>red.some((check)=>check.name === name) || !state.checks.some((check)=>check.name === name && check.sha === sha));
if (missing.length > 0) {
const contexts = missing.map((context)=>({
context,
state: 'pending'
}));
return refused(409, `Conflict: Commit status checks failed for ${asked.ref}.`, {
errors: [
{
contexts,
resource: 'Deployment',
field: 'required_contexts',
code: 'invalid'
}
]
});
}
const deployment = {
id: world.nextId(),
sha,
ref: asked.ref,
task: asked.task ?? 'deploy',
environment,
payload: asked.payload ?? {},
description: asked.description ?? null,
creator: grant.login,
transient: asked.transient_environment ?? false,
production: asked.production_environment ?? 'production' === environment,
createdAt: world.stamp(),
written: world.now(),
statuses: []
};
state.deployments.push(deployment);
return created(deployments_present(world, deployment));
}
async function mergeDefaultBranch({ git, state, stamp }, ref, sha, login) {
const base = state.defaultBranch;
const baseSha = await git.resolve(`refs/heads/${base}`);
const isBranch = (await git.refs(`refs/heads/${ref}`)).some((found)=>found.ref === `refs/heads/${ref}`);
if (ref === base || !isBranch || void 0 === baseSha || 0 === (await git.log(baseSha, sha)).length) return;
const [head, other] = [
await git.commit(sha),
await git.commit(baseSha)
];
const ancestor = await git.commit(await git.mergeBase(sha, baseSha) ?? '');
if (head && other && head.tree !== ancestor?.tree && other.tree !== ancestor?.tree && head.tree !== other.tree) return refused(409, `Conflict merging ${base} into ${ref}.`);
const person = {
name: login,
email: `${login}@users.noreply.github.com`,
date: stamp()
};
const merge = await git.createCommit({
tree: (head?.tree === ancestor?.tree ? other?.tree : head?.tree) ?? '',
parents: [
sha,
baseSha
],
message: `Merge ${base} into ${ref}`,
author: person,
committer: person
});
await git.update([
{
ref: `refs/heads/${ref}`,
before: sha,
after: merge
}
]);
return {
status: 202,
body: {
message: `Auto-merged ${base} into ${ref} on deployment.`
}
};
}
function addStatus(world, deployment, given) {
const text = (value)=>'string' == typeof value ? value : '';
const status = {
id: world.nextId(),
state: given.state,
description: text(given.description),
creator: given.creator,
logUrl: text(given.log_url ?? given.target_url),
environmentUrl: text(given.environment_url),
environment: text(given.environment) || deployment.environment,
createdAt: world.stamp()
};
deployment.statuses.push(status);
if ('success' === status.state && false !== given.auto_inactive) {
const earlier = world.state.deployments.filter((other)=>other.id < deployment.id && other.environment === status.environment && !other.transient && !other.production && other.statuses.at(-1)?.state === 'success');
for (const other of earlier){
const { creator, createdAt } = status;
other.statuses.push({
id: world.nextId(),
state: 'inactive',
description: '',
creator,
logUrl: '',
environmentUrl: '',
environment: other.environment,
createdAt
});
}
}
return status;
}
function deployments_present(world, deployment) {
const url = `${apiOf(world)}/deployments/${deployment.id}`;
return {
url,
id: deployment.id,
node_id: nodeId('Deployment', deployment.id),
sha: deployment.sha,
ref: deployment.ref,
task: deployment.task,
payload: deployment.payload,
original_environment: deployment.environment,
environment: deployment.environment,
description: deployment.description,
creator: user(world, deployment.creator),
created_at: deployment.createdAt,
updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
statuses_url: `${url}/statuses`,
repository_url: apiOf(world),
transient_environment: deployment.transient,
production_environment: deployment.production,
performed_via_github_app: null
};
}
function presentStatus(world, deployment, status) {
const url = `${apiOf(world)}/deployments/${deployment.id}`;
return {
url: `${url}/statuses/${status.id}`,
id: status.id,
node_id: nodeId('DeploymentStatus', status.id),
state: status.state,
creator: user(world, status.creator),
description: status.description,
environment: status.environment,
target_url: status.logUrl,
log_url: status.logUrl,
environment_url: status.environmentUrl,
created_at: status.createdAt,
updated_at: status.createdAt,
deployment_url: url,
repository_url: apiOf(world),
performed_via_github_app: null
};
}
const issues_one = `${repoPath}/issues/{issue_number}`;
const oneComment = `${repoPath}/issues/comments/{comment_id}`;
const write = 'issues:write|pull_requests:write';
const issues_read = 'issues:read|pull_requests:read';
function issueEndpoints(world) {
const { state } = world;
const find = ({ params })=>state.issues.find(({ number })=>number === Number(params.issue_number));
const findComment = ({ params })=>state.comments.find(({ id })=>id === Number(params.comment_id));
function onIssue(access, work) {
return (call)=>{
const issue = find(call);
if (!issue) return notFound;
const needed = issue.pull ? `pull_requests:${access}|issues:${access}` : `issues:${access}`;
return holds(call.grant, needed) ? work(issue, call) : forbidden(needed);
};
}
function comment(issue, { body, grant }) {
const error = tooLong('IssueComment', 'body', body.body, 65_536);
if (error) return error;
const record = {
id: world.nextId(),
number: issue.number,
body: String(body.body),
author: grant.login,
createdAt: world.stamp(),
updatedAt: world.stamp()
};
state.comments.push(record);
return created(presentComment(world, record));
}
function update(issue, { body, grant }) {
const error = checkTexts(body);
if (error) return error;
if (void 0 !== body.title) issue.title = body.title;
if (void 0 !== body.body) editIssue(world, issue, {
editor: grant.login,
body: body.body ?? ''
});
if (void 0 !== body.labels) issue.labels = addLabels(world, body.labels);
if ('closed' === body.state && 'open' === issue.state) issue.closedAt = world.stamp();
if ('open' === body.state) issue.closedAt = null;
if (void 0 !== body.state && body.state !== issue.state) {
issue.state = body.state;
issue.stateReason = body.state_reason ?? ('closed' === issue.state ? 'completed' : 'reopened');
}
issue.updatedAt = world.stamp();
return ok(presentIssue(world, issue));
}
return {
[`GET ${repoPath}/issues`]: {
needs: 'issues:read',
handle: (call)=>{
const wanted = call.query.get('state') ?? 'open';
const labels = (call.query.get('labels') ?? '').split(',').filter((name)=>'' !== name);
const found = state.issues.filter((issue)=>('all' === wanted || issue.state === wanted) && labels.every((name)=>hasLabel(issue, name)));
const sorted = 'asc' === call.query.get('direction') ? found : found.reverse();
return page(call, sorted.map((issue)=>presentIssue(world, issue)));
}
},
[`POST ${repoPath}/issues`]: {
needs: 'issues:write',
handle: ({ body, grant })=>{
const error = checkTexts(body);
if (error) return error;
const issue = addIssue(world, {
title: String(body.title),
body: body.body ?? null,
labels: addLabels(world, body.labels ?? []),
author: grant.login
});
return created(presentIssue(world, issue));
}
},
[`GET ${oneComment}`]: {
needs: issues_read,
handle: (call)=>{
const found = findComment(call);
return found ? ok(presentComment(world, found)) : notFound;
}
},
[`PATCH ${oneComment}`]: {
needs: write,
handle: (call)=>{
const found = findComment(call);
if (!found) return notFound;
const error = tooLong('IssueComment', 'body', call.body.body, 65_536);
if (error) return error;
found.body = String(call.body.body);
found.updatedAt = world.stamp();
return ok(presentComment(world, found));
}
},
[`DELETE ${oneComment}`]: {
needs: write,
handle: (call)=>{
const found = findComment(call);
if (!found) return notFound;
state.comments.splice(state.comments.indexOf(found), 1);
return noContent;
}
},
[`GET ${issues_one}`]: {
needs: issues_read,
handle: onIssue('read', (issue)=>ok(presentIssue(world, issue)))
},
[`PATCH ${issues_one}`]: {
needs: write,
handle: onIssue('write', update)
},
[`GET ${issues_one}/comments`]: {
needs: issues_read,
handle: onIssue('read', ({ number }, call)=>{
const found = state.comments.filter((record)=>record.number === number);
return page(call, found.map((record)=>presentComment(world, record)));
})
},
[`POST ${issues_one}/comments`]: {
needs: write,
handle: onIssue('write', comment)
},
[`GET ${issues_one}/labels`]: {
needs: issues_read,
handle: onIssue('read', ({ labels }, call)=>page(call, labels.map((name)=>presentLabel(world, name))))
},
[`POST ${issues_one}/labels`]: {
needs: write,
handle: onIssue('write', (issue, { body })=>{
const added = addLabels(world, body.labels ?? []);
issue.labels = [
...new Set([
...issue.labels,
...added
])
];
return ok(issue.labels.map((name)=>presentLabel(world, name)));
})
},
[`DELETE ${issues_one}/labels/{name}`]: {
needs: write,
handle: onIssue('write', (issue, { params })=>{
if (!hasLabel(issue, params.name ?? '')) return notFound;
issue.labels = issue.labels.filter((name)=>name.toLowerCase() !== params.name?.toLowerCase());
return ok(issue.labels.map((name)=>presentLabel(world, name)));
})
}
};
}
function addIssue(world, given) {
const number = 1 + Math.max(0, ...world.state.issues.map((issue)=>issue.number));
const at = world.stamp();
const issue = {
id: world.nextId(),
number,
state: 'open',
stateReason: null,
createdAt: at,
updatedAt: at,
closedAt: null,
edits: [],
...given
};
world.state.issues.push(issue);
return issue;
}
function editIssue(world, issue, { editor, body }) {
if (0 === issue.edits.length) issue.edits.push({
editor: issue.author,
body: issue.body ?? '',
editedAt: issue.createdAt
});
issue.edits.push({
editor,
body,
editedAt: world.stamp()
});
issue.body = body;
}
function checkTexts(body) {
return tooLong('Issue', 'title', body.title, 256) ?? tooLong('Issue', 'body', body.body, 65_536);
}
function addLabels({ state }, given) {
const names = given.map((label)=>'string' == typeof label ? label : label.name ?? '');
for (const name of names)state.labels.add(name);
return names;
}
function hasLabel({ labels }, wanted) {
return labels.some((name)=>name.toLowerCase() === wanted.toLowerCase());
}
function presentLabel(world, name) {
const url = `${apiOf(world)}/labels/${encodeURIComponent(name)}`;
return {
id: 1_000 + [
...world.state.labels
].indexOf(name),
node_id: nodeId('Label', name),
url,
name,
description: null,
color: 'ededed',
default: false
};
}
function presentIssue(world, issue) {
const url = `${apiOf(world)}/issues/${issue.number}`;
return {
id: issue.id,
node_id: nodeId('Issue', issue.id),
url,
repository_url: apiOf(world),
labels_url: `${url}/labels{/name}`,
comments_url: `${url}/comments`,
events_url: `${url}/events`,
html_url: `${pageOf(world)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
number: issue.number,
state: issue.state,
state_reason: issue.stateReason,
title: issue.title,
body: issue.body,
user: user(world, issue.author),
labels: issue.labels.map((name)=>presentLabel(world, name)),
assignee: null,
assignees: [],
milestone: null,
locked: false,
comments: world.state.comments.filter(({ number })=>number === issue.number).length,
author_association: 'CONTRIBUTOR',
closed_at: issue.closedAt,
created_at: issue.createdAt,
updated_at: issue.updatedAt,
...issue.pull ? {
pull_request: {
...pullLinks(world, issue.number),
merged_at: issue.pull.mergedAt
}
} : {}
};
}
function presentComment(world, comment) {
return {
id: comment.id,
node_id: nodeId('IssueComment', comment.id),
url: `${apiOf(world)}/issues/comments/${comment.id}`,
html_url: `${pageOf(world)}/issues/${comment.number}#issuecomment-${comment.id}`,
issue_url: `${apiOf(world)}/issues/${comment.number}`,
body: comment.body,
user: user(world, comment.author),
author_association: 'CONTRIBUTOR',
created_at: comment.createdAt,
updated_at: comment.updatedAt,
performed_via_github_app: void 0 === comment.app ? null : presentApp(world, comment.app)
};
}
function presentApp(world, slug) {
const made = '2020-01-01T00:00:00Z';
const names = {
id: 77,
slug,
node_id: nodeId('App', 77),
name: slug,
description: null,
external_url: apiOf(world)
};
const more = {
html_url: `${pageOf(world)}/apps/${slug}`,
created_at: made,
updated_at: made
};
return {
...names,
...more,
owner: user(world, 'acme'),
permissions: {
issues: 'write'
},
events: []
};
}
function labelEndpoints(world) {
const { labels } = world.state;
return {
[`GET ${repoPath}/labels`]: {
needs: 'issues:read',
handle: (call)=>page(call, [
...labels
].map((name)=>presentLabel(world, name)))
},
[`POST ${repoPath}/labels`]: {
needs: 'issues:write',
handle: ({ body })=>{
const name = String(body.name);
if (labels.has(name)) return answers_invalid('Label', 'already_exists', 'name');
labels.add(name);
return created(presentLabel(world, name));
}
}
};
}
const pulls_one = `${repoPath}/pulls/{pull_number}`;
const isPull = (issue)=>void 0 !== issue.pull;
function pullEndpoints(world) {
const { git, state } = world;
const find = ({ params })=>state.issues.filter(isPull).find(({ number })=>number === Number(params.pull_number));
return {
[`GET ${repoPath}/pulls`]: {
needs: 'pull_requests:read',
handle: (call)=>{
const wanted = call.query.get('state') ?? 'open';
const [head, base] = [
call.query.get('head'),
call.query.get('base')
];
const found = state.issues.filter(isPull).filter((issue)=>('all' === wanted || issue.state === wanted) && (null === head || head === labelOf(world, issue.pull.head)) && (null === base || base === issue.pull.base.ref));
return page(call, found.reverse().map((issue)=>pulls_present(world, issue)));
}
},
[`POST ${repoPath}/pulls`]: {
needs: 'pull_requests:write',
handle: async ({ body, grant })=>{
const { head, base, title, body: text, draft } = body;
const [headSha, baseSha] = [
await git.resolve(`refs/heads/${head}`),
await git.resolve(`refs/heads/${base}`)
];
if (void 0 === headSha) return answers_invalid('PullRequest', 'invalid', 'head');
if (void 0 === baseSha) return answers_invalid('PullRequest', 'invalid', 'base');
const commits = await git.log(headSha, baseSha);
if (0 === commits.length) return answers_invalid('PullRequest', 'custom', 'base', `No commits between ${base} and ${head}`);
const isThere = state.issues.some(({ state: open, pull })=>'open' === open && pull?.head.ref === head && pull.base.ref === base);
if (isThere) return answers_invalid('PullRequest', 'custom', 'base', `A pull request already exists for ${world.owner}:${head}.`);
const pull = {
head: {
ref: head,
sha: headSha
},
base: {
ref: base,
sha: baseSha
},
draft: draft ?? false,
mergedAt: null,
commits,
closes: [],
reviews: []
};
const issue = addIssue(world, {
title: title ?? head,
body: text ?? null,
labels: [],
author: grant.login,
pull
});
return created(pulls_present(world, {
...issue,
pull
}));
}
},
[`GET ${pulls_one}`]: {
needs: 'pull_requests:read',
handle: (call)=>{
const found = find(call);
return found ? ok(pulls_present(world, found)) : notFound;
}
},
[`GET ${pulls_one}/reviews`]: {
needs: 'pull_requests:read',
handle: (call)=>{
const found = find(call);
return found ? page(call, found.pull.reviews.map((review)=>presentReview(world, found.number, review))) : notFound;
}
}
};
}
function pulls_present(world, { pull, ...issue }) {
const { url, ...pages } = pullLinks(world, issue.number);
const asIssue = `${apiOf(world)}/issues/${issue.number}`;
const links = {
issue: asIssue,
comments: `${asIssue}/comments`,
commits: `${url}/commits`,
review_comments: `${url}/comments`,
review_comment: `${apiOf(world)}/pulls/comments{/number}`,
statuses: `${apiOf(world)}/statuses/${pull.head.sha}`
};
const author = user(world, issue.author);
const side = (head)=>({
label: labelOf(world, head),
ref: head.ref,
sha: head.sha,
user: user(world, head.owner ?? world.owner),
repo: repository(world)
});
return {
url,
...pages,
...Object.fromEntries(Object.entries(links).map(([name, to])=>[
`${name}_url`,
to
])),
_links: Object.fromEntries(Object.entries({
self: url,
html: pages.html_url,
...links
}).map(([name, href])=>[
name,
{
href
}
])),
id: issue.id,
node_id: nodeId('PullRequest', issue.id),
number: issue.number,
state: issue.state,
locked: false,
title: issue.title,
user: author,
body: issue.body,
labels: issue.labels.map((name)=>presentLabel(world, name)),
milestone: null,
created_at: issue.createdAt,
updated_at: issue.updatedAt,
closed_at: issue.closedAt,
merged_at: pull.mergedAt,
merge_commit_sha: pull.commits[0] ?? null,
assignee: null,
assignees: [],
requested_reviewers: [],
requested_teams: [],
head: side(pull.head),
base: side(pull.base),
author_association: 'CONTRIBUTOR',
auto_merge: null,
draft: pull.draft,
merged: null !== pull.mergedAt,
mergeable: null === pull.mergedAt ? true : null,
mergeable_state: 'clean',
rebaseable: null,
merged_by: null === pull.mergedAt ? null : author,
comments: world.state.comments.filter(({ number })=>number === issue.number).length,
review_comments: 0,
maintainer_can_modify: false,
commits: pull.commits.length,
additions: 0,
deletions: 0,
changed_files: 0
};
}
function labelOf(world, { ref, owner = world.owner }) {
return `${owner}:${ref}`;
}
function presentReview(world, number, review) {
const { url, html_url } = pullLinks(world, number);
const page = `${html_url}#pullrequestreview-${review.id}`;
return {
id: review.id,
node_id: nodeId('PullRequestReview', review.id),
user: user(world, review.author),
body: review.body,
state: review.state,
html_url: page,
pull_request_url: url,
_links: {
html: {
href: page
},
pull_request: {
href: url
}
},
submitted_at: review.submittedAt,
commit_id: review.sha,
author_association: 'MEMBER'
};
}
const releases_one = `${repoPath}/releases/{release_id}`;
function releaseEndpoints(world) {
const { state } = world;
const visible = ({ grant })=>state.releases.filter(({ draft })=>!draft || holds(grant, 'contents:write'));
const find = (call)=>visible(call).find(({ id })=>id === Number(call.params.release_id));
const byTag = (tag)=>state.releases.find((release)=>!release.draft && release.tag === tag);
let latest;
function settleLatest({ id, prerelease }, { make_latest: asked = 'true' }) {
const candidates = state.releases.filter((release)=>!release.draft && !release.prerelease);
if ('legacy' === asked) latest = candidates.sort((a, b)=>semver.rcompare(versionOf(a), versionOf(b)))[0]?.id;
else if ('true' === asked && !prerelease) latest = id;
}
async function create({ body, grant }) {
const asked = body;
const release = {
id: world.nextId(),
tag: asked.tag_name ?? '',
target: asked.target_commitish ?? state.defaultBranch,
name: asked.name ?? null,
body: asked.body ?? null,
draft: asked.draft ?? false,
prerelease: asked.prerelease ?? false,
immutable: false,
author: grant.login,
createdAt: world.stamp(),
publishedAt: null
};
const error = releases_check(world, asked, release) ?? (release.draft ? void 0 : await publish(world, release)) ?? releases_check(world, asked, release);
if (error) return error;
state.releases.push(release);
if (!release.draft) settleLatest(release, asked);
return created(releases_present(world, release));
}
async function update(release, asked) {
if (release.immutable && (true === asked.draft || (asked.tag_name ?? release.tag) !== release.tag)) return answers_invalid('Release', 'custom', 'base', 'Cannot change the tag or the draft state of an immutable release');
const changed = {
...release,
tag: asked.tag_name ?? release.tag,
target: asked.target_commitish ?? release.target,
name: asked.name ?? release.name,
body: asked.body ?? release.body,
draft: asked.draft ?? release.draft,
prerelease: asked.prerelease ?? release.prerelease
};
const isPublished = release.draft && !changed.draft;
const error = releases_check(world, asked, changed) ?? (isPublished ? await publish(world, changed) : void 0);
if (error) return error;
Object.assign(release, changed);
if (isPublished) settleLatest(release, asked);
return ok(releases_present(world, release));
}
return {
[`GET ${repoPath}/releases`]: {
needs: 'contents:read',
handle: (call)=>page(call, [
...visible(call)
].reverse().map((release)=>releases_present(world, release)))
},
[`POST ${repoPath}/releases`]: {
needs: 'contents:write',
handle: create
},
[`GET ${repoPath}/releases/latest`]: {
needs: 'contents:read',
handle: ()=>{
const found = state.releases.find(({ id })=>id === latest);
return found ? ok(releases_present(world, found)) : notFound;
}
},
[`GET ${repoPath}/releases/tags/{+tag}`]: {
needs: 'contents:read',
handle: ({ params })=>{
const found = byTag(params.tag ?? '');
return found ? ok(releases_present(world, found)) : notFound;
}
},
[`GET ${releases_one}`]: {
needs: 'contents:read',
handle: (call)=>{
const found = find(call);
return found ? ok(releases_present(world, found)) : notFound;
}
},
[`PATCH ${releases_one}`]: {
needs: 'contents:write',
handle: (call)=>{
const found = find(call);
return found ? update(found, call.body) : notFound;
}
},
[`DELETE ${releases_one}`]: {
needs: 'contents:write',
handle: (call)=>{
const found = find(call);
if (!found) return notFound;
state.releases.splice(state.releases.indexOf(found), 1);
return noContent;
}
}
};
}
function versionOf({ tag }) {
return semver.coerce(tag) ?? new semver.SemVer('0.0.0');
}
function releases_check({ state }, asked, release) {
if (!isRefName(`refs/tags/${release.tag}`)) return answers_invalid('Release', 'custom', 'tag_name', 'tag_name is not a valid tag');
const taken = !release.draft && state.releases.some(({ id, draft, tag })=>id !== release.id && !draft && tag === release.tag);
if (taken) return answers_invalid('Release', 'already_exists', 'tag_name');
if ('true' === asked.make_latest && (release.draft || release.prerelease)) return answers_invalid('Release', 'custom', 'make_latest', 'Latest release cannot be draft or prerelease');
return tooLong('Release', 'body', asked.body, 125_000);
}
async function publish(world, release) {
const { git, state } = world;
const ref = `refs/tags/${release.tag}`;
const exists = (await git.refs(ref)).some((found)=>found.ref === ref);
if (!exists && state.burnedTags.has(release.tag)) return answers_invalid('Release', 'custom', 'tag_name', 'tag_name was used by an immutable release');
if (!exists) {
const sha = await git.resolve(release.target);
if (void 0 === sha) return answers_invalid('Release', 'invalid', 'target_commitish');
if (!await git.update([
{
ref,
before: null,
after: sha
}
])) return refused(422, 'Reference already exists');
}
release.publishedAt = world.stamp();
release.immutable = state.immutableReleases;
if (release.immutable) state.burnedTags.add(release.tag);
}
function releases_present(world, release) {
const url = `${apiOf(world)}/releases/${release.id}`;
const encoded = encodeURIComponent(release.tag);
const archive = (kind)=>release.draft ? null : `${apiOf(world)}/${kind}/${encoded}`;
return {
url,
html_url: `${pageOf(world)}/releases/tag/${release.draft ? `untagged-${release.id}` : encoded}`,
assets_url: `${url}/assets`,
upload_url: `${url}/assets{?name,label}`,
tarball_url: archive('tarball'),
zipball_url: archive('zipball'),
id: release.id,
node_id: nodeId('Release', release.id),
tag_name: release.tag,
target_commitish: release.target,
name: release.name,
body: release.body,
draft: release.draft,
prerelease: release.prerelease,
immutable: release.immutable,
created_at: release.createdAt,
published_at: release.publishedAt,
author: user(world, release.author),
assets: []
};
}
const coarse = {
admin: 'admin',
maintain: 'write',
write: 'write',
triage: 'read',
read: 'read',
none: 'none'
};
function repositoryEndpoints(world) {
const { git, state } = world;
const presentCommits = async (shas)=>{
const found = await Promise.all(shas.map((sha)=>git.commit(sha)));
return found.flatMap((one)=>one ? [
commit(world, one)
] : []);
};
return {
'GET /rate_limit': {
needs: 'metadata:read',
handle: ()=>{
const rate = {
limit: 1_000,
remaining: 999,
used: 1,
reset: Math.ceil(world.now() / 1_000) + 3_600
};
return ok({
resources: {
core: rate,
search: rate,
graphql: rate
},
rate
});
}
},
[`GET ${repoPath}`]: {
needs: 'metadata:read',
handle: ()=>ok(repository(world))
},
[`GET ${repoPath}/branches/{+branch}`]: {
needs: 'contents:read',
handle: async ({ params })=>{
const name = params.branch ?? '';
const sha = await git.resolve(`refs/heads/${name}`);
const [head] = void 0 === sha ? [] : await presentCommits([
sha
]);
if (!head) return refused(404, 'Branch not found');
const url = `${apiOf(world)}/branches/${name}`;
const isProtected = state.protectedBranches.has(name);
return ok({
name,
commit: head,
_links: {
self: url,
html: `${pageOf(world)}/tree/${name}`
},
protected: isProtected,
protection: {
enabled: isProtected
},
protection_url: `${url}/protection`
});
}
},
[`POST ${repoPath}/merges`]: {
needs: 'contents:write',
handle: async ({ body, grant })=>{
const { base, head, commit_message: message } = body;
const [into, from] = [
await git.resolve(`refs/heads/${base}`),
await git.resolve(head)
];
if (void 0 === into || void 0 === from) return refused(404, void 0 === into ? 'Base does not exist' : 'Head does not exist');
if (await git.mergeBase(into, from) === from) return noContent;
if (state.protectedBranches.has(base)) return refused(409, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
const tree = await git.mergeTree(into, from);
if (void 0 === tree) return refused(409, 'Merge conflict');
const person = {
name: grant.login,
email: `${grant.login}@users.noreply.github.com`,
date: world.stamp()
};
const sha = await git.createCommit({
tree,
parents: [
into,
from
],
message: message ?? `Merge ${head} into ${base}`,
author: person,
committer: person
});
await git.update([
{
ref: `refs/heads/${base}`,
before: into,
after: sha
}
]);
const [merged] = await presentCommits([
sha
]);
return created(merged);
}
},
[`GET ${repoPath}/compare/{+basehead}`]: {
needs: 'contents:read',
handle: async (call)=>{
const [base, head] = (call.params.basehead ?? '').split('...');
const [from, to] = [
await git.resolve(base ?? ''),
await git.resolve(head ?? '')
];
if (void 0 === from || void 0 === to) return notFound;
const merge = await git.mergeBase(from, to);
if (void 0 === merge) return refused(404, `No common ancestor between ${base ?? ''} and ${head ?? ''}.`);
if (call.headers.accept?.includes('diff')) {
const diff = await git.diff(to, merge);
const type = 'application/vnd.github.diff; charset=utf-8';
return diff ? {
status: 200,
body: diff,
headers: {
'content-type': type
}
} : refused(406, 'Too large');
}
const ahead = [
...await git.log(to, from)
].reverse();
const behind = (await git.log(from, to)).length;
const answer = page(call, ahead, (shas)=>shas, 250);
const isFirst = 1 === Number(call.query.get('page') ?? 1);
const url = `${apiOf(world)}/compare/${base ?? ''}...${head ?? ''}`;
const html = `${pageOf(world)}/compare/${base ?? ''}...${head ?? ''}`;
const [baseCommit, mergeCommit] = await presentCommits([
from,
merge
]);
return {
...answer,
body: {
url,
html_url: html,
permalink_url: html,
diff_url: `${html}.diff`,
patch_url: `${html}.patch`,
base_commit: baseCommit,
merge_base_commit: mergeCommit,
status: statusOf(ahead.length, behind),
ahead_by: ahead.length,
behind_by: behind,
total_commits: ahead.length,
commits: await presentCommits(answer.body),
...isFirst ? {
files: (await git.changed(to, merge)).slice(0, 300).map(presentFile)
} : {}
}
};
}
},
[`GET ${repoPath}/commits`]: {
needs: 'contents:read',
handle: async (call)=>{
const head = await git.resolve(call.query.get('sha') ?? state.defaultBranch);
if (void 0 === head) return notFound;
const answer = page(call, await git.log(head));
return {
...answer,
body: await presentCommits(answer.body)
};
}
},
[`GET ${repoPath}/commits/{+ref}`]: {
needs: 'contents:read',
handle: async (call)=>{
const { params } = call;
const sha = await git.resolve(params.ref ?? '');
const one = void 0 === sha ? void 0 : await git.commit(sha);
if (!one) return refused(422, `No commit found for SHA: ${params.ref ?? ''}`);
const stats = {
additions: 0,
deletions: 0,
total: 0
};
const files = (await git.changed(one.sha, one.parents[0])).slice(0, 3_000);
return page(call, files, (some)=>({
...commit(world, one),
stats,
files: some.map(presentFile)
}), 300);
}
},
[`GET ${repoPath}/collaborators/{username}/permission`]: {
needs: 'metadata:read',
handle: ({ params })=>{
const login = params.username ?? '';
const role = state.collaborators.get(login);
if (!role) return notFound;
return ok({
permission: coarse[role],
role_name: role,
user: {
...user(world, login),
role_name: role
}
});
}
},
'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': {
needs: 'members:read',
handle: ({ params })=>{
const [team = '', login = ''] = [
params.team_slug,
params.username
];
const membership = state.teams.get(team)?.get(login);
if (!membership) return notFound;
const url = `${world.url}/orgs/${world.owner}/teams/${team}/memberships/${login}`;
return ok({
url,
role: 'member',
state: membership
});
}
},
[`PUT ${repoPath}/contents/{+path}`]: {
needs: 'contents:write',
handle: async ({ params, body, grant })=>{
const path = params.path ?? '';
const { message, content, sha, branch = state.defaultBranch } = body;
const ref = `refs/heads/${branch}`;
const head = (await git.refs(ref)).find((found)=>found.ref === ref)?.sha;
const parent = void 0 === head ? void 0 : await git.commit(head);
if (!parent) return refused(404, `Branch ${branch} not found`);
const found = await git.read(parent.sha, path);
const before = found && 'file' in found ? found.file.sha : void 0;
if (void 0 !== before && void 0 === sha) return refused(422, `Invalid request.\n\n"sha" wasn't supplied.`);
if (before !== sha) return refused(409, `${path} does not match ${sha ?? ''}`);
const tree = await git.createTree(parent.tree, {
[path]: Buffer.from(content ?? '', 'base64').toString('utf8')
});
const author = {
name: grant.login,
email: `${grant.login}@users.noreply.github.com`,
date: world.stamp()
};
const next = {
message: message ?? '',
parents: [
parent.sha
],
author,
committer: author
};
const after = await git.createCommit({
...next,
tree
});
if (!await git.update([
{
ref,
before: parent.sha,
after
}
])) return refused(409, `is at another commit but expected ${parent.sha}`);
const written = await git.read(after, path);
const entry = written && 'file' in written ? presentEntry(world, written.file) : null;
const at = (kind, name)=>({
sha: name,
url: `${apiOf(world)}/git/${kind}/${name}`
});
const html = `${pageOf(world)}/commit/${after}`;
const parents = [
{
...at('commits', parent.sha),
html_url: `${pageOf(world)}/commit/${parent.sha}`
}
];
const committed = {
...next,
...at('commits', after),
html_url: html,
tree: at('trees', tree),
parents
};
const answer = {
content: entry,
commit: {
...committed,
verification: unverified
}
};
return void 0 === before ? created(answer) : ok(answer);
}
},
[`GET ${repoPath}/contents/{+path}`]: {
needs: 'contents:read',
handle: async ({ params, query, headers })=>{
const sha = await git.resolve(query.get('ref') ?? state.defaultBranch);
if (void 0 === sha) return refused(404, `No commit found for the ref ${query.get('ref') ?? ''}`);
const found = await git.read(sha, (params.path ?? '').replace(/^\/|\/$/g, ''));
if (!found) return notFound;
if ('directory' in found) return ok(found.directory.map((entry)=>presentEntry(world, entry)));
if (headers.accept?.includes('raw')) {
const type = 'application/vnd.github.raw+json; charset=utf-8';
return {
status: 200,
body: found.bytes,
headers: {
'content-type': type
}
};
}
const isLarge = found.file.size > 1048576;
const content = found.bytes.toString('base64').replace(/.{60}/g, '$&\n');
return ok({
...presentEntry(world, found.file),
encoding: isLarge ? 'none' : 'base64',
content: isLarge ? '' : content
});
}
}
};
}
function presentFile({ filename, status, previous, additions }) {
const url = `https://example.org/${filename}`;
return {
sha: null,
filename,
status,
additions,
deletions: 0,
changes: additions,
blob_url: url,
raw_url: url,
contents_url: url,
...void 0 === previous ? {} : {
previous_filename: previous
}
};
}
function statusOf(ahead, behind) {
if (ahead > 0 && behind > 0) return 'diverged';
if (ahead > 0) return 'ahead';
return behind > 0 ? 'behind' : 'identical';
}
function presentEntry(world, { type, path, sha, size }) {
const url = `${apiOf(world)}/contents/${path}`;
const git = `${apiOf(world)}/git/${'dir' === type ? 'trees' : 'blobs'}/${sha}`;
const html = `${pageOf(world)}/${'dir' === type ? 'tree' : 'blob'}/${world.state.defaultBranch}/${path}`;
return {
type,
name: path.split('/').at(-1) ?? '',
path,
sha,
size,
url,
git_url: git,
html_url: html,
download_url: 'dir' === type ? null : html.replace('/blob/', '/raw/'),
_links: {
self: url,
git,
html
}
};
}
const runs_one = `${repoPath}/actions/runs/{run_id}`;
function runEndpoints(world) {
const { git, state } = world;
const attempts = ({ params })=>state.attempts.filter(({ run })=>run === Number(params.run_id));
const latest = (call)=>attempts(call).sort((a, b)=>a.attempt - b.attempt).at(-1);
const named = (call)=>attempts(call).find(({ attempt })=>attempt === Number(call.params.attempt_number));
const jobs = (call, found)=>page(call, found.jobs.map((job)=>presentJob(world, found, job)), (items)=>({
total_count: found.jobs.length,
jobs: items
}));
return {
[`GET ${runs_one}`]: {
needs: 'actions:read',
handle: (call)=>{
const found = latest(call);
return found ? ok(runs_present(world, found)) : notFound;
}
},
[`GET ${runs_one}/approvals`]: {
needs: 'actions:read',
handle: (call)=>{
if (!latest(call)) return notFound;
const found = state.runReviews.filter(({ run })=>run === Number(call.params.run_id));
return ok(found.map((review)=>({
state: review.state,
user: user(world, review.user),
comment: '',
environments: [
{
id: 1,
name: review.environment
}
]
})));
}
},
[`GET ${runs_one}/attempts/{attempt_number}`]: {
needs: 'actions:read',
handle: (call)=>{
const found = named(call);
return found ? ok(runs_present(world, found)) : notFound;
}
},
[`GET ${runs_one}/attempts/{attempt_number}/jobs`]: {
needs: 'actions:read',
handle: (call)=>{
const found = named(call);
return found ? jobs(call, found) : notFound;
}
},
[`GET ${runs_one}/jobs`]: {
needs: 'actions:read',
handle: (call)=>{
const found = latest(call);
return found ? jobs(call, found) : notFound;
}
},
[`GET ${repoPath}/actions/jobs/{job_id}`]: {
needs: 'actions:read',
handle: ({ params })=>{
for (const attempt of state.attempts){
const job = attempt.jobs.find(({ id })=>id === Number(params.job_id));
if (job) return ok(presentJob(world, attempt, job));
}
return notFound;
}
},
[`POST ${repoPath}/actions/workflows/{workflow_id}/dispatches`]: {
needs: 'actions:write',
handle: async ({ params, body, grant })=>{
const workflow = params.workflow_id ?? '';
const { ref, inputs = {} } = body;
if (!state.workflows.has(workflow)) return notFound;
const isRef = (await git.refs('refs/')).some((found)=>[
`refs/heads/${ref}`,
`refs/tags/${ref}`,
ref
].includes(found.ref));
if (!isRef) return refused(422, `No ref found for: ${ref}`);
if (Object.keys(inputs).length > 25) return refused(422, 'you may only define up to 25 inputs for a workflow_dispatch event');
state.dispatches.push({
workflow,
ref,
inputs,
by: grant.login
});
return noContent;
}
}
};
}
function runs_present(world, found) {
const url = `${apiOf(world)}/actions/runs/${found.run}`;
const links = [
'jobs',
'logs',
'artifacts',
'cancel',
'rerun'
].map((name)=>[
`${name}_url`,
`${url}/${name}`
]);
return {
id: found.run,
node_id: nodeId('WorkflowRun', found.run),
name: 'release',
display_title: 'release',
head_branch: found.branch,
head_sha: found.sha,
path: found.path,
run_number: found.run,
run_attempt: found.attempt,
event: found.event,
status: found.status,
conclusion: found.conclusion,
workflow_id: 1,
url,
html_url: `${pageOf(world)}/actions/runs/${found.run}`,
pull_requests: [],
...void 0 === found.actor ? {} : {
triggering_actor: user(world, found.actor)
},
created_at: found.startedAt,
run_started_at: found.startedAt,
updated_at: found.updatedAt,
...Object.fromEntries(links),
check_suite_url: `${apiOf(world)}/check-suites/1`,
workflow_url: `${apiOf(world)}/actions/workflows/1`,
previous_attempt_url: found.attempt > 1 ? `${url}/attempts/${found.attempt - 1}` : null,
head_commit: null,
repository: minimalRepository(world),
head_repository: minimalRepository(world)
};
}
function presentJob(world, { run, attempt, sha, branch }, job) {
const url = `${apiOf(world)}/actions/jobs/${job.id}`;
return {
id: job.id,
run_id: run,
run_url: `${apiOf(world)}/actions/runs/${run}`,
run_attempt: attempt,
node_id: nodeId('Job', job.id),
head_sha: sha,
head_branch: branch,
url,
html_url: `${pageOf(world)}/actions/runs/${run}/job/${job.id}`,
status: job.status,
conclusion: job.conclusion,
created_at: world.stamp(),
started_at: world.stamp(),
completed_at: 'completed' === job.status ? world.stamp() : null,
name: job.name,
check_run_url: `${apiOf(world)}/check-runs/${job.id}`,
labels: [
'ubuntu-latest'
],
runner_id: 1,
runner_name: 'runner',
runner_group_id: 1,
runner_group_name: 'default',
workflow_name: 'release'
};
}
const environment = `${repoPath}/environments/{environment_name}`;
function settingEndpoints(world) {
const { settings } = world.state;
const places = ()=>[
...new Set(settings.map((one)=>one.environment).filter((name)=>'' !== name))
];
const listOf = (kind, call)=>{
const { environment_name: place = '' } = call.params;
if ('' !== place && !places().includes(place)) return notFound;
const found = settings.filter((one)=>one.kind === kind && one.environment === place);
const shown = found.map(({ name, value, createdAt, updatedAt })=>({
name,
...'variable' === kind ? {
value
} : {},
created_at: createdAt,
updated_at: updatedAt
}));
return 'secret' === kind ? page(call, shown, (secrets)=>({
total_count: found.length,
secrets
})) : page(capped(call), shown, (variables)=>({
total_count: found.length,
variables
}), 10);
};
return {
[`GET ${repoPath}/actions/secrets`]: {
needs: 'secrets:read',
handle: (call)=>listOf('secret', call)
},
[`GET ${repoPath}/actions/variables`]: {
needs: 'variables:read',
handle: (call)=>listOf('variable', call)
},
[`GET ${environment}/secrets`]: {
needs: 'environments:read',
handle: (call)=>listOf('secret', call)
},
[`GET ${environment}/variables`]: {
needs: 'environments:read',
handle: (call)=>listOf('variable', call)
},
[`GET ${repoPath}/environments`]: {
needs: 'actions:read',
handle: (call)=>page(call, places().map((name, index)=>({
id: index + 1,
node_id: nodeId('Environment', name),
name,
url: `${apiOf(world)}/environments/${encodeURIComponent(name)}`,
html_url: `${pageOf(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
created_at: world.stamp(),
updated_at: world.stamp()
})), (environments)=>({
total_count: places().length,
environments
}))
}
};
}
function capped(call) {
const asked = call.query.get('per_page');
if (null === asked || Number(asked) <= 30) return call;
const query = new URLSearchParams(call.query);
query.set('per_page', '30');
return {
...call,
query
};
}
function createSeed(world) {
const { git, state } = world;
const person = (login, date = world.stamp())=>({
name: login,
email: `${login}@users.noreply.github.com`,
date
});
return {
async commit ({ message, branch = state.defaultBranch, parents, author = 'octocat', date, files = {} }) {
const ref = `refs/heads/${branch}`;
const head = await git.resolve(ref);
const tip = parents ?? (void 0 === head ? [] : [
head
]);
const base = void 0 === tip[0] ? void 0 : (await git.commit(tip[0]))?.tree;
const tree = await git.createTree(base, files);
const sha = await git.createCommit({
tree,
parents: tip,
message,
author: person(author, date),
committer: person(author, date)
});
await git.update([
{
ref,
after: sha
}
]);
return sha;
},
async ref (ref, sha) {
await git.update([
{
ref,
after: sha
}
]);
},
async annotatedTag (name, sha, message = name) {
const tag = await git.createTag({
name,
message,
tagger: person('octocat'),
object: {
sha,
type: 'commit'
}
});
await git.update([
{
ref: `refs/tags/${name}`,
after: tag
}
]);
return tag;
},
deployment (given) {
const deployment = {
ref: given.sha,
task: 'deploy',
environment: 'production',
payload: {},
description: null,
creator: 'github-actions[bot]',
transient: false,
production: (given.environment ?? 'production') === 'production',
createdAt: world.stamp(),
written: world.now(),
...given,
id: world.nextId(),
statuses: []
};
state.deployments.push(deployment);
return deployment;
},
status: (deployment, status, description = '')=>addStatus(world, deployment, {
state: status,
description,
auto_inactive: false,
creator: deployment.creator
}),
release (given) {
const release = {
target: state.defaultBranch,
name: given.tag,
body: null,
draft: false,
prerelease: false,
immutable: false,
author: 'octocat',
createdAt: world.stamp(),
publishedAt: given.draft ? null : world.stamp(),
...given,
id: world.nextId()
};
state.releases.push(release);
if (release.immutable) state.burnedTags.add(release.tag);
return release;
},
issue ({ title, body = null, labels = [], author = 'octocat', state: open = 'open' }) {
for (const label of labels)state.labels.add(label);
const issue = addIssue(world, {
title,
body,
labels: [
...labels
],
author
});
issue.state = open;
return issue;
},
edit (number, editor, change) {
const issue = state.issues.find((one)=>one.number === number);
if (!issue) throw new Error(`there is no issue ${number}`);
editIssue(world, issue, {
editor,
body: change(issue.body ?? '')
});
},
pull ({ title, author = 'octocat', labels = [], body = null, merged = true, commits = [], closes = [], ...sides }) {
for (const label of labels)state.labels.add(label);
const zero = '0'.repeat(40);
const pull = {
head: sides.head ?? {
ref: 'feature',
sha: commits[0] ?? zero
},
base: sides.base ?? {
ref: state.defaultBranch,
sha: zero
},
draft: false,
mergedAt: merged ? world.stamp() : null,
commits,
closes: closes.map((one)=>'number' == typeof one ? {
number: one,
repository: `${world.owner}/${world.repo}`
} : one),
reviews: []
};
const issue = addIssue(world, {
title,
body,
labels: [
...labels
],
author,
pull
});
if (merged) issue.state = 'closed';
return issue;
},
review (number, review) {
const pull = state.issues.find((issue)=>issue.number === number)?.pull;
if (!pull) throw new Error(`there is no pull request ${number}`);
pull.reviews.push({
id: world.nextId(),
body: '',
submittedAt: world.stamp(),
...review
});
},
comment (number, author, body) {
const id = world.nextId();
state.comments.push({
id,
number,
body,
author,
createdAt: world.stamp(),
updatedAt: world.stamp()
});
return id;
},
runReview: (review)=>void state.runReviews.push(review),
setting: (given)=>void state.settings.push({
value: 'simulated',
environment: '',
createdAt: given.updatedAt,
...given
}),
collaborator: (login, role)=>void state.collaborators.set(login, role),
member (team, login, membership = 'active') {
const members = state.teams.get(team) ?? new Map();
state.teams.set(team, members.set(login, membership));
},
workflow: (file)=>void state.workflows.add(file),
run (given) {
const { attempt = 1, status = 'in_progress', jobs = [] } = given;
const found = state.attempts.findIndex((one)=>one.run === given.run && one.attempt === attempt);
const record = {
conclusion: 'completed' === status ? 'success' : null,
sha: '0'.repeat(40),
branch: state.defaultBranch,
path: '.github/workflows/release.yml',
event: 'push',
startedAt: state.attempts[found]?.startedAt ?? world.stamp(),
updatedAt: world.stamp(),
...given,
attempt,
status,
jobs: jobs.map((job)=>({
id: world.nextId(),
status: 'in_progress',
conclusion: null,
...job
}))
};
state.attempts.splice(-1 === found ? state.attempts.length : found, -1 === found ? 0 : 1, record);
}
};
}
function createState(defaultBranch) {
return {
defaultBranch,
private: true,
immutableReleases: false,
lag: 0,
protectedBranches: new Set(),
collaborators: new Map(),
teams: new Map(),
workflows: new Set(),
deployments: [],
releases: [],
burnedTags: new Set(),
issues: [],
comments: [],
labels: new Set(),
checks: [],
attempts: [],
runReviews: [],
dispatches: [],
settings: []
};
}
var ajv = __webpack_require__("ajv/dist/ajv.js");
const openapi_namespaceObject = JSON.parse('{"zU":{"GET /rate_limit":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/rate-limit-overview"},"304":null,"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/full-repository"},"301":{"$ref":"#/components/schemas/basic-error"},"403":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/branches/{branch}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/branch-with-protection"},"301":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/commits":{"query":{"type":"object","properties":{"sha":{"type":"string"},"path":{"type":"string"},"author":{"type":"string"},"committer":{"type":"string"},"since":{"type":"string","format":"date-time"},"until":{"type":"string","format":"date-time"},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/commit"}},"400":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"},"500":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/commits/{ref}":{"query":{"type":"object","properties":{"page":{"type":"integer"},"per_page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/commit"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"},"500":{"$ref":"#/components/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}}}}},"GET /repos/{owner}/{repo}/commits/{ref}/check-runs":{"query":{"type":"object","properties":{"check_name":{"type":"string"},"status":{"type":"string","enum":["queued","in_progress","completed"]},"filter":{"type":"string","enum":["latest","all"]},"per_page":{"type":"integer"},"page":{"type":"integer"},"app_id":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","check_runs"],"properties":{"total_count":{"type":"integer"},"check_runs":{"type":"array","items":{"$ref":"#/components/schemas/check-run"}}}}}},"GET /repos/{owner}/{repo}/compare/{basehead}":{"query":{"type":"object","properties":{"page":{"type":"integer"},"per_page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/commit-comparison"},"404":{"$ref":"#/components/schemas/basic-error"},"500":{"$ref":"#/components/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}}}}},"GET /repos/{owner}/{repo}/contents/{path}":{"query":{"type":"object","properties":{"ref":{"type":"string"}},"required":[],"additionalProperties":false},"answers":{"200":{"oneOf":[{"$ref":"#/components/schemas/content-directory"},{"$ref":"#/components/schemas/content-file"},{"$ref":"#/components/schemas/content-symlink"},{"$ref":"#/components/schemas/content-submodule"}]},"302":null,"304":null,"403":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"}}},"PUT /repos/{owner}/{repo}/contents/{path}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["message","content"],"properties":{"message":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"branch":{"type":"string"},"committer":{"type":"object","required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string"}}},"author":{"type":"object","required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string"}}}}},"bodyRequired":true,"answers":{"200":{"$ref":"#/components/schemas/file-commit"},"201":{"$ref":"#/components/schemas/file-commit"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"oneOf":[{"$ref":"#/components/schemas/basic-error"},{"$ref":"#/components/schemas/repository-rule-violation-error"}]},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/collaborators/{username}/permission":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/repository-collaborator-permission"},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/git/ref/{ref}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/git-ref"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/git/matching-refs/{ref}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/git-ref"}},"409":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/git/refs":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["ref","sha"],"properties":{"ref":{"type":"string"},"sha":{"type":"string"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/git-ref"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"PATCH /repos/{owner}/{repo}/git/refs/{ref}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["sha"],"properties":{"sha":{"type":"string"},"force":{"type":"boolean"}}},"bodyRequired":true,"answers":{"200":{"$ref":"#/components/schemas/git-ref"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"DELETE /repos/{owner}/{repo}/git/refs/{ref}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"204":null,"409":{"$ref":"#/components/schemas/basic-error"},"422":null}},"GET /repos/{owner}/{repo}/git/tags/{tag_sha}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/git-tag"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/git/trees/{tree_sha}":{"query":{"type":"object","properties":{"recursive":{"type":"string"}},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/git-tree"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"POST /repos/{owner}/{repo}/git/tags":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["tag","message","object","type"],"properties":{"tag":{"type":"string"},"message":{"type":"string"},"object":{"type":"string"},"type":{"type":"string","enum":["commit","tree","blob"]},"tagger":{"type":"object","required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/git-tag"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/git/commits/{commit_sha}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/git-commit"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/git/commits":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["message","tree"],"properties":{"message":{"type":"string"},"tree":{"type":"string"},"parents":{"type":"array","items":{"type":"string"}},"author":{"type":"object","required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}},"committer":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}},"signature":{"type":"string"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/git-commit"},"404":{"$ref":"#/components/schemas/basic-error"},"409":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/deployments":{"query":{"type":"object","properties":{"sha":{"type":"string"},"ref":{"type":"string"},"task":{"type":"string"},"environment":{"type":["string","null"]},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/deployment"}}}},"POST /repos/{owner}/{repo}/deployments":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["ref"],"properties":{"ref":{"type":"string"},"task":{"type":"string"},"auto_merge":{"type":"boolean"},"required_contexts":{"type":"array","items":{"type":"string"}},"payload":{"oneOf":[{"type":"object"},{"type":"string"}]},"environment":{"type":"string"},"description":{"type":["string","null"]},"transient_environment":{"type":"boolean"},"production_environment":{"type":"boolean"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/deployment"},"202":{"type":"object","properties":{"message":{"type":"string"}}},"409":null,"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/deployments/{deployment_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/deployment"},"404":{"$ref":"#/components/schemas/basic-error"}}},"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"204":null,"404":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error-simple"}}},"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/deployment-status"}},"404":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["state"],"properties":{"state":{"type":"string","enum":["error","failure","inactive","in_progress","queued","pending","success"]},"target_url":{"type":"string"},"log_url":{"type":"string"},"description":{"type":"string"},"environment":{"type":"string"},"environment_url":{"type":"string"},"auto_inactive":{"type":"boolean"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/deployment-status"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/releases":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/release"}},"404":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/releases":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["tag_name"],"properties":{"tag_name":{"type":"string"},"target_commitish":{"type":"string"},"name":{"type":"string"},"body":{"type":"string"},"draft":{"type":"boolean"},"prerelease":{"type":"boolean"},"discussion_category_name":{"type":"string"},"generate_release_notes":{"type":"boolean"},"make_latest":{"type":"string","enum":["true","false","legacy"]}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/release"},"404":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/releases/latest":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/release"},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/releases/tags/{tag}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/release"},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/releases/{release_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/release"},"401":null}},"PATCH /repos/{owner}/{repo}/releases/{release_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","properties":{"tag_name":{"type":"string"},"target_commitish":{"type":"string"},"name":{"type":"string"},"body":{"type":"string"},"draft":{"type":"boolean"},"prerelease":{"type":"boolean"},"make_latest":{"type":"string","enum":["true","false","legacy"]},"discussion_category_name":{"type":"string"}}},"bodyRequired":false,"answers":{"200":{"$ref":"#/components/schemas/release"},"404":{"$ref":"#/components/schemas/basic-error"}}},"DELETE /repos/{owner}/{repo}/releases/{release_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"204":null,"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/issues":{"query":{"type":"object","properties":{"milestone":{"type":"string"},"state":{"type":"string","enum":["open","closed","all"]},"assignee":{"type":"string"},"type":{"type":"string"},"creator":{"type":"string"},"mentioned":{"type":"string"},"issue_field_values":{"type":"string"},"labels":{"type":"string"},"sort":{"type":"string","enum":["created","updated","comments"]},"direction":{"type":"string","enum":["asc","desc"]},"since":{"type":"string","format":"date-time"},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/issue"}},"301":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"POST /repos/{owner}/{repo}/issues":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["title"],"properties":{"title":{"oneOf":[{"type":"string"},{"type":"integer"}]},"body":{"type":"string"},"assignee":{"type":["string","null"]},"milestone":{"anyOf":[{"oneOf":[{"type":"string"},{"type":"integer"}]},{"type":"null"}]},"labels":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"]}}}]}},"assignees":{"type":"array","items":{"type":"string"}},"issue_field_values":{"type":"array","items":{"type":"object","required":["field_id","value"],"additionalProperties":false,"properties":{"field_id":{"type":"integer"},"value":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]}}}},"type":{"type":["string","null"]}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/issue"},"400":{"$ref":"#/components/schemas/basic-error"},"403":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}}}}},"GET /repos/{owner}/{repo}/issues/{issue_number}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/issue"},"301":{"$ref":"#/components/schemas/basic-error"},"304":null,"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"}}},"PATCH /repos/{owner}/{repo}/issues/{issue_number}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","properties":{"title":{"anyOf":[{"oneOf":[{"type":"string"},{"type":"integer"}]},{"type":"null"}]},"body":{"type":["string","null"]},"assignee":{"type":["string","null"]},"state":{"type":"string","enum":["open","closed"]},"state_reason":{"type":["string","null"],"enum":["completed","not_planned","duplicate","reopened",null]},"duplicate_issue_id":{"type":"integer"},"milestone":{"anyOf":[{"oneOf":[{"type":"string"},{"type":"integer"}]},{"type":"null"}]},"labels":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"]},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}}}]}},"assignees":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"login":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}}}]}},"issue_field_values":{"type":"array","items":{"type":"object","required":["field_id","value"],"additionalProperties":false,"properties":{"field_id":{"type":"integer"},"value":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}}}},"type":{"anyOf":[{"oneOf":[{"type":"string"},{"type":"object","properties":{"value":{"type":["string","null"]},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}}}]},{"type":"null"}]}}},"bodyRequired":false,"answers":{"200":{"allOf":[{"$ref":"#/components/schemas/issue"},{"type":"object","properties":{"suggestions":{"type":"object","properties":{"type":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]},"ignored":{"type":"boolean"},"ignored_reason":{"type":"string","enum":["already_applied","issue_already_closed"]}}}},"issue_field_values":{"type":"array","items":{"type":"object","properties":{"field_id":{"type":"integer"},"value":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]},"ignored":{"type":"boolean"},"ignored_reason":{"type":"string","enum":["already_applied","issue_already_closed"]}}}},"labels":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]},"ignored":{"type":"boolean"},"ignored_reason":{"type":"string","enum":["already_applied","issue_already_closed"]}}}},"assignees":{"type":"array","items":{"type":"object","properties":{"login":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]},"ignored":{"type":"boolean"},"ignored_reason":{"type":"string","enum":["already_applied","issue_already_closed"]}}}},"state":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string"},"state_reason":{"type":"string"},"duplicate_issue_id":{"type":"integer"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]},"ignored":{"type":"boolean"},"ignored_reason":{"type":"string","enum":["already_applied","issue_already_closed"]}}}}}}}}]},"301":{"$ref":"#/components/schemas/basic-error"},"403":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}}}}},"GET /repos/{owner}/{repo}/issues/{issue_number}/comments":{"query":{"type":"object","properties":{"since":{"type":"string","format":"date-time"},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/issue-comment"}},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/issues/{issue_number}/comments":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["body"],"properties":{"body":{"type":"string"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/issue-comment"},"403":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/issues/{issue_number}/labels":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/label"}},"301":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/issues/{issue_number}/labels":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"oneOf":[{"type":"object","properties":{"labels":{"type":"array","minItems":1,"items":{"oneOf":[{"type":"string"},{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}}}]}}}}]},"bodyRequired":false,"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/label"}},"301":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/label"}},"301":{"$ref":"#/components/schemas/basic-error"},"404":{"$ref":"#/components/schemas/basic-error"},"410":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/issues/comments/{comment_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/issue-comment"},"404":{"$ref":"#/components/schemas/basic-error"}}},"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["body"],"properties":{"body":{"type":"string"}}},"bodyRequired":true,"answers":{"200":{"$ref":"#/components/schemas/issue-comment"},"422":{"$ref":"#/components/schemas/validation-error"}}},"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"204":null}},"GET /repos/{owner}/{repo}/labels":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/label"}},"404":{"$ref":"#/components/schemas/basic-error"}}},"POST /repos/{owner}/{repo}/labels":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"color":{"type":"string"},"description":{"type":"string"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/label"},"404":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"POST /repos/{owner}/{repo}/check-runs":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["name","head_sha"],"properties":{"name":{"type":"string"},"head_sha":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"status":{"type":"string","enum":["queued","in_progress","completed"]},"started_at":{"type":"string","format":"date-time"},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","required":["title","summary"],"properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","required":["path","start_line","end_line","annotation_level","message"],"properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","required":["alt","image_url"],"properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}}}}}},"actions":{"type":"array","maxItems":3,"items":{"type":"object","required":["label","description","identifier"],"properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}}}}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/check-run"}}},"GET /repos/{owner}/{repo}/check-runs/{check_run_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/check-run"}}},"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","anyOf":[{"required":["conclusion"],"properties":{"status":{"enum":["completed"]}}},{"properties":{"status":{"enum":["queued","in_progress"]}}}],"properties":{"name":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"started_at":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","required":["summary"],"properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","required":["path","start_line","end_line","annotation_level","message"],"properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","required":["alt","image_url"],"properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}}}}}},"actions":{"type":"array","maxItems":3,"items":{"type":"object","required":["label","description","identifier"],"properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}}}}}},"bodyRequired":true,"answers":{"200":{"$ref":"#/components/schemas/check-run"}}},"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/check-annotation"}}}},"POST /repos/{owner}/{repo}/merges":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["base","head"],"properties":{"base":{"type":"string"},"head":{"type":"string"},"commit_message":{"type":"string"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/commit"},"204":null,"403":{"$ref":"#/components/schemas/basic-error"},"404":null,"409":null,"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/pulls":{"query":{"type":"object","properties":{"state":{"type":"string","enum":["open","closed","all"]},"head":{"type":"string"},"base":{"type":"string"},"sort":{"type":"string","enum":["created","updated","popularity","long-running"]},"direction":{"type":"string","enum":["asc","desc"]},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-simple"}},"304":null,"422":{"$ref":"#/components/schemas/validation-error"}}},"POST /repos/{owner}/{repo}/pulls":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["head","base"],"properties":{"title":{"type":"string"},"head":{"type":"string"},"head_repo":{"type":"string","format":"repo.nwo"},"base":{"type":"string"},"body":{"type":"string"},"maintainer_can_modify":{"type":"boolean"},"draft":{"type":"boolean"},"issue":{"type":"integer","format":"int64"}}},"bodyRequired":true,"answers":{"201":{"$ref":"#/components/schemas/pull-request"},"403":{"$ref":"#/components/schemas/basic-error"},"422":{"$ref":"#/components/schemas/validation-error"}}},"GET /repos/{owner}/{repo}/pulls/{pull_number}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/pull-request"},"304":null,"404":{"$ref":"#/components/schemas/basic-error"},"406":{"$ref":"#/components/schemas/basic-error"},"500":{"$ref":"#/components/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}}}}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-review"}}}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}":{"query":{"type":"object","properties":{"exclude_pull_requests":{"type":"boolean"}},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/workflow-run"}}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"type":"array","items":{"$ref":"#/components/schemas/environment-approvals"}}}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}":{"query":{"type":"object","properties":{"exclude_pull_requests":{"type":"boolean"}},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/workflow-run"}}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","jobs"],"properties":{"total_count":{"type":"integer"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/job"}}}},"404":{"$ref":"#/components/schemas/basic-error"}}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs":{"query":{"type":"object","properties":{"filter":{"type":"string","enum":["latest","all"]},"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","jobs"],"properties":{"total_count":{"type":"integer"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/job"}}}}}},"GET /repos/{owner}/{repo}/actions/jobs/{job_id}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/job"}}},"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"body":{"type":"object","required":["ref"],"properties":{"ref":{"type":"string"},"inputs":{"type":"object"},"return_run_details":{"type":"boolean"}}},"bodyRequired":true,"answers":{"200":{"$ref":"#/components/schemas/workflow-dispatch-response"},"204":null}},"GET /repos/{owner}/{repo}/actions/secrets":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","secrets"],"properties":{"total_count":{"type":"integer"},"secrets":{"type":"array","items":{"$ref":"#/components/schemas/actions-secret"}}}}}},"GET /repos/{owner}/{repo}/actions/variables":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","variables"],"properties":{"total_count":{"type":"integer"},"variables":{"type":"array","items":{"$ref":"#/components/schemas/actions-variable"}}}}}},"GET /repos/{owner}/{repo}/environments":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","properties":{"total_count":{"type":"integer"},"environments":{"type":"array","items":{"$ref":"#/components/schemas/environment"}}}}}},"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","secrets"],"properties":{"total_count":{"type":"integer"},"secrets":{"type":"array","items":{"$ref":"#/components/schemas/actions-secret"}}}}}},"GET /repos/{owner}/{repo}/environments/{environment_name}/variables":{"query":{"type":"object","properties":{"per_page":{"type":"integer"},"page":{"type":"integer"}},"required":[],"additionalProperties":false},"answers":{"200":{"type":"object","required":["total_count","variables"],"properties":{"total_count":{"type":"integer"},"variables":{"type":"array","items":{"$ref":"#/components/schemas/actions-variable"}}}}}},"GET /orgs/{org}/teams/{team_slug}/memberships/{username}":{"query":{"type":"object","properties":{},"required":[],"additionalProperties":false},"answers":{"200":{"$ref":"#/components/schemas/team-membership"},"404":null}}},"dK":{"schemas":{"rate-limit-overview":{"type":"object","required":["rate","resources"],"properties":{"resources":{"type":"object","required":["core","search"],"properties":{"core":{"$ref":"#/components/schemas/rate-limit"},"graphql":{"$ref":"#/components/schemas/rate-limit"},"search":{"$ref":"#/components/schemas/rate-limit"},"code_search":{"$ref":"#/components/schemas/rate-limit"},"source_import":{"$ref":"#/components/schemas/rate-limit"},"integration_manifest":{"$ref":"#/components/schemas/rate-limit"},"actions_runner_registration":{"$ref":"#/components/schemas/rate-limit"},"scim":{"$ref":"#/components/schemas/rate-limit"},"dependency_snapshots":{"$ref":"#/components/schemas/rate-limit"},"dependency_sbom":{"$ref":"#/components/schemas/rate-limit"},"code_scanning_autofix":{"$ref":"#/components/schemas/rate-limit"},"copilot_usage_records":{"$ref":"#/components/schemas/rate-limit"}}},"rate":{"$ref":"#/components/schemas/rate-limit"}}},"rate-limit":{"type":"object","required":["limit","remaining","reset","used"],"properties":{"limit":{"type":"integer"},"remaining":{"type":"integer"},"reset":{"type":"integer"},"used":{"type":"integer"}}},"basic-error":{"type":"object","properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"url":{"type":"string"},"status":{"type":"string"}}},"full-repository":{"type":"object","required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_issues","has_projects","has_wiki","has_pages","has_discussions","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at","network_count","subscribers_count"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","required":["admin","pull","push"],"properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}}},"allow_rebase_merge":{"type":"boolean"},"template_repository":{"$ref":"#/components/schemas/nullable-repository"},"temp_clone_token":{"type":["string","null"]},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_merge_commit":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"organization":{"$ref":"#/components/schemas/nullable-simple-user"},"parent":{"$ref":"#/components/schemas/repository"},"source":{"$ref":"#/components/schemas/repository"},"forks":{"type":"integer"},"master_branch":{"type":"string"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"anonymous_access_enabled":{"type":"boolean"},"code_of_conduct":{"$ref":"#/components/schemas/code-of-conduct-simple"},"security_and_analysis":{"$ref":"#/components/schemas/security-and-analysis"},"custom_properties":{"type":"object"}}},"simple-user":{"type":"object","required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"],"properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}}},"nullable-repository":{"type":["object","null"],"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","required":["admin","pull","push"],"properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}}},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"allow_rebase_merge":{"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}}}}},"nullable-license-simple":{"type":["object","null"],"required":["key","name","url","spdx_id","node_id"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"type":["string","null"],"format":"uri"},"spdx_id":{"type":["string","null"]},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"}}},"nullable-simple-user":{"type":["object","null"],"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"],"properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}}},"repository":{"type":"object","required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","required":["admin","pull","push"],"properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}}},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"allow_rebase_merge":{"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}}}}},"code-of-conduct-simple":{"type":"object","required":["url","key","name","html_url"],"properties":{"url":{"type":"string","format":"uri"},"key":{"type":"string"},"name":{"type":"string"},"html_url":{"type":["string","null"],"format":"uri"}}},"security-and-analysis":{"type":["object","null"],"properties":{"advanced_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"code_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"dependabot_security_updates":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_push_protection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_non_provider_patterns":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_ai_detection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_alert_dismissal":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_bypass":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_bypass_options":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"object","required":["reviewer_id","reviewer_type"],"properties":{"reviewer_id":{"type":"integer"},"reviewer_type":{"type":"string","enum":["TEAM","ROLE"]},"mode":{"type":"string","enum":["ALWAYS","EXEMPT"]}}}}}}}},"branch-with-protection":{"type":"object","required":["name","commit","_links","protection","protected","protection_url"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/components/schemas/commit"},"_links":{"type":"object","required":["html","self"],"properties":{"html":{"type":"string"},"self":{"type":"string","format":"uri"}}},"protected":{"type":"boolean"},"protection":{"$ref":"#/components/schemas/branch-protection"},"protection_url":{"type":"string","format":"uri"},"pattern":{"type":"string"},"required_approving_review_count":{"type":"integer"}}},"commit":{"type":"object","required":["url","sha","node_id","html_url","comments_url","commit","author","committer","parents"],"properties":{"url":{"type":"string","format":"uri"},"sha":{"type":"string"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"comments_url":{"type":"string","format":"uri"},"commit":{"type":"object","required":["author","committer","comment_count","message","tree","url"],"properties":{"url":{"type":"string","format":"uri"},"author":{"$ref":"#/components/schemas/nullable-git-user"},"committer":{"$ref":"#/components/schemas/nullable-git-user"},"message":{"type":"string"},"comment_count":{"type":"integer"},"tree":{"type":"object","required":["sha","url"],"properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}}},"verification":{"$ref":"#/components/schemas/verification"}}},"author":{"anyOf":[{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/empty-object"}]},{"type":"null"}]},"committer":{"anyOf":[{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/empty-object"}]},{"type":"null"}]},"parents":{"type":"array","items":{"type":"object","required":["sha","url"],"properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}}}},"stats":{"type":"object","properties":{"additions":{"type":"integer"},"deletions":{"type":"integer"},"total":{"type":"integer"}}},"files":{"type":"array","items":{"$ref":"#/components/schemas/diff-entry"}}}},"nullable-git-user":{"type":["object","null"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}},"verification":{"type":"object","required":["verified","reason","payload","signature","verified_at"],"properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"payload":{"type":["string","null"]},"signature":{"type":["string","null"]},"verified_at":{"type":["string","null"]}}},"empty-object":{"type":"object","additionalProperties":false,"properties":{}},"diff-entry":{"type":"object","required":["additions","blob_url","changes","contents_url","deletions","filename","raw_url","sha","status"],"properties":{"sha":{"type":["string","null"]},"filename":{"type":"string"},"status":{"type":"string","enum":["added","removed","modified","renamed","copied","changed","unchanged"]},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changes":{"type":"integer"},"blob_url":{"type":"string","format":"uri"},"raw_url":{"type":"string","format":"uri"},"contents_url":{"type":"string","format":"uri"},"patch":{"type":"string"},"previous_filename":{"type":"string"}}},"branch-protection":{"type":"object","properties":{"url":{"type":"string"},"enabled":{"type":"boolean"},"required_status_checks":{"$ref":"#/components/schemas/protected-branch-required-status-check"},"enforce_admins":{"$ref":"#/components/schemas/protected-branch-admin-enforced"},"required_pull_request_reviews":{"$ref":"#/components/schemas/protected-branch-pull-request-review"},"restrictions":{"$ref":"#/components/schemas/branch-restriction-policy"},"required_linear_history":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"allow_force_pushes":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"allow_deletions":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"block_creations":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"required_conversation_resolution":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"name":{"type":"string"},"protection_url":{"type":"string"},"required_signatures":{"type":"object","required":["url","enabled"],"properties":{"url":{"type":"string","format":"uri"},"enabled":{"type":"boolean"}}},"lock_branch":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"allow_fork_syncing":{"type":"object","properties":{"enabled":{"type":"boolean"}}}}},"protected-branch-required-status-check":{"type":"object","required":["contexts","checks"],"properties":{"url":{"type":"string"},"enforcement_level":{"type":"string"},"contexts":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"type":"object","required":["context","app_id"],"properties":{"context":{"type":"string"},"app_id":{"type":["integer","null"]}}}},"contexts_url":{"type":"string"},"strict":{"type":"boolean"}}},"protected-branch-admin-enforced":{"type":"object","required":["url","enabled"],"properties":{"url":{"type":"string","format":"uri"},"enabled":{"type":"boolean"}}},"protected-branch-pull-request-review":{"type":"object","required":["dismiss_stale_reviews","require_code_owner_reviews"],"properties":{"url":{"type":"string","format":"uri"},"dismissal_restrictions":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"$ref":"#/components/schemas/integration"}},"url":{"type":"string"},"users_url":{"type":"string"},"teams_url":{"type":"string"}}},"bypass_pull_request_allowances":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"$ref":"#/components/schemas/integration"}}}},"dismiss_stale_reviews":{"type":"boolean"},"require_code_owner_reviews":{"type":"boolean"},"required_approving_review_count":{"type":"integer","minimum":0,"maximum":6},"require_last_push_approval":{"type":"boolean"}}},"team":{"type":"object","required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","parent","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"description":{"type":["string","null"]},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"permission":{"type":"string"},"permissions":{"type":"object","required":["pull","triage","push","maintain","admin"],"properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}}},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"repositories_url":{"type":"string","format":"uri"},"type":{"type":"string","enum":["enterprise","organization"]},"access_source":{"type":"string","enum":["direct","organization","enterprise"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"},"parent":{"$ref":"#/components/schemas/nullable-team-simple"}}},"nullable-team-simple":{"type":["object","null"],"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}}},"integration":{"type":["object","null"],"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"],"properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/enterprise"}]},"name":{"type":"string"},"description":{"type":["string","null"]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","additionalProperties":{"type":"string"},"properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}}},"enterprise":{"type":"object","required":["id","node_id","name","slug","html_url","created_at","updated_at","avatar_url"],"properties":{"description":{"type":["string","null"]},"html_url":{"type":"string","format":"uri"},"website_url":{"type":["string","null"],"format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"avatar_url":{"type":"string","format":"uri"}}},"branch-restriction-policy":{"type":"object","required":["url","users_url","teams_url","apps_url","users","teams","apps"],"properties":{"url":{"type":"string","format":"uri"},"users_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"apps_url":{"type":"string","format":"uri"},"users":{"type":"array","items":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string"},"gravatar_id":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"followers_url":{"type":"string"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string"},"organizations_url":{"type":"string"},"repos_url":{"type":"string"},"events_url":{"type":"string"},"received_events_url":{"type":"string"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"user_view_type":{"type":"string"}}}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"owner":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"repos_url":{"type":"string"},"events_url":{"type":"string"},"hooks_url":{"type":"string"},"issues_url":{"type":"string"},"members_url":{"type":"string"},"public_members_url":{"type":"string"},"avatar_url":{"type":"string"},"description":{"type":"string"},"gravatar_id":{"type":"string"},"html_url":{"type":"string"},"followers_url":{"type":"string"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string"},"organizations_url":{"type":"string"},"received_events_url":{"type":"string"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"user_view_type":{"type":"string"}}},"name":{"type":"string"},"client_id":{"type":"string"},"description":{"type":"string"},"external_url":{"type":"string"},"html_url":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"permissions":{"type":"object","properties":{"metadata":{"type":"string"},"contents":{"type":"string"},"issues":{"type":"string"},"single_file":{"type":"string"}}},"events":{"type":"array","items":{"type":"string"}}}}}}},"validation-error":{"type":"object","required":["message","documentation_url"],"properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"errors":{"type":"array","items":{"type":"object","required":["code"],"properties":{"resource":{"type":"string"},"field":{"type":"string"},"message":{"type":"string"},"code":{"type":"string"},"index":{"type":"integer"},"value":{"oneOf":[{"type":["string","null"]},{"type":["integer","null"]},{"type":["array","null"],"items":{"type":"string"}}]}}}}}},"check-run":{"type":"object","required":["id","node_id","head_sha","name","url","html_url","details_url","status","conclusion","started_at","completed_at","external_id","check_suite","output","app","pull_requests"],"properties":{"id":{"type":"integer","format":"int64"},"head_sha":{"type":"string"},"node_id":{"type":"string"},"external_id":{"type":["string","null"]},"url":{"type":"string"},"html_url":{"type":["string","null"]},"details_url":{"type":["string","null"]},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":["string","null"],"enum":["success","failure","neutral","cancelled","skipped","timed_out","action_required",null]},"started_at":{"type":["string","null"],"format":"date-time"},"completed_at":{"type":["string","null"],"format":"date-time"},"output":{"type":"object","required":["title","summary","text","annotations_count","annotations_url"],"properties":{"title":{"type":["string","null"]},"summary":{"type":["string","null"]},"text":{"type":["string","null"]},"annotations_count":{"type":"integer"},"annotations_url":{"type":"string","format":"uri"}}},"name":{"type":"string"},"check_suite":{"type":["object","null"],"required":["id"],"properties":{"id":{"type":"integer"}}},"app":{"$ref":"#/components/schemas/nullable-integration"},"pull_requests":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-minimal"}},"deployment":{"$ref":"#/components/schemas/deployment-simple"}}},"nullable-integration":{"type":["object","null"],"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"],"properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/enterprise"}]},"name":{"type":"string"},"description":{"type":["string","null"]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","additionalProperties":{"type":"string"},"properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}}},"pull-request-minimal":{"type":"object","required":["id","number","url","head","base"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"integer"},"url":{"type":"string"},"head":{"type":"object","required":["ref","sha","repo"],"properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","required":["id","url","name"],"properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}}}}},"base":{"type":"object","required":["ref","sha","repo"],"properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","required":["id","url","name"],"properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}}}}}}},"deployment-simple":{"type":"object","required":["id","node_id","task","environment","description","statuses_url","repository_url","url","created_at","updated_at"],"properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"task":{"type":"string"},"original_environment":{"type":"string"},"environment":{"type":"string"},"description":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"statuses_url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"transient_environment":{"type":"boolean"},"production_environment":{"type":"boolean"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"}}},"commit-comparison":{"type":"object","required":["url","html_url","permalink_url","diff_url","patch_url","base_commit","merge_base_commit","status","ahead_by","behind_by","total_commits","commits"],"properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"permalink_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"base_commit":{"$ref":"#/components/schemas/commit"},"merge_base_commit":{"$ref":"#/components/schemas/commit"},"status":{"type":"string","enum":["diverged","ahead","behind","identical"]},"ahead_by":{"type":"integer"},"behind_by":{"type":"integer"},"total_commits":{"type":"integer"},"commits":{"type":"array","items":{"$ref":"#/components/schemas/commit"}},"files":{"type":"array","items":{"$ref":"#/components/schemas/diff-entry"}}}},"content-directory":{"type":"array","items":{"type":"object","required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url"],"properties":{"type":{"type":"string","enum":["dir","file","submodule","symlink"]},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","required":["git","html","self"],"properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}}}}}},"content-file":{"type":"object","required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","content","encoding"],"properties":{"type":{"type":"string","enum":["file"]},"encoding":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","required":["git","html","self"],"properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}}},"target":{"type":"string"},"submodule_git_url":{"type":"string"}}},"content-symlink":{"type":"object","required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","target"],"properties":{"type":{"type":"string","enum":["symlink"]},"target":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","required":["git","html","self"],"properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}}}}},"content-submodule":{"type":"object","required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","submodule_git_url"],"properties":{"type":{"type":"string","enum":["submodule"]},"submodule_git_url":{"type":"string","format":"uri"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","required":["git","html","self"],"properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}}}}},"file-commit":{"type":"object","required":["content","commit"],"properties":{"content":{"type":["object","null"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"size":{"type":"integer"},"url":{"type":"string"},"html_url":{"type":"string"},"git_url":{"type":"string"},"download_url":{"type":"string"},"type":{"type":"string"},"_links":{"type":"object","properties":{"self":{"type":"string"},"git":{"type":"string"},"html":{"type":"string"}}}}},"commit":{"type":"object","properties":{"sha":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"author":{"type":"object","properties":{"date":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"}}},"committer":{"type":"object","properties":{"date":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"}}},"message":{"type":"string"},"tree":{"type":"object","properties":{"url":{"type":"string"},"sha":{"type":"string"}}},"parents":{"type":"array","items":{"type":"object","properties":{"url":{"type":"string"},"html_url":{"type":"string"},"sha":{"type":"string"}}}},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"signature":{"type":["string","null"]},"payload":{"type":["string","null"]},"verified_at":{"type":["string","null"]}}}}}}},"repository-rule-violation-error":{"type":"object","properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"status":{"type":"string"},"metadata":{"type":"object","properties":{"secret_scanning":{"type":"object","properties":{"bypass_placeholders":{"type":"array","items":{"type":"object","properties":{"placeholder_id":{"$ref":"#/components/schemas/secret-scanning-push-protection-bypass-placeholder-id"},"token_type":{"type":"string"}}}}}}}}}},"secret-scanning-push-protection-bypass-placeholder-id":{"type":"string"},"repository-collaborator-permission":{"type":"object","required":["permission","role_name","user"],"properties":{"permission":{"type":"string"},"role_name":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-collaborator"}}},"nullable-collaborator":{"type":["object","null"],"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","role_name"],"properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"permissions":{"type":"object","required":["pull","push","admin"],"properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}}},"role_name":{"type":"string"},"user_view_type":{"type":"string"}}},"git-ref":{"type":"object","required":["ref","node_id","url","object"],"properties":{"ref":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"object":{"type":"object","required":["type","sha","url"],"properties":{"type":{"type":"string"},"sha":{"type":"string","minLength":40,"maxLength":40},"url":{"type":"string","format":"uri"}}}}},"git-tag":{"type":"object","required":["sha","url","node_id","tagger","object","tag","message"],"properties":{"node_id":{"type":"string"},"tag":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"message":{"type":"string"},"tagger":{"type":"object","required":["date","email","name"],"properties":{"date":{"type":"string"},"email":{"type":"string"},"name":{"type":"string"}}},"object":{"type":"object","required":["sha","type","url"],"properties":{"sha":{"type":"string"},"type":{"type":"string"},"url":{"type":"string","format":"uri"}}},"verification":{"$ref":"#/components/schemas/verification"}}},"git-tree":{"type":"object","required":["sha","tree","truncated"],"properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"truncated":{"type":"boolean"},"tree":{"type":"array","items":{"type":"object","required":["path","mode","type","sha"],"properties":{"path":{"type":"string"},"mode":{"type":"string"},"type":{"type":"string"},"sha":{"type":"string"},"size":{"type":"integer"},"url":{"type":"string"}}}}}},"git-commit":{"type":"object","required":["sha","node_id","url","html_url","author","committer","tree","message","parents","verification"],"properties":{"sha":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"author":{"type":"object","required":["email","name","date"],"properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}}},"committer":{"type":"object","required":["email","name","date"],"properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}}},"message":{"type":"string"},"tree":{"type":"object","required":["sha","url"],"properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}}},"parents":{"type":"array","items":{"type":"object","required":["sha","url","html_url"],"properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}}}},"verification":{"type":"object","required":["verified","reason","signature","payload","verified_at"],"properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"signature":{"type":["string","null"]},"payload":{"type":["string","null"]},"verified_at":{"type":["string","null"]}}},"html_url":{"type":"string","format":"uri"}}},"deployment":{"type":"object","required":["id","node_id","sha","ref","task","environment","creator","payload","description","statuses_url","repository_url","url","created_at","updated_at"],"properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"sha":{"type":"string"},"ref":{"type":"string"},"task":{"type":"string"},"payload":{"oneOf":[{"type":"object"},{"type":"string"}]},"original_environment":{"type":"string"},"environment":{"type":"string"},"description":{"type":["string","null"]},"creator":{"$ref":"#/components/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"statuses_url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"transient_environment":{"type":"boolean"},"production_environment":{"type":"boolean"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"}}},"validation-error-simple":{"type":"object","required":["message","documentation_url"],"properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"errors":{"type":"array","items":{"type":"string"}}}},"deployment-status":{"type":"object","required":["id","node_id","state","creator","description","deployment_url","target_url","repository_url","url","created_at","updated_at"],"properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"state":{"enum":["error","failure","inactive","pending","success","queued","in_progress"],"type":"string"},"creator":{"$ref":"#/components/schemas/nullable-simple-user"},"description":{"type":"string","maxLength":140},"environment":{"type":"string"},"target_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"deployment_url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"environment_url":{"type":"string","format":"uri"},"log_url":{"type":"string","format":"uri"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"}}},"release":{"type":"object","required":["assets_url","upload_url","tarball_url","zipball_url","created_at","published_at","draft","id","node_id","author","html_url","name","prerelease","tag_name","target_commitish","assets","url"],"properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"assets_url":{"type":"string","format":"uri"},"upload_url":{"type":"string"},"tarball_url":{"type":["string","null"],"format":"uri"},"zipball_url":{"type":["string","null"],"format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"tag_name":{"type":"string"},"target_commitish":{"type":"string"},"name":{"type":["string","null"]},"body":{"type":["string","null"]},"draft":{"type":"boolean"},"prerelease":{"type":"boolean"},"immutable":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"published_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"author":{"$ref":"#/components/schemas/simple-user"},"assets":{"type":"array","items":{"$ref":"#/components/schemas/release-asset"}},"body_html":{"type":"string"},"body_text":{"type":"string"},"mentions_count":{"type":"integer"},"discussion_url":{"type":"string","format":"uri"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"}}},"release-asset":{"type":"object","required":["id","name","content_type","size","digest","state","url","node_id","download_count","label","uploader","browser_download_url","created_at","updated_at"],"properties":{"url":{"type":"string","format":"uri"},"browser_download_url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"label":{"type":["string","null"]},"state":{"type":"string","enum":["uploaded","open"]},"content_type":{"type":"string"},"size":{"type":"integer"},"digest":{"type":["string","null"]},"download_count":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"uploader":{"$ref":"#/components/schemas/nullable-simple-user"}}},"reaction-rollup":{"type":"object","required":["url","total_count","+1","-1","laugh","confused","heart","hooray","eyes","rocket"],"properties":{"url":{"type":"string","format":"uri"},"total_count":{"type":"integer"},"+1":{"type":"integer"},"-1":{"type":"integer"},"laugh":{"type":"integer"},"confused":{"type":"integer"},"heart":{"type":"integer"},"hooray":{"type":"integer"},"eyes":{"type":"integer"},"rocket":{"type":"integer"}}},"issue":{"type":"object","required":["assignee","closed_at","comments","comments_url","events_url","html_url","id","node_id","labels","labels_url","milestone","number","repository_url","state","locked","title","url","user","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"labels_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"type":"string"},"state_reason":{"type":["string","null"],"enum":["completed","reopened","not_planned","duplicate",null]},"title":{"type":"string"},"body":{"type":["string","null"]},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"labels":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"]},"default":{"type":"boolean"}}}]}},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"locked":{"type":"boolean"},"active_lock_reason":{"type":["string","null"]},"comments":{"type":"integer"},"pull_request":{"type":"object","required":["diff_url","html_url","patch_url","url"],"properties":{"merged_at":{"type":["string","null"],"format":"date-time"},"diff_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"patch_url":{"type":["string","null"],"format":"uri"},"url":{"type":["string","null"],"format":"uri"}}},"closed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"draft":{"type":"boolean"},"closed_by":{"$ref":"#/components/schemas/nullable-simple-user"},"body_html":{"type":"string"},"body_text":{"type":"string"},"timeline_url":{"type":"string","format":"uri"},"type":{"$ref":"#/components/schemas/issue-type"},"repository":{"$ref":"#/components/schemas/repository"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"author_association":{"$ref":"#/components/schemas/author-association"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"sub_issues_summary":{"$ref":"#/components/schemas/sub-issues-summary"},"parent_issue_url":{"type":["string","null"],"format":"uri"},"pinned_comment":{"$ref":"#/components/schemas/nullable-issue-comment"},"issue_dependencies_summary":{"$ref":"#/components/schemas/issue-dependencies-summary"},"issue_field_values":{"type":"array","items":{"$ref":"#/components/schemas/issue-field-value"}}}},"nullable-milestone":{"type":["object","null"],"required":["closed_issues","creator","description","due_on","closed_at","id","node_id","labels_url","html_url","number","open_issues","state","title","url","created_at","updated_at"],"properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"labels_url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"number":{"type":"integer"},"state":{"type":"string","enum":["open","closed"]},"title":{"type":"string"},"description":{"type":["string","null"]},"creator":{"$ref":"#/components/schemas/nullable-simple-user"},"open_issues":{"type":"integer"},"closed_issues":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"type":["string","null"],"format":"date-time"},"due_on":{"type":["string","null"],"format":"date-time"}}},"issue-type":{"type":["object","null"],"required":["id","node_id","name","description"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"],"enum":["gray","blue","green","yellow","orange","red","pink","purple",null]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"is_enabled":{"type":"boolean"}}},"author-association":{"type":"string","enum":["COLLABORATOR","CONTRIBUTOR","FIRST_TIMER","FIRST_TIME_CONTRIBUTOR","MANNEQUIN","MEMBER","NONE","OWNER"]},"sub-issues-summary":{"type":"object","required":["total","completed","percent_completed"],"properties":{"total":{"type":"integer"},"completed":{"type":"integer"},"percent_completed":{"type":"integer"}}},"nullable-issue-comment":{"type":["object","null"],"required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/components/schemas/author-association"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"pin":{"$ref":"#/components/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/components/schemas/nullable-issue-comment-minimized"}}},"nullable-pinned-issue-comment":{"type":["object","null"],"required":["pinned_at","pinned_by"],"properties":{"pinned_at":{"type":"string","format":"date-time"},"pinned_by":{"$ref":"#/components/schemas/nullable-simple-user"}}},"nullable-issue-comment-minimized":{"type":["object","null"],"required":["reason"],"properties":{"reason":{"type":["string","null"]}}},"issue-dependencies-summary":{"type":"object","required":["blocked_by","blocking","total_blocked_by","total_blocking"],"properties":{"blocked_by":{"type":"integer"},"blocking":{"type":"integer"},"total_blocked_by":{"type":"integer"},"total_blocking":{"type":"integer"}}},"issue-field-value":{"type":"object","required":["issue_field_id","node_id","data_type","value"],"properties":{"issue_field_id":{"type":"integer","format":"int64"},"issue_field_name":{"type":"string"},"node_id":{"type":"string"},"data_type":{"type":"string","enum":["text","single_select","multi_select","number","date"]},"value":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"number"},{"type":"integer"}]},{"type":"null"}]},"single_select_option":{"type":["object","null"],"required":["id","name","color"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}}},"multi_select_options":{"type":["array","null"],"items":{"type":"object","required":["id","name","color"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}}}}}},"issue-comment":{"type":"object","required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/components/schemas/author-association"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"pin":{"$ref":"#/components/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/components/schemas/nullable-issue-comment-minimized"}}},"label":{"type":"object","required":["id","node_id","url","name","description","color","default"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"default":{"type":"boolean"}}},"check-annotation":{"type":"object","required":["path","blob_href","start_line","end_line","start_column","end_column","annotation_level","title","message","raw_details"],"properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":["integer","null"]},"end_column":{"type":["integer","null"]},"annotation_level":{"type":["string","null"]},"title":{"type":["string","null"]},"message":{"type":["string","null"]},"raw_details":{"type":["string","null"]},"blob_href":{"type":"string"}}},"pull-request-simple":{"type":"object","required":["_links","assignee","labels","base","body","closed_at","comments_url","commits_url","created_at","diff_url","head","html_url","id","node_id","issue_url","merge_commit_sha","merged_at","milestone","number","patch_url","review_comment_url","review_comments_url","statuses_url","state","locked","title","updated_at","url","user","author_association","auto_merge"],"properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"issue_url":{"type":"string","format":"uri"},"commits_url":{"type":"string","format":"uri"},"review_comments_url":{"type":"string","format":"uri"},"review_comment_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"type":"string"},"locked":{"type":"boolean"},"title":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"body":{"type":["string","null"]},"labels":{"type":"array","items":{"type":"object","required":["id","node_id","url","name","description","color","default"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"color":{"type":"string"},"default":{"type":"boolean"}}}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"active_lock_reason":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"type":["string","null"],"format":"date-time"},"merged_at":{"type":["string","null"],"format":"date-time"},"merge_commit_sha":{"type":["string","null"]},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_reviewers":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"head":{"type":"object","required":["label","ref","repo","sha","user"],"properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"}}},"base":{"type":"object","required":["label","ref","repo","sha","user"],"properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"}}},"_links":{"type":"object","required":["comments","commits","statuses","html","issue","review_comments","review_comment","self"],"properties":{"comments":{"$ref":"#/components/schemas/link"},"commits":{"$ref":"#/components/schemas/link"},"statuses":{"$ref":"#/components/schemas/link"},"html":{"$ref":"#/components/schemas/link"},"issue":{"$ref":"#/components/schemas/link"},"review_comments":{"$ref":"#/components/schemas/link"},"review_comment":{"$ref":"#/components/schemas/link"},"self":{"$ref":"#/components/schemas/link"}}},"author_association":{"$ref":"#/components/schemas/author-association"},"auto_merge":{"$ref":"#/components/schemas/auto-merge"},"stack":{"$ref":"#/components/schemas/pull-request-stack"},"draft":{"type":"boolean"}}},"link":{"type":"object","required":["href"],"properties":{"href":{"type":"string"}}},"auto-merge":{"type":["object","null"],"required":["enabled_by","merge_method","commit_title","commit_message"],"properties":{"enabled_by":{"$ref":"#/components/schemas/simple-user"},"merge_method":{"type":"string","enum":["merge","squash","rebase"]},"commit_title":{"type":"string"},"commit_message":{"type":"string"}}},"pull-request-stack":{"type":["object","null"],"required":["base"],"properties":{"base":{"type":"object","required":["ref","sha"],"properties":{"ref":{"type":"string"},"sha":{"type":"string"}}},"size":{"type":"integer"},"position":{"type":"integer"},"id":{"type":"integer"},"number":{"type":"integer"}}},"pull-request":{"type":"object","required":["_links","assignee","labels","base","body","closed_at","comments_url","commits_url","created_at","diff_url","head","html_url","id","node_id","issue_url","merge_commit_sha","merged_at","milestone","number","patch_url","review_comment_url","review_comments_url","statuses_url","state","locked","title","updated_at","url","user","author_association","auto_merge","additions","changed_files","comments","commits","deletions","mergeable","mergeable_state","merged","maintainer_can_modify","merged_by","review_comments"],"properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"issue_url":{"type":"string","format":"uri"},"commits_url":{"type":"string","format":"uri"},"review_comments_url":{"type":"string","format":"uri"},"review_comment_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"enum":["open","closed"],"type":"string"},"locked":{"type":"boolean"},"title":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"},"body":{"type":["string","null"]},"labels":{"type":"array","items":{"type":"object","required":["id","node_id","url","name","description","color","default"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"default":{"type":"boolean"}}}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"active_lock_reason":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"type":["string","null"],"format":"date-time"},"merged_at":{"type":["string","null"],"format":"date-time"},"merge_commit_sha":{"type":["string","null"]},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_reviewers":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_teams":{"type":"array","items":{"$ref":"#/components/schemas/team-simple"}},"head":{"type":"object","required":["label","ref","repo","sha","user"],"properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"}}},"base":{"type":"object","required":["label","ref","repo","sha","user"],"properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"}}},"_links":{"type":"object","required":["comments","commits","statuses","html","issue","review_comments","review_comment","self"],"properties":{"comments":{"$ref":"#/components/schemas/link"},"commits":{"$ref":"#/components/schemas/link"},"statuses":{"$ref":"#/components/schemas/link"},"html":{"$ref":"#/components/schemas/link"},"issue":{"$ref":"#/components/schemas/link"},"review_comments":{"$ref":"#/components/schemas/link"},"review_comment":{"$ref":"#/components/schemas/link"},"self":{"$ref":"#/components/schemas/link"}}},"author_association":{"$ref":"#/components/schemas/author-association"},"auto_merge":{"$ref":"#/components/schemas/auto-merge"},"stack":{"$ref":"#/components/schemas/pull-request-stack"},"draft":{"type":"boolean"},"merged":{"type":"boolean"},"mergeable":{"type":["boolean","null"]},"rebaseable":{"type":["boolean","null"]},"mergeable_state":{"type":"string"},"merged_by":{"$ref":"#/components/schemas/nullable-simple-user"},"comments":{"type":"integer"},"review_comments":{"type":"integer"},"maintainer_can_modify":{"type":"boolean"},"commits":{"type":"integer"},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changed_files":{"type":"integer"}}},"team-simple":{"type":"object","required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}}},"pull-request-review":{"type":"object","required":["id","node_id","user","body","state","commit_id","html_url","pull_request_url","_links","author_association"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"body":{"type":"string"},"state":{"type":"string"},"html_url":{"type":"string","format":"uri"},"pull_request_url":{"type":"string","format":"uri"},"_links":{"type":"object","required":["html","pull_request"],"properties":{"html":{"type":"object","required":["href"],"properties":{"href":{"type":"string"}}},"pull_request":{"type":"object","required":["href"],"properties":{"href":{"type":"string"}}}}},"submitted_at":{"type":"string","format":"date-time"},"commit_id":{"type":["string","null"]},"body_html":{"type":"string"},"body_text":{"type":"string"},"author_association":{"$ref":"#/components/schemas/author-association"}}},"workflow-run":{"type":"object","required":["id","node_id","head_branch","run_number","display_title","event","status","conclusion","head_sha","path","workflow_id","url","html_url","created_at","updated_at","head_commit","head_repository","repository","jobs_url","logs_url","check_suite_url","cancel_url","rerun_url","artifacts_url","workflow_url","pull_requests"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":["string","null"]},"node_id":{"type":"string"},"check_suite_id":{"type":"integer","format":"int64"},"check_suite_node_id":{"type":"string"},"head_branch":{"type":["string","null"]},"head_sha":{"type":"string"},"path":{"type":"string"},"run_number":{"type":"integer"},"run_attempt":{"type":"integer"},"referenced_workflows":{"type":["array","null"],"items":{"$ref":"#/components/schemas/referenced-workflow"}},"event":{"type":"string"},"status":{"type":["string","null"]},"conclusion":{"type":["string","null"]},"workflow_id":{"type":"integer"},"url":{"type":"string"},"html_url":{"type":"string"},"pull_requests":{"type":["array","null"],"items":{"$ref":"#/components/schemas/pull-request-minimal"}},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"actor":{"$ref":"#/components/schemas/simple-user"},"triggering_actor":{"$ref":"#/components/schemas/simple-user"},"run_started_at":{"type":"string","format":"date-time"},"jobs_url":{"type":"string"},"logs_url":{"type":"string"},"check_suite_url":{"type":"string"},"artifacts_url":{"type":"string"},"cancel_url":{"type":"string"},"rerun_url":{"type":"string"},"previous_attempt_url":{"type":["string","null"]},"workflow_url":{"type":"string"},"head_commit":{"$ref":"#/components/schemas/nullable-simple-commit"},"repository":{"$ref":"#/components/schemas/minimal-repository"},"head_repository":{"$ref":"#/components/schemas/minimal-repository"},"head_repository_id":{"type":"integer"},"display_title":{"type":"string"}}},"referenced-workflow":{"type":"object","required":["path","sha"],"properties":{"path":{"type":"string"},"sha":{"type":"string"},"ref":{"type":"string"}}},"nullable-simple-commit":{"type":["object","null"],"required":["id","tree_id","message","timestamp","author","committer"],"properties":{"id":{"type":"string"},"tree_id":{"type":"string"},"message":{"type":"string"},"timestamp":{"format":"date-time","type":"string"},"author":{"type":["object","null"],"required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}}},"committer":{"type":["object","null"],"required":["name","email"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}}}}},"minimal-repository":{"type":"object","required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string"},"homepage":{"type":["string","null"]},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}}},"role_name":{"type":"string"},"temp_clone_token":{"type":"string"},"delete_branch_on_merge":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"code_of_conduct":{"$ref":"#/components/schemas/code-of-conduct"},"license":{"type":["object","null"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"spdx_id":{"type":"string"},"url":{"type":["string","null"]},"node_id":{"type":"string"}}},"forks":{"type":"integer"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"security_and_analysis":{"$ref":"#/components/schemas/security-and-analysis"},"custom_properties":{"type":"object"}}},"code-of-conduct":{"type":"object","required":["url","html_url","key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"html_url":{"type":["string","null"],"format":"uri"}}},"environment-approvals":{"type":"object","required":["environments","state","user","comment"],"properties":{"environments":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"created_at":{"format":"date-time","type":"string"},"updated_at":{"format":"date-time","type":"string"}}}},"state":{"enum":["approved","rejected","pending"],"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"},"comment":{"type":"string"}}},"job":{"type":"object","required":["id","node_id","run_id","run_url","head_sha","workflow_name","head_branch","name","url","html_url","status","conclusion","started_at","completed_at","check_run_url","labels","runner_id","runner_name","runner_group_id","runner_group_name","created_at"],"properties":{"id":{"type":"integer","format":"int64"},"run_id":{"type":"integer","format":"int64"},"run_url":{"type":"string"},"run_attempt":{"type":"integer"},"node_id":{"type":"string"},"head_sha":{"type":"string"},"url":{"type":"string"},"html_url":{"type":["string","null"]},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":["string","null"],"enum":["success","failure","neutral","cancelled","skipped","timed_out","action_required",null]},"created_at":{"format":"date-time","type":"string"},"started_at":{"format":"date-time","type":"string"},"completed_at":{"format":"date-time","type":["string","null"]},"name":{"type":"string"},"steps":{"type":"array","items":{"type":"object","required":["name","status","conclusion","number"],"properties":{"status":{"type":"string","enum":["queued","in_progress","completed"]},"conclusion":{"type":["string","null"]},"name":{"type":"string"},"number":{"type":"integer"},"started_at":{"format":"date-time","type":["string","null"]},"completed_at":{"format":"date-time","type":["string","null"]}}}},"check_run_url":{"type":"string"},"labels":{"type":"array","items":{"type":"string"}},"runner_id":{"type":["integer","null"]},"runner_name":{"type":["string","null"]},"runner_group_id":{"type":["integer","null"]},"runner_group_name":{"type":["string","null"]},"workflow_name":{"type":["string","null"]},"head_branch":{"type":["string","null"]}}},"workflow-dispatch-response":{"type":"object","required":["workflow_run_id","run_url","html_url"],"properties":{"workflow_run_id":{"$ref":"#/components/schemas/workflow-run-id"},"run_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}}},"workflow-run-id":{"type":"integer","format":"int64"},"actions-secret":{"type":"object","required":["name","created_at","updated_at"],"properties":{"name":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},"actions-variable":{"type":"object","required":["name","value","created_at","updated_at"],"properties":{"name":{"type":"string"},"value":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}},"environment":{"type":"object","required":["id","node_id","name","url","html_url","created_at","updated_at"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"created_at":{"format":"date-time","type":"string"},"updated_at":{"format":"date-time","type":"string"},"protection_rules":{"type":"array","items":{"anyOf":[{"type":"object","required":["id","node_id","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"type":{"type":"string"},"wait_timer":{"$ref":"#/components/schemas/wait-timer"}}},{"type":"object","required":["id","node_id","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"prevent_self_review":{"type":"boolean"},"type":{"type":"string"},"reviewers":{"type":"array","items":{"type":"object","properties":{"type":{"$ref":"#/components/schemas/deployment-reviewer-type"},"reviewer":{"anyOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/team"}]}}}}}},{"type":"object","required":["id","node_id","type"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"type":{"type":"string"}}}]}},"deployment_branch_policy":{"$ref":"#/components/schemas/deployment-branch-policy-settings"}}},"wait-timer":{"type":"integer"},"deployment-reviewer-type":{"type":"string","enum":["User","Team"]},"deployment-branch-policy-settings":{"type":["object","null"],"required":["protected_branches","custom_branch_policies"],"properties":{"protected_branches":{"type":"boolean"},"custom_branch_policies":{"type":"boolean"}}},"team-membership":{"type":"object","required":["role","state","url"],"properties":{"url":{"type":"string","format":"uri"},"role":{"enum":["member","maintainer"],"type":"string"},"state":{"type":"string","enum":["active","pending"]}}}}}}');
const validator_document = 'https://api.github.com/openapi';
const general = new Set([
400,
401,
403,
404,
409,
422,
429,
500,
502,
503
]);
const error = {
type: 'object',
required: [
'message',
'documentation_url',
'status'
]
};
const options = {
strict: false,
code: {
optimize: false
},
formats: {
'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
uri: (text)=>'' === text || URL.canParse(text),
int64: true,
'repo.nwo': true,
email: true,
'ssh-key': true
}
};
const { zU: operations, dK: components } = openapi_namespaceObject;
const bodies = new ajv.Ajv(options);
const queries = new ajv.Ajv({
...options,
coerceTypes: 'array'
});
for (const ajv of [
bodies,
queries
])ajv.addSchema({
$id: validator_document,
components
});
const compiled = new Map();
function validator_check(key, ajv, schema, data) {
let validate = compiled.get(key);
if (!validate) {
validate = ajv.compile(JSON.parse(absolute(schema)));
compiled.set(key, validate);
}
if (validate(data)) return [];
return (validate.errors ?? []).map(({ instancePath, message, params })=>`${key}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`);
}
function operationCheck(name) {
const operation = operations[name];
if (!operation) throw new Error(`${name} is not in openapi.json: add it to scripts/github-openapi.mjs and run that`);
const { query, body, bodyRequired, answers } = operation;
return {
request (asked) {
const wrong = validator_check(`${name} query`, queries, query, Object.fromEntries(asked.query));
if (null == body) return '' === asked.text ? wrong : [
...wrong,
`${name}: a body where none belongs`
];
if ('' === asked.text) return bodyRequired ? [
...wrong,
`${name}: the body is missing`
] : wrong;
return [
...wrong,
...validator_check(`${name} body`, bodies, body, asked.json)
];
},
answer ({ status, body: given }) {
const schema = answers[status];
if (void 0 === schema && !general.has(status)) return [
`${name}: GitHub never answers ${status}`
];
if (null === schema && status < 400) return void 0 === given ? [] : [
`${name} ${status}: a body where none belongs`
];
const loose = status < 400 ? schema : JSON.parse(JSON.stringify(schema ?? error).replace('"oneOf"', '"anyOf"'));
const plain = void 0 === given ? void 0 : JSON.parse(JSON.stringify(given));
return validator_check(`${name} ${status}`, bodies, loose ?? error, plain);
}
};
}
function absolute(schema) {
return JSON.stringify(true === schema ? {} : schema).replaceAll('"#/components/', `"${validator_document}#/components/`);
}
const everything = `ghs_simulated${(0, external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
async function createGitHubSimulator(options = {}) {
const { owner = 'acme', repo = 'shop', defaultBranch = 'main', clock = time_clock.m } = options;
const tokens = options.tokens ?? {
[everything]: {
login: 'github-actions[bot]',
permissions: 'all'
}
};
const git = void 0 === options.repository ? createMemoryStore() : createBareStore(options.repository);
const problems = [];
let lastId = 1_000;
let url = '';
const world = {
owner,
repo,
git,
state: createState(defaultBranch),
get url () {
return url;
},
nextId: ()=>++lastId,
now: ()=>clock.now(),
stamp: ()=>`${new Date(clock.now()).toISOString().slice(0, 19)}Z`
};
const schema = createSchema(world);
function authenticate(asked) {
const token = /^(?:bearer|token) (.+)$/i.exec(asked.headers.authorization ?? '')?.[1];
if (void 0 === token) return refused(401, 'Requires authentication');
return tokens[token] ?? refused(401, 'Bad credentials');
}
function restHandler(pattern, endpoint) {
const check = operationCheck(pattern.replaceAll('{+', '{'));
return async (asked)=>{
const grant = authenticate(asked);
if ('status' in grant) return grant;
const { params } = asked;
const isOrganisation = pattern.startsWith('GET /orgs/') && params.org === owner;
const isHere = 'GET /rate_limit' === pattern || isOrganisation || params.owner === owner && params.repo === repo;
if (!isHere) return notFound;
if (!holds(grant, endpoint.needs)) return forbidden(endpoint.needs);
const wrong = check.request(asked);
problems.push(...wrong);
if (wrong.length > 0) return refused(422, `Invalid request.\n\n${wrong.join('\n')}`);
const answer = await endpoint.handle({
...asked,
grant,
body: asked.json ?? {}
});
if (!Buffer.isBuffer(answer.body)) problems.push(...check.answer(answer));
return answer;
};
}
async function graphql(asked) {
const grant = authenticate(asked);
if ('status' in grant) return grant;
const { query, variables } = asked.json ?? {};
if ('string' != typeof query) return refused(400, 'A query attribute must be specified and must be a string.');
try {
const operation = parseDocument(query);
const violations = validate(schema, operation, variables ?? {});
problems.push(...violations.map((violation)=>`GraphQL: ${violation}`));
if (violations.length > 0) return ok({
errors: violations.map((message)=>({
message
}))
});
const { data, errors } = await execute_execute(schema, operation, variables ?? {}, grant);
return ok({
data,
...errors.length > 0 ? {
errors
} : {}
});
} catch (thrown) {
if (!(thrown instanceof ParseError)) throw thrown;
problems.push(`GraphQL: ${thrown.message}`);
return ok({
errors: [
{
message: thrown.message
}
]
});
}
}
const endpoints = {
...gitEndpoints(world),
...deploymentEndpoints(world),
...releaseEndpoints(world),
...issueEndpoints(world),
...labelEndpoints(world),
...checkEndpoints(world),
...pullEndpoints(world),
...runEndpoints(world),
...settingEndpoints(world),
...repositoryEndpoints(world)
};
const simulator = await serve({
name: 'GitHub',
port: options.port ?? 0,
problems,
unknownRoute: ()=>notFound,
routes: {
'POST /graphql': graphql,
...Object.fromEntries(Object.entries(endpoints).map(([pattern, endpoint])=>[
pattern,
restHandler(pattern, endpoint)
]))
}
});
url = simulator.url;
return {
...simulator,
graphqlUrl: `${url}/graphql`,
token: everything,
note: `token ${Object.keys(tokens)[0] ?? ''} (${owner}/${repo})`,
state: world.state,
git,
seed: createSeed(world),
env: {
GITHUB_API_URL: url,
GITHUB_GRAPHQL_URL: `${url}/graphql`,
GITHUB_SERVER_URL: url,
GITHUB_REPOSITORY: `${owner}/${repo}`
}
};
}
function cloneTo(folder, source, branch) {
const [path, origin] = [
(0, external_node_path_.join)(folder, 'work'),
(0, external_node_path_.join)(folder, 'origin.git')
];
const env = {
...process.env,
GIT_CONFIG_GLOBAL: '/dev/null',
GIT_CONFIG_SYSTEM: '/dev/null',
GIT_TERMINAL_PROMPT: '0'
};
const run = (cwd, ...args)=>(0, external_node_child_process_.execFileSync)('git', args, {
cwd,
env,
encoding: 'utf8',
stdio: [
'ignore',
'pipe',
'pipe'
]
}).trim();
const git = (...args)=>run(path, ...args);
run(folder, 'clone', '--quiet', '--bare', source, origin);
run(folder, 'clone', '--quiet', origin, path);
git('checkout', '--quiet', '-B', branch);
git('config', 'user.name', 'release-kit rehearsal');
git('config', 'user.email', 'rehearsal@release-kit.invalid');
return {
path,
origin,
commit (message, files = {}) {
for (const [name, text] of Object.entries(files)){
(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(path, name)), {
recursive: true
});
(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(path, name), text);
}
git('add', '--force', '--', ...Object.keys(files));
git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message);
git('push', '--quiet', '--force', 'origin', branch);
return git('rev-parse', 'HEAD');
}
};
}
const slots = [
'blue',
'green'
];
const rate = 50;
async function answers(url) {
for(let asked = 0; asked < 200; asked++){
if (await fetch(url).then((answer)=>answer.ok, ()=>false)) return;
await (0, external_node_timers_promises_.setTimeout)(50);
}
throw new Error(`${url.href} never answered`);
}
async function world_createWorld(cast, versions, { source, config, service }) {
const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'release-kit-rehearsal-'));
const clone = cloneTo(folder, source, cast.branch);
const { hasSlots, image, environment } = cast;
const { path = '/health', 'version-path': versionPath = 'version' } = environment.health ?? {};
const health = {
HEALTH_PATH: path,
VERSION_PATH: versionPath
};
const names = hasSlots ? slots.map((slot)=>({
slot,
uuid: `rehearsal${slot}`
})) : [
{
slot: '',
uuid: 'rehearsal'
}
];
const coolify = await createCoolifySimulator({
second: 40,
service,
images: {
[`${image}:${versions.bad}`]: {
env: hasSlots ? {
FAIL_CHECKOUT: '0.2'
} : {
HEALTHY: 'false'
}
}
},
applications: names.map(({ slot, uuid })=>({
name: uuid,
uuid,
image: `${image}:${versions.live}`,
env: {
...health,
...'' === slot ? {} : {
SLOT: slot
}
},
healthCheck: {
path
},
domains: [
`https://${uuid}.rehearsal.example`
]
}))
});
const slotUrl = hasSlots ? {
blue: coolify.applicationUrl('rehearsalblue'),
green: coolify.applicationUrl('rehearsalgreen')
} : void 0;
const edge = slotUrl && await createEdgeSimulator({
targets: slotUrl
});
const url = edge?.url ?? coolify.applicationUrl('rehearsal');
const standIns = {
coolify: coolify.url,
resources: hasSlots ? {
blue: 'rehearsalblue',
green: 'rehearsalgreen'
} : 'rehearsal',
url,
edge: edge?.driverUrl ?? '',
slotUrl
};
clone.commit('ci: rehearse with simulators', {
[config]: (0, index_cjs_.stringify)(rehearsed(cast, standIns))
});
const github = await createGitHubSimulator({
repository: clone.origin,
defaultBranch: cast.branch
});
github.seed.collaborator(cast.actor, 'admin');
await answers(new URL(path, url));
const buckets = [];
const end = drive(url, rate, (bucket)=>buckets.push(bucket));
let ended;
const endLoad = ()=>ended ??= end();
return {
clone,
github,
coolify,
edge,
env: {
...github.env,
[tokenNames.target]: coolify.token,
[tokenNames.edge]: 'edge-token'
},
buckets,
endLoad,
async close () {
await endLoad();
await Promise.all([
edge?.close(),
coolify.close(),
github.close()
]);
await (0, promises_.rm)(folder, {
recursive: true,
force: true
});
}
};
}
const rehearse = {
does: 'plays a good, a bad and a killed release and a rollback of this repository, on simulators on this machine',
options: {
environment: {
type: 'string',
value: 'NAME',
does: 'the environment; default: production'
},
service: {
type: 'string',
value: 'NAME',
does: 'the service; default: the first'
},
report: {
type: 'string',
value: 'FILE',
default: 'rehearsal.html',
does: 'where the page about it is written'
}
},
async run ({ terminal, product, config, json, given }) {
const { file, problems } = await (0, check.n)(config, terminal, (0, cli_product.n)(product));
for (const problem of problems)terminal.complain((0, check.X)(problem));
if (problems.length > 0) {
terminal.complain('release-kit check finds problems: they come first');
return 1;
}
const named = (name)=>'string' == typeof given[name] ? given[name] : void 0;
const wanted = {
environment: named('environment'),
service: named('service')
};
const cast = castOf(file.config, wanted, (0, look.O)(terminal.folder).defaultBranch);
if ('string' == typeof cast) {
terminal.complain(cast);
return 1;
}
const versions = versionsAfter(await lastVersion(terminal));
const tell = (line)=>json || terminal.print(line);
const entry = (0, external_node_path_.join)(product, 'dist/cli/index.js');
tell(`${cast.service} in ${cast.name}, from ${versions.live}; ${rate} requests a second all along`);
for (const line of differences(cast))tell(`- ${line}`);
const world = await world_createWorld(cast, versions, {
source: terminal.folder,
config,
service: [
entry,
'sample-service'
]
});
try {
const told = await play(cast, world, versions, {
start: [
process.execPath,
entry,
'run-action'
],
tell
});
await world.endLoad();
const aboutLoad = cast.hasSlots ? [
claimAboutLoad(world.buckets, versions.bad)
] : [];
const story = {
...told,
claims: [
...told.claims,
...aboutLoad
]
};
const page = named('report') ?? '';
(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(terminal.folder, page), renderTimeline(story, world.buckets, rate));
const isFine = story.claims.every(({ holds })=>holds);
if (json) terminal.print(JSON.stringify({
schema: 1,
ok: isFine,
differences: differences(cast),
claims: story.claims,
page
}));
tell('');
for (const { claim, holds, seen } of story.claims)tell(`${holds ? 'as claimed    ' : 'NOT AS CLAIMED'}  ${claim}${holds || '' === seen ? '' : ` (${seen})`}`);
tell(`the same as a page: ${page}`);
return isFine ? 0 : 1;
} finally{
await world.close();
}
}
};
async function lastVersion({ folder, env }) {
const git = (0, git_git.l)({
directory: folder,
env,
signal: new AbortController().signal
});
const tags = await git.tags({
prefix: 'v'
});
return semver.rsort(tags.map(({ name })=>name).filter((name)=>/^v\d+\.\d+\.\d+$/.test(name)))[0] ?? '';
}
})
};
