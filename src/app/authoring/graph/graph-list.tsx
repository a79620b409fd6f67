/** A case graph as a list: each place, and where one goes from there. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { CaseGraph } from '#simulation/case-graph.ts';

export function GraphList({ graph }: { readonly graph: CaseGraph }): ReactNode {
  const t = useMessage();
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  return (
    <ol className="case-graph-list">
      {graph.nodes.map(({ id, kind, label }) => {
        const steps = graph.edges.filter(({ from }) => from === id);
        return (
          <li key={id}>
            <strong>{kind === 'inject' ? `${t('authoring.graph.inject')}: ${label}` : label}</strong>
            {kind === 'ending' ? `: ${t('authoring.graph.end')}` : null}
            {steps.length > 0 && (
              <ul>
                {steps.map(({ to, kind: how }) => (
                  <li key={`${to} ${how}`}>
                    {t('authoring.graph.step', { label: labels.get(to) ?? to, kind: t(`authoring.graph.kind.${how}`) })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
