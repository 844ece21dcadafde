package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.util.Map;

/**
 * A fact that a partner's row said before.
 *
 * @param id of the first event that said it
 * @param slot see {@link RowFact}
 * @param time as the row said it last
 * @param members digest of each member of the data, as the row said it last
 */
public record KnownFact(String id, String slot, Instant time, Map<String, String> members) {}
