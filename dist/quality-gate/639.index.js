export const id = 639;
export const ids = [639];
export const modules = {

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAllowList: () => (/* binding */ readAllowList)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _shared_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);


const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)), 'a day of the calendar'));
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Advisory, CVE, rule or check. */
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)),
    /** Only there: a file, or a folder with all below it. */
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    /** Only in this package. */
    package: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1))),
    /** The last day on which it is accepted. */
    until: day,
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)),
});
/**
 * Checks the entries of an allow-list.
 *
 * @param given  the parsed YAML
 * @param file  for messages
 */
function readAllowList(given, file) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry).safeParse(given ?? []);
    if (result.success)
        return { exceptions: result.data, problems: [] };
    const problems = result.error.issues.map(({ path, message }) => ({
        input: [file, ...path.map(String)].join(' '),
        allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${message}`,
        example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }',
    }));
    return { exceptions: [], problems };
}


/***/ })

};
