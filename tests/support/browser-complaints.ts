import type { BrowserContext, Request } from 'playwright-core';

/** Inside the page: a policy violation is an event there, and only sometimes a message. */
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  comityReportViolation(event.violatedDirective + ' refused ' + (event.blockedURI || 'inline code')))`;

/** Inside a worker, where the function above does not exist. */
const LOG_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('content policy: worker, ' + event.violatedDirective + ' refused ' + event.blockedURI))`;

/**
 * Listens to every page and worker of a context.
 * @param home address of the edition: requests must stay with its server, or within its file
 * @returns a list that grows while the context lives
 */
export async function watchForComplaints(context: BrowserContext, home: string): Promise<string[]> {
  const complaints: string[] = [];
  const { protocol, origin, href } = new URL(home);

  const allowed = (request: Request): boolean => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return true;
    return protocol === 'file:' ? url.href.split('#')[0] === href : url.origin === origin;
  };

  await context.exposeFunction('comityReportViolation', (what: string) => complaints.push(`content policy: ${what}`));
  await context.addInitScript(REPORT_VIOLATIONS);
  context.on('page', (page) => {
    // A worker may be gone before it can be told to report.
    page.on('worker', (worker) => void worker.evaluate(LOG_VIOLATIONS).catch(() => undefined));
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`not caught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (!allowed(request)) complaints.push(`request to another place: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
