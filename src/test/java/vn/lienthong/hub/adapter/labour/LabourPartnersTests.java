package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** What is wrong with the settings of a partner is said at the start. */
class LabourPartnersTests {

    private static final URI URL = URI.create("http://localhost:9");
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @Test
    void startsWithTheMinistriesOfTheSamples() {
        assertThatCode(() -> start(new Ministries())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "accept-key, '', hub.partners.labour.settings.accept-key",
        "tables, ' ', hub.partners.labour.settings.tables",
        "tables, classpath:no-such-file.json, cannot be read from classpath:no-such-file.json"
    })
    void saysWhichSettingIsWrong(String setting, String value, String said) {
        assertThatThrownBy(() -> start(only(Ministries.at(URL, TIMEOUT, null, setting, value))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining(Ministries.KEY);
    }

    @Test
    void refusesOneKeyForTwo() {
        Partner one = Ministries.at(URL);
        Partner other = new Partner(
                "labour-2",
                one.kind(),
                "/partners/labour-2",
                one.units(),
                one.abilities(),
                one.fields(),
                one.connection(),
                null,
                one.settings());

        assertThatThrownBy(() -> start(only(one, other)))
                .hasMessageContaining("labour and labour-2 have the same")
                .hasMessageNotContaining(Ministries.INBOUND_KEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"procedures\":{},\"sex\":{},\"idIssuedBy\":{}}",
                "{\"procedures\":{},\"sex\":{},\"idIssuedBy\":{},\"places\":{},\"Procedures\":{}}",
                "{\"procedures\":{},\"sex\":{},\"idIssuedBy\":{},\"places\":{\"X77\":{\"TinhId\":\"a\"}}}",
                "{\"procedures\":{},\"sex\":{},\"idIssuedBy\":{},\"places\":{}} {}",
                "no JSON"
            })
    void refusesTablesThatAreIncomplete(String json) {
        assertThatThrownBy(() -> tables(json).of(Ministries.at(URL)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the tables of partner labour cannot be read");
    }

    @Test
    void showsNoKeyInTexts() {
        Partner partner = Ministries.at(URL);

        assertThat(LabourSettings.of(partner) + " " + partner)
                .doesNotContain(Ministries.KEY)
                .doesNotContain(Ministries.INBOUND_KEY);
    }

    private static void start(Partners partners) {
        new LabourPartners(partners, new LabourTableFiles(new DefaultResourceLoader()));
    }

    private static LabourTableFiles tables(String json) {
        return new LabourTableFiles(new DefaultResourceLoader() {
            @Override
            public Resource getResource(String location) {
                return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static Partners only(Partner... partners) {
        return new Partners() {
            @Override
            public Collection<Partner> all() {
                return List.of(partners);
            }

            @Override
            public Optional<Partner> find(String id) {
                return all().stream().filter(partner -> partner.id().equals(id)).findFirst();
            }

            @Override
            public List<Partner> ofKind(String kind) {
                return List.of(partners);
            }

            @Override
            public Optional<Partner> bySource(String source) {
                return Optional.empty();
            }

            @Override
            public Optional<Partner> serving(String unit) {
                return Optional.empty();
            }

            @Override
            public Optional<Partner> servingNow(String unit, String field) {
                return Optional.empty();
            }
        };
    }
}
