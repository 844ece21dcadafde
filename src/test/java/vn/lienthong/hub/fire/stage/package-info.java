/**
 * What a run under fire plays on: PostgreSQL and three hubs as processes of their own, the watch over them, and what is
 * read out of them when all is over.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The hubs are the packaged jar, unpacked by Spring Boot's own tool: a process that is started sixty times must start
 *       in five seconds, and most of fifteen would be the reading of nested jars. The classes and libraries are the same.
 *   <li>PostgreSQL is a child of the harness, as safe as in production ({@code fsync} on). Its processes outlive a killed
 *       postmaster for a moment; a start that meets them is repeated until they are gone.
 *   <li>Every process is written down before anything is done with it. Whatever becomes of the harness, it ends them: at
 *       its own end, by a shutdown hook, or, if it was killed itself, at the start of the next run.
 *   <li>Ports lie below the range from which the system takes ports for outgoing connections: a hub that is down must find
 *       its own one free when it comes back.
 * </ul>
 */
package vn.lienthong.hub.fire.stage;
