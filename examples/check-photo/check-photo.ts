import { checkPhoto, createNodeRuntime, decodeImage } from '@tucai/vision/node';

const runtime = await createNodeRuntime();
const { report } = await checkPhoto(await decodeImage(process.argv[2] ?? 'photo.jpg'), runtime);

console.log(report.verdict);
for (const check of report.checks) {
  if (check.verdict === 'fail') console.log(check.code, check.value, check.message['zh-CN']);
}
await runtime.dispose();
