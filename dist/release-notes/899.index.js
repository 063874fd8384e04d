export const id = 899;
export const ids = [899];
export const modules = {

/***/ 445:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 445;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 8910:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 8910;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conventionalSection: () => (/* binding */ conventionalSection)
/* harmony export */ });
/* harmony import */ var conventional_changelog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);
/* harmony import */ var conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(523);
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/* harmony import */ var _commits_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8679);




/** The preset's, and the teams' own. */
const types = [...conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_COMMIT_TYPES */ .EH, { type: 'security', section: 'Security', effect: 'bump' }];
/**
 * The section that conventional-changelog writes for a release with its preset conventionalcommits: one line a commit, grouped by type, in
 * English. It is handed our commits, so that range, paths and reverts are the same as in the notes; merges have no line, as ever there.
 */
async function conventionalSection(release) {
    const { tag, version, from, date, repositoryUrl } = release;
    // loadPreset('conventionalcommits') looks for the package at run time, and a bundle has none
    const changelog = new conventional_changelog__WEBPACK_IMPORTED_MODULE_0__/* .ConventionalChangelog */ .P0(clientOf(release))
        .config((0,conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)({ types }))
        .options({ outputUnreleased: true })
        .context({
        version,
        date,
        currentTag: tag,
        ...(from === undefined ? {} : { previousTag: from }),
        ...hostOf(repositoryUrl),
    })
        .commits({ to: tag, ...(from === undefined ? {} : { from }) });
    let text = '';
    for await (const part of changelog.write())
        text += part;
    // it links numbers and people wherever it thinks that they are
    return repositoryUrl === undefined ? text.trim().replace(/\[([@#][^\]]*)\]\([^)]*\)/g, '$1') : text.trim();
}
/** What conventional-changelog asks its git client for. */
function clientOf({ history }) {
    const client = {
        cwd: '',
        verify: () => Promise.resolve(''),
        async *getSemverTags() {
            // the two that matter are given by name
        },
        async *getCommits(_, options) {
            // "-name-" lines set any property of the result: here nobody but us does
            const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_2__.CommitParser({ ...options, fieldPattern: /(?!)/ });
            for (const { sha, message } of history.entries.filter((entry) => !(0,_commits_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isMerge */ .F)(entry) && entry.message.header !== ''))
                yield await Promise.resolve({ ...parser.parse(textOf(message)), hash: sha });
        },
    };
    return client;
}
function textOf({ header, pull, body }) {
    const title = pull === undefined ? header : `${header} (#${pull})`;
    return withoutHtml(body === '' ? title : `${title}\n\n${body}`);
}
/** The preset escapes nothing. Tags do not come out of what people wrote; code spans are shown as they are anyway. */
function withoutHtml(text) {
    return text
        .split(/(`[^`\n]*`)/)
        .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;')))
        .join('');
}
function hostOf(url) {
    if (url === undefined)
        return { linkReferences: false, linkCompare: false };
    const { origin, pathname } = new URL(url);
    const [, owner = '', repository = ''] = pathname.split('/');
    return {
        host: origin,
        owner,
        repository,
        repoUrl: url,
        issue: 'issues',
        commit: 'commit',
        compare: 'compare',
        linkReferences: true,
    };
}


/***/ })

};
