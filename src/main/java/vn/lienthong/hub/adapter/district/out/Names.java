package vn.lienthong.hub.adapter.district.out;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.partner.Partner;

/**
 * How a dossier is called.
 *
 * @param own how the partner calls it
 * @param national how the nation does, where that is another name; else null
 * @param learned the name that the partner hears for the first time and will call it by, because it is no code of the
 *     nation and so is not its own without being told; else null
 */
record Names(String own, String national, String learned) {

    /** The two shapes of codes of the nation, 2018 to 2020 and since 2020. */
    private static final Pattern NATIONAL = Pattern.compile(
            "[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}|\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}");

    static Names of(DossierSnapshot dossier, Partner partner) {
        String alias = dossier.alias(partner.id());
        String own = alias == null ? dossier.code() : alias;
        String national = Stream.of(dossier.code(), dossier.alias(Alias.NATIONAL))
                .filter(code -> code != null && isNational(code) && !code.equals(own))
                .findFirst()
                .orElse(null);
        return new Names(own, national, alias == null && !isNational(own) ? own : null);
    }

    private static boolean isNational(String code) {
        return NATIONAL.matcher(code).matches();
    }
}
