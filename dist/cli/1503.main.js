export const id = 1503;
export const ids = [
1503
];
export const modules = {
21503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
publish: ()=>publish
});
var action_error = __webpack_require__(25505);
var visible = __webpack_require__(86474);
var policy_people = __webpack_require__(57484);
var merge_security = __webpack_require__(82179);
var rule = __webpack_require__(34660);
var uncovered_changes = __webpack_require__(10137);
const levels = [
'failure',
'warning',
'notice'
];
const mostUncovered = 50;
function annotationsOf({ facts, decision }, say, redact) {
const { reports } = facts;
const at = (path, line)=>({
path,
startLine: Math.max(1, line),
endLine: Math.max(1, line)
});
const tests = [
...reports.tests.values()
].flatMap(({ failures })=>failures);
const security = (0, merge_security.p)([
...reports.security.values()
]).findings;
const hygiene = [
...reports.hygiene.values()
].flatMap(({ findings })=>findings);
const lint = [
...reports.lint.values()
].flatMap(({ findings })=>findings);
const uncovered = (0, uncovered_changes.L)(facts).flatMap(([path, ranges])=>ranges.map(([from, to])=>({
path,
from,
to
}))).slice(0, mostUncovered);
const isPatchAsked = decision.rules.some(({ effect, condition })=>'pass' !== effect && (0, rule.Ps)(condition).some(({ metric })=>'coverage.patch' === metric.name));
const all = [
...tests.map(({ path, line, name, message })=>({
...at(path, line),
level: 'failure',
message: message || name,
title: name
})),
...hygiene.map(({ path, line, check, id, message })=>({
...at(path, line),
level: 'failure',
message: message || id,
title: `${check}: ${id}`
})),
...security.map(({ path, line, severity, id, message })=>({
...at(path, line),
level: 'critical' === severity || 'high' === severity ? 'failure' : 'warning',
message: message || id,
title: `${severity}: ${id}`
})),
...uncovered.map(({ path, from, to })=>({
path,
startLine: from,
endLine: to,
level: isPatchAsked ? 'warning' : 'notice',
message: say.notCovered(from, to),
title: say.notCoveredTitle
})),
...lint.map(({ path, line, severity, id, message })=>({
...at(path, line),
level: ({
error: 'failure',
warning: 'warning',
note: 'notice'
})[severity],
message: message || id,
title: id
}))
];
return all.filter(({ path })=>'' !== path).toSorted((a, b)=>levels.indexOf(a.level) - levels.indexOf(b.level)).map((annotation)=>shown(annotation, redact));
}
function shown({ path, message, title: given = '', ...rest }, redact) {
const line = (text)=>redact((0, visible.RK)(text)).replace(/\s+/g, ' ').trim();
const title = line(given);
return {
...rest,
path: line(path),
message: redact((0, visible.RK)(message)).trim() || title || rest.level,
...'' === title ? {} : {
title
}
};
}
const mostLogged = 10;
const say = {
failure: 'error',
warning: 'warning',
notice: 'notice'
};
function logAnnotations(annotations, log) {
for (const level of [
'failure',
'warning'
])for (const { path, startLine, message, title = '' } of annotations.filter((annotation)=>annotation.level === level).slice(0, mostLogged))log[say[level]](message, {
path,
line: startLine,
title
});
}
var truncate_sections = __webpack_require__(51015);
var publication = __webpack_require__(5724);
var sentences = __webpack_require__(73064);
var summary = __webpack_require__(9610);
var messages = __webpack_require__(4430);
const longestComment = 65_536;
const longestCheck = 65_535;
const mostAnnotations = 200;
async function publish({ inputs, result, change, locale }, github, { log, redactor }) {
const { pull, head } = change;
const redact = (text)=>redactor.redact(text);
const { comment, check } = (0, publication.L)(inputs, change);
const api = await github();
if (!api) log.notice('neither comment nor check run is written: there is no github-token');
if (comment && void 0 === pull) log.notice('no comment is written: this event is about no pull request');
const sections = (0, summary.K)(result, locale).map(redact);
const note = messages.a[locale].cut;
const annotations = annotationsOf(result, messages.a[locale], redact);
const attempt = async (what, permission, work)=>{
try {
await work;
return true;
} catch (cause) {
const isRefused = cause instanceof action_error.mZ && (403 === cause.status || 404 === cause.status);
const why = isRefused ? ` (it needs ${permission}, which a fork never has)` : '';
log.warning(`${what} could not be written${why}: ${(0, action_error.Uc)(cause)}`);
return false;
}
};
if (api && comment && void 0 !== pull) {
const body = (0, truncate_sections.D)(sections, {
limit: longestComment - 200,
note
});
const work = upsertComment(api, {
pull,
head,
name: inputs.name,
body
}, log);
await attempt('the comment', 'pull-requests: write', work);
}
if (!check) return;
const run = api?.checks.complete({
name: inputs.name,
sha: head,
conclusion: 'block' === result.decision.verdict ? 'failure' : 'success',
title: redact((0, visible.RK)((0, sentences.gD)(result, messages.a[locale]))),
summary: (0, truncate_sections.D)(sections, {
limit: longestCheck,
note
}),
annotations: annotations.slice(0, mostAnnotations)
});
const isWritten = void 0 !== run && await attempt('the check run', 'checks: write', run);
if (isWritten) {
if (annotations.length > mostAnnotations) log.notice(`the check run shows the worst ${mostAnnotations} of ${annotations.length} annotations`);
} else logAnnotations(annotations, log);
}
async function upsertComment(github, { pull, head, name, body }, log) {
const { headSha } = await github.pulls.get(pull);
if (headSha !== head) return void log.notice(`#${pull} has moved on to ${headSha.slice(0, 7)}: its comment is left to the run of that commit`);
const marker = `<!-- release-kit:quality-gate:${name} -->`;
const text = `${marker}\n${body}`;
const ours = [];
const marked = (await github.issues.comments(pull)).filter((comment)=>comment.body.startsWith(marker));
const self = 0 === marked.length ? '' : await github.people.self();
for (const comment of marked)if (await isTrusted(comment, self, github)) ours.push(comment);
const [first, ...duplicates] = ours;
if (first) {
if ((0, summary.V)(first.body) !== (0, summary.V)(text)) await github.issues.updateComment(first.id, text);
} else await github.issues.comment(pull, text);
for (const { id } of duplicates)await github.issues.deleteComment(id);
}
async function isTrusted({ author }, self, { people }) {
return author === self || !author.endsWith('[bot]') && (0, policy_people.du)(await people.roleOf(author), 'write');
}
})
};
