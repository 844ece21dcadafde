package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.event.Alias;

/**
 * A unit of work on locked dossiers inside one transaction: facts are applied in memory, one after the other, and
 * written all at once by {@link #flush()}. Not for several threads.
 */
public final class DossierSession {

    private final DossierStore store;
    private final Fold fold;
    private final Aftermath aftermath;
    private final Map<Alias, Long> names = new HashMap<>();
    private final Map<Long, OpenDossier> open = new TreeMap<>();
    private final IdPool ids;

    DossierSession(DossierStore store, Fold fold, Aftermath aftermath, LockedDossiers locked) {
        this.store = store;
        this.fold = fold;
        this.aftermath = aftermath;
        this.ids = locked.ids();
        names.putAll(locked.names());
        locked.rows().forEach(row -> {
            List<StoredFact> facts = locked.facts().getOrDefault(row.id(), List.of());
            open.put(row.id(), new OpenDossier(row.id(), row.code(), row.sequence(), facts, fold.of(facts)));
        });
    }

    /** The dossiers that these names mean, as they stand in this session: none, one, or several to be joined. */
    public List<Dossier> find(Names of) {
        return of.all().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> open.get(id).now)
                .toList();
    }

    /** Adds a fact to the dossier that its names mean; joins dossiers that they show to be one. */
    public Applied apply(NewFact fact) {
        OpenDossier dossier = resolve(fact.names(), fact.recordedAt());
        dossier.add(fact.stored(ids.nextFact()), fact.names().subject());
        Dossier before = dossier.now;
        dossier.now = fold.of(dossier.facts);
        if (!fact.backfill()) {
            aftermath.plan(dossier, before, fact);
        }
        return new Applied(dossier.id, dossier.code, dossier.now.state());
    }

    /**
     * Writes everything: facts, dossiers, names, deliveries, and what listeners make of the changes.
     *
     * @throws ChangedMeanwhileException if another transaction took one of the new names first: begin anew
     */
    public void flush() {
        List<OpenDossier> changed =
                open.values().stream().filter(OpenDossier::changed).toList();
        if (changed.isEmpty()) {
            return;
        }
        store.write(changed);
        aftermath.announce(changed);
        for (OpenDossier written : changed) {
            OpenDossier clean = new OpenDossier(written.id, written.code, written.sequence, written.facts, written.now);
            open.put(written.id, clean);
        }
    }

    private OpenDossier resolve(Names of, Instant now) {
        Set<Long> known = new LinkedHashSet<>();
        of.all().forEach(alias -> Optional.ofNullable(names.get(alias)).ifPresent(known::add));
        long id = known.isEmpty()
                ? ids.nextDossier()
                : known.stream().min(Long::compare).orElseThrow();
        open.computeIfAbsent(id, fresh -> new OpenDossier(fresh, of.subject().value(), 0, List.of(), null));
        known.remove(id);
        if (!known.isEmpty()) {
            flush();
            known.stream().sorted().forEach(younger -> merge(open.get(younger), open.get(id), now));
        }
        OpenDossier dossier = open.get(id);
        for (Alias alias : of.all()) {
            if (names.putIfAbsent(alias, id) == null) {
                dossier.newAliases.put(alias, alias.equals(of.subject()));
            }
        }
        return dossier;
    }

    /** Facts, names and waiting deliveries of the younger go to the older, which is folded again. */
    private void merge(OpenDossier younger, OpenDossier older, Instant now) {
        OpenDossier joined = aftermath.merge(younger, older, store.merge(younger, older, now), fold, now);
        open.remove(younger.id);
        open.put(older.id, joined);
        names.replaceAll((alias, id) -> id == younger.id ? older.id : id);
    }
}
