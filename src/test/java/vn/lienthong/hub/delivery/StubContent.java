package vn.lienthong.hub.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;

/** Content of every fact, but for those that are said to be gone or broken. The event's id is the fact's. */
public final class StubContent implements DeliveryContent {

    public final Set<Long> gone = ConcurrentHashMap.newKeySet();
    public final Set<Long> broken = ConcurrentHashMap.newKeySet();
    public final List<String> learned = new CopyOnWriteArrayList<>();
    private final Map<Long, Alias> known = new ConcurrentHashMap<>();

    @Override
    public Map<UUID, Content> load(Collection<Wanted> wanted) {
        Map<UUID, Content> contents = new HashMap<>();
        for (Wanted each : wanted) {
            if (broken.contains(each.fact())) {
                throw new IllegalStateException("Nguyễn Văn Mẫu 079099000123 cannot be read");
            }
            if (!gone.contains(each.fact())) {
                contents.put(each.delivery(), content(each));
            }
        }
        return contents;
    }

    private Content content(Wanted wanted) {
        Alias alias = known.get(wanted.dossierId());
        return new Content(
                new DossierEvent(
                        "/partners/other",
                        Long.toString(wanted.fact()),
                        Long.toString(wanted.dossierId()),
                        Instant.EPOCH,
                        new Fact.Stopped("x")),
                snapshot(alias == null ? List.of() : List.of(alias)));
    }

    @Override
    public void learnAlias(long dossierId, String partner, String value) {
        known.put(dossierId, new Alias(partner, value));
        learned.add(dossierId + " " + partner + " " + value);
    }

    public static DossierSnapshot snapshot(List<Alias> aliases) {
        return new DossierSnapshot(
                "H15.50-261008-0001",
                DossierState.STOPPED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                aliases,
                false,
                null,
                null);
    }
}
