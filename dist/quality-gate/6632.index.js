export const id = 6632;
export const ids = [
6632
];
export const modules = {
6632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
longestYaml: ()=>longestYaml,
offsetOf: ()=>offsetOf,
readYaml: ()=>readYaml,
toPlain: ()=>toPlain
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("apart module ../yaml/index.cjs");
const longestYaml = 131072;
const longestExcerpt = 40;
function readYaml(text, file) {
if (text.length > longestYaml) return {
problems: [
{
input: file,
received: `${text.length} characters`,
allowed: `at most ${longestYaml} of YAML`
}
]
};
const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
lineCounter: lines,
uniqueKeys: true,
merge: true
});
const at = (offset)=>{
const { line, col } = lines.linePos(offset);
return `${file}:${line}:${col}`;
};
const problems = document.errors.map(({ pos, message })=>{
const received = text.slice(pos[0], pos[0] + longestExcerpt).split('\n', 1)[0];
const allowed = `valid YAML; ${message.split(' at line')[0] ?? ''}`;
return {
input: at(pos[0]),
...received ? {
received
} : {},
allowed
};
});
(0, yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
Pair (_, { key }) {
if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isCollection)(key)) return;
problems.push({
input: at(key.range?.[0] ?? 0),
received: 'a list or map',
allowed: 'a text or a number as a key'
});
return yaml__WEBPACK_IMPORTED_MODULE_0__.visit.BREAK;
}
});
return problems.length > 0 ? {
problems
} : {
document,
at
};
}
function toPlain({ document }, file) {
try {
return {
plain: document.toJS({
maxAliasCount: 100
})
};
} catch (thrown) {
if (thrown instanceof ReferenceError) return {
problems: [
{
input: file,
allowed: 'at most 100 uses of YAML aliases'
}
]
};
throw thrown;
}
}
function offsetOf(document, path) {
for(let depth = path.length; depth > 0; depth--){
const parent = document.getIn(path.slice(0, depth - 1), true);
const last = path[depth - 1];
if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent)) {
const pair = parent.items.find(({ key })=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === last);
if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair?.key)) return pair.key.range?.[0] ?? 0;
}
const node = document.getIn(path.slice(0, depth), true);
if (node && 'object' == typeof node && 'range' in node) return node.range?.[0] ?? 0;
}
return 0;
}
})
};
