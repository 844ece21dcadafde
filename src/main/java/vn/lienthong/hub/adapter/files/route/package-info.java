/**
 * The routes of a folder: which they are, whether they keep the rules, and the Camel context of its own in which one
 * version of them runs.
 *
 * <p>What is allowed is a list, held twice: {@code RouteRules} reads the YAML and refuses everything that it does not
 * name, with the line; and the context knows no other components and languages, and no beans but the two of the hub. A
 * context of its own for each version has none of the traps of reloading: ids cannot replace built-in routes, what runs
 * ends on the version on which it began, and a version that cannot start has changed nothing.
 */
package vn.lienthong.hub.adapter.files.route;
