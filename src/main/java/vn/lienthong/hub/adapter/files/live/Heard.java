package vn.lienthong.hub.adapter.files.live;

/**
 * What one run of an inbound route brought.
 *
 * @param cursor where the next poll begins, as the mapping says; null: where this one did
 * @param more whether the partner has more to say at once
 * @param refused events that intake did not take
 * @param failed whether one of them was not taken by a fault of the hub
 */
record Heard(String cursor, boolean more, int events, int refused, boolean failed) {

    /** Exchange property that holds it. */
    static final String PROPERTY = "hubHeard";

    /** Exchange property that holds the {@link vn.lienthong.hub.intake.Intake.Mode}. */
    static final String MODE = "hubMode";
}
