export const id = 899;
export const ids = [
899
];
export const modules = {
"conventional-changelog-preset-loader/dist": ((module)=>{
function webpackEmptyAsyncContext(req) {
return Promise.resolve().then(()=>{
var e = new Error("Cannot find module '" + req + "'");
e.code = 'MODULE_NOT_FOUND';
throw e;
});
}
webpackEmptyAsyncContext.keys = ()=>[];
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 445;
module.exports = webpackEmptyAsyncContext;
}),
"conventional-changelog/dist/cli": ((module)=>{
function webpackEmptyAsyncContext(req) {
return Promise.resolve().then(()=>{
var e = new Error("Cannot find module '" + req + "'");
e.code = 'MODULE_NOT_FOUND';
throw e;
});
}
webpackEmptyAsyncContext.keys = ()=>[];
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 8910;
module.exports = webpackEmptyAsyncContext;
}),
4010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
conventionalSection: ()=>conventionalSection
});
var conventional_changelog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("conventional-changelog/dist/index.js");
var conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("conventional-changelog-conventionalcommits/src/index.js");
var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("conventional-commits-parser/dist/index.js");
var _commits_read_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7638);
var _commits_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8679);
const types = [
...conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__.EH,
{
type: 'security',
section: 'Security',
effect: 'bump'
}
];
async function conventionalSection(release) {
const { tag, version, from, date, repositoryUrl } = release;
const changelog = new conventional_changelog__WEBPACK_IMPORTED_MODULE_0__.P0(clientOf(release)).config((0, conventional_changelog_conventionalcommits__WEBPACK_IMPORTED_MODULE_1__.Ay)({
types
})).options({
outputUnreleased: true
}).context({
version,
date,
currentTag: tag,
...void 0 === from ? {} : {
previousTag: from
},
...hostOf(repositoryUrl)
}).commits({
to: tag,
...void 0 === from ? {} : {
from
}
});
let text = '';
for await (const part of changelog.write())text += part;
return void 0 === repositoryUrl ? text.trim().replace(/\[([@#][^[\]]*)\]\([^()]*\)/g, '$1') : text.trim();
}
function clientOf({ history }) {
const client = {
cwd: '',
verify: ()=>Promise.resolve(''),
async *getSemverTags () {},
async *getCommits (_, options) {
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_2__.CommitParser({
...options,
fieldPattern: /(?!)/
});
for (const { sha, message } of history.entries.filter((entry)=>!(0, _commits_history_js__WEBPACK_IMPORTED_MODULE_4__.F)(entry) && '' !== entry.message.header))yield await Promise.resolve({
...parser.parse((0, _commits_read_change_js__WEBPACK_IMPORTED_MODULE_3__.w)(textOf(message))),
hash: sha
});
}
};
return client;
}
function textOf({ header, pull, body }) {
const title = void 0 === pull ? header : `${header} (#${pull})`;
return withoutMarkup('' === body ? title : `${title}\n\n${body}`);
}
function withoutMarkup(text) {
return text.split(/(`[^`\n]*`)/).map((part, index)=>index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('](', ']\\(')).join('');
}
function hostOf(url) {
if (void 0 === url) return {
linkReferences: false,
linkCompare: false
};
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
linkReferences: true
};
}
})
};
