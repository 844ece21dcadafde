package vn.lienthong.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.adapter.igate.IgateSimulator;
import vn.lienthong.hub.adapter.province.AskingProvince;
import vn.lienthong.hub.adapter.province.ProvinceSimulator;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/**
 * Two systems name one dossier differently and find out later, while their facts keep coming and deliveries wait at a
 * province that does not answer yet and a vendor that is away.
 */
@HubTest
@DirtiesContext
class JoiningIT {

    private static final String PERIOD = "/api/v1/indicators/on-time?unit=X77&from=2025-08-01&to=2025-08-31";

    private static final int VENDOR_COMPLETED = 4;

    private static final ProvinceSimulator PROVINCE = new ProvinceSimulator("hub-mau", "mau-khong-that");
    private static final IgateSimulator VENDOR = new IgateSimulator();
    private static PartnerGate provinceGate;
    private static PartnerGate vendorGate;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient anybody;
    private HubClient operator;
    private Map<String, HubClient> senders;

    @DynamicPropertySource
    static void partners(DynamicPropertyRegistry registry) throws IOException {
        PROVINCE.start();
        VENDOR.start();
        provinceGate = new PartnerGate(PROVINCE.url());
        vendorGate = new PartnerGate(VENDOR.url());
        registry.add("sample.province.url", provinceGate::url);
        registry.add("sample.igate-1.url", vendorGate::url);
        registry.add("sample.poll.every", () -> "1h");
        registry.add("hub.delivery.backoff.first", () -> "5ms");
        registry.add("hub.delivery.backoff.cap", () -> "20ms");
        registry.add("hub.delivery.breaker.failures", () -> "100000");
    }

    @AfterAll
    static void stop() {
        provinceGate.close();
        vendorGate.close();
        PROVINCE.stop();
        VENDOR.stop();
    }

