package vn.lienthong.hub.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.partners.<id>.*}: the partners of this hub; none by default.
 *
 * <p>What is wrong between partners is refused at start: two systems of one unit, or two partners of one voice.
 */
@Validated
@ConfigurationProperties("hub")
record PartnersProperties(
        @DefaultValue
        Map<
                        @Pattern(
                                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                                message = "a partner's id is lower-case, as in 'igate-1'")
                        String,
                        @Valid PartnerProperties>
                partners) {

    PartnersProperties {
        refuseSharedUnits(partners);
        refuseOverlappingSources(partners);
    }

    List<Partner> toPartners() {
        return partners.entrySet().stream()
                .map(entry -> entry.getValue().named(entry.getKey()))
                .toList();
    }

    private static void refuseSharedUnits(Map<String, PartnerProperties> partners) {
        Map<String, List<String>> servedBy = new HashMap<>();
        partners.forEach((id, partner) -> partner.units().forEach(unit -> {
            List<String> others = servedBy.computeIfAbsent(unit, named -> new ArrayList<>());
            others.stream()
                    .filter(other -> partners.get(other).competesWith(partner))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("unit " + unit + " is named by two partners, " + other
                                + " and " + id + "; a unit has one system, or several that part its dossiers by"
                                + " 'fields' or by 'received-from' and 'received-before'");
                    });
            others.add(id);
        }));
    }

    private static void refuseOverlappingSources(Map<String, PartnerProperties> partners) {
        partners.forEach((id, partner) -> partners.forEach((otherId, other) -> {
            String source = partner.sourceOf(id);
            String above = other.sourceOf(otherId);
            if (!id.equals(otherId) && (source.equals(above) || source.startsWith(above + "/"))) {
                throw new IllegalArgumentException("the source " + source + " of partner " + id
                        + " is also one of partner " + otherId + "; sources may not overlap");
            }
        }));
    }
}
