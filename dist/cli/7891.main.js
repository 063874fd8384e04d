export const id = 7891;
export const ids = [
7891,
4410
];
export const modules = {
47891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
runAction: ()=>runAction
});
var aftermath = __webpack_require__(41651);
var external_node_inspector_ = __webpack_require__("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_.url)();
}
var names = __webpack_require__(86635);
var action_error = __webpack_require__(66856);
const sentences = {
'**Traffic**: {t}': '**Trafic** : {1}',
'**By itself**: {t}': '**Sans intervention** : {1}',
'**You**: {t}': "**\xc0 vous** : {1}",
'the edge does not tell where it is: look there': "le r\xe9partiteur ne dit pas o\xf9 il va : allez voir",
'all on {}': 'tout sur {1}',
'split: {}': "partag\xe9 : {1}",
'the post step of this job puts release {} in order now; where it cannot, the next release, rollback or janitor does': "l\u2019\xe9tape finale de ce job remet la release {1} en ordre ; \xe0 d\xe9faut, la prochaine release, un rollback ou le janitor s\u2019en charge",
'nothing: traffic stays where it is until somebody moves it': "rien : le trafic reste o\xf9 il est jusqu\u2019\xe0 ce que quelqu\u2019un le d\xe9place",
'nothing more: release {} has ended, and its lock is free': "plus rien : la release {1} est termin\xe9e et son verrou est libre",
'read why above, mend it and release again; {} needs nothing now (release {})': "lisez la raison ci-dessus, corrigez et relancez ; {1} ne demande rien pour l\u2019instant (release {2})",
'wait for the post step; then, if need be, {t}': 'attendez la fin du job ; ensuite, au besoin, {1}',
'look at both slots; {t}; {} moves traffic to the other slot': "examinez les deux emplacements ; {1} ; {2} envoie le trafic sur l\u2019autre",
'look at both slots; {t}': 'examinez les deux emplacements ; {1}',
'look at the release that went first: {}': "voyez la release qui est pass\xe9e devant : {1}",
'{} (with {} where the workflow asks for one) goes back to the last good version; or run this workflow with {} or {}: both work from a split': "{1} (avec {2} si le workflow le demande) revient \xe0 la derni\xe8re bonne version ; ou relancez ce workflow avec {3} ou {4} : les deux marchent quand le trafic est partag\xe9",
'{} goes back to the last good version; or run this workflow with {} or {}: both work from a split': "{1} revient \xe0 la derni\xe8re bonne version ; ou relancez ce workflow avec {2} ou {3} : les deux marchent quand le trafic est partag\xe9",
'{} (with {} where the workflow asks for one) goes back to the last good version': "{1} (avec {2} si le workflow le demande) revient \xe0 la derni\xe8re bonne version",
'{} goes back to the last good version': "{1} revient \xe0 la derni\xe8re bonne version",
'waiting for its turn': 'attend son tour',
'{} is active, {} is free': '{1} est en service, {2} est libre',
'{} is active, {} is asked for': "{1} est en service, {2} est demand\xe9",
'{} is healthy with all the traffic': '{1} est saine avec tout le trafic',
'{} is not healthy with all the traffic': "{1} n\u2019est pas saine avec tout le trafic",
'{} has all the traffic already': "{1} a d\xe9j\xe0 tout le trafic",
'{} is active already': "{1} est d\xe9j\xe0 en service",
'{} is already live': "{1} est d\xe9j\xe0 en ligne",
'{} is healthy': '{1} est sain',
'{} is not healthy': "{1} n\u2019est pas sain",
'all traffic on {}, watching': 'tout le trafic sur {1}, sous surveillance',
'all traffic on {}': 'tout le trafic sur {1}',
'{} % to {}': '{1} % vers {2}',
'step {}': 'palier {1}',
revert: "retour en arri\xe8re",
cancelled: "annul\xe9e",
'stopped at {}, before any traffic moved': "arr\xeat\xe9e \xe0 {1}, avant tout d\xe9placement du trafic",
'stopped at {}; all traffic is on the old slot': "arr\xeat\xe9e \xe0 {1} ; tout le trafic est sur l\u2019ancienne version",
'stopped at {} with all traffic on the new slot': "arr\xeat\xe9e \xe0 {1}, tout le trafic sur la nouvelle version",
'stopped at {}; somebody else moved the traffic back': "arr\xeat\xe9e \xe0 {1} ; quelqu\u2019un d\u2019autre a ramen\xe9 le trafic",
'stopped at {}, in place: look at what runs': "arr\xeat\xe9e \xe0 {1} pendant un d\xe9ploiement sur place : voyez ce qui tourne",
'stopped at {} with split traffic, and the old slot is unhealthy': "arr\xeat\xe9e \xe0 {1}, trafic partag\xe9, et l\u2019ancienne version est en \xe9chec",
'stopped at {} with split traffic': "arr\xeat\xe9e \xe0 {1}, trafic partag\xe9",
'stopped at {}': "arr\xeat\xe9e \xe0 {1}",
'release {} has moved traffic since': "la release {1} a d\xe9plac\xe9 le trafic depuis",
'release {} holds {}; {} is free': 'la release {1} tient {2} ; {3} est libre',
'{} has taken over': '{1} a pris la suite',
'{} requests, {} bad': "{1} requ\xeates, dont {2} en \xe9chec",
'{}: {} of {} requests bad ({} %); {t}': "{1} : {2} requ\xeates sur {3} en \xe9chec ({4} %) ; {5}",
'{}: {} of {} requests bad; {t}': "{1} : {2} requ\xeates sur {3} en \xe9chec ; {4}",
'no request of this slot was seen': "aucune requ\xeate vers cette version n\u2019a \xe9t\xe9 vue",
'no request of this slot was counted': "aucune requ\xeate vers cette version n\u2019a \xe9t\xe9 compt\xe9e",
'too few requests: {} of the {} needed': "trop peu de requ\xeates : {1} sur les {2} n\xe9cessaires",
'no evidence': 'aucune mesure',
'deploys {}': "d\xe9ploie {1}",
'its run ended before anything was deployed': "son run s\u2019est arr\xeat\xe9 avant tout d\xe9ploiement",
'its run ended while it deployed: look at what runs, or deploy again': "son run s\u2019est arr\xeat\xe9 pendant le d\xe9ploiement : voyez ce qui tourne, ou d\xe9ployez \xe0 nouveau",
'{} is back on {}': "{1} : retour \xe0 {2}",
'{} needs no rollback: {t}': "{1} n\u2019a pas besoin de rollback : {2}",
'{} would go back to {}; {t}': "{1} reviendrait \xe0 {2} ; {3}",
'{} was not rolled back: refused; {t}': "{1} : rollback refus\xe9 ; {2}",
'{} was not rolled back; {t}': "{1} : le rollback n\u2019a pas eu lieu ; {2}",
'it is not known what is live': 'on ne sait pas ce qui est en ligne',
'{} is live': '{1} est en ligne',
'**Traffic now:** {t}': '**Trafic :** {1}',
'**Next:** {t}': '**Et maintenant :** {1}',
'find out what was wrong with {} before it is released again': "trouvez ce qui n\u2019allait pas dans {1} avant de la livrer \xe0 nouveau",
'if it is bad all the same, name the version to go back to in the input to': "si elle va mal malgr\xe9 tout, nommez la version voulue dans l\u2019entr\xe9e to",
'run it again without dry-run': 'relancez sans dry-run',
'nothing was changed; resolve what the line above says, then run it again': "rien n\u2019a \xe9t\xe9 chang\xe9 ; r\xe9glez ce que dit la ligne ci-dessus, puis relancez",
'nothing good is on record here: release a fixed version': "aucune bonne version n\u2019est connue ici : livrez une version corrig\xe9e",
'name one of the versions below in the input to': "nommez l\u2019une des versions ci-dessous dans l\u2019entr\xe9e to",
'fix what stands in the way below, name another version in the input to, or release a fixed one': "levez les obstacles ci-dessous, nommez une autre version dans l\u2019entr\xe9e to, ou livrez une version corrig\xe9e",
'look at what runs, then run it again: it goes on from what it finds': "voyez ce qui tourne, puis relancez : le rollback reprend de l\xe0",
'fix what the line above says, then run it again': 'corrigez ce que dit la ligne ci-dessus, puis relancez',
'away from {}; back to {} on {}': "quitte {1} ; retour \xe0 {2} sur {3}",
'back to {}': "retour \xe0 {1}",
'**What could be gone back to**': '**Versions disponibles**',
'**Backups**': '**Sauvegardes**',
'**It will owe**': "**Il restera \xe0 faire**",
'**Still owed**': "**Reste \xe0 faire**",
Details: "D\xe9tails",
'Why not by another way': 'Pourquoi pas autrement',
Version: 'Version',
Artifact: 'Artefact',
Slot: 'Emplacement',
Released: "Livr\xe9e",
'Goes back by': 'Moyen',
'no way: see below': 'aucun : voir plus bas',
'{} (seconds)': '{1} (quelques secondes)',
'{} (about a minute)': '{1} (une minute environ)',
'{} (minutes)': '{1} (quelques minutes)',
'{} (as long as a build)': "{1} (le temps d\u2019un build)",
'{} (as long as a restore)': "{1} (le temps d\u2019une restauration)",
Backup: 'Sauvegarde',
Taken: 'Prise',
Proven: 'Preuve',
'Schema at': "Sch\xe9ma",
Size: 'Taille',
Way: 'Moyen',
'Why not': 'Pourquoi pas',
How: 'Moyen',
Took: "Dur\xe9e",
'Asked for because': 'Motif',
'Asked for by': "Demand\xe9 par",
'Incident: {}': 'Incident : {1}',
"unknown \u2192 {}": "inconnue \u2192 {1}",
'healthy: {t}': "en bonne sant\xe9 : {1}",
'unhealthy: {t}': "en \xe9chec : {1}",
'inconclusive: {t}': "ind\xe9cis : {1}",
'{} good answers in a row': "{1} bonnes r\xe9ponses de suite",
'{} failures in a row': "{1} \xe9checs de suite",
'the last {} in a row were good': "les {1} derni\xe8res r\xe9ponses \xe9taient bonnes",
'the last {} in a row were bad': "les {1} derni\xe8res r\xe9ponses \xe9taient mauvaises",
'never a good answer in {} attempts': "aucune bonne r\xe9ponse en {1} essais",
'only {} of {} good answers in a row when time was up': "seulement {1} bonnes r\xe9ponses de suite sur {2} \xe0 la fin du d\xe9lai",
'waiting will not fix this: {}': "attendre n\u2019y changera rien : {1}",
'was healthy, then {t}': "\xe9tait en bonne sant\xe9, puis {1}",
'broken: {}': "r\xe8gle enfreinte : {1}",
target: 'cible',
attempts: 'essais',
failures: "\xe9checs",
'judged (n)': "jug\xe9es (n)",
'bad (k)': 'mauvaises (k)',
'healthy after': "saine apr\xe8s",
rule: "r\xe8gle",
check: "contr\xf4le",
'last answer': "derni\xe8re r\xe9ponse",
holds: "respect\xe9e",
broken: 'enfreinte',
missing: 'sans mesure',
"Last measurements (\xd7 = bad):": "Derni\xe8res mesures (\xd7 = mauvaise) :",
'{} of {} failed: {} %, 95 % interval {} % to {} %. Evidence': "{1} sur {2} en \xe9chec : {3} %, intervalle \xe0 95 % de {4} \xe0 {5} %. Preuves",
'against an error rate of at most {} % (unhealthy): {} of {} (reached)': "contre un taux d\u2019erreur d\u2019au plus {1} % (en \xe9chec) : {2} sur {3} (atteint)",
'against an error rate of at most {} % (unhealthy): {} of {}': "contre un taux d\u2019erreur d\u2019au plus {1} % (en \xe9chec) : {2} sur {3}",
'against an error rate of at least {} % (healthy): {} of {} (reached)': "contre un taux d\u2019erreur d\u2019au moins {1} % (en bonne sant\xe9) : {2} sur {3} (atteint)",
'against an error rate of at least {} % (healthy): {} of {}': "contre un taux d\u2019erreur d\u2019au moins {1} % (en bonne sant\xe9) : {2} sur {3}",
'released {} ({t} after {})': "{1} cr\xe9\xe9 ({2} apr\xe8s {3})",
'released {} (as asked after {})': "{1} cr\xe9\xe9 (demand\xe9, apr\xe8s {2})",
'{} would be released ({t} after {}); dry run: nothing was changed': "{1} serait cr\xe9\xe9 ({2} apr\xe8s {3}) ; essai \xe0 blanc : rien n\u2019a \xe9t\xe9 chang\xe9",
major: 'majeure',
minor: 'mineure',
patch: 'correctif',
prerelease: "pr\xe9version",
'{} is on this commit already (made by an earlier attempt)': "{1} est d\xe9j\xe0 sur ce commit (cr\xe9\xe9 par un essai pr\xe9c\xe9dent)",
'{} is on this commit already (made by another run)': "{1} est d\xe9j\xe0 sur ce commit (cr\xe9\xe9 par un autre run)",
'{} is on this commit already': "{1} est d\xe9j\xe0 sur ce commit",
'nothing to release in 1 commit since {}': "rien \xe0 livrer dans 1 commit depuis {1}",
'nothing to release in {} commits since {}': "rien \xe0 livrer dans {1} commits depuis {2}",
'bump is none': 'bump vaut none',
'this run is on no branch': "ce run n\u2019est sur aucune branche",
'{} has no channel: nothing is released from it': "{1} n\u2019a pas de canal : rien n\u2019en est livr\xe9",
Commit: 'Commit',
'Branch and channel': 'Branche et canal',
'Commits that count': 'Commits pris en compte',
'Floating tags': 'Tags mobiles',
'Files that would change': 'Fichiers qui changeraient',
'{} ({} not conventional, {} more that cancel out)': "{1} (dont {2} hors convention ; {3} autres s\u2019annulent)",
'dry run, nothing was changed': "essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'deploy-coolify: dry run, nothing was changed': "deploy-coolify : essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'deploy-platform: {}: dry run, nothing was changed': "deploy-platform : {1} : essai \xe0 blanc, rien n\u2019a \xe9t\xe9 chang\xe9",
'**Put back**': '**Remis en place**',
'Build log of {}': 'Journal de build de {1}',
'Log of {}': 'Journal de {1}',
revision: "r\xe9vision",
before: 'avant',
now: 'actuelle',
would: 'action',
status: "\xe9tat",
time: "dur\xe9e",
wave: 'vague',
finished: "termin\xe9",
started: "lanc\xe9",
skipped: "pass\xe9",
failed: "en \xe9chec",
'timed-out': "hors d\xe9lai",
'not started': "pas lanc\xe9",
deploy: "d\xe9ployer",
'nothing: already running': "rien : d\xe9j\xe0 en place",
'Nobody was notified: no channels.': "Personne n\u2019a \xe9t\xe9 pr\xe9venu : aucun canal.",
'incident, critical': 'incident, critique',
'{} was not released to {}': "{1} n\u2019a pas \xe9t\xe9 livr\xe9 en {2}",
'[The release as a page]({}): what happened when, and the evidence that decided, as the artifact {}': "[La release en une page]({1}) : ce qui s\u2019est pass\xe9 et quand, et les preuves qui ont d\xe9cid\xe9, dans l\u2019artefact {2}"
};
const opening = /^\s*(?:#{1,6} |- )?(?:\p{Extended_Pictographic}\uFE0F? )?/u;
const special = /[\\`*_{}[\]()#!|~$.+=-]/g;
const entries = Object.entries(sentences).map(([english, french])=>({
pattern: new RegExp(`^${english.split(/(\{t?\})/).map((part)=>({
'{t}': '(.+?)',
'{}': '((?:(?!; ).)+?)'
})[part] ?? literally(part)).join('')}$`),
isSentence: (english.match(/\{t?\}/g) ?? []).map((slot)=>'{t}' === slot),
french
}));
function literally(text) {
return text.replace(special, String.raw`\\?\$&`);
}
function inFrench(markdown) {
let isCode = false;
return markdown.split('\n').map((line)=>{
if (/^\s*(`{3,}|~{3,})/.test(line)) isCode = !isCode;
return isCode || /^ {4}/.test(line) ? line : lineInFrench(line);
}).join('\n');
}
function lineInFrench(line) {
if (/^\| .* \|$/.test(line)) return `| ${line.slice(2, -2).split(' | ').map(whole).join(' | ')} |`;
const folded = /^<details><summary>(.*)<\/summary>$/.exec(line);
if (folded) return `<details><summary>${sentence(folded[1] ?? '') ?? folded[1] ?? ''}</summary>`;
return whole(line);
}
function whole(text) {
const [start = ''] = opening.exec(text) ?? [];
const rest = text.slice(start.length);
return '' === rest ? text : start + (sentence(rest) ?? rest);
}
function sentence(english) {
for (const entry of entries){
const found = fill(entry, english);
if (void 0 !== found) return found;
}
const parts = english.split('; ');
if (parts.length < 2) return;
const translated = parts.map(sentence);
return translated.every((part)=>void 0 !== part) ? translated.join(' ; ') : void 0;
}
function fill({ pattern, isSentence, french }, english) {
const found = pattern.exec(english);
if (!found) return;
const slots = found.slice(1).map((slot, index)=>isSentence[index] ? sentence(slot) : slot);
if (slots.some((slot)=>void 0 === slot)) return;
return french.replace(/\{(\d)\}/g, (_, place)=>slots[Number(place) - 1] ?? '');
}
var markdown = __webpack_require__(81867);
var action_action = __webpack_require__(32369);
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var workspace_file = __webpack_require__(31909);
async function loadConfig(path, workspace, env) {
let text;
try {
text = (0, workspace_file.sL)(path, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, workspace_file.s3);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path === action_action.d.config.default) return {
config: void 0,
problems: []
};
const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
return {
config: void 0,
problems: [
{
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
}
]
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, path, env);
}
async function findConfig({ config: path, githubToken }, context, { asksGitHub, isPost }) {
const { run, env, log } = context;
const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path));
const isRun = '' !== run.owner && '' !== run.sha;
const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
const isAsked = 'always' === asksGitHub ? !isHere || isDispatched : 'if it answers' === asksGitHub && !isHere;
if (!isRun || !isAsked) return loadConfig(path, run.workspace, env);
if ('if it answers' === asksGitHub) return ofCommitIfTold(path, githubToken, context);
if ('' === githubToken) return {
config: void 0,
problems: [
tokenMissing(path, isHere)
]
};
if (isOutside(repositoryPath(path, run.workspace))) return {
config: void 0,
problems: [
notFound(path)
]
};
const client = await connect(githubToken, context);
const own = isHere ? await loadConfig(path, run.workspace, env) : await configAt(run.sha, path, client, context);
if (own.problems.length > 0) return own;
const isWanted = !isHere && void 0 === own.config && path !== action_action.d.config.default;
if (isWanted) return {
config: void 0,
problems: [
notFound(path)
]
};
if (!isHere) log.info(`config: ${path} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
if (!isDispatched) return own;
const rules = await configAt(void 0, path, client, context);
if (rules.problems.length > 0) return rules;
const whose = rules.config ? `${path} of the default branch` : `nothing: the default branch has no ${path}`;
log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
if (!own.config && !rules.config) return own;
return {
config: withPolicyOf(own.config ?? {
version: 1
}, rules.config),
problems: []
};
}
async function ofCommitIfTold(path, token, context) {
const { run, env, log } = context;
if ('' === token || isOutside(repositoryPath(path, run.workspace))) return loadConfig(path, run.workspace, env);
try {
return await configAt(run.sha, path, await connect(token, context), context);
} catch (thrown) {
log.warning(`the config could not be read from GitHub, so nothing of it counts: ${(0, action_error.Uc)(thrown)}`);
return {
config: void 0,
problems: []
};
}
}
function isThere(file) {
return void 0 !== (0, external_node_fs_.lstatSync)(file, {
throwIfNoEntry: false
});
}
async function connect(token, context) {
const { createClient } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12268));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 39686));
const text = await createContents(client).read(repositoryPath(path, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, `${path}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12382));
if (await createRefs(client).commit(sha)) return;
throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
});
}
function repositoryPath(path, workspace) {
return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
}
function isOutside(path) {
return path.startsWith('..') || (0, external_node_path_.isAbsolute)(path);
}
function withPolicyOf(own, rules) {
const names = Object.keys(rules?.environments ?? own.environments ?? {});
const environments = names.map((name)=>{
const mine = own.environments?.[name];
const { production, branch, after, requires, windows, approval, rollback, ...theirs } = rules?.environments?.[name] ?? {};
const policy = {
production,
branch,
after,
requires,
windows,
approval,
'required-secrets': theirs['required-secrets']
};
const { allowed, windows: open, cooldown } = rollback ?? {};
return [
name,
{
...mine,
...policy,
rollback: {
...mine?.rollback,
allowed,
windows: open,
cooldown
}
}
];
});
return {
...own,
'time-zone': (rules ?? own)['time-zone'],
journal: rules?.journal,
environments: Object.fromEntries(environments)
};
}
function tokenMissing(path, isHere) {
const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path} is not in the workspace`;
return {
input: 'github-token',
allowed: `a token with contents: read (${why})`,
example: '${{ github.token }}'
};
}
function notFound(path) {
const allowed = 'a file of the workspace, or of the commit of this run';
return {
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
};
}
var read_inputs = __webpack_require__(24573);
var external_node_crypto_ = __webpack_require__("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_.join)(temp, 'release-kit');
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
const path = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, redacted, 2)}\n`);
return path;
}
var run_context = __webpack_require__(5378);
var action_runner = __webpack_require__(44410);
const patienceAfterCancel = 6_000;
async function runAction(action, runner = (0, action_runner.createRunner)()) {
const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
if (action.post && !isPost) runner.state.save('started', 'true');
const startedAt = runner.clock.now();
const cancellation = new AbortController();
const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
const fate = watchProcess();
const run = (0, run_context.$)(runner.env);
const outcome = await settle(action, runner, run, {
isPost,
cancellation,
doomed: fate.doomed
});
process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
try {
if (isPost) finishPost(action.name, runner, outcome);
else if (outcome) finish(action, runner, run, {
outcome,
startedAt
});
} catch (thrown) {
runner.fail(`${action.name}: the outputs could not be written: ${(0, action_error.Uc)(thrown)}`);
}
if (cancellation.signal.aborted || fate.isSealed()) process.exit(1);
}
function watchProcess() {
const { promise: doomed, reject } = Promise.withResolvers();
let isSealed = false;
const seal = (thrown)=>{
isSealed = true;
reject(thrown);
};
doomed.catch(()=>void 0);
process.on('uncaughtException', seal);
process.once('beforeExit', ()=>seal(new Error('internal error: a promise was never settled')));
return {
doomed,
isSealed: ()=>isSealed
};
}
async function settle(action, runner, run, { isPost, cancellation, doomed }) {
let patience;
let locale = 'en';
const cancelled = new Promise((_, reject)=>{
cancellation.signal.addEventListener('abort', ()=>{
patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
});
});
try {
const { inputs, config, env } = await prepare(action, runner, run, {
isPost,
signal: cancellation.signal
});
locale = inputs.locale ?? config?.locale ?? 'en';
const context = {
...contextOf(runner, run, config, cancellation.signal),
env,
locale
};
const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
const outcome = await Promise.race([
work,
cancelled,
doomed
]);
return outcome && {
...outcome,
locale
};
} catch (thrown) {
return {
...failure(thrown, cancellation.signal, runner),
locale
};
} finally{
clearTimeout(patience);
}
}
async function prepare(action, runner, run, { isPost, signal }) {
if (isDebuggerOpen()) throw new action_error.lZ('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets');
const fields = {
...action_action.d,
...action.fields
};
for (const [name, field] of Object.entries(fields)){
const given = runner.input(name);
for (const secret of [
...field.secret ? [
given
] : [],
...field.secretsIn?.(given) ?? []
])runner.mask(secret);
}
const { inputs, problems } = (0, read_inputs.K)(fields, (name)=>runner.input(name));
const read = inputs;
const env = withSecrets(runner.env, read.secrets);
const wants = action.holdsPolicy ? 'always' : action.asksForConfig ? 'if it answers' : 'never';
const asksGitHub = 0 === problems.length ? wants : 'never';
const { config, problems: configProblems } = await findConfig(read, {
...runner,
env,
run,
signal
}, {
asksGitHub,
isPost
});
const given = action.takesDefaults ? {
...read,
...defaultsFor(read, config)
} : read;
const combined = 0 === configProblems.length ? await checkTogether(action, given, {
config,
env
}, problems) : [];
const all = [
...problems,
...configProblems,
...combined
];
if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
return {
inputs: given,
config,
env
};
}
function withSecrets(env, secrets = {}) {
const hidden = Object.entries(secrets).map(([name, value])=>[
name,
{
value,
enumerable: false
}
]);
return Object.defineProperties({
...env
}, Object.fromEntries(hidden));
}
function defaultsFor(given, config) {
const { environment, service } = given;
return {
...'' === environment ? {
environment: config?.defaults?.environment ?? ''
} : {},
...'' === service ? {
service: config?.defaults?.service ?? ''
} : {}
};
}
async function checkTogether(action, given, { config, env }, problems) {
const told = new Set(problems.map(({ input })=>input));
try {
const found = [
...(0, names.be)(given, config, action.takesSeveral),
...action.check?.(given, config) ?? [],
...await action.checkSettings?.(given, config, env) ?? []
];
return found.filter(({ input })=>!told.has(input));
} catch (thrown) {
if (problems.length > 0) return [];
throw thrown;
}
}
function contextOf(runner, run, config, signal) {
const { env, log, clock, redactor, state } = runner;
return {
run,
env,
log,
clock,
redactor,
state,
signal,
config,
mask: (value)=>runner.mask(value)
};
}
function failure(thrown, signal, runner) {
const { outputs = {}, summary: more = '' } = (0, aftermath.y)(thrown) ?? {};
if (signal.aborted) return {
phase: 'Error',
reason: 'cancelled',
outputs,
more
};
const message = (0, action_error.Uc)(thrown);
const [code, hint] = thrown instanceof action_error.lZ ? [
thrown.code,
thrown.hint
] : [
'INTERNAL',
''
];
if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message);
const left = thrown instanceof action_error.j1 ? annotate(thrown, runner) : message;
return {
phase: 'Error',
reason: `${message.split('\n').join('; ')} [${code}]`,
outputs,
more,
details: {
code,
message,
hint,
problems: thrown instanceof action_error.j1 ? thrown.problems : []
},
...'' === hint ? {} : {
said: `${left}\n${hint} [${code}]`,
advice: {
code,
hint
}
}
};
}
function annotate({ problems, code }, { log }) {
const left = [];
const places = new Set();
for (const problem of problems){
const [, path, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
const text = (0, action_error.BJ)(problem);
if (void 0 === path) left.push(text);
else {
places.add(path);
log.error(text, {
path,
line: Number(line),
column: Number(column),
title: key || code
});
}
}
return [
...left,
...[
...places
].map((path)=>`${path}: see the lines above`)
].join('\n');
}
function finishPost(name, runner, outcome) {
if (outcome && 'Error' !== outcome.phase) runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason);
}
function finish(action, runner, run, { outcome, startedAt }) {
const reason = outcome.reason.replace(/\s+/g, ' ').trim();
const outputs = {
...action.outputs,
phase: outcome.phase,
reason
};
for (const [name, value] of Object.entries(outcome.outputs))outputs[name] = String(value);
outputs.report = saveReport(action, runner, run, {
outcome,
reason,
outputs,
startedAt
});
for (const name of [
...Object.keys(action.outputs),
...action_action.e
])runner.output(name, outputs[name] ?? '');
const summary = outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(reason)}\n${adviceOf(outcome, runner)}${outcome.more ? `\n${outcome.more}` : ''}`;
runner.summary('fr' === outcome.locale ? inFrench(summary) : summary);
const passes = [
'Successful',
'Paused'
].includes(outcome.phase) || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`);
}
function adviceOf({ advice }, { env }) {
if (void 0 === advice) return '';
const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
const page = 'docs/errors.md';
const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`;
return `\n${(0, markdown.FV)(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`;
}
const icon = {
Successful: "\u2705",
Failed: "\u274C",
Error: "\u{1F4A5}",
Inconclusive: "\u2754",
Paused: "\u23F8\uFE0F"
};
function saveReport(action, runner, run, result) {
const inputs = Object.entries({
...action_action.d,
...action.fields
}).filter(([, field])=>!field.secret).map(([name, field])=>[
name,
runner.input(name) || field.default
]);
try {
return writeReport({
schema: 1,
action: action.name,
version: runner.env.GITHUB_ACTION_REF ?? '',
phase: result.outcome.phase,
reason: result.reason,
startedAt: new Date(result.startedAt).toISOString(),
seconds: (runner.clock.now() - result.startedAt) / 1_000,
inputs: Object.fromEntries(inputs),
outputs: result.outputs,
events: runner.events,
details: result.outcome.details ?? null
}, run.temp, (text)=>runner.redactor.redact(text));
} catch (cause) {
runner.log.warning(`the JSON report could not be written: ${(0, action_error.Uc)(cause)}`);
return '';
}
}
}),
44410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createRunner: ()=>createRunner
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var external_node_fs_ = __webpack_require__("node:fs");
var core = __webpack_require__("@actions/core/lib/core.js");
var action_error = __webpack_require__(66856);
var redaction = __webpack_require__(88320);
var visible = __webpack_require__(86474);
var time_clock = __webpack_require__(30206);
var duration = __webpack_require__(70862);
var external_node_path_ = __webpack_require__("node:path");
function createJsonLog(env, inputs, { now, onFailure }) {
const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env;
if ('json' !== wanted || '' === temp) return ()=>void 0;
const folder = (0, external_node_path_.join)(temp, 'release-kit');
const requestId = `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`;
const facts = {
repository: env.GITHUB_REPOSITORY,
sha: env.GITHUB_SHA,
job: env.GITHUB_JOB,
step: env.GITHUB_ACTION
};
let isBroken = false;
return (level, message, metadata = {})=>{
if (isBroken) return;
const { service, environment } = inputs();
const timestamp = new Date(now()).toISOString();
const line = {
timestamp,
level,
message,
service,
environment,
requestId,
metadata: {
...facts,
...metadata
}
};
try {
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
} catch (cause) {
isBroken = true;
onFailure(cause);
}
};
}
var log_log = __webpack_require__(85923);
function createRunner(env = process.env, clock = time_clock.m) {
const redactor = (0, redaction.l)();
const events = [];
const start = clock.now();
const inputs = new Map();
let stopToken = '';
let untrustedOpen = 0;
const clean = (text)=>(0, log_log.D)(redactor.redact((0, visible.RK)(text)));
const propertiesOf = (at)=>at && {
file: clean(at.path),
startLine: at.line,
...void 0 === at.column ? {} : {
startColumn: at.column
},
title: clean(at.title)
};
const plain = (text)=>redactor.redact((0, visible.RK)(text));
const asked = (name)=>plain(inputs.get(name) ?? '');
const json = createJsonLog(env, ()=>({
service: asked('service'),
environment: asked('environment')
}), {
now: ()=>clock.now(),
onFailure: (cause)=>{
core.warning(clean(`the JSON log could not be written: ${(0, action_error.Uc)(cause)}`));
}
});
const annotation = (level)=>(message, at)=>{
core[level](clean(message), propertiesOf(at));
json(level, plain(message), at && {
path: plain(at.path),
line: at.line
});
};
const log = {
info (message) {
core.info(clean(message));
json('info', plain(message));
},
debug (message) {
core.debug(clean(message));
json('debug', plain(message));
},
notice: annotation('notice'),
warning: annotation('warning'),
error: annotation('error'),
event (message) {
const shown = clean(message);
events.push({
at: new Date(clock.now()).toISOString(),
message: shown
});
core.info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
json('info', plain(message), {
event: true
});
},
group: (title, work)=>core.group(clean(title), work),
async untrusted (title, work) {
core.startGroup(clean(title));
if (0 === untrustedOpen++) core.info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
try {
return await work((line)=>{
core.info(redactor.redact(line));
json('info', plain(line), {
program: plain(title)
});
});
} finally{
if (0 === --untrustedOpen) core.info(`::${stopToken}::`);
core.endGroup();
}
}
};
return {
env,
clock,
redactor,
log,
events,
input (name) {
const value = inputs.get(name) ?? core.getInput(name);
inputs.set(name, value);
return value;
},
mask (value) {
if ('' === value.trim()) return;
redactor.add(value);
core.setSecret(value);
},
output: (name, value)=>core.setOutput(name, redactor.redact(value)),
summary (markdown) {
if (!env.GITHUB_STEP_SUMMARY) return;
try {
(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
} catch (cause) {
log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
}
},
fail (message) {
core.setFailed(clean(message));
json('error', plain(message));
},
state: {
get: (name)=>core.getState(name),
save: (name, value)=>core.saveState(name, value)
}
};
}
const largestSummary = 1_000_000;
function fitting(markdown) {
const bytes = Buffer.from(markdown);
if (bytes.length <= largestSummary) return markdown;
return `${bytes.subarray(0, largestSummary).toString('utf8').replace(/\uFFFD$/, '')}

\u{2026} cut: the report has all of it
`;
}
}),
88320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
l: ()=>createRedactor
});
var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81867);
const shortest = 4;
function createRedactor() {
const secrets = new Set();
let longestFirst = [];
return {
add (secret) {
const lines = secret.split(/\r?\n/);
for (const value of [
secret,
...lines
].map((line)=>line.trim()).filter((line)=>line.length >= shortest)){
const base64 = Buffer.from(value).toString('base64');
for (const form of [
value,
encodeURIComponent(value),
base64,
(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(value)
])if (form.length >= shortest) secrets.add(form);
}
longestFirst = [
...secrets
].sort((a, b)=>b.length - a.length);
},
redact: (text)=>redactUrls(longestFirst.reduce((shown, secret)=>shown.replaceAll(secret, '***'), text))
};
}
function redactUrls(text) {
return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@');
}
}),
85923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D: ()=>withoutCommands
});
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
}),
5378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$: ()=>readRunContext
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
function readRunContext(given) {
const env = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
const runId = Number(env.GITHUB_RUN_ID ?? 0);
const actor = env.GITHUB_ACTOR ?? '';
return {
owner,
repo,
sha: env.GITHUB_SHA ?? '',
ref: env.GITHUB_REF ?? '',
refName: env.GITHUB_REF_NAME ?? '',
eventName: env.GITHUB_EVENT_NAME ?? '',
event: readEvent(env.GITHUB_EVENT_PATH),
runId,
runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
job: env.GITHUB_JOB ?? '',
jobId: Number(env['INPUT_JOB-ID']) || void 0,
actor,
triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
serverUrl,
workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
temp: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
};
}
function readEvent(path) {
if (!path) return {};
try {
const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
return 'object' == typeof event && null !== event ? event : {};
} catch  {
return {};
}
}
})
};
