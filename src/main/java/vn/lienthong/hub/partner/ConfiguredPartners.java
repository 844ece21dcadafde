package vn.lienthong.hub.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.hub.unit.Meaning;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** One state of the registry: what is asked of it never changes. */
class ConfiguredPartners implements Partners {

    private final Map<String, Partner> byId = new LinkedHashMap<>();
    private final Map<String, List<Partner>> byUnit = new HashMap<>();
    private final Units units;

    ConfiguredPartners(PartnersProperties properties, Units units) {
        this.units = units;
        for (Partner partner : properties.toPartners()) {
            byId.put(partner.id(), partner);
            partner.units().forEach(unit -> byUnit.computeIfAbsent(unit, named -> new ArrayList<>())
                    .add(partner));
        }
    }

    @Override
    public Collection<Partner> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public Optional<Partner> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return byId.values().stream()
                .filter(partner -> partner.kind().equals(kind))
                .toList();
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return byId.values().stream()
                .filter(partner -> partner.speaksAs(source))
                .findFirst();
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return sharing(unit).stream().findFirst();
    }

    @Override
    public Optional<Partner> servingNow(String unit, String field) {
        return sharingNow(unit, field).stream().findFirst();
    }

    @Override
    public List<Partner> sharing(String unit) {
        List<Partner> named = named(unit);
        return named.isEmpty() ? named(units.meant(unit, null, units.today()).unit()) : named;
    }

    @Override
    public List<Partner> sharingNow(String unit, String field) {
        Meaning now = units.meant(unit, field, units.today());
        List<Partner> heirs = now.kind() == Meaning.Kind.SUCCESSOR ? named(now.unit()) : List.of();
        return heirs.isEmpty() ? sharing(unit) : heirs;
    }

    /** By name, or by that of the nearest unit above: today, then as of its earlier periods; empty if there is none. */
    private List<Partner> named(String unit) {
        List<Partner> named = byUnit.get(unit);
        if (named != null) {
            return named;
        }
        named = nearest(units.at(units.today()).lineage(unit));
        List<Unit> periods = units.periods(unit);
        for (int i = periods.size() - 1; named.isEmpty() && i >= 0; i--) {
            named = nearest(units.at(periods.get(i).validFrom()).lineage(unit));
        }
        return named;
    }

    private List<Partner> nearest(List<String> lineage) {
        return lineage.stream()
                .map(byUnit::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }
}
