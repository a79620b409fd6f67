/** Which address shows what. Addresses are hashes, so the app also works from a file: `#/`, `#/play/<scenario>`, … */
import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { ShellMessages } from './i18n/provider.tsx';
import { Shelf } from './shelf/shelf.tsx';
import { Frame } from './shell/frame.tsx';
import { useHashPath } from './shell/hash-path.ts';
import { NotFound } from './shell/not-found.tsx';
import { Loading } from './ui/loading.tsx';

const PlayRoute = lazy(() => import('./shell/play-route.tsx'));
const CompareRoute = lazy(() => import('./shell/compare-route.tsx'));
const ClassRoute = lazy(() => import('./shell/class-route.tsx'));
const CodeRoute = lazy(() => import('./shell/code-route.tsx'));
const TryRoute = lazy(() => import('./shell/try-route.tsx'));
const AuthorRoute = lazy(() => import('./shell/author-route.tsx'));
const LibraryRoute = lazy(() => import('./shell/library-route.tsx'));

export function App(): ReactNode {
  return (
    <ShellMessages>
      <Router hook={useHashPath}>
        <Frame>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/">
                <Shelf />
              </Route>
              <Route path="/play/:scenario/:run?">
                {({ scenario, run }) => <PlayRoute key={scenario} run={run ?? null} scenario={scenario} />}
              </Route>
              <Route path="/run/:code">{({ code }) => <CodeRoute code={code} key={code} />}</Route>
              <Route path="/compare/:scenario?">
                {({ scenario }) => <CompareRoute key={scenario ?? ''} scenario={scenario ?? null} />}
              </Route>
              <Route path="/try">
                <TryRoute />
              </Route>
              <Route path="/class">
                <ClassRoute />
              </Route>
              <Route path="/author/:draft?">{({ draft }) => <AuthorRoute draft={draft ?? null} />}</Route>
              <Route path="/library/:page?/:id?">
                <LibraryRoute />
              </Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Frame>
      </Router>
    </ShellMessages>
  );
}
