package vn.lienthong.hub.adapter.district;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** A registry that knows the partners that it was given. */
record FixedPartners(List<Partner> partners) implements Partners {

    @Override
    public Optional<Partner> find(String id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return partners.stream().filter(partner -> partner.kind().equals(kind)).toList();
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return partners.stream()
                .filter(partner -> partner.source().equals(source))
                .findFirst();
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return partners.stream()
                .filter(partner -> partner.units().contains(unit))
                .findFirst();
    }

    @Override
    public Collection<Partner> all() {
        return partners;
    }
}
