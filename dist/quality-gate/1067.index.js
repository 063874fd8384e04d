export const id = 1067;
export const ids = [
1067,
3448
];
export const modules = {
1067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
chooseBaseline: ()=>chooseBaseline,
isOfLaterVersion: ()=>isOfLaterVersion,
readHistory: ()=>readHistory,
writeHistory: ()=>writeHistory
});
var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/mini/schemas.js");
const keptEntries = 50;
const largestFile = 900_000;
const runsForNoise = 20;
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__.euz(1),
entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
at: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
metrics: zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig())
}))
});
function readHistory(text) {
return schema.parse(JSON.parse(text));
}
function isOfLaterVersion(text) {
try {
const { schema: version } = JSON.parse(text);
return 'number' == typeof version && version > 1;
} catch  {
return false;
}
}
function writeHistory({ entries }, entry) {
let kept = [
...entries.filter(({ sha })=>sha !== entry.sha),
entry
].slice(-keptEntries);
const print = ()=>`${JSON.stringify({
schema: 1,
entries: kept
}, null, 1)}\n`;
while(kept.length > 1 && print().length > largestFile)kept = kept.slice(1);
return print();
}
function chooseBaseline({ entries }, ancestors, own) {
const others = entries.filter(({ sha })=>sha !== own);
const known = new Map(others.map(({ sha }, index)=>[
sha,
index
]));
const nearest = void 0 === ancestors ? others.length - 1 : ancestors.map((sha)=>known.get(sha)).find((index)=>void 0 !== index);
if (void 0 === nearest || nearest < 0) return;
const runs = others.slice(0, nearest + 1).map(({ metrics })=>new Map(Object.entries(metrics)));
return {
baseline: new Map(runs.flatMap((run)=>[
...run
])),
recent: runs.slice(-runsForNoise).toReversed()
};
}
})
};
