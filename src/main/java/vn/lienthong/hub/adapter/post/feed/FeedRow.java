package vn.lienthong.hub.adapter.post.feed;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One row of a page.
 *
 * @param key the row's id; of a row without a usable one a digest of its content
 * @param id null if it has none that could be a cursor
 * @param json in NFC, blank texts as null; may hold personal data
 */
record FeedRow(String key, String id, JsonNode json) {

    @Override
    public String toString() {
        return "FeedRow[" + key + "]";
    }
}
