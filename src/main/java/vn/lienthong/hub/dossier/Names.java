package vn.lienthong.hub.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.Alias;

/**
 * How a message names its dossier.
 *
 * @param subject the code that it is about
 * @param others further names of the same dossier
 */
public record Names(Alias subject, List<Alias> others) {

    private static final Pattern NATIONAL = Pattern.compile(
            "[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}|\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}");

    /** Whether a code has one of the two shapes of national codes (in use 2018 to 2020, and since 2020). */
    public static boolean isNational(String code) {
        return NATIONAL.matcher(code).matches();
    }

    /**
     * A code of national shape names one dossier everywhere, any other only in its sender's system.
     *
     * @param system the sender's system: the partner's id, else the event's source
     */
    public static Alias alias(String system, String code) {
        return isNational(code) ? Alias.national(code) : new Alias(system, code);
    }

    List<Alias> all() {
        List<Alias> all = new ArrayList<>();
        all.add(subject);
        all.addAll(others);
        return all;
    }
}
