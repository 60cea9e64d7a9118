import type { ServerResponse } from 'node:http';

/** Those who follow the preview: pages that are open in a browser. */
export interface EventStream {
  /** Follows from now on, until the page is closed. */
  add(response: ServerResponse): void;
  /** Tells all of them, in the form of server-sent events. */
  tell(event: string, data: unknown): void;
}

/** A stream without followers yet. */
export function eventStream(): EventStream {
  const followers = new Set<ServerResponse>();
  return {
    add(response) {
      followers.add(response);
      response.once('close', () => followers.delete(response));
    },
    tell(event, data) {
      for (const follower of followers) sendEvent(follower, event, data);
    },
  };
}

/** Writes one server-sent event; JSON has no line end that would cut it. */
export function sendEvent(response: ServerResponse, event: string, data: unknown): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
