package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.partner.Party.Ground;

class PartyTests {

    private static final Map<String, Partner> PARTNERS = Stream.of(
                    Samples.withUnits("district-1", "X77.01"),
                    Samples.able("province", Ability.PROVINCE),
                    Samples.able("land", Ability.LAND, "DD", "BD"),
                    Samples.able("labour", Ability.LABOUR, "BTXH"),
                    Samples.able("post", Ability.POST),
                    Samples.able("tax", Ability.TAX))
            .collect(Collectors.toMap(Partner::id, Function.identity()));

    private final Party party = new Party(new ServingDistrict());

    @ParameterizedTest
    @CsvSource({
        "district-1, X77.01,           DD,   COUNTER, true",
        "district-1, X77.02 X77.01.03, HT,   ONLINE,  true",
        "district-1, X77.02,           DD,   COUNTER, false",
        "district-1, X77,              DD,   COUNTER, false",
        "province,   X77.02,           HT,   COUNTER, true",
        "province,   '',               ,     ,        true",
        "land,       X77.02,           DD,   COUNTER, true",
        "land,       X77.02,           HT,   COUNTER, false",
        "land,       X77.02,           ,     COUNTER, false",
        "labour,     X77.02,           BTXH, COUNTER, true",
        "labour,     X77.02,           DD,   COUNTER, false",
        "post,       X77.02,           HT,   POST,    true",
        "post,       X77.02,           HT,   COUNTER, false",
        "post,       X77.02,           HT,   ,        false",
        "tax,        X77.02,           DD,   COUNTER, false"
    })
    void saysWhoSees(String partner, String units, String field, String channel, boolean sees) {
        assertThat(party.maySee(PARTNERS.get(partner), ground(units, field, channel)))
                .isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource({
        "district-1, completed,        X77.01.02, DD, COUNTER, true",
        "district-1, paid,             X77.02,    DD, COUNTER, false",
        "province,   stopped,          X77.02,    HT, COUNTER, true",
        "land,       completed,        X77.02,    BD, COUNTER, true",
        "land,       completed,        X77.02,    HT, COUNTER, false",
        "post,       registered,       X77.02,    HT, POST,    true",
        "post,       received,         X77.02,    HT, POST,    true",
        "post,       received,         X77.02,    HT, COUNTER, false",
        "post,       postAccepted,     X77.02,    HT, ,        true",
        "post,       handedOver,       X77.02,    HT, POST,    true",
        "post,       postAttempted,    X77.02,    HT, COUNTER, true",
        "post,       postDelivered,    X77.02,    HT, COUNTER, true",
        "post,       postReturned,     X77.02,    HT, ONLINE,  true",
        "post,       corrected,        X77.02,    HT, COUNTER, true",
        "post,       completed,        X77.02,    HT, POST,    false",
        "tax,        paymentRequested, X77.02,    DD, COUNTER, true",
        "tax,        paid,             X77.02,    DD, COUNTER, true",
        "tax,        corrected,        X77.02,    DD, COUNTER, true",
        "tax,        completed,        X77.02,    DD, COUNTER, false",
        "district-1, corrected,        X77.02,    DD, COUNTER, false"
    })
    void saysWhoMaySay(String partner, String fact, String units, String field, String channel, boolean may) {
        assertThat(party.maySay(PARTNERS.get(partner), fact, ground(units, field, channel)))
                .isEqualTo(may);
    }

    private static Ground ground(String units, String field, String channel) {
        return new Ground(
                Arrays.stream(units.split(" ")).filter(unit -> !unit.isEmpty()).toList(), field, channel);
    }

    /** District 1 is served by its own system, all else by nobody. */
    private static final class ServingDistrict implements Partners {
        @Override
        public Collection<Partner> all() {
            return PARTNERS.values();
        }

        @Override
        public Optional<Partner> find(String id) {
            return Optional.ofNullable(PARTNERS.get(id));
        }

        @Override
        public List<Partner> ofKind(String kind) {
            return List.of();
        }

        @Override
        public Optional<Partner> bySource(String source) {
            return Optional.empty();
        }

        @Override
        public Optional<Partner> serving(String unit) {
            return unit.startsWith("X77.01") ? find("district-1") : Optional.empty();
        }

        @Override
        public Optional<Partner> servingNow(String unit, String field) {
            return serving(unit);
        }
    }
}
