/** What windows of Comity on one computer tell one another. Silent where the browser has no BroadcastChannel. */
export type WindowNews =
  | { readonly type: 'saved'; readonly run: string; readonly revision: number }
  | { readonly type: 'removed'; readonly run: string }
  | { readonly type: 'erased' };

export interface WindowChannel {
  tell(news: WindowNews): void;
  close(): void;
}

const TYPES: readonly string[] = ['saved', 'removed', 'erased'] satisfies readonly WindowNews['type'][];

/** Other pages may share the origin and the name: what does not look like our news is not ours. */
const isNews = (data: unknown): data is WindowNews =>
  typeof data === 'object' && data !== null && 'type' in data && TYPES.includes(String(data.type));

export function openChannel(onNews: (news: WindowNews) => void): WindowChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('comity-runs');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) onNews(data);
  };
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
