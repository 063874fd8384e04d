export const id = 5717;
export const ids = [
5717
];
export const modules = {
5717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sarifSecurity: ()=>sarifSecurity
});
var _advisories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8181);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);
const sarifSecurity = {
name: 'sarif',
kind: 'security',
async parse ({ chunks, place }) {
const findings = (await (0, _sarif_js__WEBPACK_IMPORTED_MODULE_1__.q)(chunks)).map(({ id, level, message, path, line, score })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: void 0 === score || Number.isNaN(score) ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(level) : (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.FL)(score),
id,
aliases: (0, _advisories_js__WEBPACK_IMPORTED_MODULE_2__.I)(id),
message,
path: place(path),
line
}));
return {
findings
};
}
};
}),
2481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
q: ()=>readSarif
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
const text = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
text: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}));
const index = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai);
const properties = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
'security-severity': _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj, _shape_js__WEBPACK_IMPORTED_MODULE_2__.ai))
}));
const rule = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
shortDescription: text,
messageStrings: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
text: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}))),
defaultConfiguration: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
level: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
})),
properties
});
const component = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
rules: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(rule))
});
const artifactLocation = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
uri: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
index
}));
const result = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
ruleId: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
ruleIndex: index,
rule: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
index,
toolComponent: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
index
}))
})),
kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
level: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
message: text,
baselineState: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
suppressions: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
status: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj)
}))),
locations: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
physicalLocation: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
artifactLocation,
region: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
startLine: index
}))
}))
}))),
properties
});
const notifications = _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
level: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yj),
message: text
})));
const invocation = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
executionSuccessful: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.zM),
exitCode: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai),
toolExecutionNotifications: notifications,
toolConfigurationNotifications: notifications
});
const run = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
tool: _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
driver: component,
extensions: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(component))
}),
artifacts: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
location: artifactLocation
}))),
invocations: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(invocation)),
results: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_2__.L5))
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik({
runs: _shape_js__WEBPACK_IMPORTED_MODULE_2__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_2__.YO(run))
});
async function readSarif(chunks) {
const { runs } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
if (!runs || 0 === runs.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('no tool has run: it has no runs');
return runs.flatMap((one, index)=>readRun(one, `runs.${index}`));
}
function readRun(run, where) {
const { name } = run.tool.driver;
const tool = ()=>(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name ?? 'the tool');
if (!run.results) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`${tool()} gives no list of results: it did not run to its end`);
const failed = run.invocations?.find((one)=>false === one.executionSuccessful && !hasFoundBugs(one, name));
if (failed) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`${tool()} says that it did not run successfully${reasonOf(failed)}`);
const components = [
run.tool.driver,
...run.tool.extensions ?? []
];
const byId = new Map(components.flatMap(({ rules })=>(rules ?? []).map((known)=>[
known.id ?? '',
known
])));
return run.results.flatMap((one, index)=>{
const given = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.tf)(one, result, `${where}.results.${index}`);
return counts(given) ? [
readResult(given, run, byId)
] : [];
});
}
function hasFoundBugs({ exitCode }, tool) {
return 'SpotBugs' === tool && ((exitCode ?? 0) & 5) === 1;
}
function reasonOf({ toolExecutionNotifications, toolConfigurationNotifications }) {
const told = [
...toolExecutionNotifications ?? [],
...toolConfigurationNotifications ?? []
];
const reason = told.find(({ level })=>'error' === level)?.message?.text;
return reason ? `: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(reason, 200)}` : '';
}
function readResult(given, run, byId) {
const known = ruleOf(given, run, byId);
const location = given.locations?.[0]?.physicalLocation;
const artifact = location?.artifactLocation;
const score = String(given.properties?.['security-severity'] ?? known?.properties?.['security-severity'] ?? '').trim();
const template = known?.messageStrings?.[given.message?.id ?? '']?.text;
return {
id: given.ruleId ?? given.rule?.id ?? known?.id ?? '',
kind: given.kind ?? 'fail',
level: given.level ?? known?.defaultConfiguration?.level ?? 'warning',
message: given.message?.text ?? template ?? known?.shortDescription?.text ?? '',
path: pathOf(artifact?.uri ?? run.artifacts?.[artifact?.index ?? -1]?.location?.uri ?? ''),
line: location?.region?.startLine ?? 0,
score: '' === score ? void 0 : Number(score)
};
}
function counts({ kind, suppressions, baselineState }) {
if (![
'fail',
'open',
'review'
].includes(kind ?? 'fail') || 'absent' === baselineState) return false;
const isRefused = suppressions?.some(({ status })=>'rejected' === status || 'underReview' === status);
return 0 === (suppressions ?? []).length || true === isRefused;
}
function ruleOf(given, { tool }, byId) {
const extension = given.rule?.toolComponent?.index;
const component = 'number' == typeof extension ? tool.extensions?.[extension] : tool.driver;
const byIndex = component?.rules?.[given.ruleIndex ?? given.rule?.index ?? -1];
const id = given.ruleId ?? given.rule?.id ?? '';
return byIndex ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '');
}
function pathOf(uri) {
const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/, '');
try {
return decodeURIComponent(path);
} catch  {
return path;
}
}
})
};
