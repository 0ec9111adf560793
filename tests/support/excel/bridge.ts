/** The wire between Office.js and the emulated Excel, with the limits of Excel on the web. */
import type { Push } from './functions';
import { answerTo, type Roots } from './requests';
import type { Batch } from './wire';

const MAX_BYTES = 5 * 1024 * 1024;
const REQUEST = 1;
const ANSWER = 2;
const PUSH = 3;

type NativeBridge = { onMessageFromHost?: (text: string) => void; readonly sendMessageToHost: (text: string) => void };

/** Requests that a test wants to fail, counted from the next one, and how many there have been. */
export type Traffic = { requests: number; readonly failing: Set<number> };

export function bridgeTo(rootsOf: () => Roots) {
  const traffic: Traffic = { requests: 0, failing: new Set() };
  const toPage = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as { id: number; type: number; message: { body: Batch } };
      if (type !== REQUEST) return;
      const reply = (statusCode: number, body: object) =>
        toPage({ id, type: ANSWER, message: { statusCode, headers: {}, body } });
      const refuse = (code: string) => reply(500, { error: { code, message: `${code}.` } });
      setTimeout(() => {
        // When a batch is over the library lets go of its ranges, at a time of its own.
        const forgets = message.body.Actions.some(({ Name }) => Name === '_RemoveReference');
        if (!forgets && traffic.failing.has(++traffic.requests)) return refuse('GeneralException');
        if (Buffer.byteLength(text) > MAX_BYTES) return refuse('RequestPayloadSizeLimitExceeded');
        const answer = answerTo(message.body, rootsOf());
        if (Buffer.byteLength(JSON.stringify(answer)) > MAX_BYTES) return refuse('ResponsePayloadSizeLimitExceeded');
        reply(200, answer);
      }, 0);
    },
  };
  const push: Push = (entry) => toPage({ type: PUSH, message: { entries: [entry] } });
  return { bridge, push, traffic };
}
