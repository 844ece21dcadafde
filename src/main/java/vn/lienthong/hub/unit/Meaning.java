package vn.lienthong.hub.unit;

/**
 * What a code meant.
 *
 * @param unit the unit that it meant; the code itself if that cannot be decided
 */
public record Meaning(String unit, Kind kind) {

    public enum Kind {
        /** The code means itself. */
        ITSELF,
        /** The unit had ended; its successor is meant. */
        SUCCESSOR,
        /** The unit had ended, and no successor takes the field, or several do. */
        UNCLEAR
    }

    public static Meaning itself(String code) {
        return new Meaning(code, Kind.ITSELF);
    }
}
