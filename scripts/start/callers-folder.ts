/**
 * `node --import` of this file runs a program in the folder in which `npm run` was typed, so that paths on the
 * command line mean what they say. npm itself runs scripts in the folder of the package.json.
 */
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
