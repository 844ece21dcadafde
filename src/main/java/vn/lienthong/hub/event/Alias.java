package vn.lienthong.hub.event;

/**
 * A name that one system has for a dossier.
 *
 * @param system {@code national} for a code of the nation, else the partner's id
 */
public record Alias(String system, String value) {

    public static final String NATIONAL = "national";

    public static Alias national(String code) {
        return new Alias(NATIONAL, code);
    }
}
