package vn.lienthong.hub.fire.checker;

/**
 * One thing that must not be.
 *
 * @param rule 1 to 5, of the proof
 * @param code stable name of what is wrong, as {@code acknowledged-lost}
 * @param about the event, delivery, dossier or lane that it is about
 * @param text what was found, and what was expected
 */
public record Finding(int rule, String code, String about, String text) {

    @Override
    public String toString() {
        return "rule %d %s [%s] %s".formatted(rule, code, about, text);
    }
}
