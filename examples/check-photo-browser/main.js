// Checks a chosen photo in the browser. The same file is used without a bundler, and with Vite, webpack and esbuild.
import { decodeImage, readFileFacts, tryWebRuntime, VisionError } from '@tucai/vision/web';

const [input, progress, output, list] = ['input', 'progress', 'output', 'ul'].map((name) =>
  document.querySelector(name),
);

/** The runtime, or why there is none; then a page sends the photo to its server instead. */
const started = tryWebRuntime({
  onProgress: ({ share }) => {
    progress.value = share;
  },
});

started.then((ability) => {
  progress.hidden = true;
  input.disabled = false;
  output.value = ability.able ? `可以检查 ready (${ability.runtime.tier})` : ability.reason.message;
});

input.addEventListener('change', async () => {
  const [file] = input.files;
  const ability = await started;
  if (!file || !ability.able) return;
  output.value = '正在检查… checking…';
  list.replaceChildren();
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const image = await decodeImage(bytes);
    const { report } = await ability.runtime.checkPhoto(image, { file: readFileFacts(bytes) });
    output.value = report.verdict;
    for (const { code, verdict, message } of report.checks) {
      if (verdict !== 'fail' && verdict !== 'warn') continue;
      const item = document.createElement('li');
      item.dataset.code = code;
      item.textContent = `${message['zh-CN']} ${message.en}`;
      list.append(item);
    }
  } catch (error) {
    if (!VisionError.isInstance(error)) throw error;
    output.value = `${error.code}: ${error.message}`;
  }
});
