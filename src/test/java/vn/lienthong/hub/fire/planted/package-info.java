/**
 * Faults that real hubs have had, to be planted into this one: so that it is known that the checker would see them. Each is
 * a switch, {@code fire.fault}, of a hub process that has this package on its class path behind the real jar; the jar itself
 * holds nothing of it, and without the switch nothing is planted.
 *
 * <p>A fault changes the hub from outside, without a hook in its code: it wraps one bean, or rewrites one statement on its
 * way to the database. What it changes is named by class and by text, so a later change of the hub could make it harmless
 * without a word. Three things stand against that: a bean that is not found stops the start; {@code PlantedTests} look each
 * statement up in the hub's classes; and the first time that a fault does something it says so in the log ({@link
 * vn.lienthong.hub.fire.planted.Blow}), without which a run with a fault counts for nothing.
 */
package vn.lienthong.hub.fire.planted;
