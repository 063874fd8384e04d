export const id = 549;
export const ids = [549];
export const modules = {

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeOfReportingRun: () => (/* binding */ changeOfReportingRun)
/* harmony export */ });
/* harmony import */ var _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1763);


/**
 * The change that another run (`workflow_run`) wrote reports of. Which pull request that is, its head and its base come from the
 * event and from GitHub, never from what the run left behind: a fork writes what it likes into an artifact.
 *
 * @throws ConfigurationError when this is no `workflow_run` of a pull request, or there is no token
 * @throws ActionError NO_PULL_REQUEST when not exactly one open pull request has that head
 */
async function changeOfReportingRun({ run }, github) {
    const reporting = run.event.workflow_run;
    const head = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .shaOf */ .ye)(reporting?.head_sha);
    if (run.eventName !== 'workflow_run' || head === undefined) {
        throw wrong(run.eventName, 'in a workflow `on: workflow_run` only', 'on: { workflow_run: { workflows: [CI], types: [completed] } }');
    }
    if (!String(reporting?.event).startsWith('pull_request')) {
        throw wrong(`a run of ${String(reporting?.event)}`, 'for runs of pull requests only', "if: github.event.workflow_run.event == 'pull_request'");
    }
    const api = await github();
    if (!api)
        throw new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
            { input: 'github-token', allowed: 'a token, where reports are published', example: '${{ github.token }}' },
        ]);
    const [owner, branch] = [String(reporting?.head_repository?.owner?.login), String(reporting?.head_branch)];
    const open = await api.pulls.from(owner, branch);
    const current = open.filter((pull) => pull.headSha === head);
    const [pull, ...others] = current.length > 0 ? current : open;
    if (!pull || others.length > 0) {
        const what = pull ? [pull, ...others].map(({ number }) => `#${number}`).join(' and ') : 'none';
        throw new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('NO_PULL_REQUEST', `the reports are of ${head.slice(0, 7)} on ${owner}:${branch}, which one open pull request should come from: ${what} does`);
    }
    return {
        pull: pull.number,
        head,
        base: { sha: pull.baseSha, ref: pull.baseRef },
        before: undefined,
        reportedBy: { conclusion: String(reporting?.conclusion), url: String(reporting?.html_url) },
    };
}
function wrong(received, allowed, example) {
    return new _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([{ input: 'publish-from', received, allowed, example }]);
}


/***/ })

};
