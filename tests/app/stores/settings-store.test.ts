import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh page: what is remembered is read when the module loads. */
async function freshPage(darkSystem = false) {
  vi.resetModules();
  const { applySettings, settings } = await import('#app/stores/settings-store.ts');
  let onChange: () => void = () => undefined;
  const system = {
    matches: darkSystem,
    addEventListener: (_type: string, listener: () => void) => (onChange = listener),
  };
  vi.stubGlobal('matchMedia', () => system);
  const root = document.createElement('html');
  applySettings(root);
  const setSystem = (dark: boolean) => {
    system.matches = dark;
    onChange();
  };
  return { root, settings: settings.getState(), setSystem };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the display settings', () => {
  it('follow the system until a theme is chosen', async () => {
    const { root, settings, setSystem } = await freshPage(true);
    expect(root.dataset.theme).toBe('dark');
    setSystem(false);
    expect(root.dataset.theme).toBe('light');
    settings.setTheme('dark');
    expect(root.dataset.theme).toBe('dark');
    setSystem(false);
    expect(root.dataset.theme).toBe('dark');
  });

  it('are remembered', async () => {
    const { settings } = await freshPage();
    settings.setTheme('dark');
    settings.setTextSize('large');
    const { root } = await freshPage();
    expect(root.dataset).toMatchObject({ theme: 'dark', text: 'large' });
  });

  it('ignore a remembered value that is none of theirs', async () => {
    localStorage.setItem('comity.theme', 'neon');
    expect((await freshPage()).root.dataset.theme).toBe('light');
  });

  it('work where the browser refuses to remember', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const { root, settings } = await freshPage();
    settings.setTheme('dark');
    expect(root.dataset.theme).toBe('dark');
  });
});
