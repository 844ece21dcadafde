package vn.lienthong.hub.adapter.post.in;

import java.time.Instant;
import java.util.Map;

/**
 * A fact that a document said before.
 *
 * @param slot see {@link DocumentFact}
 * @param eventId of the event that said it first
 * @param time as the last document said it
 * @param members digest of each member of the data, as the last document that named it said it
 * @param changes how many corrections followed
 */
public record Remembered(String slot, String eventId, Instant time, Map<String, String> members, int changes) {}
