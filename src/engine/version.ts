/** Version of the engine's behaviour: raised whenever the same inputs would give another log. */
export const ENGINE_VERSION = '3';
