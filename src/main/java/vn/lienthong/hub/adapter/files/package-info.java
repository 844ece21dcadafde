/**
 * Partners that are files alone: a folder of routes, a schema, mappings, settings and samples joins a system that speaks
 * REST and JSON, without compiling and without a restart.
 *
 * <p>This is no partner kind but what makes kinds of folders: the slug of such a partner is the name of its folder below
 * {@code hub.partners.dir}, so there are no schemas, routes and mocks called {@code files}. What goes through a folder's
 * routes is translated by its own mappings, and this package knows no partner's dialect.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Mappings are JSONata. JSLT was the other choice; its last release is of 2022, while JSONata's library is
 *       released several times a year, has a playground and a specification outside of the Java world, and reckons
 *       between epoch milliseconds and times of a zone by itself, which is what vendors need most.
 *   <li>A folder is read whole, and what was read is what is checked, run and remembered. A mapping that is edited on
 *       disk reaches nothing before its samples have passed.
 *   <li>Every version runs in a Camel context of its own ({@code route}), made for a trial first ({@code sample}) and
 *       then connected to the hub ({@code live}). It listens to nothing: {@code PushController} is the door for calls,
 *       {@code Polls} the clock, and a route of the hub's own context, {@code direct:deliver-<slug>}, hands deliveries on.
 *       So a change is the swap of a reference, and what runs ends on the version on which it began.
 *   <li>Routes may do what a list names and nothing else. {@code http} is the hub's own way of calling partners, so the
 *       limits, tokens and silence of built-in kinds hold here too.
 *   <li>Who calls is checked before any route of a folder runs: no folder can forget it.
 *   <li>What was let in is remembered in the database, so that a faulty folder does not cost the partner at a restart.
 *   <li>A partner that was let in stays known, also while its folder is gone and at a start before it has been read:
 *       facts are planned for it and wait. Only an operator dismisses it.
 *   <li>Findings are written to the log with the values of samples in which they differ; people in samples are invented.
 * </ul>
 *
 * <p>Uses {@code event}, {@code partner}, {@code intake}, {@code lookup}, {@code delivery}, {@code fault}.
 */
package vn.lienthong.hub.adapter.files;
