package vn.lienthong.hub.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
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
        List<Partner> all = toPartners(partners);
        refuseSharedUnits(all);
        refuseOverlappingSources(all);
    }

    List<Partner> toPartners() {
        return toPartners(partners);
    }

    private static List<Partner> toPartners(Map<String, PartnerProperties> partners) {
        return partners.entrySet().stream()
                .map(entry -> entry.getValue().named(entry.getKey()))
                .toList();
    }

    private static void refuseSharedUnits(Collection<Partner> partners) {
        Map<String, String> servedBy = new HashMap<>();
        for (Partner partner : partners) {
            for (String unit : partner.units()) {
                String other = servedBy.put(unit, partner.id());
                if (other != null) {
                    throw new IllegalArgumentException("unit " + unit + " is named by two partners, " + other + " and "
                            + partner.id() + "; a unit has one system");
                }
            }
        }
    }

    private static void refuseOverlappingSources(Collection<Partner> partners) {
        for (Partner partner : partners) {
            for (Partner other : partners) {
                if (partner != other && other.speaksAs(partner.source())) {
                    throw new IllegalArgumentException("the source " + partner.source() + " of partner " + partner.id()
                            + " is also one of partner " + other.id() + "; sources may not overlap");
                }
            }
        }
    }
}
