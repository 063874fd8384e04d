export const id = 772;
export const ids = [
772
];
export const modules = {
20772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runStep: ()=>runStep,
serveSample: ()=>serveSample
});
var _check_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89065);
async function runStep(name) {
const action = (0, _check_steps_js__WEBPACK_IMPORTED_MODULE_0__.IP)(name);
if (void 0 === action) throw new Error(`no such action: ${name}`);
const { runAction } = await Promise.all([
__webpack_require__.e(1260),
__webpack_require__.e(7264),
__webpack_require__.e(7544)
]).then(__webpack_require__.bind(__webpack_require__, 57544));
await runAction(action);
return Number(process.exitCode ?? 0);
}
async function serveSample() {
await __webpack_require__.e(1449).then(__webpack_require__.bind(__webpack_require__, 61449));
return 0;
}
})
};