    @BeforeEach
    void callers() {
        anybody = HubClient.on(port);
        operator = anybody.as("operator");
        senders = Map.of("/partners/igate-1", anybody.as("igate-1"), "/partners/district-3", anybody.as("district-3"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void becomesOneDossierWhateverIsOnItsWay(long seed) {
        TwoNames names = new TwoNames(seed);
        VENDOR.rows().put(row(names));
        int counted = received();
        provinceGate.hold();
        vendorGate.leave();

        List<ObjectNode> said = new ArrayList<>(names.receptions());
        said.forEach(this::accepted);
        await().until(() -> provinceGate.waiting() > 0 && vendorGate.waiting() > 0);
        List<String> ids = Stream.of(names.own, names.national).map(this::id).toList();
        assertThat(ids).doesNotHaveDuplicates();

        List<ObjectNode> rest = names.work(12);
        rest.add(names.joining());
        Collections.shuffle(rest, new Random(seed));
        said.addAll(rest);
        Stream<Runnable> calls = seed % 2 == 0
                ? rest.stream().map(event -> () -> accepted(event))
                : batches(rest).stream().map(batch -> () -> acceptedAtOnce(batch));
        calls.map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);

        JsonNode dossier = operator.get("/api/v1/dossiers/" + ids.get(0)).json();
        assertThat(dossier.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(texts(dossier.path("history"), "id")).containsExactlyInAnyOrderElementsOf(texts(said, "id"));
        assertThat(texts(dossier.path("aliases"), "value"))
                .containsExactlyInAnyOrder(names.own, names.national, names.rowId);
        for (String name : List.of(names.own, names.national, names.rowId, ids.get(1))) {
            assertThat(operator.get("/api/v1/dossiers/" + name).json()).as(name).isEqualTo(dossier);
        }
        for (String name : List.of(names.own, names.national)) {
            JsonNode shown = anybody.get("/public/v1/dossiers/" + name).json();
            assertThat(shown.path("progress").asText()).as(name).isEqualTo("COMPLETED");
        }
        assertThat(received()).isEqualTo(counted + 1);

        provinceGate.open();
        vendorGate.open();
        drainsInOrder(ids);
        String code = dossier.path("code").asText();
        assertThat(PROVINCE.records().get(code).state()).isEqualTo("9");
        assertThat(VENDOR.rows()
                        .find(names.own)
                        .orElseThrow()
                        .at("/dossierStatus/id")
                        .asInt())
                .isEqualTo(VENDOR_COMPLETED);
        assertThat(VENDOR.rows().find(names.national)).isEmpty();
        await().untilAsserted(() -> assertThat(pulled(names)).containsExactly(code + " 9"));
    }

    /** What of the two names comes in the feed of changes. */
    private List<String> pulled(TwoNames names) {
        JsonNode data = new AskingProvince(anybody).pull(100).path("data");
        return StreamSupport.stream(data.spliterator(), false)
                .filter(record -> List.of(names.own, names.national, names.rowId)
                        .contains(record.path("MaHoSo").asText()))
                .map(record -> record.path("MaHoSo").asText() + " "
                        + record.path("TrangThaiHoSo").asText())
                .toList();
    }

    /** Every delivery once, under a sequence of its own, and at each partner its last calls in the order of these. */
    private void drainsInOrder(List<String> ids) {
        String address = "/api/v1/dossiers/" + ids.get(0) + "/deliveries";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(texts(operator.get(address).json(), "state")).containsOnly("DELIVERED"));
        JsonNode deliveries = operator.get(address).json();
        assertThat(texts(deliveries, "sequence")).doesNotHaveDuplicates();
        assertThat(texts(deliveries, "partner")).contains("province", "igate-1");
        for (String partner : List.of("province", "igate-1")) {
            Map<String, Long> told = new LinkedHashMap<>();
            deliveries.forEach(each -> {
                if (each.path("partner").asText().equals(partner)) {
                    told.put(each.path("id").asText(), each.path("sequence").asLong());
                }
            });
            Map<String, Long> heard = new LinkedHashMap<>();
            (partner.equals("province") ? provinceGate : vendorGate)
                    .calls().stream()
                            .filter(call -> told.containsKey(call.delivery()))
                            .forEach(call -> {
                                heard.remove(call.delivery());
                                heard.put(call.delivery(), call.sequence());
                            });
            assertThat(List.copyOf(heard.entrySet())).as(partner).containsExactlyElementsOf(told.entrySet());
        }
        assertThat(jdbc.queryForObject("""
                        select count(*) from lane
                         where dossier_id in (select id from dossier where uid::text in (?, ?))
                        """, Long.class, ids.get(0), ids.get(1))).isZero();
    }

    private void accepted(ObjectNode event) {
        assertThat(senders.get(event.path("source").asText()).event(event))
                .as(event.path("type").asText())
                .satisfies(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
    }

    private void acceptedAtOnce(List<ObjectNode> batch) {
        List<JsonNode> results =
                senders.get(batch.get(0).path("source").asText()).events(batch).lines();
        assertThat(results).hasSameSizeAs(batch);
        assertThat(texts(results, "status")).as(results.toString()).containsOnly("201");
    }

    /** Up to five events of one sender each, in their order. */
    private static List<List<ObjectNode>> batches(List<ObjectNode> events) {
        return events.stream()
                .collect(Collectors.groupingBy(event -> event.path("source").asText()))
                .values()
                .stream()
                .flatMap(own -> IntStream.iterate(0, from -> from < own.size(), from -> from + 5)
                        .mapToObj(from -> own.subList(from, Math.min(from + 5, own.size()))))
                .toList();
    }

    private String id(String code) {
        return operator.get("/api/v1/dossiers/" + code).json().path("id").asText();
    }

    private int received() {
        return operator.get(PERIOD).json().at("/total/received").asInt();
    }

    private static ObjectNode row(TwoNames names) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", names.rowId)
                .put("code", names.own)
                .put("updatedDate", "2019-01-01T08:00:00.000+0700");
    }

    private static List<String> texts(Iterable<? extends JsonNode> nodes, String member) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(member).asText())
                .toList();
    }
}
