package vn.lienthong.hub.delivery.pace;

/**
 * How a bucket fills.
 *
 * @param perSecond infinite if nothing is held back
 * @param depth what may gather for a claim that comes a little late; at least one, or nothing would ever flow
 */
record Flow(double perSecond, double depth) {

    static final Flow FREE = new Flow(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A claim comes at least five times a second while something waits. */
    private static final double BETWEEN_CLAIMS = 0.2;

    /** Never more than so many in any second: what gathers and what flows are one second's worth together. */
    static Flow strictly(double most) {
        return new Flow(0.7 * most, Math.max(1, Math.min(1 + BETWEEN_CLAIMS * most, 0.3 * most)));
    }

    /** Not more than so many a second over any longer time; the rest is for what has gathered, and for a rate's error. */
    static Flow about(double most) {
        return new Flow(0.85 * most, 1 + Math.max(0.5, BETWEEN_CLAIMS * most));
    }

    Flow and(Flow other) {
        return new Flow(Math.min(perSecond, other.perSecond), Math.min(depth, other.depth));
    }

    boolean isFree() {
        return Double.isInfinite(perSecond);
    }
}
