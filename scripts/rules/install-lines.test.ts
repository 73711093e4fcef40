import { expect, it } from 'vitest';
import { readProjectFile, textFiles } from './text-files.ts';

/** A line to type that installs, or fetches and runs, what brings onnxruntime-node. */
const INSTALLS = /\bnpm (?:install|i|add) .*(?:@tucai\/(?:cli|vision)|onnxruntime-node)|\bnpx @tucai\//;

it('every page that tells how to install leaves out what is fetched from outside the registry', () => {
  const lines = textFiles()
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => readProjectFile(file).split('\n'))
    .filter((line) => INSTALLS.test(line));
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.filter((line) => !line.includes('ONNXRUNTIME_NODE_INSTALL=skip '))).toEqual([]);
});
