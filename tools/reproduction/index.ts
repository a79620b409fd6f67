/** What the test of the reproduction asks for, as one bundle: run as a command runs it, which is several times as fast. */
export { compileKitFolder } from '#content/node/read-folder.ts';
export { ANCHORS } from './anchors.ts';
export { anchorFigures, deletedFigures, distance, matrixFigures, outlivesFigures, wholeFigures } from './figures.ts';
