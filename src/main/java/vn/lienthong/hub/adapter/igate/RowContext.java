package vn.lienthong.hub.adapter.igate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.Alias;

/**
 * What a row is read with.
 *
 * @param partner id of the partner that showed it; also the alias system of its names
 * @param subject the name under which the hub is told of this row, for ever the same
 */
record RowContext(String partner, String subject, Tables tables) {

    /** The national shapes of a dossier code, since 2020 and before. */
    private static final Pattern NATIONAL = Pattern.compile(
            "[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}|\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}");

    /** The partner's own main code, else the national one, else the row's id: a dossier always has a name. */
    static String subjectOf(Row row) {
        if (row.code() != null) {
            return row.code();
        }
        return row.nationCode() != null ? row.nationCode() : row.id();
    }

    /** Every name of the row but the subject: its id first, so that it is the one by which the partner is called. */
    List<Alias> aliases(Row row) {
        List<Alias> aliases = new ArrayList<>();
        add(aliases, partner, row.id());
        if (row.nationCode() != null) {
            add(aliases, isNational(row.nationCode()) ? Alias.NATIONAL : partner, row.nationCode());
        }
        if (row.code() != null) {
            add(aliases, isNational(row.code()) ? Alias.NATIONAL : partner, row.code());
        }
        return aliases;
    }

    private void add(List<Alias> aliases, String system, String value) {
        if (!value.equals(subject) && aliases.stream().noneMatch(alias -> Objects.equals(alias.value(), value))) {
            aliases.add(new Alias(system, value));
        }
    }

    private static boolean isNational(String code) {
        return NATIONAL.matcher(code).matches();
    }
}
