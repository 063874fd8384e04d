export const id = 2642;
export const ids = [
2642
];
export const modules = {
22642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
changeOfReportingRun: ()=>changeOfReportingRun
});
var _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505);
var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1434);
async function changeOfReportingRun({ run }, github) {
const reporting = run.event.workflow_run;
const head = (0, _change_js__WEBPACK_IMPORTED_MODULE_1__.ye)(reporting?.head_sha);
if ('workflow_run' !== run.eventName || void 0 === head) throw wrong(run.eventName, 'in a workflow `on: workflow_run` only', 'on: { workflow_run: { workflows: [CI], types: [completed] } }');
if (!String(reporting?.event).startsWith('pull_request')) throw wrong(`a run of ${String(reporting?.event)}`, 'for runs of pull requests only', "if: github.event.workflow_run.event == 'pull_request'");
const api = await github();
if (!api) throw new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.j1([
{
input: 'github-token',
allowed: 'a token, where reports are published',
example: '${{ github.token }}'
}
]);
const [owner, branch] = [
String(reporting?.head_repository?.owner?.login),
String(reporting?.head_branch)
];
const open = await api.pulls.from(owner, branch);
const current = open.filter((pull)=>pull.headSha === head);
const [pull, ...others] = current.length > 0 ? current : open;
if (!pull || others.length > 0) {
const what = pull ? [
pull,
...others
].map(({ number })=>`#${number}`).join(' and ') : 'none';
throw new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ('NO_PULL_REQUEST', `the reports are of ${head.slice(0, 7)} on ${owner}:${branch}, which exactly one open pull request must come from: ${what} does`);
}
return {
pull: pull.number,
head,
base: {
sha: pull.baseSha,
ref: pull.baseRef
},
before: void 0,
trunk: void 0,
reportedBy: {
conclusion: String(reporting?.conclusion),
url: String(reporting?.html_url)
}
};
}
function wrong(received, allowed, example) {
return new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.j1([
{
input: 'publish-from',
received,
allowed,
example
}
]);
}
})
};
