package vn.lienthong.hub.adapter.province;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.AskedDossier;
import vn.lienthong.hub.lookup.PartnerDossiers;
import vn.lienthong.hub.partner.Partner;

/** What a partner may see, without a database. A cursor is how many dossiers came before. */
final class KnownDossiers implements PartnerDossiers {

    private final Map<String, AskedDossier> byCode = new LinkedHashMap<>();
    private final Set<String> ambiguous = new TreeSet<>();

    KnownDossiers with(String code, AskedDossier dossier) {
        byCode.put(code, dossier);
        return this;
    }

    KnownDossiers withAmbiguous(String code) {
        ambiguous.add(code);
        return this;
    }

    @Override
    public Named named(Partner asker, Collection<String> codes) {
        Map<String, AskedDossier> found = new TreeMap<>(byCode);
        found.keySet().retainAll(codes);
        return new Named(found, ambiguous);
    }

    @Override
    public Changes changes(Partner asker, String cursor, int limit) {
        int from;
        try {
            from = cursor == null || cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new Fault(FaultCode.INVALID_PARAMETER, "no cursor");
        }
        int to = Math.min(from + limit, byCode.size());
        return new Changes(List.copyOf(byCode.values()).subList(from, to), String.valueOf(to));
    }
}
