export const id = 75;
export const ids = [75];
export const modules = {

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitCsv)
/* harmony export */ });
/** The cells of one line of CSV; quotes may hold commas and doubled quotes, not line ends. */
function splitCsv(line) {
    const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
    const cells = [];
    for (let at = 0; at <= line.length; at = cell.lastIndex + 1) {
        cell.lastIndex = at;
        const [, quoted, plain] = cell.exec(line) ?? [];
        cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (line[cell.lastIndex] !== ',')
            break;
    }
    return cells;
}


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eslintComplexity: () => (/* binding */ eslintComplexity)
/* harmony export */ });
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
/* harmony import */ var _eslint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5698);


/**
 * The findings of ESLint's rule `complexity` in its JSON. ESLint names only functions above the rule's limit: with `["warn", 0]`
 * it names them all, and mean and score are of all.
 */
const eslintComplexity = {
    name: 'eslint',
    kind: 'complexity',
    detect: _eslint_js__WEBPACK_IMPORTED_MODULE_1__.looksLikeEslint,
    async parse({ chunks, place }) {
        const functions = (await (0,_eslint_js__WEBPACK_IMPORTED_MODULE_1__.readEslint)(chunks)).flatMap(({ filePath, messages }) => messages.flatMap(({ ruleId, fatal, message, line }) => {
            if (fatal)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(`ESLint could not read ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(place(filePath))}: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(message)}`);
            const [, subject = '', complexity] = /^(.*?) has a complexity of (\d+)\./.exec(message) ?? [];
            if (ruleId !== 'complexity' || complexity === undefined)
                return [];
            return [
                {
                    path: place(filePath),
                    line: line ?? 0,
                    name: /'(.+)'/.exec(subject)?.[1] ?? subject,
                    complexity: Number(complexity),
                },
            ];
        }));
        return { functions };
    },
};


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lizardCsv: () => (/* binding */ lizardCsv),
/* harmony export */   lizardXml: () => (/* binding */ lizardXml)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9584);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2180);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);





/** `lizard --csv`, with or without a header: NLOC, CCN, tokens, parameters, length, location, file, function, long name, start, end. */
const lizardCsv = {
    name: 'lizard-csv',
    kind: 'complexity',
    detect: (head) => /^(?:NLOC,CCN,|\d+,\d+,\d+,\d+,\d+,")/.test(head),
    async parse({ chunks, place }) {
        const functions = [];
        for await (const line of (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy)(chunks)) {
            const [, complexity, , , , , file, name, , start] = (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCsv */ .F)(line);
            if (complexity === 'CCN')
                continue;
            if (!/^\d{1,9}$/.test(complexity ?? '') || file === undefined || name === undefined)
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(line)} is no line of lizard`);
            functions.push({
                path: place(file),
                line: Number.isSafeInteger(Number(start)) ? Number(start) : 0,
                name: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .detach */ .Yo)(name),
                complexity: Number(complexity),
            });
        }
        return { functions };
    },
};
/** `lizard --xml` (cppncss). */
const lizardXml = {
    name: 'lizard-xml',
    kind: 'complexity',
    detect: (head) => /<cppncss\b/.test(head),
    async parse({ chunks, place }) {
        const functions = [];
        const labels = [];
        let [measure, item, text, isLizard] = ['', '', '', false];
        let values = [];
        await (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(chunks, {
            open(name, attributes) {
                if (name === 'cppncss')
                    isLizard = true;
                else if (name === 'measure') {
                    measure = attributes.type ?? '';
                    labels.length = 0;
                }
                else if (name === 'item') {
                    item = attributes.name ?? '';
                    values = [];
                }
                text = '';
            },
            close(name) {
                if (name === 'label')
                    labels.push(text);
                else if (name === 'value')
                    values.push(text);
                else if (name === 'item' && measure === 'Function') {
                    const [, title = item, file = '', line] = /^(.*?)(?:\(\.\.\.\))? at (.+):(\d+)$/.exec(item) ?? [];
                    functions.push({
                        path: place(file),
                        line: Number.isSafeInteger(Number(line)) ? Number(line) : 0,
                        name: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .detach */ .Yo)(title),
                        complexity: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(values[labels.indexOf('CCN')], 'CCN') ?? 0,
                    });
                }
            },
            textOf: new Set(['label', 'value']),
            text(piece) {
                text += piece.slice(0, 200);
            },
        });
        if (!isLizard)
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$('it has no <cppncss>: this is not from lizard');
        return { functions };
    },
};


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   radon: () => (/* binding */ radon)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);



const block = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    classname: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    lineno: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    complexity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(block), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]));
/** `radon cc --json`: functions and methods; a class is the sum of them and does not count. */
const radon = {
    name: 'radon',
    kind: 'complexity',
    detect: (head) => /"complexity"\s*:/.test(head) && /"(?:rank|lineno)"\s*:/.test(head),
    async parse({ chunks, place }) {
        const functions = Object.entries(await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(chunks, schema)).flatMap(([file, blocks]) => {
            if (!Array.isArray(blocks))
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(`radon could not read ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(file)}: ${(0,_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(blocks.error)}`);
            return blocks
                .filter(({ type }) => type !== 'class')
                .map(({ name, classname, lineno, complexity }) => ({
                path: place(file),
                line: lineno,
                name: classname ? `${classname}.${name}` : name,
                complexity,
            }));
        });
        return { functions };
    },
};


/***/ })

};
