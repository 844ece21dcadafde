package vn.lienthong.hub.delivery.explanation;

/** Why a delivery is not over, or how it ended. The names are stable: operators' tools ask for them. */
enum Reason {
    DELIVERED("Nothing more: it is over."),
    SKIPPED("Nothing more: it is over. The partner was not told."),
    PARKED("An operator replays it (POST /api/v1/deliveries/replay) or skips it (POST /api/v1/deliveries/skip)."),
    BEHIND("It is tried as soon as all before it are over. What the first of them waits for is said next."),
    IN_FLIGHT("The partner's answer decides. If none is recorded until then, the next node calls the partner again."),
    PARTNER_UNKNOWN("A partner of this id must be configured, or its folder come back."),
    NO_CONNECTION("The partner must be given a connection in the configuration."),
    PAUSED("It ends by itself, if it has an end, or by POST /api/v1/partners/{id}/resume."),
    BREAKER_OPEN("One delivery probes the partner from then on; once it answers, everything flows again."),
    BACKING_OFF("It is tried again then, unless something else stands in its way."),
    POSTPONED("It is told then, unless something else stands in its way."),
    DUE("A node takes it as soon as the partner may have one more call at a time; usually at once.");

    private final String next;

    Reason(String next) {
        this.next = next;
    }

    /** What happens next, or must happen. */
    String next() {
        return next;
    }
}
