package vn.lienthong.hub.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.ChangeFeed;
import vn.lienthong.hub.dossier.FeedPage;
import vn.lienthong.hub.dossier.WholeDossiers;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.security.Caller;

/** Every answer shows one moment. */
@Component
class VisibleDossiers implements PartnerDossiers {

    private final DossierLookup lookup;
    private final Sight sight;
    private final ChangeFeed feed;
    private final WholeDossiers dossiers;

    VisibleDossiers(DossierLookup lookup, Sight sight, ChangeFeed feed, WholeDossiers dossiers) {
        this.lookup = lookup;
        this.sight = sight;
        this.feed = feed;
        this.dossiers = dossiers;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Named named(Partner asker, Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        lookup.find(caller(asker), codes).forEach((code, meant) -> {
            if (meant.isAmbiguous()) {
                ambiguous.add(code);
            } else if (meant.dossier().state() != DossierState.UNKNOWN) {
                ids.put(code, meant.dossier().id());
            }
        });
        Map<Long, WholeDossiers.Whole> whole = dossiers.of(ids.values());
        Map<String, AskedDossier> found = new LinkedHashMap<>();
        codes.stream().filter(ids::containsKey).forEach(code -> found.put(code, asked(whole.get(ids.get(code)))));
        return new Named(found, ambiguous);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Changes changes(Partner asker, String cursor, int limit) {
        FeedPage page = feed.read(FeedCursor.parse(cursor), sight.audience(caller(asker)), asker.id(), limit);
        Map<Long, WholeDossiers.Whole> whole = dossiers.of(page.dossiers());
        return new Changes(
                page.dossiers().stream()
                        .map(whole::get)
                        .filter(Objects::nonNull)
                        .map(VisibleDossiers::asked)
                        .toList(),
                FeedCursor.text(page.next()));
    }

    private static Caller caller(Partner partner) {
        return new Caller(partner.id(), partner, false);
    }

    private static AskedDossier asked(WholeDossiers.Whole whole) {
        return new AskedDossier(whole.dossier(), whole.last());
    }
}
