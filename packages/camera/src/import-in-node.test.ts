import { describe, expect, it } from 'vitest';

describe('on a server', () => {
  it('imports without a browser, and defining the element does nothing', async () => {
    const { defineTucaiCamera, TucaiCamera } = await import('./index.ts');
    expect(globalThis.HTMLElement).toBeUndefined();
    expect(() => defineTucaiCamera()).not.toThrow();
    expect(TucaiCamera.observedAttributes).toContain('lang');
  });

  it('renders the React component to an empty element', async () => {
    const { TucaiCamera } = await import('./react.ts');
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    const html = renderToString(createElement(TucaiCamera, { lang: 'en', className: 'full' }));
    expect(html).toBe('<tucai-camera lang="en" class="full"></tucai-camera>');
  });
});
