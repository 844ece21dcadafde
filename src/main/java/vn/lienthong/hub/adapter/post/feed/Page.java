package vn.lienthong.hub.adapter.post.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of the feed.
 *
 * @param last whether the feed has no more for now
 */
record Page(List<FeedRow> rows, boolean last) {

    /** Where to read on: the greatest id, or the last one where ids have no order; empty if no row has one. */
    Optional<String> end() {
        return rows.stream()
                .map(FeedRow::id)
                .filter(Objects::nonNull)
                .reduce((end, id) -> Ids.isAhead(end, id) ? id : end);
    }
}
