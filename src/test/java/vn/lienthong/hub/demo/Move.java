package vn.lienthong.hub.demo;

import java.time.Instant;
import vn.lienthong.hub.event.Fact;

/**
 * One step of a story.
 *
 * @param speaker the partner whose system says it
 * @param time when it happened, never in the future
 */
record Move(String speaker, Instant time, Fact fact) {}
