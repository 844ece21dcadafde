package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.util.Map;

/**
 * A fact that a partner said before.
 *
 * @param id of the first event that said it
 * @param slot see {@link RowFact}
 * @param time as it was said last
 * @param own whether the partner was the first to say it; else it only confirmed what the hub held from others
 * @param members digest of each member of the data, as it was said last
 */
public record KnownFact(String id, String slot, Instant time, boolean own, Map<String, String> members) {}
