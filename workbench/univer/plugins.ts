/** Presets are lists of plugins, each alone or with its options; they repeat the plugins that they need. */
import type { PluginCtor, Univer } from '@univerjs/core';

type Plugins = readonly (PluginCtor | [PluginCtor, unknown])[];

export function registerPlugins(univer: Univer, plugins: Plugins): void {
  const registered = new Set<string>();
  for (const plugin of plugins) {
    const [constructor, options] = Array.isArray(plugin) ? [plugin[0], plugin[1] as object | undefined] : [plugin];
    if (!registered.has(constructor.pluginName)) univer.registerPlugin(constructor, options);
    registered.add(constructor.pluginName);
  }
}
