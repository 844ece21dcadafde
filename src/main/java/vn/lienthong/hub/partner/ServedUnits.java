package vn.lienthong.hub.partner;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.unit.UnitScope;
import vn.lienthong.hub.unit.Units;
import vn.lienthong.hub.unit.UnitsAt;

/** Of which units a partner is the system: the question of {@link Partners#serving} asked the other way round. */
@Component
public class ServedUnits {

    private final Partners partners;
    private final Units units;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    public ServedUnits(Partners partners, Units units) {
        this.partners = partners;
        this.units = units;
    }

    /** As reckoned over one tree: it stands until units are imported, or a day comes on which they change. */
    private record Known(UnitsAt tree, long change, Set<String> units, UnitScope scope) {}

    /** A partner that joins or leaves takes units from the others, or leaves them to them. */
    @EventListener(PartnersChanged.class)
    void partnersChanged() {
        changes.incrementAndGet();
    }

    /** The units whose system it is, those that ended among them. */
    public Set<String> of(Partner partner) {
        return known(partner).units();
    }

    /** These, and what their like took over from units that ended, by {@link Partners#servingNow}. */
    public UnitScope withInherited(Partner partner) {
        return known(partner).scope();
    }

    private Known known(Partner partner) {
        UnitsAt tree = units.at(units.today());
        long change = changes.get();
        Known last = known.get(partner.id());
        if (last == null || last.tree() != tree || last.change() != change) {
            last = reckon(partner, tree, change);
            known.put(partner.id(), last);
        }
        return last;
    }

    private Known reckon(Partner partner, UnitsAt tree, long change) {
        Set<String> served = new TreeSet<>(partner.units());
        served.addAll(units.codes());
        served.removeIf(unit -> !serves(partner, unit));
        return new Known(
                tree,
                change,
                Set.copyOf(served),
                UnitScope.of(served, units.heirs(units.today()), heir -> serves(partner, heir)));
    }

    private boolean serves(Partner partner, String unit) {
        return partners.sharing(unit).stream().anyMatch(partner::is);
    }
}
