package vn.lienthong.hub.adapter.igate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.igate.wire.Row;

/**
 * One slice of the search.
 *
 * @param rows those that can be read, each id once, as it came last
 * @param refused what is wrong with each of the others
 * @param last whether the slice is shorter than asked for: there is nothing behind it
 */
record Page(Collection<Row> rows, List<Refusal> refused, boolean last) {

    /**
     * @param fingerprint of the row as it came, to count it once however often it is read
     * @param reason without personal data
     */
    record Refusal(String fingerprint, String reason) {}

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** Of all that came, readable or not: two slices that are the same have the same. */
    List<String> fingerprints() {
        return Stream.concat(ids().stream(), refused.stream().map(Refusal::fingerprint))
                .toList();
    }
}
