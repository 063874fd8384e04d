export const id = 83;
export const ids = [83];
export const modules = {

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseBaseline: () => (/* binding */ chooseBaseline),
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   writeHistory: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);

const keptEntries = 50;
/** A file of more than 1 MB is hard to read through GitHub's API. */
const largestFile = 900_000;
const runsForNoise = 20;
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metrics: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) })),
});
/** @throws Error when this is no history of this version */
function readHistory(text) {
    return schema.parse(JSON.parse(text));
}
/** With one more entry, an older one of the same commit replaced; old entries go when there are too many. */
function writeHistory({ entries }, entry) {
    let kept = [...entries.filter(({ sha }) => sha !== entry.sha), entry].slice(-keptEntries);
    const print = () => `${JSON.stringify({ schema: 1, entries: kept }, null, 1)}\n`;
    while (kept.length > 1 && print().length > largestFile)
        kept = kept.slice(1);
    return print();
}
/**
 * What to compare with: the entry of the nearest of these commits, and the runs up to it, newest first.
 *
 * @param ancestors  nearest first; undefined where they are not known: then the newest entry is taken
 * @param own  the commit that is judged, which is never its own baseline
 */
function chooseBaseline({ entries }, ancestors, own) {
    const others = entries.filter(({ sha }) => sha !== own);
    const known = new Map(others.map(({ sha }, index) => [sha, index]));
    const nearest = ancestors === undefined
        ? others.length - 1
        : ancestors.map((sha) => known.get(sha)).find((index) => index !== undefined);
    const chosen = nearest === undefined ? undefined : others[nearest];
    if (nearest === undefined || chosen === undefined)
        return undefined;
    const recent = others.slice(Math.max(0, nearest + 1 - runsForNoise), nearest + 1).toReversed();
    const toMap = ({ metrics }) => new Map(Object.entries(metrics));
    return { baseline: toMap(chosen), recent: recent.map(toMap) };
}


/***/ })

};
