export const id = 2364;
export const ids = [
2364
];
export const modules = {
62364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
osvScanner: ()=>osvScanner
});
const weights = {
AV: {
N: 0.85,
A: 0.62,
L: 0.55,
P: 0.2
},
AC: {
L: 0.77,
H: 0.44
},
UI: {
N: 0.85,
R: 0.62
},
C: {
H: 0.56,
L: 0.22,
N: 0
},
I: {
H: 0.56,
L: 0.22,
N: 0
},
A: {
H: 0.56,
L: 0.22,
N: 0
}
};
const privileges = {
U: {
N: 0.85,
L: 0.62,
H: 0.27
},
C: {
N: 0.85,
L: 0.68,
H: 0.5
}
};
function cvssScore(vector) {
if (!/^CVSS:3\.[01]\//.test(vector)) return;
const metrics = new Map(vector.split('/').map((part)=>part.split(':')));
const scope = 'C' === metrics.get('S') ? 'C' : 'U';
const weight = (name)=>weights[name]?.[metrics.get(name) ?? ''] ?? 0 / 0;
const privilege = privileges[scope][metrics.get('PR') ?? ''];
const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
const impact = 'U' === scope ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15;
const exploitability = 8.22 * weight('AV') * weight('AC') * (privilege ?? 0 / 0) * weight('UI');
if (Number.isNaN(impact + exploitability)) return;
return impact <= 0 ? 0 : roundUp(Math.min(('U' === scope ? 1 : 1.08) * (impact + exploitability), 10));
}
function roundUp(value) {
const whole = Math.round(100_000 * value);
return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
var reports_findings = __webpack_require__(77936);
var json = __webpack_require__(66028);
var shape = __webpack_require__(23093);
const vulnerability = shape.Ik({
id: shape.Yj,
aliases: shape.cl(shape.YO(shape.Yj)),
summary: shape.cl(shape.Yj),
details: shape.cl(shape.Yj),
severity: shape.cl(shape.YO(shape.Ik({
type: shape.cl(shape.Yj),
score: shape.Yj
}))),
database_specific: shape.cl(shape.Ik({
severity: shape.cl(shape.Yj)
}))
});
const group = shape.Ik({
ids: shape.YO(shape.Yj),
max_severity: shape.cl(shape.Yj)
});
const schema = shape.Ik({
results: shape.me(shape.YO(shape.Ik({
source: shape.Ik({
path: shape.Yj
}),
packages: shape.cl(shape.YO(shape.Ik({
package: shape.Ik({
name: shape.Yj,
version: shape.cl(shape.Yj)
}),
vulnerabilities: shape.cl(shape.YO(vulnerability)),
groups: shape.cl(shape.YO(group))
})))
})))
});
const osvScanner = {
name: 'osv-scanner',
kind: 'security',
async parse ({ chunks, place }) {
const { results } = await (0, json.Vh)(chunks, schema);
const findings = (results ?? []).flatMap(({ source, packages })=>(packages ?? []).flatMap(({ package: { name, version }, vulnerabilities, groups })=>(vulnerabilities ?? []).map((one)=>(0, reports_findings.Y1)({
severity: severityOf(one, groups ?? []),
id: one.id,
aliases: one.aliases ?? [],
message: one.summary ?? one.details ?? '',
path: place(source.path),
subject: `${name} ${version ?? ''}`.trim()
}))));
return {
findings
};
}
};
function severityOf({ id, severity, database_specific }, groups) {
const words = [
database_specific?.severity ?? void 0,
...(severity ?? []).map(({ score })=>score)
];
const word = words.map(reports_findings.KW).find((one)=>'unknown' !== one);
if (word) return word;
const score = groups.find(({ ids })=>ids.includes(id))?.max_severity?.trim() ?? '';
const stated = '' === score ? 0 / 0 : Number(score);
const scores = [
stated,
...(severity ?? []).map(({ score })=>cvssScore(score) ?? 0 / 0)
].filter((score)=>!Number.isNaN(score));
return void 0 === scores[0] ? 'unknown' : (0, reports_findings.FL)(scores[0]);
}
})
};
